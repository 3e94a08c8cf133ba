/** What a change means to users of the document or the types. Only `breaking` can break code that works. */
export type Weight = 'breaking' | 'added' | 'changed';

export interface Change {
  /** JSON pointer into the document, or the name of an exported type. */
  pointer: string;
  weight: Weight;
  text: string;
}
