import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { Browser } from './launch.ts';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/** The real popup, which is no page to the driver: it is spoken to by protocol messages. */
export class Popup {
  private readonly session: CDPSession;
  private readonly sessionId: string;
  private nextId = 1;

  private constructor(session: CDPSession, sessionId: string) {
    this.session = session;
    this.sessionId = sessionId;
  }

  /** Clicks the toolbar button over `page`, which opens the popup and grants activeTab. */
  static async open(browser: Browser, page: Page): Promise<Popup> {
    await page.bringToFront();
    const session = await browserSession(browser.context);
    const tab = await tabTarget(session, page);
    await session.send('Extensions.triggerAction' as never, { id: browser.extensionId, targetId: tab } as never);
    const target = await waitForTarget(session, (info) => info.url.endsWith('/popup.html'));
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const popup = new Popup(session, sessionId);
    await popup.until(
      'document.readyState === "complete" && document.querySelector("main, [role=main], form") !== null',
    );
    return popup;
  }

  /** Runs an expression in the popup, as if by a user's gesture. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'popup threw');
    return result.value;
  }

  /** Types text into whatever has the focus. */
  insertText(text: string): Promise<unknown> {
    return this.send('Input.insertText', { text });
  }

  /** Presses a key, e.g. `ArrowDown`. */
  async press(key: string): Promise<void> {
    const text = key === 'Enter' ? { text: '\r' } : {};
    const code = { ArrowDown: 40, ArrowUp: 38, Enter: 13, Escape: 27 }[key] ?? 0;
    const event = { key, code: key, windowsVirtualKeyCode: code };
    await this.send('Input.dispatchKeyEvent', { type: 'keyDown', ...event, ...text });
    await this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }).catch(() => undefined);
  }

  /** Waits until an expression is true. */
  async until(expression: string, timeoutMs = 10_000): Promise<void> {
    const end = Date.now() + timeoutMs;
    while (!(await this.evaluate<boolean>(`Boolean(${expression})`))) {
      if (Date.now() > end) throw new Error(`The popup never reached: ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  /** Clicks the control with this accessible name. */
  async click(name: string): Promise<void> {
    await this.until(`(${find})(${JSON.stringify(name)})`);
    await this.evaluate(`(${find})(${JSON.stringify(name)}).click()`);
  }

  /** Unfolds a section, if it is folded, until its field is there. */
  async reveal(section: string, field: string): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (await this.evaluate<boolean>(`Boolean((${find})(${JSON.stringify(field)}))`)) return;
      await this.click(section);
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }

  /** Replaces the content of the labelled field by typing. */
  async fill(label: string, text: string): Promise<void> {
    await this.until(`(${find})(${JSON.stringify(label)})`);
    await this.evaluate(
      `{ const field = (${find})(${JSON.stringify(label)}); field.scrollIntoView(); field.focus(); field.select?.(); }`,
    );
    await this.insertText(text);
  }

  /** Picks an option of the labelled choice: a select, or a group of radio buttons. */
  async choose(label: string, option: string): Promise<void> {
    await this.until(`(${choose})(${JSON.stringify(label)}, ${JSON.stringify(option)})`);
  }

  /** Answers a step of the runbook, counted from 1. */
  async answerStep(step: number, answer: string): Promise<void> {
    await this.until(`(${answerStep})(${step}, ${JSON.stringify(answer)})`);
  }

  async screenshot(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async close(): Promise<void> {
    await this.evaluate('window.close()').catch(() => undefined);
  }

  send<T>(method: string, params: object = {}): Promise<T> {
    const id = this.nextId++;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => done(() => reject(new Error(`The popup did not answer ${method}`))), 30_000);
      const done = (settle: () => void) => {
        clearTimeout(timer);
        this.session.off('Target.receivedMessageFromTarget', onMessage);
        this.session.off('Target.detachedFromTarget', onDetached);
        settle();
      };
      const onMessage = ({ sessionId, message }: { sessionId: string; message: string }) => {
        const answer = JSON.parse(message);
        if (sessionId !== this.sessionId || answer.id !== id) return;
        done(() => (answer.error ? reject(new Error(answer.error.message)) : resolve(answer.result)));
      };
      const onDetached = ({ sessionId }: { sessionId: string }) => {
        if (sessionId === this.sessionId)
          done(() => reject(new Error(`The popup closed before it answered ${method}`)));
      };
      this.session.on('Target.receivedMessageFromTarget', onMessage);
      this.session.on('Target.detachedFromTarget', onDetached);
      const message = JSON.stringify({ id, method, params });
      this.session.send('Target.sendMessageToTarget', { sessionId: this.sessionId, message }).catch((error) => {
        done(() => reject(error));
      });
    });
  }
}

/** Finds a visible control by accessible name: aria-label, own text, or its label's text. */
const find = `(name) => {
  const named = (element) => {
    const label = element.getAttribute('aria-label') ?? '';
    const labelled = (element.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean)
      .map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
    const labels = [...(element.labels ?? [])].map((each) => each.textContent).join(' ');
    return [label, labelled, labels, element.textContent].map((text) => text.trim().replace(/\\s+/g, ' '));
  };
  const controls = [...document.querySelectorAll('button, input, textarea, select, a, summary, [role=button], [role=radio], [role=checkbox], [role=switch], [role=tab], [role=menuitem]')];
  const exact = controls.find((element) => named(element).includes(name));
  return exact ?? controls.find((element) => named(element).some((text) => text.startsWith(name)));
}`;

/** Chooses in the radio group with this name; answers whether the choice now holds. */
const choose = `(label, option) => {
  const groups = [...document.querySelectorAll('[role=radiogroup]')];
  const nameOf = (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent ?? '';
  const group = groups.find((each) => nameOf(each).trim().toLowerCase().startsWith(label.toLowerCase()));
  const radio = [...(group?.querySelectorAll('[role=radio]') ?? [])]
    .find((each) => each.textContent.trim().toLowerCase() === option.toLowerCase());
  if (radio && radio.getAttribute('aria-checked') !== 'true') radio.click();
  return radio?.getAttribute('aria-checked') === 'true';
}`;

/** Answers the step of the runbook with this number; answers whether the answer now holds. */
const answerStep = `(step, answer) => {
  const item = document.querySelectorAll('[data-step]')[step - 1];
  const radio = [...(item?.querySelectorAll('[role=radio]') ?? [])].find((each) => each.textContent.trim() === answer);
  if (radio && radio.getAttribute('aria-checked') !== 'true') radio.click();
  return radio?.getAttribute('aria-checked') === 'true';
}`;

async function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('The context has no browser');
  return browser.newBrowserCDPSession();
}

/** `Extensions.triggerAction` wants the target of type `tab` that holds the page. */
async function tabTarget(session: CDPSession, page: Page): Promise<string> {
  const pageSession = await page.context().newCDPSession(page);
  const { targetInfo } = await pageSession.send('Target.getTargetInfo');
  await pageSession.detach();
  const { targetInfos } = (await session.send('Target.getTargets', { filter: [{}] })) as { targetInfos: TargetInfo[] };
  const tabs = targetInfos.filter(({ type, url }) => type === 'tab' && url === targetInfo.url);
  const tab = tabs.at(-1);
  if (!tab) throw new Error(`No tab shows ${targetInfo.url}`);
  return tab.targetId;
}

async function waitForTarget(session: CDPSession, wanted: (info: TargetInfo) => boolean): Promise<TargetInfo> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const { targetInfos } = (await session.send('Target.getTargets')) as { targetInfos: TargetInfo[] };
    const target = targetInfos.find(wanted);
    if (target) return target;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The target never appeared');
}
