import { i18n } from '#i18n';
import { useSay } from '@/components/ui/Toasts';
import type { Draft, Picture } from '@/lib/escalation/draft';
import { type HandOver, type HandOverProblem, handOver } from '@/lib/escalation/hand-over';
import type { Engine } from './engine';
import { newestPicture, readPictures, readVerified } from './pictures';

type Ready = Extract<HandOver, { ok: true }>;

export interface HandOverHandle {
  readonly email: () => void;
  readonly markdown: () => void;
  readonly text: () => void;
  readonly mailApp: () => void;
  /** The newest picture, or the one that is named. */
  readonly picture: (picture?: Picture) => void;
}

/**
 * The ways out. Each asks the core again at the moment of leaving; what keeps the draft back gives nothing and says so.
 *
 * @param onHeld - called with what kept it back
 */
export function useHandOver(
  draft: Draft | undefined,
  engine: Engine | undefined,
  onHeld: (problems: readonly HandOverProblem[]) => void,
): HandOverHandle {
  const say = useSay();

  async function leave(way: (ready: Ready, draft: Draft) => Promise<string | undefined>): Promise<void> {
    try {
      if (!draft || !engine) throw new Error('not read yet');
      const result = handOver(draft, engine.redact);
      if (!result.ok) {
        held(result.problems);
        return;
      }
      const sentence = await way(result, draft);
      if (sentence) say.done(sentence);
    } catch {
      say.failed(i18n.t('composer.handOver.failed'));
    }
  }

  function held(problems: readonly HandOverProblem[]): undefined {
    say.failed(i18n.t('composer.handOver.held', problems.length));
    onHeld(problems);
  }

  return {
    email: () =>
      leave(async ({ eml }, current) => {
        const mail = eml(await readPictures(current));
        if (!mail.ok) return held(mail.problems);
        download('escalation.eml', new Blob([mail.eml], { type: 'message/rfc822' }));
        return i18n.t('composer.handOver.saved');
      }),
    markdown: () =>
      leave(async ({ markdown }) => {
        await navigator.clipboard.writeText(markdown);
        return i18n.t('composer.handOver.copiedMarkdown');
      }),
    text: () =>
      leave(async ({ text }) => {
        await navigator.clipboard.writeText(text);
        return i18n.t('composer.handOver.copiedText');
      }),
    mailApp: () =>
      leave(async ({ mailto, text }, current) => {
        if (!mailto.isComplete) await navigator.clipboard.writeText(text);
        follow(mailto.href);
        if (!mailto.isComplete) return i18n.t('composer.handOver.openedShort');
        return i18n.t(newestPicture(current) ? 'composer.handOver.openedNoPicture' : 'composer.handOver.opened');
      }),
    picture: async (picture) => {
      const chosen = picture ?? (draft && newestPicture(draft));
      if (!chosen) {
        say.failed(i18n.t('composer.handOver.noPicture'));
        return;
      }
      try {
        await navigator.clipboard.write([new ClipboardItem({ 'image/png': readVerified(chosen) })]);
        say.done(i18n.t('composer.handOver.copiedPicture'));
      } catch {
        say.failed(i18n.t('composer.handOver.pictureHeld'));
      }
    },
  };
}

/** Long enough for the browser to have taken the file. */
const revokeAfterMs = 30_000;

function download(name: string, file: Blob): void {
  const url = URL.createObjectURL(file);
  follow(url, name);
  setTimeout(() => URL.revokeObjectURL(url), revokeAfterMs);
}

function follow(href: string, downloadAs?: string): void {
  const link = document.createElement('a');
  link.href = href;
  if (downloadAs) link.download = downloadAs;
  link.click();
}
