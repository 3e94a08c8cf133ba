import { appendFileSync, statSync, writeFileSync } from 'node:fs';
import type { Exchange } from '../../mock/replay/exchange.ts';
import { Misuse } from '../misuse.ts';
import { readText } from '../read-text.ts';

/** Reads the file of an option. What is wrong with its contents is one line. */
export function readOptionFile<Contents>(option: string, file: string, parse: (text: string) => Contents): Contents {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    throw new Misuse(`--${option} ${(error as Error).message}`);
  }
  try {
    return parse(text);
  } catch (error) {
    throw new Misuse(`--${option} ${file}: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`);
  }
}

export function parseSeed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON: ${(error as Error).message}`);
  }
}

/**
 * Empties the file of a recording. That comes last: a mock that does not start must leave an old recording alone. A file that the mock
 * reads is refused.
 */
export function beginRecording(file: string, others: Readonly<Record<'replay' | 'seed', string | undefined>>): void {
  for (const [option, other] of Object.entries(others))
    if (other !== undefined && isSameFile(file, other))
      throw new Misuse(`--record must be another file than --${option}`);
  try {
    writeFileSync(file, '');
  } catch (error) {
    throw new Misuse(`--record ${file || "''"}: it cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Writes a recording, a line per exchange. */
export function recorder(file: string): (exchange: Exchange) => void {
  return (exchange) => appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}
