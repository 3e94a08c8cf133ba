import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EmailStep } from '../../src/index.ts';

const STEPS_PER_CAMPAIGN = 10;
const PAGE_SIZE = 100;

export interface MockLemlist {
  baseUrl: string;
  /** The steps as they are now, by id. Delete one, and it is gone. */
  steps: Map<string, EmailStep>;
  /** How many updates each step got, and how many of them changed something. */
  updates: Map<string, { received: number; effective: number }>;
  /** When each request arrived, by a clock that only goes forward. */
  arrivals: number[];
  refused(): number;
  /** From now on it refuses the key, or accepts it again. */
  revoke(isRevoked: boolean): void;
  close(): Promise<void>;
}

interface MockOptions {
  /** How many email steps there are. */
  count: number;
  /** Refuses what exceeds it, as lemlist does. */
  limit?: { requests: number; window: number };
  /** Milliseconds from an update to its response. */
  delay?: number;
}

interface MockResponse {
  status: number;
  body: unknown;
}

/** A server on loopback with as much of lemlist as a bulk update needs: campaigns, sequences, and steps that remember. */
export async function startMockLemlist({ count, limit, delay = 30 }: MockOptions): Promise<MockLemlist> {
  const steps = new Map(Array.from({ length: count }, (_, index) => [`stp_${index}`, createStep(index)]));
  const updates: MockLemlist['updates'] = new Map();
  const arrivals: number[] = [];
  const campaigns = Math.ceil(count / STEPS_PER_CAMPAIGN);
  let refused = 0;
  let isRevoked = false;

  function exceeds(now: number): boolean {
    return limit !== undefined && (arrivals.at(-limit.requests) ?? Number.NEGATIVE_INFINITY) > now - limit.window;
  }

  function respond(method: string, { pathname, searchParams }: URL, body: string): MockResponse {
    if (isRevoked) return { status: 401, body: 'The authentication you supplied is incorrect' };
    const [, , kind, id, , stepId = ''] = pathname.split('/');
    if (method === 'GET' && kind === 'campaigns' && !id)
      return listCampaigns(campaigns, Number(searchParams.get('page')));
    if (method === 'GET' && kind === 'campaigns') {
      const sequenceId = (id as string).replace('cam_', 'seq_');
      const own = [...steps.values()].filter((step) => step.sequenceId === sequenceId);
      return { status: 200, body: { [sequenceId]: { _id: sequenceId, level: 0, steps: own } } };
    }
    const step = steps.get(stepId);
    if (method !== 'PATCH' || step?.sequenceId !== id) return { status: 404, body: 'Step not found' };
    const updated = { ...step, ...JSON.parse(body) };
    const { received, effective } = updates.get(stepId) ?? { received: 0, effective: 0 };
    const changed = JSON.stringify(updated) === JSON.stringify(step) ? 0 : 1;
    updates.set(stepId, { received: received + 1, effective: effective + changed });
    steps.set(stepId, updated);
    return { status: 200, body: updated };
  }

  const server = createServer(async (request, response) => {
    const now = performance.now();
    const tooMany = exceeds(now);
    arrivals.push(now);
    const body = await read(request);
    const url = new URL(request.url as string, 'http://mock');
    if (tooMany) refused++;
    const sent = tooMany ? { status: 429, body: 'Too many requests' } : respond(request.method as string, url, body);
    if (request.method === 'PATCH') await sleep(delay);
    response.writeHead(sent.status, { 'content-type': 'application/json', 'retry-after': '2' });
    response.end(typeof sent.body === 'string' ? sent.body : JSON.stringify(sent.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/api`,
    steps,
    updates,
    arrivals,
    refused: () => refused,
    revoke: (value) => {
      isRevoked = value;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function createStep(index: number): EmailStep {
  const sequenceId = `seq_${Math.floor(index / STEPS_PER_CAMPAIGN)}`;
  return { _id: `stp_${index}`, type: 'email', subject: `Quick question ${index}`, delay: 2, sequenceId };
}

function listCampaigns(count: number, page: number): MockResponse {
  const all = Array.from({ length: count }, (_, index) => ({ _id: `cam_${index}`, name: `Campaign ${index}` }));
  const campaigns = all.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { status: 200, body: { campaigns, pagination: { totalPage: Math.ceil(count / PAGE_SIZE) } } };
}

async function read(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request.setEncoding('utf8')) body += chunk;
  return body;
}
