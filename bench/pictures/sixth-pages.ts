import { id, neutral, type Page, times, v } from './marks.ts';
import { personIn } from './people.ts';
import { digits, fill, SCREEN, SEVENTH_PAGES, word } from './seventh-pages.ts';
import type { Values } from './values.ts';

const checkDigit = (number: string, top: number) =>
  (([...number].reduce((sum, digit, i) => sum + Number(digit) * (top - i), 0) * 10) % 11) % 10;

const cpf = (x: Values) => {
  const body = digits(x, 9);
  const first = `${body}${checkDigit(body, 10)}`;
  return `${first}${checkDigit(first, 11)}`.replace(/^(...)(...)(...)/, '$1.$2.$3-');
};

const lusophone = (x: Values, phone: string, street: string, town: string) => {
  const first = fill(x, 'Thiago|Isadora|Mafalda|João Pedro|Conceição|Rúben|Luana|Gonçalo');
  const last = fill(x, 'Cavalcanti|Magalhães|Teixeira da Silva|Figueiredo|Bragança|dos Santos|Guimarães');
  const name = `${first} ${last}`;
  return { first, name, email: x.email(name), phone: fill(x, phone), street: fill(x, street), town: fill(x, town) };
};
const brazilian = (x: Values) =>
  lusophone(
    x,
    '+55 11 9####-####|(21) 9####-####|(41) 9####-####',
    'Rua das Acácias, ###|Avenida Ipiranga, ####, apto. ##|Travessa do Ouvidor, ##',
    '#####-### Curitiba, PR|#####-### Recife, PE',
  );
const portuguese = (x: Values) =>
  lusophone(
    x,
    '91# ### ###|+351 96# ### ###|93# ### ###',
    'Rua de São Bento, ###, 2.º Esq.|Largo do Carmo, ##|Avenida da Boavista, ####',
    '####-### Coimbra|####-### Braga|####-### Setúbal',
  );

const pesel = (x: Values, born: string) => {
  const [day, month, year] = born.split('.') as [string, string, string];
  const body = `${year.slice(2)}${Number(year) < 2000 ? month : Number(month) + 20}${day}${digits(x, 4)}`;
  return `${body}${(10 - ([...body].reduce((sum, digit, i) => sum + Number(digit) * [1, 3, 7, 9][i % 4]!, 0) % 10)) % 10}`;
};

/** Screens as partners and their support people have them: set six, in two files. */
export const SIXTH_PAGES: Record<string, Page> = {
  /** Brazilian help desk: queue, thread with an inner note, properties. */
  chamado: (x) => {
    const [client, agent] = times(2, () => brazilian(x));
    const waiting = (subject: string, age: string, dot: string) =>
      `<div style="padding:10px 16px;border-bottom:1px solid #e5e7eb"><span style="color:${dot}">●</span> ${subject}<div style="color:#6b7280;font-size:12px;margin-top:2px">${v('name', brazilian(x).name)} · há ${age}</div></div>`;
    const post = (who: string, when: string, ground: string, text: string) =>
      `<div style="background:${ground};border:1px solid #e5e7eb;border-radius:8px;padding:10px 16px;margin-bottom:11px"><b>${who}</b> <span style="color:#9ca3af;font-size:12px">${when}</span><div style="margin-top:3px">${text}</div></div>`;
    const fact = (label: string, value: string) =>
      `<div style="margin-bottom:11px;overflow-wrap:anywhere"><div style="color:#6b7280;font-size:12px">${label}</div>${value}</div>`;
    return `<div style="${SCREEN};background:#fff;color:#1f2937;font:14px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:270px 1fr 250px">
<div style="background:#f9fafb;border-right:1px solid #e5e7eb"><div style="padding:16px;font-weight:700">Sua fila <span style="background:#03363d;color:#fff;border-radius:10px;padding:1px 9px;font-size:12px">18</span></div>${waiting('Reembolso em PIX', '4 min', '#dc2626')}${waiting('Nota fiscal não chegou', '22 min', '#f59e0b')}${waiting('Troca de titularidade', '1 h', '#f59e0b')}${waiting('Erro 502 no aplicativo', '3 h', '#16a34a')}${waiting('Limite diário', 'um dia', '#16a34a')}<div style="padding:14px 16px;color:#6b7280">Não atribuídos 7<br>Pendentes 41<br>Resolvidos hoje 26<br>Suspensos 2<br>Excluídos 0</div></div>
<div style="padding:16px 24px"><div style="font-size:12px;color:#6b7280">Chamado 48213 · aberto pelo site · SLA 2 h</div><div style="font-size:21px;margin-bottom:10px">Comprei USDT e a carteira continua vazia</div>
${post(v('name', client!.name), 'ontem às 21:14', '#fff', `Boa noite! O valor de 1.250,00 reais saiu da conta e nada apareceu. Meu CPF é ${v('tax', cpf(x))}, nascimento em ${v('dob', x.date().split('-').reverse().join('/'))}. Se não der certo, podem devolver na chave PIX aleatória ${v('uuid', x.uuid())}?`)}${post(v('name', agent!.name), 'hoje às 08:02', '#f0f9ff', `Olá, ${v('name', client!.first)}. Localizei a sessão ${id(x.sessionId())} e a transação ${id(x.txId())}: ela parou na conferência de endereço. A senhora ou o senhor ainda mora na ${v('address', client!.street)}, ${v('address', client!.town)}?`)}
${post(v('name', client!.name), 'hoje às 08:31', '#fff', `Mudei em março. O novo endereço é ${v('address', brazilian(x).street)}, ${v('address', brazilian(x).town)}. Podem ligar no ${v('phone', client!.phone)} depois das duas da tarde. A carteira de destino é ${v('wallet', x.wallet())}.`)}${post(`🔒 ${v('name', brazilian(x).name)}`, 'nota interna, só a equipe vê', '#fef9c3', `Conferir com o provedor de liquidez ${v('provider', fill(x, 'Cobalto Câmbio|Vereda Markets|Serra Azul OTC'))} antes de liberar. Senha provisória do painel: ${v('password', x.password())}`)}
<div style="border:1px solid #9ca3af;border-radius:8px;padding:10px 16px;color:#9ca3af">Escreva uma resposta pública…<div style="text-align:right"><span style="color:#374151">Macros &nbsp; Anexar &nbsp;</span><span style="background:#03363d;color:#fff;border-radius:4px;padding:6px 14px">Enviar como resolvido</span></div></div></div>
<div style="border-left:1px solid #e5e7eb;padding:18px 20px">${fact('Solicitante', v('name', client!.name))}${fact('E-mail', v('email', client!.email))}${fact('Empresa', neutral('Padaria Trigo Bom'))}${fact('Grupo', 'Pagamentos, nível 2')}${fact('Prioridade', '<b style="color:#dc2626">Urgente</b>')}${fact('Último IP', v('ip', x.ip()))}${fact('Requisição', id(x.requestId()))}${fact('Etiquetas', 'reembolso, pix, carteira')}${fact('Canal', 'Formulário da central de ajuda')}${fact('Idioma', 'Português do Brasil')}${fact('Satisfação', '★★★★☆ na última pesquisa')}${fact('Chamados anteriores', '3 resolvidos, nenhum reaberto')}</div></div>`;
  },

  /** Portuguese order page of a shop: cards of facts, labels to the right. */
  encomenda: (x) => {
    const client = portuguese(x);
    const card = x.card().replaceAll(' ', '');
    const nif = `2${digits(x, 7)}`;
    const box = (title: string, body: string) =>
      `<div style="background:#fff;border:1px solid #d8d3c8;padding:14px 20px"><div style="font:700 12px Liberation Sans,sans-serif;text-transform:uppercase;letter-spacing:.14em;color:#4d7c0f;margin-bottom:8px">${title}</div>${body}</div>`;
    const pair = (value: string, label: string) =>
      `<div style="display:flex;justify-content:space-between;gap:14px"><span>${value}</span><i style="color:#8a8578;font-size:13px">${label}</i></div>`;
    const item = (name: string, size: string, count: number) =>
      `<tr>${[name, size, `× ${count}`, `${x.r.int(4, 89)},90 €`].map((text, i) => `<td style="border:0;border-top:1px dotted #c9c3b4;padding:7px 4px;${i > 1 ? 'text-align:right' : ''}">${text}</td>`).join('')}</tr>`;
    return `<div style="${SCREEN};background:#f4f1ea;color:#33302a;font:15px/1.5 DejaVu Serif,Liberation Serif,serif">
<div style="background:#1a2e05;color:#ecfccb;padding:12px 36px;font:14px Liberation Sans,sans-serif;display:flex;gap:30px"><b>${neutral('Loja da Serra')}</b><span>Encomendas</span><span>Produtos</span><span>Clientes</span><span>Campanhas</span><span>Relatórios</span><span style="margin-left:auto">${v('email', portuguese(x).email)} ▾</span></div>
<div style="padding:18px 36px"><div style="display:flex;align-items:center;gap:16px;margin-bottom:14px"><span style="font-size:25px">Encomenda ${id(`order_${digits(x, 6)}`)}</span><span style="background:#ecfccb;color:#3f6212;padding:2px 12px;border-radius:12px;font-size:13px">Paga</span><span style="background:#fee2e2;color:#991b1b;padding:2px 12px;border-radius:12px;font-size:13px">Por expedir</span><span style="margin-left:auto;background:#4d7c0f;color:#fff;padding:7px 18px">Imprimir guia</span></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:16px">
${box('Cliente', `<div style="text-transform:uppercase;font-size:18px">${v('name', client.name)}</div>${pair(v('phone', client.phone), 'telemóvel')}${pair(v('tax', `${nif}${checkDigit(nif, 9)}`), 'contribuinte')}${pair('4 encomendas', 'desde 2023')}<div style="font-size:13px">${v('email', client.email)}</div>`)}${box('Entregar a', `${v('name', portuguese(x).name)}<br>${v('address', client.street)}<br>${v('address', client.town)}<br>Portugal<br><i style="font-size:13px;color:#8a8578">Deixar na receção, ligar para ${v('phone', portuguese(x).phone)}</i>`)}
${box('Pagamento', `<div style="font:18px Liberation Mono,monospace;display:flex;gap:9px">${times(4, (i) => `<span style="background:#f4f1ea;padding:1px 5px">${v('card', card.slice(i * 4, i * 4 + 4))}</span>`).join('')}</div>${pair(v('name', client.name.toUpperCase()), 'titular')}${pair(neutral('11/29'), 'validade')}${pair(v('cvc', digits(x, 3)), 'CVV')}${pair(id(x.txId()), 'operação')}`)}
</div><div style="display:grid;grid-template-columns:2fr 1fr;gap:16px;margin-top:16px">${box('Artigos', `<table style="width:100%;margin:0;background:#fff;color:#33302a;border-collapse:collapse;font-size:14px">${item('Queijo curado de ovelha', '600 g', 1)}${item('Azeite virgem extra, colheita tardia', '75 cl', 2)}${item('Compota de figo', '280 g', 3)}${item('Pão de centeio', '1 kg', 1)}</table><div style="text-align:right;margin-top:8px">Portes 4,50 €, IVA incluído &nbsp; <b style="font-size:19px">112,30 €</b></div>`)}
${box('Reembolso pedido', `<div style="font-size:14px">Frasco partido. Devolver 8,90 € por transferência para<br><b style="font-family:Liberation Mono,monospace">${v('iban', x.iban('PT'))}</b><br>em nome de ${v('name', portuguese(x).name)}, residente em ${v('address', portuguese(x).street)}.</div>`)}
</div><p style="font-size:13px;color:#8a8578;margin:16px 0 4px">Compra feita às 22:41 a partir de ${v('ip', x.ip())}, telemóvel Android, cupão OUTONO5. Aviso ${id(x.eventId())} recebido sem atraso. Registo de ${id(x.time())}.</p><p style="font-size:13px;margin:0">Nota da loja: o cliente pediu embalagem de oferta e fatura em separado. Stock reservado no armazém de Viseu até sexta-feira.</p></div></div>`;
  },

  /** Network tab of a browser: calls on the left, headers and body of one on the right. */
  network: (x) => {
    const call = (name: string, status: number, type: string, on = false) =>
      `<div style="display:grid;grid-template-columns:1fr 44px 62px 58px 60px;padding:3px 10px;background:${on ? '#0b4a8f' : 'none'};color:${status > 399 ? '#ff8a80' : '#e8eaed'}"><span style="overflow-wrap:anywhere">${name}</span><span>${status}</span><span style="color:#9aa0a6">${type}</span><span style="text-align:right">${x.r.int(1, 98)}.${x.r.int(1, 9)} kB</span><span style="text-align:right">${x.r.int(8, 950)} ms</span></div>`;
    const head = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:170px 1fr;padding:1px 0"><b style="color:#9fc3f7;font-weight:600">${name}</b><span style="font-family:Liberation Mono,monospace;overflow-wrap:anywhere">${value}</span></div>`;
    const section = (title: string) =>
      `<div style="border-top:1px solid #3c4043;margin-top:6px;padding:4px 0;color:#e8eaed">▾ ${title}</div>`;
    const person = personIn(x, x.r.pick(['DE', 'FR', 'IT']));
    return `<div style="${SCREEN};background:#202124;color:#bdc1c6;font:12.5px/1.45 Liberation Sans,sans-serif">
<div style="background:#292a2d;padding:8px 14px;border-bottom:1px solid #3c4043">Elements &nbsp; Console &nbsp; Sources &nbsp; <span style="color:#8ab4f8;border-bottom:2px solid #8ab4f8;padding-bottom:7px">Network</span> &nbsp; Performance &nbsp; Memory &nbsp; Application &nbsp; Lighthouse <span style="float:right"><span style="color:#f28b82">✖ 3</span> &nbsp; <span style="color:#fdd663">▲ 1</span> &nbsp; ⚙ &nbsp; ⋮</span></div>
<div style="padding:6px 14px;border-bottom:1px solid #3c4043"><span style="color:#f28b82">⏺</span> ⦸ &nbsp; ☑ Preserve log &nbsp; ☐ Disable cache &nbsp; No throttling ▾ &nbsp; | &nbsp; Filter &nbsp; <b>All</b> &nbsp; Fetch/XHR &nbsp; Doc &nbsp; CSS &nbsp; JS &nbsp; Font &nbsp; Img &nbsp; Media &nbsp; WS &nbsp; Other</div>
<div style="position:absolute;left:0;right:0;top:68px;bottom:24px;display:grid;grid-template-columns:560px 1fr"><div style="border-right:1px solid #3c4043"><div style="display:grid;grid-template-columns:1fr 44px 62px 58px 60px;padding:4px 10px;background:#292a2d">Name<span>Status</span><span>Type</span><span style="text-align:right">Size</span><span style="text-align:right">Time</span></div>
${call('checkout', 200, 'document')}${call('app.4f1c.js', 200, 'script')}${call('theme.css', 200, 'css')}${call('inter-var.woff2', 200, 'font')}${call('gate_sessions', 409, 'fetch', true)}${call(`customers?q=${v('email', x.email())}`, 200, 'fetch')}${call(`magic-login?token=${v('token', x.key('', 40))}`, 302, 'document')}${call('logo.svg', 304, 'svg')}${call(`sessions/${id(x.sessionId())}`, 200, 'fetch')}${call(`validate-iban/${v('iban', x.iban('AT').replaceAll(' ', ''))}`, 422, 'xhr')}${call('currencies', 200, 'fetch')}${call(`lookup?phone=${v('phone', `+4915${digits(x, 9)}`)}`, 200, 'xhr')}${call('rates.json', 200, 'fetch')}${call(`avatar.png?name=${v('name', x.anyName())}`, 404, 'png')}
${call('beacon', 204, 'ping')}
</div><div style="padding:6px 16px"><div>✕ &nbsp; <span style="color:#8ab4f8">Headers</span> &nbsp; Payload &nbsp; Preview &nbsp; Response &nbsp; Initiator &nbsp; Timing &nbsp; Cookies</div>${section('General')}
${head('Request URL', 'https://gate-api.0bit.app/v1/gate_sessions')}${head('Request Method', 'POST')}${head('Status Code', '<span style="color:#f28b82">●</span> 409 Conflict')}${head('Remote Address', v('ip', x.ip()))}${section('Response Headers (3)')}${head('content-type', 'application/json; charset=utf-8')}${head('x-request-id', id(x.requestId()))}${head('x-served-by', v('host', x.internalHost()))}${section('Request Headers (6)')}${head('authorization', `Bearer ${v('secret', x.key('sk_live_'))}`)}${head('cookie', `sid=${v('cookie', word(x, 40))}; lang=en; consent=1`)}${head('idempotency-key', id(x.uuid()))}${head('x-csrf-token', v('token', x.key('', 32)))}
${head('x-embed-token', v('jwt', x.jwt()))}${head('accept-language', 'en-GB,en;q=0.9')}${section('Request Payload')}
<div style="font-family:Liberation Mono,monospace;padding-left:14px;overflow-wrap:anywhere">amount: <span style="color:#9980ff">"${x.amount()}"</span><br>currency: <span style="color:#9980ff">"EUR"</span><br>▾ buyer:<br>&nbsp; displayName: <span style="color:#9980ff">"${v('name', person.name)}"</span><br>&nbsp; street1: <span style="color:#9980ff">"${v('address', person.street)}"</span><br>&nbsp; zipCity: <span style="color:#9980ff">"${v('address', person.town)}"</span><br>&nbsp; dateOfBirth: <span style="color:#9980ff">"${v('dob', person.born)}"</span><br>user_reference: <span style="color:#9980ff">"${id(`user_${x.hex(8)}`)}"</span><br>target_token: <span style="color:#9980ff">"USDT"</span></div></div></div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#292a2d;padding:3px 14px">15 / 61 requests &nbsp; | &nbsp; 412 kB transferred &nbsp; | &nbsp; 1.8 MB resources &nbsp; | &nbsp; Finish: 4.31 s &nbsp; | &nbsp; <span style="color:#8ab4f8">DOMContentLoaded: 612 ms</span></div></div>`;
  },

  /** Polish password manager: folders, entries, the chosen one unveiled. */
  sejf: (x) => {
    const code = digits(x, 6);
    const entry = (icon: string, title: string, user: string, on = false) =>
      `<div style="display:flex;gap:13px;padding:10px 18px;background:${on ? '#dbeafe' : 'none'};border-bottom:1px solid #eef2f7"><span style="width:34px;height:34px;border-radius:8px;background:#1d4ed8;color:#fff;text-align:center;line-height:34px">${icon}</span><div style="overflow-wrap:anywhere">${title}<div style="font-size:12px;color:#7b8794">${user}</div></div></div>`;
    const row = (label: string, value: string, size = 15) =>
      `<div style="padding:8px 18px;border-top:1px solid #e2e8f0"><div style="font-size:12px;color:#1d4ed8">${label}</div><div style="font-size:${size}px;overflow-wrap:anywhere">${value}</div></div>`;
    const owner = personIn(x, 'PL');
    return `<div style="${SCREEN};background:#fff;color:#1a202c;font:15px/1.4 DejaVu Sans,sans-serif;display:grid;grid-template-columns:200px 330px 1fr">
<div style="background:#172554;color:#bfdbfe;padding:22px 20px;line-height:2.1"><b style="color:#fff;font-size:18px">🛡 Sejf</b><br>Wszystkie 64<br>Ulubione 5<br>Loginy 48<br>Karty 3<br>Notatki 9<br>Klucze SSH 4<br><span style="font-size:11px;letter-spacing:2px">FOLDERY</span><br>Księgowość<br>Hurtownia<br>Dom<br>Kosz<br><br><span style="font-size:12px">Ostatnia synchronizacja minutę temu. Dwa hasła są słabe, jedno się powtarza.</span></div>
<div style="border-right:1px solid #e2e8f0"><div style="margin:14px 18px;border:1px solid #cbd5e1;border-radius:20px;padding:6px 16px;color:#94a3b8">⌕ Szukaj w sejfie</div>${entry('P', 'Panel partnera', v('email', owner.email), true)}${entry('B', 'Bank firmowy', v('user', digits(x, 8)))}${entry('S', 'Serwer plików', v('user', fill(x, 'root-mag##|zaopatrzenie.##|biuro_#')))}${entry('K', 'Kurier', v('email', x.email()))}${entry('D', 'Dostawca prądu', v('phone', owner.phone))}${entry('W', 'Wi-Fi w magazynie', 'WPA3, dwa pasma')}${entry('F', 'Faktury w chmurze', v('email', x.email()))}${entry('R', 'Router', 'bez nazwy użytkownika')}</div>
<div style="background:#f8fafc;padding:20px 34px"><div style="display:flex;justify-content:space-between;margin-bottom:12px"><span style="font-size:24px">Panel partnera</span><span style="color:#1d4ed8">★ &nbsp; Edytuj &nbsp; Udostępnij</span></div><div style="background:#fff;border:1px solid #e2e8f0;border-radius:12px">
${row('nazwa użytkownika', v('email', owner.email))}${row('hasło', `<span style="font-family:Liberation Mono,monospace;letter-spacing:3px">${v('password', x.password())}</span> <span style="float:right;font-size:12px;color:#15803d">bardzo silne</span>`, 20)}${row('kod jednorazowy', `<span style="letter-spacing:2px">${v('otp', code.slice(0, 3))}<span style="color:#94a3b8"> • </span>${v('otp', code.slice(3))}</span> <span style="font-size:13px;color:#b45309">◔ 17 s</span>`, 26)}${row('strona', 'https://portal.0bit.app')}${row('klucz API', `<code style="background:none;color:#1a202c">${v('secret', x.key('sk_test_'))}</code>`, 13)}
${row('kody zapasowe', times(3, () => v('token', `${word(x, 4)}-${word(x, 4)}-${word(x, 4)}`)).join(' &nbsp; '), 14)}
</div><div style="background:#fff;border:1px solid #e2e8f0;border-radius:12px;margin-top:14px">
${row('pytanie pomocnicze: nazwisko panieńskie matki', v('name', personIn(x, 'PL').last))}${row('notatka', `Konto założyła ${v('name', personIn(x, 'PL').name)}. W razie blokady dzwonić pod ${v('phone', personIn(x, 'PL').phone)}, hasło do rozmowy: ${v('password', word(x, 9))}. PIN do sejfu w biurze to ${v('pin', digits(x, 4))}.`, 14)}
</div><p style="font-size:12px;color:#7b8794;margin:14px 0 0">Utworzono w marcu 2024, zmieniono ${id(x.time())}. Wpis ${id(x.uuid())}. Użyto 31 razy. Historia haseł: 4 starsze wersje. Automatyczne uzupełnianie działa tylko na tej stronie.</p></div></div>`;
  },

  /** Two telephones with a Polish wallet app beside the remarks of a tester. */
  portfel: (x) => {
    const user = personIn(x, 'PL');
    const phone = (ground: string, ink: string, body: string) =>
      `<div style="width:350px;height:730px;border:9px solid #111;border-radius:38px;background:${ground};color:${ink};overflow:hidden;box-sizing:border-box;font-size:14.5px"><div style="display:flex;justify-content:space-between;padding:8px 24px;font-size:12px"><b>9:41</b><span>▮▮▯ 5G 78%</span></div><div style="padding:4px 22px">${body}</div></div>`;
    const item = (label: string, value: string, rule: string) =>
      `<div style="padding:9px 0;border-bottom:1px solid ${rule};display:flex;justify-content:space-between;gap:16px"><span style="opacity:.65;white-space:nowrap">${label}</span><span style="text-align:right;overflow-wrap:anywhere">${value}</span></div>`;
    const remark = (number: number, text: string) =>
      `<div style="display:flex;gap:12px;margin-bottom:14px"><span style="flex:none;width:24px;height:24px;border-radius:50%;background:#e11d48;color:#fff;text-align:center;line-height:24px;font-size:13px">${number}</span><span>${text}</span></div>`;
    return `<div style="${SCREEN};background:#d9dee7;color:#27303f;font:15px/1.42 Liberation Sans,sans-serif;display:grid;grid-template-columns:350px 350px 1fr;gap:36px;padding:28px 40px;box-sizing:border-box">
${phone('#fff', '#111827', `<div style="font-size:24px;font-weight:700;margin:6px 0 2px">Mój profil</div><div style="color:#6b7280">${v('name', user.name)}</div><div style="margin-top:10px">${item('Telefon', v('phone', user.phone), '#e5e7eb')}${item('E-mail', v('email', user.email), '#e5e7eb')}${item('PESEL', v('tax', pesel(x, user.born)), '#e5e7eb')}${item('Urodzony(-a)', v('dob', user.born), '#e5e7eb')}${item('Zameldowanie', `${v('address', user.street)}<br>${v('address', user.town)}`, '#e5e7eb')}${item('Dowód osobisty', v('passport', `${x.r.chars('ABCDEFGHKLMNPRSTUWZ', 3)} ${digits(x, 6)}`), '#e5e7eb')}${item('Obywatelstwo', 'polskie', '#e5e7eb')}${item('Powiadomienia', 'włączone', '#e5e7eb')}${item('Wersja aplikacji', '6.3.1 (884)', '#e5e7eb')}${item('Numer wsparcia', id(`user_${x.hex(8)}`), '#e5e7eb')}</div><div style="text-align:center;color:#e11d48;margin-top:16px">Wyloguj</div>`)}
${phone('#0b1020', '#e5e9f5', `<div style="color:#93a4d8;margin:6px 0">‹ Wstecz</div><div style="text-align:center;font-size:36px;font-weight:300;margin:8px 0">1 480,00 <span style="font-size:18px">zł</span></div><div style="text-align:center;color:#93a4d8;margin-bottom:12px">Sprawdź dane przelewu</div>${item('Do', v('name', personIn(x, 'PL').name), '#23305c')}${item('Na rachunek', `<span style="font-family:Liberation Mono,monospace">${v('iban', x.iban('PL'))}</span>`, '#23305c')}${item('Z rachunku', v('iban', user.iban), '#23305c')}${item('Tytuł', `zwrot za rower, ${v('name', user.first)}`, '#23305c')}${item('Opłata', '0,00 zł', '#23305c')}${item('Portfel krypto', v('wallet', x.wallet()), '#23305c')}${item('Odniesienie', id(x.txId()), '#23305c')}<div style="text-align:center;margin:20px 0 6px;color:#93a4d8">Kod BLIK</div><div style="text-align:center;font-size:38px;letter-spacing:6px">${v('otp', `${digits(x, 3)} ${digits(x, 3)}`)}</div><div style="background:#4f6bff;border-radius:26px;text-align:center;padding:13px;margin-top:18px">Zatwierdź</div>`)}
<div><div style="font-size:22px;font-weight:700">Uwagi z testów</div><p style="color:#667085;margin:4px 0 16px">Kompilacja 884, Android 16, ekran 6,1 cala. Zgłasza ${v('name', personIn(x, 'PL').name)}, przegląd w czwartek o dziesiątej.</p>
${remark(1, 'Nagłówek jest za blisko paska stanu. Proszę dodać osiem punktów odstępu.')}${remark(2, `Długie nazwiska łamią się źle. U klienta ${v('name', personIn(x, 'PL').name)} tekst wychodzi poza ekran.`)}${remark(3, 'W trybie ciemnym opis opłaty ma zbyt mały kontrast: 2,9 zamiast wymaganych 4,5.')}${remark(4, `Po zatwierdzeniu wraca błąd 409, żądanie ${id(x.requestId())}. Po pięciu sekundach wszystko działa.`)}${remark(5, `Odnośnik z SMS nie otwiera aplikacji. Testowano na numerze ${v('phone', personIn(x, 'PL').phone)}.`)}${remark(6, 'Przycisk Wyloguj nie reaguje przy włączonym czytniku ekranu.')}
<p style="color:#667085">Pozostało otwartych: 6. Zamknięto w tym sprincie: 14.</p></div></div>`;
  },

  /** German calendar: a week of coloured blocks, the chosen meeting unfolded. */
  kalender: (x) => {
    const block = (day: number, from: number, length: number, colour: string, text: string) =>
      `<div style="position:absolute;left:${60 + day * 168}px;top:${52 + (from - 8) * 66}px;width:158px;height:${length * 66 - 6}px;background:${colour};color:#fff;border-radius:5px;padding:5px 8px;box-sizing:border-box;font-size:12.5px;line-height:1.3;overflow-wrap:anywhere">${text}</div>`;
    const [host, guest, other] = times(3, () => personIn(x, 'DE'));
    const line = (icon: string, text: string) =>
      `<div style="display:grid;grid-template-columns:28px 1fr;margin-bottom:9px"><span style="color:#5f6368">${icon}</span><span style="overflow-wrap:anywhere">${text}</span></div>`;
    return `<div style="${SCREEN};background:#fff;color:#202124;font:14px/1.42 Liberation Sans,sans-serif">
<div style="padding:14px 24px;border-bottom:1px solid #dadce0;display:flex;gap:18px;align-items:center"><b style="font-size:20px;font-weight:400">Juli 2026</b><span style="border:1px solid #dadce0;border-radius:4px;padding:5px 14px">Heute</span><span>‹ &nbsp; ›</span><span style="color:#5f6368">Kalenderwoche 29</span><span style="margin-left:auto;color:#5f6368">Tag &nbsp; <b style="color:#1a73e8">Woche</b> &nbsp; Monat &nbsp; Termine</span></div>
<div style="position:absolute;left:0;top:58px;right:0;bottom:0">
${times(5, (i) => `<span style="position:absolute;left:${60 + i * 168}px;top:8px;width:158px;text-align:center;color:#5f6368">${['Mo', 'Di', 'Mi', 'Do', 'Fr'][i]} <b style="font-size:19px;color:#202124">${13 + i}</b></span>`).join('')}${times(11, (i) => `<span style="position:absolute;left:14px;top:${46 + i * 66}px;font-size:11px;color:#80868b">${8 + i}:00</span><span style="position:absolute;left:54px;width:850px;top:${52 + i * 66}px;border-top:1px solid #eceff1"></span>`).join('')}${block(0, 9, 1, '#7986cb', 'Wochenstart<br>Raum Elbe')}${block(0, 13, 2, '#0b8043', `Kundentermin ${v('name', personIn(x, 'DE').name)}, ${v('address', personIn(x, 'DE').street)}`)}
${block(1, 10, 1, '#f6bf26', `<span style="color:#3c2f00">Vorstellungsgespräch ${v('name', x.anyName())}</span>`)}${block(1, 12, 1, '#616161', 'Mittag<br>Kantine, 2. Stock')}${block(1, 15, 2, '#8e24aa', `Rückruf: ${v('phone', personIn(x, 'DE').phone)}<br>wegen fehlender Auszahlung`)}${block(2, 9, 2, '#d50000', 'Freigabe Version 4.18<br>Bereitschaft bis elf Uhr')}${block(2, 14, 1, '#039be5', 'Rückblick und Planung')}${block(3, 8, 1, '#33b679', `${v('name', guest!.first)} kommt später`)}${block(3, 11, 2, '#3f51b5', '<b>Abnahme Zahlungsmodul</b><br>11:00 bis 13:00<br>Besprechung im Netz')}${block(3, 15, 1, '#7986cb', 'Sprechstunde')}
${block(4, 9, 1, '#e67c73', `Arzt (${v('name', other!.name)} vertritt)`)}${block(4, 13, 1, '#616161', 'Sommerfest vorbereiten')}
</div><div style="position:absolute;right:18px;top:76px;width:350px;background:#fff;border-radius:10px;box-shadow:0 6px 30px #0006;padding:18px 22px;box-sizing:border-box"><div style="text-align:right;color:#5f6368">✎ &nbsp; 🗑 &nbsp; ✉ &nbsp; ✕</div><div style="font-size:21px"><span style="color:#3f51b5">■</span> Abnahme Zahlungsmodul</div><p style="margin:2px 0 14px;color:#5f6368">Donnerstag, 16. Juli, 11:00 bis 13:00, alle zwei Wochen</p>
${line('▶', `Teilnehmen per Video<br><span style="font-size:12px">Besprechungskennwort: ${v('password', word(x, 8))}</span>`)}${line('☎', `Einwahl ${v('phone', fill(x, '+49 69 ########|+49 30 ########'))}<br>PIN: ${v('pin', `${digits(x, 3)} ${digits(x, 4)}`)}#`)}${line('⚲', `${v('address', host!.street)}, ${v('address', host!.town)}, dritter Stock`)}${line('☺', `${v('name', host!.name)} <span style="color:#80868b">Organisation</span><br>✓ ${v('name', guest!.name)}<br>✓ ${v('email', other!.email)}<br>? ${v('email', guest!.email)}`)}
${line('≡', `Bitte die Sitzung ${id(x.sessionId())} und das Ereignis ${id(x.eventId())} vorher ansehen. Testkunde ist ${v('name', personIn(x, 'DE').name)} mit Konto ${v('iban', x.iban('DE'))}. Unterlagen liegen im Ordner Abnahme, Fragen an ${v('name', host!.first)}.`)}${line('◷', '10 Minuten vorher erinnern')}
<div style="border-top:1px solid #dadce0;padding-top:10px">Teilnehmen? &nbsp; <b style="color:#1a73e8">Ja</b> &nbsp; Nein &nbsp; Vielleicht</div></div></div>`;
  },

  /** Italian spreadsheet without a row of headings. */
  foglio: (x) => {
    const people = times(4, () => personIn(x, 'IT'));
    const widths = [46, 130, 150, 180, 265, 150, 110, 245];
    let number = 0;
    const row = (...cells: string[]) => {
      number += 1;
      const all = [String(number), ...cells, ...times(7 - cells.length, () => '')];
      return `<div style="display:flex">${all.map((cell, i) => `<span style="flex:none;width:${widths[i]}px;height:27px;box-sizing:border-box;border-right:1px solid #d9d9d9;border-bottom:1px solid #d9d9d9;padding:3px 7px;white-space:nowrap;overflow:hidden;${i ? '' : 'background:#f0f0f0;color:#666;text-align:center;'}${i === 6 ? 'text-align:right' : ''}">${cell}</span>`).join('')}</div>`;
    };
    const letters = ['', ...'ABCDEFG'];
    const client = (person: (typeof people)[number]) =>
      row(
        v('name', person.last),
        v('name', person.first),
        v('phone', person.phone),
        v('iban', person.iban),
        x.r.pick(['saldato', 'in attesa', 'da chiamare']),
        `${x.r.int(20, 900)},${x.r.int(10, 99)}`,
        x.r.pick(['rata 1 di 3', 'rata 2 di 3', 'ultima rata']),
      );
    const chosen = people[2]!;
    return `<div style="${SCREEN};background:#fff;color:#222;font:13.5px/1.45 Liberation Sans,sans-serif">
<div style="background:#166534;color:#dcfce7;padding:9px 18px"><b>incassi_luglio.xlsx</b> &nbsp; salvato <span style="float:right">Condividi</span></div><div style="padding:7px 18px;background:#f3f4f6">File &nbsp; Home &nbsp; Inserisci &nbsp; Layout &nbsp; Formule &nbsp; Dati &nbsp; Revisione &nbsp; Visualizza &nbsp; Guida</div><div style="padding:6px 18px;background:#f3f4f6;color:#444"><b>G</b> &nbsp; <i>C</i> &nbsp; <u>S</u> &nbsp; | &nbsp; Liberation Sans 11 ▾ &nbsp; | &nbsp; ≡ &nbsp; ☰ &nbsp; | &nbsp; € &nbsp; % &nbsp; 000 &nbsp; | &nbsp; Σ Somma &nbsp; ⇅ Ordina &nbsp; ⌕ Trova</div>
<div style="display:flex;border-bottom:1px solid #bbb;border-top:1px solid #bbb;padding:5px 0"><span style="width:90px;text-align:center;border-right:1px solid #bbb">D3</span><span style="padding:0 12px;color:#166534"><i>fx</i></span><span>${v('iban', chosen.iban)}</span></div>
<div style="display:flex;background:#f0f0f0;color:#666;text-align:center">${letters.map((letter, i) => `<span style="flex:none;width:${widths[i]}px;border-right:1px solid #d9d9d9;box-sizing:border-box">${letter}</span>`).join('')}</div>
${people.map(client).join('')}${row('', '', '', '<i>totale clienti</i>', '4', `<b>${x.r.int(1, 3)}.${x.r.int(100, 999)},00</b>`, 'IVA esclusa')}${row()}${row('Corso base', '12 ore', 'martedì e giovedì', 'aula grande, secondo piano', 'aperto', '180,00', 'iscritti 14 su 20')}${row('Corso avanzato', '24 ore', 'sabato mattina', 'laboratorio, piano terra', 'completo', '340,00', 'lista d’attesa 3')}${row('Esame finale', '1 giorno', 'ultimo venerdì', 'sede di Bologna', 'aperto', '60,00', 'iscritti 9')}${row('Materiale', '1 volume', 'spedizione inclusa', 'magazzino, scaffale B', 'esaurito', '25,00', 'ristampa in agosto')}
${row('Gita di fine anno', '2 giorni', 'settembre', 'partenza dalla stazione', 'bozza', '95,00', 'minimo 15')}${row()}${row('docente', v('name', personIn(x, 'IT').name), v('phone', x.phone()), 'aula grande, proiettore', 'esterno', '40,00', 'ora lorda')}${row('segreteria', v('name', personIn(x, 'IT').name), 'interno 214', 'sportello aperto fino alle 13', 'part time', '', 'lunedì chiuso')}${row('rimborso', id(x.txId()), id(x.requestId()), v('iban', x.iban('IT')), 'inviato', '25,00', 'libro difettoso')}${row('affitto aula', 'luglio', 'canone mensile', v('address', personIn(x, 'IT').street), 'pagato', '450,00', 'scade il 31')}${row()}${row('', 'media', '', '', '', '=MEDIA(F1:F4)', 'arrotondata')}${row()}${row()}
<div style="position:absolute;left:800px;top:205px;width:280px;background:#fffbe6;border:1px solid #d4b106;padding:9px 13px;box-shadow:2px 3px 8px #0003"><b>${v('name', personIn(x, 'IT').name)}</b><br>Ha cambiato banca, il nuovo intestatario è ${v('name', personIn(x, 'IT').name)}, codice fiscale ${v('tax', `${x.r.chars('BCDFGLMNPRSTVZ', 6)}${digits(x, 2)}${x.r.chars('ABCDEHLMPRST', 1)}${x.r.int(10, 31)}F${digits(x, 3)}${x.r.chars('ABCDEFGHKLMN', 1)}`)}</div>
<div style="position:absolute;left:0;right:0;bottom:0;background:#f3f4f6;border-top:1px solid #bbb;padding:6px 18px"><b style="color:#166534;border-bottom:2px solid #166534">Luglio</b> &nbsp; Giugno &nbsp; Fornitori &nbsp; Grafico &nbsp; ＋ <span style="float:right">Pronto &nbsp; Media: 214,60 &nbsp; Conteggio: 4 &nbsp; 100%</span></div></div>`;
  },

  /** Console of a cloud: one service with its variables, network and access keys. */
  cloud: (x) => {
    const kind = 'PRIVATE KEY';
    const heading = (title: string, action: string) =>
      `<div style="display:flex;justify-content:space-between;padding:6px 18px;background:#fafafa;border-bottom:1px solid #e5e7eb;font-weight:700">${title}<span style="font-weight:400;color:#0972d3">${action}</span></div>`;
    const variable = (name: string, value: string) =>
      `<div style="display:grid;grid-template-columns:200px 1fr 90px;gap:12px;padding:6px 18px;border-bottom:1px solid #f0f1f2;font:12.5px/1.4 Liberation Mono,monospace"><span>${name}</span><span style="overflow-wrap:anywhere">${value}</span><span style="color:#6b7280;font-family:Liberation Sans,sans-serif">${x.r.pick(['plain', 'secret ref'])}</span></div>`;
    const fact = (label: string, value: string) =>
      `<div style="padding:3px 18px;overflow-wrap:anywhere"><span style="font-size:12px;color:#5f6b7a">${label}</span><br>${value}</div>`;
    const panel = 'background:#fff;border:1px solid #d1d5db;border-radius:14px;overflow:hidden;margin-bottom:14px';
    return `<div style="${SCREEN};background:#f2f3f3;color:#16191f;font:14px/1.38 Liberation Sans,sans-serif">
<div style="background:#0f1b2a;color:#fff;padding:11px 22px;display:flex;gap:24px"><b>☁ Console</b><span style="background:#22324a;border-radius:5px;padding:1px 90px 1px 12px;color:#9fb3cc">Search services, docs and features</span><span style="margin-left:auto">eu-central-1 ▾</span><span>${v('user', fill(x, 'deploy-bot-##|j.marlowe.##|ops_admin#'))} @ ${neutral('northgate-shop')}</span></div>
<div style="position:absolute;left:0;top:41px;bottom:0;width:190px;background:#fff;border-right:1px solid #d1d5db;padding:16px 20px;line-height:2;box-sizing:border-box"><b>Containers</b><br>Clusters<br><span style="color:#0972d3">Services</span><br>Task definitions<br>Registries<br>Images<br><b>Networking</b><br>Load balancers<br>Target groups<br>Certificates<br><b>Account</b><br>Quotas<br>Billing alerts</div>
<div style="position:absolute;left:190px;right:0;top:41px;bottom:0;padding:14px 24px"><div style="font-size:12px;color:#5f6b7a">Clusters › production › Services › payment-bridge</div><div style="display:flex;align-items:center;gap:14px;margin:3px 0 12px"><span style="font-size:23px">payment-bridge</span><span style="color:#037f0c">✔ Active</span><span style="color:#5f6b7a">Revision 42, 3 of 3 tasks running, 512 MB</span><span style="margin-left:auto;background:#ff9900;border-radius:18px;padding:6px 22px;font-weight:700">Update service</span></div>
<div style="display:grid;grid-template-columns:1fr 330px;gap:16px"><div><div style="${panel}">${heading('Environment variables (9)', 'Edit')}
${variable('NODE_ENV', 'production')}${variable('DATABASE_URL', v('conn', `postgres://bridge:${word(x, 14)}@10.${x.r.int(1, 40)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}:5432/bridge`))}${variable('BROKER_URL', v('conn', `amqps://bridge:${word(x, 12)}@mq-1.prod.internal:5671/%2F`))}${variable('OBIT_SECRET_KEY', v('secret', x.key('sk_live_')))}${variable('OBIT_WEBHOOK_SECRET', v('secret', x.webhookSecret()))}${variable('JWT_SIGNING_SECRET', v('secret', x.key('', 44)))}${variable('ADMIN_PASSWORD', v('password', x.password()))}${variable('LOG_LEVEL', 'info')}${variable('SLOW_QUERY_MS', '250')}
</div><div style="${panel}">${heading('Client certificate', 'Replace')}<pre style="margin:0;padding:10px 18px;border:0;background:#fff;color:#16191f;font:11.5px/1.4 DejaVu Sans Mono,monospace;white-space:pre-wrap;overflow-wrap:anywhere">${v('private-key', `-----BEGIN ${kind}-----\n${times(3, () => x.key('', 64)).join('\n')}\n-----END ${kind}-----`)}</pre></div><p style="margin:0;color:#5f6b7a;font-size:13px">Changes to variables start a rolling deployment. Old tasks keep serving requests until the new ones pass two health checks in a row. Expected time: four minutes.</p></div>
<div><div style="${panel}">${heading('Network', 'View map')}${fact('Public address', v('ip', x.ip()))}${fact('Private address', v('ip', `10.${x.r.int(1, 40)}.${x.r.int(1, 250)}.${x.r.int(2, 250)}`))}${fact('Service discovery name', v('host', x.internalHost()))}${fact('Port', '8443, TLS 1.3 only')}</div><div style="${panel}">${heading('Access key of the task', 'Rotate')}${fact('Key id', v('secret', `AKIA${x.r.chars('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16)}`))}${fact('Secret access key', v('secret', x.key('', 40)))}</div><div style="${panel}">${heading('Ownership', 'Manage tags')}${fact('Owner', v('name', x.anyName()))}${fact('Pager', v('phone', x.phone()))}${fact('Contact', v('email', x.email()))}${fact('Cost centre', 'Retail, Hamburg')}${fact('Last deployment', `${id(x.time())}<br>trace ${id(x.uuid())}`)}</div></div></div></div></div>`;
  },

  /** French team chat on dark ground, with a thread of words and code. */
  canal: (x) => {
    const [ana, leo, zoe] = times(3, () => personIn(x, 'FR'));
    const post = (colour: string, who: string, when: string, text: string) =>
      `<div style="display:grid;grid-template-columns:46px 1fr;margin-bottom:12px"><span style="width:34px;height:34px;border-radius:8px;background:${colour}"><svg viewBox="0 0 34 34" width="34" height="34"><circle cx="17" cy="13" r="6" fill="#fff9"/><path d="M5 34c2-17 22-17 24 0z" fill="#fff9"/></svg></span><div style="overflow-wrap:anywhere"><b style="color:#fff">${who}</b> <span style="font-size:12px;color:#8b8d91">${when}</span><div>${text}</div></div></div>`;
    const at = (name: string) =>
      `<span style="background:#1d4a63;color:#7cc7ee;border-radius:3px;padding:0 3px">@${v('name', name)}</span>`;
    const react = (text: string) =>
      `<span style="border:1px solid #44464b;border-radius:11px;padding:0 8px;font-size:12px;margin-right:5px">${text}</span>`;
    const code = (text: string) =>
      `<div style="background:#111214;border:1px solid #3a3c40;border-radius:5px;padding:6px 11px;margin:4px 0;font:12.5px/1.5 Liberation Mono,monospace;color:#e8c9a0">${text}</div>`;
    return `<div style="${SCREEN};background:#1a1d21;color:#d1d2d3;font:14.5px/1.4 Liberation Sans,sans-serif;display:grid;grid-template-columns:240px 1fr 300px">
<div style="background:#3f0e40;color:#cfc3cf;padding:16px 18px;line-height:1.85"><b style="color:#fff;font-size:17px">${neutral('Comptoir Numérique')} ▾</b><br><span style="font-size:12px">Salons</span><br># général<br># incidents &nbsp; <span style="background:#e01e5a;color:#fff;border-radius:9px;padding:0 7px;font-size:12px">3</span><br><span style="display:block;background:#1164a3;color:#fff;margin:0 -18px;padding:0 18px"># paiements-support</span># livraisons<br># café-du-matin<br># recrutement<br><span style="font-size:12px">Messages directs</span><br>● ${v('name', ana!.name)}<br>○ ${v('name', leo!.name)}<br>● ${v('name', personIn(x, 'FR').name)}<br>○ Robot des déploiements</div>
<div style="padding:0 24px"><div style="border-bottom:1px solid #35373b;padding:14px 0;margin-bottom:14px"><b style="font-size:17px;color:#fff"># paiements-support</b> <span style="color:#8b8d91">Questions des marchands, jamais de clés ici ! 🔕 12 membres</span></div>
${post('#e01e5a', v('name', ana!.name), '09:12', `Bonjour à tous, la cliente ${v('name', zoe!.name)} n’a rien reçu. Session ${id(x.sessionId())}, événement ${id(x.eventId())}. Vous pouvez la joindre au ${v('phone', zoe!.phone)} avant midi.`)}${post('#2eb67d', v('name', leo!.name), '09:15', `Je regarde. Le virement est parti vers ${v('iban', zoe!.iban)} mais le nom ne colle pas : la banque affiche ${v('name', personIn(x, 'FR').name.toUpperCase())}. ${react('👀 4')}${react('🙏 1')}`)}${post('#2eb67d', v('name', leo!.name), '09:17', `Pour rejouer l’appel :${code(`export GATE_KEY=${v('secret', x.secretKey())}<br>npx gate replay ${id(x.requestId())} --verbose`)}`)}
${post('#ecb22e', v('name', personIn(x, 'FR').name), '09:21', `${at(leo!.name)} retire cette clé tout de suite, elle est en production… Le coffre est là pour ça, mot de passe provisoire ${v('password', x.password())}. ${react('😱 6')}`)}${post('#36c5f0', 'Robot des déploiements <span style="background:#44464b;border-radius:3px;font-size:10px;padding:1px 4px">APPLI</span>', '09:30', 'Version 2.31.0 en ligne sur Paris et Dublin. 214 tests verts, durée 6 min 40. Retour arrière possible pendant une heure.')}
${post('#e01e5a', v('name', ana!.name), '09:34', `Elle confirme avoir déménagé : ${v('address', zoe!.street)}, ${v('address', zoe!.town)}. Je mets le dossier à jour et je ferme le ticket ce soir.`)}
<div style="border:1px solid #565856;border-radius:8px;padding:10px 14px;color:#8b8d91">Envoyer un message dans # paiements-support<div style="margin-top:6px"><b>G</b> &nbsp; <i>I</i> &nbsp; ⛓ &nbsp; ☰ &nbsp; &lt;/&gt; <span style="float:right;background:#007a5a;color:#fff;border-radius:4px;padding:2px 10px">➤</span></div></div></div>
<div style="border-left:1px solid #35373b;padding:14px 20px"><b style="color:#fff;font-size:16px">Fil</b> <span style="color:#8b8d91">2 réponses</span><div style="height:14px"></div>${post('#ecb22e', v('name', personIn(x, 'FR').name), 'hier', `Compte de démonstration : ${v('email', x.email())}, code reçu ${v('otp', digits(x, 6))}. Valable jusqu’à dimanche.`)}${post('#36c5f0', v('name', personIn(x, 'FR').name), 'hier', `Merci ! J’envoie la facture à ${v('email', zoe!.email)} et j’ajoute le portefeuille ${v('wallet', x.wallet())} à la liste autorisée.`)}<div style="border-top:1px solid #35373b;padding-top:12px"><b style="color:#fff">Épinglés</b><p style="margin:6px 0">📌 Guide des remboursements, version courte</p><p style="margin:6px 0">📌 Horaires d’été : 8 h à 17 h</p><p style="margin:6px 0">📌 Que faire quand un webhook arrive deux fois</p></div></div></div>`;
  },

  /** Spanish electricity bill: boxes, capitals by style, a chart. */
  suministro: (x) => {
    const [holder, tenant] = times(2, () => personIn(x, 'ES'));
    const dni = digits(x, 8);
    const label = (text: string) =>
      `<div style="font-size:10.5px;text-transform:uppercase;letter-spacing:.12em;color:#9a6b00">${text}</div>`;
    const box = (title: string, body: string, ground = '#fffaf0') =>
      `<div style="background:${ground};border-radius:10px;padding:11px 16px">${label(title)}${body}</div>`;
    const cost = (text: string, sum: string) =>
      `<div style="display:flex;justify-content:space-between;border-bottom:1px dotted #c9b98f;padding:4px 0"><span>${text}</span><span>${sum}</span></div>`;
    const bars = times(12, (i) => {
      const height = x.r.int(20, 82);
      return `<rect x="${i * 36}" y="${92 - height}" width="20" height="${height}" fill="${i === 11 ? '#f59e0b' : '#fcd9a0'}"/><text x="${i * 36 + 10}" y="106" font-size="10" text-anchor="middle" fill="#8a7a55">${'ASONDEFMAMJJ'[i]}</text>`;
    }).join('');
    const strokes = times(58, (i) => `<rect x="${i * 5}" width="${x.r.int(1, 4)}" height="38" fill="#222"/>`).join('');
    return `<div style="${SCREEN};background:#cfc9bb;color:#2b2618;font:13.5px/1.42 Liberation Sans,sans-serif">
<div style="position:absolute;left:120px;right:120px;top:14px;bottom:0;background:#fff;padding:22px 40px;box-sizing:border-box">
<div style="display:flex;justify-content:space-between;align-items:flex-start;margin-bottom:14px"><div><span style="font:italic 700 30px Liberation Serif,serif;color:#d97706">☀ ${neutral('Lumbrera')}</span><div style="font-size:12px;color:#8a7a55">Energía de comercialización libre</div></div><div style="text-align:right;font-size:15px;line-height:1.35"><span style="text-transform:uppercase">${v('name', holder!.name)}</span><br>${v('address', holder!.street)}<br>${v('address', holder!.town)}</div></div>
<div style="display:grid;grid-template-columns:1fr 1fr 1fr;gap:12px;margin-bottom:14px">${box('Total a pagar', '<div style="font-size:30px;font-weight:700">63,47 €</div>Fecha de cargo: 24 de julio de 2026', '#fde7bd')}${box('Titular del contrato', `${v('name', holder!.name)}<br>DNI ${v('tax', `${dni}${'TRWAGMYFPDXBNJZSQVHLCKE'[Number(dni) % 23]}`)}<br>Tarifa Noche y Fin de Semana`)}${box('Domiciliación', `Su banco recibirá el cargo en la cuenta<br><b>${v('iban', holder!.iban)}</b>`)}</div>
<div style="display:grid;grid-template-columns:1fr 460px;gap:26px"><div>${label('Detalle de la factura')}${cost('Potencia contratada 4,6 kW, 30 días', '14,21 €')}${cost('Energía punta 61 kWh', '12,08 €')}${cost('Energía llano 74 kWh', '11,35 €')}${cost('Energía valle 118 kWh', '11,02 €')}${cost('Alquiler del contador', '0,81 €')}${cost('Impuesto sobre la electricidad', '2,98 €')}${cost('IVA 21 %', '11,02 €')}</div><div>${label('Consumo de los últimos doce meses')}<svg width="440" height="112" style="margin-top:10px">${bars}</svg><div style="font-size:12px;color:#8a7a55">Ha gastado un 8 % menos que en julio del año pasado.</div></div></div>
<div style="display:grid;grid-template-columns:1fr 1fr;gap:12px;margin-top:14px">${box('Punto de suministro', `Dirección: ${v('address', tenant!.street)}, ${v('address', tenant!.town)}<br>Vive en la casa: ${v('name', tenant!.name)} (inquilino o inquilina)<br>Lectura real, contador digital, próxima visita en septiembre`)}${box('Cómo le avisamos', `Móvil ${v('phone', holder!.phone)}, fijo ${v('phone', fill(x, '93 ### ## ##|95# ### ###'))}<br>Factura sin papel en ${v('email', holder!.email)}<br>Copia al inquilino: ${v('email', tenant!.email)}`)}</div>
<div style="display:flex;gap:26px;align-items:center;margin-top:14px"><div style="flex:1;font-size:12.5px">El recibo de junio se pagó con criptomoneda desde el monedero <span style="overflow-wrap:anywhere">${v('wallet', x.wallet())}</span>; sesión ${id(x.sessionId())}, operación ${id(x.txId())}. Autorizó el pago ${v('name', personIn(x, 'ES').name)} con la tarjeta ${v('card', x.card())}. Si desea reclamar, indique la solicitud ${id(x.requestId())} en cualquier oficina. Averías: servicio gratuito las veinticuatro horas.</div><svg width="292" height="38">${strokes}</svg></div>
<p style="font-size:11.5px;color:#8a7a55;margin:14px 0 0">Le atiende su gestora o gestor personal: ${v('name', personIn(x, 'ES').name)}. El origen de la energía fue un 71 % renovable, un 20 % nuclear y un 9 % de otras fuentes. Los precios no incluyen descuentos futuros. Página 1 de 3.</p></div></div>`;
  },

  ...SEVENTH_PAGES,
};
