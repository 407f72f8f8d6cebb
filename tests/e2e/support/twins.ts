import type { Random } from '../../../bench/pictures/random.ts';

/** Two values of one width: the same letters in another order, in a font without kerning. */
export function twins(random: Random): { label: string; values: [string, string] } {
  const shuffle = (text: string) => {
    const letters = [...text];
    for (let i = letters.length - 1; i > 0; i -= 1) {
      const j = random.int(0, i);
      [letters[i], letters[j]] = [letters[j]!, letters[i]!];
    }
    return letters.join('');
  };
  const tail = random.chars('abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789', 32);
  const local = random.chars('abcdefghijklmnopqrstuvwxyz', 9);
  const digits = `${random.int(1, 9)}${random.chars('0123456789', 8)}`;
  const password = `${tail.slice(0, 11)}279`;
  return random.pick([
    { label: 'Secret key', values: [`sk_live_${tail}`, `sk_live_${shuffle(tail)}`] as [string, string] },
    { label: 'Contact', values: [`${local}@mail.example`, `${shuffle(local)}@mail.example`] as [string, string] },
    // Letters alone may happen to be like a word.
    { label: 'Password', values: [password, shuffle(password)] as [string, string] },
    { label: 'Passport number', values: [`C${digits}`, `C${shuffle(digits)}`] as [string, string] },
    {
      label: 'Phone',
      values: [`+49 170 ${digits}`, `+49 170 ${digits[0]}${shuffle(digits.slice(1))}`] as [string, string],
    },
  ]);
}
