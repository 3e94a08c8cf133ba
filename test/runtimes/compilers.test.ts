import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProjectName, typeCheck } from '../packed/type-check.ts';
import { complaints } from '../types/compilers.ts';
import { lines, stepLines } from '../types/lines.ts';
import { type Project, type Resolution, writeProject } from '../types/project.ts';
import { APPLICATION } from './application.ts';

const PROJECTS: ProjectName[] = ['nodenext', 'node16', 'bundler', 'server'];

/** Compilers by the name they are installed under: the oldest that we support, and the last of each major version. */
const COMPILERS: Readonly<Record<string, ProjectName[]>> = {
  typescript54: [...PROJECTS, 'node10'],
  typescript: [...PROJECTS, 'node10'],
  // It calls `node10` deprecated, and 7 has none of it.
  typescript6: PROJECTS,
  typescript7: PROJECTS,
};

describe.concurrent('the packed types', () => {
  test.each(Object.entries(COMPILERS))('compile under %s in projects for %j', async (compiler, projects) => {
    expect(await typeCheck(compiler, APPLICATION, projects)).toBe('');
  });
});

describe.concurrent('calls that must and must not compile', () => {
  let programs: Project;
  beforeAll(() => {
    programs = writeProject(lines, stepLines);
  });
  afterAll(() => programs?.remove());

  // `npm test` asks TypeScript 7, which is fast. These take seconds per program, so each resolves packages in one way.
  const pairs: Array<{ compiler: string; resolution: Resolution }> = [
    { compiler: 'typescript54', resolution: 'bundler' },
    { compiler: 'typescript', resolution: 'nodenext' },
    { compiler: 'typescript6', resolution: 'nodenext' },
  ];
  test.each(pairs)('the verdicts are right under $compiler with $resolution', async ({ compiler, resolution }) => {
    expect(await complaints(compiler, programs, [resolution])).toBe('');
  });
});
