import { beforeEach } from 'vitest';
import { type Files, type PlanOptions, plan, pull } from '../../src/campaigns/index.ts';
import { createCampaign, fromDisk, STEPS, startTeam, type Team } from './team.ts';

const STEPS_WITH_VARIANT = STEPS.replace('delay: 0\n', 'delay: 0\n    variantB:\n      subject: Good day\n');

/** A paused campaign in lemlist and its file, new for each test, which one person changes there and another one here. */
export function useTwoPeople() {
  const people = {} as { team: Team; files: Files & { id: string }; sequenceId: string };

  async function use(steps: string): Promise<void> {
    const created = await createCampaign(people.team.lemlist, steps, `Campaign ${steps.length}`);
    people.files = { ...fromDisk(created), id: created.id };
    people.sequenceId = people.files.lock?.main as string;
    await people.team.lemlist.campaigns.pause({ campaignId: people.files.id });
  }

  beforeEach(async () => {
    people.team = startTeam();
    await use(STEPS_WITH_VARIANT);
  });

  const stepAt = (index: number): { sequenceId: string; stepId: string } => ({
    sequenceId: people.sequenceId,
    stepId: people.files.lock?.sequences[people.sequenceId]?.[index] as string,
  });
  const pullAgain = async (given: Files) => fromDisk(await pull(people.team.lemlist, people.files.id, given));
  return {
    people,
    /** Begins anew with other steps. */
    use,
    stepAt,
    pullAgain,
    pullWith: (text: string) => pullAgain({ ...people.files, text }),
    changeThere: (index: number, body: object) =>
      people.team.lemlist.sequences.updateStep({ ...stepAt(index), body: body as never }),
    planOf: async (given: Files, options: PlanOptions = {}) => (await plan(people.team.lemlist, given, options)).plan,
  };
}

export function kinds({ actions }: { actions: { kind: string }[] }): string[] {
  return actions.map(({ kind }) => kind);
}

/** A text without the comment of a conflict, as somebody deletes it. */
export function without(text: string, mark: RegExp): string {
  return text.replace(new RegExp(`^ *# conflict: ${mark.source}\n(?: *# .*\n)?`, 'm'), '');
}
