import { pathAndQuery, type SampleCall } from './sample-call.ts';
import { KEY_VARIABLE, MOCK_KEY, type Target, USER_AGENT } from './target.ts';

/** The call with the package `requests`, as a complete program. */
export function pythonSample(call: SampleCall, target: Target): string {
  const isMock = target.name === 'mock';
  const lines = [
    `    ${JSON.stringify(target.url + pathAndQuery(call))},`,
    `    auth=("", ${isMock ? JSON.stringify(MOCK_KEY) : `os.environ["${KEY_VARIABLE}"]`}),`,
    `    headers={"User-Agent": "${USER_AGENT}"},`,
    ...bodyArgument(call),
  ];
  return [
    ...(isMock ? [] : ['import os']),
    'import requests',
    '',
    `response = requests.${call.method.toLowerCase()}(`,
    ...lines,
    ')',
    'response.raise_for_status()',
    'print(response.text)',
  ].join('\n');
}

function bodyArgument({ body, isForm }: SampleCall): string[] {
  if (body === undefined) return [];
  if (!isForm) return [`    json=${pythonLiteral(body, '    ')},`];
  const files = Object.entries(body as object).map(([name, bytes]) => `"${name}": b${JSON.stringify(bytes)}`);
  return [`    files={${files.join(', ')}},`];
}

/** A JSON value as Python, one entry per line. */
function pythonLiteral(value: unknown, indent: string): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}    `;
  const [open, close, items] = Array.isArray(value)
    ? ['[', ']', value.map((item) => pythonLiteral(item, inner))]
    : ['{', '}', Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${pythonLiteral(item, inner)}`)];
  return items.length === 0
    ? open + close
    : `${open}\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}${close}`;
}
