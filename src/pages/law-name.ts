/** What a text of law, or a part of it, is called: "Grondwet, artikel 68, lid 1". */
export function lawName(law: string, article?: string, paragraph?: string): string {
  return [law, article && `artikel ${article}`, paragraph && `lid ${paragraph}`].filter(Boolean).join(', ');
}
