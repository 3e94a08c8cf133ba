// What our rules use of Redocly, written down here because @redocly/cli ships no types and the @redocly/openapi-core that npm
// installs beside it is openapi-typescript's, one major version behind.

/** A document under lint may hold anything anywhere; the rules are what finds out. */
// biome-ignore lint/suspicious/noExplicitAny: with `unknown`, every rule would have to cast at every step down.
export type Node = any;

export interface Location {
  source: { absoluteRef: string };
  /** JSON pointer inside the file, `#/` for the whole file. */
  pointer: string;
  /** File and pointer: equal for two nodes exactly when they are the same node. */
  absolutePointer: string;
  child(keys: string | number | (string | number)[]): Location;
}

/** A node with the place it stands at, which is what its relative references start from. */
export interface Located {
  node: Node;
  location: Location;
}

export interface Context {
  report(problem: { message: string; location: Location }): void;
  resolve(ref: { $ref: string }, from: string): { node: Node; location: Location | undefined };
  location: Location;
  key: string | number;
  type: { name: string; extensionsPrefix?: string };
}

export type Visitor = (node: Node, context: Context, resolved: Partial<Located>) => void;

/** Called once per document, so that what a rule remembers is forgotten before the next. */
export type Rule = () => Record<string, Visitor>;
