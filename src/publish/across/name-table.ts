import { rdf } from '../../vocabulary/external.js';
import { naming } from '../things/naming.js';
import type { Said } from './merge-things.js';
import { ownText } from '../own-text.js';
import { readStatement } from './read-statements.js';
import type { SharedThing, ThingNames } from './shared-thing.js';

/** The names of all things of a publication, as they come by; a million papers name as many things, so each takes a few hundred bytes. */
export interface NameTable extends ThingNames {
  readonly set: (iri: string, said: Pick<Said, 'counts' | 'lines'>) => void;
}

/** Opens an empty table. */
export function openNameTable(): NameTable {
  const kept = new Map<string, string>();
  const types = internTexts();
  const get = (iri: string) => {
    const text = kept.get(iri);
    return text === undefined ? undefined : unpack(iri, text, types.at);
  };
  return {
    set: (iri, said) => kept.set(kept.has(iri) ? iri : ownText(iri), pack(iri, said, types.numberOf)),
    get,
    has: (iri) => kept.has(iri),
    keys: () => kept.keys(),
    *values() {
      for (const [iri, text] of kept) yield unpack(iri, text, types.at);
    },
  };
}

const predicates = [...naming].map((iri) => `<${iri}> `);
const typed = `<${rdf.type.value}> `;

/** Counts, then on a line each a type by its number, or the number of a predicate and the object; the subject is the thing. */
function pack(iri: string, { counts, lines }: Pick<Said, 'counts' | 'lines'>, numberOf: (type: string) => number): string {
  const { papers, mentioning, mentions, uses } = counts;
  const packed = [[papers, mentioning, mentions, uses].join(' ')];
  for (const line of lines) {
    const said = line.slice(iri.length + 3);
    const predicate = predicates.findIndex((one) => said.startsWith(one));
    if (said.startsWith(typed)) packed.push(`t${numberOf(said)}`);
    else if (predicate >= 0) packed.push(predicate + said.slice(predicates[predicate]?.length));
  }
  return ownText(packed.join('\n'));
}

function unpack(iri: string, text: string, typeAt: (number: number) => string): SharedThing {
  const [numbers = '', ...lines] = text.split('\n');
  const [papers = 0, mentioning = 0, mentions = 0, uses = 0] = numbers.split(' ').map(Number);
  const saidIn = (line: string) => (line.startsWith('t') ? typeAt(Number(line.slice(1))) : `${predicates[Number(line[0])]}${line.slice(1)}`);
  let read: SharedThing['description'] | undefined;
  return {
    iri, uses: [], counts: { papers, mentioning, mentions, uses },
    get description() {
      read ??= lines.map((line) => readStatement(`<${iri}> ${saidIn(line)}`));
      return read;
    },
  };
}

/** Texts that come again and again, by number. */
function internTexts() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    numberOf(text: string): number {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(ownText(text), texts.push(ownText(text)) - 1);
      return texts.length - 1;
    },
    at: (number: number) => texts[number] ?? '',
  };
}
