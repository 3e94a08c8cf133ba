/**
 * Words that readers search for and that a page does not have: other names of a thing, and what people call a task. A search reads them
 * with the section that they lead to, by its route and anchor. Keywords of a whole page are with its first section.
 */
const KEYWORDS: Readonly<Record<string, string>> = {
  'guides/quick-start': 'getting started, get started, setup, first call, hello world, tutorial',
  'guides/quick-start#install': 'install, installation, npm, yarn, pnpm',
  'guides/quick-start#read': 'typescript, tsconfig, types, node version, esm',
  'guides/first-campaign':
    'first campaign, create a campaign with leads, csv to campaign, new campaign, whole campaign, end to end, outreach',
  'guides/first-campaign#launch-the-leads':
    'launch campaign, launch leads, autoReview, review leads, start campaign leads',
  'guides/first-campaign#draft-and-running':
    'draft, running, status of a campaign, campaign does not start, already running',
  'guides/authentication': 'api key, get api key, token, login, credentials',
  'guides/authentication#with-the-client': 'LEMLIST_API_KEY, environment variable, set the api key',
  'guides/authentication#what-is-sent':
    'base url, host, api.lemlist.com, endpoint, basic auth, base64, oauth, bearer token, authorization header',
  'guides/find-a-step': 'sequence id, step id, find step id, where is the id, ids',
  'guides/step-types': 'step types, list of step types, kinds of steps',
  'guides/conditions-and-branches': 'if, else, branch, condition',
  'guides/conditions-and-branches#within-or-waituntil': 'condition keys, waitUntil, within',
  'guides/images-and-videos': 'upload image linkedin, upload video, attach file, media, picture',
  'guides/images-and-videos#what-is-checked-where': '20 MB, size of a file, LINKEDIN_MEDIA',
  'guides/errors': 'exceptions, error handling, status codes',
  'guides/errors#catch-what-you-can-handle': 'catch, try catch, handle an error',
  'guides/errors#error-classes': 'UnexpectedResponseError, instanceof, error classes',
  'guides/errors#retries': 'retry, retries, timeout, idempotency, idempotent, maxRetries, backoff',
  'guides/rate-limits': 'rate limit, throttling, quota, requests per second',
  'guides/rate-limits#if-you-still-get-a-429': '429, too many requests, Retry-After',
  'guides/rate-limits#many-processes': 'redis, several servers, workers, concurrency',
  'guides/pagination': 'pagination, paging, list all, all pages',
  'guides/pagination#one-page-at-a-time': 'next page, page number, total',
  'guides/pagination#how-pagination-differs': 'cursor, offset, limit',
  'guides/preflight': 'validation, check before sending, schema',
  'guides/preflight#for-one-body': 'validator, validate a body, zod, ajv',
  'guides/tools-and-agents':
    'mcp, mcp server, model context protocol, ai agent, agents, llm, function calling, dynamic call, tool use, OPERATIONS',
  'guides/tools-and-agents#a-list-of-tools': 'json schema, input schema, openapi to tools',
  'guides/tools-and-agents#check-and-call': 'dynamic call, requestFaults, VALIDATORS, call a method by name',
  'guides/tools-and-agents#an-mcp-server-without-code': 'claude, agent without code',
  'guides/mock': 'mock, sandbox, test server, testing, stub, fake, test key',
  'guides/mock#vitest-jest-msw': 'jest, vitest, msw, unit test, cloudflare workers',
  'guides/mock#what-it-serves-beyond-the-document': 'user agent, urllib',
  'guides/webhooks': 'webhook, hooks, callback',
  'guides/webhooks#register-a-webhook': 'ngrok, tunnel, localhost, subscribe to events',
  'guides/webhooks#receive-events':
    'verify webhook, webhook signature, create webhook signature, webhook secret, hmac, payload',
  'guides/webhooks#a-receiver': 'nextjs, express, fastify, hono, endpoint for webhooks',
  'guides/webhooks#good-to-know': 'webhook retry, missed events, duplicate events',
  'guides/recipes': 'how to, examples, bulk, cookbook',
  'guides/recipes#add-leads-and-run-it-again': 'import csv leads, upload csv, csv, bulk add leads, many leads',
  'guides/recipes#change-a-campaign-that-runs': 'pause edit start, running campaign',
  'guides/upgrading': 'changelog, new version, update the package',
  'guides/upgrading#what-a-version-number-says': 'semver, breaking change, breaking changes, release',
  'guides/partners#a-test-in-your-language': 'python, php, go, golang, ruby, java, c#, other languages',
  'guides/partners#point-your-program-at-it': 'user agent, LEMLIST_BASE_URL',
  'guides/partners#in-a-pipeline': 'ci, continuous integration, github actions, docker, container, gitlab',
  'guides/options#options-of-a-client': 'configuration, settings of the client',
  'guides/options#options-of-a-call': 'AbortSignal, abort, cancel a request, signal',
  'guides/options#logs': 'debug, logging, logger, verbose',
  'guides/options#proxies-and-other-options-of-fetch': 'proxy, fetch options, dispatcher, agent',
  'guides/options#where-the-key-may-go': 'browser, frontend, cors, dangerouslyAllowBrowser',
  'guides/waiting': 'wait, enrichment, export, background job, async',
  'guides/waiting#how-it-asks': 'polling, poll, interval, deadline',
  'guides/campaigns-in-git': 'campaigns as code, yaml, git, terraform',
  'guides/campaigns-in-git#plan': 'dry run, plan, diff, preview',
  'guides/campaigns-in-git#apply': 'apply, deploy',
  'guides/campaigns-in-git#in-a-workflow-on-github': 'github actions, pull request',
  'guides/from-the-published-document#if-you-generate-your-own-client':
    'generate client, openapi.json, openapi generator, swagger',
  'guides/from-the-published-document#if-you-use-an-api-client-or-a-viewer': 'postman, bruno, swagger ui, collection',
  'reference/leads/create': 'add lead to campaign, new lead, add contact to campaign, enroll, push lead',
  'reference/leads/delete': 'delete lead, remove lead, remove from campaign',
  'reference/leads/create-variables': 'custom variables, custom fields of a lead, merge tags',
  'reference/sequences/update-step': 'update step, edit step, change step',
  'reference/sequences/update-step#body': 'delay, change delay of step, change message',
  'reference/sequences/update-step#email': 'subject, subject line, change subject, liquid, html',
  'reference/sequences/update-step#conditional':
    'hasEmailAddress, hasLinkedinUrl, hasPhoneNumber, hasScore, linkedinInviteAccepted, hasWhatsappAccount, conditionKey, delayType',
  'reference/sequences/delete-step': 'delete step, remove step',
  'reference/sequences/create-ab-test': 'A/B test, ab test, split test, variant B, experiment',
  'reference/enrichments/create': 'enrich email, find email, verify email, find phone, lemrich',
  'reference/campaigns/get-stats': 'campaign stats, statistics, open rate, reply rate, metrics, analytics',
  'reference/campaigns/duplicate': 'copy campaign, clone campaign',
  'reference/campaigns/pause': 'stop campaign',
  'reference/campaigns/start': 'resume campaign',
  'reference/users/get-channels': 'linkedin account, linkedin cookie, connected accounts, mailbox',
  'reference/unsubscribes/add-variable': 'unsubscribe, blocklist, blacklist, block a domain, do not contact, opt out',
  'webhooks/index': 'list of events, event types, types of webhooks',
  'webhooks/email-event': 'emailsOpened webhook, emailsReplied webhook, open event, reply event, bounce',
};

/** The keywords of a page by the anchor of their section. The anchor of the page itself is empty. */
export function keywordsOf(route: string): Readonly<Record<string, string>> | undefined {
  const own = Object.entries(KEYWORDS).flatMap(([place, words]) => {
    const [path, anchor = ''] = place.split('#');
    return path === route ? [[anchor, words] as const] : [];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}
