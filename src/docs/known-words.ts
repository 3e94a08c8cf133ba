/** Words that one part of the site writes and another one looks for. They are here so that both have the same. */

/** How a line begins that says where something is. An excerpt of the search prefers lines that say what it is. */
export const LABELS = {
  headers: 'Headers',
  method: 'In the client',
  operationId: 'Operation id',
  confidence: 'Confidence',
  schema: 'Schema',
} as const;

/** Stands above the fields that all variants have. */
export const FIELDS_OF_ALL = 'Every value has these fields:';
/** Stands above the other fields that several variants have. */
export const FIELDS_OF_SEVERAL = 'Several values have these fields. Each value below says which of them it has:';

/** Says which of the fields above a variant has. */
export const hasFieldsAbove = (names: string): string => `It has ${names}, as above.`;
/** A line of `hasFieldsAbove`. */
export const HAS_FIELDS_ABOVE: RegExp = /^It has .*, as above\.$/;
