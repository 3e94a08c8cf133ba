import type { Schema } from '../../src/document/document.ts';
import { unionOf } from '../../src/document/unions.ts';
import { api } from '../support/document.ts';
import type { Shape } from './mistakes.ts';

/** One member of a union whose members differ by the value of one property. */
export interface Variant extends Shape {
  /** The property by which they differ, `type` in most unions. */
  tag: string;
  /** Its value. */
  type: string;
  /** The fields of the other variants that it does not have. */
  foreign: Readonly<Record<string, Schema>>;
}

/** The variants of a union, without the tag among their fields; none if the schema is not a union with a tag. */
export function variantsOf(schema: Schema | undefined): Variant[] {
  const { property: tag, variants: members } = unionOf(api, schema ?? {}) ?? { property: 'type', variants: [] };
  const variants = members.map(({ value: type, schema: { properties = {}, required = [] } }) => {
    const { [tag]: _, ...fields } = properties;
    return { tag, type, fields, required: required.filter((name) => name !== tag) };
  });
  const all = variants.flatMap(({ fields }) => Object.entries(fields));
  return variants.map((variant) => ({
    ...variant,
    foreign: Object.fromEntries(all.filter(([name]) => !(name in variant.fields))),
  }));
}
