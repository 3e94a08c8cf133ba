import { pathAndQuery, type SampleCall } from './sample-call.ts';
import { KEY_VARIABLE, MOCK_KEY, type Target } from './target.ts';

/** The request itself. */
export function httpSample(call: SampleCall, target: Target): string {
  const { method, body, isForm } = call;
  const { host, pathname } = new URL(target.url);
  const key = target.name === 'mock' ? btoa(`:${MOCK_KEY}`) : `{base64 of ":" and ${KEY_VARIABLE}}`;
  const head = [
    `${method} ${pathname}${pathAndQuery(call)} HTTP/1.1`,
    `Host: ${host}`,
    `Authorization: Basic ${key}`,
    ...(body === undefined
      ? []
      : [`Content-Type: ${isForm ? 'multipart/form-data; boundary=part' : 'application/json'}`]),
  ];
  if (body === undefined) return head.join('\n');
  return [...head, '', isForm ? formBody(body as object) : JSON.stringify(body, null, 2)].join('\n');
}

function formBody(body: object): string {
  const parts = Object.entries(body).map(
    ([name, bytes]) => `--part\nContent-Disposition: form-data; name="${name}"; filename="${name}"\n\n${bytes}`,
  );
  return [...parts, '--part--'].join('\n');
}
