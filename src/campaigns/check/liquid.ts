import { Liquid, type LiquidError, type Template } from 'liquidjs';
import type { TextPlace } from './finding.ts';

const engine = new Liquid({ cache: false });

/** What a template holds, or why it is none. */
export type Parsed = { variables: string[] } | { error: string; place: TextPlace };

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
  return { variables: engine.globalVariablesSync(templates) };
}
