/** What `--help` prints; the page about the mock is written from it. */
export const USAGE = `Usage: lemlist-openapi mock [options]
       lemlist-openapi pull|check|plan|apply|edit ..., for campaigns as files: see lemlist-openapi pull --help

Serves the lemlist API on this machine, under /api and at the root, with nothing else installed and without an account. Send
any key, as to lemlist: curl -u :any-key 'http://127.0.0.1:4010/api/campaigns?version=v2'

Where to listen
  --port NUMBER          port; 0 takes a free one (default 4010)
  --host ADDRESS         address; the default is reached from this machine alone (default 127.0.0.1)
  --allow-origin ORIGIN  let pages of this origin call the API, such as https://app.example; may be given more than once
                         (default: pages of this machine)

What it responds
  --stateful             remember campaigns, sequences, steps and more: writes show in reads (default: documented examples)
  --seed FILE            start with the team in a JSON file, in the form of GET /__mock/state; remembers as --stateful does
  --lenient              respond to wrong requests as if they were right; x-mock-faults says what is wrong (default: refuse)
  --record FILE          write each request and its response to a file, without keys and secrets
  --replay FILE          respond with what such a file has, and with 404 to everything else
  --webhooks-anywhere    call the webhooks that are registered beyond this machine too (default: addresses of this machine alone)

What goes wrong
  --rate-limit COUNT/TIME|off
                         respond 429 beyond this many requests per key, such as lemlist's 20/2s; ms, s, m (default off)
  --latency MS|MIN-MAX   wait before each response, for example 200 or 50-400 (default 0)
  --faults RATE          let this share of requests, 0 to 1, go wrong unhandled: 500, 502, 503, 504, a cut connection, a web
                         page with status 200, an empty response with status 200 (default 0)
  --slow POLLS|MIN-MAX   enrichments, exports and contact sourcing are done after this many polls (default 0)
  --plan free|emailPro   plan of the team; with free, the routes that need Email Pro respond 402 (default emailPro)
  --quota COUNT          agents that may start to watch, then 429, and CSV exports of the database, then 403 (default no quota)
  --random-seed NUMBER   seed of latency, faults, polls and new ids: the same seed, the same course (default 1)

Other
  -q, --quiet            print nothing but errors (default: the address, then a line per request)
  -v, --version          print the version of the package
  -h, --help             print this

Headers of a request
  Prefer: example=NAME   a documented response by its name, for example sms
  Prefer: code=STATUS    a documented status, such as 429
  Prefer: dynamic=true   made-up values that fit the schema; seed=TEXT repeats them
  Accept: application/problem+json
                         a refusal as a problem document (RFC 9457) instead of in lemlist's form

What is wrong with a request stands in the body, one line per fault, and as JSON in the response header x-mock-faults.

About the mock itself, from this machine, without a key
  GET  /__mock/          a page that shows requests, refusals and the state while they change
  GET  /__mock/requests  the last 1,000 requests, without their keys
  GET  /__mock/state     everything that is remembered, as JSON; null without --stateful
  GET  /__mock/examples  the names that example takes, by operation and status; ?operation=sequences.updateStep for one
  POST /__mock/reset     forget requests and counts; the state goes back to the start, or to what was last sent to seed
  POST /__mock/advance   move the clock by the JSON that is sent, such as {"days": 3}; with --stateful, running campaigns go on
  POST /__mock/seed      replace the state by the JSON that is sent

Ctrl-C stops it. A port that is taken, a wrong option or a wrong seed file: one line and exit code 2.`;
