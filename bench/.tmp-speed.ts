import { detect } from '../lib/detect/detect.ts';
import { redactText } from '../lib/redact/redact-text.ts';

let s = 7;
const rnd = () => (s = (s * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff;
const A = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const w = (n: number, a = A) => Array.from({ length: n }, () => a[Math.floor(rnd() * a.length)]).join('');
const lines: string[] = [];
let size = 0;
while (size < 1 << 20) {
  const l = JSON.stringify({
    time: '2030-01-02T03:04:05.' + w(3, '0123456789') + 'Z',
    level: 'info',
    msg: 'request completed for session without errors',
    request_id: 'req_' + w(16),
    session: 'gs_' + w(12),
    status: 200,
    path: '/v1/gate_sessions/gs_' + w(12),
    duration_ms: Math.floor(rnd() * 1000),
    trace: w(32, '0123456789abcdef'),
    ua: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/126.0.0.0',
    ...(rnd() < 0.02 ? { customer: 'Jane Fake', email: 'jane@mail.example', token: w(30) } : {}),
  });
  lines.push(l);
  size += l.length + 1;
}
const text = lines.join('\n'); (await import('node:fs')).writeFileSync('/tmp/bench.log', text);
const time = (f: () => unknown) => {
  const r: number[] = [];
  for (let i = 0; i < 25; i++) {
    const t = performance.now();
    f();
    r.push(performance.now() - t);
  }
  return r.sort((a, b) => a - b)[12]!;
};
console.log(
  'findings',
  detect(text).length,
  'detect ms/MB',
  time(() => detect(text)).toFixed(1),
  'redact',
  time(() => redactText(text)).toFixed(1),
);
const small = text.slice(0, 4096);
const t = performance.now();
for (let i = 0; i < 500; i++) redactText(small + i);
console.log('4KB', ((performance.now() - t) / 500).toFixed(3));
