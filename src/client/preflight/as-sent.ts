import type { Fault } from '../errors/RequestValidationError.ts';
import { isLostInJson } from '../options/built-ins.ts';
import { describeLost } from './describe-fault.ts';

/** Far deeper than any documented body. */
const MAX_PLAIN_DEPTH = 100;

interface Sent {
  /** What arrives. */
  value: unknown;
  /** Parts of which `{}` would arrive, such as a `Map` or a promise that was not awaited. */
  lost: Fault[];
}

/**
 * What `JSON.stringify` sends of a body with instances of classes: what their `toJSON` returns, or else neither what they inherit
 * nor their getters.
 */
export function asSent(body: unknown): Sent {
  if (typeof body !== 'object' || body === null || isPlain(body)) return { value: body, lost: [] };
  try {
    const lost = lostIn(body, '', new Set());
    const text = JSON.stringify(body);
    return { value: text === undefined ? undefined : JSON.parse(text), lost };
  } catch {
    // Circular, too deep, or a `toJSON` that throws: if nothing else is wrong with it, sending it fails with this error.
    return { value: body, lost: [] };
  }
}

/** Whether an object holds plain objects and arrays alone, and need not be copied. Most bodies do, so this must be cheap. */
function isPlain(value: object, depth = 0): boolean {
  // `JSON.stringify` knows circular bodies from deep ones.
  if (depth > MAX_PLAIN_DEPTH) return false;
  if (Array.isArray(value)) return value.every((each) => isPlainOrValue(each, depth));
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== null && prototype !== Object.prototype) return false;
  for (const name in value) if (!isPlainOrValue(value[name as keyof typeof value], depth)) return false;
  return true;
}

function isPlainOrValue(value: unknown, depth: number): boolean {
  if (typeof value === 'object') return value === null || isPlain(value, depth + 1);
  // `toJSON`, or something that is not sent.
  return typeof value !== 'function';
}

function lostIn(value: unknown, pointer: string, seen: Set<unknown>): Fault[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (isLostInJson(value)) return [describeLost(pointer, value)];
  if (typeof (value as { toJSON?: unknown }).toJSON === 'function') return [];
  return Object.entries(value).flatMap(([name, each]) => lostIn(each, `${pointer}/${name}`, seen));
}
