import { landShapes, type MapBox, type MapShape, type MapUnit } from '../../tables/world-map.js';
import { groupBy } from '../../maps.js';
import { html, join, type Markup } from '../html.js';
import type { Reading } from '../paper/reading.js';
import { type Frame, frame, overlaps, place } from './frame-places.js';
import { listPlaces, type NamedPlace } from './list-places.js';

interface PlaceOnMap extends NamedPlace {
  readonly on: NonNullable<NamedPlace['on']>;
}

/** The places of a paper on a map, and the same in words; null when nothing but the Netherlands has a place on it. */
export function drawPlaces(reading: Reading): Markup | null {
  const places = listPlaces(reading);
  const shown = places.flatMap((named): PlaceOnMap[] => (named.on ? [{ ...named, on: named.on }] : []));
  const hidden = places.filter(({ on }) => !on);
  if (shown.every(({ on }) => on.iri.endsWith('/country/NLD'))) return null;
  return html`<section class="tekening kaart" aria-labelledby="kop-kaart"><h2 id="kop-kaart">Plaatsen</h2>
${draw(shown)}<p class="opmerking" id="op-de-kaart">Op de kaart: ${tell(shown)}.${hidden.length > 0 && html` Niet op de kaart: ${tell(hidden)}.`} Grenzen zoals Natural Earth ze tekent, plaatsen volgens GeoNames.</p></section>
`;
}

const tell = (places: readonly NamedPlace[]) => join(places.map(({ name, link, times }) => html`${link ? html`<a href="${link.href}">${name}</a>` : name}${times > 1 && ` (${times}×)`}`), ', ');

/** A part of the world wider than this is drawn coarsely. */
const wide = 1100;
/** A country that is drawn smaller than this, in pixels, gets a dot. */
const small = 9;

function draw(places: readonly PlaceOnMap[]): Markup {
  const main = mainShapes(landShapes(1));
  const framed = frame(places.map(({ on }) => on.at), places.flatMap(({ on }) => main.get(on.iri) ?? []));
  const unit: MapUnit = framed.box.east - framed.box.west > wide ? 4 : 1;
  const inFrame = landShapes(unit).filter((shape) => overlaps(shape, framed.box));
  const pathsOf = groupBy(inFrame, ({ iri }) => iri);
  const named = new Set(places.map(({ on }) => on.iri));
  const land = inFrame.filter(({ iri }) => !named.has(iri)).map(({ path }) => path).join('');
  const { box, scale, width, height } = framed;
  const move = `scale(${round(scale * unit)})translate(${round(-box.west / unit)} ${round(-box.north / unit)})`;
  const filled = places.flatMap((one) => (pathsOf.has(one.on.iri) ? [link(one, html`<path d="${pathsOf.get(one.on.iri)?.map(({ path }) => path).join('')}"/>`)] : []));
  const dots = places.flatMap((one) => {
    const { x, y } = place(framed, one.on.at);
    return sizeOf(main.get(one.on.iri)) * scale < small ? [link(one, html`<circle cx="${x}" cy="${y}" r="4"/>`)] : [];
  });
  return html`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-labelledby="kop-kaart" aria-describedby="op-de-kaart"><g transform="${move}"><path class="land" d="${land}"/>
${filled}</g>
${dots}${writeNames(places, framed, main)}</svg>
`;
}

const link = ({ name, link: to, times }: PlaceOnMap, drawn: Markup) => {
  const titled = html`<title>${name}: ${times}×</title>${drawn}`;
  return to ? html`<a href="${to.href}">${titled}</a>
` : html`<g>${titled}</g>
`;
};

/** The largest shape of each country. */
function mainShapes(shapes: readonly MapShape[]): ReadonlyMap<string, MapShape> {
  const main = new Map<string, MapShape>();
  for (const shape of shapes) if (sizeOf(shape) > sizeOf(main.get(shape.iri))) main.set(shape.iri, shape);
  return main;
}

const sizeOf = (box: MapBox | undefined) => (box ? Math.max(box.east - box.west, box.south - box.north) : 0);
const round = (value: number) => Math.round(value * 1000) / 1000;

/** About the size of letters, in units of the drawing, where they are largest: on a small screen, which shows the drawing half as wide (see the style sheet). */
const letter = { wide: 12, high: 24 };

/** Names beside the places, as far as they leave each other room: those named most first. */
function writeNames(places: readonly PlaceOnMap[], framed: Frame, main: ReadonlyMap<string, MapShape>): readonly Markup[] {
  const taken: MapBox[] = [];
  return places.flatMap(({ name, on }) => {
    const { x, y } = place(framed, on.at);
    const isDot = sizeOf(main.get(on.iri)) * framed.scale < small;
    const wideAs = name.length * letter.wide;
    const west = isDot ? x + 7 : x - wideAs / 2;
    const box = { west, east: west + wideAs, north: y - letter.high / 2, south: y + letter.high / 2 };
    const fits = box.west > 0 && box.east < framed.width && box.north > 0 && box.south < framed.height && !taken.some((other) => overlaps(other, box));
    if (!fits) return [];
    taken.push(box);
    return [html`<text x="${isDot ? x + 7 : x}" y="${y + 5}"${!isDot && html` class="midden"`}>${name}</text>`];
  });
}
