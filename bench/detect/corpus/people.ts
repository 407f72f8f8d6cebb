import type { Part, Random } from './random.ts';

/** People's names by country; the two parts share none. Invented combinations. */
interface Pool {
  readonly country: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
}

const pool = (country: string, given: string, family: string): Pool => ({
  country,
  given: given.split(' '),
  family: family.split(',').map((name) => name.trim()),
});

const tuning: readonly Pool[] = [
  pool('US', 'Emily Jacob Ashley Tyler Brandon Megan', 'Thompson, Mitchell, Ramirez, Jenkins, Hughes'),
  pool('GB', 'Oliver Charlotte Harry Gemma Alistair', 'Whitfield, Ashworth, Pemberton, Clarke, O’Connor'),
  pool('DE', 'Hannah Lukas Jürgen Anke Sabine Matthias', 'Schröder, Krüger, Vogel, von Arnim, Bergmann'),
  pool('FR', 'Camille Thibault Amélie Jean-Luc Mathilde', 'Lefèvre, Moreau, Garnier, de La Tour, Rousseau'),
  pool('ES', 'Lucía Alejandro Carmen Íñigo Marta', 'García López, Fernández, Ruiz, Ortega, Navarro Gil'),
  pool('PT', 'Inês Tiago Beatriz Rui Catarina', 'Carvalho, dos Santos, Ferreira, Pinto, Almeida'),
  pool('IT', 'Giulia Matteo Francesca Alessandro Chiara', 'Esposito, Colombo, De Luca, Ricci, Marino'),
  pool('NL', 'Sanne Daan Femke Joost Maarten', 'van der Berg, de Vries, Bakker, Jansen, Visser'),
  pool('PL', 'Agnieszka Krzysztof Małgorzata Piotr Zofia', 'Kowalska, Wiśniewski, Wójcik, Nowak, Zielińska'),
  pool('SE', 'Astrid Björn Linnea Gustav Ebba', 'Lindqvist, Johansson, Åkesson, Bergström'),
  pool('FI', 'Aino Eero Kaisa Mikko', 'Virtanen, Korhonen, Mäkinen, Heikkilä'),
  pool('CZ', 'Tereza Ondřej Jana Zdeněk', 'Nováková, Dvořák, Procházka, Černá'),
  pool('HU', 'Zsófia Bence Katalin László', 'Nagy, Szabó, Kovács, Horváth'),
  pool('RO', 'Ioana Andrei Mihaela Bogdan', 'Popescu, Ionescu, Dumitru, Stan'),
  pool('GR', 'Eleni Dimitrios Katerina Nikos', 'Papadopoulos, Georgiou, Nikolaidis'),
  pool('TR', 'Ayşe Mehmet Elif Emre', 'Yılmaz, Demir, Kaya, Şahin'),
  pool('IN', 'Priya Rahul Ananya Sanjay Lakshmi', 'Sharma, Iyer, Patel, Mukherjee, Reddy'),
  pool('CN', 'Xiaoming Yuting Haoran Meiling', 'Zhang, Chen, Liu, Huang'),
  pool('JP', 'Haruto Yuki Sakura Kenji', 'Tanaka, Suzuki, Watanabe, Yamamoto'),
  pool('VN', 'Linh Tuấn Huong Minh', 'Nguyen, Tran, Phạm, Vo'),
  pool('NG', 'Chidinma Emeka Folake Tunde', 'Okafor, Adeyemi, Balogun, Eze'),
  pool('BR', 'Thiago Larissa Gabriel Fernanda', 'Silva, Oliveira, Barbosa, da Costa'),
  pool('MX', 'Guadalupe Diego Ximena Ricardo', 'Hernández, Morales, Castillo, Flores'),
  pool('EG', 'Fatma Ahmed Nour Mahmoud', 'Hassan, El-Sayed, Mansour, Farouk'),
];

const development: readonly Pool[] = [
  pool('US', 'Madison Austin Kimberly Derek Heather Justin', 'Henderson, Brooks, Coleman, Sanders, Delgado'),
  pool('GB', 'Imogen Rupert Fiona Callum Poppy', 'Fairclough, Hargreaves, McKenzie, Bennett, O’Brien'),
  pool('DE', 'Katharina Florian Heike Torsten Mareike Stefan', 'Lehmann, Köhler, Brandt, von Seydlitz, Winkler'),
  pool('FR', 'Élodie Guillaume Océane Marie-Claire Bertrand', 'Dubois, Chevalier, Marchand, d’Aubigné, Fontaine'),
  pool('ES', 'Rocío Javier Pilar Gonzalo Nuria', 'Martínez Vega, Domínguez, Serrano, Molina, Cruz Ramos'),
  pool('PT', 'Margarida Nuno Joana Gonçalo Sofia', 'Rodrigues, da Silva, Marques, Teixeira, Lopes'),
  pool('IT', 'Martina Lorenzo Elisabetta Davide Federica', 'Bianchi, Romano, Di Stefano, Gallo, Ferrari'),
  pool('NL', 'Lotte Bram Marloes Pieter Thijs', 'van Dijk, ter Horst, Mulder, Smit, Meijer'),
  pool('PL', 'Katarzyna Tomasz Magdalena Wojciech Ewa', 'Lewandowska, Kamiński, Mazur, Kaczmarek, Dąbrowska'),
  pool('DK', 'Freja Mads Sofie Rasmus', 'Kjær, Sørensen, Nielsen, Møller'),
  pool('NO', 'Ingrid Håkon Solveig Lars', 'Haugen, Bakken, Dahl, Strand'),
  pool('SK', 'Zuzana Marek Lenka Juraj', 'Horváthová, Kováč, Baláž, Tóth'),
  pool('BG', 'Desislava Georgi Ivanka Plamen', 'Ivanova, Dimitrov, Petkov, Stoyanova'),
  pool('HR', 'Petra Ivan Marija Josip', 'Horvat, Babić, Knežević, Marić'),
  pool('UA', 'Oksana Taras Kateryna Mykola', 'Shevchenko, Kovalenko, Bondar, Tkachuk'),
  pool('IL', 'Noa Yosef Tamar Eitan', 'Cohen, Levi, Mizrahi, Peretz'),
  pool('PK', 'Ayesha Bilal Sana Imran', 'Khan, Qureshi, Malik, Chaudhry'),
  pool('IN', 'Deepika Vikram Kavya Arjun', 'Nair, Gupta, Desai, Banerjee'),
  pool('KR', 'Minjun Jiwoo Seoyeon Hyun-woo', 'Kim, Park, Choi, Jung'),
  pool('PH', 'Maricel Jerome Analyn Rodel', 'Bautista, Villanueva, Santos, Mendoza'),
  pool('ID', 'Dewi Budi Siti Agus', 'Wijaya, Santoso, Hidayat, Lestari'),
  pool('KE', 'Wanjiru Kamau Achieng Otieno', 'Mwangi, Odhiambo, Njoroge, Kariuki'),
  pool('AR', 'Florencia Mateo Valentina Facundo', 'Gómez, Pereyra, Sosa, Acosta'),
  pool('MA', 'Khadija Youssef Salma Rachid', 'Benali, El Amrani, Alaoui, Tazi'),
];

const pools: Readonly<Record<Part, readonly Pool[]>> = { tuning, development };

export interface Person {
  readonly country: string;
  readonly given: string;
  readonly family: string;
  readonly full: string;
}

export function person(random: Random, part: Part, country?: string): Person {
  const all = pools[part];
  const from = random.pick(country ? all.filter((one) => one.country === country) : all);
  const given = random.pick(from.given);
  const family = random.pick(from.family);
  return { country: from.country, given, family, full: `${given} ${family}` };
}

const MAIL_HOSTS: Readonly<Record<Part, readonly string[]>> = {
  tuning: ['gmail.com', 'web.de', 'orange.fr', 'kaufwerk.io', 'wp.pl'],
  development: ['outlook.com', 'gmx.net', 'libero.it', 'nordlicht.dev', 'terra.com.br'],
};

const ascii = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/ł/g, 'l')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();

export function email(random: Random, part: Part, of: Person = person(random, part)): string {
  const [given, family] = [ascii(of.given) || 'user', ascii(of.family) || 'name'];
  const local = random.pick([
    `${given}.${family}`,
    `${given[0]}${family}${random.int(1, 99)}`,
    `${family}_${given}`,
    `${given}+shop`,
  ]);
  return `${local}@${random.pick(MAIL_HOSTS[part])}`;
}
