import { classOf, type SharedThing } from '../../publish/across/gather-things.js';
import type { ThingPage } from '../../publish/things/write-things.js';
import type { Site } from '../site.js';

/** The things that get a page for readers: those with data of their own, those of others that papers name (ministries of TOOI), and each paper, for who cites it. */
export function listPagesForReaders({ things, files, papers, places }: Site): readonly ThingPage[] {
  const pages = new Map<string, ThingPage>(files);
  const enter = (thing: SharedThing) => {
    const path = places.pageOf(thing.iri)?.replace(/\.html$/, '');
    if (path !== undefined && !pages.has(thing.iri)) pages.set(thing.iri, { path, thing });
  };
  for (const thing of things.values()) if (classOf(thing) !== undefined && classOf(thing) !== 'QuestionDocument') enter(thing);
  for (const { iri } of papers.values()) enter({ iri, description: things.get(iri)?.description ?? [], uses: things.get(iri)?.uses ?? [] });
  return [...pages.values()];
}
