import { describe, expect, test } from 'vitest';
import { blocks } from '../../src/docs/markdown.ts';
import { marks, renderMarks, stripMarks } from '../../src/docs/marks.ts';
import { relativeLinks } from '../../src/docs/routes.ts';
import { indexWords, queryWords } from '../../src/docs/search-words.ts';
import { llmsSchemasText, llmsText } from '../../src/docs/site/llms.ts';
import { readOptions } from '../../src/docs/site/options.ts';
import { faultsByLine } from '../../src/docs/theme/faults-by-line.ts';
import { buildRequest, urlFault } from '../../src/docs/theme/try-it.ts';
import { searchable } from '../../src/docs/vitepress/search.ts';
import { pages } from './model.ts';

test.each([
  'https://api.lemlist.com',
  'https://API.lemlist.com./api',
  'http://lemlist.com',
  'http://me:secret@127.0.0.1:4010',
  'http://127.0.0.1:4010?key=x',
  'ftp://127.0.0.1',
  '127.0.0.1:4010',
  '',
])('the form sends nothing to %s', (address) => {
  expect(urlFault(address)).toBeTypeOf('string');
});

test.each(['http://127.0.0.1:4010', 'http://localhost:4010/api', 'https://mock.example.com/'])(
  'the form sends to %s',
  (address) => {
    expect(urlFault(address)).toBeUndefined();
  },
);

test('the form encodes its values', () => {
  const call = {
    id: 'leads.get',
    method: 'GET',
    path: '/leads/{email}',
    parameters: [
      { name: 'email', in: 'path', required: true },
      { name: 'empty', in: 'query', required: false },
      { name: 'type', in: 'query', required: false, lines: 'values' as const },
      { name: 'variables', in: 'query', required: false, lines: 'pairs' as const },
    ],
    examples: [],
  };
  const values = { email: 'a/b@c.example', empty: ' ', type: 'x\ny', variables: 'region=North Sea\nsum=1=1' };
  expect(buildRequest(call, { base: 'http://127.0.0.1:4010/', values, body: '' })).toEqual({
    method: 'GET',
    url: 'http://127.0.0.1:4010/leads/a%2Fb%40c.example?type=x&type=y&region=North+Sea&sum=1%3D1',
    headers: { Authorization: 'Basic OmFueS1rZXk=' },
  });
});

describe('the faults of a body in its lines', () => {
  const text = '{\n  "type": "sms",\n  "steps": [\n    { "a/b": 1 }\n  ]\n}';
  const faults = (path: string) => faultsByLine(text, () => [{ path, message: 'wrong' }]);

  test.each([
    ['/type', 2],
    ['/steps/0/a~1b', 4],
    ['/steps/0/missing', 4],
    ['/missing', 1],
    ['', 1],
  ])('%s is in line %i', (path, line) => {
    expect(faults(path)).toEqual([{ line, message: 'wrong' }]);
  });

  test('they are in the order of their lines', () => {
    const found = faultsByLine('{\n  "a": 1,\n  "b": 2\n}', () => [
      { path: '/b', message: 'second' },
      { path: '/a', message: 'first' },
    ]);
    expect(found.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('a syntax error has its line and hides the rest', () => {
    const found = faultsByLine('{\n  "type": sms\n}', () => [{ path: '', message: 'unused' }]);
    expect(found).toEqual([{ line: 2, message: 'The body is not JSON: invalid symbol' }]);
  });

  test.each([
    ['{\n  "a": 1,\n  "b": {\n    "c": [\n      1\n', 4, 'close bracket expected'],
    ['{\n  "a": {\n    "b": {}\n', 2, 'close brace expected'],
    ['{\n  "a": {}', 1, 'close brace expected'],
    ['{\n  "a":\n\n', 2, 'value expected'],
  ])('in %j, the fault of the end is in line %i', (broken, line, what) => {
    expect(faultsByLine(broken, () => [])).toEqual([{ line, message: `The body is not JSON: ${what}` }]);
  });

  test.each(['', '{', '{} // why'])('%j is no JSON', (broken) => {
    expect(faultsByLine(broken, () => [])).toHaveLength(1);
  });
});

test('the search index of an operation has its name and id, and neither its file nor the heads of its tables', () => {
  const page = pages.find(({ route }) => route === 'reference/campaigns/get-sequences')?.markdown ?? '';
  const indexed = searchable(renderMarks(page));
  expect(indexed).toContain('\n`lemlist.campaigns.getSequences()` `campaigns.getSequences`\n');
  expect(page).toMatch(/\| Parameter \|[\s\S]*openapi\/campaigns/);
  expect(indexed).not.toMatch(/openapi\/|\| (?:Field|Parameter|Header) \|/);
});

test('the search index has no samples, badges and common parts', () => {
  const page =
    '# A *[Observed: x](./b.md#c)*\n\n```ts\nsample\n```\n\n<!-- common -->\n\ncommon\n\n<!-- /common -->\n\n```text\nGET /a\n```';
  expect(searchable(page)).not.toMatch(/sample|Observed|common\n/);
  expect(searchable(page)).toContain('GET /a');
});

test.each([
  ['lemlist.campaigns.get()', 'Operation id: campaigns.get.'],
  ['/sequences/seq_6BAJ/steps/', 'PATCH /sequences/{sequenceId}/steps'],
  ['https://api.lemlist.com/api/campaigns?version=v2', 'GET /campaigns'],
  ['get /campaigns', 'GET /campaigns'],
  ['sender_name', '`sender_name` string'],
  ['updateStep', 'sequences.updateStep()'],
  ['step', 'sequences.updateStep()'],
  ['name', '`sender_name` string'],
  ['http://127.0.0.1:4010/api/campaigns', 'GET /campaigns'],
  [
    'it must be a URL (e.g. https://www.linkedin.com/in/...)',
    'It must be a URL (e.g. https://www.linkedin.com/in/...)',
  ],
  ['call GET /api/database/filters for the ids', 'Call GET /api/database/filters for the ids'],
])('a search for %s finds "%s"', (query, text) => {
  expect(indexWords(text).map((word) => word.toLowerCase())).toEqual(
    expect.arrayContaining(queryWords(query).map((word) => word.toLowerCase())),
  );
});

test('a field of a request counts more in a search', () => {
  const page = [
    marks.fields('| `delay` | integer |'),
    marks.response(blocks('## Response', marks.fields('| `delay` | integer |'))),
  ].join('\n\n');
  expect(searchable(renderMarks(page)).match(/delay/g)).toHaveLength(4);
});

test('values by the dozen are folded on the site, and whole in its Markdown', () => {
  const row = marks.fields(`| \`type\` | string | What. ${marks.fold('30 values', 'One of `a` or `b`.')} |`);
  expect(renderMarks(row)).toContain('| What. <details><summary>30 values</summary>One of `a` or `b`.</details> |');
  expect(stripMarks(row)).toContain('| What. One of `a` or `b`. |');
});

test('links are relative to their page', () => {
  expect(relativeLinks('[a](/schemas/A.md#x) [b](/llms.txt)', 'reference/x/y')).toBe(
    '[a](../../schemas/A.md#x) [b](../../llms.txt)',
  );
  expect(relativeLinks('```md\n[a](/schemas/A.md)\n```', 'a')).toContain('(/schemas/A.md)');
});

test('llms.txt and its list of schemas have every page once', () => {
  const routes = (text: string, folder = ''): string[] =>
    [...text.matchAll(/^- \[.*?\]\((\S+)\.md\):/gm)].map(([, route]) => folder + route);
  const listed = [...routes(llmsText(pages)), ...routes(llmsSchemasText(pages), 'schemas/')];
  const missing = pages.map(({ route }) => route).filter((route) => !listed.includes(route));
  expect(new Set(listed).size).toBe(listed.length);
  expect(missing.filter((route) => route !== 'index' && !/^reference\/[\w-]+\/index$/.test(route))).toEqual([]);
});

test('llms.txt is short, with what is optional at its end, and leads to the list of schemas', () => {
  const text = llmsText(pages);
  expect(text.length).toBeLessThan(45_000);
  expect(text).not.toMatch(/\]\(schemas\/[A-Z]/);
  expect(text.split('\n## ').at(-1)).toMatch(
    /^Optional\n[\s\S]*\n- \[Pages of schemas\]\(schemas\/llms\.txt\): .*\.\n$/,
  );
  expect(text).toMatch(/^- \[Get campaign stats, version 1\].* Use Get campaign stats instead\.$/m);
});

test('llms.txt says where requests go and how they are signed in, before its lists', () => {
  const [head = ''] = llmsText(pages).split('\n## ');
  for (const part of ['https://api.lemlist.com/api', 'HTTP Basic', 'LEMLIST_API_KEY', 'http://127.0.0.1:4010/api']) {
    expect(head).toContain(part);
  }
});

test('an error names the wrong option', () => {
  expect(() => readOptions(['--base', 'docs'])).toThrow('--base');
  expect(() => readOptions(['--port', 'x'])).toThrow('--port');
  expect(() => readOptions(['--repository', 'github.com/a/b'])).toThrow('--repository');
  expect(readOptions(['--base', '/a/', '--serve'])).toMatchObject({ base: '/a/', serve: true, port: 4173 });
});
