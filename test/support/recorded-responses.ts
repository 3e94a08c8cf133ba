/** A response of the live API as the tests of NangoHQ/integration-templates recorded it, with values of our own. */
export interface RecordedResponse {
  readonly operation: string;
  readonly what: string;
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

const MOMENT = '2026-10-01T20:54:15.092Z';
const LEAD = {
  companyName: 'Northquay Shipping',
  email: 'ada.okafor@northquay.example',
  firstName: 'Ada',
  lastName: 'Okafor',
};
const CAMPAIGN = {
  _id: 'cam_3MSGkm7LfK9zz2mbS',
  name: 'Fernweg Freight, autumn',
  sequenceId: 'seq_6BAJyNSBAZdKH8RJr',
  emoji: '🚚',
  createdAt: MOMENT,
  createdBy: 'usr_XRtrJwAmKCuSoWQbA',
};

export const RECORDED_RESPONSES: readonly RecordedResponse[] = [
  json('campaigns.list', 'a page whose next page is 1 though it is the last', {
    campaigns: [
      { ...CAMPAIGN, status: 'draft' },
      { ...CAMPAIGN, status: 'paused' },
    ],
    pagination: { totalRecords: 2, currentPage: 1, nextPage: 1, totalPage: 1 },
  }),
  json('campaigns.create', 'a campaign that runs at once, without leads', {
    ...CAMPAIGN,
    scheduleIds: ['skd_Kf7dPzR3hWm9TqXcV'],
    creationSource: 'api',
    disableTrackOpen: false,
    disableTrackClick: false,
    disableTrackReply: false,
    addUnsubscribeLink: false,
    unsubscribeLinkText: 'unsubscribe',
    holidayCountries: [],
    teamId: 'tea_Q2vmNcPKFjDM4tZsR',
    state: 'running',
    scannedCount: 0,
    reviewedCount: 0,
    inSequenceLeadCount: 0,
    variableKeys: [],
    senders: [],
    sendUsers: [],
    displayedVariableKeys: ['companyName', 'createdAt'],
    unsubscribe: 'campaign',
    _updatedAt: MOMENT,
  }),
  json('campaigns.getStatsV1', 'eleven counts', {
    leadTotal: 8,
    leadToLaunch: 6,
    leadReadyToSend: 0,
    leadInProgress: 0,
    leadCompleted: 0,
    sentCount: 0,
    deliveredCount: 0,
    openedCount: 0,
    clickedCount: 0,
    repliedCount: 0,
    interestedCount: 0,
  }),
  json('leads.list', 'rows without names', [
    { _id: 'lea_Bw7hKcX3mTq9RzYpD', contactId: 'ctc_Nf4sJvL8gEa2WbUxH', state: 'scanned' },
  ]),
  json('leads.list', 'a campaign without leads', []),
  json('leads.listByEmail', 'a lead without a sender, whose address is empty', [
    {
      _id: 'lea_Bw7hKcX3mTq9RzYpD',
      updatedAt: MOMENT,
      isPaused: false,
      state: 'scanned',
      status: 'review',
      personalized: false,
      source: 'api',
      variables: LEAD,
      contactId: 'ctc_Nf4sJvL8gEa2WbUxH',
      enrichment: {},
      campaign: { id: CAMPAIGN._id, name: CAMPAIGN.name, status: 'draft' },
      sendingUser: { email: '' },
    },
  ]),
  json('leads.createByEmail', 'a lead with a variable of the team beside its own fields', {
    ...LEAD,
    companySize: '50-100',
    campaignId: CAMPAIGN._id,
    campaignName: CAMPAIGN.name,
    _id: 'lea_Bw7hKcX3mTq9RzYpD',
    isPaused: false,
    contactId: 'ctc_Nf4sJvL8gEa2WbUxH',
  }),
  json('activities.list', 'none', []),
  json('team.get', 'a team without the names of its members', {
    _id: 'tea_Q2vmNcPKFjDM4tZsR',
    userIds: ['usr_XRtrJwAmKCuSoWQbA'],
    createdBy: 'usr_XRtrJwAmKCuSoWQbA',
    createdAt: MOMENT,
    beta: ['tasksFilterV2', 'callsV2'],
    name: 'Fernweg Freight',
    creatorDomain: 'fernweg.example',
  }),
  json('team.getCredits', 'gifted credits', {
    credits: 200,
    details: { remaining: { total: 200, freemium: 0, subscription: 0, gifted: 200, paid: 0 } },
  }),
  json('users.get', 'a member without LinkedIn and mailboxes', {
    _id: 'usr_XRtrJwAmKCuSoWQbA',
    email: 'nora.lindqvist@fernweg.example',
    role: 'admin',
    linkedIn: { status: false, followLimit: 20, inviteLimit: 20, sendLimit: 30, visitLimit: 30 },
    mailboxes: [],
  }),
  json('unsubscribes.list', 'an address that a DELETE of a lead has unsubscribed', [
    { _id: 'uns_sBnCKPnq4aJnDJZJT', createdAt: MOMENT, value: LEAD.email, source: 'api' },
  ]),
  {
    operation: 'leads.delete',
    what: 'JSON labelled as HTML',
    status: 404,
    type: 'text/html',
    body: '{"error":"Lead email invalid or lead already unsubscribed"}',
  },
  {
    operation: 'enrichments.create',
    what: 'no LinkedIn account',
    status: 403,
    type: 'application/json',
    body: { error: 'linkedin-not-linked', message: 'LinkedIn account not linked' },
  },
];

function json(operation: string, what: string, body: unknown): RecordedResponse {
  return { operation, what, status: 200, type: 'application/json', body };
}
