// What an application does in its first hour, in any runtime. It imports the packed package.
import { isAbortedError, isApiError, isNotFoundError, isRequestValidationError, Lemlist } from 'lemlist-openapi';
import { createMock } from 'lemlist-openapi/mock';
import { preflight } from 'lemlist-openapi/preflight';

const ids = { sequenceId: 'seq_6BAJyNSBAZdKH8RJr', stepId: 'stp_fvihwnvHPHMBv3fqY' };
/** In a page, the client wants to be told that everybody may see the key. */
const KEY = { apiKey: 'key', dangerouslyAllowBrowser: true };
const body = { type: 'email', subject: 'Hello' };

/** Each claim, with a function that keeps it: it returns true, or whatever else it found. */
const CLAIMS = {
  async 'the key is sent as the password'() {
    const { fetch, sent } = recorder();
    await new Lemlist({ ...KEY, fetch }).team.get();
    const header = sent[0].headers.get('authorization');
    return header === `Basic ${btoa(':key')}` || header;
  },
  async 'paths and queries are encoded'() {
    const { fetch, sent } = recorder();
    const campaignId = 'cam_ü/é';
    await new Lemlist({ ...KEY, fetch }).campaigns.get({ campaignId });
    return sent[0].url.endsWith('/campaigns/cam_%C3%BC%2F%C3%A9') || sent[0].url;
  },
  async 'a step is updated'() {
    const { lemlist } = connect();
    const { type, subject } = await lemlist.sequences.updateStep({ ...ids, body });
    return type === 'email' && typeof subject === 'string';
  },
  async 'an error has its class'() {
    const { lemlist } = connect();
    const error = await caught(lemlist.campaigns.get({ campaignId: 'cam_1' }, { headers: { Prefer: 'code=404' } }));
    return (isNotFoundError(error) && isApiError(error, 'campaigns.get')) || error;
  },
  async 'a failed call is repeated'() {
    const mock = createMock();
    const statuses = [];
    const fetch = async (...request) => {
      const busy = statuses.length === 0;
      const response = busy
        ? new Response('', { status: 503, headers: { 'retry-after': '0' } })
        : mock.fetch(...request);
      statuses.push((await response).status);
      return response;
    };
    await new Lemlist({ ...KEY, fetch }).team.get();
    return String(statuses) === '503,200' || statuses;
  },
  async 'an aborted call ends'() {
    const fetch = (_, { signal }) =>
      new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
    const controller = new AbortController();
    const call = new Lemlist({ ...KEY, fetch }).team.get({}, { signal: controller.signal });
    controller.abort(new Error('enough'));
    const error = await caught(call);
    return (isAbortedError(error) && error.cause.message === 'enough') || error;
  },
  async 'all pages are read'() {
    const { lemlist } = connect({ stateful: true });
    for (const name of ['Spring', 'Summer', 'Autumn']) await lemlist.campaigns.create({ body: { name } });
    const names = [];
    for await (const { name } of lemlist.campaigns.listAll({ limit: 2 })) names.push(name);
    return ['Spring', 'Summer', 'Autumn'].every((name) => names.includes(name)) || names;
  },
  async 'a wrong request does not leave'() {
    const { lemlist, mock } = connect({}, { preflight });
    const error = await caught(lemlist.sequences.updateStep({ ...ids, body: { type: 'sms', subject: 'Hello' } }));
    return (isRequestValidationError(error) && mock.requests.length === 0) || error;
  },
  async 'the mock remembers'() {
    const { lemlist } = connect({ stateful: true });
    const { _id: campaignId } = await lemlist.campaigns.create({ body: { name: 'Spring' } });
    await lemlist.campaigns.update({ campaignId, body: { name: 'Summer' } });
    const { name } = await lemlist.campaigns.get({ campaignId });
    return name === 'Summer' || name;
  },
  async 'the mock refuses what lemlist refuses'() {
    const { lemlist } = connect();
    const error = await caught(lemlist.sequences.updateStep({ ...ids, body: { type: 'sms', subject: 'Hello' } }));
    return (isApiError(error) && error.status === 400) || error;
  },
};

/** The claims that do not hold, each with what was found. Empty, if all is well. */
export async function brokenClaims() {
  const broken = {};
  for (const [claim, holds] of Object.entries(CLAIMS)) {
    const found = await holds().catch((error) => error);
    if (found !== true) broken[claim] = found instanceof Error ? (found.stack ?? String(found)) : String(found);
  }
  return { claims: Object.keys(CLAIMS).length, broken };
}

function connect(mockOptions, options) {
  const mock = createMock(mockOptions);
  return { mock, lemlist: new Lemlist({ ...KEY, fetch: mock.fetch, ...options }) };
}

function recorder() {
  const sent = [];
  const fetch = async (url, { headers }) => {
    sent.push({ url: String(url), headers: new Headers(headers) });
    return Response.json({});
  };
  return { fetch, sent };
}

async function caught(call) {
  return call.then(
    () => new Error('the call succeeded'),
    (error) => error,
  );
}
