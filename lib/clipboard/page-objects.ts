/**
 * Events and data that a page is to read. Firefox hides what a content script puts into a DataTransfer from the
 * page, so there both are made in the page's own realm.
 */
type Realm = Pick<typeof globalThis, 'DataTransfer' | 'ClipboardEvent' | 'DragEvent' | 'Object'>;

const realm = (): Realm => (window as unknown as { wrappedJSObject?: Realm }).wrappedJSObject ?? globalThis;

export function newDataTransfer(): DataTransfer {
  return new (realm().DataTransfer)();
}

/** A clipboard event that no key press made, with the data it carries; fill that before it is dispatched. */
export function newClipboardEvent(type: 'copy' | 'cut' | 'paste'): { event: ClipboardEvent; data: DataTransfer } {
  const clipboardData = newDataTransfer();
  const event = new (realm().ClipboardEvent)(type, inRealm({ clipboardData, ...travelling }));
  // Firefox makes the event's data itself.
  return { event, data: event.clipboardData ?? clipboardData };
}

export function newDropEvent(init: DragEventInit): DragEvent {
  return new (realm().DragEvent)('drop', inRealm({ ...init, ...travelling }));
}

const travelling = { bubbles: true, cancelable: true, composed: true };

function inRealm<Init extends object>(init: Init): Init {
  return Object.assign(new (realm().Object)(), init) as Init;
}
