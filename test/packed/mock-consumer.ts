// A test suite of an application that starts the mock. It is compiled against the packed types.
import { type Campaign, Lemlist } from '../../src/index.ts';
import { type Mock, type MockOptions, type SeenRequest, startMock } from '../../src/mock/index.ts';

const options: MockOptions = {
  stateful: true,
  rateLimit: '20/2s',
  latency: '5-20',
  faults: 0.1,
  randomSeed: 7,
  log: (line) => console.log(line.toUpperCase()),
};

export async function namesOf(mock: Mock): Promise<string[]> {
  const lemlist = new Lemlist({ apiKey: 'any-key', baseUrl: `${mock.url}/api` });
  const { campaigns } = await lemlist.campaigns.list();
  return campaigns.map(({ name }) => name ?? '');
}

/** The records of the state are those of the client. */
export function campaignsOf({ state }: Mock): readonly Campaign[] {
  return state?.campaigns ?? [];
}

export async function run(): Promise<readonly SeenRequest[]> {
  const mock = await startMock(options);
  mock.seed({ campaigns: [] });
  await namesOf(mock);
  const { requests } = mock;
  for (const { method, path, operationId, status } of requests) console.log(method, path, operationId?.length, status);
  mock.reset();
  await mock.close();
  return requests;
}

// If packing lost the types, none of these would be an error.
export function refused(mock: Mock): void {
  // @ts-expect-error A misspelt option.
  void startMock({ statefull: true });
  // @ts-expect-error A share is a number.
  void startMock({ faults: '10%' });
  // @ts-expect-error Requests are read-only.
  mock.requests.push();
  // @ts-expect-error A misspelt list of the state.
  void mock.state?.campaign;
  // @ts-expect-error The URL is read-only.
  mock.url = '';
}
