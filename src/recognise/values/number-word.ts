const units = ['één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen'];
const teens = ['tien', 'elf', 'twaalf', 'dertien', 'veertien', 'vijftien', 'zestien', 'zeventien', 'achttien', 'negentien'];
const tens = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

/** Every numeral below a hundred in one word, with and without diaeresis ("tweeëntwintig", "tweeentwintig"). */
const numerals: ReadonlyMap<string, number> = new Map([
  ['nul', 0], ['eén', 1], ['éen', 1],
  ...[...units, ...teens].map((word, i): [string, number] => [word, i + 1]),
  ...tens.flatMap((ten, t) => withUnits(ten, 20 + 10 * t)),
]);

function withUnits(ten: string, value: number): readonly [string, number][] {
  const joined = ['een', ...units].flatMap((unit, u) => [`${unit}en${ten}`, `${unit}ën${ten}`].map((word): [string, number] => [word, value + Math.max(u, 1)]));
  return [[ten, value], ...joined];
}

/** The value of a Dutch numeral in one word, lower case ("honderdtwintig", "anderhalf", "vierenhalve", "vijfendertig"), or null; "een" is none. */
export function numberWord(word: string): number | null {
  if (word.endsWith('half') || word.endsWith('halve')) return andHalf(word);
  const simple = numerals.get(word);
  if (simple !== undefined) return simple;
  if (word.length > 40 || !(word.includes('honderd') || word.includes('duizend'))) return null;
  return product(word, 'duizend', 1000, (rest) => product(rest, 'honderd', 100, (below) => numerals.get(below) ?? null));
}

/** "anderhalf"; "tweeënhalf", "tweeëneenhalf": a whole number and a half. */
function andHalf(word: string): number | null {
  const whole = /^(\p{Ll}{3,20}?)[eë]n(?:een|één)?hal(?:f|ve)$/u.exec(word)?.[1];
  if (whole === undefined) return word === 'anderhalf' || word === 'anderhalve' ? 1.5 : null;
  const value = numerals.get(whole);
  return value === undefined ? null : value + 0.5;
}

/** "[count]duizend[en][rest]" with `inner` for the count and the rest. */
function product(word: string, mark: string, times: number, inner: (word: string) => number | null): number | null {
  const cut = word.indexOf(mark);
  if (cut < 0) return inner(word);
  const count = cut === 0 ? 1 : inner(word.slice(0, cut));
  const rest = word.slice(cut + mark.length).replace(/^en(?=[a-zë])/, '');
  const more = rest === '' ? 0 : rest === 'een' ? 1 : inner(rest);
  return count === null || more === null ? null : count * times + more;
}
