import { type Random, two } from '../corpus/random.ts';
import { personal } from '../corpus/sample.ts';
import type { Draw } from '../validation/family.ts';
import { domain } from '../validation/values.ts';

/** Given and family names by country, in its Latin spelling; compounds keep their spaces. */
const NAMES: Readonly<Record<string, readonly [given: string, family: string]>> = {
  is: ['Sigríður,Eyjólfur,Þórdís,Hrafnkell,Guðrún', 'Jónsdóttir,Hallgrímsson,Þorvaldsdóttir,Magnússon'],
  ee: ['Kadri,Tarmo,Piret,Urmas,Liisbet', 'Tamm,Kuusk,Põldmaa,Rebane,Saarepuu'],
  lv: ['Ilze,Jānis,Santa,Gatis,Dzintra', 'Bērziņš,Kalniņa,Ozoliņš,Liepiņa,Zariņš'],
  mt: ['Graziella,Karmenu,Rebekah,Joseph Mary', 'Borg,Zammit,Camilleri,Grech,Micallef'],
  al: ['Arbër,Valdete,Gentian,Mimoza,Besnik', 'Hoxha,Shehu,Kryeziu,Gjokaj,Dervishi'],
  bg: ['Desislava,Plamen,Tsvetelina,Borislav', 'Dimitrova,Stoyanov,Petkova,Yordanov'],
  si: ['Nejc,Špela,Matjaž,Urška', 'Kranjc,Zupančič,Hočevar,Kovačič'],
  sk: ['Zuzana,Ľubomír,Bronislava,Matúš', 'Kováčová,Horváth,Vargová,Šimko'],
  cy: ['Despina,Andreas,Stavroula,Panikos', 'Christodoulou,Hadjigeorgiou,Kyriakides,Loizou'],
  wales: ['Angharad,Gethin,Lowri,Iorwerth', 'ap Rhys,Llewellyn,Prydderch,Cadwaladr'],
  brittany: ['Gwenaëlle,Ronan,Enora,Erwan', 'Le Goff,Kerbrat,Le Bihan,Quéméneur'],
  basque: ['Ainhoa,Eneko,Miren,Unai', 'Etxeberria,Goikoetxea,Aguirre Lasa,Urrutia'],
  sami: ['Elle Márjá,Niillas,Risten,Ánte', 'Utsi,Sara Gaup,Baal,Valkeapää'],
  by: ['Hanna,Yauhen,Alesia,Uladzimir', 'Kavalenka,Shautsova,Novik,Zhuk'],
  ge: ['Nino,Giorgi,Tamar,Levan', 'Beridze,Kvaratskhelia,Lomidze,Gelashvili'],
  am: ['Anahit,Hayk,Lusine,Tigran', 'Hakobyan,Sargsyan,Petrosyan,Ghazaryan'],
  kz: ['Aigerim,Nurlan,Dinara,Yerlan', 'Nurmagambetov,Akhmetova,Zhaksybekov,Suleimenova'],
  mn: ['Oyunchimeg,Batbayar,Enkhtuya,Ganbold', 'Dorjiin,Tserendorj,Batsukh,Lkhagvasuren'],
  et: ['Selamawit,Dawit,Tigist,Bereket', 'Tesfaye,Gebremariam,Alemu,Woldemichael'],
  sn: ['Aminata,Ousmane,Ndèye,Cheikh', 'Diop,Ndiaye,Sarr,Diallo'],
  cm: ['Solange,Achille,Clarisse,Landry', 'Mbarga,Tchouameni,Ngo Biyong,Fotso'],
  rw: ['Uwimana,Jean Bosco,Diane,Innocent', 'Habimana,Mukamana,Nshimiyimana,Ndayisaba'],
  ug: ['Nakato,Wasswa,Prossy,Okello', 'Ssemakula,Namutebi,Byaruhanga,Achan'],
  zw: ['Tendai,Rudo,Farai,Chipo', 'Moyo,Chigumbura,Mutasa,Ncube'],
  ng2: ['Oluwaseun,Ifeoma,Babajide,Zainab', 'Adebayo,Onwuachi,Okonjo,Ibrahim-Sule'],
  tn: ['Olfa,Slim,Mouna,Anis', 'Trabelsi,Ben Romdhane,Gharbi,Jaziri'],
  lb: ['Rima,Ziad,Nayla,Georges', 'Khoury,Haddad,Abou Jaoude,Saliba'],
  iq: ['Zahraa,Mustafa,Rusul,Haider', 'Al-Jubouri,Al-Saadi,Kadhim,Abdulwahid'],
  lk: ['Dilani,Nuwan,Sanduni,Chaminda', 'Wickramasinghe,Jayawardena,Gunaratne,Dissanayake'],
  np: ['Sarita,Bishnu,Pramila,Kiran', 'Tamang,Gurung,Adhikari,Shrestha'],
  bd: ['Nusrat,Tanvir,Sharmin,Rakib', 'Chowdhury,Hossain,Sarkar,Talukder'],
  in2: ['Meenakshi,Venkatesh,Harpreet,Joydeep', 'Subramanian,Gill,Mukhopadhyay,Pillai'],
  th: ['Siriporn,Anucha,Kanokwan,Prasert', 'Charoenrat,Wongsawat,Srisuk,Phromphan'],
  kh: ['Sreymom,Vannak,Bopha,Rithy', 'Chhim,Sok,Keo,Prak'],
  my: ['Nurul Izzah,Hafiz,Siew Ling,Kumaran', 'binti Ismail,bin Osman,Teoh,Ramasamy'],
  tw: ['Yi-Chun,Chih-Hao,Pei-Shan,Ming-Te', 'Hsieh,Tsai,Chiang,Kuo'],
  kr2: ['Ha-neul,Dong-hyun,Seo-jin,Yeong-ja', 'Baek,Hwangbo,Noh,Seo'],
  jp2: ['Kaoru,Tatsuya,Mizuho,Shōta', 'Kurosawa,Hayashi,Ōnishi,Tachibana'],
  ws: ['Sina,Tavita,Lagi,Iosefa', 'Tuilagi,Faleolo,Leavasa,Mataafa'],
  nz: ['Anahera,Tāne,Mereana,Wiremu', 'Ngata,Te Kanawa,Parata,Rewi'],
  ht: ['Marie-Ange,Wilner,Nadège,Jean-Robert', 'Pierre-Louis,Désir,Toussaint,Jean-Baptiste'],
  jm: ['Shanique,Delroy,Keisha,Orville', 'McFarlane,Bogle,Gayle,Clarke-Reid'],
  pe: ['Milagros,Wilmer,Yesenia,Percy', 'Quispe Mamani,Huamán,Condori,Rojas Tello'],
  cl: ['Javiera,Cristóbal,Constanza,Nicanor', 'Catrileo,Valdivia,Sepúlveda Mora,Fuentealba'],
  ve: ['Yusmary,Wilfredo,Maigualida,Orlando', 'Urdaneta,Bracho,Rincón,Villalobos'],
  pt2: ['Mafalda,Gonçalo,Inês,Duarte', 'Figueiredo,Vaz Pinto,Sequeira,Brandão'],
  br2: ['Jussara,Wellington,Thaís,Adilson', 'Cavalcanti,do Nascimento,Peixoto,Bittencourt'],
  pl2: ['Bożena,Zbigniew,Małgorzata,Krzysztof', 'Wróblewska,Szczepański,Zając,Gołębiowska'],
  hu2: ['Ildikó,Zsolt,Boglárka,Ferenc', 'Szűcs,Kerekes,Vörösmarty,Dobó'],
  nl2: ['Sjoukje,Gerrit,Anneke,Teun', 'Dijkstra,van den Heuvel,Hoekstra,ter Beek'],
  de2: ['Roswitha,Eckhard,Mechthild,Jochen', 'Schnurrbusch,von der Heydt,Krawczyk,Möllenkamp'],
  us2: ['LaToya,Wyatt,Maribeth,Tyrell', 'Kowalczyk,Begay,Fontenot,Abernathy'],
};

interface Person {
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

export const countries: readonly string[] = Object.keys(NAMES);
export const CLOSE: readonly string[] =
  'is ee lv mt al bg si sk cy wales brittany basque pt2 pl2 hu2 nl2 de2 us2'.split(' ');
export const FAR: readonly string[] = countries.filter((code) => !CLOSE.includes(code));

export function person(r: Random, country: string = r.pick(countries)): Person {
  const [givens, families] = NAMES[country] as readonly [string, string];
  const given = r.pick(givens.split(','));
  const family = r.pick(families.split(','));
  return { given, family, full: `${given} ${family}` };
}

const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ł: 'l',
  Ł: 'l',
  ø: 'o',
  ð: 'd',
  Þ: 'th',
  þ: 'th',
  æ: 'ae',
};
const ascii = (name: string): string =>
  name
    .replace(/[ßłŁøðÞþæ]/g, (char) => SPELLED[char] as string)
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const MAIL =
  'gmail.com|gmx.at|t-online.de|laposte.net|tiscali.it|seznam.cz|o2.pl|sapo.pt|hey.com|mail.bg|naver.com|bol.com.br|kpnmail.nl|yahoo.co.id|tutanota.com|abv.bg'.split(
    '|',
  );

export function mailbox(r: Random, of: Person = person(r)): string {
  const [first, last] = [ascii(of.given), ascii(of.family)];
  const local = r.pick([
    `${first}.${last}`,
    `${last}.${first}`,
    `${first.charAt(0)}${last}`,
    `${first}-${last}`,
    `${first}${r.int(2, 99)}`,
    `${last}_${r.int(1961, 2007)}`,
    `${first}.${last}+kyc`,
  ]);
  return `${local}@${r.next() < 0.55 ? r.pick(MAIL) : domain(r)}`;
}

/** X is any digit, N one from 2 to 9. */
const MOBILES =
  '+354 691 XXXX|+372 5812 XXXX|+371 26 1XX XXX|+356 7923 XXXX|+359 887 XXX XXX|+386 41 NXX XXX|+421 905 XXX XXX|+357 99 NXX XXX|+995 555 NX XX XX|+374 91 NXXXXX|+221 77 NXX XX XX|+250 788 XXX XXX|+256 772 XXXXXX|+216 22 NXX XXX|+961 3 NXX XXX|+94 77 NXX XXXX|+977 984-XXXXXXX|+880 1712-XXXXXX|+66 81 NXX XXXX|+84 90 NXX XX XX|+62 812-NXXX-XXXX|+60 12-NXX XXXX|+886 912 XXX XXX|+64 21 NXX XXXX|+51 987 XXX XXX|+56 9 8NXX XXXX|+58 412-NXXXXXX|+351 963 XXX XXX|+48 512 XXX XXX|+36 20 NXX XXXX|+31 6 2NXXXXXX|+49 172 NXXXXXX|+33 7 68 XX XX XX|+1 (718) NXX-XXXX|+44 7456 XXXXXX|+55 (51) 99NXX-XXXX|+34 622 XXX XXX|+39 320 NXX XXXX'.split(
    '|',
  );
const fill = (r: Random, pattern: string): string =>
  pattern.replace(/[XN]/g, (place) => (place === 'X' ? r.digits(1) : String(r.int(2, 9))));
/** With its country code, spaced, joined by dashes or plain. */
export const mobile: Draw = (r) => {
  const shown = fill(r, r.pick(MOBILES));
  return r.next() < 0.25 ? shown.replace(/[^+\d]/g, '') : shown;
};

export const LANGS = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'] as const;
export type Lang = (typeof LANGS)[number];

const HOME: Readonly<Record<Lang, string>> = {
  en: '(718) NXX-XXXX|07456 XXXXXX|646-NXX-XXXX',
  de: '0172 NXXXXXX|0711 NXXXXX|0341/NXXXXXX',
  fr: '06.XX.XX.XX.XX|07 6X XX XX XX|04 72 XX XX XX',
  es: '622 XXX XXX|952 NX XX XX',
  pt: '963 XXX XXX|(51) 99NXX-XXXX',
  it: '320 NXX XXXX|011 NXX XXXX',
  nl: '06 2NXX XXXX|030-NXXXXXX',
  pl: '512 XXX XXX|22 NXX XX XX',
};
export const homePhone = (r: Random, lang: Lang): string => fill(r, r.pick(HOME[lang].split('|')));

/** n and m are house numbers, d is a digit. */
const STREETS: Readonly<Record<Lang, string>> = {
  en: '{n} Quarrybank Lane, Sheffield S11 {d}DW|{n} Tamarack Ct, Boise, ID 837{d}{d}|Unit {m}, {n} Kauri Street, Dunedin 9016|{n} Harcourt Mews, Belfast BT7 {d}GR',
  de: 'Ahornweg {n}, 721{d}{d} Rottenburg|Goethestr. {n} b, 044{d}{d} Leipzig|Kirchgasse {m}, 9020 Klagenfurt',
  fr: '{n} allée des Tilleuls, 350{d}0 Rennes|{n}, quai Saint-Antoine, 6900{m} Lyon|{n} ter rue du Moulin, 592{d}0 Lambersart',
  es: 'Calle Cervantes {n}, {m}.º C, 290{d}{d} Málaga|Paseo del Prado {n}, 330{d}{d} Oviedo',
  pt: 'Rua do Almada {n}, 2.º Dto., 4050-0{d}{d} Porto|Av. Ipiranga, {n}, apto. {m}, Porto Alegre - RS, 901{d}0-{d}{d}1',
  it: 'Via Manzoni {n}, 101{d}{d} Torino|Viale dei Pini {n}/{m}, 701{d}{d} Bari',
  nl: 'Prinsengracht {n}-{m}, 1016 HK Amsterdam|Dorpsstraat {n}, 6711 AB Ede',
  pl: 'ul. Kościuszki {n} m. {m}, 50-0{d}{d} Wrocław|ul. Słoneczna {n}, 80-2{d}{d} Gdańsk',
};
export const street = (r: Random, lang: Lang): string =>
  r
    .pick(STREETS[lang].split('|'))
    .replace(/\{n\}/g, () => String(r.int(3, 240)))
    .replace(/\{m\}/g, () => String(r.int(1, 9)))
    .replace(/\{d\}/g, () => r.digits(1));

const MONTHS: Readonly<Record<Lang, string>> = {
  en: 'February May October',
  de: 'Februar Mai Oktober',
  fr: 'février mai octobre',
  es: 'febrero mayo octubre',
  pt: 'fevereiro maio outubro',
  it: 'febbraio maggio ottobre',
  nl: 'februari mei oktober',
  pl: 'lutego maja października',
};
export function born(r: Random, lang: Lang): string {
  const [year, month, dayOfMonth] = [r.int(1944, 2005), r.int(1, 12), r.int(1, 28)];
  const spoken = r.pick(MONTHS[lang].split(' '));
  return r.pick([
    `${year}-${two(month)}-${two(dayOfMonth)}`,
    lang === 'en' ? `${spoken} ${dayOfMonth}, ${year}` : `${dayOfMonth}${lang === 'de' ? '.' : ''} ${spoken} ${year}`,
    lang === 'en' ? `${month}/${dayOfMonth}/${year}` : `${two(dayOfMonth)}.${two(month)}.${year}`,
  ]);
}

/** Someone with everything marked, so that a text may name him by any part. */
export function someone(r: Random, country?: string) {
  const who = person(r, country);
  return {
    full: personal(who.full),
    given: personal(who.given),
    family: personal(who.family),
    mail: personal(mailbox(r, who)),
    phone: personal(mobile(r)),
    plain: who,
  };
}
