import { pathAndQuery, type SampleCall } from './sample-call.ts';
import { KEY_VARIABLE, MOCK_KEY, type Target, USER_AGENT } from './target.ts';

/** The call with Go's own HTTP client, as a complete program. */
export function goSample(call: SampleCall, target: Target): string {
  const { method, body, isForm } = call;
  const isMock = target.name === 'mock';
  const reader = body === undefined ? 'nil' : isForm ? 'form' : 'body';
  const packages = [
    'fmt',
    'io',
    'net/http',
    ...(isMock ? [] : ['os']),
    ...(body === undefined ? [] : isForm ? ['bytes', 'mime/multipart'] : ['strings']),
  ];
  return [
    'package main',
    '',
    'import (',
    ...packages.toSorted().map((name) => `\t"${name}"`),
    ')',
    '',
    'func main() {',
    ...bodyLines(call),
    `\trequest, err := http.NewRequest("${method}", ${JSON.stringify(target.url + pathAndQuery(call))}, ${reader})`,
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    `\trequest.SetBasicAuth("", ${isMock ? JSON.stringify(MOCK_KEY) : `os.Getenv("${KEY_VARIABLE}")`})`,
    `\trequest.Header.Set("User-Agent", "${USER_AGENT}")`,
    ...(body === undefined
      ? []
      : [`\trequest.Header.Set("Content-Type", ${isForm ? 'writer.FormDataContentType()' : '"application/json"'})`]),
    '\tresponse, err := http.DefaultClient.Do(request)',
    '\tif err != nil {',
    '\t\tpanic(err)',
    '\t}',
    '\tdefer response.Body.Close()',
    '\ttext, _ := io.ReadAll(response.Body)',
    '\tfmt.Println(response.Status, string(text))',
    '}',
  ].join('\n');
}

function bodyLines({ body, isForm }: SampleCall): string[] {
  if (body === undefined) return [];
  if (!isForm) return [`\tbody := strings.NewReader(${raw(JSON.stringify(body, null, 2))})`];
  const [[name, bytes]] = Object.entries(body as object) as [[string, string]];
  return [
    '\tform := &bytes.Buffer{}',
    '\twriter := multipart.NewWriter(form)',
    `\tfile, _ := writer.CreateFormFile("${name}", "${name}")`,
    `\tfile.Write([]byte(${JSON.stringify(bytes)}))`,
    '\twriter.Close()',
  ];
}

/** A raw string, or a quoted one where the text has backquotes. */
function raw(text: string): string {
  return text.includes('`') ? JSON.stringify(text) : `\`${text}\``;
}
