import { MOCK_KEY } from '../samples/target.ts';

/** A request as the form describes it. */
export interface FormRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: string | undefined;
  /** The parts of a form, in place of a body. A `FormData` could not be sent to the worker. */
  form?: Readonly<Record<string, Blob>>;
}

/** How a request is sent: as a form, with files in place of bytes, and with wishes for its response as headers. */
interface Sending {
  isForm: boolean | undefined;
  files?: Readonly<Record<string, File>>;
  wishes?: Readonly<Record<string, string>>;
}

/** A request with the key that every mock takes. `body` is JSON, out of which a form takes its parts. */
export function requestTo(
  target: Pick<FormRequest, 'method' | 'url'>,
  body: string | undefined,
  { isForm, files, wishes }: Sending,
): FormRequest {
  const headers = { Authorization: `Basic ${btoa(`:${MOCK_KEY}`)}`, ...wishes };
  if (body === undefined) return { ...target, headers };
  if (isForm) return { ...target, headers, form: formOf(JSON.parse(body), files) };
  return { ...target, headers: { ...headers, 'Content-Type': 'application/json' }, body };
}

/** The parts of a form out of the body of an example, with files in place of its bytes. */
function formOf(body: unknown, files: Readonly<Record<string, File>> = {}): Record<string, Blob> {
  const parts = Object.entries(body as Readonly<Record<string, string>>);
  return Object.fromEntries(parts.map(([name, bytes]) => [name, files[name] ?? new Blob([bytes])]));
}

/** What `fetch` takes. It writes the `Content-Type` of a form, which has its boundary. */
export function initOf({ method, headers, body, form }: Omit<FormRequest, 'url'>): RequestInit {
  if (!form) return { method, headers, ...(body !== undefined && { body }) };
  const data = new FormData();
  for (const [name, blob] of Object.entries(form)) data.append(name, blob, blob instanceof File ? blob.name : name);
  return { method, headers, body: data };
}
