const meanings = {
  'question.f1': 'questions, from first to last word',
  'answer.f1': 'answers, from first to last word',
  'answers-question.f1': 'which answer answers which question',
  'answer.referral': 'answers that only refer',
  masthead: 'what the masthead says: number, dates, askers, answerers',
  'footnote.f1': 'notes',
  'footnote.place': 'the text on which a note hangs',
  'question.exact-text': 'text of a question, character by character',
  'answer.exact-text': 'text of an answer, character by character',
  'entity.span.f1': 'names, dates, sums and counts: their words',
  'entity.span+type.f1': 'the same, with one of sixteen types',
  'entity.names-only.f1': 'names alone, with one of ten types',
  'reference.span.f1': 'references: their words',
  'reference.target.f1': 'references: the number, law, question or address meant',
};
const head = `<!-- Written by \`npm run accuracy\` from a run of the measures; not to be changed by hand. -->
# How accurate it is

Measured on papers annotated by hand, each published on its own with \`vraagbaak publish\` and compared as published, in what is printed in
questions and answers. These papers were there while the rules were written, so the figures say what is left to mend, not what a paper never seen
will give. Where two people annotate the same paper, their words of names agree at F1 0.971 and their words of references at 0.81.

`;
const row = (...cells) => `| ${cells.join(' | ')} |\n`;
const table = (heads, rows) => row(...heads) + row(...heads.map(() => '---')) + rows.map((cells) => row(...cells)).join('');

/** `docs/accuracy.md`: figures of a run, of papers annotated blind, what remains wrong by kind, values judged by eye, and figures of others. */
export function writeAccuracy({ measures, passages, faults }, blind, judged, published) {
  return [
    head,
    table(['measure', 'what', 'papers', 'wanted', 'precision', 'recall', 'F1'], measures.map(({ name, figure, precision, recall, wanted, papers }) => [`\`${name}\``, meanings[name] ?? '', papers, wanted, precision, recall, figure])),
    passages ? `\nOf references alone there are passages in every form that they take, one to three sentences each: words F1 ${passages.span}, target F1 ${passages.target} (part of the figures above).\n` : '',
    writeBlind(blind),
    '\n## What remains wrong\n\nFaults of all kinds in those papers, counted; `missed`: annotated and not found, `extra`: found and not annotated.\n\n',
    table(['kind', 'times'], faults.map(([kind, times]) => [kind, times])),
    writeJudged(judged),
    '\n## Figures of others\n\nNone of these is the same test; they say what can be expected of other ways.\n\n',
    table(['what', 'figure', 'source', 'why it is not the same test'], published.map(({ what, figure, source, difference }) => [what, figure, source, difference])),
  ].join('');
}

function writeBlind({ entities, references, rounds }) {
  const cells = (measure, what, { papers, wanted, precision, recall, f1 }) => [`\`${measure}\``, what, papers, wanted, precision, recall, f1];
  const told = rounds.map((round) => `${round.entities.papers} papers, names ${round.entities.f1}, references ${round.references.f1}`);
  return `
## Papers annotated blind

What a paper never seen gives: ${entities.papers} real papers of all kinds were annotated by annotators who did not see what the program found, and compared before
anything was mended (29 and 30 November 2026). A name counts when its words and its kind are right. In the first three rounds each then
corrected own slips, with the outcome in view, in at most one line of twenty. What they found was mended afterwards, so these papers tell nothing of later versions.

${table(['measure', 'what', 'papers', 'wanted', 'precision', 'recall', 'F1'], [cells('blind.entity', 'names, dates, sums and counts, with their kind', entities), cells('blind.reference', 'references: their words', references)])}
They came in rounds, each annotated when what the one before had shown was mended: ${told.join('; ')}.
So what one set of papers teaches helps the next little: the figures above are what to expect of other papers.
`;
}

function writeJudged(judged) {
  const kinds = ['dates', 'amounts', 'counts', 'percentages'];
  const sum = (key) => judged.reduce((total, one) => total + Number(one[key]), 0);
  const all = kinds.reduce((total, key) => total + sum(key), 0);
  return `
## Values judged by eye

In ${judged.length} papers without annotation every date, sum, count and percentage that got a value was held against its sentence: the days, the
number, the currency, the unit. What has no value ("eind mei", "zes maanden") is not counted, nor is what was missed. Causes found in these and
other papers had been mended before. ${all - sum('wrong')} of ${all} are right: ${((all - sum('wrong')) / all).toFixed(3)}.

${table(['paper', ...kinds, 'wrong', 'what is wrong'], [...judged.map((one) => [one.paper, ...kinds.map((key) => one[key]), one.wrong, one['what is wrong']]), ['together', ...kinds.map(sum), sum('wrong'), '']])}`;
}
