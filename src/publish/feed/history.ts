import type * as RDF from '@rdfjs/types';
import { Parser } from 'n3';
import { dcterms } from '../../vocabulary/external.js';
import { tree } from '../../vocabulary/publishing.js';
import type { Publication } from '../publication.js';
import { feedPaths, streamOf } from './feed-names.js';
import { expandMoment, type Moment } from './moment.js';

/** The newest version of a paper: when it came, and whether it is a withdrawal. */
export interface Version {
  readonly moment: Moment;
  readonly withdrawn: boolean;
}

/** What a feed remembers: when it began, and of each paper that it ever held the newest version. */
export interface History {
  readonly begin: Moment | null;
  readonly versions: ReadonlyMap<string, Version>;
}

/** Reads the history from the pages of the earlier publication; empty when there was none, or one with another base. */
export function readHistory(publication: Publication, base: string): History {
  const versions = new Map<string, Version>();
  const root = readPage(publication, feedPaths.root);
  for (const page of nodesOf(root, base)) {
    for (const version of nodesOf(readPage(publication, page), base)) {
      const [, docref, compact] = /^feed\/([^/]+)\/([^/]+)\.trig$/.exec(version) ?? [];
      const moment = expandMoment(compact ?? '');
      if (docref !== undefined && moment !== null) versions.set(docref, { moment, withdrawn: publication.earlierSum(`doc/${docref}.nt`) === null });
    }
  }
  const begin = root.find(({ subject, predicate }) => subject.value === streamOf(base) && predicate.equals(dcterms.issued))?.object.value ?? null;
  return { begin, versions };
}

function readPage(publication: Publication, path: string): readonly RDF.Quad[] {
  return new Parser().parse(publication.earlier(path) ?? '');
}

/** Paths of the pages that a page links to. */
function nodesOf(quads: readonly RDF.Quad[], base: string): readonly string[] {
  const addresses = quads.filter(({ predicate }) => predicate.equals(tree.node)).map(({ object }) => object.value);
  return [...new Set(addresses.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length)))];
}
