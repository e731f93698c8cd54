/** The value of a key; a key that has none gets `value`. */
export function getOrPut<K, V>(map: Map<K, V>, key: K, value: () => V): V {
  const present = map.get(key);
  if (present !== undefined) return present;
  const made = value();
  map.set(key, made);
  return made;
}
