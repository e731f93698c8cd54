// Writes src/tables/laws.tsv and src/tables/eu-acts.tsv: names of laws, treaties and EU acts with their identifiers.
//
//   node scripts/build-law-tables.mjs KNOWLEDGE
//
// KNOWLEDGE: folder with laws.csv and eu-acts.csv. Rows and names known from memory alone are left out, and so are names that two acts share,
// amending acts (papers cite what they amend), treaties without a Dutch name, and titles of a sentence's length, unless a short name can stand for
// them (the title is then a name without its small words, which the reader of names skips).
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [knowledge] = process.argv.slice(2);
const list = (cell) => (cell ? cell.split('|') : []);

function readCsv(file) {
  const cells = [...readFileSync(join(knowledge, file), 'utf8').matchAll(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n)/g)];
  const rows = [[]];
  for (const [, cell, end] of cells) {
    rows.at(-1).push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end !== ',') rows.push([]);
  }
  const [head, ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}

function writeTsv(name, columns, rows) {
  const clean = (cell) => (cell ?? '').replaceAll(/\s+/g, ' ').trim();
  const lines = [columns, ...rows.map((row) => columns.map((c) => clean(row[c])))].map((cells) => `${cells.join('\t')}\n`);
  writeFileSync(join('src/tables', `${name}.tsv`), lines.join(''));
  console.log(`${name}: ${rows.length} rows`);
}

// Short names that the source knew from memory and that public files print in brackets behind the full name.
const seenByTitle = {
  'Wet op de beroepen in de individuele gezondheidszorg': 'Wet BIG', 'Wet structuur uitvoeringsorganisatie werk en inkomen': 'Wet SUWI',
  'Wet op de vennootschapsbelasting 1969': 'Wet Vpb 1969', 'Wet op de inlichtingen- en veiligheidsdiensten 2017': 'Wiv 2017',
  Arbeidsomstandighedenwet: 'Arbowet', 'Wet bevordering integriteitsbeoordelingen door het openbaar bestuur': 'Wet Bibob',
  'Wet toetreding zorgaanbieders': 'Wtza', 'Wet zorg en dwang psychogeriatrische en verstandelijk gehandicapte cliënten': 'Wzd',
  'Wet toekomst pensioenen': 'Wtp', 'Algemene wet gelijke behandeling': 'Awgb', 'Wet op de kansspelen': 'Wok', 'Wet gemeentelijke schuldhulpverlening': 'Wgs',
  'Wet natuurbescherming': 'Wnb', 'Wet beveiliging netwerk- en informatiesystemen': 'Wbni', 'Wet arbeid vreemdelingen': 'Wav',
  'Wet minimumloon en minimumvakantiebijslag': 'WML', Ambtenarenwet: 'Ambtenarenwet 2017', 'Wet basisregistratie personen': 'Wet BRP', Participatiewet: 'PW',
  'Wet normering bezoldiging topfunctionarissen publieke en semipublieke sector': 'Wet normering topinkomens', 'Aanbestedingswet 2012': 'Aw 2012|AW 2012',
  'Verdrag inzake de rechten van het kind': 'Kinderrechtenverdrag', EVRM: 'Europees Verdrag voor de Rechten van de Mens',
};

// Names that are ordinary words, places, benefits or other things as well: kept only for use beside an article.
const guarded = new Set(
  `AOW WW WAO WIA Wajong AKW Anw ABW Abw IOAW IOAZ IOW ZW WEB Web WIN WIM WOM WOT ATB Bal VIR Rude Bude BOBNB LVB PUN ROA ROW RPR VLG VSG BLS BAO BBI LVW NSW
  WOR WIB LB Wp ISOVSO RO DAC Bbp MAR MDR RED SUP SDG ALV RIE CER CRA ROR ESR DGA IDD PSD RTB EOB CDW MCD CRR SGC CLP IFR IFD ALV EED ETS RTB KRM REACH INSPIRE TEN-T TEN-E`.split(/\s+/),
);
const dropped = new Set(
  'Akte|Nice|Kyoto|Montreal|Almelo|Bazel|Energiehandvest|Garantiewet|Kaderwet|Experimentenwet|Subsidiebesluit|Vorderingswet|IX|GATT|ECMB|Ambtsinstructie|LULUCF|Euro 7|Financieel Reglement|EMIR'.split('|'),
);
const isGuarded = (name) => guarded.has(name) || /^\p{L}{1,2}$/u.test(name);

const dutchTreaty = /verdrag|overeenkomst|protocol|handvest|verklaring van de rechten/i;
const foreign = /\b(the|of|and|for|to|des|du|les|between|concerning|sur)\b/i;
const amending = /^(Wet|Rijkswet|Besluit|Proclamatie|Regeling|Koninklijk besluit) van (\d|den)|^(Wijzigings|Aanpassings|Intrekkings|Reparatie|Verzamel|Veegwet)|wijziging van |\[oud\]| ex artikel/i;

function titleOf({ kind, title, official_title: official }) {
  if (kind !== 'verdrag') return title;
  return [title, official].find((name) => name && dutchTreaty.test(name) && !foreign.test(name)) ?? '';
}

const wordsOf = (name) => name.match(/[\p{L}\p{N}]+/gu) ?? [];
const small = /^(?:op|de|het|der|den|des|van|voor|inzake|tot|betreffende|ter|over|ten)$/i;

/** A row whose title is no sentence: a long one gives way to its first short name, or the row to nothing. */
function shorten(row) {
  if (wordsOf(row.title).length < 12) return [row];
  const [first] = list(row.names);
  if (!first) return [];
  return [{ ...row, title: first, names: [...list(row.names).slice(1), wordsOf(row.title).filter((word) => !small.test(word)).join(' ')].join('|') }];
}

function lawRow(row) {
  const title = titleOf(row).replace(/["”,]+$/, '');
  const shared = new Set(list(row.ambiguous));
  const names = [...list(row.aliases), ...list(seenByTitle[title])].filter((name) => !shared.has(name) && !dropped.has(name));
  return {
    bwb: row.bwb, title, kind: row.kind, source: row.source + (seenByTitle[title] ? `; public GitHub files (${seenByTitle[title]})` : ''),
    names: names.filter((name) => !isGuarded(name)).join('|'), guarded: names.filter(isGuarded).join('|'),
  };
}

const laws = readCsv('laws.csv')
  .filter((row) => row.source !== 'memory' && !list(row.ambiguous).includes(row.title))
  .map(lawRow)
  .filter(({ title }) => title !== '' && !amending.test(title))
  .flatMap(shorten);
writeTsv('laws', ['bwb', 'title', 'names', 'guarded', 'kind', 'source'], laws);

const acts = readCsv('eu-acts.csv')
  .filter(({ source }) => !source.startsWith('memory'))
  .map((row) => {
    const names = list(row.aliases).filter((name) => !dropped.has(name));
    return { ...row, title: row.name, names: names.filter((name) => !isGuarded(name)).join('|'), guarded: names.filter(isGuarded).join('|') };
  })
  .filter(({ title }) => !dropped.has(title));
writeTsv('eu-acts', ['celex', 'title', 'names', 'guarded', 'source'], acts);
