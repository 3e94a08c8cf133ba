import { inspect } from 'node:util';
import type { Refusal } from './refusal.ts';

/** A line of TypeScript, and the message that the compiler must give, if any. */
export interface Line {
  name: string;
  code: string;
  /** The one message that is due. A line without a refusal must compile. */
  refusal?: Refusal;
}

export function line(name: string, code: string, refusal?: Refusal): Line {
  return { name, code, ...(refusal && { refusal }) };
}

/** A call of a method with these arguments, on one line: `@ts-expect-error` covers the next line and no more. */
export function call(id: string, ...args: unknown[]): string {
  return `lemlist.${id}(${args.map(literal).join(', ')});`;
}

/** A value as a TypeScript literal, keys without quotes where they need none. */
export function literal(value: unknown): string {
  return inspect(value, {
    compact: true,
    breakLength: Number.POSITIVE_INFINITY,
    depth: Number.POSITIVE_INFINITY,
    maxArrayLength: null,
    maxStringLength: null,
  });
}
