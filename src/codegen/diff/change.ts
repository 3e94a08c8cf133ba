/** What a change means to who uses the document or the types: only `breaking` can stop working code. */
export type Weight = 'breaking' | 'added' | 'changed';

export interface Change {
  /** JSON pointer into the document, or the name of an exported type. */
  pointer: string;
  weight: Weight;
  text: string;
}
