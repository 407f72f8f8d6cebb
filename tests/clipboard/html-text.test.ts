import { expect, test } from 'vitest';
import { readHtml } from '@/lib/clipboard/html-text';

test('cells are parted by tabs, rows and blocks by line feeds', () => {
  const { visible } = readHtml(
    '<table><tr><th>Id</th><th>Name</th></tr><tr><td>1</td><td>A <b>B</b></td></tr></table><p>c</p>',
  );
  expect(
    visible
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  ).toEqual(['Id\tName', '1\tA B', 'c']);
});

test('attributes, comments and scripts are hidden text, layout is not', () => {
  const { visible, hidden } = readHtml(
    '<!--StartFragment--><p title="a&amp;b" class="c" style="d"><!-- e --><script>f</script>g</p><!--EndFragment-->',
  );
  expect(hidden.split('\n').map((line) => line.trim())).toEqual(['title="a&b"', 'e', 'f']);
  expect(visible.trim()).toBe('g');
});

test('pictures and drawings are told apart by whether the markup holds them', () => {
  const { pictures } = readHtml(
    '<img src=" https://a.example/a.png "><img src="data:image/png;base64,AA"><svg><path d="M0 0"/></svg>' +
      '<p style="background: url(data:image/gif;base64,AA)">a</p><p style="color: red" title="data: none">b</p>',
  );
  expect(pictures).toEqual([
    { source: 'https://a.example/a.png', isInside: false },
    { source: 'data:image/png;base64,AA', isInside: true },
    { source: '', isInside: false },
    { source: '', isInside: true },
  ]);
});
