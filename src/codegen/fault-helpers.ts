/** An error as Ajv prints it: one line, thousands of times, and half of the validators' code. */
const FAULT =
  /^(const err\d+ = )\{instancePath(?::([^\n]*?))?,schemaPath:"[^"\n]*",keyword:"(\w+)",params:(\{[^\n]*\}),message:([^\n]*)\};$/gm;

/** What one keyword adds to an error, if it always follows from values in its params. */
interface ErrorWording {
  /** The params that Ajv prints, with a group for each value. */
  params: RegExp;
  /** The message, with the values as they are printed. */
  message(...values: string[]): string;
  /** The call of a helper that makes the same error. */
  call(path: string, ...values: string[]): string;
}

const text = (printed: string): string => JSON.parse(printed) as string;

const WORDINGS: Readonly<Record<string, ErrorWording>> = {
  type: {
    params: /^\{type: ("\w+")\}$/,
    message: (type) => `must be ${text(type)}`,
    call: (path, type) => `wrongType(${path}, ${type})`,
  },
  required: {
    params: /^\{missingProperty: ("[^"]*")\}$/,
    message: (name) => `must have required property '${text(name)}'`,
    call: (path, name) => `missing(${path}, ${name})`,
  },
  pattern: {
    params: /^\{pattern: ("(?:[^"\\]|\\.)*")\}$/,
    message: (pattern) => `must match pattern "${text(pattern)}"`,
    call: (path, pattern) => `mismatch(${path}, ${pattern})`,
  },
  additionalProperties: {
    params: /^\{additionalProperty: (\w+), fields: (.+)\}$/,
    message: () => 'must NOT have additional properties',
    call: (path, name, fields) => `unknownField(${path}, ${name}, ${fields})`,
  },
  enum: {
    params: /^\{allowedValues: ([\w.]+)\}$/,
    message: () => 'must be equal to one of the allowed values',
    call: (path, values) => `otherValue(${path}, ${values})`,
  },
  const: {
    params: /^\{allowedValue: (.+)\}$/,
    message: () => 'must be equal to constant',
    call: (path, value) => `otherConstant(${path}, ${value})`,
  },
  minimum: range('minimum'),
  maximum: range('maximum'),
  minLength: count('minLength', 'fewer', 'characters'),
  maxLength: count('maxLength', 'more', 'characters'),
  minItems: count('minItems', 'fewer', 'items'),
  maxItems: count('maxItems', 'more', 'items'),
};

function range(keyword: string): ErrorWording {
  const comparison = keyword === 'minimum' ? '>=' : '<=';
  return {
    params: new RegExp(`^\\{comparison: "${comparison}", limit: (-?[\\d.]+)\\}$`),
    message: (limit) => `must be ${comparison} ${limit}`,
    call: (path, limit) => `outside(${path}, "${keyword}", "${comparison}", ${limit})`,
  };
}

function count(keyword: string, than: string, noun: string): ErrorWording {
  return {
    params: /^\{limit: (\d+)\}$/,
    message: (limit) => `must NOT have ${than} than ${limit} ${noun}`,
    call: (path, limit) => `wrongCount(${path}, "${keyword}", ${limit})`,
  };
}

/** The functions that the shortened code calls. */
const HELPERS = `function fault(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
function wrongType(instancePath, type) {
  return fault(instancePath, 'type', { type }, 'must be ' + type);
}
function missing(instancePath, missingProperty) {
  const message = "must have required property '" + missingProperty + "'";
  return fault(instancePath, 'required', { missingProperty }, message);
}
function mismatch(instancePath, pattern) {
  return fault(instancePath, 'pattern', { pattern }, 'must match pattern "' + pattern + '"');
}
function unknownField(instancePath, additionalProperty, fields) {
  const params = { additionalProperty, fields };
  return fault(instancePath, 'additionalProperties', params, 'must NOT have additional properties');
}
function otherValue(instancePath, allowedValues) {
  return fault(instancePath, 'enum', { allowedValues }, 'must be equal to one of the allowed values');
}
function otherConstant(instancePath, allowedValue) {
  return fault(instancePath, 'const', { allowedValue }, 'must be equal to constant');
}
function outside(instancePath, keyword, comparison, limit) {
  return fault(instancePath, keyword, { comparison, limit }, 'must be ' + comparison + ' ' + limit);
}
function wrongCount(instancePath, keyword, limit) {
  const than = keyword.startsWith('min') ? 'fewer' : 'more';
  const noun = keyword.endsWith('Length') ? 'characters' : 'items';
  return fault(instancePath, keyword, { limit }, 'must NOT have ' + than + ' than ' + limit + ' ' + noun);
}
`;

/** An error that is made and counted, with a name that nothing else reads. */
const NAMED = /^const (err\d+) = (.+);\nvErrors = withFault\(vErrors, \1\);$/gm;

/**
 * The same validators with each error made by a function where it is counted, and without the path of its rule.
 *
 * @throws {Error} if Ajv prints an error in another way, which would go unnoticed otherwise
 */
export function withFaultHelpers(code: string): string {
  const made = code.replace(FAULT, (_, start, path = 'instancePath', keyword, params, message) => {
    const wording = WORDINGS[keyword];
    const values = wording?.params.exec(params)?.slice(1);
    if (!wording || !values || textOf(message) !== wording.message(...values))
      return `${start}fault(${path}, "${keyword}", ${params}, ${message});`;
    return `${start}${wording.call(path, ...values)};`;
  });
  const short = made.replace(NAMED, 'vErrors = withFault(vErrors, $2);');
  const left = /^.*(?:schemaPath:|\berr\d+\b).*$/m.exec(short);
  if (left) throw new Error(`Ajv prints an error in another way: ${left[0]}; adapt src/codegen/fault-helpers.ts to it`);
  return HELPERS + short;
}

/** The text of literals that are joined by `+`, or nothing if there is more than literals. */
function textOf(expression: string): string | undefined {
  const literals = expression.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  if (literals.join('+') !== expression) return undefined;
  return literals.map((literal) => JSON.parse(literal) as string).join('');
}
