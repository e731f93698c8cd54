import type { MapBox, MapPoint, MapShape } from '../../tables/world-map.js';

/** The map as drawn: which part of the world, how many pixels a map unit takes, and its size in pixels. */
export interface Frame {
  readonly box: MapBox;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
}

const width = 600;
/** A part of the world is at least this wide (some twenty degrees), with a margin around what is named, and neither very high nor very flat. */
const least = 200;
const margin = 0.12;
const [flattest, highest] = [1.9, 1.45];

/** Frames all points and shapes. */
export function frame(points: readonly MapPoint[], shapes: readonly MapShape[]): Frame {
  const boxes: readonly MapBox[] = [...shapes, ...points.map(({ x, y }) => ({ west: x, north: y, east: x, south: y }))];
  const [west, east] = [Math.min(...boxes.map((box) => box.west)), Math.max(...boxes.map((box) => box.east))];
  const [north, south] = [Math.min(...boxes.map((box) => box.north)), Math.max(...boxes.map((box) => box.south))];
  const [wide, high] = [Math.max(least, (east - west) * (1 + 2 * margin)), (south - north) * (1 + 2 * margin)];
  const across = Math.ceil(Math.max(wide, high * highest));
  const down = Math.ceil(Math.max(high, across / flattest));
  const [left, top] = [Math.floor((west + east - across) / 2), Math.floor((north + south - down) / 2)];
  const scale = width / across;
  return { box: { west: left, north: top, east: left + across, south: top + down }, scale, width, height: Math.round(down * scale) };
}

/** Whether any of a shape may lie in a part of the world. */
export function overlaps(a: MapBox, b: MapBox): boolean {
  return a.west < b.east && a.east > b.west && a.north < b.south && a.south > b.north;
}

/** Where a point of the map is drawn, in whole pixels. */
export function place({ box, scale }: Frame, { x, y }: MapPoint): MapPoint {
  return { x: Math.round((x - box.west) * scale), y: Math.round((y - box.north) * scale) };
}
