import type { FileStep } from '../campaign-file.ts';

/** Fields whose values are what people write to leads. */
export const TEXT_FIELDS: readonly string[] = ['subject', 'message', 'altMessage', 'altMessagePremium', 'title', 'url'];

/** The texts of a step that lemlist renders as templates, with the object and the field that hold them. */
export function templatesOf(step: FileStep): { object: Record<string, unknown>; field: string; text: string }[] {
  return [step, step.variantB ?? {}].flatMap((object) =>
    TEXT_FIELDS.flatMap((field) => {
      const text = object[field];
      return typeof text === 'string' ? [{ object, field, text }] : [];
    }),
  );
}
