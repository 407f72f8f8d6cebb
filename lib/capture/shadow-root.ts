import { browser } from 'wxt/browser';

type FirefoxElement = Element & { openOrClosedShadowRoot?: ShadowRoot | null };
type ChromeDom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null };

/** Tags that may host a shadow root besides custom elements; asking costs 8 µs an element, so no other is asked. */
const hosts = /^(ARTICLE|ASIDE|BLOCKQUOTE|BODY|DIV|FOOTER|H[1-6]|HEADER|MAIN|NAV|P|SECTION|SPAN)$/;

/** The shadow root of an element, closed ones included. */
export function shadowRootOf(element: Element): ShadowRoot | undefined {
  if (element.shadowRoot) return element.shadowRoot;
  if (!element.tagName.includes('-') && !hosts.test(element.tagName)) return undefined;
  const dom = (browser as unknown as { dom?: ChromeDom }).dom;
  try {
    return (
      (dom ? dom.openOrClosedShadowRoot(element) : (element as FirefoxElement).openOrClosedShadowRoot) ?? undefined
    );
  } catch {
    return undefined;
  }
}
