import { buildInquiry } from '../../src/model/build-inquiry.js';
import { createIdentify, type NameTables } from '../../src/model/identify.js';
import type { NamedRow } from '../../src/types/named-row.js';
import { createNames, defaultBase } from '../../src/model/names.js';
import { recognise } from '../../src/recognise/recognise.js';
import type { Inquiry } from '../../src/types/inquiry.js';
import type { Paper } from '../../src/types/paper.js';

export const names = createNames(defaultBase);

const row = (slug: string, label: string, type: NamedRow['type'], more: Partial<NamedRow> = {}): NamedRow => ({ slug, label, altLabels: [], type, exactMatch: [], ...more });

/** Invented tables: one ministry with its address in the register of government bodies, one person, one party. */
export const tables: NameTables = {
  row: (slug) => (slug === 'ketelhaven' ? row('ketelhaven', 'Ketelhaven', 'Location') : null),
  body: (name) => (/^(?:Veren|Ministerie van Veren)$/.test(name) ? row('ministerie-van-veren', 'Ministerie van Veren', 'GovernmentOrganization', { exactMatch: ['https://identifier.overheid.nl/tooi/id/ministerie/mnre9999', 'https://elders.example/veren'] }) : null),
  officeHolder: ({ name }) => (/Vis$/.test(name) ? row('anna-vis', 'Anna Vis', 'Person', { exactMatch: ['https://elders.example/anna'] }) : null),
  party: (name) => (name === 'WL' ? row('waterlijst', 'Waterlijst', 'Organization') : null),
  titleOf: (identifier) => (identifier === 'BWBR0005416' ? 'Gemeentewet' : undefined),
};

/** What is published of a paper, and the problems found in it, as "code detail". */
export function inquiryOf(paper: Paper): Inquiry & { readonly told: readonly string[] } {
  const told: string[] = [];
  const inquiry = buildInquiry(paper, recognise(paper), names, createIdentify(tables, names, '2031-03-18'), (code, _, detail) => told.push(`${code} ${detail ?? ''}`.trim()));
  return { ...inquiry, told };
}
