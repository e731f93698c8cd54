import type { DocumentRecord, PublishReport, Status } from '../../pipeline/edition.js';
import { counted } from '../../pages/words.js';
import { inOutput as pc } from './colours.js';
import { tallyProblems } from './show-problems.js';

const statuses: Record<Status, string> = {
  published: pc.green('gepubliceerd'),
  'held-back': pc.red('vastgehouden'),
  unreadable: pc.red('niet te lezen'),
  superseded: pc.dim('vervangen door een rijkere vorm'),
  kept: pc.dim('behouden van eerder'),
};

/** What a publication found, validated and wrote, for a person: in Dutch, a block a paper, then the totals. */
export function showReport(report: PublishReport): string {
  const folders = countByFolder(report.files);
  const papers = report.documents.length > most.blocks ? [`${report.documents.length} stukken; de cijfers van elk staan in report/documents.json\n`] : report.documents.map((record) => showDocument(record, folders.size > 0));
  return [...papers, ...showDoubtful(report), ...(report.documents.length > 0 ? [showVerdict(report)] : []), showFiles(folders), ''].join('\n');
}

/** More than so many papers get no block each; no more than so many are named as doubtful. */
const most = { blocks: 25, doubtful: 10 } as const;

/** The papers with most signs of doubt, for who has time for a few only. */
function showDoubtful({ documents }: PublishReport): readonly string[] {
  const sum = ({ doubts = {} }: DocumentRecord) => Object.values(doubts).reduce((total, count) => total + count, 0);
  const doubtful = documents.filter(({ doubts }) => doubts).sort((a, b) => sum(b) - sum(a));
  if (doubtful.length === 0) return [];
  const lines = doubtful.slice(0, most.doubtful).map((record) => `  ${record.docref ?? record.input}  ${pc.dim(tallied(record.doubts ?? {}))}`);
  return [`${pc.bold('Kijk eerst naar')}  ${doubtful.length} van ${counted(documents.length, 'stuk', 'stukken')} met tekenen van twijfel\n${lines.join('\n')}\n`];
}

/** A paper; where nothing was published, what could have been is in order. */
function showDocument({ docref, input, status, counts }: DocumentRecord, isPublished: boolean): string {
  const head = `${pc.bold(docref ?? input)}  ${status === 'published' && !isPublished ? pc.green('in orde') : statuses[status]}${docref ? pc.dim(`  ${input}`) : ''}`;
  if (!counts) return `${head}\n`;
  return `${[
    head,
    line('vragen', `${counts.questions}${counts.unanswered > 0 ? ` (${counts.unanswered} zonder antwoord)` : ''}`),
    line('antwoorden', `${counts.answers}, waarvan ${counts.jointAnswers} voor meer vragen en ${counts.referrals} alleen een verwijzing`),
    line('verwijzingen', tallied(counts.references)),
    line('genoemd', tallied(counts.entities)),
    ...(counts.footnotes > 0 ? [line('noten', String(counts.footnotes))] : []),
    ...(counts.unrecognised > 0 ? [line('niet herkend', `${counts.unrecognised} tekens`)] : []),
    line('triples', String(counts.triples)),
  ].join('\n')}\n`;
}

const line = (name: string, text: string) => `  ${pc.dim(name.padEnd(14))}${text}`;

function tallied(counts: Readonly<Record<string, number>>): string {
  const entries = Object.entries(counts);
  return entries.length === 0 ? 'geen' : entries.map(([name, count]) => `${count} ${name}`).join(' · ');
}

function showVerdict({ documents, focusNodes, problems }: PublishReport): string {
  const judged = documents.filter(({ status }) => status === 'published' || status === 'held-back').length;
  const held = documents.filter(({ status }) => status === 'held-back').length;
  const told = held === 0 ? pc.green(judged === 1 ? 'het stuk voldoet' : `alle ${judged} stukken voldoen`) : pc.red(`${held} van ${counted(judged, 'stuk voldoet', 'stukken voldoen')} niet`);
  const shapes = [...focusNodes].map(([shape, count]) => `${shape.replace(/^.*[#/]/, '')} ${count}`);
  return [
    `${pc.bold('SHACL')}  ${judged === 0 ? 'geen stuk om te toetsen' : told}`,
    line('bekeken', shapes.join(' · ')),
    line('bevindingen', tallyProblems(problems)),
    '',
  ].join('\n');
}

/** Files in each folder at the top; a file that stands there itself counts by its name. */
function countByFolder(files: Iterable<string>): ReadonlyMap<string, number> {
  const folders = new Map<string, number>();
  for (const file of files) {
    const folder = file.slice(0, file.indexOf('/') + 1) || file;
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  return folders;
}

function showFiles(folders: ReadonlyMap<string, number>): string {
  if (folders.size === 0) return pc.yellow('Er is niets gepubliceerd.');
  return `${pc.bold('Geschreven')}  ${[...folders].map(([folder, count]) => (folder.endsWith('/') ? `${folder} (${count})` : folder)).join(' · ')}`;
}
