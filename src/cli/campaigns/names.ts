/** The commands of campaigns as files. */
const COMMANDS = ['pull', 'check', 'plan', 'apply', 'edit'] as const;

export type CampaignCommand = (typeof COMMANDS)[number];

export function isCampaignCommand(name: string | undefined): name is CampaignCommand {
  return COMMANDS.includes(name as CampaignCommand);
}
