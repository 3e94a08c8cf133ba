import { pathAndQuery, type SampleCall } from './sample-call.ts';
import { KEY_VARIABLE, MOCK_KEY, type Target, USER_AGENT } from './target.ts';

/** The call with PHP's own HTTP client, as a complete program. */
export function phpSample(call: SampleCall, target: Target): string {
  const { method, body, isForm } = call;
  const key = target.name === 'mock' ? `':${MOCK_KEY}'` : `':' . getenv('${KEY_VARIABLE}')`;
  const type = isForm ? 'multipart/form-data; boundary=part' : 'application/json';
  return [
    '<?php',
    "$context = stream_context_create(['http' => [",
    `    'method' => '${method}',`,
    "    'header' => [",
    `        'Authorization: Basic ' . base64_encode(${key}),`,
    `        'User-Agent: ${USER_AGENT}',`,
    ...(body === undefined ? [] : [`        'Content-Type: ${type}',`]),
    '    ],',
    ...content(call),
    ']]);',
    `echo file_get_contents(${text(target.url + pathAndQuery(call))}, false, $context);`,
  ].join('\n');
}

function content({ body, isForm }: SampleCall): string[] {
  if (body === undefined) return [];
  if (!isForm) return [`    'content' => json_encode(${phpLiteral(body, '    ')}),`];
  const [[name, bytes]] = Object.entries(body as object) as [[string, string]];
  const part = `--part\\r\\nContent-Disposition: form-data; name=\\"${name}\\"; filename=\\"${name}\\"\\r\\n\\r\\n${bytes}\\r\\n--part--\\r\\n`;
  return [`    'content' => "${part}",`];
}

/** A JSON value as PHP, one entry per line. An empty object would become an empty list. */
function phpLiteral(value: unknown, indent: string): string {
  if (typeof value === 'string') return text(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const inner = `${indent}    `;
  const items = Array.isArray(value)
    ? value.map((item) => phpLiteral(item, inner))
    : Object.entries(value).map(([name, item]) => `${text(name)} => ${phpLiteral(item, inner)}`);
  if (items.length === 0) return Array.isArray(value) ? '[]' : 'new stdClass()';
  return `[\n${items.map((item) => `${inner}${item},\n`).join('')}${indent}]`;
}

function text(value: string): string {
  return `'${value.replaceAll(/[\\']/g, '\\$&')}'`;
}
