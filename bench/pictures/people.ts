import type { Values } from './values.ts';

export type Country = 'DE' | 'ES' | 'FR' | 'GB' | 'IT' | 'PL';

/** One person's details, written as people of that country write them. */
export interface Person {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly town: string;
  readonly born: string;
  readonly iban: string;
}

/** Runs of `#` stand for a number of as many digits. */
const LANDS: Record<Country, Record<'first' | 'last' | 'phones' | 'streets' | 'towns', string> & { dateMark: string }> =
  {
    DE: {
      first: 'Annegret|Thorsten|Svenja|Heiko|Käthe|Uwe|Birgit|Moritz',
      last: 'Brückner|Schäfer|Lichtenberg|Voß|Hofmann|Kühn|Zimmermann|von Arnim',
      phones: '+49 17# ### ####|017# #######|+49 30 ########',
      streets: 'Ahornweg ##|Goethestraße #|Am Mühlbach ##a|Bahnhofstr. ###|Schillerplatz #',
      towns: '##### Freiburg|##### Bad Homburg|##### Leipzig|##### Münster',
      dateMark: '.',
    },
    ES: {
      first: 'María|Álvaro|Nuria|Joaquín|Begoña|Íñigo|Lucía|Ramón',
      last: 'Fernández Ruiz|Ortega Peña|Castillo|Núñez Vidal|Herrero|Domínguez',
      phones: '+34 6## ### ###|6## ## ## ##|+34 91 ### ## ##',
      streets: 'Calle de Alcalá, ##|Avenida del Puerto, ###|Plaza Mayor, #|Calle Serrano, ##, 3.º B',
      towns: '##### Zaragoza|##### Málaga|##### Bilbao|##### Valencia',
      dateMark: '/',
    },
    FR: {
      first: 'Élodie|Thibault|Camille|Jean-Marc|Solène|Baptiste|Margaux|Cédric',
      last: 'Lefèvre|Dubois|Charpentier|Le Goff|Garnier|Béranger|Rousseau',
      phones: '+33 6 ## ## ## ##|06 ## ## ## ##|+33 1 ## ## ## ##',
      streets: '## rue des Lilas|# allée du Parc|### avenue Jean-Jaurès|## bis boulevard Voltaire',
      towns: '##### Nantes|##### Montpellier|##### Rennes|##### Dijon',
      dateMark: '/',
    },
    GB: {
      first: 'Imogen|Alistair|Bronwen|Callum|Harriet|Desmond|Philippa|Rhys',
      last: "Ashworth|O'Sullivan|Pemberton|MacLeod|Hargreaves|Blythe|Cartwright",
      phones: '+44 7### ######|07### ### ###|+44 20 #### ####',
      streets: '## Orchard Close|Flat #, ## Castle Road|### Station Road|The Old Mill, Church Lane',
      towns: 'Bristol BS# #QT|Leeds LS## #AB|Norwich NR# #HD|Edinburgh EH# #YL',
      dateMark: '/',
    },
    IT: {
      first: 'Giulia|Lorenzo|Ilaria|Davide|Martina|Niccolò|Benedetta|Fabio',
      last: 'Ferrari|De Santis|Bianchi|Lombardi|Marchetti|Rinaldi',
      phones: '+39 34# ### ####|33# #######|+39 02 #### ####',
      streets: 'Via Garibaldi, ##|Corso Italia, ###|Viale dei Mille, #|Piazza Cavour, ##',
      towns: '##### Bologna|##### Torino|##### Padova|##### Genova',
      dateMark: '/',
    },
    PL: {
      first: 'Agnieszka|Łukasz|Małgorzata|Wojciech|Zuzanna|Paweł|Grażyna|Krzysztof',
      last: 'Wójcik|Mazur|Szymczak|Wieczorek|Pietrzak|Kołodziej|Gołąb',
      phones: '+48 5## ### ###|6## ### ###|+48 22 ### ## ##',
      streets: 'ul. Długa ##|ul. Mickiewicza #/##|al. Niepodległości ###|ul. Polna #',
      towns: '##-### Gdańsk|##-### Wrocław|##-### Łódź|##-### Poznań',
      dateMark: '.',
    },
  };

export function personIn(x: Values, country: Country): Person {
  const land = LANDS[country];
  const draw = (choices: string) =>
    x.r.pick(choices.split('|')).replace(/#+/g, ({ length }) => String(x.r.int(10 ** (length - 1), 10 ** length - 1)));
  const [first, last] = [draw(land.first), draw(land.last)];
  const name = `${first} ${last}`;
  return {
    first,
    last,
    name,
    email: x.email(name),
    phone: draw(land.phones),
    street: draw(land.streets),
    town: draw(land.towns),
    born: x.date().split('-').reverse().join(land.dateMark),
    iban: x.iban(country),
  };
}

/** Code of an invented bank. */
export const bic = (x: Values, country: Country): string =>
  `${x.r.chars('ABCDEFGHKLMNPQRST', 4)}${country}${x.r.chars('ABCFGM2345', 2)}${x.r.pick(['', 'XXX'])}`;
