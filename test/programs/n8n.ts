import { createRequire } from 'node:module';
import { join } from 'node:path';

type Values = Readonly<Record<string, unknown>>;

interface RequestOptions {
  method: string;
  uri: string;
  qs?: Record<string, string>;
  body?: object;
}

interface LemlistNode {
  execute(): Promise<Array<Array<{ json: unknown }>>>;
  methods: { loadOptions: { getCampaigns(): Promise<unknown[]> } };
  webhookMethods: { default: Record<string, () => Promise<unknown>> };
}

/** Runs n8n's lemlist nodes in a stand-in for what n8n gives a node: the parameters of the editor and a way to send requests. */
export function n8n(folder: string, apiKey: string) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (file: string, name: string): LemlistNode => {
    const Node = require(join(folder, 'dist/nodes/Lemlist', file))[name];
    return new Node({});
  };
  const nodes = {
    v1: load('v1/LemlistV1.node.js', 'LemlistV1'),
    v2: load('v2/LemlistV2.node.js', 'LemlistV2'),
  };
  const trigger = load('LemlistTrigger.node.js', 'LemlistTrigger');
  return {
    /** The items that the node hands on. */
    async run(version: 'v1' | 'v2', resource: string, operation: string, parameters: Values = {}): Promise<unknown[]> {
      const context = contextOf(apiKey, { resource, operation, ...parameters });
      const [items = []] = await nodes[version].execute.call(context as never);
      return items.map(({ json }) => json);
    },
    campaigns: (version: 'v1' | 'v2') =>
      nodes[version].methods.loadOptions.getCampaigns.call(contextOf(apiKey) as never),
    /** Switches the trigger on and off again; returns what it remembered in between. */
    async trigger(event: string, options: Values = {}): Promise<Values> {
      const memory: Record<string, unknown> = {};
      const context = { ...contextOf(apiKey, { event, options }), getWorkflowStaticData: () => memory };
      const { create, checkExists, delete: remove } = trigger.webhookMethods.default;
      await checkExists?.call(context as never);
      await create?.call(context as never);
      const remembered = { ...memory };
      await remove?.call(context as never);
      return { ...remembered, isDeleted: Object.keys(memory).length === 0 };
    },
  };
}

function contextOf(apiKey: string, parameters: Values = {}): object {
  return {
    getInputData: () => [{ json: {} }],
    getNode: () => ({ name: 'Lemlist' }),
    getNodeWebhookUrl: () => 'https://hooks.fernweg.example/n8n',
    getNodeParameter: (name: string, _: number, fallback?: unknown) => {
      if (name in parameters) return parameters[name];
      if (fallback !== undefined) return fallback;
      throw new Error(`The call of this test needs the parameter ${name}`);
    },
    continueOnFail: () => false,
    helpers: {
      requestWithAuthentication: (_: string, options: RequestOptions) => send(options, apiKey),
      constructExecutionMetaData: (items: unknown) => items,
      returnJsonArray: (data: unknown) => [data].flat().map((json) => ({ json })),
    },
  };
}

/** The library `request` with `json: true`: JSON where the response is JSON, else the text. */
async function send({ method, uri, qs, body }: RequestOptions, apiKey: string): Promise<unknown> {
  const query = new URLSearchParams(qs).toString();
  const response = await fetch(query ? `${uri}?${query}` : uri, {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`:${apiKey}`).toString('base64')}`,
      accept: 'application/json',
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${response.status} - ${text}`);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
