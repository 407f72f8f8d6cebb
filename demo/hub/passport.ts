import type { Planted } from '../data/marked.ts';
import type { Applicant } from '../data/people.ts';
import { h } from '../shared/dom.ts';
import { expose } from './payout-account.ts';

/** The units the document is drawn in. */
const WIDTH = 480;
const HEIGHT = 336;
/** Its width in CSS pixels; the bitmap follows the screen's density, so that letters stay sharp. */
const CSS_WIDTH = 440;
const SANS = '"Segoe UI", "Helvetica Neue", Arial, sans-serif';
const MONO = '"Liberation Mono", Menlo, Consolas, monospace';

interface Spot {
  value: Planted;
  x: number;
  y: number;
  width: number;
  height: number;
}

function background(paint: CanvasRenderingContext2D): void {
  const wash = paint.createLinearGradient(0, 0, WIDTH, HEIGHT);
  wash.addColorStop(0, '#f3ecdd');
  wash.addColorStop(0.5, '#e9eee4');
  wash.addColorStop(1, '#dfe8ee');
  paint.fillStyle = wash;
  paint.fillRect(0, 0, WIDTH, HEIGHT);
  paint.strokeStyle = 'rgba(122, 140, 120, 0.13)';
  for (let line = 0; line < 14; line++) {
    paint.beginPath();
    for (let x = 0; x <= WIDTH; x += 6) paint.lineTo(x, 20 + line * 19 + 7 * Math.sin(x / 41 + line * 0.6));
    paint.stroke();
  }
}

/** A head and shoulders nobody has. */
function portrait(paint: CanvasRenderingContext2D): void {
  paint.fillStyle = '#cfd8d6';
  paint.fillRect(24, 64, 118, 152);
  paint.save();
  paint.beginPath();
  paint.rect(24, 64, 118, 152);
  paint.clip();
  paint.fillStyle = '#8b9896';
  paint.beginPath();
  paint.ellipse(83, 122, 29, 36, 0, 0, Math.PI * 2);
  paint.ellipse(83, 220, 56, 56, 0, 0, Math.PI * 2);
  paint.fill();
  paint.restore();
}

/** Draws the data page of a passport and answers where each value stands on it. */
function draw(paint: CanvasRenderingContext2D, person: Applicant): Spot[] {
  const spots: Spot[] = [];
  const write = (value: Planted, x: number, y: number, font: string) => {
    paint.font = font;
    paint.fillText(value.value, x, y);
    const size = paint.measureText(value.value);
    const top = y - size.actualBoundingBoxAscent;
    spots.push({ value, x, y: top, width: size.width, height: size.actualBoundingBoxDescent + y - top });
  };
  const label = (text: string, x: number, y: number) => {
    paint.font = `11px ${SANS}`;
    paint.fillStyle = '#5a6a66';
    paint.fillText(text, x, y);
    paint.fillStyle = '#1c2422';
  };
  background(paint);
  portrait(paint);
  paint.fillStyle = '#2d4a45';
  paint.font = `700 17px ${SANS}`;
  paint.fillText('PASSPORT', 24, 40);
  paint.font = `13px ${SANS}`;
  paint.fillText(person.country, 124, 40);
  const plain = `600 16px ${SANS}`;
  const fields: [string, Planted][] = [
    ['Passport No.', person.passport],
    ['Surname', person.surname],
    ['Given names', person.givenNames],
    ['Date of birth', person.passportBirthDate],
  ];
  fields.forEach(([name, value], index) => {
    label(name, 164, 74 + index * 40);
    write(value, 164, 92 + index * 40, plain);
  });
  label('Nationality', 340, 74);
  paint.font = plain;
  paint.fillText(person.alpha3, 340, 92);
  label('Authority', 340, 194);
  paint.font = plain;
  paint.fillText('SPECIMEN', 340, 212);
  paint.fillStyle = 'rgba(255, 255, 255, 0.72)';
  paint.fillRect(0, 248, WIDTH, HEIGHT - 248);
  paint.fillStyle = '#141a19';
  for (const [index, line] of person.mrz.entries()) write(line, 22, 282 + index * 30, `600 16.4px ${MONO}`);
  return spots;
}

/** The identity document as a picture: nothing in it is text to the page. */
export function passportCanvas(person: Applicant): HTMLCanvasElement {
  const scale = (Math.max(1, devicePixelRatio) * CSS_WIDTH) / WIDTH;
  const canvas = h('canvas', {
    id: 'passport',
    width: Math.round(WIDTH * scale),
    height: Math.round(HEIGHT * scale),
    role: 'img',
    'aria-label': 'Passport, data page',
  });
  const paint = canvas.getContext('2d');
  if (!paint) return canvas;
  paint.scale(scale, scale);
  const spots = draw(paint, person);
  expose('demoCanvasTruth', () => {
    const box = canvas.getBoundingClientRect();
    const ratio = box.width / WIDTH;
    return spots.map(({ value, x, y, width, height }) => ({
      kind: value.kind,
      value: value.value,
      x: box.x + scrollX + x * ratio,
      y: box.y + scrollY + y * ratio,
      width: width * ratio,
      height: height * ratio,
    }));
  });
  return canvas;
}
