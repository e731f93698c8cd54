import { hostWithPath } from '../../tables/web-hosts.js';
import type { Construct, Match } from './match.js';
import { type Reader, words } from './reader.js';

const address = /(?:https?:\/\/|www\.)[^\s<>«»"“”|/.]{1,200}\.[^\s<>«»"“”|]{2,2000}/iy;
const withoutScheme = new RegExp(`${hostWithPath}[^\\s<>«»"“”|]{3,2000}`, 'uy');
const schemes = words('http https www');
const closing = /[.,;:!?'’‘)\]]$/;

/** Web addresses; what closes the sentence or the bracket around it is left out. */
export const webAddress: Construct = {
  begins: ({ kind, text }) => kind === 'word' && /^[a-z\d]/i.test(text),
  isTied: true,
  read: readWebAddress,
};

function readWebAddress(reader: Reader): Match | null {
  if (!(schemes.has(reader.peek().lower) || isDotted(reader))) return null;
  const found = reader.match(address, trimAddress) ?? reader.match(withoutScheme, trimAddress);
  if (found === null) return null;
  const url = /^http/i.test(found.text) ? found.text : `https://${found.text}`;
  return { rule: 'webadres', from: found.from, to: reader.at, pointer: { kind: 'web', url } };
}

/** Whether a word may be the first part of a host name; behind a stop it is the rest of a broken one. */
function isDotted(reader: Reader): boolean {
  if (reader.last.text === '.') return false;
  for (let ahead = 1; ahead <= 4 && reader.peek(ahead).glued; ahead++) if (reader.peek(ahead).text === '.' && reader.peek(ahead + 1).glued) return true;
  return false;
}

/** An address without the punctuation after it; a closing bracket stays when it was opened within. */
function trimAddress(text: string): string {
  let end = text.length;
  while (closing.test(text.slice(0, end)) && !(text[end - 1] === ')' && isBalanced(text.slice(0, end)))) end--;
  return text.slice(0, end);
}

const count = (text: string, character: string) => text.split(character).length - 1;
const isBalanced = (text: string) => count(text, '(') >= count(text, ')');
