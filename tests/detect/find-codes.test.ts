import { describe, expect, it } from 'vitest';
import { detect } from '../../lib/detect/detect.ts';

const codes = (text: string) =>
  detect(text)
    .filter(({ kind }) => kind === 'one-time-code')
    .map(({ start, end }) => text.slice(start, end));

describe('codes weighed by what stands around them', () => {
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
    ['Il tuo codice usa e getta è 419072. Importo: 319,50 EUR. Non comunicarlo a nessuno.', ['419072']],
    ['O seu código de acesso\nOlá, para entrar na conta introduza 952084. Encomenda 951177 enviada.', ['952084']],
    ['Agent: Please never send us the code\nYou: too late, it is 726403\nAgent: Your ticket is 726001', ['726403']],
    ['To hear your voicemail, dial 121 and enter 8574 when asked for the mailbox PIN.', ['8574']],
    ['Wiederherstellungscodes\nErstellt am 02.04.2025\n83120476\n50917382\nSeite 1 von 2', ['83120476', '50917382']],
    ['thx. and the door code?\nKwabena: 7719# but it changes', ['7719#']],
    [
      'Employé         Étage   Code alarme\nAccueil         1       3862\nAtelier         2       7195',
      ['3862', '7195'],
    ],
    ['Backup codes 482913 and 550211 still work', ['482913', '550211']],
    ['PIN: 1987', ['1987']],
    ['The safe code for the signer room is 73-18-56.', ['73-18-56']],
    ['Headset wants to pair\nPasskey: 406921\nBattery 80 %', ['406921']],
    ['Clubhuis: de sleutel ligt in het kluisje, code 2864', ['2864']],
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
    'Your door code will be sent at 1500',
    'process exited with code 1370',
    'sms-tan sent, duration_ms=1482',
    'Customer said no code arrived, waited 600 seconds\nDisposition code 4471',
    'Security code\nInvoice number: 30078\nTotal 4120',
    'Pick-up code comes by text\nRoom 4412',
    'PIN pads of 1987',
    'Codice non valido\nCodice errore\n401118',
  ])('%j holds none', (text) => {
    expect(codes(text)).toEqual([]);
  });
});
