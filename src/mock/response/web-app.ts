import { type MockResponse, noted } from './response.ts';

const PAGE = `<!doctype html>
<html lang="en">
<title>No such path</title>
<p>This page stands for lemlist's web app. The API has no such path.</p>
</html>
`;
const NOTE = 'the API has no such path, and lemlist sends its web app with status 200; check the path';

/** What lemlist sends for an unknown path: its web app, as if all were well. */
export function webApp(): MockResponse {
  return noted({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: PAGE }, NOTE);
}
