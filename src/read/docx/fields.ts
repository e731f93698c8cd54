/** What a field's code asks for: `PAGE` … */
interface Field {
  code: string;
  isResult: boolean;
}

/** Fields that are open while a paragraph is read: only the result of a field is printed, not its code. */
export class Fields {
  private readonly open: Field[] = [];

  /** Follows a `w:fldChar` (begin, separate, end). */
  turn(type: string | undefined): void {
    const current = this.open.at(-1);
    if (type === 'begin') this.open.push({ code: '', isResult: false });
    else if (type === 'separate' && current) current.isResult = true;
    else if (type === 'end') this.open.pop();
  }

  addCode(text: string): void {
    const current = this.open.at(-1);
    if (current && !current.isResult) current.code += text;
  }

  /** False inside the code of a field, also in the result of a field that stands in another's code. */
  get isPrinted(): boolean {
    return this.open.every((field) => field.isResult);
  }

  /** True in the result of a page number. */
  get isPageNumber(): boolean {
    return this.open.some((field) => isPageField(field.code));
  }
}

/** True for the code of a field that prints a page number. */
export function isPageField(code: string): boolean {
  return /^\s*PAGE\b/i.test(code);
}
