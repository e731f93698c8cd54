import { existsSync, readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { publicationFiles } from '../../query/data/rdf-files.js';
import { rdfMediaType } from '../../query/data/read-rdf.js';
import { queryKinds, type ShippedQuery } from '../../query/shipped-queries.js';
import { prefixes } from '../../vocabulary/external.js';
import { vb, vbc } from '../../vocabulary/terms.js';
import { html, type Markup } from '../html.js';
import { layOut } from '../layout.js';
import type { PublishedFile } from '../../publish/open-file.js';
import { paperName } from '../../tables/official-numbers.js';
import { dutchNumber } from '../words.js';
import { packedEngine } from './packed-engine.js';
import { writeQueryCard } from './query-card.js';

/** What the page needs of a publication. */
export interface QueryPageInput {
  readonly base: string;
  /** Docrefs, sorted. */
  readonly papers: readonly string[];
  readonly triples: number;
  /** Of the dump, compressed. */
  readonly bytes: number;
  readonly queries: readonly ShippedQuery[];
}

const path = 'query/index.html';

/** The page that asks questions of the publication in the reader's own browser, what it loads, and each question as a file. */
export function* writeQueryPage(input: QueryPageInput): Generator<PublishedFile> {
  yield layOut({
    path,
    title: 'Bevragen',
    description: 'Stel vragen aan de data: kies er een uit de lijst of schrijf er zelf een in SPARQL. Uw browser beantwoordt haar.',
    shape: 'breed',
    head: html`<link rel="stylesheet" href="vraag.css">\n<script type="module" src="vraag.js"></script>`,
    body: html`<h1>Vragen stellen aan de data</h1>
<p>Kies hieronder een vraag, verander haar of schrijf er zelf een in <a href="https://www.w3.org/TR/sparql11-query/" rel="external">SPARQL</a>. Uw eigen browser haalt de data op en zoekt het uit; er gaat geen vraag naar een ander. De prefixen van onze <a href="../def/index.html">begrippen</a> hoeven niet te worden genoemd.</p>
${writeForm(input)}
<div class="vragen">${Object.entries(queryKinds).map(([kind, heading]) => writeSection(heading, input.queries.filter((query) => query.kind === kind)))}</div>`,
  });
  yield { path: 'query/vraag.css', content: readFileSync(new URL('../assets/vraag.css', import.meta.url), 'utf8') };
  // Made by `npm run build`, so absent from a checkout that was never built; the page then does without.
  const [page, thread] = ['vraag.js.br', 'motor.js'].map((name) => new URL(`../../../lib/browser/${name}`, import.meta.url));
  if (!page || !thread || !existsSync(page)) return;
  yield { path: 'query/vraag.js', content: brotliDecompressSync(readFileSync(page)) };
  yield { path: 'query/motor.js', content: readFileSync(thread) };
  yield { path: 'query/oxigraph.wasm.gz', content: packedEngine() };
}

/** Each question as a file. */
export const writeQueryFiles = (queries: readonly ShippedQuery[]): readonly PublishedFile[] => queries.map(({ name, text }) => ({ path: `query/${name}.rq`, content: text }));

function writeForm({ papers, triples, bytes, ...told }: QueryPageInput): Markup {
  const megabytes = (bytes / 1e6).toFixed(1).replace('.', ',');
  return html`<noscript><p class="opmerking">Een vraag stellen gaat met een script, dat hier niet draait. De vragen staan hieronder; met <code>vraagbaak query</code> of een eigen opslag kan het ook.</p></noscript>
<section id="stellen" aria-label="Een vraag stellen" tabindex="-1" hidden data-told="${JSON.stringify(tell(told))}">
<p id="bronkeuze"><label for="bron">Waarover:</label> <select id="bron"><option value="">alle ${dutchNumber(papers.length)} stukken (${dutchNumber(triples)} drietallen, ${megabytes} MB)</option>${papers.map((docref) => html`<option value="${docref}">${paperName(docref)}</option>`)}</select></p>
<div id="veld"></div>
<p class="knoppen"><button type="button" id="vraag">Stel de vraag</button> <button type="button" id="stop" hidden>Stop</button> <small>of Ctrl-Enter</small></p>
<p id="stand" role="status"></p>
<div id="uitkomst"></div>
</section>`;
}

function tell({ base, queries }: Pick<QueryPageInput, 'base' | 'queries'>) {
  const used = queries.flatMap(({ text }) => text.match(/\b[a-z]\w*:[A-Za-z_][\w-]*/g) ?? []).filter((name) => name.slice(0, name.indexOf(':')) in prefixes);
  const ours = [...Object.keys(vb).map((name) => `vb:${name}`), ...Object.values(vbc).map(({ value }) => `vbc:${value.slice(prefixes.vbc.length)}`)];
  return {
    base,
    prefixes,
    names: [...new Set([...ours, ...used])].sort(),
    everything: publicationFiles.map((file) => ({ address: `../${file}`, format: rdfMediaType(file) })),
  };
}

const writeSection = (heading: string, queries: readonly ShippedQuery[]) => html`<section><h2>${heading}</h2>
${queries.map(writeQueryCard)}
</section>`;
