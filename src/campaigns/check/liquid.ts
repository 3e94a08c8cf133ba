import { Liquid, type LiquidError, type Template } from 'liquidjs';
import type { TextPlace } from './finding.ts';

const engine = new Liquid({ cache: false });

/** What a template holds, or why it is none. */
export type Parsed = { variables: string[] } | { error: string; place: TextPlace };

/** A variable that was left open and runs into the next one. The library takes both for one, and renders nothing. */
const LEFT_OPEN = /\{\{[^}"']*\{\{/;

/** Parses a template and lists the variables that it takes from the lead and the sender. */
export function parseTemplate(text: string): Parsed {
  let templates: Template[];
  try {
    templates = engine.parse(text);
  } catch (error) {
    const { token, originalError } = error as LiquidError & { originalError?: Error };
    const [line = 1, column = 1] = token?.getPosition() ?? [];
    // The library appends an excerpt of the text.
    const words = (originalError?.message ?? (error as Error).message).split(/\n|, line:/, 1)[0] ?? '';
    return { error: words, place: { line, column } };
  }
  const { index } = (!text.includes('{% raw') && LEFT_OPEN.exec(text)) || {};
  if (index !== undefined) {
    const before = text.slice(0, index).split('\n');
    const place = { line: before.length, column: (before.at(-1) as string).length + 1 };
    return { error: 'output "{{" not closed before the next "{{"', place };
  }
  return { variables: engine.globalVariablesSync(templates) };
}
