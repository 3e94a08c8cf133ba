import { type Line, line } from './line.ts';
import { excess, missing, mistyped, noArguments, noSuchOperation, noSuchPath, unknownProperty } from './refusal.ts';

const SMS = "{ sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'sms' } }";

/** The options of a call and of a client, which the document does not know, and nothing else. */
export function optionLines(): Line[] {
  return [...callLines(), ...httpLines(), ...clientLines()];
}

function callLines(): Line[] {
  const update = (args: string): string => `lemlist.sequences.updateStep(${args});`;
  const options = "{ timeout: 1, maxRetries: 0, headers: { a: 'b' }, signal: new AbortController().signal }";
  return [
    line('no parameters where none is needed', 'lemlist.campaigns.list();'),
    line('options without parameters', 'lemlist.campaigns.list(undefined, { timeout: 1 });'),
    line('every option', update(`${SMS}, ${options}`)),
    line('options with the response', `lemlist.sequences.updateStep.withResponse(${SMS}, ${options});`),
    line('no parameters where some are needed', update(''), noArguments('updateStep')),
    line('a timeout as text', update(`${SMS}, { timeout: '1' }`), mistyped('timeout')),
    line('a header as number', update(`${SMS}, { headers: { a: 1 } }`), mistyped('a')),
    line('an unknown option', update(`${SMS}, { retries: 1 }`), excess('retries')),
    line(
      'an option among parameters',
      update("{ timeout: 1, sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'sms' } }"),
      excess('timeout'),
    ),
    line(
      'a field among parameters',
      update("{ subject: '', sequenceId: 'seq_1', stepId: 'stp_1', body: { type: 'email' } }"),
      excess('subject'),
    ),
    line(
      'the response without parameters',
      'lemlist.sequences.updateStep.withResponse({});',
      missing('sequenceId', '{}'),
    ),
    line('a misspelt method', 'lemlist.sequences.updateSteps();', unknownProperty('updateSteps')),
    line('an error of an operation', "((is: typeof types.isApiError) => is(0, 'campaigns.get'));"),
    line(
      'an error of an operation that does not exist',
      "((is: typeof types.isApiError) => is(0, 'campaigns.gett'));",
      noSuchOperation('campaigns.gett'),
    ),
    line('a misspelt namespace', 'lemlist.sequence.updateStep();', unknownProperty('sequence')),
  ];
}

/** Calls by path. */
function httpLines(): Line[] {
  const get = (args: string): string => `lemlist.http.GET(${args});`;
  return [
    line('a path', get("'/team/senders'")),
    line('a path that needs parameters', get("'/campaigns', { params: { query: { version: 'v2' } } }")),
    line('a path without its parameters', get("'/campaigns'"), noArguments('GET', '2')),
    line('a misspelt path', get("'/campaign'"), noSuchPath('/campaign', 'get')),
    line('a misspelt path with parameters', get("'/campaign', { params: {} }"), noSuchPath('/campaign', 'get')),
    line('a path without this method', "lemlist.http.PUT('/team');", noSuchPath('/team', 'put')),
  ];
}

function clientLines(): Line[] {
  const client = (options: string): string => `new Lemlist(${options});`;
  return [
    line('a client without options', client('')),
    line(
      'a client with options',
      client("{ apiKey: 'x', baseUrl: 'https://a.example', rateLimit: false, timeout: 1 }"),
    ),
    line('a client with a logger', client("{ logger: console, logLevel: 'debug' }")),
    ...['apikey', 'baseURL', 'maxRetry', 'ratelimit', 'userAgents'].map((option) =>
      line(`a misspelt client option ${option}`, client(`{ ${option}: undefined }`), excess(option)),
    ),
    line('a key as number', client('{ apiKey: 1 }'), mistyped('apiKey')),
    line('an unknown level', client("{ logLevel: 'loud' }"), mistyped('logLevel')),
  ];
}
