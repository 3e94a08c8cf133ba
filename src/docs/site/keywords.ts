/**
 * Words that readers search for and that a page does not have, by its route: other names of a thing, and what people call a task.
 * A search reads them with the first section of the page.
 */
export const KEYWORDS: Readonly<Record<string, string>> = {
  'guides/quick-start':
    'getting started, get started, install, installation, npm, setup, first call, hello world, base url',
  'guides/authentication':
    'api key, token, login, credentials, base64, basic auth, base url, host, api.lemlist.com, address of the api',
  'guides/find-a-step': 'sequence id, step id, find step id, where is the id, ids',
  'guides/step-types': 'step types, list of step types, kinds of steps',
  'guides/conditions-and-branches': 'condition keys, if, else, branch, waitUntil, within, hasEmailAddress',
  'guides/images-and-videos': 'upload image linkedin, upload video, attach file, media, 20 MB, picture, size of a file',
  'guides/errors': 'exceptions, catch, error handling, retry, retries, timeout, idempotency, status codes',
  'guides/rate-limits': 'rate limit, throttling, 429, too many requests, redis, quota, concurrency',
  'guides/pagination': 'pagination, paging, pages, next page, cursor, offset, limit, list all',
  'guides/preflight': 'validation, validate, check before sending, validator, schema',
  'guides/mock': 'mock, sandbox, test server, test without account, testing, stub, fake, jest, msw',
  'guides/webhooks':
    'webhook, hooks, verify webhook, webhook signature, create webhook signature, secret, events, callback',
  'guides/recipes': 'how to, examples, bulk, cookbook, pause edit start, running campaign',
  'guides/upgrading': 'changelog, semver, breaking changes, new version, update the package',
  'guides/partners': 'python, php, ruby, go, other languages, without typescript, curl',
  'guides/options': 'timeout, retry, proxy, options, configuration, base url, logger, user agent',
  'guides/waiting': 'polling, wait, enrichment, export, background job, async',
  'guides/campaigns-in-git': 'campaigns as code, yaml, git, deploy, plan, apply, terraform',
  'reference/leads/create': 'add lead to campaign, new lead, add contact to campaign, enroll, push lead',
  'reference/leads/import': 'import csv leads, upload csv, bulk add leads, many leads',
  'reference/leads/delete': 'delete lead, remove lead, remove from campaign',
  'reference/leads/create-variables': 'custom variables, custom fields of a lead, merge tags',
  'reference/sequences/update-step':
    'update step, edit step, change step, change delay of step, delay, change message, change subject',
  'reference/sequences/create-ab-test': 'A/B test, ab test, split test, variant B, experiment',
  'reference/enrichments/create': 'enrich email, find email, verify email, find phone, lemrich',
  'reference/campaigns/get-stats': 'campaign stats, statistics, open rate, reply rate, metrics, analytics',
  'webhooks/email-event': 'emailsOpened webhook, emailsReplied webhook, open event, reply event',
};
