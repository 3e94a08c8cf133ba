import type { Plan } from './plan-types.ts';

/** A plan that cannot be applied. Nothing was sent. */
export class PlanRefusedError extends Error {
  override readonly name = 'PlanRefusedError';
  readonly plan: Plan;

  constructor(plan: Plan) {
    const count = plan.refusals.length === 1 ? '1 change is' : `${plan.refusals.length} changes are`;
    super(
      `${count} refused: ${plan.refusals.map(({ where, message, wayRound }) => `${where}: ${message} ${wayRound}`).join(' ')}`,
    );
    this.plan = plan;
  }
}

/** lemlist took every change, and does not show all of them. */
export class ReadBackError extends Error {
  override readonly name = 'ReadBackError';
  readonly plan: Plan;

  constructor(plan: Plan) {
    super(`lemlist took the changes but does not show these: ${plan.actions.map(({ where }) => where).join('; ')}`);
    this.plan = plan;
  }
}
