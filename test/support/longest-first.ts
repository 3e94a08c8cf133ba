import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Short files with long tests. */
const LONG = [
  'contract/prism',
  'docs/error-programs',
  'docs/find-pages',
  'codegen/generate',
  'contract/demo',
  'docs/samples',
  'codegen/new-operation',
  'types/editor',
  'package/exports',
  'contract/workflow',
].map((name) => `/test/${name}.test.ts`);

/**
 * Begins with the files that take longest. Without the times of an earlier run, vitest goes by the size of a file; in a fresh clone the
 * last one would be a file of ten lines that takes ten seconds, while the other core is idle.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((end) => moduleId.endsWith(end));
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
