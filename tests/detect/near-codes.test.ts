import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';

const codes = (text: string) =>
  detect(text)
    .filter(({ kind }) => kind === 'one-time-code')
    .map(({ start, end }) => text.slice(start, end));

describe('codes near the words for them', () => {
  it.each([
    ['Herstelcode\nRX52-08KD\nBestelling 2025-0814', ['RX52-08KD']],
    ['Pakketkluis\nVak 18\nAfhaalcode\nT49 6PB\nOpen tot 22:00', ['T49 6PB']],
    ['Valor: 2.350,00 EUR\nOperação n.º 1184027\nChave de autorização: 6039518', ['6039518']],
    ['Pour consulter à distance, faites 888 puis votre code 5170', ['5170']],
    ['Je inlogcode\nGebruik 92047 om in te loggen. Vraag 81326 is gesloten.', ['92047']],
    ['You: the code from the text, 872149\nYou: ok, invoice is 300782', ['872149']],
    ['Código gerado\nK8W-275\nMostre este código de emparelhamento na TV', ['K8W-275']],
    ['Backup codes\n1.  7731 0294\n2.  4860 5172\n3.  9015 3368', ['7731 0294', '4860 5172', '9015 3368']],
    ['Código: 29471\nCompra de R$ 48.310\nCopiar código', ['29471']],
    ['Mirafleur : 6274 est votre mot de passe a usage unique', ['6274']],
    ['token_sms=71850346 lote=20250311', ['71850346']],
    ['Autenticador\nLoja Marisol\n219 643  ◔ 9s\nVersão 4.11.820', ['219 643']],
    ['Cliente lê a palavra-código numérica do banco telefónico: 41936', ['41936']],
    ['Your door code for today\n\n4417', ['4417']],
  ])('%j', (text, values) => {
    expect(codes(text)).toEqual(values);
  });

  it.each([
    'The verification code expires in 3600 seconds.',
    'Your security code did not arrive for order 482913.',
    'otp_verify failed code=40103',
    'error code 50113 while the PIN was entered',
    'Pickup code follows by text\nStore ZIP code 90210',
    'STAN 476833, reason code 13.1',
    'TAN list printed in 2024',
  ])('%j holds none', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
