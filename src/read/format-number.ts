const romans: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];
const largestRoman = 4000;

function roman(number: number): string {
  let [left, text] = [number, ''];
  for (const [value, letters] of romans) {
    for (; left >= value; left -= value) text += letters;
  }
  return text;
}

function letters(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(20, Math.ceil(number / 26)));
}

/** A number in one of the number formats of Word, by the names that it gives them. */
export function formatNumber(number: number, format: string): string {
  if (number < 1) return String(number);
  if (format === 'lowerLetter') return letters(number);
  if (format === 'upperLetter') return letters(number).toUpperCase();
  if (format === 'lowerRoman' && number < largestRoman) return roman(number);
  if (format === 'upperRoman' && number < largestRoman) return roman(number).toUpperCase();
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  return format === 'ordinal' ? `${number}e` : String(number);
}

/** A bullet as a character that any font has; those of symbol fonts are private characters. A blank one is none. */
export function bulletOf(text: string): string {
  if (text.trim() === '') return '';
  return /^[-–—•*·▪○◦‣]$/.test(text) ? text : '•';
}
