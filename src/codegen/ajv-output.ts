import { withFaultHelpers } from './fault-helpers.ts';
import { withSharedLists } from './shared-lists.ts';

/** Ajv would load this from its own package; the client carries no Ajv. */
const UCS2_LENGTH = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)\.default;/g;
const CODE_POINTS = `/** Length in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length--;
      index++;
    }
  }
  return length;
}
`;

/** Ajv prints these lines for each fault that may be found, and they are a third of its code. */
const COLLECTING =
  /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;
/** Ajv copies all faults so far for each item of a list, which takes seconds where thousands of items are wrong. */
const JOINING = /vErrors === null \? (\w+\.errors) : vErrors\.concat\(\1\)/g;
/** What Ajv passes down for keywords that change the data; we have none. */
const SURROUNDINGS = /,\s?parentData(:\w+)?,\s?parentDataProperty(:[^,{}]+)?,\s?rootData(=data)?\}/g;
/** Ajv's loop over the fields of an object, and its count of them. Both take `undefined`, which JSON leaves out, for a value. */
const EACH_FIELD = /for\(const (key\d+) in (data\d*)\)\{/g;
const FIELD_COUNT = /Object\.keys\((data\d*)\)\.length/g;
const SENT = `/** An object with the fields that JSON would have. Most have no other, and are not copied. */
function sent(data) {
  for (const key in data) {
    if (data[key] === undefined) return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  }
  return data;
}
`;
const COLLECT = `/** The list with one fault more; there is none before the first. */
function withFault(faults, fault) {
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
/** Both lists in one; no other list holds what is added to. */
function withFaults(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
`;

/** The code that Ajv prints, smaller and without imports. */
export function selfContained(code: string): string {
  const changes: Array<[RegExp, string]> = [
    [/"use strict";/g, ''],
    [UCS2_LENGTH, 'const $1 = codePoints;'],
    [COLLECTING, 'vErrors = withFault(vErrors, $1);\nerrors++;'],
    [JOINING, 'withFaults(vErrors, $1)'],
    [SURROUNDINGS, '}'],
    [EACH_FIELD, 'for(const $1 in sent($2)){'],
    [FIELD_COUNT, 'Object.keys(sent($1)).length'],
    // A body is worth a public name; the parameters of an operation are reached through the table.
    [/export (const validate\w+Params = )/g, '$1'],
  ];
  const contained =
    CODE_POINTS +
    SENT +
    COLLECT +
    withSharedLists(withFaultHelpers(changes.reduce((text, change) => rewrite(text, ...change), code)));
  if (/parentData|rootData/.test(contained))
    throw new Error('Ajv passes more data down than it did; adapt src/codegen/ajv-output.ts to it');
  const load = contained.match(/require\([^)]*\)/);
  if (load) throw new Error(`The validators would need ${load[0]} at run time; inline it in src/codegen/ajv-output.ts`);
  return contained;
}

/** @throws {Error} if Ajv no longer prints what is to be replaced, which would go unnoticed otherwise */
function rewrite(code: string, part: RegExp, replacement: string): string {
  if (code.search(part) < 0) throw new Error(`Ajv no longer prints ${part}; adapt src/codegen/ajv-output.ts to it`);
  return code.replaceAll(part, replacement);
}
