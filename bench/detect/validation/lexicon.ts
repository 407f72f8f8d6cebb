import type { Random } from '../corpus/random.ts';

/** Given names and family names, as they are written in each country's Latin spelling. */
const NAMES: Readonly<Record<string, readonly [given: string, family: string]>> = {
  us: [
    'Brianna Tyler Madison Kyle Hannah Derek Savannah Jared Whitney Brett Kelsey Dustin',
    'Hargrove Whitaker Pruitt Lockhart Stratton Mayfield Tillman Bauer Hensley Crawford',
  ],
  gb: [
    'Imogen Rhys Poppy Callum Gemma Alistair Freya Duncan Harriet Nigel Bethany Angus',
    'Thornbury Ashworth Pemberton Lister Hartley Cartwright Braithwaite Fenwick Ramsay Kettle',
  ],
  ie: [
    'Aoife Cillian Niamh Oisin Siobhan Declan Roisin Padraig Grainne Eoin',
    "O'Callaghan Gallagher Brennan McInerney Fitzpatrick O'Dowd Kinsella Heffernan Doherty",
  ],
  de: [
    'Annika Torsten Liesel Matthias Heike Jürgen Franziska Holger Sabine Detlef Wiebke Uwe',
    'Brandstetter Kühn Oppermann Vogelsang Hölzl Reinhardt Schreiber Lindner Ziegler Baumgärtner',
  ],
  at: [
    'Gerlinde Alois Magdalena Reinhold Waltraud Leopold Verena Gottfried',
    'Pichler Hofstätter Wimmer Aigner Steinbacher Obermüller Haslinger Gruber',
  ],
  ch: [
    'Ursina Beat Regula Urs Corinne Reto Seraina Jürg',
    'Ammann Zürcher Brunner Imhof Bächtold Aebischer Rüegg Wyss',
  ],
  fr: [
    'Océane Thibault Margaux Gaëtan Solène Rémy Clémence Bastien Manon Yannick Élodie Cédric',
    'Lefèvre Chevallier Marchand Delacroix Pélissier Guérin Boucher Rousselot Vasseur Tessier',
  ],
  be: [
    'Femke Wouter Lotte Dries Amandine Maxime Griet Joren',
    'Vandenberghe Claes De Smet Wauters Peeters Lemaire Verhulst Goossens',
  ],
  es: [
    'Rocío Íñigo Nuria Álvaro Macarena Jordi Begoña Rubén Inmaculada Gonzalo Leire Andreu',
    'Zabaleta Escudero Peñalver Ibáñez Quintana Cabrera Olivares Montoya Arrieta Benítez',
  ],
  pt: [
    'Inês Tiago Beatriz Gonçalo Joana Rui Catarina Nuno Mafalda Duarte',
    'Teixeira Carvalho Figueiredo Moreira Pacheco Antunes Vasconcelos Sequeira Loureiro',
  ],
  br: [
    'Thaís Wesley Juliana Caio Rafaela Thiago Larissa Vinícius Bruna Murilo',
    'Nascimento Cavalcanti Siqueira Barros Guimarães Azevedo Pimentel Drummond Fonseca',
  ],
  it: [
    'Giulia Lorenzo Chiara Matteo Ilaria Davide Martina Niccolò Federica Salvatore',
    'Ferrara Bianchini Gallo Marchetti Pellegrini Caruso De Santis Lombardi Ruggeri Bellini',
  ],
  nl: [
    'Sanne Joost Marijke Sander Anouk Bram Fleur Thijs Liselotte Gijs',
    'van der Meer Dijkstra Bakker de Graaf Hoekstra Verbeek Kuipers van Dam Postma',
  ],
  pl: [
    'Agnieszka Zbigniew Małgorzata Paweł Katarzyna Wojciech Kinga Grzegorz Bożena Łukasz',
    'Wiśniewska Kowalczyk Zieliński Szymański Wróbel Jabłoński Kaczmarek Pawlak Górski',
  ],
  cz: [
    'Zdeňka Ondřej Markéta Vojtěch Lenka Jiří Tereza Radek',
    'Novotný Dvořáková Procházka Kučera Pospíšil Horáková Šimek Beneš',
  ],
  hu: ['Zsófia Balázs Eszter Gergő Ildikó Csaba Réka Zoltán', 'Szabó Kovács Horváth Takács Juhász Balogh Papp Lakatos'],
  ro: [
    'Ioana Răzvan Mihaela Ciprian Simona Bogdan Loredana Vlad',
    'Popescu Ionescu Dumitrescu Stoica Munteanu Constantinescu Radu Lungu',
  ],
  gr: [
    'Eleni Stavros Despina Yiannis Katerina Panagiotis Vasiliki Dimitris',
    'Papadopoulos Georgiou Nikolaidis Karamanlis Vlachos Antoniou Makris Kostopoulou',
  ],
  hr: [
    'Marija Hrvoje Snježana Tomislav Vesna Dražen Jasna Zvonimir',
    'Kovačević Babić Horvatić Marić Perković Jurić Knežević Šarić',
  ],
  ua: [
    'Oksana Mykola Yuliia Taras Iryna Bohdan Svitlana Ostap',
    'Shevchenko Kovalenko Bondarenko Tkachenko Melnyk Lysenko Hrytsenko Marchuk',
  ],
  ru: [
    'Svetlana Dmitry Lyudmila Yevgeny Galina Arkady Tatyana Igor',
    'Kuznetsov Smirnova Volkov Lebedeva Sokolov Morozova Vasiliev Orlova',
  ],
  se: [
    'Linnea Fredrik Ebba Gustav Maja Torbjörn Saga Rasmus',
    'Lindqvist Bergström Sandberg Nyström Ekholm Hallberg Sjögren Wallin',
  ],
  no: [
    'Ingrid Sindre Solveig Håkon Marte Trygve Ragnhild Eirik',
    'Haugen Bakken Solberg Kristiansen Moen Strand Lien Nygård',
  ],
  dk: [
    'Mette Søren Kirsten Jeppe Bodil Mads Signe Troels',
    'Rasmussen Kjeldsen Mortensen Østergaard Holm Frandsen Bech Thomsen',
  ],
  fi: [
    'Aino Juhani Päivi Mikko Sanna Tuomas Riikka Eero',
    'Korhonen Virtanen Mäkinen Heikkilä Niemelä Laaksonen Rantanen Salo',
  ],
  lt: [
    'Rasa Mindaugas Jurgita Vytautas Aistė Darius',
    'Kazlauskas Petrauskienė Jankauskas Balčiūnas Stankevičius Urbonas',
  ],
  tr: ['Elif Emre Zeynep Burak Ayşe Mehmet Gülşen Onur', 'Yılmaz Demirci Öztürk Kaya Aydın Şahin Arslan Korkmaz'],
  in: [
    'Ananya Rohan Priyanka Vikram Lakshmi Arjun Kavita Suresh Deepika Harish',
    'Raghunathan Deshmukh Iyer Chatterjee Kulkarni Banerjee Nambiar Bhattacharya Agarwal Reddy',
  ],
  pk: ['Ayesha Bilal Farhana Usman Sadia Imran', 'Qureshi Chaudhry Siddiqui Malik Bhutto Rizvi'],
  cn: ['Xiuying Jianguo Meilin Zhiwei Yuting Haoran Lihua Guoqiang', 'Zhang Huang Zhao Zhou Xu Liang Zheng Deng'],
  jp: [
    'Haruka Takeshi Yuki Kenji Sakura Daisuke Aiko Hiroshi',
    'Yamamoto Nakamura Fujimoto Kobayashi Matsuda Okada Shimizu Ishikawa',
  ],
  kr: ['Minjun Seoyeon Jiwoo Hyunwoo Eunji Sungho', 'Kim Park Choi Jeong Kang Yoon'],
  vn: ['Thuy Minh Linh Quang Huong Tuan', 'Nguyen Tran Pham Hoang Vo Dang'],
  ph: ['Maricel Rodel Jhoanna Arnel Rowena Reynaldo', 'Dela Cruz Santos Villanueva Bautista Manalo Pangilinan'],
  id: ['Siti Bambang Dewi Agus Ratna Wahyu', 'Wijaya Santoso Kusuma Hidayat Setiawan Nugroho'],
  ng: [
    'Chidinma Emeka Ngozi Tunde Folake Chukwuemeka Amaka Segun',
    'Okafor Adeyemi Eze Balogun Nwosu Ogunleye Abubakar Onyekachi',
  ],
  ke: ['Wanjiru Kamau Achieng Otieno Nyambura Kipchoge', 'Mwangi Odhiambo Kariuki Wambui Njoroge Kiplagat'],
  gh: ['Akosua Kwame Abena Kofi Efua Yaw', 'Mensah Boateng Owusu Asante Agyeman Darko'],
  za: ['Thandeka Sipho Nomvula Pieter Lerato Riaan', 'Dlamini van Wyk Nkosi Botha Mokoena Khumalo'],
  eg: ['Yasmine Mahmoud Nourhan Karim Dalia Sherif', 'El-Sayed Abdelrahman Mansour Hassan Farouk Gaber'],
  ma: ['Fatima Youssef Khadija Mehdi Salma Hamza', 'Benali El Amrani Bouzid Tazi Alaoui Chraibi'],
  ir: ['Shirin Reza Parisa Farhad Niloufar Kaveh', 'Hosseini Karimi Rahimi Moradi Jafari Ahmadi'],
  il: ['Noa Eitan Yael Amir Shira Gilad', 'Mizrahi Ben-David Shapira Azoulay Friedman Peretz'],
  mx: ['Guadalupe Emiliano Ximena Rodrigo Citlali Ulises', 'Villaseñor Ochoa Zamora Cervantes Mondragón Salinas'],
  ar: ['Florencia Matías Rocío Facundo Agustina Leandro', 'Ferreyra Sosa Quiroga Gutiérrez Ledesma Barrionuevo'],
  co: ['Yuliana Andrés Paola Camilo Daniela Jhon', 'Restrepo Londoño Cárdenas Valencia Ospina Giraldo'],
};

export interface Person {
  readonly country: string;
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

export const nameCountries: readonly string[] = Object.keys(NAMES);

/** Family names of two words start with a particle that is not a name of its own. */
const split = (list: string): string[] =>
  list
    .replace(/\b(van der|van|de|De|Dela|El) /g, (all) => all.replaceAll(' ', '_'))
    .split(' ')
    .map((name) => name.replaceAll('_', ' '));

export function person(r: Random, country: string = r.pick(nameCountries)): Person {
  const [givens, families] = NAMES[country] as readonly [string, string];
  const given = r.pick(split(givens));
  const family = r.pick(split(families));
  return { country, given, family, full: `${given} ${family}` };
}

/** The name as an address or a user name spells it. */
export const plainName = (name: string): string =>
  name
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('ø', 'o')
    .replaceAll('Ø', 'O')
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

const MAIL_HOSTS = [
  'gmail.com',
  'outlook.com',
  'yahoo.com',
  'icloud.com',
  'proton.me',
  'gmx.net',
  'web.de',
  'orange.fr',
  'libero.it',
  'wp.pl',
  'hotmail.es',
  'uol.com.br',
  'ziggo.nl',
  'fastmail.com',
];

export function email(r: Random, of: Person = person(r)): string {
  const [first, last] = [plainName(of.given), plainName(of.family)];
  const local = r.pick([
    `${first}.${last}`,
    `${first}${last}`,
    `${first[0]}.${last}`,
    `${first}_${last}${r.int(1, 99)}`,
    `${last}${r.int(60, 99)}`,
    `${first}+${r.pick(['shop', 'pay', 'test'])}`,
    `${first}${r.int(1950, 2009)}`,
  ]);
  return `${local}@${r.pick(MAIL_HOSTS)}`;
}
