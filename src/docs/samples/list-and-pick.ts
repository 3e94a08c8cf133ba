import type { Api } from '../../document/api.ts';
import { type ExampleCall, exampleCalls } from '../../document/examples.ts';
import { valueAt } from '../../document/json-pointer.ts';
import type { Handling } from './handling.ts';
import { literal } from './literal.ts';
import { type SampleCall, toSampleCall } from './sample-call.ts';
import { sendFunction } from './send-function.ts';
import { callAfter } from './typescript.ts';

type Item = Readonly<Record<string, unknown>>;

/** What people call a thing by. */
const NAMES = ['name', 'fullName', 'title'];

/** The first example of an operation, about the same things as another call. */
export function callNamed(api: Api, id: string, like?: SampleCall): SampleCall {
  const call = toSampleCall(exampleOf(api, id));
  const known = Object.entries(like?.parameters ?? {}).filter(([name]) => name in call.parameters);
  return { ...call, parameters: { ...call.parameters, ...Object.fromEntries(known) } };
}

/** Lists what there is. Where its things have names, the program picks one by its name, and sends the request with its id. */
export function listAndPick(api: Api, call: SampleCall, id: string): Handling {
  const list = callNamed(api, id, call);
  const { pagination } = api.operation(id);
  if (!pagination)
    return { lines: [`const all = ${callAfter('await ', list)};`, 'console.dir(all, { depth: null });'] };
  const all = `const all = ${callAfter('await ', { ...list, id: `${id}All` })}.toArray();`;
  const items = (valueAt(exampleOf(api, id).response?.value, pagination.items) ?? []) as Item[];
  // The sample acts on an item that allows it, which not every item does.
  const item = items.find((each) => Object.values(each).some((value) => isNamed(call, value))) ?? items[0];
  const found = item && fieldsFor(call, list, item);
  if (!found) return { lines: [all, 'console.dir(all, { depth: null });'] };
  const { parameter, idField, nameField } = found;
  return {
    send: sendFunction(call, parameter),
    lines: [
      all,
      'const found = all.find(',
      `  (each) => each.${nameField} === ${literal(item[nameField])},`,
      ');',
      `if (found) await send(found.${idField});`,
      `else console.table(all, ${literal([idField, nameField])});`,
    ],
  };
}

function isNamed({ parameters }: SampleCall, value: unknown): boolean {
  return kindOf(value) !== undefined && Object.values(parameters).includes(value as string);
}

function exampleOf(api: Api, id: string): ExampleCall {
  return exampleCalls(api.operation(id))[0] as ExampleCall;
}

/**
 * The parameter that holds an id of the same kind as an item, and the fields of the item with its id and its name. A parameter that the
 * list takes, too, is not what is looked for.
 */
function fieldsFor(
  { parameters }: SampleCall,
  list: SampleCall,
  item: Item,
): { parameter: string; idField: string; nameField: string } | undefined {
  const nameField = NAMES.find((name) => typeof item[name] === 'string');
  if (!nameField) return undefined;
  for (const [parameter, value] of Object.entries(parameters)) {
    if (parameter in list.parameters) continue;
    const kind = kindOf(value);
    const idField = kind && Object.keys(item).find((name) => kindOf(item[name]) === kind);
    if (idField) return { parameter, idField, nameField };
  }
  return undefined;
}

/** What an id begins with, such as `cam_`. */
function kindOf(value: unknown): string | undefined {
  return typeof value === 'string' ? /^[a-z]{3}_(?=\w{17}$)/.exec(value)?.[0] : undefined;
}
