import type { Values } from '../values.ts';

/** Shared helpers of the seventeenth set: everything drawn from the seeded values. */
export const SCREEN = 'position:fixed;inset:0;overflow:hidden;box-sizing:border-box';
export const TABLE = 'border-collapse:collapse;background:none;width:100%';

const ALNUM = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

export const digits = (x: Values, n: number): string => x.r.chars('0123456789', n);
/** Picks one of the choices; `#` a digit, `@` a small letter, `%` a hex digit. */
export const draw = (x: Values, choices: string): string =>
  x.r
    .pick(choices.split('|'))
    .replace(/[#@%]/g, (c) =>
      x.r.chars(c === '#' ? '123456789' : c === '@' ? 'bcdfghkmnprstvwxz' : '0123456789abcdef', 1),
    );
export const two = (n: number): string => String(n).padStart(2, '0');

/** A clock that starts on some day of the year and walks back (or forth) by a few minutes or seconds. */
export class Clock {
  #at: number;
  readonly #x: Values;

  constructor(x: Values) {
    this.#x = x;
    this.#at = Date.UTC(
      2026,
      x.r.int(0, 10),
      x.r.int(2, 27),
      x.r.int(8, 21),
      x.r.int(0, 59),
      x.r.int(0, 59),
      x.r.int(0, 999),
    );
  }

  back(from: number, to: number): Date {
    this.#at -= this.#x.r.int(from, to) * 1000;
    return new Date(this.#at);
  }

  on(from: number, to: number): Date {
    return this.back(-to, -from);
  }

  now(): Date {
    return new Date(this.#at);
  }
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
export const iso = (d: Date): string => `${d.toISOString().slice(0, 19)}Z`;
export const isoMs = (d: Date): string => d.toISOString();
export const plainTime = (d: Date): string => d.toISOString().slice(0, 19).replace('T', ' ');
export const hms = (d: Date): string => d.toISOString().slice(11, 19);
export const hm = (d: Date): string => d.toISOString().slice(11, 16);
export const day = (d: Date, mark: string): string =>
  `${two(d.getUTCDate())}${mark}${two(d.getUTCMonth() + 1)}${mark}${d.getUTCFullYear()}`;
export const english = (d: Date): string =>
  `${d.getUTCDate()} ${MONTHS[d.getUTCMonth()]} ${d.getUTCFullYear()}, ${hms(d)}`;
export const epoch = (d: Date): string => String(Math.floor(d.getTime() / 1000));

export interface Someone {
  readonly first: string;
  readonly last: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly street: string;
  readonly town: string;
  readonly born: string;
}

const someone = (
  x: Values,
  first: string,
  last: string,
  phones: string,
  streets: string,
  towns: string,
  mark: string,
): Someone => {
  const [f, l] = [draw(x, first), draw(x, last)];
  return {
    first: f,
    last: l,
    name: `${f} ${l}`,
    email: x.email(`${f} ${l}`),
    phone: draw(x, phones),
    street: draw(x, streets),
    town: draw(x, towns),
    born: x.date().split('-').reverse().join(mark),
  };
};

export const dutch = (x: Values): Someone =>
  someone(
    x,
    'Sanne|Joost|Marijke|Ruben|Femke|Thijs|Anouk|Gerrit',
    'van den Berg|de Wit|Hoekstra|Dijkgraaf|Smeets|ter Horst|Vermeulen|Kuipers',
    '+31 6 ########|06-########|+31 20 ### ####|010-### ## ##',
    'Prinsengracht ###|Kerkstraat ##-#|Dorpsweg ##|Nieuwe Binnenweg ###-A',
    '#### KV Rotterdam|#### HB Haarlem|#### TD Zwolle|#### AX Breda',
    '-',
  );
export const brazilian = (x: Values): Someone =>
  someone(
    x,
    'Thaís|Rafael|Luciana|Caio|Beatriz|Anderson|Débora|Vinícius',
    'Nascimento|de Oliveira|Carvalho Lima|Azevedo|Moraes|dos Santos|Teixeira|Figueiredo',
    '+55 11 9####-####|(21) 9####-####|+55 (31) 9####-####',
    'Rua das Acácias, ###, apto ##|Av. Paulista, ####|Rua XV de Agosto, ##|Travessa do Carmo, ###',
    'Campinas – SP, #####-###|Curitiba – PR, #####-###|Recife – PE, #####-###',
    '/',
  );
export const mexican = (x: Values): Someone =>
  someone(
    x,
    'Ximena|Héctor|Guadalupe|Emiliano|Yolanda|Rodrigo|Citlali|Jesús',
    'Hernández Luna|Aguilar|Cervantes Soto|Quiroz|Villaseñor|Montes de Oca',
    '+52 55 #### ####|(33) ####-####|+52 81 #### ####',
    'Av. Insurgentes Sur ####|Calle Morelos ##, int. #|Priv. Los Encinos ##',
    'C.P. #####, Guadalajara|C.P. #####, Puebla|C.P. #####, Monterrey',
    '/',
  );
export const american = (x: Values): Someone =>
  someone(
    x,
    'Latoya|Wesley|Meredith|Brandon|Shelby|Curtis|Denise|Trent',
    'Holloway|McAllister|Sandoval|Whitaker|Nguyen|Pruitt|Delacroix|Ostrowski',
    '(###) 555-01##|+1 ### 555 01##|###-555-01##',
    '#### Willow Creek Dr|### E 14th St, Apt #C|## Larchmont Blvd|#### Old Mill Rd',
    'Tulsa, OK 74###|Boise, ID 83###|Dayton, OH 45###|Tacoma, WA 98###',
    '/',
  );

export const bitcoin = (x: Values): string => `bc1q${x.r.chars(BECH32, 38)}`;
export const solana = (x: Values): string => x.r.chars(BASE58, 44);
export const tron = (x: Values): string => `T${x.r.chars(BASE58, 33)}`;
export const evm = (x: Values): string => `0x${x.hex(40)}`;
export const ipv6 = (x: Values): string =>
  `2a0${x.hex(1)}:${x.hex(3)}${x.r.int(1, 9)}:${x.hex(4)}:${x.hex(4)}::${x.hex(2)}`;
export const localIp = (x: Values): string => `10.${x.r.int(10, 60)}.${x.r.int(2, 250)}.${x.r.int(2, 250)}`;

export const cpf = (x: Values): string => `${digits(x, 3)}.${digits(x, 3)}.${digits(x, 3)}-${digits(x, 2)}`;
export const rfc = (x: Values): string =>
  `${x.r.chars('ABCDEFGHLMPRSTV', 4)}${x.r.int(60, 99)}${two(x.r.int(1, 12))}${two(x.r.int(1, 28))}${x.r.chars('ABCDEFGH123456789', 3)}`;
export const codiceFiscale = (x: Values): string =>
  `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${digits(x, 2)}${x.r.chars('ABCDEHLMPRST', 1)}${two(x.r.int(1, 31))}${x.r.chars('ABCDEFGHIL', 1)}${digits(x, 3)}${x.r.chars('ABCDEFGHKLMN', 1)}`;
export const pesel = (x: Values): string =>
  `${x.r.int(55, 99)}${two(x.r.int(1, 12))}${two(x.r.int(1, 28))}${digits(x, 5)}`;
export const steuerId = (x: Values): string => `${x.r.int(10, 99)} ${digits(x, 3)} ${digits(x, 3)} ${digits(x, 3)}`;
export const siren = (x: Values): string => `${x.r.int(300, 899)} ${digits(x, 3)} ${digits(x, 3)}`;
export const numeroFiscal = (x: Values): string =>
  `${x.r.int(10, 39)} ${digits(x, 2)} ${digits(x, 3)} ${digits(x, 3)} ${digits(x, 3)}`;
export const bsn = (x: Values): string => `${x.r.int(100_000_000, 299_999_999)}`;
export const ssn = (x: Values): string => `${x.r.int(100, 699)}-${x.r.int(10, 99)}-${x.r.int(1000, 9999)}`;
export const clabe = (x: Values): string => `${x.r.pick(['012', '014', '072', '646'])}${digits(x, 15)}`;
export const identityCard = (x: Values): string =>
  x.r.pick([
    () => `CA${digits(x, 5)}${x.r.chars('ABCDEFGH', 2)}`,
    () => `L${x.r.chars('CFGHJKLMNPRTVWXYZ0123456789', 8)}`,
    () => `${x.r.chars('ABCDEFGH', 3)}${digits(x, 6)}`,
  ])();

/** Firms behind the routes: liquidity desks, banks, payment and identity suppliers. All invented. */
export const desk = (x: Values): string =>
  draw(
    x,
    'Halvorn Markets|Cobaltine OTC|Meridax Trading|Northquay Liquidity|Tessel Capital|Brightwater FX|Orrin & Vale|Quantera Desk',
  );
export const rail = (x: Values): string =>
  draw(
    x,
    'Pelican Bank|Fjordpay|Ravelin Transfers|Banco Alvorada|Cressida Payments|Zephyr SEPA|Bancroft Clearing|Lumopay',
  );
export const idSupplier = (x: Values): string => draw(x, 'Verifano|TrueFace Labs|Persorna|Idovia|Checkwise ID');
export const shop = (x: Values): string =>
  draw(
    x,
    'Nimbus Games|Papaya Travel|Alder & Sons|Kite Exchange|Bluefin Wallet|Tidal Store|Mosaic Goods|Saffron Delivery|Polar Remit|Fable Books|Cedar Payroll|Lantern Pay',
  );
export const machine = (x: Values): string =>
  draw(
    x,
    'pools-worker-#.eu-west.internal|settle-db-0#.prod.internal|gate-core-#%%.svc.cluster.local|kyc-batch-0#.corp.internal|ledger-ro-#.fra#.internal|vault-#.ops.internal|hedge-engine-#.prod.internal',
  );
export const login = (x: Values): string =>
  draw(x, 'ops_@@@@#|svc-payout-##|@@.@@@@@@|treasury_ro|desk-admin#|root-ops##|k@@@@@r##|finance.bot#');
export const connection = (x: Values): string => {
  const secret = x.r.chars(ALNUM, x.r.int(14, 20));
  return x.r.pick([
    () => `postgresql://${login(x)}:${secret}@${machine(x)}:5432/${draw(x, 'gate|ledger|pools_core|settlement')}`,
    () =>
      `mongodb+srv://${login(x)}:${secret}@cluster${x.r.int(0, 9)}.${x.r.chars('abcdefghkmnp23456', 5)}.mongodb.net/${draw(x, 'gate|kyc|events')}`,
    () => `redis://default:${secret}@${machine(x)}:6379/${x.r.int(0, 4)}`,
    () => `amqps://${login(x)}:${secret}@${machine(x)}:5671/payouts`,
  ])();
};
export const SEED_WORDS =
  'abandon ability absent anchor armor aspect barrel bamboo bicycle blanket camera candy canyon ceiling charge cherry cousin cradle crystal dentist donkey drastic eagle elbow enrich erosion fatigue fiscal fossil gallery garlic glimpse gospel hazard helmet hybrid illness impulse inmate jaguar jewel kidney kiwi ladder lecture liberty marble mimic muffin nephew noodle oblige orbit oxygen peasant pistol prosper puzzle rabbit recipe rhythm salmon scatter sibling spatial tackle thunder tornado tuition unveil vacuum vessel walnut whale wisdom'.split(
    ' ',
  );
export const seedPhrase = (x: Values, n = 12): string =>
  Array.from({ length: n }, () => x.r.pick(SEED_WORDS)).join(' ');

export const otp = (x: Values): string =>
  x.r.pick([digits(x, 6), `${digits(x, 3)} ${digits(x, 3)}`, `${digits(x, 3)}-${digits(x, 3)}`]);
export const pixKey = (x: Values): string => x.r.pick([x.uuid(), x.email(), `+55119${digits(x, 8)}`]);
export const poolQuote = (x: Values): string => `pq_${x.r.pick(['', 'test_'])}${x.r.chars(ALNUM, 10)}`;
export const trade = (x: Values): string => `txn_${x.r.pick(['', 'test_'])}${x.r.chars(ALNUM, 12)}`;
export const quote = (x: Values): string => `qt_${x.r.pick(['', 'test_'])}${x.hex(12)}`;
export const order = (x: Values): string =>
  draw(x, 'order_####|partner_order_#####|ORD-######|order-%%%%%%%%|SO-2026-#####');
export const payout = (x: Values): string => `po_${x.r.chars(ALNUM, 14)}`;
export const settlement = (x: Values): string => draw(x, 'stl_%%%%%%%%%%|SET-2026-#####|st_test_%%%%%%%%');
export const token = (x: Values, length: number): string => x.r.chars(ALNUM, length);
export const txHash = (x: Values): string => `0x${x.hex(64)}`;
/** 12 345,67 in the manner of the land. */
export const money = (x: Values, from: number, to: number, thousands: string, decimal: string): string =>
  `${String(x.r.int(from, to)).replace(/\B(?=(\d{3})+$)/g, thousands)}${decimal}${two(x.r.int(0, 99))}`;
export const agent = (x: Values): string =>
  draw(x, 'gate-node/0.1.0|0bit-gate-python/0.1.4|okhttp/4.12.0|curl/8.7.1|Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)');
