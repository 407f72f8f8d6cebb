import type { Page } from 'playwright-core';
import type { Place } from './picture.ts';

/** Lines of people with a bar that sticks, so that values stand on every border between two shots. */
export const longPage = (lines: number, more = '') => `
  <style>
    body { margin: 0; font: 16px/22px sans-serif }
    header { position: sticky; top: 0; height: 40px; background: rgb(255, 0, 255); color: #fff }
    footer { position: fixed; bottom: 0; left: 0; right: 0; height: 30px; background: rgb(0, 200, 200) }
    p { margin: 0; height: 22px; padding-left: 20px }
    ${more}
  </style>
  <header>Customers</header><main>
  ${Array.from({ length: lines }, (_, line) => `<p>Contact <span data-truth="email">${person(line)}</span> is active</p>`).join('')}
  </main><footer>Ready</footer>`;
const person = (line: number) => ['customer', line, '@', 'mail.', 'example'].join('');

/** Where everything stands in the whole page, scrolled away or not. */
export function wholePlaces(page: Page): Promise<Place[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-truth]')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return {
        kind: element.dataset.truth ?? '',
        value: element.textContent ?? '',
        x: x + scrollX,
        y: y + scrollY,
        width,
        height,
      };
    }),
  );
}
