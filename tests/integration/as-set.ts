/** A cell as all engines could write it: parts of a concatenation in order, numbers in one form, truth as a word. */
function plain(cell: string): string {
  if (/^-?\d+(?:\.\d+)?(?:e\d+)?$/i.test(cell)) return String(Number(cell));
  return cell.split(/; |, /).sort().join(' | ');
}

/** Rows that compare as a set, whatever engine gave them. */
export const asSet = (rows: readonly (readonly string[])[]) => [...new Set(rows.map((row) => row.map(plain).join(' ¦ ')))].sort();
