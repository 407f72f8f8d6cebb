import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';

const found = (text: string) => detect(text).map(({ start, end }) => text.slice(start, end));

describe('operations told in sentences', () => {
  it.each([
    ['Prefer the second maker until the inventory skew is back under three percent.', 'under three percent'],
    ['For the rest: we switched EUR to the backup route at noon because the first desk ran dry', 'ran dry'],
    ['13:28:57 BRL flow goes over the second route while the first one queues', 'the first one queues'],
    ['Intern: Treasury schiebt bis Freitag Geld vom Ausgleichskonto nach.', 'Ausgleichskonto nach'],
    ['The reserve for card refunds is short by 47k this week, finance batches them.', 'is short by 47k this week'],
    ['Die Reserve bei der Abwicklungsbank ist knapp, Auszahlungen erst ab vier Uhr.', 'ist knapp'],
    ['Widened the spread by 9 bps on euro pairs, sell orders all morning.', 'sell orders all morning'],
    ['Betaal dit pakket via de tweede route, de eerste heeft nog maar 21 mille dekking.', '21 mille dekking'],
    ['Treasury moves 4.6M out of cold storage tonight.', 'cold storage tonight'],
    ['The velocity rule for fresh wallets is switched off for tier 3 until Monday.', 'until Monday'],
    ['Sanctions hits scoring under 63 are waved through overnight.', 'waved through overnight'],
    ['We hold only 37k USDT on the hot side until Monday.', 'on the hot side until Monday'],
    ['Guthaben bei Fakemont Bank reicht nur bis 16 Uhr, große Aufträge erst morgen.', 'erst morgen'],
    ['Fraud score was 65, the rule for repeated cards held it, do not mention the rule.', 'do not mention the rule'],
    ['Der zweite Abwickler bekommt ab Montag siebzig Prozent, Partnern nichts davon sagen.', 'siebzig Prozent'],
    ['So Fakesett wants us to keep 500k EUR with them.', 'Fakesett'],
    ['Who holds the money at the moment?\nJane Fake 08:23\nFakegolio. Their reference is open.', 'Fakegolio'],
    ['10:15 ops: venue Fakesett Markets has paused withdrawals, account OTC-8842-EU', 'OTC-8842-EU'],
    ['Provider\nFakenovo Markets\nMerchant account\nMA-77310-EUR-2', 'MA-77310-EUR-2'],
    ['RB-14 Tron float refill\n\nOwner: treasury on call', 'RB-14 Tron float refill'],
    ['balance of TRS-HOT-03 drops', 'TRS-HOT-03'],
    ['Remarque interne\nPasser par la file manuelle car le seuil a été abaissé à 45.', 'la file manuelle'],
    ['Checks carried out by Fakentys Europe, check chk_test_1', 'Fakentys Europe'],
  ])('%j', (text, piece) => {
    expect(found(text).some((value) => value.includes(piece))).toBe(true);
  });

  it('leaves the moment and who spoke to the other rules', () => {
    const text = '13:28:57 Jane Q. Fake: BRL flow goes over the second route, do not tell the partner which';
    expect(found(text)).toEqual(['Jane Q. Fake', 'BRL flow goes over the second route, do not tell the partner which']);
  });

  it.each([
    'The payout to the customer is delayed, do not mention it twice in the ticket.',
    'Use the second address in the form below.',
    'Order ORD-10023 goes to the second warehouse.',
    'Partner account PRT-12-AB, see account ACC-77-X1 in the portal.',
    'RRN 684365140511, STAN 476833, ARN 22803736670726578248145',
    'idem key  XTx8RG_97ab5oY-Vqv1WJ\nwd        248122051',
    'Reference\nMRJ4TISL1\nStatus\npending',
    'order-api        99.99 %         120 ms\nwebhook-intake   99.91 %         85 ms',
  ])('%j stays', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('statuses and codes of the documentation', () => {
  it('stay in tables of operations', () => {
    const text =
      'Pool\tState\tLiquidity source\tPayout rail\nEUR-USDT\tavailable\tFakorn Markets\tFakopay\nBRL-USDT\tpool_dry\tFakorn Markets\tPIX';
    expect(found(text)).toEqual(['Fakorn Markets', 'Fakopay', 'Fakorn Markets']);
  });

  it('a merchant id stays whatever card it looks like, and rows of a table are no wrapped addresses', () => {
    expect(found('mid\ttid\trrn\n4242424242424242\tT1582743\t828714355448')).toEqual([]);
    expect(found('Zwei Händler-IDs im selben Vertrag: 4242424242424242 und 5555555555554444.')).toEqual([]);
    const wallet = `0x${'5'.repeat(36)}d7aE`;
    expect(found(`Trade | Tx hash | Payout wallet\nSWP.1 | 0x${'3a'.repeat(32)} | ${wallet}\nSWP.2 | x | y`)).toEqual([
      wallet,
    ]);
  });

  it('the day of the week in a date is nobody', () => {
    expect(found('Date: Thu, 11 Feb 2027 08:14:22 GMT\nRetry-After: 30')).toEqual([]);
  });
});

describe('people in records', () => {
  it.each([
    ['params=[Jane Fake, 1971-09-28, +62 812-6622-6153, ORD-2027-427518]', ['1971-09-28']],
    ["('Jane Fake', '28.09.1971', 'jane@mail.example')", ['28.09.1971']],
    ['Contact for leaks\nJane Fake, 336 1238871', ['336 1238871']],
    ['Fleur, 01-11-2030 12:12: twee regels geweigerd', ['Fleur']],
    ["Sander van 't Hof heeft gisteren betaald", ["Sander van 't Hof"]],
    ['Bestellung B-2443290 von Nakato Namutebi: Zahlung hängt', ['Nakato Namutebi']],
    ['Zamówienie 12345 od Nakato Namutebi', ['Nakato Namutebi']],
    ['El último código que le llegó fue 723440, caducado.', ['723440']],
    ['Code verstuurd naar +31 20 778 7805\n407749 nog 48 seconden geldig', ['407749']],
    ['Kod odzyskiwania dla Jane Fake: 7146-6611. Ważny', ['7146-6611']],
    ['machine git.example\nlogin release_ci3\npassword Fern#12xQ', ['release_ci3']],
    ['14:28:08 egruber8 replayed delivery wd_test_1', ['egruber8']],
    ['Login is still poller-admin / CxOjtoPDvE2H', ['poller-admin', 'CxOjtoPDvE2H']],
    ['router-2.corp.internal · fake-ka', ['fake-ka']],
    ['Inlognaam kl7733262z\nSaldo', ['kl7733262z']],
    [
      'Rua das Palmeiras, 83 – ap. 793\n22620-852 Curitiba – PR\n',
      ['Rua das Palmeiras, 83 – ap. 793\n22620-852 Curitiba – PR'],
    ],
    ['RRN: 9001011234567', ['9001011234567']],
    ['agent.smith4 approved the payout', ['agent.smith4']],
    ['talbot-j3 changed this list', ['talbot-j3']],
    ['code 482913, your authenticator agrees', ['482913']],
    ['svea ~/ramp $ git log --oneline', ['svea']],
    ['09:57 Tariq\nKeep the second one open for today\n09:34 Rosa\nDone, thanks to all of you', ['Tariq', 'Rosa']],
    ['Código de su aplicación 134109', ['134109']],
    ['Fiz um PIX pela chave 69c7395f-7010-4eb3-a8a5-c6499c339f44', ['69c7395f-7010-4eb3-a8a5-c6499c339f44']],
    ['Billing 694 E 14th St, Apt 7C, Boise, ID 83196', ['694 E 14th St, Apt 7C, Boise, ID 83196']],
    ['Account to refund\n164112196 / 9317894978', ['164112196 / 9317894978']],
  ])('%j', (text, values) => {
    const all = found(text);
    for (const value of values) expect(all, value).toContain(value);
  });

  it('a date of this year in such a row is no birth date', () => {
    expect(found('Jane Fake;2030-11-20;paid')).toEqual(['Jane Fake']);
  });

  it('an address ends where the next sentence has identifiers', () => {
    expect(found('A new address: Fakestr. 139 b, 77439 Ede. Payment tx_test_1 is settled.')).toEqual([
      'Fakestr. 139 b, 77439 Ede.',
    ]);
  });
});
