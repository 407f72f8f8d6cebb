import { expect, test } from 'vitest';
import { redactText } from '@/lib/redact/redact-text';

const NUMBER = ['5352', '9828', '461'].join('');

test.each([
  ['a definition list', `<dt>PESEL</dt><dd>${NUMBER}</dd>`],
  ['a head cell beside a cell', `<tr><th>CPF</th>\n  <td class="x">${NUMBER}</td></tr>`],
  ['a bold label', `- **OIB:** ${NUMBER}`],
  ['semicolons under heads of another language', `PESEL;Datum;Betrag\n${NUMBER};2030-01-02;12.00`],
  ['a label whose owner follows', `CPF do titular: ${NUMBER}`],
  ['a label that ends in number', `Fødselsnummer: ${NUMBER}`],
  ['a label with a number sign', `Contribuinte n.º: ${NUMBER}`],
  ['a line below the label', `PESEL:\n\n  ${NUMBER}`],
  ['a sentence', `Klient podał PESEL ${NUMBER} na czacie.`],
  ['a sentence with a verb', `My TC Kimlik No is ${NUMBER}, can you check?`],
])('a number goes in %s', (_, text) => {
  expect(redactText(text).text).not.toContain(NUMBER);
});

test.each([
  'Order;Datum;Betrag\nord-1;2030-01-02;12.00',
  '<dt>Status</dt><dd>pending</dd>',
  '**Status:** pending',
  'Bestellnummer: 10045',
  'IVA 21.00',
  'Der Anbieter ist nicht erreichbar.',
])('nothing is taken from %j', (text) => {
  expect(redactText(text).text).toBe(text);
});

test.each([
  ['Customer Arkady Invented wrote in. Arkady says the page is blank.', 'Arkady'],
  ['Name: Karim El-Fake\nNote: El-Fake was called back.', 'El-Fake'],
  ['Ticket opened for Jane Madeup; J. Madeup confirmed.', 'Madeup'],
])('a part of a name found once goes again: %j', (text, name) => {
  expect(redactText(text).text).not.toContain(name);
});

test('parts of a name that are words stay where they are words', () => {
  const { text } = redactText('Customer Mark Story paid. The mark in the story stays, and so does the Story page.');
  expect(text).toContain('The mark in the story stays, and so does the Story page.');
});
