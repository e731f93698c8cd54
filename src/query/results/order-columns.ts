/** The columns of `SELECT *` in the order in which the question names them: the engine gives them by the alphabet. Those of any other question as they are. */
export function orderColumns(question: string, variables: readonly string[]): readonly string[] {
  // Addresses, and comments, in which anything may stand.
  const bare = question.replace(/<[^<>\s]*>|#.*/g, '');
  const [, chosen = ''] = bare.split(/\bselect\b/i);
  if (!chosen.trimStart().replace(/^(?:distinct|reduced)\b/i, '').trimStart().startsWith('*')) return variables;
  const names = [...bare.matchAll(/[?$](\w+)/g)].map(([, name = '']) => name);
  return [...variables].sort((a, b) => names.indexOf(a) - names.indexOf(b));
}
