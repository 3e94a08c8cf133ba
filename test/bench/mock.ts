import { join } from 'node:path';
import { install, pack } from '../packed/pack.ts';
import { JITI } from '../support/run-script.ts';
import { CASES } from './mock/cases.ts';
import { examplesOfUpdates, type Fit, fitOf } from './mock/fit.ts';
import { growth } from './mock/growth.ts';
import { type Load, load, type Repeated, responseTo } from './mock/load.ts';
import { type Server, startServer } from './mock/server.ts';
import { atMost, type Limit, type Report, rounded, times } from './report.ts';

const MAX_START_MS = 150;
const MAX_RESIDENT_MB = 60;
/** Of what a bare server sends on the same core. */
const MIN_BARE_RATIO = 0.5;
/** Of Prism's. */
const MAX_P99_RATIO = 0.33;
/** Of starts, the one in the middle counts. */
const STARTS = 5;
const TURNS = 3;

/** The mock beside others, and beside itself with more leads. */
export async function mock(folder: string): Promise<Report[]> {
  return [await besidePrism(folder), ...(await growth())];
}

/** The mock beside Prism's server on the same document, each in a process with one core, and the sender on the other. */
async function besidePrism(folder: string): Promise<Report> {
  const { tarball } = await pack(join(folder, 'package'));
  const app = await install(tarball, join(folder, 'app'));
  const cli = join(app, 'node_modules/lemlist-openapi/dist/cli.mjs');
  const ours = [cli, 'mock', '--port', '$PORT', '--quiet'];
  const prism = [JITI, join(import.meta.dirname, 'mock/prism-server.ts'), '$PORT'];

  const idle = await idleOf(ours, STARTS);
  // Prism has no limit to meet, and takes seconds to start.
  const prismIdle = await idleOf(prism, 1);
  const servers = {
    front: await startServer(ours),
    state: await startServer([...ours, '--stateful']),
    prism: await startServer(prism),
  };
  try {
    const rows: string[][] = [];
    const limits: Limit[] = [
      atMost('accepting connections', idle.startedIn, MAX_START_MS, 'ms'),
      atMost('resident when idle', idle.resident, MAX_RESIDENT_MB, 'MB'),
    ];
    for (const { who, name, request, atLeast } of CASES) {
      const server = who === 'state' ? servers.state : servers.front;
      const { own, bare } = await besideBare(server, request);
      await load(servers.prism.url, request);
      const reference = await load(servers.prism.url, request);
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
        const claim = `${who}, ${name}: ${toBare.toFixed(2)} × a bare server (limit ${MIN_BARE_RATIO} upwards)`;
        limits.push({ claim, met: toBare >= MIN_BARE_RATIO });
      }
      limits.push(faster(`${who}, ${name}`, own, reference, atLeast));
      if (atLeast > 1) limits.push(atMost(`p99 of ${name}, to Prism's`, own.p99 / reference.p99, MAX_P99_RATIO, '×'));
    }
    const fits = { ours: await fitOf(servers.front.url), prism: await fitOf(servers.prism.url) };
    return {
      title: 'The mock beside Prism, 20 connections, one core each',
      headings: [
        'who responds',
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
          claim: `responses of the type that was sent: ${fits.ours.fitting} of ${examplesOfUpdates.length}`,
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
async function idleOf(args: readonly string[], count: number): Promise<{ startedIn: number; resident: number }> {
  const found: Array<{ startedIn: number; resident: number }> = [];
  for (let start = 0; start < count; start++) {
    const server = await startServer(args);
    // By then it has loaded what it loads by itself.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    found.push({ startedIn: server.startedIn, resident: server.resident() });
    await server.stop();
  }
  const starts = found.map(({ startedIn }) => startedIn).toSorted((one, other) => one - other);
  return {
    startedIn: starts[count >> 1] as number,
    resident: Math.max(...found.map(({ resident }) => resident)),
  };
}

/**
 * The mock and a server on node:http alone that sends the same bytes, on the same core. They take turns, since a bare server is twice
 * as fast while the sender never sleeps; of their turns the one in the middle counts. A turn before them warms up.
 */
async function besideBare(server: Server, request: Repeated): Promise<{ own: Load; bare: Load }> {
  const response = await responseTo(server.url, request);
  const sent = Buffer.from(JSON.stringify(response)).toString('base64');
  const bareServer = await startServer([JITI, join(import.meta.dirname, 'mock/bare-server.ts'), '$PORT', sent]);
  const own: Load[] = [];
  const bare: Load[] = [];
  try {
    await load(server.url, request);
    await load(bareServer.url, request);
    for (let turn = 0; turn < TURNS; turn++) {
      own.push(await load(server.url, request));
      bare.push(await load(bareServer.url, request));
    }
  } finally {
    await bareServer.stop();
  }
  return { own: inMiddle(own), bare: inMiddle(bare) };
}

function inMiddle(loads: readonly Load[]): Load {
  return loads.toSorted((one, other) => one.rate - other.rate)[loads.length >> 1] as Load;
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
  return `Responses of the type that was sent: ${ours.fitting} of ${all}, Prism ${prism.fitting}. Lines for one wrong field: ${ours.lines}, Prism ${prism.lines}.`;
}
