import { API_KEY, STEP, UPDATE } from '../support/client.ts';

/** A client as source text. */
export interface ClientSource {
  before: string;
  /** Expression that makes the client. */
  client: string;
  /** Expression that makes one call with `client` and gives its response, parsed. */
  call: string;
}

const BASE_URL = 'https://api.lemlist.com/api';
const TEMPLATE = '/sequences/{sequenceId}/steps/{stepId}';
const AUTHORIZATION = `'Basic ' + btoa(':${API_KEY}')`;
const BODY = JSON.stringify(UPDATE.body);
const PARAMETERS = JSON.stringify(STEP);
const PATCH = `PATCH('${TEMPLATE}', { params: { path: ${PARAMETERS} }, body: ${BODY} })`;

const openapiFetch: ClientSource = {
  before: `import createClient from 'openapi-fetch';`,
  client: `createClient({ baseUrl: '${BASE_URL}', headers: { Authorization: ${AUTHORIZATION} } })`,
  call: `client.${PATCH}`,
};

/** The facade with options; `preflight` among them is imported. */
export function facadeWith(options: string): ClientSource {
  const preflight = options.includes('preflight') ? `\nimport { preflight } from 'lemlist-openapi/preflight';` : '';
  return {
    before: `import { Lemlist } from 'lemlist-openapi';${preflight}`,
    client: `new Lemlist({ apiKey: '${API_KEY}', ${options} })`,
    call: `client.sequences.updateStep(${JSON.stringify(UPDATE)})`,
  };
}

/** A program that has made its client. */
export function programOf({ before, client }: ClientSource): string {
  return `${before}\nconst client = ${client};\n`;
}

/** A client without what others do not have. Its timeout stays. */
const bare = facadeWith('rateLimit: false, maxRetries: 0');

export const RAW = 'raw fetch';
export const REFERENCE = 'openapi-fetch';
export const HEY_API = 'hey-api';
export const BARE = 'facade, bare';
export const DEFAULTS = 'facade, defaults';
export const ARMED = 'facade, everything armed';

/** All do the same: the key as HTTP Basic, a path with two ids, a JSON body, a JSON response. */
export const CLIENTS = {
  [RAW]: {
    before: `const { sequenceId, stepId } = ${PARAMETERS};`,
    client: `{ headers: { Authorization: ${AUTHORIZATION}, 'Content-Type': 'application/json' } }`,
    call: `fetch(
  \`${BASE_URL}/sequences/\${encodeURIComponent(sequenceId)}/steps/\${encodeURIComponent(stepId)}\`,
  { method: 'PATCH', headers: client.headers, body: JSON.stringify(${BODY}) },
).then((response) => response.json())`,
  },
  [REFERENCE]: openapiFetch,
  'openapi-fetch, 3 no-op middlewares': {
    ...openapiFetch,
    before: `${openapiFetch.before}
const noOp = () => ({ onRequest() {}, onResponse() {} });
const withMiddlewares = (made) => (made.use(noOp(), noOp(), noOp()), made);`,
    client: `withMiddlewares(${openapiFetch.client})`,
  },
  [HEY_API]: {
    before: `import { client as shared } from 'hey-api/client.gen.ts';
import { sequencesUpdateStep } from 'hey-api/sdk.gen.ts';`,
    client: `shared.setConfig({ baseUrl: '${BASE_URL}', auth: ':${API_KEY}' })`,
    call: `sequencesUpdateStep({ path: ${PARAMETERS}, body: ${BODY} })`,
  },
  'lemlist.http': { ...bare, call: `client.http.${PATCH}` },
  [BARE]: bare,
  // The limiter is at work, here and below, and never has to wait.
  [DEFAULTS]: facadeWith('rateLimit: { requests: 1e9 }'),
  [ARMED]: facadeWith(`preflight, rateLimit: { requests: 1e9 }, logger: console, logLevel: 'warn',
  middleware: [async (request, next) => next(request)]`),
} satisfies Record<string, ClientSource>;
