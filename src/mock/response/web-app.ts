import { type MockResponse, textResponse, withNote } from './response.ts';

const WEB_APP = `<!DOCTYPE html>
<html lang="en">
<title>lemlist</title>
<p>This page stands for lemlist's web app.</p>
</html>
`;
const NOTE = 'the API has no such path, and lemlist sends its web app with status 200; check the path';

/** lemlist's web app, as if all were well. */
export function webApp(): MockResponse {
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: WEB_APP };
}

/** What lemlist sends for an unknown path. A server has answered the paths about the mock before, and a mock without a port has none. */
export function unknownPath(pathname: string): MockResponse {
  if (/^\/__mock(?:\/|$)/.test(pathname))
    return textResponse(404, 'A mock without a port has methods, such as mock.advance()');
  return withNote(webApp(), NOTE);
}
