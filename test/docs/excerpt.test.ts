import { describe, expect, test } from 'vitest';
import { plainMarkdown } from '../../src/docs/site/write.ts';
import { createExcerpts, type SearchResult } from '../../src/docs/theme/excerpt.ts';
import { pages } from './model.ts';

const loaded: string[] = [];
const excerpts = createExcerpts(async (url) => {
  loaded.push(url);
  const page = pages.find(({ route }) => `/docs/${route}.md` === url);
  if (!page) throw new Error('No such page');
  return plainMarkdown(page);
});

/** The excerpt of a section of the page that updates steps. */
function excerpt(words: string[], ...titles: string[]): Promise<string> {
  const all = ['PATCH Update sequence step', ...titles];
  return excerpts(found('/docs/reference/sequences/update-step#x', words, all));
}

function found(id: string, words: string[], headings: string[]): SearchResult {
  return { id, title: headings.at(-1) ?? '', titles: headings.slice(0, -1), queryTerms: words, terms: words };
}

describe('the excerpt of a result', () => {
  test('it has neither badges nor the marks of Markdown', async () => {
    const branch = found('/docs/reference/sequences/add-branch#body', ['customoperator'], ['POST Add branch', 'Body']);
    expect(await excerpts(branch)).toMatch(/^customOperator · string · BranchCustomOperator · [^*\\]*$/);
  });

  test('it has the words that were found, and of the section alone', async () => {
    expect(await excerpt(['delay', 'sms'], 'Body', 'sms')).toMatch(/\bsms\b.* … .*\bdelay\b/);
    expect(await excerpt(['subject'], 'Body', 'sms')).not.toContain('subject');
    // The Markdown has this row once, above all types.
    expect(await excerpt(['delay', 'sms'], 'Body', 'sms')).toContain('delay · integer · StepDelay');
    expect(await excerpt(['stored'], 'Body', 'linkedinVisit')).toMatch(
      /^type required · string · Type of the stored step/,
    );
    expect(await excerpt(['images'], 'Body', 'sms')).not.toContain('images');
    expect(await excerpt(['subject'], 'Body', 'email')).toMatch(/^subject · string · StepSubject · Subject line/);
  });

  test('it is plain text, about two lines long', async () => {
    const text = await excerpt(['refuses'], 'Notes');
    expect(text).toMatch(/This schema refuses them\.$/);
    expect(text.length).toBeLessThan(170);
    expect(text).not.toMatch(/[`|]/);
  });

  test('between two lines that are cut is one ellipsis', async () => {
    const text = await excerpt(['subject', 'belongs'], 'Body', 'email');
    expect(text).toMatch(/as a raw template\. … where the signature belongs/);
  });

  test('without the words it is the beginning of the section', async () => {
    expect(await excerpt(['qqq'], 'Body', 'sms')).toMatch(/^sms · Sends the lead an SMS/);
  });

  test('a heading of HTML leads to its section', async () => {
    const headings = [
      'Errors',
      '401 Unauthorized',
      '<code>{&quot;error&quot;:&quot;Route unauthorized&quot;,&quot;code&quot;:&quot;ROUTE_UNAUTHORIZED&quot;}</code>',
    ];
    expect(await excerpts(found('/docs/reference/errors#x', ['sent'], headings))).toMatch(/^Sent by /);
  });

  test('a paragraph of several lines is one', async () => {
    const headings = ['Webhooks', 'Receive events'];
    const text = await excerpts(found('/docs/guides/webhooks#x', ['without', 'secret'], headings));
    expect(text).toMatch(/lemlist does not sign its requests, so without a/);
  });

  test('each page is loaded once, and one that is missing has none', async () => {
    expect(await excerpts(found('/docs/nowhere/#x', ['a'], ['Nowhere']))).toBe('');
    expect(await excerpts(found('/docs/nowhere/#y', ['a'], ['Nowhere']))).toBe('');
    expect(loaded.filter((url) => url === '/docs/nowhere/index.md')).toHaveLength(1);
    expect(new Set(loaded).size).toBe(loaded.length);
  });
});
