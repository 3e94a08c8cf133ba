import { type MockResponse, noted } from './response.ts';

type Row = Readonly<Record<string, unknown>>;

/** What lemlist sends where `version` is left out, by operation. */
const OLDER_FORMS: Readonly<Record<string, (value: unknown) => unknown>> = {
  'campaigns.list': (page) => (page as Row).campaigns,
  'leads.listByEmail': (leads) => flatten((leads as readonly Row[])[0]),
  'leads.find': (lead) => lead,
  'team.get': (team) => team,
  'activities.list': (activities) => activities,
};

const NOTE = 'without version=v2, lemlist responds in its older form; send version=v2, which the document describes';

/** Whether lemlist serves an operation without this parameter, although the document requires it. */
export function mayLack(operationId: string, parameter: string): boolean {
  return parameter === 'version' && Object.hasOwn(OLDER_FORMS, operationId);
}

/** The older form of a success; a refusal stays as it is. */
export function inOlderForm(operationId: string, response: MockResponse): MockResponse {
  const toOlderForm = OLDER_FORMS[operationId];
  if (!toOlderForm || response.status !== 200 || response.headers['content-type'] !== 'application/json')
    return response;
  const body = JSON.stringify(toOlderForm(JSON.parse(response.body)) ?? null);
  return noted({ ...response, body }, NOTE);
}

/** The older form has the variables of a lead beside its own fields. */
function flatten(lead: Row = {}): Row {
  const { variables, ...own } = lead;
  return { ...(variables as Row | undefined), ...own };
}
