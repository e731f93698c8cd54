import { autocompletion, type Completion, type CompletionContext } from '@codemirror/autocomplete';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { sparql } from 'codemirror-lang-sparql';
import type { Fault } from './words.js';

/** The field in which a question is written. */
export interface Editor {
  readonly text: () => string;
  readonly set: (text: string) => void;
  /** Shows where a question is wrong; null clears that. */
  readonly mark: (fault: Fault | null) => void;
}

const theme = EditorView.theme({
  '&': { border: '1px solid var(--lijn)', borderRadius: '6px', background: 'var(--grond)', color: 'var(--inkt)', fontSize: '.9rem' },
  '&.cm-focused': { outline: '3px solid var(--organisatie)', outlineOffset: '1px' },
  '.cm-content': { caretColor: 'var(--inkt)', minHeight: '11rem', fontFamily: 'ui-monospace, Menlo, Consolas, monospace' },
  '.cm-cursor': { borderLeftColor: 'var(--inkt)' },
  '.cm-gutters': { background: 'var(--vlak)', color: 'var(--grijs)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { background: 'color-mix(in srgb, var(--vlak) 60%, transparent)' },
  '.cm-tooltip': { background: 'var(--grond)', color: 'var(--inkt)', border: '1px solid var(--lijn)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { background: 'var(--accent)', color: 'var(--grond)' },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: 'var(--stuk)', fontWeight: '600' },
  { tag: [tags.variableName, tags.labelName], color: 'var(--persoon)' },
  { tag: [tags.string, tags.literal], color: 'var(--plaats)' },
  { tag: [tags.url, tags.namespace, tags.propertyName, tags.typeName], color: 'var(--organisatie)' },
  { tag: tags.comment, color: 'var(--grijs)', fontStyle: 'italic' },
]);

/** Names complete to what our vocabulary and the shipped questions use: behind a prefix, or when asked for, so that no keyword becomes a name. */
function complete(names: readonly Completion[]) {
  return (context: CompletionContext) => {
    const word = context.matchBefore(context.explicit ? /[\w-]*:?[\w-]*/ : /(?<![\w-])[A-Za-z][\w-]*:[\w-]*/);
    return word === null ? null : { from: word.from, options: [...names], validFor: /^[\w-]*(?::[\w-]*)?$/ };
  };
}

/** A command of the editor that always applies. */
const runs = (act: () => void) => () => {
  act();
  return true;
};

/**
 * Makes the field inside an element; Ctrl-Enter and Cmd-Enter ask. It stands in a tree of its own: there the editor takes its style from a
 * style sheet object, in the page itself it would write a style element, which pages of this site do not allow.
 */
export function createEditor(parent: Element, label: string, names: readonly Completion[], ask: () => void): Editor {
  const root = parent.attachShadow({ mode: 'open' });
  const view = new EditorView({
    parent: root,
    root,
    extensions: [
      keymap.of([{ key: 'Mod-Enter', run: runs(ask) }]),
      basicSetup,
      sparql(),
      autocompletion({ override: [complete(names)] }),
      syntaxHighlighting(colours),
      theme,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label }),
    ],
  });
  return {
    text: () => view.state.doc.toString(),
    set: (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
    mark(fault) {
      view.dispatch(setDiagnostics(view.state, fault?.line === undefined ? [] : [diagnose(view, fault, fault.line)]));
    },
  };
}

function diagnose(view: EditorView, { message, column = 1 }: Fault, number: number): Diagnostic {
  const line = view.state.doc.line(Math.min(Math.max(1, number), view.state.doc.lines));
  const from = Math.min(line.from + column - 1, line.to);
  return { from, to: Math.max(from, line.to), severity: 'error', message };
}
