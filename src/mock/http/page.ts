/**
 * The page under `/__mock/`: the requests, their responses and the state. It reads `/__mock/requests` each second. The state can be
 * large, so it is read after a request, and else each ten seconds. The page writes text only, so that nothing in a request becomes part
 * of it.
 */
export const PAGE = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>lemlist mock</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 0 auto; max-width: 72rem; padding: 1rem; }
  header { align-items: baseline; display: flex; flex-wrap: wrap; gap: .5rem 1rem; }
  h1 { font-size: 1.25rem; margin: 0; }
  h2 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
  button { font: inherit; padding: .15rem .75rem; }
  .table { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border-bottom: 1px solid #8884; padding: .3rem .75rem .3rem 0; text-align: left; vertical-align: top; }
  td:nth-child(2) { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
  .refused { color: light-dark(#b00020, #ff8a80); }
  small { display: block; white-space: pre-line; }
  @media (max-width: 40rem) {
    thead { display: none; }
    tr { border-bottom: 1px solid #8884; display: grid; grid-template-columns: auto 1fr; padding: .3rem 0; }
    td { border: 0; padding: 0 .75rem 0 0; }
    td:nth-child(3) { grid-column: 1 / -1; }
  }
  pre { background: #8881; max-height: 24rem; overflow: auto; padding: .75rem; }
</style>
<header>
  <h1>lemlist mock</h1>
  <span id="count" role="status"></span>
  <button id="reset" type="button">Reset</button>
  <button id="day" type="button">Advance one day</button>
</header>
<h2>Requests, the newest first</h2>
<div class="table"><table>
  <thead><tr><th>Status</th><th>Request</th><th>Operation, and what was wrong</th></tr></thead>
  <tbody id="requests"></tbody>
</table></div>
<h2>State</h2>
<pre id="state" tabindex="0"></pre>
<script>
  const MAX_ROWS = 100;
  const element = (id) => document.getElementById(id);
  const cell = (row, text, className) => {
    const made = row.insertCell();
    made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const small = (parent, text) => {
    parent.append(Object.assign(document.createElement('small'), { textContent: text }));
  };
  const row = ({ method, path, query, operationId = '', status, faults = [], note }) => {
    const made = document.createElement('tr');
    const search = new URLSearchParams(query).toString();
    cell(made, status === 0 ? 'cut' : status, status >= 400 || status === 0 ? 'refused' : '');
    cell(made, method + ' ' + path + (search && '?' + search));
    const about = cell(made, operationId);
    if (faults.length > 0) small(about, faults.join('\\n'));
    if (note) small(about, note);
    return made;
  };
  const STATE_MS = 10_000;
  let shown = '';
  let readAt = 0;
  const show = async () => {
    const read = async (name) => (await fetch('/__mock/' + name)).json();
    const { requests } = await read('requests');
    const text = JSON.stringify(requests);
    if (text === shown && Date.now() - readAt < STATE_MS) return;
    const state = await read('state');
    shown = text;
    readAt = Date.now();
    element('count').textContent = requests.length + (requests.length === 1 ? ' request' : ' requests');
    element('requests').replaceChildren(...requests.reverse().slice(0, MAX_ROWS).map(row));
    element('state').textContent = state === null ? 'Nothing is remembered. Start with --stateful.' : JSON.stringify(state, null, 2);
  };
  const send = async (name, body) => {
    await fetch('/__mock/' + name, { method: 'POST', body });
    shown = '';
    await show();
  };
  element('reset').onclick = () => send('reset');
  element('day').onclick = () => send('advance', '{"days":1}');
  const loop = () => show().catch(() => (element('count').textContent = 'The mock does not respond.')).finally(() => setTimeout(loop, 1000));
  loop();
</script>
`;

/** The page loads nothing, and no other page may show it. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'",
  'cache-control': 'no-store',
};
