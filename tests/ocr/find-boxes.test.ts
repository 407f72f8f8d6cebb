import { describe, expect, test } from 'vitest';
import { findLeftovers, findPictureBoxes } from '@/lib/ocr/find-boxes';
import type { Box } from '@/lib/ocr/image';
import type { ReadLine } from '@/lib/ocr/montage';

/** A line in a 10-pixel monospaced hand, every word read well unless said otherwise. */
function line(text: string, x: number, y: number, confidence = 92): ReadLine {
  let at = x;
  const words = text.split(' ').map((word) => {
    const placed = { text: word, confidence, x: at, y, width: word.length * 10, height: 14 };
    at += (word.length + 1) * 10;
    return placed;
  });
  return { x, y, width: at - 10 - x, height: 14, words };
}

const hides = (boxes: readonly Box[], box: Box) =>
  boxes.some(
    (b) =>
      b.x <= box.x + 1 &&
      b.y <= box.y &&
      b.x + b.width >= box.x + box.width - 1 &&
      b.y + b.height >= box.y + box.height,
  );
const touches = (boxes: readonly Box[], box: Box) =>
  boxes.some(
    (b) =>
      b.x < box.x + box.width - 1 && b.x + b.width > box.x + 1 && b.y < box.y + box.height && b.y + b.height > box.y,
  );

const light = (lines: ReadLine[], more = {}) => findPictureBoxes({ lines, mode: 'light', scale: 1, ...more });
const strict = (lines: ReadLine[], more = {}) => findPictureBoxes({ lines, mode: 'strict', scale: 1, ...more });
const key = `sk_live_${'Zx9'.repeat(8)}`;

describe('findPictureBoxes', () => {
  test('covers a key, and only the key', () => {
    const label = line('Secret', 10, 10);
    const value = line(key, 200, 10);
    const boxes = light([label, value]);
    expect(hides(boxes, value)).toBe(true);
    expect(touches(boxes, label)).toBe(false);
  });

  test('covers the value of NAME=value and leaves the name', () => {
    const one = line('SMTP_PASSWORD=correcthorse', 10, 10);
    const boxes = light([one]);
    expect(hides(boxes, { x: 10 + 14 * 10, y: 10, width: 12 * 10, height: 14 })).toBe(true);
    expect(touches(boxes, { x: 10, y: 10, width: 11 * 10, height: 14 })).toBe(false);
  });

  test('covers what stands to the right of a label', () => {
    const value = line('Wanda Moreau', 160, 10);
    expect(hides(light([line('Full name', 10, 10), value]), value)).toBe(true);
  });

  test('covers what stands under a label, even if the label is misread', () => {
    const value = line('Kastanienallee 14', 10, 34);
    expect(hides(light([line('Horne addre5s', 10, 10), value]), value)).toBe(true);
  });

  test('covers a column down to the end of its table and leaves the others', () => {
    const rows = [60, 100, 140].map((y) => [
      line('Amara Conti', 10, y),
      line('completed', 200, y),
      line('12.50', 400, y),
    ]);
    const boxes = light([
      line('Customer name', 10, 20),
      line('Status', 200, 20),
      line('Amount', 400, 20),
      ...rows.flat(),
    ]);
    for (const [name, status, amount] of rows) {
      expect(hides(boxes, name!)).toBe(true);
      expect(touches(boxes, status!)).toBe(false);
      expect(touches(boxes, amount!)).toBe(false);
    }
  });

  test('takes labels from the page for values in a canvas', () => {
    const value = line('Wanda Moreau', 160, 10);
    const pageTexts = [
      { text: 'Full', x: 10, y: 10, width: 40, height: 14 },
      { text: 'name', x: 60, y: 10, width: 40, height: 14 },
    ];
    expect(hides(light([value], { pageTexts }), value)).toBe(true);
  });

  test('words of the page under a label for notes go where one of them is strange, and stay where none is', () => {
    const page = (text: string) => {
      const words = (line: string, y: number) => {
        let x = 10;
        return line.split(' ').map((word) => {
          const placed = { text: word, x, y, width: word.length * 10, height: 14 };
          x += (word.length + 1) * 10;
          return placed;
        });
      };
      const pageTexts = [...words('Internal route', 10), ...words(text, 34)];
      return touches(light([], { pageTexts }), { x: 10, y: 34, width: 60, height: 14 });
    };
    expect(page('second choice via Bluefin')).toBe(true);
    expect(page('customer asked twice today')).toBe(false);
  });

  test('covers ink that could not be read', () => {
    const unread: ReadLine = {
      ...line('x', 10, 10),
      width: 120,
      words: [{ text: '', confidence: 0, x: 10, y: 10, width: 120, height: 14 }],
    };
    expect(hides(light([unread]), unread)).toBe(true);
  });

  test('covers an unsure word that is no plain word', () => {
    const doubt = line('Wamda', 10, 10, 31);
    expect(hides(light([doubt]), doubt)).toBe(true);
    expect(light([line('settings', 10, 10, 31)])).toEqual([]);
  });

  test('covers the rest of a key in the next line', () => {
    const first = line(key, 10, 10);
    const rest = line('Qw8eRt5yUi', 10, 30);
    expect(hides(light([first, rest]), rest)).toBe(true);
  });

  test('covers a known value read with slips, and the same name elsewhere', () => {
    const known = [{ kind: 'person-name', category: 'personal', tier: 'likely', value: 'Wanda Moreau' }];
    const slip = line('Vanda Morcau', 10, 10);
    const again = line('Hello Vanda', 10, 200);
    const boxes = light([slip, again], { known });
    expect(hides(boxes, slip)).toBe(true);
    expect(hides(boxes, { x: 70, y: 200, width: 50, height: 14 })).toBe(true);
    expect(touches(boxes, { x: 10, y: 200, width: 50, height: 14 })).toBe(false);
  });

  test('strict mode covers what does not prove itself harmless', () => {
    const name = line('zorblatt quenx', 10, 10);
    expect(hides(strict([name]), name)).toBe(true);
    expect(light([name])).toEqual([]);
    expect(hides(light([name], { strictAreas: [{ x: 0, y: 0, width: 300, height: 40 }] }), name)).toBe(true);
  });

  test.each(['1987-03-14', '14.03.1987', '14 March 1987', 'Mar 14, 1987'])(
    'strict mode covers the old date %s',
    (date) => {
      const one = line(date, 10, 10);
      expect(hides(strict([one]), one)).toBe(true);
    },
  );

  test('house number and postcode go with the covered words beside them', () => {
    const one = line('Lindenquenx 114, 7223 Quazburg', 10, 10);
    expect(hides(strict([one]), one)).toBe(true);
  });

  test('an address that was cut at its hyphen goes on in the next line', () => {
    const rest = line('pay.example.com', 10, 28);
    expect(hides(light([line('wanda.moreau@acme-', 10, 10), rest]), rest)).toBe(true);
  });

  test('an account number in a narrow column is covered on every line of it', () => {
    // 28 characters are the length of a Polish one.
    const lines = [line('account PL65', 10, 10), line('9628 0170 4137 8786 6364', 10, 34), line('7420', 10, 58)];
    const boxes = strict(lines);
    expect(hides(boxes, lines[1]!)).toBe(true);
    expect(hides(boxes, lines[2]!)).toBe(true);
    const longer = [line('account PL65', 10, 10), line('9628 0170 4137 8786', 10, 34), line('7420', 10, 58)];
    expect(light(longer).some(({ kind }) => kind === 'iban')).toBe(false);
  });

  test('the beginning of a host above its end is covered with it', () => {
    const [above, end] = [line('at settle-', 10, 10), line('7.corp.internal', 10, 34)];
    const boxes = light([above, end]);
    expect(hides(boxes, { x: 40, y: 10, width: 7 * 10, height: 14 })).toBe(true);
    expect(touches(boxes, { x: 10, y: 10, width: 2 * 10, height: 14 })).toBe(false);
  });

  test('a telephone number that was cut goes on in the next line', () => {
    const first = line('sent to +1 (947)', 100, 10);
    const rest = line('555-0149', 10, 26);
    const boxes = light([first, rest]);
    expect(hides(boxes, rest)).toBe(true);
    expect(hides(boxes, { x: 180, y: 10, width: 80, height: 14 })).toBe(true);
  });

  test('a card number whose groups were found as lines', () => {
    const groups = ['5387', '0879', '6450', '3972'].map((text, i) => line(text, 10 + i * 60, 10));
    const boxes = strict(groups);
    for (const group of groups) expect(hides(boxes, group)).toBe(true);
  });

  test.each(['von Quenxer', 'Grace M. Weber'])('strict mode covers all of the name %s', (name) => {
    const one = line(name, 10, 10);
    expect(hides(strict([one]), one)).toBe(true);
  });

  test.each(['Am Quenxbach 62a', 'The Old Zorblatt, Church Lane', '38 Quenx Close'])(
    'strict mode covers all of the line %s',
    (text) => {
      const one = line(text, 10, 10);
      expect(hides(strict([one]), one)).toBe(true);
    },
  );

  test('a number beside the name of a field that could not be read', () => {
    const value = line('"479",', 100, 10);
    expect(hides(strict([line('"qvzc":', 10, 10, 20), value]), value)).toBe(true);
    expect(touches(strict([line('"status":', 10, 10), value]), value)).toBe(false);
  });

  test('a number under its label, with another label beside it', () => {
    const value = line('691', 10, 34);
    expect(hides(strict([line('CVV', 10, 10), line('Correo electrénico', 100, 10), value]), value)).toBe(true);
  });

  test('a radio button beside a label is no value, and the record before the label is one', () => {
    const [before, after] = [line('The Old Zorblatt, Church Lane', 10, 10), line('13 Quenx Close', 480, 10)];
    const marks = [line('O', 320, 10), line('°o', 440, 10)].map((mark) => ({ ...mark, width: 12 }));
    const boxes = light([before, after, ...marks, line('Street', 360, 10)]);
    for (const value of [before, after]) expect(hides(boxes, value)).toBe(true);
  });

  test('a street of plain words between a name and a town', () => {
    const street = line('Harbour Street 4', 10, 30);
    const boxes = light([line('Wanda Moreau', 10, 10), street, line('61057 Krakow', 10, 50)], {
      known: [{ kind: 'person-name', category: 'personal', tier: 'likely', value: 'Wanda Moreau' }],
    });
    expect(hides(boxes, street)).toBe(true);
    expect(light([street])).toEqual([]);
  });

  test('a given name that is a word of code too', () => {
    const one = line('1005,Elif Quenxer', 10, 10);
    expect(hides(strict([one]), { x: 60, y: 10, width: 120, height: 14 })).toBe(true);
  });

  test('a line of a log under a key keeps its identifier', () => {
    const log = line('{"code":"rate_limited","request_id":"req_test_ece97d422b92"}', 10, 28);
    expect(touches(strict([line(key, 10, 10), log]), log)).toBe(false);
  });

  test('an address goes on in the line below it, not in that of the next card', () => {
    const [own, other] = [line('pay.example', 400, 28), line('pay.example', 250, 28)];
    const boxes = light([line('wanda.moreau@acme-', 400, 10), other, own]);
    expect(hides(boxes, own)).toBe(true);
    expect(touches(boxes, other)).toBe(false);
  });

  test('a form of labels and values by turns is no table', () => {
    const form = [
      [
        line('Account holder', 10, 10),
        line('Quenx Zorblatt', 200, 10),
        line('Phone', 400, 10),
        line('07394 746 574', 560, 10),
      ],
      [line('Last review', 10, 40), line('today', 200, 40), line('Next step', 400, 40), line('none', 560, 40)],
      [line('Risk level', 10, 70), line('low', 200, 70), line('Open cases', 400, 70), line('none', 560, 70)],
    ];
    const boxes = strict(form.flat());
    for (const cell of [form[0]![1]!, form[0]![3]!]) expect(hides(boxes, cell)).toBe(true);
    for (const cell of form.slice(1).flat()) expect(touches(boxes, cell)).toBe(false);
  });

  test('what is said under a table is no value of its first column', () => {
    const table = [
      line('Beneficiary', 10, 10),
      line('Status', 200, 10),
      line('Amount', 300, 10),
      line('Quenx Zorblatt', 10, 40),
      line('open', 200, 40),
      line('12.50', 300, 40),
    ];
    const said = line('Numbers refresh every ten seconds and stay for a day, ask Quenxer', 10, 70);
    const boxes = strict([...table, said]);
    expect(touches(boxes, said.words[0]!)).toBe(false);
    expect(hides(boxes, said.words.at(-1)!)).toBe(true);
  });

  test('words beside a numeric address stay, however close they stand', () => {
    const text = line('from 84.17.52.9 request', 10, 10);
    const close = { ...text, words: text.words.map((word) => ({ ...word, white: 0.4 })) };
    const boxes = strict([close]);
    expect(hides(boxes, close.words[1]!)).toBe(true);
    expect(touches(boxes, close.words[2]!)).toBe(false);
  });

  test('plain words under a label of numbers stay', () => {
    expect(strict([line('Date of birth', 10, 10), line('Last review', 10, 30)])).toEqual([]);
    const value = line('14 March 1987', 10, 30);
    expect(hides(strict([line('Date of birth', 10, 10), value]), value)).toBe(true);
  });

  test.each([
    '439340db-1c5d-4d58 -ad4e-31999fda8335',
    'ef0ff289-749e-4c01-alca-4d2df249261f',
    'gs _ test_jgg4bofRmK',
    'tx test EpdZlaLHt4,',
    'gs QVEXmNDWNm',
    'user_ddf659b6',
    'partner 3e1f88f5',
    'evt_VBZlidEux!z1',
    '527de973-bc3b-4ca4-afbd-',
    '-06-23T20:30:57Z',
    '23723:31:46Z',
    'Bitte prüfen Sie alle Buchungen',
    'Aucun paiement en attente',
    'Última actualización de la cuenta',
    'Metodo di pagamento e indirizzo',
    'Configurações da conta',
    'Ustawienia konta i bezpieczeństwo',
    'Betaling mislukt, probeer later opnieuw',
    'req_test_000000000123',
    'req_ 000000000123',
    '2026-03-08T14:18:322',
    '2026-03-',
    'gs_test_9f8e7d6c',
    'evt_live_12ab34cd',
    '2026-03-08T14:18:32Z',
    '00000000-0000-4000-8000-000000000123',
    'dead_lettered',
    '1,204.50 EUR',
    'gate_session.completed',
    'Showing 9 of 212 sessions',
  ])('strict mode keeps %s readable', (text) => {
    expect(strict([line(text, 10, 10)])).toEqual([]);
  });
});

describe('findLeftovers', () => {
  test('a key is left over, a plain unknown word is not', () => {
    expect(findLeftovers({ lines: [line(key, 10, 10)], scale: 1 })).toHaveLength(1);
    expect(findLeftovers({ lines: [line('Wanda', 10, 10)], scale: 1 })).toEqual([]);
  });
});
