import type { CampaignCommand } from './names.ts';

const ON = { type: 'boolean' } as const;
const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'string', multiple: true } as const;
const HELP = { help: { ...ON, short: 'h' } } as const;
const REDIS = { redis: TEXT } as const;
const OFF = { off: TEXTS } as const;
const PLAN = { ...REDIS, ...OFF, delete: ON, replace: ON, force: ON, pause: ON } as const;

/** The options of each command, as `parseArgs` reads them. */
export const CAMPAIGN_OPTIONS = {
  pull: { ...HELP, ...REDIS, all: ON, out: { ...TEXT, default: 'campaigns' } },
  check: { ...HELP, fields: TEXT, 'read-fields': ON, ...OFF, rules: ON, json: ON },
  plan: { ...HELP, ...PLAN, json: ON, markdown: ON },
  apply: { ...HELP, ...PLAN, yes: ON, new: TEXT },
  edit: { ...HELP, set: TEXTS, where: TEXTS },
} as const satisfies Record<CampaignCommand, object>;
