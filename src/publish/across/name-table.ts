import { dcterms, prefixes, rdf, rdfs, skos } from '../../vocabulary/external.js';
import { vb } from '../../vocabulary/terms.js';
import type { Said } from './merge-things.js';
import { ownText } from '../../memory.js';
import { readStatement } from './read-statements.js';
import type { SharedThing, ThingNames } from './shared-thing.js';

/** The names of all things of a publication, as they come by; a million papers name as many things, so each takes a few hundred bytes. */
export interface NameTable extends ThingNames {
  readonly set: (iri: string, said: Pick<Said, 'counts' | 'lines'>) => void;
}

/** Opens an empty table. */
export function openNameTable(): NameTable {
  const kept = new Map<string, string>();
  const get = (iri: string) => {
    const text = kept.get(iri);
    return text === undefined ? undefined : unpack(iri, text);
  };
  const saidOf = (iri: string) => {
    const text = kept.get(iri);
    return text?.slice(numbersEnd(text));
  };
  return {
    set: (iri, said) => kept.set(kept.has(iri) ? iri : ownText(iri), pack(iri, said)),
    get,
    has: (iri) => kept.has(iri),
    naming(iri) {
      const said = saidOf(iri);
      const whole = said === undefined ? undefined : wholeOf.exec(said)?.[1];
      return whole === undefined ? said : said + (saidOf(whole) ?? '');
    },
    keys: () => kept.keys(),
    *values() {
      for (const [iri, text] of kept) yield unpack(iri, text);
    },
  };
}

/** The predicates from which a thing's name is made, and of what sort it is; and the namespaces of the commonest classes: how a line begins behind its subject, the thing. */
const predicates = [rdf.type, rdfs.label, skos.prefLabel, dcterms.identifier, dcterms.isPartOf, vb.article, vb.paragraph].map(({ value }) => `<${value}> `);
const typed = `<${rdf.type.value}> `;
const starts = [...predicates, ...[prefixes.vb, prefixes.foaf, prefixes.eli, prefixes.schema].map((namespace) => `${typed}<${namespace}`)];
const numberOf = new Map(starts.map((start, at) => [start, at]));

/** What a thing is part of, in a packed text. */
const wholeOf = new RegExp(`\\n${numberOf.get(`<${dcterms.isPartOf.value}> `)?.toString(36)}<([^>]*)>`);

/** Counts; then, on a line each, how it begins, by its number, and the rest of it. */
function pack(iri: string, { counts, lines }: Pick<Said, 'counts' | 'lines'>): string {
  const { papers, mentioning, mentions, uses } = counts;
  const packed = [[papers, mentioning, mentions, uses].join(' ')];
  for (const line of lines) {
    const said = line.slice(iri.length + 3);
    const predicate = said.slice(0, said.indexOf(' ') + 1);
    const start = (predicate === typed && starts.findLast((one) => said.startsWith(one))) || predicate;
    const number = numberOf.get(start);
    if (number !== undefined) packed.push(number.toString(36) + said.slice(start.length));
  }
  return ownText(packed.join('\n'));
}

/** Where the counts end and the lines begin. */
const numbersEnd = (text: string) => (text.includes('\n') ? text.indexOf('\n') : text.length);

function unpack(iri: string, text: string): SharedThing {
  const [numbers = '', ...lines] = text.split('\n');
  const [papers = 0, mentioning = 0, mentions = 0, uses = 0] = numbers.split(' ').map(Number);
  let read: SharedThing['description'] | undefined;
  return {
    iri, uses: [], counts: { papers, mentioning, mentions, uses },
    get description() {
      read ??= lines.map((line) => readStatement(`<${iri}> ${starts[Number.parseInt(line.charAt(0), 36)]}${line.slice(1)}`));
      return read;
    },
  };
}
