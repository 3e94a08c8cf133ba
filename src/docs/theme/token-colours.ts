import { type Extension, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import { tokensOf } from './highlight.ts';

/** Colours the text of an editor as the samples and responses of the page. A body is short enough to be read at each change. */
export const tokenColours: Extension = StateField.define<DecorationSet>({
  create: ({ doc }) => coloursOf(doc),
  update: (colours, { docChanged, newDoc }) => (docChanged ? coloursOf(newDoc) : colours),
  provide: (field) => EditorView.decorations.from(field),
});

function coloursOf(text: Text): DecorationSet {
  const tokens = tokensOf(text.toString());
  return Decoration.set(
    tokens.map(({ kind, from, to }) => Decoration.mark({ tagName: 'i', class: kind }).range(from, to)),
  );
}
