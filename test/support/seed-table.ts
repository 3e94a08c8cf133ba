/**
 * lemlist's own table of what Update Sequence Step may change. It repeats the document on purpose: the two must agree in both
 * directions, so a slip in one of them fails.
 */
export const EDITABLE: Readonly<Record<string, readonly string[]>> = {
  email: ['subject', 'message', 'delay'],
  manual: ['title', 'message', 'delay'],
  phone: ['message', 'delay'],
  api: ['method', 'url', 'delay'],
  linkedinVisit: ['delay'],
  linkedinInvite: ['message', 'images', 'videos', 'delay'],
  linkedinSend: ['message', 'altMessage', 'images', 'videos', 'delay'],
  linkedinVoiceNote: ['delay', 'recordMode'],
  linkedinFollow: ['delay'],
  linkedinLikeLastPost: ['delay'],
  linkedinCommentLastPost: ['delay'],
  linkedinEndorse: ['delay', 'skillName', 'endorseAnyFallback'],
  linkedinWithdrawInvitation: ['delay'],
  sendToAnotherCampaign: ['campaignId'],
  conditional: ['conditionKey', 'delayType', 'delay'],
  whatsappMessage: ['message', 'delay'],
  sms: ['message', 'delay'],
};

const urls = (count: number): string[] => Array.from({ length: count }, (_, n) => `https://media.example.com/${n}.png`);

/** A good value for each field. */
export const GOOD: Readonly<Record<string, unknown>> = {
  subject: 'Hello',
  message: 'Hello',
  altMessage: 'Hello',
  title: 'Call',
  method: 'GET',
  url: 'https://example.com/hook',
  delay: 1,
  delayType: 'within',
  conditionKey: 'hasScore',
  campaignId: 'cam_egCSsZhW6dtwETvcd',
  images: urls(1),
  videos: urls(1),
  skillName: 'Logistics',
  endorseAnyFallback: true,
  recordMode: 'ai',
};

export const FIELDS = Object.keys(GOOD);
export const TYPES = Object.keys(EDITABLE);

/** A body with the verdict that it must get. A bad body has one fault, in `field`. */
export interface Case {
  name: string;
  body: unknown;
  valid: boolean;
  field?: string;
}

const CONDITION_KEYS = [
  'hasEmailAddress',
  'hasLinkedinUrl',
  'hasPhoneNumber',
  'hasScore',
  'emailsOpened',
  'emailsClicked',
  'emailsUnsubscribed',
  'meetingBooked',
  'linkedinInviteAccepted',
  'linkedinOpened',
  'aircallDone',
  'linkedinNetworkCheck',
  'hasWhatsappAccount',
];

/** Values inside and outside each limit of a field. A key such as `sms.message` is for the field of one type. */
const LIMITS: Readonly<Record<string, { good: unknown[]; bad: unknown[] }>> = {
  subject: { good: ['', 'x'.repeat(399), 'x'.repeat(400), '😀'.repeat(400)], bad: ['x'.repeat(401), 7, null] },
  title: { good: ['', 'x'.repeat(399), 'x'.repeat(400)], bad: ['x'.repeat(401), ['x']] },
  message: { good: ['', 'x'.repeat(5000)], bad: [1, null] },
  altMessage: { good: [''], bad: [false] },
  method: { good: ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'], bad: ['HEAD', 'get', '', 1] },
  url: {
    good: [
      'http://example.com',
      'https://example.com/{{leadId}}?a=b',
      'https://localhost:8080',
      'https://example.com/{{ leadId | url_encode }}?company={{ companyName }}',
    ],
    bad: [
      'ftp://example.com',
      'example.com',
      'https://',
      'http:// example.com',
      ' https://example.com',
      'javascript:1',
      3,
    ],
  },
  delay: { good: [0, 1, 1499, 1500, 2.0], bad: [-1, 1501, 1.5, '2', null, true] },
  delayType: { good: ['within', 'waitUntil'], bad: ['after', ''] },
  conditionKey: { good: CONDITION_KEYS, bad: ['customLeadInfo', 'hasscore', ''] },
  campaignId: { good: ['cam_1', 'cam_egCSsZhW6dtwETvcd'], bad: ['seq_1', 'cam_', 'cam_../x', 4] },
  images: { good: [[], urls(5), urls(6)], bad: [urls(7), 'https://a.example/1.png', ['http://a.example/1.png'], [1]] },
  videos: { good: [[], urls(5), urls(6)], bad: [urls(7), ['file:///etc/passwd']] },
  skillName: { good: ['', 'Excel'], bad: [1] },
  endorseAnyFallback: { good: [true, false], bad: ['true', 0] },
  recordMode: { good: ['manual', 'ai'], bad: ['AI', ''] },
};

/** The values of each field that takes one of a list. */
export const LISTS: Readonly<Record<string, unknown>> = Object.fromEntries(
  ['method', 'delayType', 'conditionKey', 'recordMode'].map((field) => [field, LIMITS[field]?.good.toSorted()]),
);

/** Every type with every field: a field is good where the table lists it, and foreign elsewhere. */
export function fieldCases(): Case[] {
  return TYPES.flatMap((type) =>
    FIELDS.map((field) => ({
      name: `${type} with ${field}`,
      body: { type, [field]: GOOD[field] },
      valid: EDITABLE[type]?.includes(field) === true,
      field,
    })),
  );
}

/** At, below and above each limit, for each type that has the field. */
export function limitCases(): Case[] {
  return TYPES.flatMap((type) =>
    (EDITABLE[type] ?? []).flatMap((field) => {
      const { good = [], bad = [] } = LIMITS[`${type}.${field}`] ?? LIMITS[field] ?? {};
      const at = (value: unknown, valid: boolean): Case => ({
        name: `${type} with ${field} ${JSON.stringify(value)?.slice(0, 40)}`,
        body: { type, [field]: value },
        valid,
        field,
      });
      return [...good.map((value) => at(value, true)), ...bad.map((value) => at(value, false))];
    }),
  );
}

/** Every split of images and videos: together at most 6. */
export function mediaCases(): Case[] {
  const counts = [0, 1, 2, 3, 4, 5, 6];
  return ['linkedinInvite', 'linkedinSend'].flatMap((type) =>
    counts.flatMap((images) =>
      counts.map((videos) => ({
        name: `${type} with ${images} images and ${videos} videos`,
        body: { type, images: urls(images), videos: urls(videos) },
        valid: images + videos <= 6,
        field: 'images',
      })),
    ),
  );
}

/** Bodies that are right or wrong as a whole. */
export function shapeCases(): Case[] {
  const bad = (name: string, body: unknown, field = 'type'): Case => ({ name, body, valid: false, field });
  return [
    ...TYPES.map((type) => ({ name: `${type} alone`, body: { type }, valid: true })),
    ...TYPES.map((type) => bad(`${type} with an unknown field`, { type, sbject: 'x' }, 'sbject')),
    bad('no type', { delay: 1 }),
    bad('an unknown type', { type: 'linkedinInMail' }),
    bad('a misspelt type', { type: 'Email' }),
    bad('a type that is not a string', { type: 1 }),
    bad('an empty object', {}),
    bad('an array', [], ''),
    bad('null', null, ''),
    bad('a number', 5, ''),
    bad('a string', 'email', ''),
  ];
}
