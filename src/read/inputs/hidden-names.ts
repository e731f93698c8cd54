/** Whether a system shows no file or folder of that name: a dot begins it, Windows keeps it for itself, or an office program that has a paper open put it beside that (`~$brief.docx`). */
export const isHiddenName = (name: string): boolean => /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/i.test(name);
