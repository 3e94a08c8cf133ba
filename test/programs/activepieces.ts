import { createRequire } from 'node:module';
import { join } from 'node:path';

type Values = Readonly<Record<string, unknown>>;

interface Trigger {
  onEnable(context: object): Promise<void>;
  onDisable(context: object): Promise<void>;
}

interface Piece {
  actions(): Record<string, { run(context: object): Promise<unknown>; props: Record<string, Dropdown> }>;
  triggers(): Record<string, Trigger>;
}

interface Dropdown {
  options?(values: object, context: object): Promise<{ options: unknown[] }>;
}

/** Runs Activepieces' lemlist piece in a stand-in for its engine: the key, the fields and a store. */
export function activepieces(folder: string, apiKey: string) {
  const { lemlist } = createRequire(join(folder, 'package.json'))(folder) as { lemlist: Piece };
  const auth = { type: 'SECRET_TEXT', secret_text: apiKey };
  return {
    actions: Object.keys(lemlist.actions()),
    action: (name: string, propsValue: Values = {}): Promise<unknown> => {
      const action = lemlist.actions()[name];
      if (!action) throw new Error(`Activepieces has no action ${name}`);
      return action.run({ auth, propsValue });
    },
    /** The entries of a field that the user chooses from. */
    async choices(action: string, field: string): Promise<unknown[]> {
      const dropdown = lemlist.actions()[action]?.props[field];
      return (await dropdown?.options?.({ auth }, {}))?.options ?? [];
    },
    /** Switches a trigger on and off; returns what it remembered in between. */
    async trigger(name: string): Promise<unknown[]> {
      const memory = new Map<string, unknown>();
      const store = {
        put: async (key: string, value: unknown) => memory.set(key, value),
        get: async (key: string) => memory.get(key),
        delete: async () => {},
      };
      const context = { auth, propsValue: {}, store, webhookUrl: 'https://hooks.fernweg.example/activepieces' };
      await lemlist.triggers()[name]?.onEnable(context);
      const remembered = [...memory.values()];
      await lemlist.triggers()[name]?.onDisable(context);
      return remembered;
    },
  };
}
