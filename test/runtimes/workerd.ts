import { expect } from 'vitest';
import { run } from '../support/run-program.ts';
import { tool, writeFiles } from './application.ts';

/** It is bound to itself, so that a test can send requests to its `fetch`, each of which has a context of its own. */
const CONFIG = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "main", esModule = embed "worker.mjs")],
  bindings = [(name = "SELF", service = "main")],
  compatibilityDate = "2025-01-01"
))]);
`;

/** Bundles a worker, runs its handler `test`, and returns what it prints, which is JSON. */
export async function runInWorkerd(folderName: string, source: string): Promise<unknown> {
  const folder = writeFiles(folderName, { 'source.mjs': source, 'config.capnp': CONFIG });
  const bundled = ['source.mjs', '--bundle', '--format=esm', '--conditions=workerd', '--outfile=worker.mjs'];
  expect(await run(folder, tool('.bin/esbuild'), bundled)).toMatchObject({ status: 0 });
  const { stdout } = await run(folder, tool('@cloudflare/workerd-linux-64/bin/workerd'), ['test', 'config.capnp']);
  return JSON.parse(stdout);
}
