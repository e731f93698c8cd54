/** From offsets in UTF-16 units to offsets in Unicode code points of the same text (the basis of every published offset). */
export function codePointsOf(text: string): (offset: number) => number {
  if (!/[\ud800-\udfff]/.test(text)) return (offset) => offset;
  const points = new Uint32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    points[i] = count;
    const pair = (text.codePointAt(i) ?? 0) > 0xffff;
    if (pair) points[++i] = count;
    count++;
  }
  points[text.length] = count;
  return (offset) => points[offset] ?? count;
}
