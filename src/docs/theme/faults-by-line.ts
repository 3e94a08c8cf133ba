import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { parsePointer } from '../../document/json-pointer.ts';

/** A fault of a JSON text, and the line it is about, from 1. */
export interface LineFault {
  line: number;
  message: string;
}

interface Fault {
  /** JSON pointer. */
  path: string;
  message: string;
}

/** What is wrong with a JSON text, from its first line on: its syntax, or else what `check` finds in its value. */
export function faultsByLine(text: string, check: (value: unknown) => readonly Fault[]): LineFault[] {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  const [error] = errors;
  if (!root || error) {
    const code = error ? printParseErrorCode(error.error) : 'ValueExpected';
    const what = code.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
    const isOpen = root && /^Close\w+Expected$/.test(code);
    // The empty lines at the end are no place for what is missing before them.
    const offset = isOpen ? openNode(root, errors.length).offset : Math.min(error?.offset ?? 0, text.trimEnd().length);
    return [{ line: lineAt(offset), message: `The body is not JSON: ${what}` }];
  }
  return check(JSON.parse(text))
    .map(({ path, message }) => ({ line: lineAt(nodeAt(root, path).offset), message }))
    .toSorted((a, b) => a.line - b.line);
}

/** The innermost object or list without an end. At the end of the text, the parser says of each that it is not closed. */
function openNode(root: Node, count: number): Node {
  let node = root;
  for (let depth = 1; depth < count; depth++) {
    const last = node.children?.at(-1);
    node = (last?.type === 'property' ? last.children?.at(-1) : last) ?? node;
  }
  return node;
}

/** The node that a pointer names, or the nearest one around it: a missing field has none. */
function nodeAt(root: Node, pointer: string): Node {
  const tokens = parsePointer(pointer);
  for (let length = tokens.length; length > 0; length--) {
    const path = tokens.slice(0, length).map((token) => (/^\d+$/.test(token) ? Number(token) : token));
    const found = findNodeAtLocation(root, path);
    if (found) return found.parent?.type === 'property' ? found.parent : found;
  }
  return root;
}
