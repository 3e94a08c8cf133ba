import { formatCount } from '../client/preflight/format-count.ts';
import type { Finding } from './check/finding.ts';
import type { Plan } from './plan-types.ts';

/** A longer message helps nobody. */
const MAX_SENTENCES = 20;

/** A file with errors that `check` finds. Nothing was read from lemlist, and nothing was sent. */
export class FileErrorsError extends Error {
  override readonly name = 'FileErrorsError';
  /** Every error, in the order of the file. */
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const shown = findings.slice(0, MAX_SENTENCES);
    const sentences = shown.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`);
    const more = findings.length > MAX_SENTENCES ? ` And ${findings.length - MAX_SENTENCES} more in \`findings\`.` : '';
    super(`The file has ${formatCount(findings.length, 'error')}, nothing was sent: ${sentences.join(' ')}${more}`);
    this.findings = findings;
  }
}

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
