import type { DocumentNode, Facts, MentionNode, Thing } from '../types/inquiry.js';
import type { Addressee, Paper, PersonName, Unit } from '../types/paper.js';
import { citeDocument } from './cite.js';
import { keep, type Read } from './build-mentions.js';
import { isIri } from '../iri.js';
import { isOfficialNumber, officialPage } from '../tables/official-numbers.js';

/** `{docref}`: the official number when known, else `sha256-` and 20 hex digits of the input's bytes. */
export function docrefOf(paper: Paper): string {
  return paper.masthead.identifier ?? hashRef(paper);
}

const hashRef = ({ sha256 }: Paper) => `sha256-${sha256.slice(0, 20)}`;

/** The document with its masthead; the persons, bodies and cases it names join `things`. */
export function buildDocument({ paper, found, docref, names, identify, things }: Read, footnotesOf: (unit: Unit) => readonly string[], mentions: readonly MentionNode[]): DocumentNode {
  const { masthead } = paper;
  const { identifier: _, askers, addressees, answerers, answeringBodies, onBehalfOf, related, page: given, publisher, ...printed } = masthead;
  const join = (found: readonly Thing[]): readonly string[] => {
    for (const thing of found) things.set(thing.iri, thing);
    return found[0] ? [found[0].iri] : [];
  };
  const cite = (number: string): string => {
    const cited = citeDocument(number, names);
    for (const thing of cited.things) keep(thing, things);
    return cited.iri;
  };
  const people = (list: readonly PersonName[]) => distinct(list.flatMap((person) => join(identify.person(person, docref).map((thing) => apartFrom(things, thing)))));
  const offices = (list: readonly Addressee[]) => distinct(list.flatMap((office) => join(identify.office(office, docref))));
  const bodies = (list: readonly string[]) => distinct(list.flatMap((body) => join(identify.body(body, docref))));
  const page = given !== undefined && isIri(given) ? given : masthead.identifier && officialPage(masthead.identifier);
  const reprint = /^(.+)-[hn]\d$/.exec(docref)?.[1];
  return {
    iri: names.document(docref),
    docref,
    ...(masthead.identifier && { identifier: masthead.identifier, sameAs: names.document(hashRef(paper)) }),
    ...printed,
    ...(page && { page }),
    contentHash: paper.sha256,
    cases: masthead.caseNumbers.flatMap((number) => join([{ is: 'case', iri: names.caseOf(number), number }])),
    askedBy: askers.length > 0 ? people(askers) : bodies(committeesIn(masthead.committee ?? '')),
    addressedTo: offices(addressees),
    answeredBy: people(answerers),
    answeringBodies: bodies(answeringBodies),
    onBehalfOf: offices(onBehalfOf),
    ...(publisher !== undefined && { publisher: join(identify.body(publisher, docref))[0] ?? '' }),
    related: [...new Set([...related, ...found.cited])].filter(isOfficialNumber).map(cite),
    ...(reprint && { replaces: cite(reprint) }),
    footnotes: paper.parts.flatMap(footnotesOf),
    remarks: paper.remarks,
    facts: openIn(mentions),
  };
}

/** A minister who has the name of the member who asks, and is nobody of the tables either, gets an address of its own. */
function apartFrom(things: ReadonlyMap<string, Thing>, thing: Thing): Thing {
  const known = things.get(thing.iri);
  return thing.is === 'person' && known?.is === 'person' && known.memberOf !== thing.memberOf ? { ...thing, iri: `${thing.iri}~2` } : thing;
}

/** Committees that ask together, printed in one go: "vaste commissies voor A, voor B en de commissie voor C". */
function committeesIn(printed: string): readonly string[] {
  const parts = printed.split(/(?:,? en|,) (?:de )?(?=(?:vaste |algemene |tijdelijke )?commissies? )/).filter((part) => part !== '');
  return parts.flatMap((part) => {
    const [, kind = '', fields] = /^(.*commissie)s (voor .+)$/.exec(part) ?? [];
    return fields === undefined ? [part] : fields.split(/,? en (?=voor )|, (?=voor )/).map((field) => `${kind} ${field}`);
  });
}

/** How much is left open. */
const openIn = (mentions: readonly MentionNode[]): Facts => ({
  unresolvedReferenceCount: mentions.filter((mention) => mention.kind === 'reference' && mention.resolution === 'onopgelost').length,
  unidentifiedMentionCount: mentions.filter((mention) => mention.kind === 'entity' && mention.identity === undefined).length,
});

const distinct = (list: readonly string[]): readonly string[] => [...new Set(list)];
