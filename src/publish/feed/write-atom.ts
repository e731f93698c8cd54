import { getOrPut } from '../../maps.js';
import { bodiesOf, type Named, type PaperSummary } from '../across/summarise.js';
import { xmlStart, xmlText } from '../site/xml.js';
import { fileNameOf } from '../things/thing-path.js';
import type { PublishedFile } from '../open-file.js';
import type { Recorded } from './record-versions.js';

/** The most entries in one feed: the newest. */
const most = 50;

interface Channel {
  readonly path: string;
  readonly title: string;
  readonly papers: Set<PaperSummary>;
}

/**
 * Atom feeds (RFC 4287) of new and changed papers: of all, of each body that is asked or answers, and of each member who asks. A member whom
 * no table identifies goes by name and party as printed.
 */
export function* writeAtomFeeds(summaries: readonly PaperSummary[], base: string, recorded: Recorded, author: string): Generator<PublishedFile> {
  const channels = new Map<string, Channel>();
  const enter = (path: string, title: string, paper: PaperSummary) => {
    getOrPut(channels, path, () => ({ path, title, papers: new Set<PaperSummary>() })).papers.add(paper);
  };
  for (const paper of summaries) {
    enter('feed/atom/alle-stukken.xml', 'Nieuwe stukken', paper);
    for (const body of bodiesOf(paper)) enter(feedOf('ministerie', body, base), `Stukken van ${body.label ?? body.iri}`, paper);
    for (const member of paper.askedBy) {
      const party = member.party?.label;
      enter(feedOf('lid', member, base), `Vragen van ${member.label ?? member.iri}${party === undefined ? '' : ` (${party})`}`, paper);
    }
  }
  for (const channel of channels.values()) yield { path: channel.path, content: writeFeed(channel, base, recorded, author) };
}

/** Path of the feed of a body or member. */
export const feedOf = (kind: 'ministerie' | 'lid', thing: Named, base: string): string => `feed/atom/${kind}/${slugOf(thing, base)}.xml`;

/** Last part of an address; of something that one paper alone names (`…/entiteit/{docref}/{slug}`) with that of its party. */
function slugOf({ iri, party }: Named, base: string): string {
  const last = fileNameOf(iri.replace(/^.*[/#]/, ''));
  const local = /^[^/]+\/[^/]+$/.test(iri.startsWith(`${base}id/entiteit/`) ? iri.slice(`${base}id/entiteit/`.length) : '');
  return local && party ? `${last}-${fileNameOf(party.iri.replace(/^.*[/#]/, ''))}` : last;
}

function writeFeed({ path, title, papers }: Channel, base: string, { begin, versions }: Recorded, author: string): string {
  const momentOf = ({ docref }: PaperSummary) => versions.get(docref)?.moment ?? begin;
  const key = (paper: PaperSummary) => `${momentOf(paper)} ${paper.issued ?? ''} ${paper.docref}`;
  const newest = [...papers].sort((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, most);
  const updated = newest.map(momentOf).sort().at(-1) ?? begin;
  return `${xmlStart}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
<id>${xmlText(base + path)}</id>
<title>${xmlText(title)}</title>
<updated>${updated}</updated>
<author><name>${xmlText(author)}</name></author>
<link rel="self" type="application/atom+xml" href="${xmlText(base + path)}"/>
<link rel="alternate" type="text/html" href="${xmlText(base)}index.html"/>
${newest.map((paper) => writeEntry(paper, base, momentOf(paper))).join('')}</feed>
`;
}

function writeEntry({ docref, iri, title, issued, kind, counts, askedBy }: PaperSummary, base: string, moment: string): string {
  const people = askedBy.flatMap(({ label }) => label ?? []);
  const summary = `${counts.questions} ${counts.questions === 1 ? 'vraag' : 'vragen'}, ${counts.answers} ${counts.answers === 1 ? 'antwoord' : 'antwoorden'}${people.length > 0 ? `; vragen van ${people.join(', ')}` : ''}`;
  return `<entry>
<id>${xmlText(iri)}</id>
<title>${xmlText(title ?? docref)}</title>
<updated>${moment}</updated>
${issued ? `<published>${issued}T00:00:00Z</published>\n` : ''}<link rel="alternate" type="text/html" href="${xmlText(`${base}doc/${docref}.html`)}"/>
<link rel="alternate" type="text/turtle" href="${xmlText(`${base}doc/${docref}.ttl`)}"/>
<category term="${xmlText(kind)}"/>
<summary>${xmlText(summary)}</summary>
</entry>
`;
}
