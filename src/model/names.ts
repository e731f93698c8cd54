import { isIri } from '../iri.js';

/** The base of all data addresses unless the publisher gives one; shared on purpose, since names follow from official numbers. */
export const defaultBase = 'https://w3id.org/vraagbaak/';

/** Whether it is an absolute http(s) IRI that ends in a slash. */
const isBase = (base: string) => /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?$/.test(base) && isIri(base);

/** What is wrong with a base of addresses, in Dutch; null when nothing is. */
export function faultOfBase(base: string): string | null {
  if (isBase(base)) return null;
  return `geen bruikbare basis: ${base}; ${isBase(`${base}/`) ? `bedoelt u ${base}/?` : 'geef een http(s)-adres dat eindigt op /'}`;
}

/** NFKD, marks dropped, lower case, only `[a-z0-9-]`: the last part of an address made from a name. */
export function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'naamloos';
}

/** A label or mark as printed, without spaces and closing punctuation, percent-encoded: a segment of an address. */
export function segmentOf(label: string): string {
  const bare = label.replace(/\s+/g, '').replace(/(?<![.:;,)])[.:;,)]+$/, '') || '-';
  return encodeURIComponent(bare.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

export type Names = ReturnType<typeof createNames>;

/** The only place that makes addresses: every data IRI of a publication with this base. Throws when the base is no usable IRI. */
export function createNames(base: string) {
  if (!isBase(base)) throw new Error(`not a base address: ${base}`);
  const id = `${base}id/`;
  return {
    base,
    document: (docref: string) => `${id}document/${docref}`,
    /** The page about a paper; also the name of its graph. */
    page: (docref: string) => `${base}doc/${docref}`,
    run: (docref: string) => `${id}verwerking/${docref}`,
    question: (docref: string, label: string) => `${id}vraag/${docref}/${segmentOf(label)}`,
    subQuestion: (question: string, index: number) => `${question}/${index}`,
    answer: (docref: string, label: string) => `${id}antwoord/${docref}/${segmentOf(label)}`,
    note: (docref: string, mark: string) => `${id}noot/${docref}/${segmentOf(mark)}`,
    part: (docref: string, role: string, index: number) => `${id}deel/${docref}/${role}-${index}`,
    mention: (context: string, begin: number, end: number, kind: string) => `${context}#char=${begin},${end};${kind}`,
    regulation: (identifier: string, article?: string, paragraph?: string) =>
      `${id}regeling/${identifier}${article === undefined ? '' : `/artikel/${segmentOf(article)}`}${article === undefined || paragraph === undefined ? '' : `/lid/${segmentOf(paragraph)}`}`,
    entity: (slug: string) => `${id}entiteit/${slug}`,
    localEntity: (docref: string, name: string) => `${id}entiteit/${docref}/${slugOf(name)}`,
    caseOf: (number: string) => `${id}zaak/${number}`,
  };
}
