import { describe, expect, test } from 'vitest';
import { chosen } from './chosen.ts';
import { atMost, exitCode, print, type Report } from './report.ts';

const report = (...limits: Report['limits']): Report => ({
  title: 'Songs',
  headings: ['what', 'ms'],
  rows: [['a', '1']],
  limits,
});

describe('a report', () => {
  test.each([
    [49, true],
    [50, true],
    [50.1, false],
    // What was not measured is not kept.
    [Number.NaN, false],
  ])('%d of at most 50 is met: %s', (found, met) => {
    expect(atMost('a song', found, 50, 'ms').met).toBe(met);
  });

  test('it ends with 1 when a limit of any report is passed', () => {
    const met = report(atMost('a song', 1, 50, 'ms'));
    const missed = report(atMost('a song', 1, 50, 'ms'), atMost('a dance', 51, 50, 'ms'));
    expect([exitCode([met]), exitCode([met, report()]), exitCode([missed, met])]).toEqual([0, 0, 1]);
    expect(print(missed)).toContain('✔ met     a song: 1 ms (limit 50)\n✘ MISSED  a dance: 51 ms (limit 50)');
  });
});

describe('the arguments of npm run bench', () => {
  const KNOWN = ['size', 'mock'];

  test.each([
    [[], ['size', 'mock']],
    [['--only', 'mock'], ['mock']],
    [['mock'], ['mock']],
  ])('%j choose %j', (args, names) => {
    expect(chosen(args, KNOWN)).toEqual(names);
  });

  test.each([
    [['--only'], '--only needs the name of a measurement. Usage: npm run bench [-- --only size | mock]'],
    [['--only', 'mocks'], 'Unknown measurement mocks. Usage: npm run bench [-- --only size | mock]'],
    [['--only=mock'], 'Unknown measurement --only=mock. Usage: npm run bench [-- --only size | mock]'],
  ])('%j are refused', (args, message) => {
    expect(() => chosen(args, KNOWN)).toThrow(message);
  });
});
