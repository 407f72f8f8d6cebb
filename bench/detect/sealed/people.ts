import type { Random } from '../corpus/random.ts';
import { shop } from './draw.ts';

/** Given names, then family names, of people who do not exist together. */
const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  US: [
    'Brandon Tiffany Marcus Heather Derek Kimberly Tyler Monique',
    'Whitaker Holloway Jefferson Kowalczyk Prescott Lawson Dominguez Hargrove',
  ],
  GB: [
    'Alistair Imogen Gareth Poppy Rupert Nicola Callum Harriet',
    'Pemberton Ashworth Llewellyn Thornton Blackwood Hughes Fairclough Sutcliffe',
  ],
  IE: [
    'Aoife Cillian Siobhan Eoin Niamh Declan Ciara Padraig',
    "O'Sullivan Gallagher McCarthy Brennan O'Rourke Kinsella Doherty Fitzgerald",
  ],
  DE: [
    'Jürgen Katrin Matthias Ulrike Thorsten Anneliese Lukas Greta',
    'Hoffmann Schäfer Brinkmann Vogel Krämer Lindner Baumgartner Wieczorek',
  ],
  AT: ['Florian Magdalena Sepp Elfriede Dominik Valentina', 'Gruber Pichler Steinbauer Haslinger Moser Ebner'],
  CH: ['Reto Ursina Beat Corinne Urs Flurina', 'Zürcher Ammann Bühler Favre Gerber Wyss'],
  FR: [
    'Thibault Océane Guillaume Mireille Bastien Solène Loïc Delphine',
    'Lefèvre Rousseau Garnier Chevalier Perrin Fontaine Delacroix Marchand',
  ],
  BE: ['Wouter Lotte Cédric Elke Maxime Annelies', 'Peeters Claes Vermeulen Lambert Goossens Dupont'],
  ES: [
    'Alejandro Lucía Íñigo Montserrat Javier Rocío Gonzalo Pilar',
    'Fernández Ibáñez Romero Castaño Ortega Vidal Navarro Echeverría',
  ],
  MX: ['Guadalupe Ximena Emiliano Fernanda Rodrigo Itzel', 'Hernández Villarreal Zamora Cárdenas Montoya Quiroga'],
  CO: ['Camilo Valentina Jhon Yuliana Andrés Marcela', 'Restrepo Ospina Cifuentes Bermúdez Londoño Zuluaga'],
  PT: ['Duarte Beatriz Gonçalo Inês Tomás Filipa', 'Carvalho Teixeira Figueiredo Moreira Nogueira Esteves'],
  BR: [
    'Thiago Juliana Rafael Larissa Cauã Priscila Wesley Débora',
    'Oliveira Nascimento Barbosa Cavalcanti Ribeiro Guimarães Peixoto Azevedo',
  ],
  IT: [
    'Lorenzo Chiara Alessio Federica Gianluca Serena Matteo Ornella',
    'Bianchi Esposito Colombo Marchetti Rinaldi Gallo Ferrara Pellegrini',
  ],
  NL: ['Joost Femke Sander Marloes Bram Willemijn', 'Bakker Dijkstra Hoekstra Mulder Vos Kuipers'],
  PL: [
    'Krzysztof Agnieszka Wojciech Małgorzata Zbigniew Katarzyna',
    'Kowalski Wiśniewska Zieliński Szymańska Lewandowski Mazur',
  ],
  CZ: ['Tomáš Lenka Ondřej Tereza Jiří Veronika', 'Novák Dvořák Procházková Horák Beneš Kučera'],
  RO: ['Andrei Ioana Mihai Roxana Bogdan Simona', 'Popescu Ionescu Dumitru Stoica Munteanu Ungureanu'],
  HU: ['Gergely Eszter Zsolt Katalin Balázs Réka', 'Szabó Kovács Horváth Balogh Farkas Takács'],
  GR: ['Dimitris Eleni Stavros Katerina Giorgos Vasiliki', 'Papadopoulos Georgiou Nikolaidis Vlachos Karras Economou'],
  SE: ['Anders Ingrid Björn Astrid Gustav Maja', 'Lindqvist Bergström Nyström Sandberg Holmgren Åkesson'],
  DK: ['Rasmus Freja Søren Mette Mikkel Kirsten', 'Jensen Nørgaard Østergaard Kjær Mortensen Lund'],
  FI: ['Juhani Aino Mikko Päivi Antti Sanna', 'Virtanen Korhonen Mäkinen Laine Heikkinen Koskinen'],
  UA: ['Oleksandr Iryna Taras Oksana Bohdan Svitlana', 'Shevchenko Kovalenko Bondarenko Tkachuk Melnyk Savchenko'],
  TR: ['Mehmet Ayşe Emre Zeynep Burak Elif', 'Yılmaz Demir Çelik Şahin Aydın Öztürk'],
  NG: [
    'Chukwuemeka Adaeze Oluwaseun Ngozi Ifeanyi Folake Tunde Yetunde',
    'Okafor Adeyemi Nwosu Balogun Eze Ogunleye Abubakar Obi',
  ],
  GH: ['Kwame Akosua Kofi Abena Yaw Efua', 'Mensah Boateng Owusu Asante Addo Appiah'],
  KE: ['Wanjiru Kamau Achieng Otieno Njoroge Wambui', 'Mwangi Kipchoge Odhiambo Kariuki Wafula Chebet'],
  ZA: ['Thabo Nomvula Pieter Lerato Sipho Annika', 'Dlamini Nkosi Botha Mokoena Naidoo Pretorius'],
  EG: ['Mostafa Yasmine Khaled Nour Tarek Heba', 'Mansour Fahmy Abdelrahman Sayed Gaber Soliman'],
  IN: [
    'Rajesh Priyanka Arjun Lakshmi Vikram Ananya Sandeep Kavita',
    'Krishnamurthy Sharma Patel Banerjee Reddy Iyer Chaudhary Deshmukh',
  ],
  PK: ['Bilal Ayesha Usman Sana Faisal Hina', 'Qureshi Siddiqui Malik Chaudhry Farooqi Bhatti'],
  PH: ['Jericho Maricel Rodel Jasmine Arnel Lourdes', 'Santos Bautista Dela Villanueva Macaraeg Pangilinan'],
  VN: ['Minh Thuy Quang Linh Hieu Phuong', 'Nguyen Tran Pham Hoang Vu Dang'],
  ID: ['Budi Siti Agus Dewi Rizky Wulan', 'Santoso Wijaya Hidayat Kusuma Setiawan Pratama'],
  CN: ['Xiaoming Meiling Jianguo Yuxuan Haoran Lihua', 'Zhang Wang Liu Chen Zhao Huang'],
  JP: ['Hiroshi Yuki Takashi Sakura Kenji Aiko', 'Tanaka Watanabe Yamamoto Kobayashi Nakamura Saito'],
  KR: ['Minjun Jiwoo Seoyeon Hyun Eunji Sungho', 'Kim Park Choi Jung Kang Yoon'],
};

export interface Person {
  readonly country: string;
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

export const countries: readonly string[] = Object.keys(NAMES);

export function person(r: Random, country: string = r.pick(countries)): Person {
  const [given, family] = NAMES[country] ?? (NAMES.US as readonly [string, string]);
  const first = r.pick(given.split(' '));
  const last = r.pick(family.split(' '));
  return { country, given: first, family: last, full: `${first} ${last}` };
}

const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', æ: 'ae', ı: 'i' };
const ascii = (text: string): string =>
  text
    .replace(/[ßłŁøØæı]/g, (char) => SPECIAL[char] ?? '')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const MAILERS =
  'gmail.com outlook.com gmx.de web.de yahoo.fr hotmail.es libero.it sapo.pt uol.com.br ziggo.nl wp.pl proton.me icloud.com'.split(
    ' ',
  );

export function email(r: Random, of: Person = person(r)): string {
  const [given, family] = [ascii(of.given), ascii(of.family)];
  const local = r.pick([
    `${given}.${family}`,
    `${given[0]}${family}`,
    `${family}_${given}${r.int(1, 99)}`,
    `${given}${r.int(60, 99)}`,
    `${given}.${family}+${r.pick(['shop', 'crypto'])}`,
  ]);
  return `${local}@${r.pick([r.pick(MAILERS), r.pick(MAILERS), shop(r)])}`;
}

const fill = (r: Random, form: string): string =>
  form.replace(/[#%]/g, (char) => (char === '%' ? String(r.int(2, 9)) : r.digits(1)));

/** International form, then national forms. `#` is a digit, `%` one from 2 to 9. */
const PHONES: Readonly<Record<string, readonly [string, ...string[]]>> = {
  US: ['+1 %0%-%%#-####', '(%1%) %%#-####', '%0%-%%#-####'],
  GB: ['+44 7%## ######', '07%## ######', '020 7%## ####'],
  DE: ['+49 151 %#######', '0171 %######', '030/%#######'],
  FR: ['+33 6 ## ## ## ##', '06 ## ## ## ##', '01.4%.##.##.##'],
  ES: ['+34 6%# ### ###', '6%# ## ## ##', '91 %## ## ##'],
  PT: ['+351 91% ### ###', '91% ### ###', '21% ### ###'],
  BR: ['+55 11 9%###-####', '(21) 9%###-####', '(31) 3%##-####'],
  IT: ['+39 34% ### ####', '34% #######', '06 %#######'],
  NL: ['+31 6 %#######', '06-%#######', '020-%######'],
  PL: ['+48 60% ### ###', '60% ### ###', '22 %## ## ##'],
};
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  en: 'GB',
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  pt: 'PT',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
};

export const phone = (r: Random, language?: string): string => {
  const country = language ? (BY_LANGUAGE[language] ?? 'US') : r.pick(Object.keys(PHONES));
  return fill(r, r.pick(PHONES[country] ?? ['+1 %0%-%%#-####']));
};
export const worldPhone = (r: Random): string => fill(r, PHONES[r.pick(Object.keys(PHONES))]?.[0] ?? '+1 %0%-%%#-####');
export const local = (language: string): string => BY_LANGUAGE[language] ?? 'US';

const STREETS: Readonly<Record<string, readonly [streets: string, form: string, towns: string]>> = {
  en: [
    'Larkfield Road|Mill Lane|Station Approach|Harbour Street|Quarry Hill',
    'N S, T',
    'Leeds LS6 2AB|Bristol BS1 4QD|Cardiff CF10 3NP|Norwich NR2 1TF',
  ],
  de: [
    'Lindenstraße|Am Mühlbach|Goethestr.|Bahnhofstraße|Kirchweg',
    'S N, T',
    '50667 Köln|04109 Leipzig|79098 Freiburg|24103 Kiel',
  ],
  fr: [
    'rue des Lilas|avenue Jean Jaurès|boulevard Voltaire|impasse du Moulin',
    'N S, T',
    '69003 Lyon|31000 Toulouse|44000 Nantes|35000 Rennes',
  ],
  es: [
    'Calle de Alcalá|Avenida de la Constitución|Calle Mayor|Paseo del Prado',
    'S N, T',
    '28014 Madrid|41001 Sevilla|46002 Valencia|50003 Zaragoza',
  ],
  pt: [
    'Rua das Flores|Avenida da Liberdade|Travessa do Carmo|Rua Augusta',
    'S N, T',
    '1250-096 Lisboa|4050-262 Porto|3000-213 Coimbra',
  ],
  it: [
    'Via Garibaldi|Corso Vittorio Emanuele|Viale Europa|Via dei Mille',
    'S N, T',
    '20121 Milano|10122 Torino|40125 Bologna|80133 Napoli',
  ],
  nl: [
    'Keizersgracht|Dorpsstraat|Molenweg|Stationsplein',
    'S N, T',
    '1015 CJ Amsterdam|3511 LN Utrecht|9711 AB Groningen',
  ],
  pl: [
    'ul. Długa|ul. Mickiewicza|al. Jerozolimskie|ul. Polna',
    'S N, T',
    '00-024 Warszawa|31-147 Kraków|61-819 Poznań',
  ],
};

export function address(r: Random, language: string): string {
  const [streets, form, towns] = STREETS[language] ?? (STREETS.en as readonly [string, string, string]);
  const parts: Readonly<Record<string, string>> = {
    N: String(r.int(2, 180)),
    S: r.pick(streets.split('|')),
    T: r.pick(towns.split('|')),
  };
  return form.replace(/[NST]/g, (char) => parts[char] ?? '');
}
