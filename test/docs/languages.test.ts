import { parser } from '@lezer/go';
import { expect, test } from 'vitest';
import { breakable } from '../../src/docs/breakable.ts';
import { goSample } from '../../src/docs/samples/go.ts';
import { httpSample } from '../../src/docs/samples/http.ts';
import { LANGUAGES } from '../../src/docs/samples/languages.ts';
import { toSampleCall } from '../../src/docs/samples/sample-call.ts';
import { LEMLIST, MOCK } from '../../src/docs/samples/target.ts';
import { highlight } from '../../src/docs/theme/highlight.ts';
import { pages } from './model.ts';
import { exampleCalls } from './samples/reference.ts';

const calls = exampleCalls.map((call) => [`${call.operation.id} ${call.name}`, toSampleCall(call)] as const);

test.each([MOCK, LEMLIST])('every sample in Go for $name parses', (target) => {
  const broken = calls.filter(([, call]) => hasError(goSample(call, target)));
  expect(broken.map(([name]) => name)).toEqual([]);
  expect(hasError('package main\n\nfunc main() {')).toBe(true);
});

function hasError(source: string): boolean {
  let found = false;
  parser.parse(source).iterate({
    enter: ({ type }) => {
      found ||= type.isError;
    },
  });
  return found;
}

test('every sample in HTTP begins with a request line and a host', () => {
  for (const [name, call] of calls) {
    expect(httpSample(call, LEMLIST), name).toMatch(/^[A-Z]+ \/api\/\S+ HTTP\/1\.1\nHost: api\.lemlist\.com\n/);
  }
});

test('a sample for lemlist holds no key and no address of a mock', () => {
  for (const [, call] of calls.slice(0, 20)) {
    for (const { sample } of LANGUAGES) expect(sample(call, LEMLIST)).not.toMatch(/any-key|127\.0\.0\.1/);
  }
});

test('the colours of a sample change none of its text', () => {
  const toText = (html: string) =>
    html
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&');
  for (const [name, call] of calls) {
    for (const { id, sample } of LANGUAGES) {
      const code = sample(call, MOCK);
      expect(toText(highlight(code)), `${name} ${id}`).toBe(code);
    }
  }
  expect(highlight("  const a = '<b>'")).toBe(
    `<span class="line" style="--indent:2">  <i class="k">const</i> a = <i class="s">'&lt;b&gt;'</i></span>`,
  );
  expect(highlight("a('//b'); // c\n  // it's d")).toBe(
    [
      `<span class="line" style="--indent:0">a(<i class="s">'//b'</i>); // c</span>`,
      `<span class="line" style="--indent:2">  <i class="c">// it's d</i></span>`,
    ].join('\n'),
  );
  const [, second] = highlight("'one\n\ttwo'").split('\n');
  expect(second).toBe(`<span class="line" style="--indent:4"><i class="s">\ttwo'</i></span>`);
  expect(highlight("'http://127.0.0.1:4010/api/steps/stp_1'")).toContain('4010<wbr>/api<wbr>/steps<wbr>/stp_1');
  expect(highlight("'application/json'")).not.toContain('<wbr>');
  expect(breakable('openapi/campaigns/campaigns_{campaignId}_pause.yaml')).toBe(
    'openapi/campaigns<wbr>/campaigns_<wbr>{campaignId}_pause.yaml',
  );
});

test('the guide for other languages names each tab', () => {
  const guide = pages.find(({ route }) => route === 'guides/partners')?.markdown.replaceAll(/\s+/g, ' ');
  const labels = LANGUAGES.map(({ label }) => label);
  expect(guide).toContain(`tabs: ${labels.slice(0, -1).join(', ')} and ${labels.at(-1)}.`);
});
