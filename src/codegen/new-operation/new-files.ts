import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { METHODS } from '../../document/read-api.ts';
import { CommandError } from '../command.ts';
import { type NewOperation, operationText, parametersText, type WrittenParameter } from './path-file.ts';

/** A file to write, by its name below `openapi/`. */
export interface NewFile {
  name: string;
  text: string;
}

interface Contents {
  tags: { name: string }[];
  paths: Record<string, { $ref: string }>;
}

type WrittenPath = Record<string, unknown>;

/** The files that an operation needs. */
export async function newFiles(openapi: string, operation: NewOperation): Promise<NewFile[]> {
  check(operation);
  const { id, method, path } = operation;
  const contents = await readFile(join(openapi, 'openapi.yaml'), 'utf8');
  const { tags, paths } = parse(contents) as Contents;
  const namespace = id.split('.')[0] as string;
  const files = await Promise.all(Object.values(paths).map(({ $ref }) => readItem(openapi, $ref)));
  const siblings = files.filter(({ name }) => name.startsWith(`${namespace}/`)).map(({ item }) => item);
  if (siblings.some((item) => operationsOf(item).some(({ operationId }) => operationId === id.replace('.', '_'))))
    throw new CommandError(`${id} is in the document already.`);
  const tag = tagOf(siblings) ?? title(namespace);

  const name = paths[path]?.$ref ?? `${namespace}/${fileName(path)}`;
  if (paths[path]) {
    const text = await readFile(join(openapi, name), 'utf8');
    if (method in (parse(text) as WrittenPath))
      throw new CommandError(`${method.toUpperCase()} ${path} is in ${name} already.`);
    return [{ name, text: text + operationText(operation, tag) }];
  }
  const known = files.flatMap(({ name: of, item }) => parametersOf(item).filter((one) => isUsable(one, of, namespace)));
  const text = parametersText(path, known) + operationText(operation, tag);
  const withTag = tags.some((known) => known.name === tag)
    ? contents
    : contents.replace(/^paths:$/m, `  - name: ${tag}\n    description:\npaths:`);
  return [
    { name, text },
    { name: 'openapi.yaml', text: withPath(withTag, namespace, path, name) },
  ];
}

function check({ id, method, path }: NewOperation): void {
  if (!/^[a-z][A-Za-z]*\.[a-z][A-Za-z0-9]*$/.test(id))
    throw new CommandError(`ID must look like webhooks.update, not ${id}.`);
  if (!METHODS.includes(method)) throw new CommandError(`METHOD must be one of ${METHODS.join(', ').toUpperCase()}.`);
  if (!/^(\/([\w-]+|\{[A-Za-z]+\}))+$/.test(path))
    throw new CommandError(`PATH must look like /hooks/{hookId}, not ${path}.`);
}

async function readItem(openapi: string, name: string): Promise<{ name: string; item: WrittenPath }> {
  return { name, item: parse(await readFile(join(openapi, name), 'utf8')) as WrittenPath };
}

function parametersOf(item: WrittenPath): WrittenParameter[] {
  return (item.parameters ?? []) as WrittenParameter[];
}

/** A parameter of the same namespace can be repeated, a parameter of another namespace only if it is in `shared/`. */
function isUsable({ $ref }: WrittenParameter, file: string, namespace: string): boolean {
  return file.startsWith(`${namespace}/`) || $ref?.startsWith('../shared/') === true;
}

function operationsOf(item: WrittenPath): { operationId: string; tags: string[] }[] {
  return METHODS.flatMap((method) => (item[method] ? [item[method] as { operationId: string; tags: string[] }] : []));
}

/** The tag that most operations of a namespace have. */
function tagOf(items: WrittenPath[]): string | undefined {
  const tags = items.flatMap((item) => operationsOf(item).flatMap((operation) => operation.tags));
  const count = (tag: string): number => tags.filter((one) => one === tag).length;
  return tags.toSorted((a, b) => count(b) - count(a))[0];
}

/** `messageTemplates` as `Message templates`. */
function title(namespace: string): string {
  const words = namespace.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function fileName(path: string): string {
  return `${path.slice(1).replaceAll('/', '_')}.yaml`;
}

/** The table of contents with one more path, after the last one of its namespace. */
function withPath(contents: string, namespace: string, path: string, name: string): string {
  const lines = contents.split('\n');
  const start = lines.indexOf('paths:');
  const end = lines.findIndex((line, index) => index > start && /^\S/.test(line));
  const last = lines.findLastIndex((line, index) => index < end && line.startsWith(`    $ref: ${namespace}/`));
  lines.splice((last === -1 ? end - 1 : last) + 1, 0, `  ${path}:`, `    $ref: ${name}`);
  return lines.join('\n');
}
