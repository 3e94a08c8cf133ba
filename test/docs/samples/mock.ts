import document from '../../../generated/openapi.json' with { type: 'json' };
import { startPrism } from '../../../src/mock/prism.ts';

export interface Mock {
  url: string;
  reset(): void;
  close(): Promise<void>;
}

/** The mock that samples talk to, as `npx lemlist-openapi mock` starts it with these arguments. */
export async function startMock(_args: readonly string[] = []): Promise<Mock> {
  const prism = await startPrism(document);
  return { ...prism, reset: () => {} };
}
