/** The text that `--help` prints. */
export const USAGE = `Usage: lemlist-openapi mock [options]
       lemlist-openapi pull|check|plan|apply|edit ..., for campaigns as files: see lemlist-openapi pull --help

Serves the lemlist API on this machine, under /api and at the root. It needs no account and no other software. Any key works:
curl -u :any-key 'http://127.0.0.1:4010/api/campaigns?version=v2'

Where to listen
  --port NUMBER          port; 0 takes a free one (default 4010)
  --host HOST            host name or IP address (default 127.0.0.1: only this machine can connect)
  --allow-origin ORIGIN  let pages of this origin call the API, such as https://app.example; can be repeated
                         (default: only pages of this machine)
  --remote-control       let other machines call /__mock/, as in a container (default: only this machine)

What it responds
  --stateful             remember campaigns, sequences, steps and more, so that writes show in later reads
                         (default: respond with documented examples)
  --seed FILE            start with the state in a JSON file, in the form of GET /__mock/state; implies --stateful
  --lenient              respond to invalid requests as if they were valid; x-mock-faults says what is wrong (default: refuse)
  --record FILE          write each request and its response to a file, without keys and secrets
  --replay FILE          respond only with what such a file holds, and with 404 to every other request
  --webhooks-anywhere    call webhooks on other machines, too (default: URLs of this machine only)

What goes wrong
  --rate-limit COUNT/TIME|off
                         respond 429 when a key sends more requests, such as lemlist's 20/2s; units: ms, s, m (default off)
  --latency MS|MIN-MAX   wait before each response, for example 200 or 50-400 (default 0)
  --faults RATE          share of requests, 0 to 1, that fail: 500, 502, 503, 504, a closed connection, or a web page or an
                         empty response with status 200 (default 0)
  --slow POLLS|MIN-MAX   polls before an enrichment, an export or a contact sourcing is done (default 0)
  --plan free|emailPro   plan of the team; with free, routes that need Email Pro respond 402 (default emailPro)
  --quota COUNT          how often watching with an agent (then 429) and a CSV export of the database (then 403) succeed
                         (default: no quota)
  --random-seed NUMBER   random seed of latency, faults, polls and new ids; the same seed gives the same results (default 1)

Other
  -q, --quiet            print only errors (default: the URL, then one log line per request, with what is wrong with it)
  -v, --version          print the version of the package
  -h, --help             print this

Headers of a request
  Prefer: example=NAME   a documented response by its name, for example sms
  Prefer: code=STATUS    a documented status code, such as 429
  Prefer: dynamic=true   made-up values that fit the schema; seed=TEXT makes them repeatable
  Accept: application/problem+json
                         a refusal as a problem document (RFC 9457) instead of in lemlist's form

The body of a refusal says what is wrong, one line per fault. The response header x-mock-faults says it as JSON.

About the mock itself, from this machine, without a key
  GET  /__mock/          a page that shows requests, refusals and the state while they change
  GET  /__mock/requests  the last 1,000 requests, without their keys
  GET  /__mock/state     the whole state as JSON; null without --stateful
  GET  /__mock/examples  the names for Prefer: example, by operation and status code; ?operation=sequences.updateStep for one
  POST /__mock/reset     forget requests and counts; restore the state of the start, or the state last sent to seed
  POST /__mock/advance   move the clock by the duration in the body, such as {"days": 3}; with --stateful, campaigns continue
  GET  /__mock/settled   responds once every webhook has been called, for example after advance
  POST /__mock/seed      replace the state with the JSON in the body

Ctrl-C stops the mock. If the port is taken, or an option or the seed file is not valid, the mock says why and exits with
code 2.`;
