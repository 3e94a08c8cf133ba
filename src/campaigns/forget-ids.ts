import type { FileBranch, FileStep } from './campaign-file.ts';

/** The ids in a part of a file: a whole file, a step or a branch. */
interface Part {
  id?: string | undefined;
  steps?: unknown;
  branches?: unknown;
}

/** Removes the ids of an object and of all that is below it, so that it becomes new. */
export function forgetIds(part: Part, isForgotten: (id: string) => boolean = () => true): void {
  if (part.id !== undefined && isForgotten(part.id)) delete part.id;
  const below = [
    ...((part.branches as FileBranch[] | undefined) ?? []),
    ...((part.steps as FileStep[] | undefined) ?? []),
  ];
  for (const one of below) forgetIds(one, isForgotten);
}
