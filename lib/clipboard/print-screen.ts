import type { Guard } from './guard';
import { printScreenSentences } from './sentences';

/** Both events of one press arrive; some desktops let only the second through. */
const onePressMs = 1500;
let saidAt = Number.NEGATIVE_INFINITY;

/** The system's own screenshot goes past us: all that can be done is to say so. */
export function onPrintScreen(guard: Guard, event: KeyboardEvent): void {
  if (!event.isTrusted || event.key !== 'PrintScreen') return;
  const { source, destination } = guard.site.roles;
  const now = guard.engine.now();
  if (!(source || destination) || now - saidAt < onePressMs) return;
  saidAt = now;
  guard.say(printScreenSentences, 'long');
}
