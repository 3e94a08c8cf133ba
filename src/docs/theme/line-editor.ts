import { history, historyKeymap, standardKeymap } from '@codemirror/commands';
import { EditorState, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { EDITOR_STYLE } from './editor-style.ts';
import { faultsUnderLines, showFaults } from './fault-lines.ts';
import type { LineFault } from './faults-by-line.ts';
import { hangingLines } from './hanging-lines.ts';
import { tokenColours } from './token-colours.ts';

// A chunk of its own, which is loaded when a reader goes into the text of a body: see `BodyEditor.vue`.

/** What the reader did before there was an editor. */
export interface Begun {
  /** The text when the reader came to it. What was typed since can be undone. */
  before: string;
  text: string;
  selection: { start: number; end: number };
}

export interface LineEditor {
  /** Replaces the text by another one, in which nothing is to be undone. */
  setText(text: string): void;
  showFaults(faults: readonly LineFault[]): void;
  focus(): void;
  destroy(): void;
}

interface EditorOptions {
  parent: HTMLElement;
  begun: Begun;
  /** Id of the element that names the editor. */
  labelledBy: string;
  onTyped(text: string): void;
}

/** An editor of JSON that shows what is wrong with a line below it. The Tab key leaves it. */
export function createLineEditor({ parent, begun, labelledBy, onTyped }: EditorOptions): LineEditor {
  const extensions = [
    EditorState.tabSize.of(2),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ 'aria-labelledby': labelledBy }),
    history(),
    // The list of "standard" keys leaves the Tab key to the page.
    keymap.of([...historyKeymap, ...standardKeymap]),
    tokenColours,
    hangingLines,
    faultsUnderLines,
    EDITOR_STYLE,
    EditorView.updateListener.of(({ docChanged, state }) => docChanged && onTyped(state.doc.toString())),
  ];
  const view = new EditorView({ parent, state: EditorState.create({ doc: begun.before, extensions }) });
  const { start, end } = begun.selection;
  view.dispatch({
    ...(begun.text !== begun.before && { changes: { from: 0, to: view.state.doc.length, insert: begun.text } }),
    selection: { anchor: start, head: end },
    annotations: Transaction.userEvent.of('input'),
  });

  return {
    setText(text) {
      if (text !== view.state.doc.toString()) view.setState(EditorState.create({ doc: text, extensions }));
    },
    showFaults: (faults) => view.dispatch({ effects: showFaults.of(faults) }),
    focus: () => view.focus(),
    destroy: () => view.destroy(),
  };
}
