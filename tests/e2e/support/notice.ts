import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface DomNode {
  nodeType: number;
  nodeValue: string;
  nodeName: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

/** The words of the notice in the page's corner, `''` where there is none. Its root is closed to the page. */
export async function readNotice(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
    const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
    const hosts = (html?.children ?? []).filter(({ nodeName, shadowRoots }) => nodeName === 'DIV' && shadowRoots);
    return hosts
      .flatMap(({ shadowRoots }) => shadowRoots ?? [])
      .map(textOf)
      .join(' ')
      .trim();
  } finally {
    await session.detach();
  }
}

const textOf = (node: DomNode): string =>
  node.nodeType === 3 ? `${node.nodeValue} ` : (node.children ?? []).map(textOf).join('');

/** Waits until the notice says this. */
export const expectNotice = (page: Page, words: string | RegExp, timeout = 10_000) =>
  expect.poll(() => readNotice(page), { timeout }).toMatch(words);
