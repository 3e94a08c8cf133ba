import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeInto } from '../support/folders.ts';
import { run } from '../support/run-program.ts';
import { EXPECTED, REPORT } from './report.ts';
import { APPLICATION, serve } from './server.ts';

const NEXT = join(APPLICATION, 'node_modules/next/dist/bin/next');

const FILES = {
  'app/report.ts': REPORT,
  'app/layout.tsx': `import type { ReactNode } from 'react';
export default function Layout({ children }: { children: ReactNode }) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
  'app/page.tsx': `import { Check } from './check';
import { report } from './report';
export const dynamic = 'force-dynamic';
export default async function Page() {
  return <main><script type="application/json">{JSON.stringify(await report())}</script><Check /></main>;
}
`,
  'app/check.tsx': `'use client';
import { isApiError } from 'lemlist-openapi';
import { requestFaults } from 'lemlist-openapi/preflight';
export function Check() {
  const faults = () => requestFaults({ id: 'campaigns.get', path: '/campaigns/{campaignId}' }, { campaignId: '1' });
  return <button type="button" onClick={() => alert(faults().length + String(isApiError(undefined)))}>Check</button>;
}
`,
  'app/api/report/route.ts': `import { report } from '../../report';
export const dynamic = 'force-dynamic';
export async function GET() {
  return Response.json(await report());
}
`,
};

test.each(['--turbopack', '--webpack'])(
  'a server of Next.js that is built with %s keeps every claim',
  async (bundler) => {
    writeInto(APPLICATION, FILES);
    const env = { NEXT_TELEMETRY_DISABLED: '1' };
    expect(await run(APPLICATION, process.execPath, [NEXT, 'build', bundler], env)).toMatchObject({ status: 0 });
    const url = await serve(APPLICATION, [NEXT, 'start', '--hostname', '127.0.0.1']);
    expect(await (await fetch(`${url}/api/report`)).json()).toEqual(EXPECTED);
    const [, shown = ''] =
      /<script type="application\/json">(.*?)<\/script>/.exec(await (await fetch(url)).text()) ?? [];
    expect(JSON.parse(shown.replaceAll('&quot;', '"'))).toEqual(EXPECTED);
  },
);
