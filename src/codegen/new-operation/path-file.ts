import { stringify } from 'yaml';

export interface NewOperation {
  /** `webhooks.update`: the name of the method. */
  id: string;
  /** In lower case. */
  method: string;
  path: string;
  /** Whether it takes a JSON body. */
  body: boolean;
}

/** A parameter as a path file writes it: in place, or the name of a file. */
export interface WrittenParameter {
  $ref?: string;
  name?: string;
}

/** The parameters of a path, each as a sibling of the same namespace has it, otherwise empty. */
export function parametersText(path: string, known: readonly WrittenParameter[]): string {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
  if (names.length === 0) return '';
  const parameters = names.map((name) => known.find((parameter) => isNamed(parameter, name)) ?? emptyParameter(name));
  return yaml({ parameters });
}

/** What is written in place has a name; a file is named for it: `CampaignIdPath.yaml`. */
function isNamed({ $ref, name }: WrittenParameter, wanted: string): boolean {
  return name === wanted || $ref?.toLowerCase().endsWith(`/${wanted}path.yaml`.toLowerCase()) === true;
}

function emptyParameter(name: string): object {
  return { name, in: 'path', required: true, description: null, schema: { type: 'string' }, example: null };
}

/** An operation with everything that ours have. What only a person knows is empty, which the linter reports. */
export function operationText({ id, method, body }: NewOperation, tag: string): string {
  const json = (name: string, extras = {}): object => ({
    'application/json': {
      schema: { title: name, type: 'object', description: null, ...extras, properties: null },
      examples: { one: { summary: null, value: null } },
    },
  });
  const [namespace = '', verb = ''] = id.split('.');
  const noun = namespace.charAt(0).toUpperCase() + namespace.slice(1);
  const base = noun + verb.charAt(0).toUpperCase() + verb.slice(1);
  const operation = {
    operationId: id.replace('.', '_'),
    summary: null,
    description: null,
    tags: [tag],
    ...(body && {
      requestBody: {
        description: null,
        required: true,
        content: json(`${base}Request`, { additionalProperties: false }),
      },
    }),
    responses: { '200': { description: null, content: json(`${base}Response`) } },
  };
  return yaml({ [method]: operation });
}

/** YAML as the other files write it: a place to fill in is empty, and texts are quoted once. */
function yaml(value: object): string {
  const text = stringify(value, { lineWidth: 0, nullStr: '', singleQuote: true });
  return text.replace(/ +$/gm, '').replace(/tags:\n +- (.*)/, 'tags: [$1]');
}
