import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Values = Readonly<Record<string, unknown>>;

interface Component {
  run(context: object): Promise<unknown>;
  methods?: Record<string, (...args: never[]) => unknown>;
  hooks?: Record<string, () => Promise<unknown>>;
}

/** Runs Pipedream's lemlist actions and sources in a stand-in for its platform: the app's methods, the key and the fields. */
export async function pipedream(folder: string, apiKey: string) {
  const load = async (file: string): Promise<Component & { propDefinitions?: Values }> =>
    (await import(pathToFileURL(join(folder, file)).href)).default;
  const { methods, propDefinitions } = await load('lemlist.app.mjs');
  // The platform makes an app of its methods and the account that the user connected.
  const lemlist = { ...methods, propDefinitions, $auth: { api_key: apiKey } };
  return {
    actions: readdirSync(join(folder, 'actions')),
    async action(name: string, fields: Values = {}): Promise<unknown> {
      const component = await load(`actions/${name}/${name}.mjs`);
      return component.run.call({ lemlist, ...fields }, { $: { export: () => {} } });
    },
    /** Deploys a source, switches it on and off; returns what it emitted. */
    async source(name: string, fields: Values = {}): Promise<unknown[]> {
      const component = await load(`sources/${name}/${name}.mjs`);
      const emitted: unknown[] = [];
      const memory = new Map<string, unknown>();
      const instance = {
        ...component.methods,
        ...fields,
        lemlist,
        http: { endpoint: 'https://hooks.fernweg.example/pipedream' },
        db: memory,
        $emit: (event: unknown) => emitted.push(event),
      };
      for (const hook of ['deploy', 'activate', 'deactivate']) await component.hooks?.[hook]?.call(instance as never);
      return emitted;
    },
  };
}
