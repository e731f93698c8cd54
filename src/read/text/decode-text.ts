/** Text decoded from bytes, or why it is none. */
export type Decoded = { readonly text: string } | { readonly fault: 'empty' } | { readonly fault: 'binary' } | { readonly fault: 'encoding'; readonly encoding: string };

const marks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
const sampleLength = 65_536;

/** The text of a file without metadata: UTF-8 or UTF-16 by its mark or its bytes, else Windows-1252; the mark is left out. What is damaged in UTF-8 becomes U+FFFD. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = marks.find(([mark]) => mark.every((byte, i) => bytes[i] === byte));
  const body = marked ? bytes.subarray(marked[0].length) : bytes;
  const encoding = marked?.[1] ?? guessUtf16(body);
  const text = encoding ? decode(body, encoding) : (decode(body, 'utf-8') ?? decodeDamaged(body) ?? decodeWindows(body));
  if (text === null) return { fault: 'encoding', encoding: (encoding ?? 'UTF-8').toUpperCase() };
  if (!/\S/.test(text)) return { fault: 'empty' };
  return isBinary(text) ? { fault: 'binary' } : { text };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 of which some bytes were lost: most of what is no ASCII can be read. In Windows-1252 next to none of it can. */
function decodeDamaged(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const lost = text.split('\ufffd').length - 1;
  let read = -lost;
  for (let i = 0; i < text.length && read <= lost; i++) if (text.charCodeAt(i) > 0x7f) read++;
  return read > lost ? text : null;
}

/** What Windows-1252 has where Latin 1 has control characters (0x80 to 0x9f); Node 20 decodes it as if it were Latin 1. */
const windowsOnly = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009f]/g, (control) => windowsOnly[control.charCodeAt(0) - 0x80] ?? control);
}

/** UTF-16 without a mark shows by its zero bytes: nearly every second byte of Latin text. */
function guessUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, sampleLength) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > length * 0.35 && even < length * 0.05) return 'utf-16le';
  if (even > length * 0.35 && odd < length * 0.05) return 'utf-16be';
  return undefined;
}

/** A text has next to no control characters other than line ends, tabs and form feeds. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  let odd = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code === 0 || code === 0xfffd) odd += 4;
    else if ((code < 0x20 && (code < 9 || code > 13)) || (code >= 0x7f && code < 0xa0 && code !== 0x85)) odd++;
  }
  return odd > sample.length * 0.02;
}
