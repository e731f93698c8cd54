/** Labels read from a heading: one entry a question, ranges written out. */
export interface LabelList {
  readonly labels: readonly string[];
  /** Offset past the last label and its closing punctuation. */
  readonly end: number;
}

const label = /\s*((?:1[0-8]\d\d|\d{1,3}(?:\.[1-9]\d?(?![\d.,]\d))?)(?: ?[a-fA-F](?![\p{L}\d])|[g-z](?![\p{L}\d]))?)(?![\p{L}\d%€]|\.\d|(?<!\d,\d{1,3}),\d(?!\d{0,2}(?:,| (?:en|&) )\s*\d))/uy;
const separator = /\s*(?:(,\s*en|,|en|&|\+|\/|;)|(t\/m|t\.m\.|tot\s+en\s+met|tot\/met|[-–—]))\s*(?:(?:de\s+)?vra(?:ag|gen)\s+)?(?=\d)/iuy;
/** The point behind a number that others follow: "4. en 5.". */
const point = /\.(?=,? (?:en|t\/m|tot en met) \d)/y;
const closing = /(?:\s*[.:)]+|\s+[-–—](?=\s))?/y;
/** No group is longer; more is no range of questions. */
const longestRange = 200;

/** Reads "7, 8, 9 en 10.", "3 t/m 6:", "4-7", "2a" or "3.1" at `at`; null when no label stands there. */
export function readLabels(text: string, at: number): LabelList | null {
  let match = matchAt(label, text, at);
  if (!match) return null;
  const labels = [bare(match[1])];
  let end = at + match[0].length;
  for (;;) {
    const behind = end + (matchAt(point, text, end)?.[0].length ?? 0);
    const joint = matchAt(separator, text, behind);
    match = joint && matchAt(label, text, behind + joint[0].length);
    if (!joint || !match) break;
    const next = bare(match[1]);
    const between = joint[2] === undefined ? [] : rangeBetween(labels.at(-1) ?? '', next);
    if (between === null) break;
    labels.push(...between, next);
    end = behind + joint[0].length + match[0].length;
  }
  return { labels, end: end + (matchAt(closing, text, end)?.[0].length ?? 0) };
}

const bare = (text = '') => text.replace(' ', '');

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The labels between the ends of a range: null when it runs down or is no range of questions. */
function rangeBetween(from: string, to: string): readonly string[] | null {
  const letters = /^(\d+)([a-z])$/;
  const [, fromNumber, fromLetter] = letters.exec(from) ?? [];
  const [, toNumber, toLetter] = letters.exec(to) ?? [];
  if (fromLetter && toLetter && fromNumber === toNumber) {
    const codes = Array.from({ length: toLetter.charCodeAt(0) - fromLetter.charCodeAt(0) - 1 }, (_, i) => fromLetter.charCodeAt(0) + 1 + i);
    return codes.map((code) => fromNumber + String.fromCharCode(code));
  }
  const length = Number.parseInt(to, 10) - Number.parseInt(from, 10) - 1;
  if (length < 0 || length > longestRange) return null;
  return Array.from({ length }, (_, i) => String(Number.parseInt(from, 10) + 1 + i));
}

/** The number a label begins with. */
export function numberOf(label: string): number {
  return Number.parseInt(label, 10);
}
