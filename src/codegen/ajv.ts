import { Ajv, type CodeKeywordDefinition, type KeywordCxt } from 'ajv';
import type { Schema } from './document.ts';

/**
 * An Ajv that prints code without `eval`, reports every fault, and reports each once. It is the one for draft-07: the one for
 * 2020-12 prints bookkeeping for `unevaluatedProperties` that keeps bundlers from dropping unused validators. In strict
 * mode a keyword that only 2020-12 knows is an error, never skipped.
 */
export function createAjv(originals: Record<string, Schema>): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    discriminator: true,
    strict: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true, optimize: 2 },
  });
  for (const name of ['x-enum-open', 'x-provenance', 'x-free-form']) ajv.addKeyword(name);
  redefine(ajv, 'not', { error: { message: exclusionMessage } });
  redefine(ajv, 'if', { code: withoutErrorOfItsOwn(ajv.getKeyword('if') as CodeKeywordDefinition) });

  function exclusionMessage({ schema }: Pick<KeywordCxt, 'schema'>): string {
    const name = (schema as Schema).$ref?.replace('#/$defs/', '');
    return ((name && originals[name]) || (schema as Schema)).description ?? 'must not be valid';
  }
  return ajv;
}

function redefine(ajv: Ajv, keyword: string, change: Partial<CodeKeywordDefinition>): void {
  const definition = ajv.getKeyword(keyword) as CodeKeywordDefinition;
  ajv.removeKeyword(keyword).addKeyword({ ...definition, ...change });
}

/** The errors of `then` and `else` say what is wrong; that a condition was not met says nothing more. */
function withoutErrorOfItsOwn({ code }: CodeKeywordDefinition): (context: KeywordCxt) => void {
  return (context) => {
    context.error = () => {};
    code(context);
  };
}
