/** Reads what `score-all.mjs --errors` prints: figures over all papers, and how often each kind of fault occurs. */
export function readScores(printed) {
  const measures = [...printed.matchAll(/^ALL (\S+)\t([\d.]+)\tP ([\d.]+) R ([\d.]+), (\d+) wanted in (\d+) documents/gm)].map(([, name, figure, precision, recall, wanted, papers]) => ({ name, figure, precision, recall, wanted, papers }));
  const [, span, target] = /^references\/\S+\t.*reference\.span\.f1 ([\d.]+) · reference\.target\.f1 ([\d.]+)/m.exec(printed) ?? [];
  const faults = new Map();
  for (const [line] of printed.matchAll(/^ {4}\S.*$/gm)) {
    const kind = kindOf(line.trim());
    faults.set(kind, (faults.get(kind) ?? 0) + 1);
  }
  return { measures, passages: span && target ? { span, target } : null, faults: [...faults].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) };
}

/** A fault without the words of the paper: "missed Law", "extra target", "type Work instead of Law". */
function kindOf(line) {
  const type = /^type of «.*» in \S+: (\S+) wanted (\S+)$/.exec(line);
  if (type) return `type ${type[1]} instead of ${type[2]}`;
  const [, what] = /^((?:missed|extra) \w+|masthead [a-z ]+(?=:)|\w+)/.exec(line) ?? [];
  return what ?? 'other';
}
