import { getOrPut } from '../../maps.js';

/**
 * The properties that a thing has, in the order in which they were first said: a list linked from its end. Things with the same properties
 * share the very same layout, so that what follows from it (their order in a syntax, their keys) need be found once.
 */
export interface Layout {
  readonly property: string;
  /** The place of the property, from 0; -1 of the empty layout. */
  readonly at: number;
  readonly before: Layout | null;
  readonly longer: Map<string, Layout>;
}

export const emptyLayout = (): Layout => ({ property: '', at: -1, before: null, longer: new Map() });

/** The layout with one property more. */
export function extendLayout(layout: Layout, property: string): Layout {
  return getOrPut(layout.longer, property, () => ({ property, at: layout.at + 1, before: layout, longer: new Map() }));
}

/** The place of a property; -1 when the layout lacks it. */
export function placeIn(layout: Layout, property: string): number {
  let place: Layout | null = layout;
  while (place && place.property !== property) place = place.before;
  return place?.at ?? -1;
}

/** Makes something of each property of a layout, and puts that in order; once for every layout. */
export function perLayout<T>(make: (property: string, at: number) => T, compare: (a: T, b: T) => number): (layout: Layout) => readonly T[] {
  const made = new Map<Layout, readonly T[]>();
  const list = (layout: Layout): readonly T[] => {
    const all: T[] = [];
    for (let place: Layout | null = layout; place && place.at >= 0; place = place.before) all.push(make(place.property, place.at));
    return all.sort(compare);
  };
  return (layout) => getOrPut(made, layout, () => list(layout));
}
