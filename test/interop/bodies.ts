import { EDITABLE, GOOD, TYPES } from '../support/seed-table.ts';

/** What makes a body wrong, named for the part of JSON Schema that says it. */
export type Rule = 'closed' | 'not' | 'integer' | 'limit' | 'pattern' | 'itemPattern' | 'value' | 'required';

export interface Body {
  name: string;
  body: Record<string, unknown>;
  /** The rule that it breaks; a body without one is valid. */
  breaks?: Rule;
}

const urls = (count: number) => Array.from({ length: count }, (_, n) => `https://media.example.com/${n}.png`);

/** A body of each type with all its fields, and 23 that break one rule: 40 together. */
export const BODIES: readonly Body[] = [
  ...TYPES.map((type) => ({
    name: `${type} with all its fields`,
    body: { type, ...Object.fromEntries((EDITABLE[type] ?? []).map((field) => [field, GOOD[field]])) },
  })),
  ...[
    { type: 'sms', subject: 'Hello' },
    { type: 'email', title: 'Call' },
    { type: 'phone', url: 'https://example.com' },
    { type: 'linkedinVisit', message: 'Hello' },
    { type: 'sendToAnotherCampaign', delay: 1 },
    { type: 'conditional', customValue: 'CTO' },
    { type: 'whatsappMessage', images: urls(1) },
    { type: 'email', sbject: 'Hello' },
  ].map((body) => wrong('closed', body)),
  wrong('not', { type: 'linkedinSend', images: urls(4), videos: urls(3) }),
  wrong('not', { type: 'linkedinInvite', images: urls(1), videos: urls(6) }),
  wrong('integer', { type: 'email', delay: 1.5 }),
  wrong('limit', { type: 'email', subject: 'x'.repeat(401) }),
  wrong('limit', { type: 'manual', delay: -1 }),
  wrong('limit', { type: 'phone', delay: 1501 }),
  wrong('limit', { type: 'linkedinSend', images: urls(7) }),
  wrong('pattern', { type: 'api', url: 'ftp://example.com' }),
  wrong('itemPattern', { type: 'linkedinSend', images: ['http://media.example.com/0.png'] }),
  wrong('pattern', { type: 'sendToAnotherCampaign', campaignId: 'seq_1' }),
  wrong('value', { type: 'api', method: 'HEAD' }),
  wrong('value', { type: 'conditional', conditionKey: 'hasscore' }),
  wrong('value', { type: 'linkedinVoiceNote', recordMode: 'AI' }),
  wrong('value', { type: 'linkedinInMail' }),
  wrong('required', { delay: 1 }),
];

function wrong(breaks: Rule, body: Record<string, unknown>): Body {
  return { name: `${breaks}: ${JSON.stringify(body).slice(0, 60)}`, body, breaks };
}
