import { pathAndQuery, type SampleCall } from './sample-call.ts';
import { KEY_VARIABLE, MOCK_KEY, type Target } from './target.ts';

/** The call as a curl command. */
export function curlSample(call: SampleCall, target: Target): string {
  const { method } = call;
  const [input, ...body] = bodyArguments(call);
  const words = [
    `${input}curl${method === 'GET' ? '' : ` -X ${method}`} ${quoteForShell(`${target.url}${pathAndQuery(call)}`)}`,
    target.name === 'mock' ? `-u :${MOCK_KEY}` : `-u ":$${KEY_VARIABLE}"`,
    ...body,
  ];
  return words.length === 2 ? words.join(' ') : words.join(' \\\n  ');
}

/** What comes before `curl`, and the arguments with the body. */
function bodyArguments({ body, isForm }: SampleCall): string[] {
  if (body === undefined) return [''];
  if (isForm) {
    const [[name, bytes]] = Object.entries(body as object) as [[string, string]];
    // The bytes come through standard input, so that the command needs no file.
    return [`printf ${quoteForShell(bytes)} | `, `-F '${name}=@-;filename=${name}'`];
  }
  return ['', "-H 'Content-Type: application/json'", `-d ${quoteForShell(JSON.stringify(body, null, 2))}`];
}

function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
