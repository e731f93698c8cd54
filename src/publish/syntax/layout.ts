import { getOrPut } from '../../maps.js';

/** An IRI of a graph: one object each, so that it is found by what it is. */
export interface Name {
  readonly iri: string;
  /** Between angle brackets: as in N-Triples, and in Turtle where it has no shorter form. */
  readonly text: string;
  /** Between quotes, as in JSON. */
  readonly json: string;
  /** Its place among the names of the graph, from 0. */
  readonly at: number;
}

/**
 * The properties that a thing has, in the order in which they were first said: a list linked from its end. Things with the same properties
 * share the very same layout, so that what follows from it (their order in a syntax, their keys) need be found once.
 */
export interface Layout {
  /** The last one; null of the empty layout. */
  readonly property: Name | null;
  /** Its place, from 0; -1 of the empty layout. */
  readonly at: number;
  readonly before: Layout | null;
  readonly longer: Map<Name, Layout>;
}

export const emptyLayout = (): Layout => ({ property: null, at: -1, before: null, longer: new Map() });

/** The layout with one property more. */
export function extendLayout(layout: Layout, property: Name): Layout {
  return getOrPut(layout.longer, property, () => ({ property, at: layout.at + 1, before: layout, longer: new Map() }));
}

/** The place of a property; -1 when the layout lacks it. */
export function placeIn(layout: Layout, property: Name): number {
  let place: Layout | null = layout;
  while (place && place.property !== property) place = place.before;
  return place ? place.at : -1;
}

/** A property and its place in a layout. */
export interface Place {
  readonly property: Name;
  readonly at: number;
}

/** Makes something of the properties of a layout; once for every layout. */
export function perLayout<T>(make: (places: Place[]) => T): (layout: Layout) => T {
  const made = new Map<Layout, T>();
  const placesOf = (layout: Layout): Place[] => {
    const places: Place[] = [];
    for (let place: Layout | null = layout; place?.property; place = place.before) places.push({ property: place.property, at: place.at });
    return places;
  };
  return (layout) => getOrPut(made, layout, () => make(placesOf(layout)));
}
