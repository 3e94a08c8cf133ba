import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { document } from '../support/document.ts';
import { ROOT } from '../support/run-script.ts';
import { TYPES } from '../support/seed-table.ts';

const GUIDES = 'src/docs/guides';

/** What people read about this version. A changelog and a decision may keep the numbers of their day. */
const FILES: readonly string[] = [
  'README.md',
  'AGENT-GUIDE.md',
  'examples/README.md',
  'openapi/README.md',
  'openapi/shared/schemas/StepType.yaml',
  'test/interop/README.md',
  ...readdirSync(join(ROOT, GUIDES)).map((file) => `${GUIDES}/${file}`),
];
const STEP_TYPES = /\b(\d+) (?:step types|types of step|kinds of step|types has|types,|variants of)/g;

test('texts say the number of step types', () => {
  const said = FILES.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(STEP_TYPES)].map(([, count]) => `${file}: ${count}`),
  );
  expect(said.length).toBeGreaterThan(7);
  expect(said.filter((line) => !line.endsWith(`: ${TYPES.length}`))).toEqual([]);
});

test('a limit that a description says is the limit of its schema', () => {
  const wrong: string[] = [];
  const visit = (value: unknown, place: string): void => {
    if (typeof value !== 'object' || value === null) return;
    const { description, maxLength, maxItems } = value as Record<string, unknown>;
    const limit = maxLength ?? maxItems;
    const [, said] = (typeof description === 'string' && /\bAt most ([\d,]+) /.exec(description)) || [];
    if (limit !== undefined && said !== undefined && Number(said.replace(',', '')) !== limit)
      wrong.push(`${place}: ${said}, and the schema says ${limit}`);
    for (const [key, inner] of Object.entries(value)) visit(inner, `${place}/${key}`);
  };
  visit(document.components.schemas, '#/components/schemas');
  expect(wrong).toEqual([]);
});
