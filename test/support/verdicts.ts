import { Ajv2020 } from 'ajv/dist/2020.js';
import document from '../../generated/openapi.json' with { type: 'json' };
import type { SchemaError, Validator } from '../../generated/validators.js';
import { startPrism } from './prism-server.ts';

export interface Verdicts {
  /** Whether the bundle's schema, the generated validator and Prism accept a body. */
  of(body: unknown): Promise<{ bundle: boolean; validator: boolean; prism: boolean }>;
  close(): Promise<void>;
}

export interface Checked {
  schema: string;
  validator: Validator<unknown>;
  method: string;
  path: string;
}

/** Three independent judges of one request body: plain Ajv on the bundle, the precompiled validator, and Prism over HTTP. */
export async function startVerdicts({ schema, validator, method, path }: Checked): Promise<Verdicts> {
  const template = Object.keys(document.paths).find((one) => matches(one, path)) as keyof typeof document.paths;
  // Prism compares each request with every path that it serves, so it gets this one alone.
  const prism = await startPrism({ ...document, paths: { [template]: document.paths[template] } });
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addSchema(document, 'bundle');
  const bundle = ajv.compile({ $ref: `bundle#/components/schemas/${schema}` });
  return {
    async of(body) {
      const response = await fetch(`${prism.url}/api${path}`, {
        method,
        headers: { authorization: `Basic ${btoa(':key')}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      await response.body?.cancel();
      if (![200, 400].includes(response.status)) throw new Error(`Prism responded with ${response.status}`);
      return { bundle: bundle(body), validator: validator(body), prism: response.status === 200 };
    },
    close: () => prism.close(),
  };
}

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{[^}]+\}/g, '[^/]+')}$`).test(path);
}

/** What an error is about: the superfluous or missing field, the wrong value, or the message of the rule. */
export function fieldOf({ params, instancePath, message, keyword }: SchemaError): string {
  if (keyword === 'not') return message ?? '';
  return String(params.additionalProperty ?? params.missingProperty ?? params.tag ?? instancePath);
}
