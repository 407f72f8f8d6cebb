import { expect, test } from 'vitest';
import { redactHtml } from '@/lib/redact/redact-html';

test('a value split over elements is found whole', () => {
  expect(redactHtml('<p>Card <b>4539 1488</b> <i>0343 6467</i> ok</p>').html).toBe(
    '<p>Card <b>[card-1]</b><i></i> ok</p>',
  );
});

test('elements off the list, attributes, comments, styles and scripts go; their text stays where it is text', () => {
  const html =
    '<html><head><title>t jane@mail.example</title><style>p{}</style></head><body><!-- jane@mail.example --><p class="x" data-mail="jane@mail.example" onclick="x()"><span style="color:red">Hello</span> <img src="x" alt="jane@mail.example"><script>jane()</script></p></body></html>';
  expect(redactHtml(html).html).toBe('<p>Hello </p>');
});

test('lists and tables survive, and column heads make cells sensitive', () => {
  const { html, text } = redactHtml(
    '<table><thead><tr><th>Customer</th><th>Status</th></tr></thead><tbody><tr><td>Jane Fake</td><td>open</td></tr></tbody></table><ul><li>one</li><li>two</li></ul>',
  );
  expect(html).toBe(
    '<table><thead><tr><th>Customer</th><th>Status</th></tr></thead><tbody><tr><td>[name-1]</td><td>open</td></tr></tbody></table><ul><li>one</li><li>two</li></ul>',
  );
  expect(text).toContain('[name-1]\topen');
});

test('links keep only safe addresses', () => {
  expect(redactHtml('<a href="https://shop.example/a" target="_blank">a</a>').html).toBe(
    '<a href="https://shop.example/a">a</a>',
  );
  expect(redactHtml('<a href="javascript:alert(1)">a</a>').html).toBe('a');
  expect(redactHtml('<a href="mailto:jane@mail.example">write</a>').html).toBe('write');
  expect(redactHtml('<a href="https://shop.example/?token=abcd1234">a</a>').html).toBe('a');
});

test('text that looks like markup is escaped', () => {
  expect(redactHtml('<p>a &lt;img src=x&gt; &amp; b</p>').html).toBe('<p>a &lt;img src=x&gt; &amp; b</p>');
});

test.each([
  ['<p>one<p>two', '<p>one</p><p>two</p>'],
  ['<ul><li>one<li>two</ul>', '<ul><li>one</li><li>two</li></ul>'],
  ['</b>a<b>b', 'a<b>b</b>'],
  ['<!--><p>x</p>', '<p>x</p>'],
  ['<p title="a>b">x</p>', '<p>x</p>'],
  ['<SCRIPT>x</b></SCRIPT >y', 'y'],
  ['<svg><script>x</script><p>z</p></svg>y', 'y'],
  ['a < b && c > d', 'a &lt; b &amp;&amp; c &gt; d'],
  ['<a href=javascript&#58;alert(1)>x</a>', 'x'],
  ['<p>unclosed <b', '<p>unclosed </p>'],
  ['<constructor>a</constructor>&constructor;', 'a&amp;constructor;'],
  ['&copy; &unknown; &#x41;', '© &amp;unknown; A'],
])('reads %s', (html, expected) => {
  expect(redactHtml(html).html).toBe(expected);
});
