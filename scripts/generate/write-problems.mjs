const head = `<!-- Gemaakt uit src/types/problem.ts met \`npm run generate\`; niet met de hand te wijzigen. -->
# Meldingen

Elke melding heeft een code \`stap/wat-er-mis-is\`, een ernst, een tekst en een raad. Een **fout** houdt het stuk vast, een **waarschuwing** vraagt om een blik,
een **bericht** meldt alleen iets. Op de plaats van … staat waar het om gaat.

| code | ernst | melding | wat te doen |
| --- | --- | --- | --- |
`;
const severities = { error: 'fout', warning: 'waarschuwing', info: 'bericht' };

/** `docs/problems.md`: the table of all problem codes, for readers. */
export function writeProblems(problems) {
  const rows = Object.entries(problems).map(([code, { severity, message, remedy }]) => [`\`${code}\``, severities[severity], message.replaceAll('{}', '…'), remedy]);
  return head + rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('');
}
