/** How people of one country are called, reached and addressed. `#` stands for a digit, `@` for a letter. */
export interface Region {
  readonly country: string;
  /** ISO 3166-1 alpha-3, as travel documents print it. */
  readonly alpha3: string;
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly phones: readonly string[];
  readonly streets: readonly string[];
  /** Postcode and town, in the country's own order. */
  readonly towns: readonly string[];
  readonly isNumberFirst: boolean;
  readonly birthDate: 'iso' | 'dots' | 'slashes' | 'month-first' | 'long';
  readonly passport: string;
}

/** American numbers in fiction end in 555-01xx, whatever the area. */
const AREA_CODES = [201, 206, 212, 215, 303, 305, 312, 404, 415, 503, 512, 602, 617, 702, 713, 808, 907];

const words = (text: string) => text.trim().split(/\s+/);

export const regions: readonly Region[] = [
  {
    country: 'Germany',
    alpha3: 'DEU',
    given: words(
      'Anneliese Matthias Friederike Jürgen Svenja Torsten Wiebke Konrad Leonie Henning Mareike Ulrich Frauke',
    ),
    family: words(
      'Brandstetter Kühnemann Voßkamp Dreyer Hollerbach Siebert Lindhorst Ehrenfeld Pfeiffer Grothe Wendelin',
    ),
    phones: ['+49 30 23125###', '+49 221 4710###', '030 23125 ###', '+49 (0)89 99998-###'],
    streets: words('Lindenstraße Kastanienallee Mühlenweg Goethestraße Birkenring Hafenstraße'),
    towns: ['10### Berlin', '50### Köln', '80### München', '04### Leipzig'],
    isNumberFirst: false,
    birthDate: 'dots',
    passport: 'C@@#@###@',
  },
  {
    country: 'France',
    alpha3: 'FRA',
    given: words(
      'Éloïse Thibault Maëlys Baptiste Solène Gaspard Capucine Rémyane Clémence Antonin Margaux Yannick Ségolène',
    ),
    family: words(
      'Delacourt Beaumanoir Lefèvre Charpentier Marchetti Rousselot Vasseur Guilbert Montrachet Perrault Aubertin',
    ),
    phones: ['+33 6 39 98 ## ##', '06 39 98 ## ##', '+33 1 99 00 ## ##'],
    streets: ['rue des Tilleuls', 'avenue Jean Moulin', 'boulevard Voltaire', 'place du Marché', 'rue Victor Hugo'],
    towns: ['750## Paris', '6900# Lyon', '3300# Bordeaux', '440## Nantes'],
    isNumberFirst: true,
    birthDate: 'slashes',
    passport: '##@@#####',
  },
  {
    country: 'United Kingdom',
    alpha3: 'GBR',
    given: words('Imogen Alistair Harriet Rupert Niamh Callum Philippa Gareth Bronwen Fergus Tamsin Barnaby Elspeth'),
    family: words(
      'Ashworth Pemberton Llewellyn MacAllister Thistlewood Hargreaves Winterbourne Penhaligon Fairweather Oakeshott',
    ),
    phones: ['+44 7700 900###', '07700 900###', '+44 20 7946 0###', '020 7946 0###'],
    streets: ['Orchard Lane', 'Victoria Terrace', 'Kingsway', 'Abbey Road', 'Mill Hill Close', 'Harbour Street'],
    towns: ['Bristol BS# #@@', 'Leeds LS# #@@', 'Cardiff CF## #@@', 'Edinburgh EH# #@@'],
    isNumberFirst: true,
    birthDate: 'long',
    passport: '#########',
  },
  {
    country: 'United States',
    alpha3: 'USA',
    given: words('Savannah Marcus Delilah Tyrone Autumn Garrett Jolene Desmond Brianna Chester Marisol Wyatt Keisha'),
    family: words(
      'Whitfield Castellano Abernathy Ridgeway McKinnon Holloway Stroud Vandermeer Blackwood Delgado Kowalczyk',
    ),
    phones: AREA_CODES.flatMap((area) => [`+1 ${area} 555 01##`, `(${area}) 555-01##`, `+1-${area}-555-01##`]),
    streets: ['Maple Avenue', 'Cedar Ridge Drive', 'Jefferson Street', 'Sunset Boulevard', 'Old Mill Road'],
    towns: ['Portland, OR 972##', 'Austin, TX 787##', 'Denver, CO 802##', 'Boston, MA 021##'],
    isNumberFirst: true,
    birthDate: 'month-first',
    passport: '@########',
  },
  {
    country: 'Spain',
    alpha3: 'ESP',
    given: words('Inmaculada Álvaro Rocío Gonzalo Begoña Iñaki Macarena Joaquín Nuria Esteban Leire Rodrigo Triana'),
    family: words(
      'Villanueva Etxeberria Carrasco Peñalver Montoya Iturralde Salvatierra Zubizarreta Cifuentes Olmedo Barrientos',
    ),
    phones: ['+34 6## ### ###', '6## ## ## ##', '+34 91# ## ## ##'],
    streets: ['Calle Mayor', 'Calle de Alcalá', 'Avenida de la Constitución', 'Paseo del Prado', 'Calle Serrano'],
    towns: ['280## Madrid', '080## Barcelona', '410## Sevilla', '460## Valencia'],
    isNumberFirst: false,
    birthDate: 'slashes',
    passport: '@@@######',
  },
  {
    country: 'Brazil',
    alpha3: 'BRA',
    given: words('Thaís Caetano Jaciara Murilo Luciana Otávio Rosângela Evandro Bruna Heitor Marilene Tácio Iracema'),
    family: words(
      'Figueiredo Cavalcanti Nogueira Vasconcelos Teixeira Guimarães Brandão Albuquerque Siqueira Queiroz Bittencourt',
    ),
    phones: ['+55 11 9####-####', '(21) 9####-####', '+55 (31) 9####-####'],
    streets: ['Rua das Acácias', 'Avenida Paulista', 'Rua XV de Novembro', 'Travessa do Carmo', 'Rua Sete de Setembro'],
    towns: ['São Paulo - SP, 01###-###', 'Rio de Janeiro - RJ, 22###-###', 'Curitiba - PR, 80###-###'],
    isNumberFirst: false,
    birthDate: 'slashes',
    passport: '@@######',
  },
  {
    country: 'Nigeria',
    alpha3: 'NGA',
    given: words('Chidinma Olumide Ngozi Babatunde Ifeoma Emeka Folasade Tunde Adaeze Kelechi Yetunde Obinna Amarachi'),
    family: words('Okonkwo Adeyemi Nwachukwu Balogun Ezekwesili Olatunji Onyekachi Afolabi Uchendu Oyelaran Akintola'),
    phones: ['+234 80# ### ####', '0803 ### ####', '+234 81########'],
    streets: ['Awolowo Road', 'Allen Avenue', 'Adeola Odeku Street', 'Marina Road', 'Ahmadu Bello Way'],
    towns: ['Ikeja, Lagos 100###', 'Victoria Island, Lagos 101###', 'Garki, Abuja 900###'],
    isNumberFirst: true,
    birthDate: 'long',
    passport: '@########',
  },
  {
    country: 'Poland',
    alpha3: 'POL',
    given: words(
      'Agnieszka Zbigniew Małgorzata Łukasz Kinga Radosław Bożena Przemysław Jadwiga Wojciech Grażyna Mikołaj',
    ),
    family: words(
      'Wiśniewska Kaczmarczyk Szczepański Wróblewska Jabłoński Gołębiowska Sikorski Żurawska Baranek Olszewski',
    ),
    phones: ['+48 5## ### ###', '+48 22 ### ## ##', '60# ### ###'],
    streets: ['ul. Marszałkowska', 'ul. Długa', 'al. Jerozolimskie', 'ul. Piękna', 'ul. Kwiatowa'],
    towns: ['00-### Warszawa', '31-### Kraków', '50-### Wrocław', '80-### Gdańsk'],
    isNumberFirst: false,
    birthDate: 'dots',
    passport: '@@#######',
  },
  {
    country: 'India',
    alpha3: 'IND',
    given: words('Aaradhya Vikram Meenakshi Rohan Lakshmi Arjun Parvati Siddharth Kavitha Devendra Ananya Raghav'),
    family: words(
      'Chakraborty Venkataraman Deshpande Mukherjee Ranganathan Bhattacharya Iyengar Kulkarni Chaudhary Subramanian',
    ),
    phones: ['+91 98### #####', '+91-99########', '097### #####'],
    streets: ['Mahatma Gandhi Road', 'Brigade Road', 'Linking Road', 'Park Street', 'Anna Salai'],
    towns: ['Bengaluru 5600##', 'Mumbai 4000##', 'Kolkata 7000##', 'Chennai 6000##'],
    isNumberFirst: true,
    birthDate: 'iso',
    passport: '@#######',
  },
  {
    country: 'Sweden',
    alpha3: 'SWE',
    given: words('Gunilla Torbjörn Åsebrit Rasmus Yngvild Håkan Solveig Viggo Linnéa Sigvard Märta Östen'),
    family: words('Lindqvist Söderberg Holmström Ekelund Nordahl Bergåker Wallander Hägglund Sjöstrand Fagerlund'),
    phones: ['+46 70 ### ## ##', '073-### ## ##', '+46 8 ### ### ##'],
    streets: ['Drottninggatan', 'Kungsgatan', 'Storgatan', 'Sveavägen', 'Björkvägen'],
    towns: ['111 ## Stockholm', '411 ## Göteborg', '211 ## Malmö'],
    isNumberFirst: false,
    birthDate: 'iso',
    passport: '########',
  },
];
