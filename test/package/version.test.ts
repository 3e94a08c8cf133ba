import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { Lemlist, VERSION } from '../../src/index.ts';
import { document } from '../support/document.ts';

const require = createRequire(import.meta.url);
const { version } = require('../../package.json') as { version: string };
const lock = require('../../package-lock.json') as { version: string; packages: Record<string, { version: string }> };
const example = require('../../examples/campaigns-in-git/package.json') as { dependencies: Record<string, string> };

describe('the version', () => {
  test('the package has the document’s version', () => {
    expect(version).toBe(document.info.version);
  });

  test('the lockfile has the package’s version', () => {
    expect([lock.version, lock.packages['']?.version]).toEqual([version, version]);
  });

  test('the example of campaigns in Git installs the version', () => {
    expect(example.dependencies['lemlist-openapi']).toBe(version);
  });

  test('the exported constant is the version', () => {
    expect(VERSION).toBe(version);
  });

  test('the user agent names the version', async () => {
    const headers: Headers[] = [];
    const fetch = async (_: string, init: RequestInit): Promise<Response> => {
      headers.push(new Headers(init.headers));
      return Response.json({});
    };
    await new Lemlist({ apiKey: 'key', fetch }).campaigns.get({ campaignId: 'cam_1' });
    expect(headers[0]?.get('user-agent')).toBe(`lemlist-openapi/${version}`);
  });
});
