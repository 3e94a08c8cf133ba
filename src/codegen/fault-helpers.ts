/** An error as Ajv prints it: one line, thousands of times, and half of the validators' code. */
const FAULT =
  /^(const err\d+ = )\{instancePath(?::([^\n]*?))?,schemaPath:"[^"\n]*",keyword:"(\w+)",params:(\{[^\n]*\}),message:([^\n]*)\};$/gm;

/** What one keyword adds to an error, if it always follows from one value. */
interface Wording {
  helper: string;
  /** The value, in the params that Ajv prints. */
  params: RegExp;
  message(value: string): string;
}

const WORDINGS: Record<string, Wording> = {
  type: { helper: 'wrongType', params: /^\{type: ("\w+")\}$/, message: (value) => `must be ${value}` },
  required: {
    helper: 'missing',
    params: /^\{missingProperty: ("[^"]*")\}$/,
    message: (value) => `must have required property '${value}'`,
  },
  pattern: {
    helper: 'mismatch',
    params: /^\{pattern: ("(?:[^"\\]|\\.)*")\}$/,
    message: (value) => `must match pattern "${value}"`,
  },
};

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
`;

/**
 * The same validators with each error made by a function, and without the path of its rule.
 *
 * @throws {Error} if Ajv prints an error in another way, which would go unnoticed otherwise
 */
export function withFaultHelpers(code: string): string {
  const short = code.replace(FAULT, (_, start, path = 'instancePath', keyword, params, message) => {
    const wording = WORDINGS[keyword];
    const [, value] = wording?.params.exec(params) ?? [];
    if (!wording || value === undefined || textOf(message) !== wording.message(JSON.parse(value)))
      return `${start}fault(${path}, "${keyword}", ${params}, ${message});`;
    return `${start}${wording.helper}(${path}, ${value});`;
  });
  const left = /^.*schemaPath:.*$/m.exec(short);
  if (left) throw new Error(`Ajv prints an error in another way: ${left[0]}; adapt src/codegen/fault-helpers.ts to it`);
  return HELPERS + short;
}

/** The text of literals that are joined by `+`, or nothing if there is more than literals. */
function textOf(expression: string): string | undefined {
  const literals = expression.match(/"(?:[^"\\]|\\.)*"/g) ?? [];
  if (literals.join('+') !== expression) return undefined;
  return literals.map((literal) => JSON.parse(literal) as string).join('');
}
