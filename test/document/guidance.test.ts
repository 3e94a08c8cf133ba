import { expect, test } from 'vitest';
import { RATE_LIMIT, STATUS_ADVICE } from '../../generated/guidance.ts';
import { guidanceOf } from '../../src/document/guidance.ts';
import { api } from '../support/document.ts';
import { smallApi } from './small-api.ts';

const { rateLimit, statusAdvice } = guidanceOf(api);

test('the client is given what the document says', () => {
  expect(RATE_LIMIT).toEqual({ requests: 20, windowMs: 2000 });
  expect(RATE_LIMIT).toEqual(rateLimit);
  expect(STATUS_ADVICE).toEqual(statusAdvice);
});

test('sentences about the rate limit have its numbers', () => {
  const seconds = rateLimit.windowMs / 1000;
  const said = `${rateLimit.requests} requests in ${seconds} seconds`;
  expect(statusAdvice[429]).toContain(said);
  const throttled = api.operations.map(({ responses }) => responses[429]?.description);
  expect(throttled.filter((description) => !description?.includes(said))).toEqual([]);
});

test('every documented error below 500 has advice', () => {
  const statuses = new Set(api.operations.flatMap(({ responses }) => Object.keys(responses)));
  const refusals = [...statuses].filter((status) => status.startsWith('4')).sort();
  expect(Object.keys(statusAdvice)).toEqual(refusals);
});

test('a document without a rate limit is an error', () => {
  expect(() => guidanceOf(smallApi({}))).toThrow('The document must have x-rate-limit');
});

test.each([413, 415])('advice about a %s fits a body without files, too', (status) => {
  expect(statusAdvice[status]).toMatch(/^[^.]*(?:body|content type)[^.]*\. If .* files, use /);
});
