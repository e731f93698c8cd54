import type { Result, Term } from './words.js';

/** How results are shown: names of namespaces, and where the site says more of an IRI. */
export interface Showing {
  readonly prefixes: Readonly<Record<string, string>>;
  readonly base: string;
  /** Papers that are published here. */
  readonly papers: ReadonlySet<string>;
  /** From the page to the root of the site. */
  readonly root: string;
}

/** Rows, and characters of a graph, that are shown at once; all of them are in the download. */
const most = { rows: 200, characters: 200_000 };

const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, ...children: readonly (string | Node)[]): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  element.append(...children);
  return element;
};

/** A result as elements; texts become text, never markup. */
export function show(result: Result, showing: Showing): readonly Node[] {
  if (result.kind === 'truth') return [make('p', make('strong', result.value ? 'Ja' : 'Nee'))];
  if (result.kind === 'graph') return showGraph(result.text);
  const { variables, rows } = result;
  const count = make('p', rows.length === 0 ? 'Geen rijen.' : `${rows.length} ${rows.length === 1 ? 'rij' : 'rijen'}${rows.length > most.rows ? `; de eerste ${most.rows} staan hieronder` : ''}.`);
  if (rows.length === 0) return [count];
  const head = make('tr', ...variables.map((name) => Object.assign(make('th', name), { scope: 'col' })));
  const body = rows.slice(0, most.rows).map((row) => make('tr', ...variables.map((name) => make('td', ...cell(row[name], showing)))));
  const table = make('div', make('table', make('thead', head), make('tbody', ...body)));
  Object.assign(table, { className: 'breed-vak', tabIndex: 0, role: 'region', ariaLabel: 'Uitkomst' });
  return [count, table, download('uitkomst.csv', 'text/csv', asCsv(variables, rows), 'Bewaar als CSV')];
}

function showGraph(text: string): readonly Node[] {
  const isWhole = text.length <= most.characters;
  const shown = isWhole ? text : text.slice(0, text.lastIndexOf('\n', most.characters) + 1);
  return [...(isWhole ? [] : [make('p', 'Hieronder staat het begin; alle drietallen staan in het bestand.')]), make('pre', make('code', shown || '(geen drietallen)')), download('uitkomst.nt', 'application/n-triples', text, 'Bewaar als N-Triples')];
}

function cell(term: Term | undefined, showing: Showing): readonly (string | Node)[] {
  if (term === undefined) return [];
  if (term.type !== 'uri') return [term.value];
  const page = pageOf(term.value, showing);
  const name = shorten(term.value, showing);
  const href = page ?? (/^https?:/.test(term.value) ? term.value : null);
  return href === null ? [name] : [Object.assign(make('a', name), { href, title: term.value })];
}

/** Ours by what comes after the base, others' by their prefix. */
function shorten(iri: string, { prefixes, base }: Showing): string {
  if (iri.startsWith(`${base}id/`)) return decode(iri.slice(base.length + 3));
  const found = Object.entries(prefixes).find(([, namespace]) => iri.startsWith(namespace));
  return found ? `${found[0]}:${iri.slice(found[1].length)}` : iri;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of this site about an IRI; null when there is none. */
function pageOf(iri: string, { base, papers, root }: Showing): string | null {
  if (!iri.startsWith(`${base}id/`)) return null;
  const [kind = '', docref = '', label] = iri.slice(base.length + 3).replace(/#.*/, '').split('/');
  if (['vraag', 'antwoord', 'noot', 'deel'].includes(kind)) return papers.has(docref) ? `${root}doc/${docref}.html#${kind}-${label ?? ''}` : null;
  if ((kind === 'document' || kind === 'verwerking') && papers.has(docref)) return `${root}doc/${docref}.html`;
  return ['entiteit', 'regeling', 'zaak', 'document', 'concept'].includes(kind) ? `${root}doc/${iri.slice(base.length + 3)}.html` : null;
}

function asCsv(variables: readonly string[], rows: readonly Readonly<Record<string, Term>>[]): string {
  const quote = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  return [variables, ...rows.map((row) => variables.map((name) => row[name]?.value ?? ''))].map((line) => `${line.map(quote).join(',')}\r\n`).join('');
}

function download(name: string, type: string, content: string, label: string): Node {
  const button = make('button', label);
  button.type = 'button';
  button.addEventListener('click', () => {
    const link = Object.assign(make('a'), { href: URL.createObjectURL(new Blob([content], { type })), download: name });
    link.click();
    URL.revokeObjectURL(link.href);
  });
  return button;
}
