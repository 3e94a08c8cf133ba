/** The commands of campaigns as files. */
export const CAMPAIGN_COMMANDS = ['pull', 'check', 'plan', 'apply', 'edit'] as const;

export type CampaignCommand = (typeof CAMPAIGN_COMMANDS)[number];

export function isCampaignCommand(name: string | undefined): name is CampaignCommand {
  return CAMPAIGN_COMMANDS.includes(name as CampaignCommand);
}
