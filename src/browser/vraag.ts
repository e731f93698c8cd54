// The query page: a field to write SPARQL in, the shipped questions to put into it, and their answers.
import { type Answerer, createLocal, createRemote, Unanswered } from './ask.js';
import { createEditor } from './editor.js';
import { show, type Showing } from './show.js';

/** What the publication tells the page. */
interface Told {
  readonly base: string;
  readonly prefixes: Readonly<Record<string, string>>;
  /** Names with prefixes, to complete to. */
  readonly names: readonly string[];
  /** Files that hold everything, seen from the page. */
  readonly everything: readonly { readonly address: string; readonly format: string }[];
}

const find = <Kind extends Element>(selector: string, kind: new () => Kind): Kind => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}`);
  return found;
};

const section = find('#stellen', HTMLElement);
const told: Told = JSON.parse(section.dataset.told ?? '');
const parameters = new URLSearchParams(location.search);
const select = find('#bron', HTMLSelectElement);
const [state, outcome] = [find('#stand', HTMLElement), find('#uitkomst', HTMLElement)];
const [askButton, stopButton] = [find('#vraag', HTMLButtonElement), find('#stop', HTMLButtonElement)];
const showing: Showing = { prefixes: told.prefixes, base: told.base, papers: new Set([...select.options].map(({ value }) => value)), root: '../' };
const prologue = Object.entries(told.prefixes).map(([prefix, namespace]) => `PREFIX ${prefix}: <${namespace}>`).join(' ');

let answerer: Answerer | null = null;
function openAnswerer(): Answerer {
  if (parameters.get('bij') === 'server') return createRemote('../sparql');
  const paper = select.value;
  const files = paper === '' ? told.everything : [{ address: `../doc/${encodeURIComponent(paper)}.nt`, format: 'application/n-triples' }, { address: '../def/concept.ttl', format: 'text/turtle' }];
  const absolute = files.map(({ address, format }) => ({ address: new URL(address, location.href).href, format }));
  return createLocal('motor.js', { order: 'load', wasm: new URL('oxigraph.wasm.gz', location.href).href, files: absolute }, prologue);
}

const editor = createEditor(find('#veld', HTMLElement), 'Uw vraag in SPARQL', told.names.map((label) => ({ label, type: 'property' })), () => void ask());
const seconds = (milliseconds: number) => (milliseconds / 1000).toLocaleString('nl', { maximumFractionDigits: 2, minimumFractionDigits: 2 });

/** Asks what stands in the field, instead of what is being asked: a thread has one question at a time, or the answer to one would be taken for that to another. */
async function ask(): Promise<void> {
  if (isBusy()) drop();
  answerer ??= openAnswerer();
  const asked = answerer;
  editor.mark(null);
  outcome.replaceChildren();
  state.textContent = 'Bezig …';
  setBusy(true);
  const start = performance.now();
  try {
    const { result, milliseconds } = await asked.ask(editor.text(), (what) => {
      state.textContent = what;
    });
    if (answerer !== asked) return;
    const shown = show(result, showing);
    outcome.replaceChildren(...shown);
    // Who hears the page hears here what came, before going there.
    const came = shown[0] instanceof HTMLParagraphElement ? ` ${shown[0].textContent}` : '';
    state.textContent = `Beantwoord in ${seconds(milliseconds)} s (met laden ${seconds(performance.now() - start)} s).${came}`;
  } catch (error) {
    // Stopped: that is told already.
    if (answerer !== asked) return;
    const fault = error instanceof Unanswered ? error.fault : { message: error instanceof Error ? error.message : String(error) };
    editor.mark(fault);
    state.textContent = fault.message;
  }
  setBusy(false);
}

const isBusy = () => !stopButton.hidden;

/** The button to ask stays what it is: one that goes dead under the keyboard takes the place of its reader along. So does the one to stop when it goes. */
function setBusy(now: boolean): void {
  if (!now && document.activeElement === stopButton) askButton.focus();
  stopButton.hidden = !now;
}

/** Lets go of what answers, whatever it is doing. */
function drop(): void {
  answerer?.stop();
  answerer = null;
  setBusy(false);
}

function stop(): void {
  drop();
  state.textContent = 'Gestopt.';
}

/** Other data: what is shown was not about these. */
function change(): void {
  state.textContent = isBusy() ? 'Gestopt.' : '';
  drop();
  outcome.replaceChildren();
}

/** Gives each shipped question a button that puts it in the field and asks it. */
function addButtons(): void {
  for (const article of document.querySelectorAll('article[data-vraag]')) {
    const text = article.querySelector('code')?.textContent ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Stel deze vraag';
    button.addEventListener('click', () => {
      editor.set(text);
      // Who asks with the keyboard goes on at the answer, not at the button far below it.
      section.focus();
      section.scrollIntoView();
      void ask();
    });
    article.querySelector('.knoppen')?.prepend(button, ' ');
  }
}

askButton.addEventListener('click', () => void ask());
stopButton.addEventListener('click', stop);
select.addEventListener('change', change);
addButtons();
section.hidden = false;
editor.set(parameters.get('query') ?? document.querySelector('article[data-vraag="gedeelde-antwoorden"] code')?.textContent ?? '');
if (parameters.get('bij') === 'server') find('#bronkeuze', HTMLElement).hidden = true;
const given = parameters.get('stuk') ?? '';
if (showing.papers.has(given)) select.value = given;
if (parameters.has('query')) void ask();
