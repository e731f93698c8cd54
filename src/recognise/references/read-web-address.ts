import type { Construct, Match } from './match.js';
import type { Reader } from './reader.js';

const address = /(?:https?:\/\/|www\.)[^\s<>«»"“”|/.]{1,200}\.[^\s<>«»"“”|]{2,2000}/iy;
const closing = /[.,;:!?'’‘)\]]$/;

/** Web addresses; what closes the sentence or the bracket around it is left out. */
export const webAddress: Construct = {
  begins: ({ lower }) => lower === 'http' || lower === 'https' || lower === 'www',
  read: readWebAddress,
};

function readWebAddress(reader: Reader): Match | null {
  const found = reader.match(address, trimAddress);
  if (found === null) return null;
  const url = /^http/i.test(found.text) ? found.text : `https://${found.text}`;
  return { rule: 'webadres', from: found.from, to: reader.at, pointer: { kind: 'web', url } };
}

/** An address without the punctuation after it; a closing bracket stays when it was opened within. */
function trimAddress(text: string): string {
  let end = text.length;
  while (closing.test(text.slice(0, end)) && !(text[end - 1] === ')' && isBalanced(text.slice(0, end)))) end--;
  return text.slice(0, end);
}

const count = (text: string, character: string) => text.split(character).length - 1;
const isBalanced = (text: string) => count(text, '(') >= count(text, ')');
