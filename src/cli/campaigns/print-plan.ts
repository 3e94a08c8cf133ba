import { styleText } from 'node:util';
import { diffWordsWithSpace } from 'diff';
import type { Action, FieldChange, Plan } from '../../campaigns/index.ts';
import { formatCount } from '../../client/preflight/format-count.ts';
import { visible } from './visible.ts';

/** Marks of what is added, deleted and changed; colours only on a terminal. */
export interface Marks {
  added(text: string): string;
  deleted(text: string): string;
  refused(text: string): string;
}

export const PLAIN_MARKS: Marks = {
  added: (text) => `{+${text}+}`,
  deleted: (text) => `[-${text}-]`,
  refused: (text) => text,
};

export const COLOUR_MARKS: Marks = {
  added: (text) => styleText('green', text),
  deleted: (text) => styleText(['red', 'strikethrough'], text),
  refused: (text) => styleText('yellow', text),
};

const SIGNS: Record<Action['kind'], string> = {
  rename: '~',
  updateStep: '~',
  addStep: '+',
  deleteStep: '-',
  updateBranch: '~',
  addBranch: '+',
  deleteBranch: '-',
  orderBranches: '~',
  addVariant: '+',
  updateVariant: '~',
  deleteVariant: '-',
};

/** A plan for people, one screen for a usual change. */
export function planLines(plan: Plan, marks: Marks): string[] {
  const { campaign, name, status, actions, refusals, drift, unchanged } = plan;
  return [
    `${inOneLine(name)} (${campaign ?? 'new'}, ${status}): ${summary(plan)}, ${formatCount(unchanged, 'step')} unchanged`,
    ...actions.flatMap((action) => [
      `  ${SIGNS[action.kind]} ${action.where}${fateOf(action, actions)}`,
      ...changesOf(action).map((change) => `      ${changeText(change, marks)}`),
    ]),
    ...refusals.map(({ where, message, wayRound }) => marks.refused(`  ! ${where}: ${message} ${wayRound}`)),
    ...drift.map(({ where, message }) => `  ? ${where}: ${message}`),
  ];
}

/** What happens to a step or branch. A step that lemlist cannot move or retype is deleted and added again at its new position. */
function fateOf({ kind, where }: Action, actions: readonly Action[]): string {
  if (kind.startsWith('delete')) return ' is deleted';
  const isAddedAgain =
    kind === 'addStep' && actions.some((other) => other.kind === 'deleteStep' && other.where === where);
  return isAddedAgain ? ' is added again, at its place in the file' : '';
}

function summary({ actions, refusals }: Plan): string {
  if (actions.length === 0 && refusals.length === 0) return 'nothing to do';
  const changes = formatCount(actions.length, 'change');
  return refusals.length === 0 ? changes : `${changes}, ${refusals.length} refused`;
}

const TITLE = '### lemlist campaigns';

/** A plan as a comment on a pull request. */
export function planMarkdown(plans: readonly { path: string; plan: Plan }[]): string {
  const parts = plans.map(({ path, plan }) => {
    const lines = planLines(plan, PLAIN_MARKS).slice(1);
    const body = lines.length === 0 ? '' : `\n\n${fence(lines.map((line) => line.slice(2)))}`;
    return `**${escapeMarkdown(inOneLine(plan.name))}** (\`${path}\`): ${summary(plan)}${body}`;
  });
  return [TITLE, ...parts].join('\n\n');
}

/** What keeps the files from being applied, as a comment on a pull request. */
export function errorsMarkdown(lines: string): string {
  return [TITLE, fence(lines.split('\n').map(visible))].join('\n\n');
}

/** A plan as JSON, without the objects that only `apply` needs. */
export function planJson(path: string, { actions, ...plan }: Plan): object {
  const shown = actions.map((action) => ({ kind: action.kind, where: action.where, changes: changesOf(action) }));
  return { file: path, ...plan, actions: shown };
}

function changesOf(action: Action): FieldChange[] {
  if (action.kind === 'rename') return [{ field: 'name', from: action.from, to: action.to }];
  return 'changes' in action ? action.changes : [];
}

function changeText({ field, from, to }: FieldChange, marks: Marks): string {
  if (typeof from !== 'string' || typeof to !== 'string') return `${field}: ${show(from)} -> ${show(to)}`;
  const words = diffWordsWithSpace(from, to).map(({ value: raw, added, removed }) => {
    const value = visible(raw);
    if (added) return marks.added(value);
    return removed ? marks.deleted(value) : shorten(value);
  });
  return `${field}: ${words.join('').replaceAll('\n', '\n        ')}`;
}

/** Unchanged text between two changes is cut in its middle. */
function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 55)} … ${text.slice(-55)}` : text;
}

function show(value: unknown): string {
  return value === undefined ? 'nothing' : visible(JSON.stringify(value));
}

function inOneLine(text: string): string {
  return visible(text.replaceAll(/\s+/g, ' '));
}

/** A fence longer than any in the text. */
function fence(lines: readonly string[]): string {
  const text = lines.join('\n');
  const ticks = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${ticks}diff\n${text}\n${ticks}`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}
