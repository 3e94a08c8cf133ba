/** A path of the API with a target for each method. */
interface Route<T> {
  template: string;
  methods: Record<string, T>;
}

export interface FoundRoute<T> {
  route: Route<T>;
  path: Record<string, string>;
}

/** A path segment of the templates, with the segments that can follow it: fixed text, or a parameter. */
interface Node<T> {
  fixed: Map<string, Node<T>>;
  open?: Node<T>;
  route?: Route<T>;
  /** Names of the parameters on the way to the route. */
  names: string[];
}

/** Finds the route of a path. A fixed segment wins over a parameter. A trailing slash is ignored. */
export class Routes<T> {
  readonly #root: Node<T> = { fixed: new Map(), names: [] };

  add(template: string, method: string, target: T): void {
    let node = this.#root;
    const names: string[] = [];
    for (const segment of segments(template)) {
      const name = /^\{(.+)\}$/.exec(segment)?.[1];
      if (name !== undefined) names.push(name);
      const next = name === undefined ? node.fixed.get(segment) : node.open;
      const known = next ?? { fixed: new Map(), names: [] };
      if (name === undefined) node.fixed.set(segment, known);
      else node.open = known;
      node = known;
    }
    node.route ??= { template, methods: {} };
    node.names = names;
    node.route.methods[method] = target;
  }

  /** `undefined` if no template fits, or if a segment cannot be decoded. */
  find(pathname: string): FoundRoute<T> | undefined {
    const values: string[] = [];
    const node = walk(this.#root, segments(pathname), 0, values);
    if (!node?.route) return undefined;
    try {
      const path: Record<string, string> = {};
      for (const [index, name] of node.names.entries()) path[name] = decodeURIComponent(values[index] as string);
      return { route: node.route, path };
    } catch {
      return undefined;
    }
  }
}

function walk<T>(node: Node<T>, path: string[], depth: number, values: string[]): Node<T> | undefined {
  if (depth === path.length) return node.route && node;
  const segment = path[depth] as string;
  const fixed = node.fixed.get(segment);
  const found = fixed && walk(fixed, path, depth + 1, values);
  if (found || !node.open || segment === '') return found;
  values.push(segment);
  const open = walk(node.open, path, depth + 1, values);
  if (!open) values.pop();
  return open;
}

function segments(path: string): string[] {
  return (path.endsWith('/') ? path.slice(0, -1) : path).split('/').slice(1);
}
