/** The rows of a CSV as objects. Parted by commas, or by semicolons or tabs where the first line has those: as spreadsheets write it. */
export async function readTableRows(text: string, columns: true | ((cells: string[]) => string[])): Promise<unknown> {
  const { parse } = await import('csv-parse/sync');
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t'].find((mark) => head.includes(mark) && !head.includes(',')) ?? ',';
  return parse(text, { bom: true, columns, delimiter, skip_empty_lines: true });
}
