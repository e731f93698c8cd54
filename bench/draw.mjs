// Measured figures as a page and as a picture.
import { scaleLinear } from 'd3-scale';

/** Ratios of a run as bars: a line at 1 tells where both would be equally fast. */
export function drawFigures(measured) {
  const bars = measured.flatMap(({ records }) => records).filter(({ unit }) => unit.startsWith('times'));
  const [left, width, row] = [560, 300, 24];
  const x = scaleLinear().domain([0, Math.max(12, ...bars.map(({ value }) => value))]).range([0, width]);
  const text = (value) => value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const rows = bars.map(({ name, value }, i) => `<text x="${left - 8}" y="${30 + i * row + 15}" text-anchor="end">${text(name)}</text><rect x="${left}" y="${30 + i * row + 3}" width="${x(value).toFixed(1)}" height="16"/><text x="${(left + x(value) + 6).toFixed(1)}" y="${30 + i * row + 15}">${value}</text>`);
  const height = 40 + bars.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${left + width + 60} ${height}" role="img" font-family="sans-serif" font-size="12" fill="#444"><title>Measured ratios</title><desc>The same figures stand in the table below the picture.</desc><style>rect{fill:#2a6f97}@media(prefers-color-scheme:dark){svg{fill:#ccc}rect{fill:#61a5c2}}</style>
<line x1="${(left + x(1)).toFixed(1)}" x2="${(left + x(1)).toFixed(1)}" y1="24" y2="${height}" stroke="currentColor" stroke-dasharray="3 3"/><text x="${(left + x(1)).toFixed(1)}" y="18" text-anchor="middle">1</text>
${rows.join('\n')}
</svg>
`;
}

/** The page: the machine, the picture, a table a part. */
export function tabulate(machine, measured) {
  const tables = measured.map(({ title, records }) => `## ${title}\n\n| what | figure | unit |\n|---|---:|---|\n${records.map(({ name, value, unit }) => `| ${name} | ${value} | ${unit} |`).join('\n')}\n`);
  return `# Performance\n\nMade by \`npm run bench\` on ${machine}. Ratios carry over to other machines; seconds do not. What they mean for many papers: [scaling](scaling.md).\n\n![Measured ratios](performance.svg)\n\n${tables.join('\n')}`;
}
