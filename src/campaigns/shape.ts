import type { FileStep } from './campaign-file.ts';
import { allPlaces } from './places.ts';

/** What is wrong, and at which field of which object. */
export interface Wrong {
  reason: string;
  object?: object;
  field?: string;
}

/** What must hold before anything else can look at the file. */
export function wrongShape(file: unknown): Wrong | undefined {
  if (!isObject(file)) return { reason: 'a file must be a map with `name` and `steps`' };
  return wrongSteps(file, '') ?? repeatedId(file.steps as FileStep[]);
}

/** A copied step that keeps its `id` would overwrite the first step. */
function repeatedId(steps: readonly FileStep[]): Wrong | undefined {
  const seen = new Set<unknown>();
  for (const object of allPlaces(steps).flatMap(({ step }) => [step, ...(step.branches ?? [])])) {
    const { id } = object;
    if (id !== undefined && seen.has(id))
      return { reason: 'this `id` stands above already; remove its line to add a copy as new', object, field: 'id' };
    seen.add(id);
  }
  return undefined;
}

function wrongSteps(holder: Record<string, unknown>, path: string): Wrong | undefined {
  const where = `${path}steps`;
  const { steps } = holder;
  if (!Array.isArray(steps))
    return {
      reason: `\`${where}\` must be a list of steps, each of which begins with \`- \`; without steps, write \`steps: []\``,
      object: holder,
      field: 'steps',
    };
  for (const [index, step] of steps.entries()) {
    const at = `${where}[${index}]`;
    if (!isObject(step)) return { reason: `\`${at}\` must be a step`, object: holder, field: 'steps' };
    const { variantB, branches = [] } = step;
    if (variantB !== undefined && !isObject(variantB))
      return { reason: `\`${at}.variantB\` must be a map`, object: step, field: 'variantB' };
    if (!Array.isArray(branches) || !branches.every(isObject))
      return { reason: `\`${at}.branches\` must be a list of branches`, object: step, field: 'branches' };
    for (const [number, branch] of branches.entries()) {
      const wrong = branch.steps === undefined ? undefined : wrongSteps(branch, `${at}.branches[${number}].`);
      if (wrong) return wrong;
    }
  }
  return undefined;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
