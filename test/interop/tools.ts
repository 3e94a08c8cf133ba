import type { Rule } from './bodies.ts';

/** What every zod schema has. */
export interface Parser {
  safeParse(value: unknown): { success: boolean; data?: unknown };
}

export type Part = 'Body' | 'Response';

// biome-ignore lint/suspicious/noExplicitAny: each tool exports what it likes
type Module = Record<string, any>;

/** A generator of TypeScript. Paths are relative to the workspace, where its commands run. */
export interface Tool {
  name: string;
  /** Files that it needs, by path. */
  files?: Readonly<Record<string, string>>;
  /** Folder of packages that its output imports, where the workspace has them in versions too new for the tool. */
  packages?: { from: string; to: string };
  /** Programs of the workspace, each with its arguments. */
  commands: ReadonlyArray<readonly string[]>;
  /** File or folder that holds the operations, and how one begins there. */
  operations: { path: string; pattern: RegExp; spelling: 'camelCase' | 'asWritten' };
  /** The type of the body of Update Sequence Step, as a file in `out/` writes it. */
  stepUpdate: string;
  /** Where it also writes validators: a module, and how it has the one of a body or of a success. The id is in camelCase. */
  validators?: { path: string; find: (module: Module, id: string, part: Part) => Parser | undefined };
  /** Rules that its validators do not know, each with the reason. The list may only shrink: a rule that they learn fails a test. */
  ignores?: Readonly<Partial<Record<Rule, string>>>;
  /** Compile errors of the tool's own making: beginnings of their lines without the position, each with the reason. */
  defects?: Readonly<Record<string, string>>;
}

const STRIPS = 'zod objects strip unknown fields; the tool has no output for `additionalProperties` beside fields';
const NO_NOT = 'the tool has no output for `not`';
const LIST_IN_LIST =
  'in a mock, an item of an array of open enums is a list of the known values instead of one of them';

export const TOOLS: readonly Tool[] = [
  {
    name: '@hey-api/openapi-ts',
    commands: [
      ['openapi-ts', '-i', 'openapi.json', '-o', 'out/hey-api', '--silent', '-p'].concat(
        '@hey-api/typescript',
        '@hey-api/sdk',
        '@hey-api/client-fetch',
        'zod',
      ),
    ],
    operations: {
      path: 'out/hey-api/sdk.gen.ts',
      pattern: /^export const (\w+) = <ThrowOnError/gm,
      spelling: 'camelCase',
    },
    stepUpdate: `import('./hey-api/types.gen').StepUpdate`,
    validators: {
      path: 'out/hey-api/zod.gen.ts',
      find: (module, id, part) => module[`z${upperFirst(id)}${part}`],
    },
    ignores: { closed: STRIPS, not: NO_NOT },
  },
  {
    name: 'orval',
    files: {
      // Without a folder for the schemas, the mocks do not import the types that they use.
      'orval.config.cjs': `module.exports = {
  client: {
    input: './openapi.json',
    output: { target: './out/orval/client.ts', schemas: './out/orval/model', client: 'fetch' },
  },
  mocks: {
    input: './openapi.json',
    output: { target: './out/orval/mocks/client.ts', schemas: './out/orval/mocks/model', client: 'fetch', mock: true },
  },
  validators: { input: './openapi.json', output: { target: './out/orval/zod.ts', client: 'zod' } },
};
`,
    },
    commands: [['orval', '--config', 'orval.config.cjs']],
    operations: { path: 'out/orval/client.ts', pattern: /^export const (\w+) = async \(/gm, spelling: 'camelCase' },
    stepUpdate: `import('./orval/model').StepUpdate`,
    validators: {
      path: 'out/orval/zod.ts',
      find: (module, id, part) => module[`${upperFirst(id)}${part}`],
    },
    ignores: { closed: STRIPS, not: NO_NOT },
    defects: {
      'out/orval/mocks/client.faker.ts error TS2322': LIST_IN_LIST,
      'out/orval/mocks/client.msw.ts error TS2322': LIST_IN_LIST,
    },
  },
  {
    name: 'openapi-zod-client',
    // It ended with zod 3, which npm installs below it.
    packages: { from: 'node_modules/openapi-zod-client/node_modules', to: 'out/openapi-zod-client/node_modules' },
    commands: [
      [
        'openapi-zod-client',
        'openapi.json',
        '-o',
        'out/openapi-zod-client/client.ts',
        '--export-schemas',
        '--with-deprecated',
      ],
    ],
    operations: {
      path: 'out/openapi-zod-client/client.ts',
      pattern: /^ {4}alias: "(\w+)",$/gm,
      spelling: 'asWritten',
    },
    stepUpdate: `ReturnType<typeof import('./openapi-zod-client/client').schemas.StepUpdate['parse']>`,
    validators: {
      path: 'out/openapi-zod-client/client.ts',
      find: (module, id, part) => {
        const { response, parameters } = module.api.api.find(({ alias }: { alias: string }) => camelCase(alias) === id);
        return part === 'Response'
          ? response
          : parameters.find(({ type }: { type: string }) => type === 'Body')?.schema;
      },
    },
    ignores: {
      closed: STRIPS,
      not: NO_NOT,
      itemPattern:
        'the tool writes the rules of a named schema at each property that uses it, and forgets the items of arrays',
    },
  },
  {
    name: 'kubb',
    files: {
      'kubb.config.mjs': `import { defineConfig } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import { pluginZod } from '@kubb/plugin-zod';

export default defineConfig({
  root: '.',
  input: { path: './openapi.json' },
  output: { path: './out/kubb', clean: true },
  plugins: [
    pluginOas({ validate: false }),
    pluginTs(),
    pluginZod(),
    pluginClient({ importPath: '@kubb/plugin-client/clients/fetch' }),
  ],
});
`,
    },
    commands: [['kubb', 'generate', '--config', 'kubb.config.mjs']],
    operations: { path: 'out/kubb/clients', pattern: /^export async function (\w+)\(/gm, spelling: 'camelCase' },
    stepUpdate: `import('./kubb/types/StepUpdate').StepUpdate`,
    validators: {
      path: 'out/kubb/index.ts',
      find: (module, id, part) =>
        part === 'Body'
          ? module[`${id}MutationRequestSchema`]
          : (module[`${id}MutationResponseSchema`] ?? module[`${id}QueryResponseSchema`]),
    },
    ignores: { closed: STRIPS, not: NO_NOT },
  },
  {
    name: 'swagger-typescript-api',
    commands: [
      ['swagger-typescript-api', 'generate', '-p', 'openapi.json', '-o', 'out/swagger-typescript-api', '-n', 'api.ts'],
    ],
    operations: {
      path: 'out/swagger-typescript-api/api.ts',
      pattern: /^ {5}\* @name (\w+)$/gm,
      spelling: 'camelCase',
    },
    stepUpdate: `import('./swagger-typescript-api/api').StepUpdate`,
  },
  {
    name: '@rtk-query/codegen-openapi',
    files: {
      'rtk.config.cjs': `module.exports = {
  schemaFile: './openapi.json',
  apiFile: './out/rtk-base-api.ts',
  apiImport: 'baseApi',
  outputFile: './out/rtk.ts',
};
`,
      'out/rtk-base-api.ts': `import { createApi, fetchBaseQuery } from '@reduxjs/toolkit/query';

export const baseApi = createApi({ baseQuery: fetchBaseQuery({ baseUrl: '/' }), endpoints: () => ({}) });
`,
    },
    commands: [['rtk-query-codegen-openapi', 'rtk.config.cjs']],
    operations: { path: 'out/rtk.ts', pattern: /^ {4}(\w+): build\.(?:query|mutation)</gm, spelling: 'camelCase' },
    stepUpdate: `import('./rtk').StepUpdate`,
  },
  {
    name: 'oazapfts',
    commands: [['oazapfts', 'openapi.json', 'out/oazapfts.ts']],
    operations: { path: 'out/oazapfts.ts', pattern: /^export function (\w+)\(/gm, spelling: 'camelCase' },
    stepUpdate: `import('./oazapfts').StepUpdate`,
  },
  {
    name: 'openapi-typescript',
    commands: [['openapi-typescript', 'openapi.json', '-o', 'out/openapi-typescript.ts']],
    operations: {
      path: 'out/openapi-typescript.ts',
      // Not those of webhooks, which follow.
      pattern: /^ {8}(?:get|put|post|patch|delete): operations\["(\w+)"\];$(?=[\s\S]*^export interface webhooks)/gm,
      spelling: 'asWritten',
    },
    stepUpdate: `import('./openapi-typescript').components['schemas']['StepUpdate']`,
  },
  {
    name: '@redocly/cli generate-client',
    commands: [['redocly', 'generate-client', 'openapi.json', '--output', 'out/redocly.ts']],
    operations: { path: 'out/redocly.ts', pattern: /^ {4}(\w+): \{ id: "/gm, spelling: 'asWritten' },
    stepUpdate: `import('./redocly').StepUpdate`,
  },
];

/** `sequences_updateStep` → `sequencesUpdateStep` */
export function camelCase(id: string): string {
  return id.replace(/_(.)/, (_, letter: string) => letter.toUpperCase());
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
