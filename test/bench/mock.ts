import { join } from 'node:path';
import { install, pack } from '../package/pack.ts';
import { JITI } from '../support/run-script.ts';
import { CASES } from './mock/cases.ts';
import { examplesOfUpdates, type Fit, fitOf } from './mock/fit.ts';
import { type Load, load, type Repeated, responseTo } from './mock/load.ts';
import { type Server, startServer } from './mock/server.ts';
import { atMost, type Limit, type Report, rounded, times } from './report.ts';

const START_LIMIT = 150;
const RESIDENT_LIMIT = 60;
/** Of what a bare server sends on the same core. */
const BARE_LIMIT = 0.5;
/** Of Prism's. */
const P99_LIMIT = 0.33;
/** Of starts, the one in the middle counts. */
const STARTS = 5;

/** The mock beside Prism's server on the same document, each in a process with one core, and the sender on the other. */
export async function mock(folder: string): Promise<Report> {
  const { tarball } = await pack(join(folder, 'package'));
  const app = await install(tarball, join(folder, 'app'));
  const cli = join(app, 'node_modules/lemlist-openapi/dist/cli.mjs');
  const ours = [cli, 'mock', '--port', '$PORT', '--quiet'];
  const prism = [JITI, join(import.meta.dirname, 'mock/prism-server.ts'), '$PORT'];

  const idle = await idleOf(ours);
  const prismIdle = await idleOf(prism);
  const servers = {
    front: await startServer(ours),
    state: await startServer([...ours, '--stateful']),
    prism: await startServer(prism),
  };
  try {
    const rows: string[][] = [];
    const limits: Limit[] = [
      atMost('accepting connections', idle.startedIn, START_LIMIT, 'ms'),
      atMost('resident when idle', idle.resident, RESIDENT_LIMIT, 'MB'),
    ];
    for (const { who, name, request, atLeast } of CASES) {
      const server = who === 'state' ? servers.state : servers.front;
      const [own, reference] = await takeTurns(server, servers.prism, request);
      const bare = await loadOfBare(server, request);
      const toBare = own.rate / bare.rate;
      rows.push([
        `${who}: ${name}`,
        ...cellsOf(own),
        ...cellsOf(reference),
        times(own.rate, reference.rate),
        Math.round(bare.rate).toLocaleString('en'),
        `${toBare.toFixed(2)} ×`,
      ]);
      if (atLeast > 1) {
        const claim = `${who}, ${name}: ${toBare.toFixed(2)} × a bare server (limit ${BARE_LIMIT} upwards)`;
        limits.push({ claim, met: toBare >= BARE_LIMIT });
      }
      limits.push(faster(`${who}, ${name}`, own, reference, atLeast));
      if (atLeast > 1) limits.push(atMost(`p99 of ${name}, to Prism's`, own.p99 / reference.p99, P99_LIMIT, '×'));
    }
    const fits = { ours: await fitOf(servers.front.url), prism: await fitOf(servers.prism.url) };
    return {
      title: 'The mock beside Prism, 20 connections, one core each',
      headings: [
        'who answers',
        'per second',
        'p99, ms',
        'Prism per second',
        'p99, ms',
        'to Prism',
        'bare per second',
        'to bare',
      ],
      rows,
      notes: [
        `Started in ${rounded(idle.startedIn)} ms, Prism in ${rounded(prismIdle.startedIn)} ms. Resident when idle: ${rounded(idle.resident)} MB, Prism ${rounded(prismIdle.resident)} MB.`,
        fitNote(fits.ours, fits.prism),
      ],
      limits: [
        ...limits,
        {
          claim: `answers of the type that was sent: ${fits.ours.fitting} of ${examplesOfUpdates.length}`,
          met: fits.ours.fitting === examplesOfUpdates.length,
        },
        { claim: `lines for one fault: ${fits.ours.lines}`, met: fits.ours.lines === 1 },
      ],
    };
  } finally {
    await Promise.all(Object.values(servers).map((server) => server.stop()));
  }
}

/** Time to start, and memory before any request. */
async function idleOf(args: readonly string[]): Promise<{ startedIn: number; resident: number }> {
  const found: Array<{ startedIn: number; resident: number }> = [];
  for (let start = 0; start < STARTS; start++) {
    const server = await startServer(args);
    // By then it has loaded what it loads by itself.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    found.push({ startedIn: server.startedIn, resident: server.resident() });
    await server.stop();
  }
  const inMiddle = (values: number[]): number => values.toSorted((one, other) => one - other)[STARTS >> 1] as number;
  return {
    startedIn: inMiddle(found.map(({ startedIn }) => startedIn)),
    resident: Math.max(...found.map(({ resident }) => resident)),
  };
}

/** Both bear the same load, one after the other, the second time for the record: the first warms up. */
async function takeTurns(own: Server, reference: Server, request: Repeated): Promise<[Load, Load]> {
  await load(own.url, request);
  await load(reference.url, request);
  return [await load(own.url, request), await load(reference.url, request)];
}

/** A server on node:http alone that sends the same bytes, on the same core. */
async function loadOfBare(server: Server, request: Repeated): Promise<Load> {
  const response = await responseTo(server.url, request);
  const sent = Buffer.from(JSON.stringify(response)).toString('base64');
  const bare = await startServer([JITI, join(import.meta.dirname, 'mock/bare-server.ts'), '$PORT', sent]);
  try {
    await load(bare.url, request);
    return await load(bare.url, request);
  } finally {
    await bare.stop();
  }
}

function cellsOf({ rate, p99 }: Load): string[] {
  return [Math.round(rate).toLocaleString('en'), rounded(p99)];
}

function faster(what: string, own: Load, reference: Load, atLeast: number): Limit {
  const ratio = own.rate / reference.rate;
  return { claim: `${what}: ${rounded(ratio)} × Prism (limit ${atLeast} upwards)`, met: ratio >= atLeast };
}

function fitNote(ours: Fit, prism: Fit): string {
  const all = examplesOfUpdates.length;
  return `Answers of the type that was sent: ${ours.fitting} of ${all}, Prism ${prism.fitting}. Lines for one wrong field: ${ours.lines}, Prism ${prism.lines}.`;
}
