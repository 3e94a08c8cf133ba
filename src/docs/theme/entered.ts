import type { PaneCall, PaneExample, PaneParameter } from '../parts/pane.ts';

/** What the reader entered. */
export interface Entered {
  /** URL of a mock of the reader; empty for the mock in the page. */
  base: string;
  /** By name. */
  values: Readonly<Record<string, string>>;
  body: string;
  /** The files of a form, by name. Without a file, its bytes in `body` are sent. */
  files?: Readonly<Record<string, File>>;
}

/** A parameter as text. Arrays become lines, and objects lines of `name=value`; `buildRequest` takes them apart again. */
export function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return Object.entries(value)
    .map((pair) => pair.join('='))
    .join('\n');
}

/** What the form holds before the reader changes anything. */
export function valuesOf({ parameters }: PaneCall, example: PaneExample): Omit<Entered, 'base'> {
  const given = { ...example.fixed, ...example.parameters };
  return {
    values: Object.fromEntries(parameters.map(({ name }) => [name, toText(given[name])])),
    body: example.body === undefined ? '' : JSON.stringify(example.body, null, 2),
  };
}

/** A call in place of the one of an example. */
export type EnteredCall = Pick<PaneExample, 'parameters' | 'fixed' | 'body'>;

/**
 * The call as it was entered, for the samples. A required parameter without a value is empty. While the text of the body is not JSON, the
 * call has the body of the one before.
 */
export function enteredCall(
  call: PaneCall,
  example: PaneExample,
  { values, body }: Omit<Entered, 'base'>,
  before: EnteredCall = example,
): EnteredCall {
  const parameters: Record<string, unknown> = {};
  const fixed: Record<string, unknown> = {};
  for (const parameter of call.parameters) {
    const { name, required } = parameter;
    const text = (values[name] ?? '').trim();
    if (text === '' && !required) continue;
    if (name in example.fixed && text === toText(example.fixed[name])) fixed[name] = example.fixed[name];
    else parameters[name] = typedValue(text, parameter);
  }
  if (example.body === undefined) return { parameters, fixed };
  return { parameters, fixed, body: isJson(body) ? JSON.parse(body) : before.body };
}

export function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One pair, or one per line of the value: what a query has of a parameter. */
export function pairs(name: string, value: string, lines: PaneParameter['lines']): Array<[string, string]> {
  if (!lines) return [[name, value]];
  return value.split('\n').map((line) => {
    const [key = '', ...rest] = lines === 'pairs' ? line.split('=') : [name, line];
    return [key, rest.join('=')];
  });
}

function typedValue(text: string, { name, lines, type }: PaneParameter): unknown {
  if (text === '') return text;
  if (lines === 'values') return text.split('\n');
  if (lines === 'pairs') return Object.fromEntries(pairs(name, text, lines));
  if (type === 'number' && !Number.isNaN(Number(text))) return Number(text);
  return type === 'boolean' && /^(true|false)$/.test(text) ? text === 'true' : text;
}
