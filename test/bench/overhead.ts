import { ARMED, BARE, CLIENTS, type ClientSource, DEFAULTS, programOf, RAW, REFERENCE } from './clients.ts';
import { generateHeyApi } from './hey-api.ts';
import { atMost, type Report, rounded, times } from './report.ts';
import { timesPerCall } from './turns.ts';

/** Times the overhead of openapi-fetch. */
const MAX_RATIOS = { [BARE]: 1, [DEFAULTS]: 1, [ARMED]: 1, 'lemlist.http': 1.5 };
const CALL_TURNS = { processes: 3, rounds: 80, calls: 200 };
const CLIENT_TURNS = { processes: 1, rounds: 100, calls: 20 };

/** What a client costs per call over `fetch` itself, which responds at once. */
export async function overhead(folder: string): Promise<Report> {
  await generateHeyApi(folder);
  const sources = Object.entries<ClientSource>(CLIENTS);
  const calls = sources.map(([name, source]): [string, string] => [name, callsOf(source)]);
  const clients = [REFERENCE, BARE] as const;
  const perCall = await timesPerCall(folder, Object.fromEntries(calls), CALL_TURNS);
  const perClient = await timesPerCall(
    folder,
    Object.fromEntries(clients.map((name) => [name, clientsOf(CLIENTS[name])])),
    CLIENT_TURNS,
  );

  const over = (name: string): number => (perCall[name] as number) - (perCall[RAW] as number);
  const costs = clients.map((name) => `${name} ${rounded(perClient[name] as number)} µs`);
  return {
    title: 'Overhead of a call',
    headings: ['', 'µs per call', 'over raw fetch, µs', 'to openapi-fetch'],
    rows: Object.entries(perCall).map(([name, microseconds]) => [
      name,
      rounded(microseconds),
      ...(name === RAW ? ['', ''] : [rounded(over(name)), times(over(name), over(REFERENCE))]),
    ]),
    notes: [`Making a client, once per program: ${costs.join('; ')}.`],
    limits: Object.entries(MAX_RATIOS).map(([name, limit]) =>
      atMost(name, over(name) / over(REFERENCE), limit, '× openapi-fetch'),
    ),
  };
}

function callsOf(source: ClientSource): string {
  return `${programOf(source)}
export async function run(count) {
  for (let index = 0; index < count; index++) await ${source.call};
}`;
}

function clientsOf({ before, client }: ClientSource): string {
  return `${before}
export function run(count) {
  let made;
  for (let index = 0; index < count; index++) made = ${client};
  return made;
}`;
}
