import type { CampaignFile } from './campaign-file.ts';
import { HOW_TO_SOLVE, marksIn, UNSOLVED } from './marks.ts';
import type { ParsedFile } from './parse.ts';
import { planSequence } from './plan-sequence.ts';
import type { Plan, PlanOptions, Refusal } from './plan-types.ts';
import type { KnownSnapshot, Planning } from './planning.ts';
import { OVERWRITE } from './refusals.ts';
import type { Reading, Snapshot } from './snapshot.ts';

/** Compares a file with a campaign: what `apply` would send, what it refuses, and what changed in lemlist since the pull. */
export function planFile(
  parsed: ParsedFile,
  base: KnownSnapshot | undefined,
  reading: Reading,
  options: PlanOptions = {},
): Plan {
  const { file } = parsed;
  const { snapshot: remote, status } = reading;
  const plan: Plan = {
    campaign: file.campaign,
    name: file.name,
    status,
    actions: [],
    refusals: [],
    drift: [],
    unchanged: 0,
  };
  if (!options.force) plan.refusals.push(...unsolvedConflicts(parsed));
  planName(file, base, remote, options, plan);
  const planning: Planning = { file, base, remote, options, plan, deletedSequences: new Set() };
  planSequence(planning, file.steps, { id: remote.main }, '');
  const refusal = refusedByStatus(plan, options);
  if (refusal) plan.refusals.push(refusal);
  // A wrong id causes further refusals, which no option would solve.
  plan.refusals.sort((a, b) => Number(b.reason === 'unknownStep') - Number(a.reason === 'unknownStep'));
  return plan;
}

/** A pull has shown what lemlist has, and nobody has chosen yet. */
function unsolvedConflicts(parsed: ParsedFile): Refusal[] {
  return marksIn(parsed).map(({ place }) => ({
    reason: 'unsolved',
    where: `line ${place.line}`,
    message: UNSOLVED,
    wayRound: HOW_TO_SOLVE,
  }));
}

function planName(
  { name }: CampaignFile,
  base: Snapshot | undefined,
  remote: Snapshot,
  { force }: PlanOptions,
  plan: Plan,
): void {
  if (name === remote.name) return;
  const changedThere = base !== undefined && base.name !== remote.name;
  if (changedThere && name === base.name) {
    plan.drift.push({ where: 'name', message: 'somebody renamed the campaign in lemlist' });
    return;
  }
  if (changedThere && !force) {
    plan.refusals.push({
      reason: 'changedInLemlist',
      where: 'name',
      message: 'The name was changed in lemlist since the pull.',
      wayRound: OVERWRITE,
    });
  }
  plan.actions.push({ kind: 'rename', where: 'name', from: remote.name, to: name });
}

/** lemlist refuses changes of a running campaign, and calls a draft that the API created running, too, when a step is deleted. */
function refusedByStatus({ actions, status }: Plan, { pause }: PlanOptions): Refusal | undefined {
  if (pause || !mustPause(actions, status)) return undefined;
  const [message, wayRound] =
    status === 'running'
      ? [
          'The campaign is running, and lemlist refuses to change it.',
          'Use --pause: it pauses the campaign and starts it again.',
        ]
      : [
          'lemlist refuses to delete a step of a draft.',
          'Use --pause: it pauses the draft first. It stays paused, because starting it would launch it.',
        ];
  return { reason: 'running', where: 'campaign', message: message as string, wayRound: wayRound as string };
}

/** Whether the campaign must be paused for these actions. */
export function mustPause(actions: Plan['actions'], status: string): boolean {
  const steps = actions.filter(({ kind }) => kind !== 'rename');
  if (status === 'running') return steps.length > 0;
  return status === 'draft' && steps.some(({ kind }) => kind === 'deleteStep' || kind === 'deleteVariant');
}
