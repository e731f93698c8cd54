/** The parts of "Vragen van … aan … over …", empty where not printed. */
export interface QuestionsPhrase {
  readonly askers: string;
  readonly addressees: string;
  readonly title?: string;
}
