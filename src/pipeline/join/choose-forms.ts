import { byKey } from '../../order.js';
import type { Store } from '../../store/store.js';
import { type Problem, problems } from '../../types/problem.js';
import type { Format } from '../../types/source.js';
import type { KeptFinding } from '../../validate/keep-finding.js';
import { problemOf } from '../paper/collect-problems.js';
import type { DocumentRecord } from '../edition.js';
import type { Made, OutcomePaper } from '../paper/outcome.js';
import { readOutcome, recordOf } from '../paper/kept-outcome.js';

/** The input that a paper is published from, or would be if it conformed. */
export interface Chosen {
  readonly key: string;
  readonly record: DocumentRecord;
  readonly results: readonly KeptFinding[];
  readonly focusNodes: OutcomePaper['focusNodes'];
}

export interface Forms {
  /** By docref, sorted. */
  readonly chosen: ReadonlyMap<string, Chosen>;
  /** Inputs that are no paper, and those of which another input is the better form. */
  readonly others: readonly DocumentRecord[];
  /** Names that corrections hide, as far as any input has them. */
  readonly hidden: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Of inputs that are the same paper takes the best: one that conforms, then the richer form, then the smaller hash. The order in which they came makes no difference. */
export function chooseForms(made: readonly Made[], store: Store): Forms {
  const chosen = new Map<string, Chosen & { readonly rank: string }>();
  const others: DocumentRecord[] = [];
  const findings: Problem[] = [];
  const hidden = new Set<string>();
  for (const { name, key } of [...made].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const outcome = readOutcome(store, key);
    const { paper, problems: found, hidden: names = [] } = outcome;
    const record = recordOf(outcome);
    for (const hiding of names) hidden.add(hiding);
    for (const problem of found) findings.push(asKept(problem, name));
    if (!paper) {
      others.push(record);
      continue;
    }
    const { docref } = paper;
    const candidate = { key, record, results: paper.results, focusNodes: paper.focusNodes, rank: rankOf(paper) };
    const rival = chosen.get(docref);
    if (rival) findings.push(problemOf(name, 'publish/twice', docref));
    const [best, other] = !rival ? [candidate] : rival.rank <= candidate.rank ? [rival, candidate] : [candidate, rival];
    chosen.set(docref, best);
    if (other) others.push({ ...other.record, status: 'superseded' });
  }
  return { chosen: new Map([...chosen].sort(byKey)), others, hidden, problems: findings };
}

/** A finding of an input as it was kept; what it shares with thousands of others stands in memory once. */
const asKept = (problem: Problem, document: string): Problem => ({ ...problem, remedy: problems[problem.code].remedy, document });

const rankOf = ({ conforms, format, sha256 }: OutcomePaper) => `${conforms ? 0 : 1} ${richness.indexOf(format)} ${sha256}`;

const richness: readonly Format[] = ['xml', 'html', 'docx', 'odt', 'pdf', 'text'];
