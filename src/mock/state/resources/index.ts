import type { Handlers } from '../handlers.ts';
import type { Store } from '../Store.ts';
import { abTests } from './ab-tests.ts';
import { activities } from './activities.ts';
import { branches } from './branches.ts';
import { calls } from './calls.ts';
import { campaignExports } from './campaign-exports.ts';
import { campaignSenders } from './campaign-senders.ts';
import { campaignSettings } from './campaign-settings.ts';
import { campaigns } from './campaigns.ts';
import { companies } from './companies.ts';
import { companyLists } from './company-lists.ts';
import { contactLists } from './contact-lists.ts';
import { contactSourcing } from './contact-sourcing.ts';
import { contacts } from './contacts.ts';
import { conversations } from './conversations.ts';
import { deliverabilityAlerts } from './deliverability-alerts.ts';
import { drafts } from './drafts.ts';
import { engagement } from './engagement.ts';
import { enrichments } from './enrichments.ts';
import { exports } from './exports.ts';
import { fields } from './fields.ts';
import { inboxLabels } from './inbox-labels.ts';
import { leadVariables } from './lead-variables.ts';
import { leads } from './leads.ts';
import { lemwarm } from './lemwarm.ts';
import { library } from './library.ts';
import { mailboxes } from './mailboxes.ts';
import { merges } from './merges.ts';
import { notes } from './notes.ts';
import { personalization } from './personalization.ts';
import { providers } from './providers.ts';
import { savedSearches } from './saved-searches.ts';
import { schedules } from './schedules.ts';
import { selfRecovery } from './self-recovery.ts';
import { senderDirectory } from './sender-directory.ts';
import { senderExclusions } from './sender-exclusions.ts';
import { signalTriggers } from './signal-triggers.ts';
import { signals } from './signals.ts';
import { signatures } from './signatures.ts';
import { statistics } from './statistics.ts';
import { stepSenders } from './step-senders.ts';
import { stepSkips } from './step-skips.ts';
import { steps } from './steps.ts';
import { tasks } from './tasks.ts';
import { team } from './team.ts';
import { unsubscribes } from './unsubscribes.ts';
import { users } from './users.ts';
import { watchlists } from './watchlists.ts';
import { waterfalls } from './waterfalls.ts';
import { webhooks } from './webhooks.ts';

/** The handlers of all operations that the state covers. */
export function allHandlers(store: Store): Handlers {
  return {
    ...campaigns(store),
    ...campaignSettings(store),
    ...campaignSenders(store),
    ...campaignExports(store),
    ...stepSkips(store),
    ...steps(store),
    ...branches(store),
    ...abTests(store),
    ...stepSenders(store),
    ...schedules(store),
    ...leads(store),
    ...leadVariables(store),
    ...personalization(store),
    ...contacts(store),
    ...contactLists(store),
    ...companies(store),
    ...companyLists(store),
    ...contactSourcing(store),
    ...engagement(store),
    ...notes(store),
    ...fields(store),
    ...tasks(store),
    ...unsubscribes(store),
    ...webhooks(store),
    ...inboxLabels(store),
    ...conversations(store),
    ...team(store),
    ...senderDirectory(store),
    ...mailboxes(store),
    ...lemwarm(store),
    ...signatures(store),
    ...calls(store),
    ...senderExclusions(store),
    ...selfRecovery(store),
    ...library(store),
    ...merges(store),
    ...watchlists(store),
    ...signals(store),
    ...signalTriggers(store),
    ...deliverabilityAlerts(store),
    ...savedSearches(store),
    ...waterfalls(store),
    ...providers(store),
    ...activities(store),
    ...drafts(store),
    ...users(store),
    ...enrichments(store),
    ...exports(store),
    ...statistics(store),
  };
}
