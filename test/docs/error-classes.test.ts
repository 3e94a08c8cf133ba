import { expect, test } from 'vitest';
import { apiErrorClass } from '../../src/client/errors/api-error-class.ts';
import * as redis from '../../src/client/limits/redis/index.ts';
import * as client from '../../src/index.ts';
import { pages } from './model.ts';

const page = pages.find(({ route }) => route === 'guides/errors')?.markdown ?? '';
const rows = [...page.matchAll(/^\| (.*) \|$/gm)].map(([, row = '']) => row.split(' | '));
const exported: Readonly<Record<string, unknown>> = { ...client, ...redis };

/** Base classes that nobody catches by a guard of their own, or that the text names with it. */
const BASES = ['LemlistError', 'ResponseError', 'ApiError'];

test('the guide to errors names each error class with a guard that exists', () => {
  const classes = Object.keys(exported).filter((name) => /^[A-Z]\w*Error$/.test(name) && !BASES.includes(name));
  expect(classes.length).toBeGreaterThan(15);
  for (const name of classes) {
    const guard = `is${name}`;
    expect(exported[guard], guard).toBeTypeOf('function');
    const row = rows.find((cells) => cells.some((cell) => cell.endsWith(`\`${guard}\``)));
    expect(
      row?.some((cell) => cell.startsWith(`\`${name}\``)),
      name,
    ).toBe(true);
  }
});

test('the guide to errors has the class that the client throws for each status code', () => {
  const byStatus = rows.filter(([status = '']) => /^\d\w\w$/.test(status));
  expect(byStatus.map(([status]) => status)).toEqual([
    '400',
    '401',
    '402',
    '403',
    '404',
    '405',
    '409',
    '422',
    '429',
    '5xx',
  ]);
  for (const [status = '', names] of byStatus) {
    const { name } = apiErrorClass(Number(status.replace('xx', '03')));
    expect(names).toBe(`\`${name}\`, \`is${name}\``);
  }
});
