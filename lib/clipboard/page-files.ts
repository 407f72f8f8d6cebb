/** On a file field that {@link attachFilePickers} put into the document; the isolated script takes it out again. */
export const attachedMark = 'data-supportsafe-attached';

/**
 * A page may open a file picker from a field that is in no document; its events then reach no listener of ours.
 * Such a field is put into the document, unseen, before its picker opens. Runs in the page's world.
 */
export function attachFilePickers(): void {
  const { apply, defineProperty } = Reflect;
  const fields = HTMLInputElement.prototype;
  const originals = { click: fields.click, showPicker: fields.showPicker };
  if (Object.hasOwn(fields, 'click')) return;
  const getter = (prototype: object, name: string) =>
    Object.getOwnPropertyDescriptor(prototype, name)?.get as () => never;
  const typeOf = getter(fields, 'type');
  const isConnected = getter(Node.prototype, 'isConnected');
  const { setAttribute, append, remove } = Element.prototype;
  const listen = EventTarget.prototype.addEventListener;

  function attach(field: HTMLInputElement): void {
    if (apply(typeOf, field, []) !== 'file' || apply(isConnected, field, [])) return;
    apply(setAttribute, field, [attachedMark, '']);
    apply(setAttribute, field, ['hidden', '']);
    apply(append, document.documentElement, [field]);
    apply(listen, field, ['cancel', () => apply(remove, field, [])]);
  }

  const ours = {
    click(this: HTMLInputElement): void {
      attach(this);
      apply(originals.click, this, []);
    },
    showPicker(this: HTMLInputElement): void {
      attach(this);
      apply(originals.showPicker, this, []);
    },
  };
  for (const name of ['click', 'showPicker'] as const)
    defineProperty(fields, name, { configurable: true, enumerable: true, writable: true, value: ours[name] });
}
