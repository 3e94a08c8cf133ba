import { expect, test } from 'vitest';
import { apply, check, copyOf, editFile, parseLock, plan, pull, readVariables } from '../../src/campaigns/index.ts';
import { STEPS, startTeam } from './team.ts';

const TEXT = `name: Spring\nsteps:${STEPS}`;
const EDIT = { field: 'delay', operator: '=', value: 2 };
const { lemlist, sent } = startTeam();

// Programs without types make these mistakes. Each must be one sentence about the argument.
test.each<[string, (...args: never[]) => unknown, unknown[], string]>([
  ['pull without a client', pull, ['cam_1'], '`lemlist` must be a client, such as `new Lemlist()`, got a string'],
  ['pull without an id', pull, [lemlist], '`campaignId` must be the id of a campaign, got undefined'],
  ['pull with null for the options', pull, [lemlist, 'cam_1', undefined, null], 'The options of `pull` must be'],
  ['pull with a misspelt option', pull, [lemlist, 'cam_1', undefined, { out: 'x' }], 'Unknown option `out` of `pull`'],
  ['plan with the text alone', plan, [lemlist, TEXT], '`files`, the text of a file and its lock, must be an object'],
  ['plan with bytes', plan, [lemlist, { text: Buffer.from(TEXT) }], "`text` must be the text of a campaign's file"],
  [
    'plan with the text of a lock',
    plan,
    [lemlist, { text: TEXT, lock: '{}' }],
    '`lock` must be what `parseLock` makes',
  ],
  ['plan with a misspelt option', plan, [lemlist, { text: TEXT }, { delte: true }], 'Unknown option `delte` of `plan`'],
  [
    'apply without files',
    apply,
    [lemlist],
    '`files`, the text of a file and its lock, must be an object, got undefined',
  ],
  ['apply with null for the options', apply, [lemlist, { text: TEXT }, null], 'The options of `apply` must be'],
  ['apply with a misspelt option', apply, [lemlist, { text: TEXT }, { new: true }], 'Unknown option `new` of `apply`'],
  ['check of nothing', check, [], "`text` must be the text of a campaign's file, got undefined"],
  ['check with a text of names', check, [TEXT, { off: 'delay' }], '`off` must be a list of names, got a string'],
  ['check with the text of a lock', check, [TEXT, { lock: '{}' }], '`lock` must be what `parseLock` makes'],
  ['check with a misspelt option', check, [TEXT, { fields: [] }], 'Unknown option `fields` of `check`'],
  ['editFile without edits', editFile, [TEXT], '`edits` must be a list, got undefined'],
  ['editFile with another operator', editFile, [TEXT, [{ ...EDIT, operator: '*=' }]], "`operator` must be '='"],
  ['editFile without a value', editFile, [TEXT, [{ ...EDIT, value: undefined }]], '`value` must be text, a number'],
  ['editFile with null for where', editFile, [TEXT, [EDIT], null], '`where` must be an object, got null'],
  ['parseLock of an object', parseLock, [{}], '`text` must be a string, got object'],
  ['copyOf of nothing', copyOf, [], "`text` must be the text of a campaign's file, got undefined"],
  ['readVariables without a client', readVariables, [{}], '`lemlist` must be a client'],
])('%s is named', async (_, work, args, message) => {
  const error = await (async () => work(...(args as never[])))().catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toContain(message);
  expect(sent()).toEqual([]);
});
