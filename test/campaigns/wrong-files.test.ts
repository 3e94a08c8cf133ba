import { beforeEach, describe, expect, test } from 'vitest';
import type { Mock } from '../../src/mock/index.ts';
import { useWorkplace } from './workplace.ts';

const place = useWorkplace();
const { run, pulled, edit } = place;
let file: string;
let mock: Mock;
beforeEach(() => {
  ({ file, mock } = place);
});

describe('a wrong file', () => {
  test('is named with line and column before anything is read', async () => {
    await pulled();
    edit('delay: 21', 'delay: -3');
    const before = mock.requests.length;
    expect(await run('plan', file)).toEqual({
      code: 1,
      lines: [`${file}:67:5 error document: \`delay\` must be at least 0, got -3.`, '1 error, nothing was sent.'],
    });
    expect(mock.requests).toHaveLength(before);
  });

  test('is JSON for programs, and Markdown for a pull request', async () => {
    await pulled();
    edit('delay: 21', 'delay: -3');
    const json = await run('plan', file, '--json');
    expect(json.code).toBe(1);
    expect(JSON.parse(json.lines.join('\n'))).toEqual([
      {
        file,
        errors: [
          { line: 67, column: 5, rule: 'document', severity: 'error', message: '`delay` must be at least 0, got -3.' },
        ],
      },
    ]);
    const markdown = await run('plan', file, '--markdown');
    expect(markdown.code).toBe(1);
    expect(markdown.lines.join('\n')).toMatch(/^### lemlist campaigns\n\n```diff\n.*:67:5 error document: [\s\S]*```$/);
  });

  test.each(['plan', 'apply'] as const)(
    '%s refuses what check calls an error, unless the rule is off',
    async (name) => {
      await pulled();
      edit('{{firstName}}, a question', '{{firstName, a question');
      const before = mock.requests.length;
      const yes = name === 'apply' ? ['--yes'] : [];
      expect(await run(name, ...yes, file)).toEqual({
        code: 1,
        lines: [
          expect.stringMatching(/yaml:8:5 error liquid-syntax: The Liquid template does not parse: /),
          '1 error, nothing was sent. To send it anyway, add --off liquid-syntax.',
        ],
      });
      expect(mock.requests).toHaveLength(before);
      const { code } = await run(name, ...yes, file, '--off', 'liquid-syntax');
      expect(code).toBe(name === 'plan' ? 2 : 0);
    },
  );

  test.each(['check', 'plan', 'apply'] as const)('%s names the nearest rule', async (name) => {
    await pulled();
    expect(await run(name, file, '--off', 'liquid-sintax')).toMatchObject({
      code: 1,
      lines: ['--off liquid-sintax: there is no such rule (did you mean liquid-syntax?); `check --rules` lists them'],
    });
  });

  test('check knows the types of stored steps, and another reason does not hide them', async () => {
    await pulled();
    edit('type: sms', 'type: text');
    const line = expect.stringMatching(/yaml:\d+:5 error document: `type` must be one of .*, got "text"\.$/);
    expect((await run('check', file)).lines).toContainEqual(line);
    expect((await run('plan', file)).lines).toEqual([line, '1 error, nothing was sent.']);
  });
});
