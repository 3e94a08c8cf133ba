import { expect, test } from 'vitest';
import { LISTS } from '../../src/docs/routes.ts';
import { withoutRepeats } from '../../src/docs/schema/without-repeats.ts';
import { pages, twins } from './model.ts';
import { repeatsIn } from './repeats.ts';

/** Lists whose entries are looked up one by one. */
const LOOKED_UP: readonly string[] = [LISTS.errors, LISTS.differences, LISTS.schemas];

test('no page says a long sentence twice', () => {
  const found = [...twins]
    .filter(([route]) => !LOOKED_UP.includes(route))
    .flatMap(([route, text]) => {
      const repeats = repeatsIn(text);
      return repeats.length > 0 ? [[route, repeats] as const] : [];
    });
  expect(Object.fromEntries(found)).toEqual({});
});

test('at most a tenth of the reference stands in lines of a hundred pages or more', () => {
  const texts = pages.filter(({ section }) => section === 'operations').map(({ route }) => twins.get(route) ?? '');
  const lines = texts.map((text) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  );
  const counts = new Map<string, number>();
  for (const own of lines) for (const line of new Set(own)) counts.set(line, (counts.get(line) ?? 0) + 1);
  const lettersOf = (all: string[]): number => all.reduce((sum, line) => sum + line.length, 0);
  const frequent = lines.flat().filter((line) => (counts.get(line) ?? 0) >= 100);
  expect(texts.length).toBeGreaterThan(200);
  expect(lettersOf(frequent) / lettersOf(lines.flat())).toBeLessThan(0.1);
});

test('a repeated sentence is found in paragraphs, lists and cells, and not in code and types', () => {
  const one = 'This sentence is long enough to be read twice by somebody.';
  const two = 'Another sentence that stands in two cells of a table here.';
  const table = `| Field | Type | Description |\n|---|---|---|\n| \`a\` | ${one} | Short. ${two} |\n| \`b\` | ${one} | ${two} |`;
  expect(repeatsIn(`# A\n\n${one}\n\n- Short. ${one}\n\n${table}`)).toEqual([one, two]);
  expect(repeatsIn(`${one}\n\n\`\`\`text\n${one}\n\`\`\``)).toEqual([]);
  expect(repeatsIn(`${one}\n\n## Response\n\n${one}`)).toEqual([]);
});

const LONG = 'Whether a lead continues in the campaign, pauses or stops.';
const RULE = 'Accepted so that a response can be sent back as it came.';

test('rows say once what several say', () => {
  const rows = [
    { name: 'a', description: `First. ${RULE}` },
    { name: 'b', description: LONG },
    { name: 'c', description: `Second. ${RULE}` },
    { name: 'd', description: LONG },
    { name: 'e', description: `${LONG} Prefer the newer one.` },
    { name: 'f', description: 'Short.' },
    { name: 'g', description: 'Short.' },
  ];
  expect(withoutRepeats(rows)).toEqual({
    texts: ['First.', LONG, 'Second.', 'As `b`.', 'As `b`. Prefer the newer one.', 'Short.', 'Short.'],
    below: [`\`a\` and \`c\`: ${RULE}`],
  });
});

test('rows say a rule once, and one of their items too', () => {
  const rule = 'A date such as 2026-10-07, or with a time after T, or Unix seconds.';
  const ofItems = 'Each item: Day of the week, from 1 for Monday to 7 for Sunday. Whole number, 1 to 7.';
  const badge = '*[Observed: recordings of a team that has every plan](./confidence.md)*';
  const rows = [
    { name: 'a', description: 'First.', rules: [rule, ofItems, badge] },
    { name: 'b', description: 'Second.', rules: [rule, ofItems, badge, '1 to 7.'] },
    { name: 'c', description: 'Third.', rules: ['1 to 7.'] },
  ];
  expect(withoutRepeats(rows)).toEqual({
    texts: [`First. ${badge}`, `Second. ${badge} 1 to 7.`, 'Third. 1 to 7.'],
    below: [`\`a\` and \`b\`: ${rule}`, `Each item of \`a\` and \`b\`: ${ofItems.replace('Each item: ', '')}`],
  });
});

test('an option of a call refers to the client for what it says there', () => {
  const [ofClient = '', ofCall = ''] = (twins.get('guides/options') ?? '').split('\n## Options of a call\n');
  const rowOf = (table: string): string | undefined => /^\| `timeout` \|.*/m.exec(table)?.[0];
  expect(rowOf(ofClient)).toContain('Milliseconds that one attempt may take');
  expect(rowOf(ofCall)).toMatch(/\| As for the client\. Time spent waiting for the rate limit does not count\. \|$/);
});

test('the errors of an operation give an advice once, with what it helps about', () => {
  const deleted = twins.get('reference/watchlists/delete') ?? '';
  expect(deleted.split('Take the id from')).toHaveLength(2);
  expect(deleted).toContain('\n\n`400` and `404`: Take the id from [`watchlists.list`](./list.md).\n');
  // One of the errors with this status code has another way out.
  expect(twins.get('reference/leads/create')).toMatch(
    /^`[^4`][^`]*` and `.*: Take the lead out of the other campaign/m,
  );
});

test('a response that has the same body as another one refers to it', () => {
  const text = twins.get('reference/contacts/create') ?? '';
  expect(text).toContain('`201`: The contact is new. Body: as for `200`.');
  expect(text.match(/^\| `warnings` \|/gm)).toHaveLength(1);
});
