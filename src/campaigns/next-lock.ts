import { branchOwnFields, conditionFields, hasSeveralBranches } from './branch-delays.ts';
import type { CampaignFile, Fields, FileStep } from './campaign-file.ts';
import { BRANCH_FIELDS, stepFields, VARIANT_FIELDS } from './fields.ts';
import { allPlaces } from './places.ts';
import { isSameField } from './same-field.ts';
import type { Snapshot, SnapshotStep } from './snapshot.ts';

/**
 * What a lock holds after a pull or an apply. Where file and lemlist agree, that is what both have. Where they differ, the lock
 * keeps what was read before, which later shows whose change a difference is.
 */
export function nextLock(file: CampaignFile, base: Snapshot, remote: Snapshot): Snapshot {
  const steps: Snapshot['steps'] = {};
  const branches: Snapshot['branches'] = {};
  const own = allPlaces(file.steps).map(({ step }) => step);
  const inFile = new Map(own.map((step) => [step.id, step]));
  const branchesInFile = new Map(
    own.flatMap((step) =>
      (step.branches ?? []).map((one) => [
        one.id,
        branchOwnFields(step, one, hasSeveralBranches(remote.steps[step.id ?? ''])),
      ]),
    ),
  );
  for (const [id, stored] of Object.entries(remote.steps)) {
    const step = inFile.get(id);
    const known = base.steps[id];
    if (step) steps[id] = settleStep(step, known, stored);
    else if (known) steps[id] = known;
  }
  // What was deleted in lemlist, and the file still holds.
  for (const [id, known] of Object.entries(base.steps)) if (!remote.steps[id] && inFile.has(id)) steps[id] = known;
  for (const [id, stored] of Object.entries(remote.branches)) {
    const branch = branchesInFile.get(id);
    const known = base.branches[id];
    if (branch) branches[id] = settleFields(branch, known, stored, BRANCH_FIELDS, { fallback: stored.fallback });
    else if (known) branches[id] = known;
  }
  for (const [id, known] of Object.entries(base.branches)) {
    if (!remote.branches[id] && branchesInFile.has(id)) branches[id] = known;
  }
  const orders = ordersIn(file, remote.main);
  const sequences = Object.entries(remote.sequences).map(([id, all]) => {
    const ids = all.filter((one) => one in steps);
    return [id, settleOrder(ids, orders.get(id), base.sequences[id])] as const;
  });
  const name = file.name === remote.name ? remote.name : base.name;
  return { ...remote, name, sequences: Object.fromEntries(sequences), steps, branches };
}

/** The ids of the steps of each sequence, as a file has them. */
function ordersIn({ steps }: CampaignFile, main: string): Map<string, string[]> {
  const idsOf = (list: readonly FileStep[]): string[] => list.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const branches = allPlaces(steps).flatMap(({ step }) => step.branches ?? []);
  return new Map([
    [main, idsOf(steps)] as const,
    ...branches.flatMap(({ id, steps: own }) => (id !== undefined && own ? [[id, idsOf(own)] as const] : [])),
  ]);
}

/** Where the file has the order of the last pull, the lock keeps it, whatever the order in lemlist is. */
function settleOrder(ids: string[], own: readonly string[] = [], known: readonly string[] = []): string[] {
  const isShared = (id: string): boolean => ids.includes(id) && own.includes(id) && known.includes(id);
  const kept = own.filter(isShared);
  if (kept.join() !== known.filter(isShared).join()) return ids;
  return ids.map((id) => (isShared(id) ? (kept.shift() as string) : id));
}

function settleStep(step: FileStep, known: SnapshotStep | undefined, stored: SnapshotStep): SnapshotStep {
  const local = stored.branches ? conditionFields(step, hasSeveralBranches(stored)) : step;
  const fields = settleFields(local, known?.fields, stored.fields, stepFields(step.type) ?? []);
  const { variantB, branches, type } = stored;
  const isTested = variantB !== undefined && (step.variantB !== undefined || !known);
  const variant = isTested
    ? settleFields(step.variantB ?? {}, known?.variantB, variantB, VARIANT_FIELDS)
    : known?.variantB;
  return { type, fields, ...(variant && { variantB: variant }), ...(branches && { branches }) };
}

function settleFields(
  local: Fields,
  known: Fields | undefined,
  stored: Fields,
  names: readonly string[],
  more: Fields = {},
): Fields {
  const fields: Fields = {};
  for (const name of names) {
    const agreed = known === undefined || (name in local && isSameField(name, local[name], stored[name]));
    const value = agreed ? stored[name] : known[name];
    if (value !== undefined) fields[name] = value;
  }
  return { ...fields, ...Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined)) };
}
