/**
 * Events and data that a page is to read. Firefox hides what a content script puts into a DataTransfer from the
 * page, so there both are made in the page's own realm.
 */
type Realm = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent' | 'DragEvent' | 'Object'>;

const realm = (): Realm => (window as unknown as { wrappedJSObject?: Realm }).wrappedJSObject ?? globalThis;

export function newDataTransfer(): DataTransfer {
  return new (realm().DataTransfer)();
}

export function newClipboardEvent(type: 'copy' | 'cut' | 'paste', clipboardData: DataTransfer): ClipboardEvent {
  return new (realm().ClipboardEvent)(type, inRealm({ clipboardData, ...travelling }));
}

export function newDropEvent(init: DragEventInit): DragEvent {
  return new (realm().DragEvent)('drop', inRealm({ ...init, ...travelling }));
}

const travelling = { bubbles: true, cancelable: true, composed: true };

function inRealm<Init extends object>(init: Init): Init {
  return Object.assign(new (realm().Object)(), init) as Init;
}
