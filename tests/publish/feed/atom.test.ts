import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Named, PaperSummary } from '../../../src/publish/across/summarise.js';
import { writeAtomFeeds } from '../../../src/publish/feed/write-atom.js';

const base = 'https://data.voorbeeld.nl/';
const counts = { triples: 1, questions: 3, unanswered: 0, answers: 2, references: 0, unresolved: 0, doubtful: 0, entityMentions: 0, unidentified: 0 };
const summary = (docref: string, members: readonly Named[], bodies: readonly Named[]): PaperSummary => ({
  docref, iri: `${base}id/document/${docref}`, title: `Over <${docref}> & meer`, issued: '2031-02-03', kind: 'aanhangsel', dossiers: [], askedBy: members, answeredBy: [], answeringBodies: bodies, askedBodies: bodies, counts,
});
const ministry = { iri: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1130', label: 'Ministerie van Infrastructuur en Waterstaat' };
const known = { iri: `${base}id/entiteit/terwindt`, label: 'Terwindt', party: { iri: `${base}id/entiteit/waterlijst`, label: 'Waterlijst' } };
const printed = (docref: string) => ({ iri: `${base}id/entiteit/${docref}/jansen`, label: 'Jansen', party: { iri: `${base}id/entiteit/${docref}/lijst-noord`, label: 'Lijst Noord' } });
const versions = new Map(['ah-1', 'ah-2', 'ah-3'].map((docref, day) => [docref, { moment: `2031-05-0${day + 1}T00:00:00Z`, withdrawn: false }]));
const recorded = { begin: '2031-05-01T00:00:00Z', modified: '2031-05-03T00:00:00Z', versions, withdrawn: [] };

const feeds = new Map(
  [...writeAtomFeeds([summary('ah-1', [known, printed('ah-1')], [ministry]), summary('ah-2', [printed('ah-2')], []), summary('ah-3', [], [ministry])], base, recorded, 'Provincie & co')].map(({ path, content }) => [path, String(content)]),
);
/** The names of elements and their text, in order. */
function read(xml: string): readonly string[] {
  const found: string[] = [];
  const parser = new SaxesParser({});
  parser.on('opentag', ({ name, attributes }) => found.push(name === 'link' ? `link ${attributes.rel} ${attributes.href}` : name));
  parser.on('text', (text) => text.trim() && found.push(text));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}
const idsOf = (path: string) => read(feeds.get(path) ?? '').filter((text) => text.startsWith(`${base}id/document/`)).map((id) => id.slice(-4));

describe('Atom feeds', () => {
  it('are one for all, one a ministry, and one a member, known or as printed', () => {
    expect([...feeds.keys()].sort()).toEqual(['feed/atom/alle-stukken.xml', 'feed/atom/lid/jansen-lijst-noord.xml', 'feed/atom/lid/terwindt.xml', 'feed/atom/ministerie/mnre1130.xml']);
  });

  it('list their papers once, newest first', () => {
    expect(idsOf('feed/atom/alle-stukken.xml')).toEqual(['ah-3', 'ah-2', 'ah-1']);
    expect(idsOf('feed/atom/ministerie/mnre1130.xml')).toEqual(['ah-3', 'ah-1']);
    expect(idsOf('feed/atom/lid/jansen-lijst-noord.xml')).toEqual(['ah-2', 'ah-1']);
  });

  it('have what RFC 4287 demands of a feed and of an entry', () => {
    for (const [path, xml] of feeds) {
      const elements = read(xml);
      expect(elements.slice(0, 2)).toEqual(['feed', 'id']);
      expect(elements[2]).toBe(base + path);
      for (const name of ['title', 'updated', 'author', 'name']) expect(elements.filter((element) => element === name).length).toBeGreaterThan(0);
      const entries = elements.filter((element) => element === 'entry').length;
      expect([elements.filter((element) => element === 'updated').length, elements.filter((element) => element === 'title').length]).toEqual([entries + 1, entries + 1]);
      expect(elements).toContain('Provincie & co');
    }
    expect(read(feeds.get('feed/atom/lid/terwindt.xml') ?? '')).toEqual(expect.arrayContaining(['Vragen van Terwindt (Waterlijst)', 'Over <ah-1> & meer', '2031-02-03T00:00:00Z', `link alternate ${base}doc/ah-1.html`]));
  });
});
