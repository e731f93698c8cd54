const kinds = ['dates', 'amounts', 'counts', 'percentages'];
const columns = ['measure', 'papers', 'wanted', 'precision', 'recall'];

/** The figures of a run as a table: measure, papers, how many there are to find, precision and recall; those of papers annotated blind; values judged by eye have no recall. */
export function writeFigures({ measures }, blind, judged) {
  const given = judged.reduce((sum, one) => sum + kinds.reduce((all, kind) => all + Number(one[kind]), 0), 0);
  const wrong = judged.reduce((sum, one) => sum + Number(one.wrong), 0);
  const rows = [...measures, { name: 'blind.entity', ...blind.entities }, { name: 'blind.reference', ...blind.references }, { name: 'values', papers: judged.length, wanted: given, precision: ((given - wrong) / given).toFixed(4), recall: '' }];
  return `${[columns, ...rows.map(({ name, papers, wanted, precision, recall }) => [name, papers, wanted, precision, recall])].map((cells) => cells.join('\t')).join('\n')}\n`;
}
