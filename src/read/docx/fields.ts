import { childrenOf, type XmlElement } from '../markup/parse-xml.js';

/** What a field's code asks for: `PAGE` … */
interface Field {
  code: string;
  isResult: boolean;
}

const typeOf = ({ name, attributes }: XmlElement) => (name === 'w:fldChar' ? attributes['w:fldCharType'] : undefined);

/** Fields that are open while a paragraph is read: only the result of a field is printed, not its code. */
export class Fields {
  private readonly open: Field[] = [];
  /** Begins that no end belongs to: they begin no field. */
  private readonly unended = new Set<XmlElement>();

  /** Looks through a part before it is read. */
  lookAhead(part: XmlElement): void {
    const begun: XmlElement[] = [];
    const visit = (element: XmlElement) => {
      if (element.name === 'w:del' || element.name === 'w:moveFrom') return;
      const type = typeOf(element);
      if (type === 'begin') begun.push(element);
      else if (type === 'end') begun.pop();
      for (const child of childrenOf(element)) visit(child);
    };
    visit(part);
    for (const begin of begun) this.unended.add(begin);
  }

  /** Follows a `w:fldChar` (begin, separate, end). */
  turn(element: XmlElement): void {
    const current = this.open.at(-1);
    const type = typeOf(element);
    if (this.unended.has(element)) return;
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
