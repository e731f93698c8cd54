/** What is most often meant by a character that does not fit. */
const hints: readonly (readonly [fits: RegExp, hint: string])[] = [
  [/,\s*[}\]]$/, 'de komma ervoor is er een te veel'],
  [/'$/, 'teksten en namen staan tussen dubbele aanhalingstekens'],
  [/[/#]$/, 'JSON kent geen commentaar'],
];

/** The value of a JSON text, as unchecked as JSON is. Throws a `SyntaxError` that says in Dutch what does not fit, and on which line and column (1-based, in UTF-16 units). */
export function parseJson(text: string): unknown {
  for (const { 0: whole, 1: half, index } of text.matchAll(escapes)) {
    if (half !== undefined) throw new SyntaxError(`geen geldige JSON: op ${placeOf(text, index)} staat een half teken (${whole})`);
  }
  try {
    return JSON.parse(text);
  } catch {
    const at = faultIn(text);
    const place = placeOf(text, at);
    if (at === text.length) throw new SyntaxError(`geen geldige JSON: het houdt op ${place} te vroeg op`);
    const misfit = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const hint = hints.find(([fits]) => fits.test(text.slice(Math.max(0, at - 80), at) + misfit))?.[1];
    throw new SyntaxError(`geen geldige JSON: op ${place} past ${/\p{C}/u.test(misfit) ? 'een regeleinde of onzichtbaar teken' : `«${misfit}»`} niet${hint === undefined ? '' : ` (${hint})`}`);
  }
}

/** An escape; a pair is one. Half of a pair by itself is caught: no text can have it. */
const escapes = /\\(?:u[dD][89abAB][\dA-Fa-f]{2}\\u[dD][c-fC-F][\dA-Fa-f]{2}|(u[dD][89a-fA-F][\dA-Fa-f]{2})|.)/gs;

function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n');
  return `regel ${before.length}, kolom ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Where a text that is no JSON stops being one: the longest part of it that could still become one. (The engine tells the place of some faults only.) */
function faultIn(text: string): number {
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (mayGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** Whether a text is JSON or what is wrong with it is that it ends. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    return /end of JSON input/.test(message) || Number(/ at position (\d+)/.exec(message)?.[1] ?? 0) >= text.length;
  }
}
