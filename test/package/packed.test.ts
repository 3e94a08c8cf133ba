import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import bundle from '../../generated/openapi.json' with { type: 'json' };
import { ROOT } from '../support/run-script.ts';
import { sources } from './entry-points.ts';
import { filesBelow, install, type Packed, pack } from './pack.ts';
import { type Format, runConsumer } from './run-consumer.ts';
import { COMPILERS, RESOLUTIONS, typeCheck, writeProjects } from './type-check.ts';

const FORMATS: Format[] = ['mjs', 'cjs'];
const ALLOWED = /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|(dist|generated|src)\/[\w./-]+\.(m?js|c?js|map|ts|mts|cts|json))$/;

const CALL = `
const fetch = async (url, init) => {
  print({ url, method: init.method, body: JSON.parse(init.body) });
  return Response.json({ _id: 'stp_1', type: 'email', subject: 'Hello' });
};`;

let folder: string;
let packed: Packed;
let again: Packed;
let application: string;
let installed: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-'));
  [packed, again] = await Promise.all([pack(join(folder, 'one/copy')), pack(join(folder, 'two/deeper/copy'))]);
  application = await install(packed.tarball, join(folder, 'application'));
  installed = join(application, 'node_modules/lemlist-openapi');
  writeProjects(application);
});
