import { type EditorState, type Extension, type Range, StateEffect, StateField, type Text } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView, WidgetType } from '@codemirror/view';
import type { LineFault } from './faults-by-line.ts';

/** More would leave no room for the words on a phone. */
const MAX_INDENT = 8;
const UNDERLINED = Decoration.mark({ class: 'faulty' });

/** Shows these faults in place of the ones before. */
export const showFaults = StateEffect.define<readonly LineFault[]>();

/** Underlines faulty lines, and writes below each what is wrong. Both move with their line while the reader types on. */
export const faultsUnderLines: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(shown, { effects, changes, state }) {
    const found = effects.find((effect) => effect.is(showFaults));
    return found ? decorationsOf(state.doc, found.value) : shown.map(changes);
  },
  provide: (field) => [
    EditorView.decorations.from(field),
    EditorView.contentAttributes.of((view) => ({ 'aria-invalid': String(isInvalid(view.state, field)) })),
  ],
});

function isInvalid(state: EditorState, field: StateField<DecorationSet>): boolean {
  return state.field(field).size > 0;
}

function decorationsOf(text: Text, faults: readonly LineFault[]): DecorationSet {
  const byLine = new Map<number, string[]>();
  for (const { line, message } of faults) byLine.set(line, [...(byLine.get(line) ?? []), message]);
  const ranges = [...byLine]
    .filter(([number]) => number <= text.lines)
    .flatMap(([number, messages]): Range<Decoration>[] => {
      const line = text.line(number);
      const indent = line.text.search(/\S|$/);
      const words = Decoration.widget({ widget: new FaultBox(messages, indent), block: true, side: 1 }).range(line.to);
      return indent < line.length ? [UNDERLINED.range(line.from + indent, line.to), words] : [words];
    });
  return Decoration.set(ranges, true);
}

/** The words below a line. Screen readers get them from the list that follows the editor, and the editor itself has the text alone. */
class FaultBox extends WidgetType {
  readonly messages: readonly string[];
  readonly indent: number;

  constructor(messages: readonly string[], indent: number) {
    super();
    this.messages = messages;
    this.indent = Math.min(indent, MAX_INDENT);
  }

  override eq(other: FaultBox): boolean {
    return other.indent === this.indent && other.messages.join('\n') === this.messages.join('\n');
  }

  toDOM(): HTMLElement {
    const box = document.createElement('div');
    box.className = 'line-fault';
    box.style.setProperty('--indent', String(this.indent));
    box.setAttribute('aria-hidden', 'true');
    for (const message of this.messages) {
      const line = document.createElement('p');
      // The words between backticks are code.
      for (const [index, part] of message.split('`').entries())
        line.append(index % 2 ? Object.assign(document.createElement('code'), { textContent: part }) : part);
      box.append(line);
    }
    return box;
  }
}
