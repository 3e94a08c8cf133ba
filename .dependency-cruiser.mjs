// The rule of the rooms: who may import whom. `npm run lint:rooms` checks it, and nothing else states it in code.
//
//   openapi/ -> bundle -> types, validators, operations -> client -> campaigns and apps
//                      -> document -> mock, docs

/** What each room of `src/` may import besides its own files, Node and packages. A room that is not listed here fails. */
const ALLOWED = {
  // The ground floor: the model of any document.
  document: [],
  // Writes `generated/`, so it cannot import from it.
  codegen: ['src/document/', 'src/client/call/operation.ts'],
  client: ['generated/'],
  campaigns: ['generated/', 'src/client/', 'src/index.ts'],
  // The mock refuses a request with the client's own validators and words.
  mock: [
    'generated/',
    'src/document/',
    'src/client/preflight/',
    'src/client/call/method.ts',
    'src/client/options/checks.ts',
    'src/client/options/loopback.ts',
    'src/client/options/platform-warning.ts',
  ],
  // The site lists the client's error classes, and runs the mock in the page.
  docs: ['generated/', 'src/document/', 'src/client/', 'src/mock/light/', 'src/build/slim-document.ts'],
  // Commands are thin: each hands over to the room that does the work.
  cli: [
    'src/mock/',
    'src/campaigns/',
    'src/client/limits/redis/',
    'src/client/preflight/format-count.ts',
    'src/client/preflight/nearest.ts',
    'src/index.ts',
  ],
  build: [],
};

/** Packages that one file alone imports, so that each can be replaced by changing that file. */
const ONE_FILE = {
  'openapi-fetch': 'src/client/call/openapi-fetch.ts',
  'openapi-typescript': 'src/codegen/schema-types.ts',
  '@stoplight/prism-': 'src/mock/response/prism.ts',
};

const roomRules = Object.entries(ALLOWED).map(([room, targets]) => ({
  name: `room-${room}`,
  comment: `src/${room} may import ${targets.join(', ') || 'no other room'}. The table is in .dependency-cruiser.mjs.`,
  severity: 'error',
  from: { path: `^src/${room}(/|\\.ts$)` },
  to: {
    path: '^(src|generated|openapi|test|examples)/',
    pathNot: [`^src/${room}(/|\\.ts$)`, ...targets.map((target) => `^${target}`)],
  },
}));

const oneFileRules = Object.entries(ONE_FILE).map(([name, file]) => ({
  name: `one-file-imports-${name.replaceAll(/\W+/g, '-').replaceAll(/^-|-$/g, '')}`,
  comment: `Only ${file} imports ${name}.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^${file}$` },
  to: { path: `node_modules/${name}` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    ...oneFileRules,
    {
      name: 'every-room-has-a-rule',
      comment: 'Add the new room to the table in .dependency-cruiser.mjs: what may it import?',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${Object.keys(ALLOWED).join('|')})/` },
      to: {},
    },
    {
      name: 'only-http-listens',
      comment: 'The mock is a function over plain data. Only src/mock/http may know node:http.',
      severity: 'error',
      from: { path: '^src/mock/', pathNot: '^src/mock/http/' },
      to: { path: '^(node:)?https?$' },
    },
    {
      name: 'no-circles',
      comment: 'Files that import each other cannot be read, tested or moved one at a time. Types count, too.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'rules-stand-alone',
      comment: 'Redocly loads our lint rules as plain JavaScript, so they import nothing of src/.',
      severity: 'error',
      from: { path: '^openapi/rules/' },
      to: { path: '^(src|generated|test)/' },
    },
  ],
  options: {
    // `import type` is an arrow as well.
    tsPreCompilationDeps: true,
    // What is generated imports nothing of src/ but types of the client; reading it would take longer than all the rest.
    doNotFollow: { path: ['node_modules', '^generated/'] },
  },
};
