import { leafPath } from '../../pages/paper/part-paper.js';
import { writeBarePage } from '../../pages/paper/write-bare-page.js';
import { paperPath } from '../../pages/site.js';
import { readContext } from '../../publish/syntax/jsonld-context.js';
import type { Publication } from '../../publish/publication.js';
import { describeQuestionTable } from '../../publish/tables/write-tables.js';
import { documentEndings } from '../../publish/write-document.js';
import { keyOf } from '../../store/key.js';
import { rulesVersion } from '../../store/rules-version.js';
import type { Store } from '../../store/store.js';
import type { Chosen } from './choose-forms.js';
import type { DocumentRecord } from '../edition.js';
import { filesOfKept, joiningFiles } from '../paper/joined-paper.js';
import { inEntry, weigh } from '../paper/entry-files.js';
import type { PaperSettings } from '../paper/outcome.js';

/** Papers of the earlier publication that go on: the entry that each is in by docref, and the lines of the report of those that no input gave. */
export interface Kept {
  readonly published: ReadonlyMap<string, string>;
  readonly records: readonly DocumentRecord[];
}

/** Carries over papers that no input gave, unless they are to go, and the earlier version of one that is held back. */
export function keepEarlier(publication: Publication, store: Store, chosen: ReadonlyMap<string, Chosen>, settings: PaperSettings, goes: (record: DocumentRecord) => boolean): Kept {
  const before: readonly DocumentRecord[] = JSON.parse(publication.earlier('report/documents.json') ?? '[]');
  const keys = readKeys(store);
  const published = new Map<string, string>();
  const records: DocumentRecord[] = [];
  for (const record of before) {
    const { docref } = record;
    if (docref === undefined || record.status === 'superseded' || publication.earlierSum(`doc/${docref}.nt`) === null) continue;
    const now = chosen.get(docref);
    if (now ? now.record.status === 'published' : goes(record)) continue;
    published.set(docref, stored(publication, store, keys[docref], settings.html) ?? rebuild(publication, store, docref, settings));
    if (!now) records.push(keptRecord(record, docref));
  }
  return { published, records };
}

/** The line about a paper that goes on. Of one that was held back it told of the version that was refused, not of the one that is published. */
const keptRecord = (record: DocumentRecord, docref: string): DocumentRecord => (record.status === 'held-back' ? { input: record.input, status: 'kept', docref } : { ...record, status: 'kept' });

/** Where the store remembers which entry each paper of the publication is in. */
const place = 'current.json';

interface Remembered {
  readonly rules: string;
  /** Docref → key. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Remembers which entry each paper is in. */
export function rememberKeys(store: Store, published: ReadonlyMap<string, string>): void {
  const remembered: Remembered = { rules: rulesVersion(), keys: Object.fromEntries(published) };
  store.note(place, JSON.stringify(remembered));
}

/** The entry of each paper; none when another version of the program made them, for it may keep other things in an entry. */
function readKeys(store: Store): Readonly<Record<string, string>> {
  const { rules, keys = {} }: Partial<Remembered> = JSON.parse(store.noted(place) ?? '{}');
  return rules === rulesVersion() ? keys : {};
}

/** The entry of a paper, if it is still that of what was published and has what is asked for. */
function stored(publication: Publication, store: Store, key: string | undefined, html: boolean): string | null {
  if (key === undefined || !store.has(key)) return null;
  return filesOfKept(store, key, html)?.every(({ path, sha256 }) => publication.earlierSum(path) === sha256) ? key : null;
}

/** Makes an entry anew from the files that were published: when the store was lost, or the publication came from elsewhere. Of a paper without a page there comes one that says so. */
function rebuild(publication: Publication, store: Store, docref: string, { html, licence }: PaperSettings): string {
  const earlier = (path: string) => {
    const content = publication.earlier(path);
    return content === null ? [] : [{ path, content }];
  };
  const data = documentEndings.filter((ending) => ending !== '.html' || html).flatMap((ending) => earlier(`doc/${docref}${ending}`));
  for (let page = 2; html && publication.earlierSum(leafPath(docref, page)) !== null; page++) data.push(...earlier(leafPath(docref, page)));
  if (html && publication.earlierSum(paperPath(docref)) === null) data.push(writeBarePage(docref));
  const all = [...data, describeQuestionTable(docref, licence)];
  const files = all.map(weigh);
  const key = keyOf(['published', rulesVersion(), html, files]);
  store.put(key, [...all.map(inEntry), ...joiningFiles(docref, data, files, readContext(), html)]);
  return key;
}
