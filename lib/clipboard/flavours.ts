/** What a clipboard or a drag carries as text, by flavour. */
export interface Flavours {
  readonly plain: string;
  readonly html: string;
  /** Text that would travel unseen: attributes of copied elements, other formats. Inspected, never written back. */
  readonly unseen: readonly string[];
}

export const isEmpty = ({ plain, html, unseen }: Flavours) => !plain && !html && unseen.length === 0;

/** Reads every text flavour; call it in the event, the data is gone afterwards. */
export function readFlavours(data: DataTransfer): Flavours {
  // A copy of the list: in Firefox it may belong to the page, whose methods cannot call us back.
  const others = [...data.types].filter((type) => type !== 'text/plain' && type !== 'text/html' && type !== 'Files');
  return {
    plain: data.getData('text/plain'),
    html: data.getData('text/html'),
    unseen: others.map((type) => data.getData(type)).filter(Boolean),
  };
}

/** Replaces everything `data` holds: a flavour that is not named here does not travel. */
export function writeFlavours(data: DataTransfer, { plain, html }: { plain: string; html: string }): void {
  data.clearData();
  if (plain) data.setData('text/plain', plain);
  if (html) data.setData('text/html', html);
}
