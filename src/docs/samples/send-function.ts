import { Expression, literal, MAX_LINE_CHARS } from './literal.ts';
import type { SampleCall } from './sample-call.ts';
import { callAfter } from './typescript.ts';

/** The call as a function `send`, for a program that sends it again. It may take one of the call's parameters. */
export function sendFunction(call: SampleCall, parameter?: string): string {
  const { parameters } = call;
  const taken = parameter === undefined ? '' : `${parameter} = ${literal(parameters[parameter])}`;
  const given = parameter === undefined ? parameters : { ...parameters, [parameter]: new Expression(parameter) };
  const start = `const send = (${taken}) =>`;
  const line = `${callAfter(`${start} `, { ...call, parameters: given })};`;
  if (line.length <= MAX_LINE_CHARS) return line;
  return `${start}\n${callAfter('  ', { ...call, parameters: given }).replaceAll('\n', '\n  ')};`;
}
