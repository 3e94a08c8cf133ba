import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ProjectName, typeCheck } from '../packed/type-check.ts';
import { complaints } from '../types/compilers.ts';
import { lines, stepLines } from '../types/lines.ts';
import { type Project, type Resolution, writeProject } from '../types/project.ts';
import { APPLICATION } from './application.ts';

/** Compilers by the name they are installed under: the oldest that we support, and the last of each major version. */
const COMPILERS = ['typescript54', 'typescript', 'typescript6', 'typescript7'];
const PROJECTS: ProjectName[] = ['nodenext', 'node16', 'bundler', 'server'];

describe.concurrent('the packed types', () => {
  const pairs = COMPILERS.flatMap((compiler) => PROJECTS.map((project) => ({ compiler, project })));
  // TypeScript 7 has none of it, and 6 calls it deprecated.
  const oldest = ['typescript54', 'typescript'].map((compiler) => ({ compiler, project: 'node10' as const }));

  test.each([...pairs, ...oldest])(
    'compile under $compiler in a project for $project',
    async ({ compiler, project }) => {
      expect(await typeCheck(compiler, APPLICATION, project)).toBe('');
    },
  );
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
