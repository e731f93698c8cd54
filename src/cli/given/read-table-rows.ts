/** What is wrong with a CSV, by the parser's code. */
const faults: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS: 'heeft meer of minder cellen dan de kop',
  CSV_QUOTE_NOT_CLOSED: 'opent een aanhalingsteken dat nergens sluit',
  CSV_INVALID_CLOSING_QUOTE: 'heeft tekst achter een gesloten aanhalingsteken',
  INVALID_OPENING_QUOTE: 'heeft een aanhalingsteken midden in een cel zonder aanhalingstekens',
};

/** The names of columns, however a spreadsheet spells them. */
const columns = (cells: readonly string[]): string[] => cells.map((cell) => cell.trim().toLowerCase());

/** The rows of a CSV as objects. Parted by commas, or by semicolons or tabs where the first line has those: as spreadsheets write it. Throws with a line in Dutch when it is none. */
export async function readTableRows(text: string): Promise<unknown> {
  const { CsvError, parse } = await import('csv-parse/sync');
  const [head = ''] = text.split(/\r?\n/, 1);
  const delimiter = [';', '\t'].find((mark) => head.includes(mark) && !head.includes(',')) ?? ',';
  try {
    return parse(text, { bom: true, columns, delimiter, skip_empty_lines: true });
  } catch (error) {
    const fault = error instanceof CsvError ? faults[error.code] : undefined;
    if (fault === undefined || !(error instanceof CsvError)) throw error;
    throw new Error(`regel ${error.lines} ${fault}`, { cause: error });
  }
}
