import { type Annotation, annotationColours } from '@/lib/messaging/picture-edits';
import type { Box } from '@/lib/ocr/image';

type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** The white line around everything drawn, as a share of the letters' height: what makes it stand out on dark pictures. */
const CASING = 0.14;
const FONT = 'system-ui, sans-serif';

/**
 * Draws annotations onto a picture. The picture host and the review use the same code, so that what is seen is what is
 * painted.
 *
 * @param context - its origin is the top left of the picture that the annotations are placed in
 */
export function drawAnnotations(context: Context, annotations: readonly Annotation[]): void {
  for (const annotation of annotations) {
    context.save();
    context.lineJoin = 'round';
    context.lineCap = 'round';
    if (annotation.type === 'arrow') drawArrow(context, annotation);
    else if (annotation.type === 'text') drawText(context, annotation);
    else drawStep(context, annotation);
    context.restore();
  }
}

/** The area that an annotation takes in the picture. */
export function boundsOf(context: Context, annotation: Annotation): Box {
  const { size } = annotation;
  if (annotation.type === 'arrow') {
    const { from, to } = annotation;
    const [x, y] = [Math.min(from.x, to.x) - size / 2, Math.min(from.y, to.y) - size / 2];
    return { x, y, width: Math.abs(from.x - to.x) + size, height: Math.abs(from.y - to.y) + size };
  }
  const { x, y } = annotation.at;
  if (annotation.type === 'step') return { x: x - size, y: y - size, width: 2 * size, height: 2 * size };
  context.font = fontOf(size);
  return { x, y, width: Math.ceil(context.measureText(annotation.text).width + 1.2 * size), height: 1.7 * size };
}

const fontOf = (size: number) => `600 ${size}px ${FONT}`;

function drawArrow(context: Context, { from, to, colour, size }: Extract<Annotation, { type: 'arrow' }>): void {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const [dx, dy] = [(to.x - from.x) / length, (to.y - from.y) / length];
  const head = Math.min(1.1 * size, length);
  const neck = { x: to.x - dx * head, y: to.y - dy * head };
  const shaft = () => {
    context.beginPath();
    context.moveTo(from.x, from.y);
    context.lineTo(neck.x, neck.y);
    context.stroke();
  };
  const tip = () => {
    context.beginPath();
    context.moveTo(to.x, to.y);
    context.lineTo(neck.x - dy * head * 0.55, neck.y + dx * head * 0.55);
    context.lineTo(neck.x + dy * head * 0.55, neck.y - dx * head * 0.55);
    context.closePath();
  };
  context.strokeStyle = '#fff';
  context.lineWidth = size * (0.26 + 2 * CASING);
  shaft();
  context.lineWidth = 2 * size * CASING;
  tip();
  context.stroke();
  context.strokeStyle = annotationColours[colour];
  context.fillStyle = annotationColours[colour];
  context.lineWidth = size * 0.26;
  shaft();
  tip();
  context.fill();
}

function drawText(context: Context, annotation: Extract<Annotation, { type: 'text' }>): void {
  const { text, size, colour } = annotation;
  const { x, y, width, height } = boundsOf(context, annotation);
  const ring = size * CASING;
  context.beginPath();
  context.roundRect(x + ring / 2, y + ring / 2, width - ring, height - ring, 0.35 * size);
  context.fillStyle = annotationColours[colour];
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = ring;
  context.stroke();
  context.fillStyle = '#fff';
  context.font = fontOf(size);
  context.textBaseline = 'middle';
  context.fillText(text, x + 0.6 * size, y + height / 2);
}

function drawStep(context: Context, { at, number, size, colour }: Extract<Annotation, { type: 'step' }>): void {
  context.beginPath();
  context.arc(at.x, at.y, size * (1 - CASING / 2), 0, 2 * Math.PI);
  context.fillStyle = annotationColours[colour];
  context.fill();
  context.strokeStyle = '#fff';
  context.lineWidth = size * CASING;
  context.stroke();
  context.fillStyle = '#fff';
  context.font = fontOf(size);
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(number), at.x, at.y + size * 0.05);
}
