import type { Random } from '../corpus/random.ts';

/** X is any digit, N one from 2 to 9. */
const PHONES: Readonly<Record<string, readonly [international: readonly string[], national: readonly string[]]>> = {
  us: [
    ['+1 415 NXX XXXX', '+1-617-NXX-XXXX', '+1 (312) NXX-XXXX', '+1206NXXXXXX'],
    ['(303) NXX-XXXX', '512-NXX-XXXX', '702.NXX.XXXX', '404 NXX XXXX'],
  ],
  gb: [
    ['+44 7911 XXXXXX', '+44 (0)20 8XXX XXXX', '+447482XXXXXX'],
    ['07911 XXXXXX', '020 8XXX XXXX', '0161 NXX XXXX'],
  ],
  ie: [
    ['+353 87 XXX XXXX', '+353 1 NXX XXXX'],
    ['087 XXX XXXX', '01 NXX XXXX'],
  ],
  de: [
    ['+49 151 2XXXXXXX', '+49 (0)89 NXXXXXX', '+4917XXXXXXXXX', '0049 30 NXXXXXX'],
    ['0151 2XXXXXXX', '030 NXXXXXXX', '0221/NXXXXXX', '0176-NXXXXXXX'],
  ],
  at: [
    ['+43 664 XXXXXXX', '+43 1 NXXXXXX'],
    ['0664 XXX XXXX', '01/NXXXXXX'],
  ],
  ch: [
    ['+41 79 XXX XX XX', '+41 44 NXX XX XX'],
    ['079 XXX XX XX', '044 NXX XX XX'],
  ],
  fr: [
    ['+33 6 XX XX XX XX', '+33 (0)1 4X XX XX XX', '+337XXXXXXXX'],
    ['06 XX XX XX XX', '01.4X.XX.XX.XX', '07XXXXXXXX'],
  ],
  be: [
    ['+32 475 XX XX XX', '+32 2 NXX XX XX'],
    ['0475 XX XX XX', '02/NXX.XX.XX'],
  ],
  es: [
    ['+34 6XX XXX XXX', '+34 91 NXX XX XX'],
    ['6XX XX XX XX', '93 NXX XX XX', '6XXXXXXXX'],
  ],
  pt: [
    ['+351 912 XXX XXX', '+351 21 NXX XXXX'],
    ['912 XXX XXX', '21 NXX XXXX'],
  ],
  it: [
    ['+39 347 XXX XXXX', '+39 06 NXXXXXXX'],
    ['347 XXX XXXX', '02 NXXXXXXX', '333XXXXXXX'],
  ],
  nl: [
    ['+31 6 NXXXXXXX', '+31 20 NXX XXXX'],
    ['06-NXXXXXXX', '020-NXX XXXX'],
  ],
  pl: [
    ['+48 601 XXX XXX', '+48 22 NXX XX XX'],
    ['601 XXX XXX', '22 NXX XX XX', '601-XXX-XXX'],
  ],
  se: [['+46 70 XXX XX XX'], ['070-XXX XX XX', '08-NXX XX XX']],
  no: [['+47 4XX XX XXX'], ['4XX XX XXX']],
  dk: [['+45 2X XX XX XX'], ['2X XX XX XX']],
  fi: [['+358 40 XXX XXXX'], ['040 XXX XXXX', '050XXXXXXX']],
  cz: [['+420 602 XXX XXX'], ['602 XXX XXX']],
  hu: [['+36 30 XXX XXXX'], ['06 30 XXX XXXX']],
  ro: [['+40 722 XXX XXX'], ['0722 XXX XXX']],
  gr: [['+30 697 XXX XXXX'], ['697 XXX XXXX']],
  tr: [['+90 532 XXX XX XX'], ['0532 XXX XX XX']],
  ua: [['+380 67 XXX XX XX'], ['067 XXX XX XX']],
  in: [
    ['+91 98XXX XXXXX', '+91-80-NXXXXXXX'],
    ['98XXXXXXXX', '098XXX XXXXX'],
  ],
  br: [
    ['+55 11 9XXXX-XXXX', '+55 (21) 9XXXX-XXXX'],
    ['(11) 9XXXX-XXXX', '(31) 3XXX-XXXX'],
  ],
  mx: [['+52 55 NXXX XXXX'], ['55 NXXX XXXX']],
  ar: [['+54 9 11 NXXX-XXXX'], ['011 NXXX-XXXX']],
  co: [['+57 301 XXX XXXX'], ['301 XXX XXXX']],
  ng: [['+234 803 XXX XXXX'], ['0803 XXX XXXX']],
  za: [['+27 82 XXX XXXX'], ['082 XXX XXXX']],
  ke: [['+254 712 XXX XXX'], ['0712 XXX XXX']],
  jp: [['+81 90-XXXX-XXXX'], ['090-XXXX-XXXX', '03-NXXX-XXXX']],
  kr: [['+82 10-XXXX-XXXX'], ['010-XXXX-XXXX']],
  cn: [['+86 138 XXXX XXXX'], ['138XXXXXXXX']],
  sg: [['+65 9XXX XXXX'], ['9XXX XXXX']],
  au: [
    ['+61 412 XXX XXX', '+61 2 9XXX XXXX'],
    ['0412 XXX XXX', '(02) 9XXX XXXX'],
  ],
  nz: [['+64 21 XXX XXXX'], ['021 XXX XXXX']],
  ph: [['+63 917 XXX XXXX'], ['0917 XXX XXXX']],
  il: [['+972 52-XXX-XXXX'], ['052-XXX-XXXX']],
  ae: [['+971 50 XXX XXXX'], ['050 XXX XXXX']],
};

const fill = (r: Random, pattern: string): string =>
  pattern.replace(/[XN]/g, (place) => (place === 'X' ? r.digits(1) : String(r.int(2, 9))));

export const internationalPhone = (r: Random, country: string = r.pick(Object.keys(PHONES))): string =>
  fill(r, r.pick(PHONES[country]?.[0] ?? []));
export const nationalPhone = (r: Random, country: string = r.pick(Object.keys(PHONES))): string =>
  fill(r, r.pick(PHONES[country]?.[1] ?? []));

const ADDRESSES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '{n} Marlowe Road, Leeds LS6 {d}QT',
    'Flat {s}, {n} Carrick Avenue, Glasgow G{s} {d}NB',
    '{n} Elmcrest Drive, Apt {n}B, Dayton, OH 45{ddd}',
    '{nn} SW Harbor Blvd, Portland, OR 97{ddd}',
    '{n} Ballarat Street, Brunswick VIC 30{dd}',
    '{n} Wexford Terrace, Dublin 4',
  ],
  de: [
    'Lindenstraße {n}, 10{ddd} Berlin',
    'Am Alten Markt {s}a, 50{ddd} Köln',
    'Hauptstr. {n}, 80{ddd} München',
    'Mariahilfer Gasse {n}/{s}, 10{d}0 Wien',
    'Seefeldweg {n}, 80{dd} Zürich',
  ],
  fr: [
    '{n} rue des Lilas, 690{dd} Lyon',
    '{n} bis, avenue Jean-Jaurès, 750{dd} Paris',
    '{s} place du Marché, 330{dd} Bordeaux',
    '{n} chemin des Vignes, 340{dd} Montpellier',
  ],
  es: [
    'Calle del Olmo {n}, {s}º B, 280{dd} Madrid',
    'Avda. de la Paz {n}, 46{ddd} Valencia',
    'Carrer de Mallorca {n}, 080{dd} Barcelona',
    'C/ Real {n}, 41{ddd} Sevilla',
  ],
  pt: [
    'Rua das Flores {n}, 4000-{ddd} Porto',
    'Avenida da Liberdade {n}, 3.º Esq., 1250-{ddd} Lisboa',
    'Rua Augusta, {nn}, São Paulo - SP, 013{dd}-000',
  ],
  it: [
    'Via dei Tigli {n}, 201{dd} Milano',
    'Corso Garibaldi {n}, 801{dd} Napoli',
    'Piazza San Marco {s}, 50{ddd} Firenze',
  ],
  nl: [
    'Kerkstraat {n}, 1017 GX Amsterdam',
    'Oude Gracht {n}, 3511 AR Utrecht',
    'Laan van Meerdervoort {nn}, 2563 AL Den Haag',
  ],
  pl: [
    'ul. Lipowa {n}/{s}, 00-{ddd} Warszawa',
    'ul. Długa {n}, 31-{ddd} Kraków',
    'al. Niepodległości {n} m. {s}, 61-{ddd} Poznań',
  ],
};

export const address = (r: Random, language: string): string =>
  r
    .pick(ADDRESSES[language] ?? ADDRESSES.en ?? [])
    .replace(/\{nn\}/g, () => r.number(4))
    .replace(/\{n\}/g, () => String(r.int(2, 180)))
    .replace(/\{s\}/g, () => String(r.int(1, 9)))
    .replace(/\{(d+)\}/g, (_, digits: string) => r.digits(digits.length));
