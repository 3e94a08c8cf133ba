import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CommandError, parseOptions } from '../command.ts';
import { newFiles } from './new-files.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const USAGE = `Usage: npm run new:operation -- ID METHOD PATH [--body]

Creates the files of a new operation in openapi/, for example:
  npm run new:operation -- webhooks.update PATCH /hooks/{hookId} --body

ID      name of the method, as <namespace>.<verb><Noun>
--body  the operation takes a JSON body`;

export async function newOperation(args: string[]): Promise<number> {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      body: { type: 'boolean', default: false },
      root: { type: 'string', default: ROOT },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [id, method, path, ...more] = positionals;
  if (!id || !method || !path || more.length > 0) throw new CommandError(`expected ID, METHOD and PATH.\n\n${USAGE}`);
  const files = await newFiles(join(values.root, 'openapi'), {
    id,
    method: method.toLowerCase(),
    path,
    body: values.body,
  });
  for (const { name, text } of files) {
    const file = join(values.root, 'openapi', name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote openapi/${name}`);
  }
  console.log(
    'Next: fill in what is empty, which `npm run lint:spec` names, then follow CONTRIBUTING.md from its second step.',
  );
  return 0;
}
