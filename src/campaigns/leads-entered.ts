import type { Lemlist } from '../index.ts';
import type { Action, Plan } from './plan-types.ts';

/** A day before the first campaign of lemlist. */
const FIRST_DAY = '2018-01-01';
/** Conditions whose branches accept a new delay after leads have entered. */
const DELAY_STAYS_OPEN: readonly unknown[] = ['hasScore', 'aircallDone'];
const MESSAGE = 'Leads have entered the campaign, and lemlist no longer changes its branches.';
const WAYS_ROUND: Partial<Record<Action['kind'], string>> = {
  addBranch: 'Nest conditions with one branch each, or make a new campaign with `apply --new NAME FILE`.',
  updateBranch:
    'Only its `name` can still change, or only the `delay` of a branch of `hasScore` and `aircallDone`. Undo the other changes, or make a new campaign with `apply --new NAME FILE`.',
};

/**
 * Refuses what lemlist refuses once leads have entered the campaign. That costs a request, unless it is known, and only a plan that changes branches needs it.
 *
 * @returns whether leads have entered, if that is known now
 */
export async function refuseOnceEntered(lemlist: Lemlist, plan: Plan, known?: boolean): Promise<boolean | undefined> {
  const { campaign: campaignId } = plan;
  const locked = plan.actions.filter(isLocked);
  if (campaignId === undefined || locked.length === 0) return known;
  const leadsEntered = known ?? (await haveEntered(lemlist, campaignId));
  for (const { kind, where } of leadsEntered ? locked : []) {
    const wayRound = WAYS_ROUND[kind] ?? 'Put it back, or make a new campaign with `apply --new NAME FILE`.';
    plan.refusals.push({ reason: 'leadsEntered', where, message: MESSAGE, wayRound });
  }
  return leadsEntered;
}

function isLocked(action: Action): boolean {
  if (action.kind !== 'updateBranch') return ['addBranch', 'deleteBranch', 'orderBranches'].includes(action.kind);
  const isOnly = (name: string): boolean => action.changes.every(({ field }) => field === name);
  return !isOnly('name') && !(isOnly('delay') && DELAY_STAYS_OPEN.includes(action.step.conditionKey));
}

async function haveEntered(lemlist: Lemlist, campaignId: string): Promise<boolean> {
  const period = { startDate: FIRST_DAY, endDate: new Date().toISOString() };
  const { nbLeadsLaunched = 0 } = await lemlist.campaigns.getStats({ campaignId, ...period });
  return nbLeadsLaunched > 0;
}
