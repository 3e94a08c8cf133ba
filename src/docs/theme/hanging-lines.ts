import { type EditorState, type Extension, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';

/** Gives each line its indentation. The rest of a line that does not fit is indented further: see `editor-style.ts`. */
export const hangingLines: Extension = StateField.define<DecorationSet>({
  create: indentations,
  update: (shown, { docChanged, state }) => (docChanged ? indentations(state) : shown),
  provide: (field) => EditorView.decorations.from(field),
});

function indentations({ doc, tabSize }: EditorState): DecorationSet {
  const ranges = Array.from({ length: doc.lines }, (_, index) => {
    const { from, text } = doc.line(index + 1);
    const spaces = /^\s*/.exec(text)?.[0].replaceAll('\t', ' '.repeat(tabSize)) ?? '';
    return Decoration.line({ attributes: { style: `--indent:${spaces.length}` } }).range(from);
  });
  return Decoration.set(ranges);
}
