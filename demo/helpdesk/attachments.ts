import { h, icon } from '../shared/dom.ts';

const TEXT_NAMES = /\.(txt|log|json|har|csv|env|md|xml|ya?ml)$/i;

const isText = (file: File) =>
  file.type.startsWith('text/') || file.type === 'application/json' || TEXT_NAMES.test(file.name);

const size = (bytes: number) => (bytes < 1024 ? `${bytes} bytes` : `${(bytes / 1024).toFixed(1)} kB`);

async function showFile(file: File): Promise<HTMLElement> {
  const body = file.type.startsWith('image/')
    ? h('img', { src: URL.createObjectURL(file), alt: file.name })
    : h('pre', {}, isText(file) ? await file.text() : 'No preview');
  return h(
    'article',
    { 'data-name': file.name },
    h('header', {}, icon('file'), h('strong', {}, file.name), h('span', {}, size(file.size))),
    body,
  );
}

const showText = (text: string): HTMLElement =>
  h(
    'article',
    { 'data-name': 'text' },
    h('header', {}, icon('file'), h('strong', {}, 'Dropped text')),
    h('pre', {}, text),
  );

/** Shows whatever arrives by drop or by file choice, as the recipient would see it. */
export function receiveAttachments(dropzone: HTMLElement, upload: HTMLInputElement, received: HTMLElement): void {
  const add = async (files: Iterable<File>) => {
    for (const file of files) received.append(await showFile(file));
  };
  upload.addEventListener('change', () => void add([...(upload.files ?? [])]));
  for (const type of ['dragenter', 'dragover', 'dragleave', 'drop']) {
    dropzone.addEventListener(type, (event) => {
      event.preventDefault();
      dropzone.classList.toggle('over', type === 'dragenter' || type === 'dragover');
    });
  }
  dropzone.addEventListener('drop', ({ dataTransfer }) => {
    const files = [...(dataTransfer?.files ?? [])];
    const text = dataTransfer?.getData('text/plain') ?? '';
    if (files.length > 0) void add(files);
    else if (text !== '') received.append(showText(text));
  });
}
