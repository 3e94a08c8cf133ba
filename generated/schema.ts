// Written by `npm run generate` from openapi/. Do not edit.
import type { AbTest, AbTestState, AbTestUpdate, AbTestVariant, AbTestWinner, AbTestWinnerCreate, AbmLeadsAdd, AcceptedEnrichment, Activity, ActivityId, ActivityLead, ActivityList, ActivityMetaData, ActivityMoment, ActivityType, AddedAbmLeads, AlertChannels, AlertChannelsCreate, AlertChannelsUpdate, AlertComparison, AlertEmailChannelCreate, AlertId, AlertMetric, AlertPeriodMode, AlertScope, AlertScopeEntity, AlertSeverity, AlertWidget, AnnotationEvent, AnnotationEventType, ApiStep, ApiStepCreate, ApiStepEvent, ApiStepEventType, ApiStepMethod, ApiStepUpdate, ApiStepUrl, AutoReviewConditions, BoughtMailboxId, Branch, BranchCallStatus, BranchCreate, BranchCustomField, BranchCustomOperator, BranchCustomValue, BranchDelay, BranchOrderUpdate, BranchRemoval, BranchUpdate, Branches, BranchingKey, CallCreate, CallDirection, CallEvent, CallEventType, CallStatus, CallStatusList, CallUpdate, Campaign, CampaignAiFeaturesUpdate, CampaignAiReplyRuleUpdate, CampaignAutomationSettings, CampaignAutomationSettingsUpdate, CampaignChannelStats, CampaignCounts, CampaignCreate, CampaignDuplicate, CampaignExport, CampaignExportFailure, CampaignExportId, CampaignExportReport, CampaignExportStatus, CampaignGeneralSettings, CampaignId, CampaignLead, CampaignLeadList, CampaignOnLinkClicked, CampaignOnLinkClickedUpdate, CampaignOnMeetingBooked, CampaignOnMeetingBookedUpdate, CampaignOnReplied, CampaignOnRepliedUpdate, CampaignPage, CampaignPoolChannel, CampaignPoolSender, CampaignProgress, CampaignProgressEvent, CampaignProgressEventType, CampaignReport, CampaignReports, CampaignScheduleSettings, CampaignSendUser, CampaignSender, CampaignSenderExclusions, CampaignSenderExclusionsReport, CampaignSenderExclusionsUpdate, CampaignSenderPool, CampaignSenderPoolChange, CampaignSenderPoolReport, CampaignSenderSettings, CampaignSenderSettingsUpdate, CampaignSenderUpdate, CampaignSendersAdd, CampaignSendersUpdate, CampaignSequences, CampaignSettings, CampaignSettingsFailure, CampaignSettingsIssue, CampaignSettingsUpdate, CampaignSignalTrigger, CampaignState, CampaignStats, CampaignStatsFault, CampaignStatsList, CampaignStatsSearch, CampaignStatus, CampaignStatute, CampaignStatuteType, CampaignStatutes, CampaignStepSkip, CampaignStepStats, CampaignTracking, CampaignTrackingUpdate, CampaignUpdate, CampaignWatchListCreate, CompaniesPage, CompaniesSearch, Company, CompanyCreate, CompanyCrmSync, CompanyEngagement, CompanyErrorCode, CompanyFailure, CompanyFieldRejection, CompanyId, CompanyList, CompanyListChange, CompanyListCreate, CompanyListEntities, CompanyMerge, CompanyNote, CompanyNoteCreate, CompanyNotePage, CompanyPage, CompanyRejectionReason, CompanySaveResult, ConditionKey, ConditionalStep, ConditionalStepCreate, ConditionalStepUpdate, Confirmation, ConnectionTest, Contact, ContactCampaign, ContactCreate, ContactCrmSync, ContactCrmSyncError, ContactErrorCode, ContactFailure, ContactFieldRejection, ContactId, ContactIdOrEmail, ContactList, ContactListChange, ContactListCreate, ContactListEntities, ContactListId, ContactMerge, ContactNote, ContactNoteCreate, ContactNotePage, ContactPage, ContactPhoneStatus, ContactRejectionReason, ContactSaveResult, ContactSourcingBatch, ContactSourcingEvent, ContactSourcingEventType, ContactSourcingRole, ContactSourcingRun, ContactSourcingRunId, ContactSourcingRunStart, ContactSourcingStart, ContactSourcingStartStatus, ContactSourcingStatus, ContactSubscription, ContactSubscriptionsCsv, ConversationId, CreatedCampaign, CreatedCompanyList, CreatedContactList, CreatedPersona, CreatedSavedSearch, CreatedSourcedContact, CreditBalance, Credits, CrmFilter, CrmFilterList, CrmFilterType, CrmProvider, CrmSyncError, CrmSyncStatus, CrmUser, CrmUserList, CustomFieldType, CustomerKind, DatabaseCompany, DatabaseFilter, DatabaseFilterList, DatabaseFilterType, DatabaseMode, DatabasePerson, DatabaseSearchFilter, DelayType, DeletedCompany, DeletedContact, DeletedDeliverabilityAlert, DeletedField, DeletedPersona, DeletedSavedSearch, DeletedSchedule, DeletedWatchList, DeletedWaterfall, DeliverabilityAlert, DeliverabilityAlertCreate, DeliverabilityAlertErrorCode, DeliverabilityAlertFailure, DeliverabilityAlertList, DeliverabilityAlertUpdate, DeliverabilityEvent, DeliverabilityEventType, DestinationCampaignId, Draft, DraftAttachment, DraftAttachmentCreate, DraftContent, DraftCreate, DraftCreated, DraftDeletion, DraftEnvelope, DraftId, DraftList, DraftOwner, DraftSource, DraftSummary, DraftUpdate, DuplicateProcessing, DuplicatedCampaign, EmailAccount, EmailAccountCreate, EmailAccountTest, EmailChannel, EmailChannelAccount, EmailDeliverability, EmailEvent, EmailEventType, EmailMessage, EmailRecipient, EmailStatusFilter, EmailStatusFilters, EmailStep, EmailStepCreate, EmailStepUpdate, EmailTaskCreate, EndorseAnyFallback, Enrichment, EnrichmentBatch, EnrichmentBatchErrorCode, EnrichmentBatchFailure, EnrichmentBatchItem, EnrichmentBatchResult, EnrichmentData, EnrichmentEvent, EnrichmentEventType, EnrichmentId, EnrichmentInput, EnrichmentMetadata, EnrichmentProvider, EnrichmentProviderConnect, EnrichmentProviderId, EnrichmentProviderList, EnrichmentProviderResult, EnrichmentProviderSource, EnrichmentRequest, EnrichmentStatus, EnrichmentType, EntityType, ErrorBody, ErrorText, ExportedContactSubscription, ExportedLead, ExportedLeads, ExternalSignalCompany, ExternalSignalContact, ExternalSignalCreate, ExternalSignalReason, ExternalSignalResult, ExternalSignalStatus, Field, FieldCreate, FieldFailure, FieldRegistry, FieldSaveResult, FieldSource, FieldType, FoundTask, HookEvent, HookId, InboxContact, InboxConversation, InboxEmailCreate, InboxEmailSent, InboxLabel, InboxLabelCreate, InboxLabelEvent, InboxLabelEventType, InboxLabelId, InboxLabelList, InboxLinkedinMessageCreate, InboxMessage, InboxPage, InboxPagination, InboxParticipant, InboxSmsCreate, InboxSmsSent, InboxWhatsappMessageCreate, InboxWhatsappMessageSent, KnownEvent, KnownStep, LabelsAssign, LabelsRemove, Lead, LeadAudio, LeadAudioResult, LeadAudioUpload, LeadByEmailCreate, LeadCampaign, LeadCreate, LeadEnrollment, LeadEnrollmentList, LeadExportFormat, LeadFindResult, LeadId, LeadIdOrEmail, LeadImport, LeadImportDeduplication, LeadImportEnrichment, LeadList, LeadReviewCode, LeadReviewError, LeadState, LeadStateEvent, LeadStateEventType, LeadStateFilter, LeadStatus, LeadStepContent, LeadStepPersonalization, LeadStepPersonalizationReset, LeadStepPersonalizationUpdate, LeadStepSkip, LeadUpdate, LeadUpdateStrategy, LeadVariablesMissing, LeadVariablesResult, LeadWarning, LeadWarningCode, LemwarmDeliverability, LemwarmError, LemwarmErrorAction, LemwarmErrorFamily, LemwarmErrorList, LemwarmErrorState, LemwarmSettings, LemwarmSettingsUpdate, LinkedinChannel, LinkedinCommentLastPostStep, LinkedinCommentLastPostStepCreate, LinkedinCommentLastPostStepUpdate, LinkedinCompany, LinkedinEndorseStep, LinkedinEndorseStepCreate, LinkedinEndorseStepUpdate, LinkedinEvent, LinkedinEventType, LinkedinFollowStep, LinkedinFollowStepCreate, LinkedinFollowStepUpdate, LinkedinInviteNote, LinkedinInviteStep, LinkedinInviteStepCreate, LinkedinInviteStepUpdate, LinkedinLikeLastPostStep, LinkedinLikeLastPostStepCreate, LinkedinLikeLastPostStepUpdate, LinkedinLimits, LinkedinLimitsUpdate, LinkedinMessageCounts, LinkedinMonth, LinkedinPeriod, LinkedinPosition, LinkedinPositionGroup, LinkedinProfile, LinkedinSendStep, LinkedinSendStepCreate, LinkedinSendStepUpdate, LinkedinTaskCreate, LinkedinVisitStep, LinkedinVisitStepCreate, LinkedinVisitStepUpdate, LinkedinVoiceNoteStep, LinkedinVoiceNoteStepCreate, LinkedinVoiceNoteStepUpdate, LinkedinWithdrawInvitationStep, LinkedinWithdrawInvitationStepCreate, LinkedinWithdrawInvitationStepUpdate, MailProvider, Mailbox, MailboxId, MailboxSendingSettings, MailboxSendingSettingsUpdate, MailboxStatus, ManualStep, ManualStepCreate, ManualStepEvent, ManualStepEventType, ManualStepUpdate, ManualTaskCreate, ManualWatchListCreate, MediaUrl, MergeErrorCode, MergeFailure, MergeResult, MessageChannel, MessagePage, MessageTemplate, MessageTemplatePage, MessageTemplateTag, MessageTemplateTagPage, OutreachAlertCreate, OutreachMetric, OutreachScope, PageMeta, Pagination, PeoplePage, PeopleSearch, PersonEducation, PersonExperience, Persona, PersonaCreate, PersonaErrorCode, PersonaFailure, PersonaFilter, PersonaFilterCreate, PersonaId, PersonaList, PhoneCall, PhoneCallResult, PhoneStep, PhoneStepCreate, PhoneStepUpdate, PhoneTaskCreate, PoolChannelCreate, PoolChannelUpdate, PoolSenderCreate, RecordMode, RecoveryAction, RecoveryCase, RecoveryCaseStatus, RecoveryConfig, RecoveryConfigResult, RecoveryConfigUpdate, RecoveryDigest, RecoveryExecutionStatus, RecoveryHistory, RecoverySignal, RefusedEnrichment, RemovedSignalTrigger, ReplyTarget, SaveWarning, SavedCompany, SavedContact, SavedSearch, SavedSearchCreate, SavedSearchFilterCreate, SavedSearchId, SavedSearchList, SavedSearchResult, SavedSearchUpdate, Schedule, ScheduleAssociation, ScheduleCreate, ScheduleId, ScheduleList, SchedulePage, ScheduleUpdate, ScheduleWeekdays, ScoreComparator, ScoreThreshold, SendToAnotherCampaignStep, SendToAnotherCampaignStepCreate, SendToAnotherCampaignStepUpdate, Sender, SenderChannel, SenderChannelType, SenderDiagnostic, SenderDiagnosticCode, SenderDiagnosticType, SenderDirectory, SenderDirectoryReport, SenderExclusion, SenderExclusionChannel, SenderExclusionChannelCreate, SenderExclusionCreate, SenderExclusionsSource, SenderPictureMailbox, SenderPictureOverview, SenderPictureProvider, SenderPictureQueue, SenderPictureScope, SenderPictureStatus, SenderPictureSync, SenderStrategy, SenderStrategyUpdate, SendingSettings, SendingSettingsOutcome, SendingSettingsUpdate, Sequence, SequenceId, Signal, SignalData, SignalEvent, SignalEventType, SignalId, SignalPage, SignalProcessing, SignalStatus, SignalTaskOwner, SignalTaskTemplate, SignalTaskTemplateCreate, SignalTaskType, SignalTriggerCreate, SignalTriggerResult, SignalType, SignalTypeInfo, SignalTypeList, SignalsUpdate, SignalsUpdateResult, Signature, SignatureUpdate, SkillName, SmsEvent, SmsEventType, SmsStep, SmsStepCreate, SmsStepUpdate, Snippet, SnippetId, SnippetPage, SortOrder, SourcedContact, SourcedContactCreate, StartedContactSourcing, StartedEnrichment, StatsChannel, StatsMoment, StatsSendUser, Step, StepCondition, StepCreate, StepCreateDelay, StepDelay, StepId, StepImages, StepIndex, StepOffset, StepPosition, StepSender, StepSenderChange, StepSenderChannel, StepSenderChannelType, StepSenderChannelUpdate, StepSenderRemoval, StepSenderReport, StepSenderUpdate, StepSkipForLeads, StepSkipForLeadsReport, StepSkipForLeadsResult, StepSkipOutcome, StepSubject, StepTitle, StepType, StepUpdate, StepVideos, StoredStepDelay, SubscriptionExport, Task, TaskCampaign, TaskCreate, TaskDueDate, TaskFilter, TaskFilterList, TaskFilterScope, TaskFilterType, TaskId, TaskImages, TaskPage, TaskPersonId, TaskPriority, TaskRecordId, TaskSearchErrorCode, TaskSearchFailure, TaskSearchPage, TaskType, TaskUpdate, TaskVideos, TaskWatchListCreate, TasksIgnore, TasksIgnoredResult, Team, TeamId, TeamInvitation, TeamMember, TeamSender, TeamSenderCampaign, TeamSenderExclusions, TeamSenderExclusionsUpdate, TeamSenderList, TeamSlackWebhook, TemplateId, TimeOfDay, UnknownEvent, UnknownStep, Unsubscribe, UnsubscribeConfirmation, UnsubscribeExport, UnsubscribeExportFormat, UnsubscribeId, UnsubscribeList, UnsubscribeSource, UnsubscribedVariable, UnsubscribedVariableList, UnsubscribedVariablesAdd, UnsubscribedVariablesCsv, UnsubscribesCsv, UpdatedCampaign, User, UserChannels, UserId, UserLinkedin, WarmupAlertCreate, WarmupMetric, WatchList, WatchListCreate, WatchListCrmLists, WatchListFilter, WatchListFilterCatalogue, WatchListFilterCreate, WatchListFilterId, WatchListFilterInfo, WatchListFilterSide, WatchListFilterValues, WatchListId, WatchListPage, WatchListPagination, WatchListResult, WatchListSegment, WatchListStatus, WatchListUpdate, WatchListVersion, WatchListVersionPage, Waterfall, WaterfallConditionsCreate, WaterfallCreate, WaterfallId, WaterfallList, WaterfallProvider, WaterfallProviderCreate, WaterfallResult, WaterfallType, WaterfallUpdate, Webhook, WebhookCreate, WebhookEvent, WebhookList, WhatsappAccountId, WhatsappChannel, WhatsappChannelAccount, WhatsappEvent, WhatsappEventType, WhatsappMessageStep, WhatsappMessageStepCreate, WhatsappMessageStepUpdate, WhatsappTaskCreate } from "./api.ts";
export interface paths {
    "/campaigns": {
        /**
         * List campaigns
         * @description Returns the campaigns of the team, page by page.
         */
        get: operations["campaigns.list"];
        /**
         * Create campaign
         * @description Creates a campaign with an empty main sequence and its own schedule. Its `state` is `running` from the start, although lists show it as a draft. To delete steps, pause it first.
         */
        post: operations["campaigns.create"];
    };
    "/campaigns/{campaignId}": {
        /**
         * Get campaign
         * @description Returns one campaign with its creator and senders. The id of its main sequence may be missing here; take it from the list or from the sequences.
         */
        get: operations["campaigns.get"];
        /**
         * Update campaign
         * @description Updates the settings and senders that you send. Other settings keep their values. The response repeats the request. Read the stored values with Get campaign settings.
         */
        patch: operations["campaigns.update"];
    };
    "/campaigns/{campaignId}/sequences": {
        /**
         * Get campaign sequences
         * @description Returns every sequence of the campaign with its steps. The response is an object keyed by sequence id, not a list.
         */
        get: operations["campaigns.getSequences"];
    };
    "/sequences/{sequenceId}/steps": {
        /**
         * Add sequence step
         * @description Adds a step to a sequence, at the end unless you send `index`. A condition creates one branch and the fallback, each a sequence with its own id. Add the steps of a branch to that sequence.
         */
        post: operations["sequences.addStep"];
    };
    "/sequences/{sequenceId}/steps/{stepId}": {
        /**
         * Delete sequence step
         * @description Deletes a step from its sequence. This cannot be undone. Pause a running campaign first.
         */
        delete: operations["sequences.deleteStep"];
        /**
         * Update sequence step
         * @description Updates the fields you send and keeps the others. `type` must be the type of the stored step. To change the type, delete the step and add another.
         *
         *     lemlist was observed to return a plan error and to store the change anyway. After an error, read the step back.
         *
         *     For some types, lemlist's newer documentation has fields that its published page of this operation does not have. This schema refuses them.
         */
        patch: operations["sequences.updateStep"];
    };
    "/sequences/{sequenceId}/steps/{stepId}/ab-test": {
        /**
         * Get A/B test
         * @description Returns variant B of a step and the state of its test.
         */
        get: operations["sequences.getAbTest"];
        /**
         * Create A/B test
         * @description Copies an `email`, `linkedinInvite` or `linkedinSend` step into a variant B and splits the leads between the two. Requires the Email Pro plan.
         */
        post: operations["sequences.createAbTest"];
        /**
         * Delete A/B test
         * @description Deletes a variant and ends the test. When you delete A, B becomes the step.
         */
        delete: operations["sequences.deleteAbTest"];
        /**
         * Update A/B test
         * @description Updates the fields of variant B that you send. Variant A is the step itself; update it with Update sequence step. The campaign may run.
         */
        patch: operations["sequences.updateAbTest"];
    };
    "/sequences/{sequenceId}/steps/{stepId}/ab-test/winner": {
        /**
         * Select A/B test winner
         * @description Ends the test and sends the winner to all remaining leads. This is final; a second call is refused.
         */
        post: operations["sequences.selectAbTestWinner"];
    };
    "/hooks": {
        /**
         * List webhooks
         * @description Returns all webhooks of the team, without their secrets.
         */
        get: operations["webhooks.list"];
        /**
         * Create webhook
         * @description Makes lemlist call a URL for each event. Respond with a 2xx within seconds. It is not known whether lemlist retries a failed call; after delivery errors it disables the webhook.
         */
        post: operations["webhooks.create"];
    };
    "/hooks/{hookId}": {
        /**
         * Delete webhook
         * @description Deletes a webhook. lemlist stops sending events to its URL at once.
         */
        delete: operations["webhooks.delete"];
    };
    "/contacts": {
        /**
         * List contacts
         * @description Returns the contacts that match every filter, page by page. With `idsOrEmails` or `crmIds` the response is a bare array instead of a page.
         */
        get: operations["contacts.list"];
        /**
         * Create or update contact
         * @description Creates a contact, or updates the one that has the same id, email address or LinkedIn URL. `updateStrategy` says what happens to fields that already have a value.
         */
        post: operations["contacts.create"];
    };
    "/contacts/{idOrEmail}": {
        /**
         * Get contact
         * @description Returns one contact with the campaigns it is a lead of.
         */
        get: operations["contacts.get"];
        /**
         * Delete contact
         * @description Deletes a contact together with its leads, tasks, conversations, activities and places in lists. Its record in a connected CRM stays.
         */
        delete: operations["contacts.delete"];
    };
    "/contacts/{idOrEmail}/notes": {
        /**
         * List contact notes
         * @description Returns the notes on a contact, page by page. A page after the last one is empty.
         */
        get: operations["contacts.listNotes"];
        /**
         * Create contact note
         * @description Adds a note to a contact, written by the user who owns the API key, and copies it to the connected CRM. Without `note`, an empty note is created.
         */
        post: operations["contacts.createNote"];
    };
    "/contacts/lists": {
        /**
         * List contact lists
         * @description Returns every static and dynamic list of the team, in one response.
         */
        get: operations["contacts.listLists"];
        /**
         * Create contact list
         * @description Creates a static list without contacts. The response contains the id as `id`, not as `_id`.
         */
        post: operations["contacts.createList"];
    };
    "/contacts/lists/{listId}/entities": {
        /**
         * Add contacts to list
         * @description Adds up to 1,000 contacts to a static list, or removes them with `action=remove`. Contacts that are already on the list, or not on it when you remove them, are skipped.
         */
        post: operations["contacts.addToList"];
    };
    "/contacts/export": {
        /**
         * Export contact list
         * @description Returns a list of contacts or companies as CSV, with a column for each custom field.
         */
        get: operations["contacts.export"];
    };
    "/contacts/merge": {
        /**
         * Merge contacts
         * @description Merges up to 9 contacts into a primary one, and deletes the others. The primary contact keeps its values; only its empty fields are filled. There is no undo. Contacts are merged one after the other until the first failure; the response is then still 200, so check `remainingIds`.
         */
        post: operations["contacts.merge"];
    };
    "/companies": {
        /**
         * List companies
         * @description Returns the companies that match every filter, page by page.
         */
        get: operations["companies.list"];
        /**
         * Create or update company
         * @description Creates a company, or updates the one that has the same id, domain or LinkedIn URL. `updateStrategy` says what happens to fields that already have a value.
         */
        post: operations["companies.create"];
    };
    "/companies/{companyId}": {
        /**
         * Get company
         * @description Returns a company by its id. To find a company by its domain, use List companies with `idsOrDomains`.
         */
        get: operations["companies.get"];
        /**
         * Delete company
         * @description Deletes a company in lemlist; its record in a connected CRM stays. A company with contacts is kept unless `force` detaches them.
         */
        delete: operations["companies.delete"];
    };
    "/companies/{companyId}/notes": {
        /**
         * List company notes
         * @description Returns the notes on a company, page by page.
         */
        get: operations["companies.listNotes"];
        /**
         * Create company note
         * @description Adds a note to a company.
         */
        post: operations["companies.createNote"];
    };
    "/companies/{companyId}/engage": {
        /**
         * Engage company
         * @description Opens the account-based campaign of a company. If there is none, it creates a draft whose leads are the contacts of the company. Requires a beta that lemlist enables per team.
         */
        post: operations["companies.engage"];
    };
    "/companies/lists": {
        /**
         * List company lists
         * @description Returns all company lists of the team, newest first, in one response.
         */
        get: operations["companies.listLists"];
        /**
         * Create company list
         * @description Creates a static list without companies. The response contains the id as `id`, not as `_id`.
         */
        post: operations["companies.createList"];
    };
    "/companies/lists/{listId}/entities": {
        /**
         * Add companies to list
         * @description Adds up to 1,000 companies to a static list, or removes them with `action=remove`. Companies that are already on the list, or not on it when you remove them, are skipped.
         */
        post: operations["companies.addToList"];
    };
    "/companies/merge": {
        /**
         * Merge companies
         * @description Merges up to 9 companies into a primary one, and deletes the others. Contacts, activities, tasks and list memberships move to the primary company, whose own values are kept; linked CRM records are merged too. There is no undo. Companies are merged one after the other until the first failure; the response is then still 200, so check `remainingIds`.
         */
        post: operations["companies.merge"];
    };
    "/contact-sourcing": {
        /**
         * Get contact sourcing run
         * @description Returns a contact-sourcing run with the people it found, or the latest run of a company. Send `runId` or `companyId`, not both.
         */
        get: operations["companies.getContactSourcing"];
        /**
         * Start contact sourcing
         * @description Starts a search for the people who decide on a purchase, for each of up to 200 companies. The request succeeds even if single companies fail, so check `errors`.
         */
        post: operations["companies.startContactSourcing"];
    };
    "/contact-sourcing/contacts": {
        /**
         * Add sourced contact
         * @description Creates a contact from a person that a contact-sourcing run selected. lemlist compares the person's current employer with `companyId` and refuses a person who has moved to another company. `findEmail` spends credits.
         */
        post: operations["companies.addSourcedContact"];
    };
    "/contact-sourcing/runs": {
        /**
         * Start contact sourcing run
         * @deprecated
         * @description Starts a search for the buying committee of one company and returns the id of the run. This route may not be live. Only an earlier edition of lemlist's documentation lists it. Use Start contact sourcing instead.
         */
        post: operations["companies.startContactSourcingRun"];
    };
    "/contact-sourcing/runs/batch": {
        /**
         * Start contact sourcing runs
         * @deprecated
         * @description Starts a search for the buying committee of each of up to 200 companies. The response is 200 even if single companies fail, so check `errors`. This route may not be live. Only an earlier edition of lemlist's documentation lists it. Use Start contact sourcing instead.
         */
        post: operations["companies.startContactSourcingRuns"];
    };
    "/fields": {
        /**
         * List fields
         * @description Returns every field that contacts and companies can have, in two groups. The `name` of a field is its key when you create or update a record.
         */
        get: operations["fields.list"];
        /**
         * Create or update field
         * @description Creates a custom field, or updates the one of that name. A field cannot be renamed. Its type can only change between `text` and `multilineText`.
         */
        post: operations["fields.create"];
    };
    "/fields/{entity}/{name}": {
        /**
         * Delete field
         * @description Deletes a custom field from the registry.
         */
        delete: operations["fields.delete"];
    };
    "/calls": {
        /**
         * Log call
         * @description Stores a call of an external dialer like a call in lemlist. lemlist calls webhooks and updates a connected CRM. It never stores the same `externalId` twice.
         */
        post: operations["calls.create"];
    };
    "/calls/{id}": {
        /**
         * Get call
         * @description Returns one call, made with any dialer. lemlist fetches the recording in the background; `hasRecording` is true once it is available.
         */
        get: operations["calls.get"];
        /**
         * Update call
         * @description Updates the fields that you send of a call that was logged through the API. Calls of a connected dialer cannot be changed.
         */
        patch: operations["calls.update"];
    };
    "/call-statuses": {
        /**
         * List call statuses
         * @description Returns the outcomes that a call of the team can have, built in and added by the team. Their keys are what `callStatus` takes.
         */
        get: operations["calls.listStatuses"];
    };
    "/leads": {
        /**
         * Find lead
         * @description Returns a lead by its id or its email address. If you send both, lemlist uses `email`.
         */
        get: operations["leads.find"];
    };
    "/leads/audio": {
        /**
         * Upload lead audio
         * @description Stores the recording that a voice-note step sends to one lead. A step whose `recordMode` is `manual` cannot send without it.
         */
        post: operations["leads.uploadAudio"];
    };
    "/leads/{email}": {
        /**
         * List leads by email
         * @description Returns every campaign that a person is in, with their status and variables in each.
         */
        get: operations["leads.listByEmail"];
    };
    "/leads/{leadId}/variables": {
        /**
         * Create lead variables
         * @description Creates variables of the team and sets their values for one lead.
         */
        post: operations["leads.createVariables"];
        /**
         * Delete lead variables
         * @description Clears the values of variables for one lead. The variables themselves stay.
         */
        delete: operations["leads.deleteVariables"];
        /**
         * Update lead variables
         * @description Updates the values of existing variables for one lead.
         */
        patch: operations["leads.updateVariables"];
    };
    "/leads/start/{leadId}": {
        /**
         * Start lead
         * @description Resumes the sequence of a paused lead.
         */
        post: operations["leads.start"];
    };
    "/leads/pause/{leadId}": {
        /**
         * Pause lead
         * @description Stops the messages to a lead until it is started again, in every campaign unless `campaignId` names one. There are reports that a lead is not paused while its enrichment runs.
         */
        post: operations["leads.pause"];
    };
    "/leads/review/{leadId}": {
        /**
         * Launch lead
         * @description Launches one lead that waits for review, and leaves the others waiting. Requires the Email Pro plan.
         */
        post: operations["leads.review"];
    };
    "/leads/interested/{leadIdOrEmail}": {
        /**
         * Mark lead interested
         * @description Marks a person as interested in every campaign they are in.
         */
        post: operations["leads.markInterested"];
    };
    "/leads/notinterested/{leadIdOrEmail}": {
        /**
         * Mark lead not interested
         * @description Marks a person as not interested in every campaign they are in.
         */
        post: operations["leads.markNotInterested"];
    };
    "/campaigns/{campaignId}/leads": {
        /**
         * List campaign leads
         * @description Lists the ids and states of the leads of a campaign, newest first. At most 500 leads are returned, because there is no offset. For all leads, and for names and variables, export the campaign.
         */
        get: operations["leads.list"];
        /**
         * Create lead
         * @description Adds a person to a campaign and to the contacts of the team. It never updates an existing lead. For an unknown campaign, lemlist documents a 404. People also report a 200 with an empty body, for an inactive campaign too. The client throws an error in each case.
         */
        post: operations["leads.create"];
        /**
         * Unsubscribe lead
         * @description Unsubscribes a person permanently, from every campaign of the team. To take a lead out of one campaign only, use `leads.delete`.
         */
        delete: operations["leads.unsubscribe"];
    };
    "/campaigns/{campaignId}/leads/import": {
        /**
         * Import leads
         * @description Links a campaign to a list of the CRM that the team connected, and imports its people. The import repeats and runs in the background. It is a closed beta of lemlist.
         */
        post: operations["leads.import"];
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}": {
        /**
         * Get lead in campaign
         * @deprecated
         * @description An older request for the lead that a person has in a campaign. Programs met status 200 with an empty body for a person who is not in the campaign. Expect a 404 too. lemlist does not document this request. Use Find lead or List leads by email instead.
         */
        get: operations["leads.getInCampaign"];
        /**
         * Create lead by email
         * @deprecated
         * @description The older form of Create lead. It takes the email address from the path, adds the person to a campaign and to the contacts of the team, and never updates an existing lead. For an unknown campaign, recordings show status 200 with an empty body. People report the same for an inactive campaign. Expect a 404 too, which Create lead documents. lemlist no longer documents this form. Use Create lead instead.
         */
        post: operations["leads.createByEmail"];
        /**
         * Delete lead
         * @description Removes a lead from a campaign. The person stays subscribed only with `action=remove`. Otherwise lemlist unsubscribes the person permanently.
         */
        delete: operations["leads.delete"];
        /**
         * Update lead
         * @description Updates fields and variables of a lead, and of its contact and company. An empty text clears the field, unless `updateStrategy` says otherwise.
         */
        patch: operations["leads.update"];
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/interested": {
        /**
         * Mark campaign lead interested
         * @description Marks a lead as interested in one campaign.
         */
        post: operations["leads.markInterestedInCampaign"];
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/notinterested": {
        /**
         * Mark campaign lead not interested
         * @description Marks a lead as not interested in one campaign.
         */
        post: operations["leads.markNotInterestedInCampaign"];
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization": {
        /**
         * Update step personalization
         * @description Gives one lead its own version of an email, an invitation, or a LinkedIn, SMS or WhatsApp message. It is refused once the lead has reached the step.
         */
        put: operations["leads.updatePersonalization"];
        /**
         * Reset step personalization
         * @description Restores the shared content of a step for one lead, and returns the lead to the A/B test. The content that was written for the lead is lost.
         */
        delete: operations["leads.resetPersonalization"];
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip": {
        /**
         * Skip step for lead
         * @deprecated
         * @description Skips a step for one lead. This cannot be undone. Use Skip step for leads instead.
         */
        post: operations["leads.skipStep"];
    };
    "/crm/filters": {
        /**
         * List CRM filters
         * @description Lists the lists and filters of the CRM that the team connected, to import leads from. It is a closed beta of lemlist.
         */
        get: operations["leads.listCrmFilters"];
    };
    "/inbox": {
        /**
         * List inbox conversations
         * @description Returns the conversations of one member, page by page.
         */
        get: operations["inbox.list"];
    };
    "/inbox/email": {
        /**
         * Send inbox email
         * @description Sends an email outside every campaign, or a reply in a thread. It counts for no campaign, and webhooks may stay silent about it.
         */
        post: operations["inbox.sendEmail"];
    };
    "/inbox/linkedin": {
        /**
         * Send LinkedIn message
         * @description Sends a LinkedIn message outside every campaign.
         */
        post: operations["inbox.sendLinkedin"];
    };
    "/inbox/whatsapp": {
        /**
         * Send WhatsApp message
         * @description Sends a WhatsApp message outside every campaign.
         */
        post: operations["inbox.sendWhatsapp"];
    };
    "/inbox/sms": {
        /**
         * Send SMS
         * @description Sends an SMS to a contact, outside of all campaigns. It goes to the phone number of the contact and costs SMS credits for each segment.
         */
        post: operations["inbox.sendSms"];
    };
    "/inbox/labels": {
        /**
         * List inbox labels
         * @description Returns every label of conversations, in one response.
         */
        get: operations["inbox.listLabels"];
        /**
         * Create inbox label
         * @description Creates a label for conversations.
         */
        post: operations["inbox.createLabel"];
    };
    "/inbox/labels/{labelId}": {
        /**
         * Get inbox label
         * @description Returns one label of conversations.
         */
        get: operations["inbox.getLabel"];
    };
    "/inbox/conversations/labels/{contactId}": {
        /**
         * Assign conversation labels
         * @description Attaches labels to the conversation with a contact. `appendLabels` decides whether the conversation keeps its present labels.
         */
        post: operations["inbox.assignLabels"];
        /**
         * Remove conversation labels
         * @description Detaches labels from the conversation with a contact. The labels themselves stay.
         */
        delete: operations["inbox.removeLabels"];
    };
    "/inbox/{contactId}": {
        /**
         * Get inbox conversation
         * @description Returns the messages exchanged with a contact, on all channels. With `markAsRead`, the request also marks the conversation as read.
         */
        get: operations["inbox.getConversation"];
    };
    "/inbox/{contactId}/drafts": {
        /**
         * List conversation drafts
         * @description Returns the drafts of a member for a contact, each with the beginning of its content.
         */
        get: operations["inbox.listDrafts"];
        /**
         * Create conversation draft
         * @description Adds a draft to the conversation. A user sends it in lemlist. A conversation has at most 10 drafts.
         */
        post: operations["inbox.createDraft"];
    };
    "/inbox/{contactId}/drafts/{draftId}": {
        /**
         * Get conversation draft
         * @description Returns one draft with its whole content and its attachments.
         */
        get: operations["inbox.getDraft"];
        /**
         * Delete conversation draft
         * @description Deletes a draft of a conversation. No operation restores it.
         */
        delete: operations["inbox.deleteDraft"];
        /**
         * Update conversation draft
         * @description Updates the fields that you send. Other fields keep their values.
         */
        patch: operations["inbox.updateDraft"];
    };
    "/lemwarm/{userMailboxId}/start": {
        /**
         * Start lemwarm
         * @description Starts to warm up a mailbox, or resumes it.
         */
        post: operations["lemwarm.start"];
    };
    "/lemwarm/{userMailboxId}/pause": {
        /**
         * Pause lemwarm
         * @description Stops the warm-up of a mailbox until it is started again.
         */
        post: operations["lemwarm.pause"];
    };
    "/lemwarm/{userMailboxId}/settings": {
        /**
         * Get lemwarm settings
         * @description Returns how a mailbox is warmed up, with the score of its deliverability.
         */
        get: operations["lemwarm.getSettings"];
        /**
         * Update lemwarm settings
         * @description Updates the settings that you send. Other settings keep their values.
         */
        patch: operations["lemwarm.updateSettings"];
    };
    "/lemwarm/errors": {
        /**
         * List lemwarm errors
         * @description Returns the mailboxes that lemwarm keeps out of warm-up, each with the cause and what to do. Mailboxes that you paused yourself are not listed. When the cause is fixed, resume with Start lemwarm. This route is in closed beta.
         */
        get: operations["lemwarm.listErrors"];
    };
    "/users/{userId}": {
        /**
         * Get user
         * @description Returns one member of the team with LinkedIn limits and mailboxes.
         */
        get: operations["users.get"];
    };
    "/users/{userId}/signature": {
        /**
         * Get user signature
         * @description Returns the email signatures of a member of the team.
         */
        get: operations["users.getSignature"];
        /**
         * Update user signature
         * @description Changes the email signatures of any member of the team. The response holds them as stored, which may differ from what was sent.
         */
        patch: operations["users.updateSignature"];
    };
    "/users/{userId}/linkedin-limits": {
        /**
         * Update LinkedIn limits
         * @description Changes how much a member may do on LinkedIn per day. Requires a paid plan and the permission to edit sending limits.
         */
        patch: operations["users.updateLinkedinLimits"];
    };
    "/user/channels": {
        /**
         * Get user channels
         * @description Returns the accounts that the owner of the API key has connected, and what the plan allows. Use these ids of mailboxes and WhatsApp accounts to choose a sender. The key must belong to a member.
         */
        get: operations["users.getChannels"];
    };
    "/user/sending-settings": {
        /**
         * Get sending settings
         * @description Returns how many emails each mailbox may send per day.
         */
        get: operations["users.getSendingSettings"];
        /**
         * Update sending settings
         * @description Sets how many emails the mailboxes of the team may send per day. The request succeeds even if some mailboxes did not change, so check the response.
         */
        patch: operations["users.updateSendingSettings"];
    };
    "/senders": {
        /**
         * List senders
         * @description Returns every member who can send, with their accounts and what is wrong with each. Use these ids for sender pools and pinned senders. With `campaignId`, the response also says who is in the pool of that campaign.
         */
        get: operations["senders.list"];
    };
    "/sender-picture/mailboxes": {
        /**
         * Get sender picture status
         * @description Returns the mailboxes of a user, each with whether it shows the user's picture. This route is in closed beta.
         */
        get: operations["senderPictures.getStatus"];
    };
    "/sender-picture/sync": {
        /**
         * Sync sender picture
         * @description Queues a user's picture to be sent to mailboxes that were bought through lemlist. The sync takes about a minute. Get sender picture status shows its progress. A mailbox that is already queued is not queued twice. This route is in closed beta.
         */
        post: operations["senderPictures.sync"];
    };
    "/team": {
        /**
         * Get team
         * @description Returns the team that the API key belongs to, with its members.
         */
        get: operations["team.get"];
    };
    "/team/senders": {
        /**
         * List team senders
         * @description Returns the members who send, each with their campaigns and the types of the steps.
         */
        get: operations["team.listSenders"];
    };
    "/team/credits": {
        /**
         * Get team credits
         * @description Returns the remaining credits for enrichment, by source.
         */
        get: operations["team.getCredits"];
    };
    "/team/crmUsers": {
        /**
         * List CRM users
         * @description Returns the members who have a CRM connected. Filters and imports of the CRM need their ids.
         */
        get: operations["team.listCrmUsers"];
    };
    "/team/dynamic-sender-exclusions": {
        /**
         * Get dynamic sender exclusions
         * @description Returns the members that dynamic sender strategies exclude in every campaign without a list of its own. The key must belong to a member; any other key gets a 401.
         */
        get: operations["team.getDynamicSenderExclusions"];
        /**
         * Update dynamic sender exclusions
         * @description Replaces the list. This changes every dynamic campaign that does not have its own list. The key must belong to a member; any other key gets a 401.
         */
        put: operations["team.updateDynamicSenderExclusions"];
    };
    "/user/email-accounts": {
        /**
         * Create email account
         * @description Connects a mailbox through SMTP and IMAP. Mailboxes of Google and Microsoft are connected in lemlist itself.
         */
        post: operations["emailAccounts.create"];
    };
    "/user/email-accounts/{emailAccountId}": {
        /**
         * Delete email account
         * @description Disconnects a mailbox from lemlist. The mailbox itself stays.
         */
        delete: operations["emailAccounts.delete"];
    };
    "/user/email-accounts/{emailAccountId}/test": {
        /**
         * Test email account
         * @description Tests the SMTP and IMAP connections of a mailbox. The response has status 200 even if a connection fails.
         */
        post: operations["emailAccounts.test"];
    };
    "/campaigns/reports": {
        /**
         * List campaign reports
         * @description Returns the counters of several campaigns, with one row per campaign. The counters can differ from those of Get campaign stats.
         */
        get: operations["campaigns.listReports"];
    };
    "/campaigns/{campaignId}/pause": {
        /**
         * Pause campaign
         * @description Stops sending until the campaign is started again. lemlist refuses a campaign that is not running, although it documents that nothing happens.
         */
        post: operations["campaigns.pause"];
    };
    "/campaigns/{campaignId}/start": {
        /**
         * Start campaign
         * @description Resumes sending to real people. lemlist refuses a campaign that is running. A new campaign is running, even if lists show it as a draft. Unarchive an archived campaign first.
         */
        post: operations["campaigns.start"];
    };
    "/campaigns/{campaignId}/archive": {
        /**
         * Archive campaign
         * @description Archives a campaign. A running campaign is paused first. An archived campaign cannot be started.
         */
        post: operations["campaigns.archive"];
    };
    "/campaigns/{campaignId}/unarchive": {
        /**
         * Unarchive campaign
         * @description Restores a campaign from the archive. It does not send until it is started.
         */
        post: operations["campaigns.unarchive"];
    };
    "/campaigns/{campaignId}/duplicate": {
        /**
         * Duplicate campaign
         * @description Copies a campaign with its sequences into a draft without leads.
         */
        post: operations["campaigns.duplicate"];
    };
    "/campaigns/{campaignId}/statutes": {
        /**
         * Get campaign statutes
         * @description Returns the checks that the app shows: what blocks the launch of the campaign, and what makes it send less.
         */
        get: operations["campaigns.getStatutes"];
    };
    "/campaigns/{campaignId}/settings": {
        /**
         * Get campaign settings
         * @description Returns all settings of a campaign by section. Requires the Email Pro plan; a key that belongs to no member acts as the first member of the team.
         */
        get: operations["campaigns.getSettings"];
        /**
         * Update campaign settings
         * @description Updates the settings that you send and returns all settings. Other settings keep their values. If one field is wrong, nothing is stored.
         */
        patch: operations["campaigns.updateSettings"];
    };
    "/campaigns/{campaignId}/senders": {
        /**
         * Get campaign senders
         * @description Returns the members and channels that the campaign may send from, with what is wrong with them. Requires the Email Pro plan and a key that belongs to a member.
         */
        get: operations["campaigns.getSenders"];
        /**
         * Update campaign senders
         * @description Replaces the pool with the members and channels that you send; members that you leave out are removed. Requires the Email Pro plan.
         */
        put: operations["campaigns.updateSenders"];
        /**
         * Add campaign senders
         * @description Adds members, or more channels of a member, to the pool. It removes nothing. In a running campaign, leads that nobody has contacted yet may go to a new member. Requires the Email Pro plan.
         */
        post: operations["campaigns.addSenders"];
    };
    "/campaigns/{campaignId}/senders/{userId}": {
        /**
         * Remove campaign sender
         * @description Removes a member and all channels of the member from the pool. Leads that the member has contacted wait at their next step until the member is in the pool again.
         */
        delete: operations["campaigns.removeSender"];
        /**
         * Update campaign sender
         * @description Turns channels of one member on or off, in the order you send them. Other channels do not change. A member outside the pool joins it. A member without channels leaves it. Requires the Email Pro plan.
         */
        patch: operations["campaigns.updateSender"];
    };
    "/campaigns/{campaignId}/dynamic-sender-exclusions": {
        /**
         * Get campaign sender exclusions
         * @description Returns the members and channels that the dynamic sender strategy of the campaign excludes. The list of the campaign applies. If it has none, the list of the team applies. Requires the Email Pro plan and a key that belongs to a member.
         */
        get: operations["campaigns.getDynamicSenderExclusions"];
        /**
         * Update campaign sender exclusions
         * @description Replaces the list of the campaign, or removes it so that the list of the team applies. Leads that were reviewed before keep their senders.
         */
        put: operations["campaigns.updateDynamicSenderExclusions"];
    };
    "/campaigns/{campaignId}/abm-leads": {
        /**
         * Add account-based leads
         * @description Adds people of the database to an account-based campaign, as contacts of its company. For any other campaign, lemlist returns a 404. Requires a beta that lemlist enables per team.
         */
        post: operations["campaigns.addAbmLeads"];
    };
    "/campaigns/{campaignId}/triggers/watch-lists": {
        /**
         * Add signal trigger
         * @description Links a signal agent to a campaign, next to the agents that are already linked. From then on, each new signal adds its contact to the campaign as a lead. Earlier signals are not imported. A company agent without a persona finds no contacts, so no lead arrives. This route is in beta; lemlist enables `campaignSignalTrigger` per team.
         */
        post: operations["campaigns.addSignalTrigger"];
    };
    "/campaigns/{campaignId}/triggers/watch-lists/{watchListId}": {
        /**
         * Remove signal trigger
         * @description Unlinks a signal agent from a campaign. New signals no longer add leads; leads that were added stay, and the agent itself is kept. This route is in beta; lemlist enables `campaignSignalTrigger` per team.
         */
        delete: operations["campaigns.removeSignalTrigger"];
    };
    "/campaigns/{campaignId}/steps/{stepId}/skip": {
        /**
         * Skip campaign step
         * @description Skips a step for every lead that has not reached it, and for future leads. This cannot be undone. Waiting tasks are closed afterwards, with one event per task.
         */
        post: operations["campaigns.skipStep"];
    };
    "/campaigns/{campaignId}/steps/{stepId}/skip-for-leads": {
        /**
         * Skip step for leads
         * @description Skips a step for some leads, which continue with the next step. This cannot be undone. The status is 200 even if some leads could not skip the step, so check each result.
         */
        post: operations["campaigns.skipStepForLeads"];
    };
    "/campaigns/{campaignId}/export/start": {
        /**
         * Start campaign export
         * @description Starts an export of the statistics of a campaign to a CSV file. It is a GET, but each call starts another export. Read the state of the export until it is no longer `pending`.
         */
        get: operations["campaigns.startExport"];
    };
    "/campaigns/{campaignId}/export/{exportId}/status": {
        /**
         * Get campaign export
         * @description Returns the state of an export and, when it is done, the download URL. lemlist forgets the export after about 2 hours and deletes the file after about 24.
         */
        get: operations["campaigns.getExport"];
    };
    "/campaigns/{campaignId}/export/{exportId}/email/{email}": {
        /**
         * Email campaign export
         * @description Sends the download URL of the file to an email address when the export is done.
         */
        put: operations["campaigns.emailExport"];
    };
    "/campaigns/{campaignId}/export/leads": {
        /**
         * Export campaign leads, version 1
         * @deprecated
         * @description Exports the leads of a campaign as CSV or as JSON. lemlist replaced it with a route that takes the same parameters. Use Export campaign leads instead.
         */
        get: operations["campaigns.exportLeadsV1"];
    };
    "/v2/campaigns/{campaignId}/export/leads": {
        /**
         * Export campaign leads
         * @description Exports the leads of a campaign as CSV or as JSON. Each custom variable is a further column.
         */
        get: operations["campaigns.exportLeads"];
    };
    "/campaigns/{campaignId}/stats": {
        /**
         * Get campaign stats, version 1
         * @deprecated
         * @description Counts the leads of a campaign by progress, and its messages by outcome. lemlist no longer documents it. Use Get campaign stats instead.
         */
        get: operations["campaigns.getStatsV1"];
    };
    "/v2/campaigns/{campaignId}/stats": {
        /**
         * Get campaign stats
         * @description Counts what a campaign achieved between two times, in total and per step.
         */
        get: operations["campaigns.getStats"];
    };
    "/v2/campaigns/stats/batch": {
        /**
         * List campaign stats
         * @description Returns what up to 100 campaigns achieved between two times. Campaigns that fail are listed under `errors`, with status 200.
         */
        post: operations["campaigns.listStats"];
    };
    "/schedules": {
        /**
         * List schedules
         * @description Returns the schedules of the team, page by page.
         */
        get: operations["schedules.list"];
        /**
         * Create schedule
         * @description Creates a schedule for the team. It has no effect until it is associated with a campaign.
         */
        post: operations["schedules.create"];
    };
    "/schedules/{scheduleId}": {
        /**
         * Get schedule
         * @description Returns one schedule.
         */
        get: operations["schedules.get"];
        /**
         * Delete schedule
         * @description Marks a schedule as deleted; lemlist keeps the record.
         */
        delete: operations["schedules.delete"];
        /**
         * Update schedule
         * @description Updates the fields that you send. Other fields keep their values. The change applies to every campaign that uses the schedule.
         */
        patch: operations["schedules.update"];
    };
    "/campaigns/{campaignId}/schedules": {
        /**
         * List campaign schedules
         * @description Returns the schedules of a campaign, in one response.
         */
        get: operations["schedules.listByCampaign"];
    };
    "/campaigns/{campaignId}/schedules/{scheduleId}": {
        /**
         * Associate campaign schedule
         * @description Adds a schedule to a campaign. The campaign keeps its other schedules.
         */
        post: operations["schedules.associate"];
        /**
         * Remove campaign schedule
         * @description Removes a schedule from a campaign. The schedule itself stays. This route may not be live. Only lemlist's documentation repository lists it.
         */
        delete: operations["schedules.removeFromCampaign"];
    };
    "/tasks": {
        /**
         * List tasks
         * @deprecated
         * @description Returns the open tasks of the team that match every filter, page by page. Completed tasks are never listed. Use Search tasks instead.
         */
        get: operations["tasks.list"];
        /**
         * Create task
         * @description Creates a manual task for a member, about a contact, a lead or a company.
         */
        post: operations["tasks.create"];
        /**
         * Update task
         * @description Updates the fields that you send of a task, or completes it. The body contains the id of the task.
         */
        patch: operations["tasks.update"];
    };
    "/tasks/ignore": {
        /**
         * Ignore tasks
         * @description Dismisses tasks without completing them.
         */
        post: operations["tasks.ignore"];
    };
    "/v2/tasks": {
        /**
         * Search tasks
         * @description Returns the tasks of the team in every status, page by page; `status` narrows the search. All parameters must match. A parameter that takes a list takes it separated by commas, and one of its values must match. lemlist lists no task beyond the 10,000th, so narrow a large search by date.
         */
        get: operations["tasks.search"];
    };
    "/v2/tasks/filters": {
        /**
         * List task filters
         * @description Returns the fields that Search tasks can filter by, custom fields of the team included, each with the operators it takes.
         */
        get: operations["tasks.listFilters"];
    };
    "/activities": {
        /**
         * List activities
         * @description Lists what happened in the campaigns of the team. Messages that somebody sent manually from the inbox may be missing.
         */
        get: operations["activities.list"];
    };
    "/activities/{activityId}/recording-transcript": {
        /**
         * Delete recording and transcript
         * @description Deletes the recording of a call and its transcript.
         */
        delete: operations["activities.deleteRecordingTranscript"];
    };
    "/v2/unsubscribes/variables": {
        /**
         * List unsubscribed variables
         * @description Returns the unsubscribed email addresses, domains, LinkedIn URLs and phone numbers of the team, page by page.
         */
        get: operations["unsubscribes.listVariables"];
        /**
         * Unsubscribe variables
         * @description Unsubscribes up to 10,000 values, so that lemlist sends nothing to them.
         */
        post: operations["unsubscribes.addVariables"];
    };
    "/v2/unsubscribes/variables/{value}": {
        /**
         * Get unsubscribed variable
         * @description Returns whether a value is on the unsubscribe list, and how it got there. The response is 404 if it is not on the list.
         */
        get: operations["unsubscribes.getVariable"];
        /**
         * Unsubscribe variable
         * @description Unsubscribes a value, so that lemlist sends nothing to it. If the value is already on the list, lemlist returns the existing entry.
         */
        post: operations["unsubscribes.addVariable"];
        /**
         * Resubscribe variable
         * @description Removes a value from the unsubscribe list. lemlist does not remove people who unsubscribed or reported abuse.
         */
        delete: operations["unsubscribes.deleteVariable"];
    };
    "/v2/unsubscribes/contacts/{contactId}": {
        /**
         * Get contact subscription
         * @description Returns whether a contact is unsubscribed.
         */
        get: operations["unsubscribes.getContact"];
        /**
         * Unsubscribe contact
         * @description Unsubscribes a contact, so that lemlist sends nothing to it.
         */
        post: operations["unsubscribes.addContact"];
        /**
         * Resubscribe contact
         * @description Clears `doNotContact`, so that campaigns can contact the person again. The contact itself stays.
         */
        delete: operations["unsubscribes.deleteContact"];
    };
    "/v2/unsubscribes/exports/variables": {
        /**
         * Export unsubscribed variables
         * @description Returns every unsubscribed value as the text of a CSV file.
         */
        get: operations["unsubscribes.exportVariables"];
    };
    "/v2/unsubscribes/exports/contacts": {
        /**
         * Export contact subscriptions
         * @description Returns a CSV file with every contact, and whether it is unsubscribed.
         */
        get: operations["unsubscribes.exportContacts"];
    };
    "/unsubscribes": {
        /**
         * List unsubscribes
         * @deprecated
         * @description Returns the unsubscribed email addresses and domains, page by page. lemlist has announced the end of this route for 2026-11-01. Use List unsubscribed variables instead.
         */
        get: operations["unsubscribes.list"];
    };
    "/unsubs/export": {
        /**
         * Export unsubscribes
         * @deprecated
         * @description Returns the unsubscribed email addresses and domains as the text of a CSV file. lemlist has announced the end of this route for 2026-11-01. Use Export unsubscribed variables or Export contact subscriptions instead.
         */
        get: operations["unsubscribes.export"];
    };
    "/unsubscribes/{email}": {
        /**
         * Get unsubscribe
         * @deprecated
         * @description Returns the unsubscribe entry of an email address or a domain. lemlist has announced the end of this route for 2026-11-01. Use Get unsubscribed variable instead.
         */
        get: operations["unsubscribes.get"];
        /**
         * Add unsubscribe
         * @deprecated
         * @description Keeps lemlist from sending anything to an email address or a domain. lemlist has announced the end of this route for 2026-11-01. Use Unsubscribe variable instead.
         */
        post: operations["unsubscribes.add"];
        /**
         * Delete unsubscribe
         * @deprecated
         * @description Lets lemlist send to an email address or a domain again. lemlist has announced the end of this route for 2026-11-01. Use Resubscribe variable instead.
         */
        delete: operations["unsubscribes.delete"];
    };
    "/sequences/{sequenceId}/steps/{stepId}/branches": {
        /**
         * List branches
         * @description Lists the branches of a condition in the order in which lemlist tests them. The lead takes the first branch that matches. The fallback comes last.
         */
        get: operations["sequences.listBranches"];
        /**
         * Add branch
         * @description Adds an empty branch before the fallback. Add its steps to its `sequenceId`. Only the conditions `customLeadInfo`, `hasScore`, `hasEmailAddress` and `aircallDone` can have several branches. Writing branches is a closed beta of lemlist.
         */
        post: operations["sequences.addBranch"];
        /**
         * Update branch order
         * @description Changes the order in which lemlist tests the branches. The order decides where a lead that matches several branches goes. Writing branches is a closed beta of lemlist.
         */
        patch: operations["sequences.updateBranchOrder"];
    };
    "/sequences/{sequenceId}/steps/{stepId}/branches/{branchSequenceId}": {
        /**
         * Delete branch
         * @description Deletes a branch, its steps and every branch below it. This cannot be undone. lemlist keeps a sequence if another step also points to it. Writing branches is a closed beta of lemlist.
         */
        delete: operations["sequences.deleteBranch"];
        /**
         * Update branch
         * @description Renames a branch or changes what it tests. Once leads have entered the campaign, lemlist only accepts a body with just `name`, or with just `delay` for `hasScore` and `aircallDone`. Writing branches is a closed beta of lemlist.
         */
        patch: operations["sequences.updateBranch"];
    };
    "/sequences/{sequenceId}/steps/{stepId}/sender": {
        /**
         * Get step sender
         * @description Returns the member and account pinned to a step. Requires the Email Pro plan.
         */
        get: operations["sequences.getStepSender"];
        /**
         * Update step sender
         * @description Makes one member the sender of a step. The senders of other steps do not change. If no other step uses this kind of channel, its accounts leave the sender pool of the campaign.
         */
        put: operations["sequences.updateStepSender"];
        /**
         * Delete step sender
         * @description Unpins the sender, so that the campaign decides who sends the step. While the campaign runs, pending tasks of the step move to a member of the pool.
         */
        delete: operations["sequences.deleteStepSender"];
    };
    "/database/filters": {
        /**
         * List database filters
         * @description Returns the filters that searches and personas can use. Each filter says which of the two searches takes it.
         */
        get: operations["database.listFilters"];
    };
    "/database/people": {
        /**
         * Search people
         * @description Returns the people in lemlist's own database who match every filter, page by page. Each search counts towards a limit per 24 hours; the response says how many are left.
         */
        post: operations["database.searchPeople"];
    };
    "/database/people/export": {
        /**
         * Export people
         * @description Returns the people in lemlist's database who match every filter, as a CSV file. Each 100 rows count as one search of the team's limit per 24 hours. lemlist enables this route team by team.
         */
        get: operations["database.exportPeople"];
    };
    "/database/companies": {
        /**
         * Search companies
         * @description Returns the companies in lemlist's own database that match every filter, page by page. Each search counts towards a limit per 24 hours; the response says how many are left.
         */
        post: operations["database.searchCompanies"];
    };
    "/database/companies/export": {
        /**
         * Export companies
         * @description Returns the companies in lemlist's database that match every filter, as a CSV file. Each 100 rows count as one search of the team's limit per 24 hours. lemlist enables this route team by team.
         */
        get: operations["database.exportCompanies"];
    };
    "/database/personas": {
        /**
         * List personas
         * @description Returns the 200 newest personas of the team. Older personas are not returned. Requires a beta that lemlist enables per team.
         */
        get: operations["database.listPersonas"];
        /**
         * Create persona
         * @description Saves a set of filters under a name. Requires a beta that lemlist enables per team.
         */
        post: operations["database.createPersona"];
    };
    "/database/personas/{personaId}": {
        /**
         * Delete persona
         * @description Deletes a persona permanently. Requires a beta that lemlist enables per team.
         */
        delete: operations["database.deletePersona"];
    };
    "/database/saved-searches": {
        /**
         * List saved searches
         * @description Returns the searches that the team saved, sorted by name, in one response. All members of the team share them.
         */
        get: operations["database.listSavedSearches"];
        /**
         * Create saved search
         * @description Saves a set of filters under a name for the whole team. Filters that do not fit the mode or the team's plan are silently dropped; get the saved search to see what was stored.
         */
        post: operations["database.createSavedSearch"];
    };
    "/database/saved-searches/{savedSearchId}": {
        /**
         * Get saved search
         * @description Returns one saved search with its filters.
         */
        get: operations["database.getSavedSearch"];
        /**
         * Delete saved search
         * @description Deletes a saved search for the whole team.
         */
        delete: operations["database.deleteSavedSearch"];
        /**
         * Update saved search
         * @description Renames a saved search, or replaces its filters, or both. lemlist stores the filters first: if the name is taken, the response is 409 and the new filters are stored.
         */
        patch: operations["database.updateSavedSearch"];
    };
    "/deliverability/alerts": {
        /**
         * List deliverability alerts
         * @description Returns all alerts of the team.
         */
        get: operations["deliverabilityAlerts.list"];
        /**
         * Create deliverability alert
         * @description Creates an alert that fires when a deliverability metric crosses a threshold. Requires a beta that lemlist enables per team.
         */
        post: operations["deliverabilityAlerts.create"];
    };
    "/deliverability/alerts/{alertId}": {
        /**
         * Get deliverability alert
         * @description Returns an alert, with the times when it was last checked and last fired.
         */
        get: operations["deliverabilityAlerts.get"];
        /**
         * Delete deliverability alert
         * @description Deletes an alert permanently.
         */
        delete: operations["deliverabilityAlerts.delete"];
        /**
         * Update deliverability alert
         * @description Updates the fields of an alert that you send. Its widget, metric, severity and scope cannot be changed.
         */
        patch: operations["deliverabilityAlerts.update"];
    };
    "/self-recovery/config": {
        /**
         * Get self-recovery config
         * @description Returns what self-recovery watches and what it may do. `config` is null until the team saves a configuration.
         */
        get: operations["selfRecovery.getConfig"];
        /**
         * Update self-recovery config
         * @description Changes the fields you send. A list replaces the whole stored list.
         */
        patch: operations["selfRecovery.updateConfig"];
    };
    "/self-recovery/history": {
        /**
         * List self-recovery history
         * @description Returns the incidents of the team in one response, newest first, each with what self-recovery recommended or did.
         */
        get: operations["selfRecovery.listHistory"];
    };
    "/enrich": {
        /**
         * Enrich person
         * @description Starts the enrichment of a person. The person does not have to be a lead. Returns the id of the enrichment.
         */
        post: operations["enrichments.create"];
    };
    "/enrich/{enrichId}": {
        /**
         * Get enrichment
         * @description Returns the state and the result of an enrichment. Status 202 means that it is in progress.
         */
        get: operations["enrichments.get"];
    };
    "/v2/enrichments/bulk": {
        /**
         * Enrich many people
         * @description Starts the enrichment of up to 500 people and returns an id for each. The request succeeds even if lemlist refuses single people.
         */
        post: operations["enrichments.createBulk"];
    };
    "/v2/enrichments/providers": {
        /**
         * List enrichment providers
         * @description Returns the providers that a waterfall of this type can use, in one response.
         */
        get: operations["enrichments.listProviders"];
    };
    "/v2/enrichments/providers/{providerId}/connection": {
        /**
         * Connect enrichment provider
         * @description Saves the team's own key for an external provider, or replaces it. lemlist does not check the key. The provider is then added, disabled, to all custom waterfalls of its types.
         */
        put: operations["enrichments.updateProviderConnection"];
        /**
         * Disconnect enrichment provider
         * @description Deletes the team's own key for an external provider.
         */
        delete: operations["enrichments.deleteProviderConnection"];
    };
    "/v2/enrichments/waterfalls": {
        /**
         * List enrichment waterfalls
         * @description Returns the waterfalls of the team in one response, default ones first, then custom ones, newest first.
         */
        get: operations["enrichments.listWaterfalls"];
        /**
         * Create enrichment waterfall
         * @description Creates a custom waterfall, which replaces the default one for contacts of certain countries. Providers that you leave out are added at the end, disabled. A team can have 20 waterfalls per type, the default one included. The response status is 200, not 201.
         */
        post: operations["enrichments.createWaterfall"];
    };
    "/v2/enrichments/waterfalls/{waterfallId}": {
        /**
         * Get enrichment waterfall
         * @description Returns one waterfall with its providers in order.
         */
        get: operations["enrichments.getWaterfall"];
        /**
         * Delete enrichment waterfall
         * @description Deletes a custom waterfall. Its contacts use the default waterfall from then on.
         */
        delete: operations["enrichments.deleteWaterfall"];
        /**
         * Update enrichment waterfall
         * @description Changes the name, the providers or the countries of a waterfall. Providers replace the whole order; those that you leave out are added at the end, disabled. Once you change the providers of a default waterfall, lemlist no longer changes their order. Reset enrichment waterfall restores lemlist's order.
         */
        patch: operations["enrichments.updateWaterfall"];
    };
    "/v2/enrichments/waterfalls/{waterfallId}/reset": {
        /**
         * Reset enrichment waterfall
         * @description Restores lemlist's own order of a default waterfall. Changes that the team made to the order are lost.
         */
        put: operations["enrichments.resetWaterfall"];
    };
    "/leads/{leadId}/enrich": {
        /**
         * Enrich lead
         * @description Starts an enrichment of a lead and stores the result on the lead. The lead must not have been reviewed yet.
         */
        post: operations["enrichments.enrichLead"];
    };
    "/watchlist": {
        /**
         * List signal agents
         * @description Returns the signal agents of the team, page by page. Deleted agents are listed only if `status` asks for them.
         */
        get: operations["watchlists.list"];
        /**
         * Create signal agent
         * @description Creates a signal agent, as a draft or active. A 429 can mean that the team has reached its quota. A retry does not help then.
         */
        post: operations["watchlists.create"];
        /**
         * Delete signal agent
         * @description Deletes an agent. It stops finding signals.
         */
        delete: operations["watchlists.delete"];
        /**
         * Update signal agent
         * @description Updates the fields that you send of an agent. The body contains the id of the agent. Filters in the request replace all stored filters.
         */
        patch: operations["watchlists.update"];
    };
    "/watchlist/signals": {
        /**
         * List signals
         * @description Returns the signals that the signal agents found, page by page.
         */
        get: operations["watchlists.listSignals"];
        /**
         * Mark signals
         * @description Marks up to 1,000 signals as handled or ignored. Deleted signals and signals of other teams are skipped, so compare the two counts of the response.
         */
        put: operations["watchlists.markSignals"];
    };
    "/watchlist/crm-lists": {
        /**
         * Associate CRM lists
         * @description Makes a signal agent watch the companies or contacts of these lists instead of the lists it watched before. Companies need a domain and contacts a LinkedIn URL. Later changes to a list are picked up automatically. A 429 can also mean that the agent watches as many records as it may.
         */
        post: operations["watchlists.associateCrmLists"];
    };
    "/watchlist/{watchListId}/external-signals": {
        /**
         * Add external signal
         * @description Sends a signal that you detected to an agent, free of charge. The request succeeds even if the signal is ignored, so check `status`.
         */
        post: operations["watchlists.addExternalSignal"];
    };
    "/watchlist/history": {
        /**
         * List agent history
         * @description Returns the earlier configurations of a signal agent and what each achieved, page by page.
         */
        get: operations["watchlists.listHistory"];
    };
    "/watchlist/library": {
        /**
         * List signal types
         * @description Returns the kinds of signal that the team can look for.
         */
        get: operations["watchlists.listSignalTypes"];
    };
    "/watchlist/filters": {
        /**
         * List agent filters
         * @description Returns the filters that each kind of signal takes and requires. Read them before you create an agent.
         */
        get: operations["watchlists.listFilters"];
    };
    "/watchlist/filter-values": {
        /**
         * List filter values
         * @description Returns the values of a filter that match a text. A filter that has values accepts no others.
         */
        get: operations["watchlists.listFilterValues"];
    };
    "/message-templates": {
        /**
         * List message templates
         * @description Returns the message templates of the team's library, newest first, page by page. Messages of campaign steps are not listed.
         */
        get: operations["messageTemplates.list"];
    };
    "/message-templates/tags": {
        /**
         * List template tags
         * @description Returns the tags that are used on message templates, in alphabetical order, page by page.
         */
        get: operations["messageTemplates.listTags"];
    };
    "/message-templates/{templateId}": {
        /**
         * Get message template
         * @description Returns one template of the team's library. The id of a campaign step's message is not found here.
         */
        get: operations["messageTemplates.get"];
    };
    "/snippets": {
        /**
         * List snippets
         * @description Returns the snippets of the team, sorted by name, page by page.
         */
        get: operations["snippets.list"];
    };
    "/snippets/{snippetId}": {
        /**
         * Get snippet
         * @description Returns one snippet of the team.
         */
        get: operations["snippets.get"];
    };
}
export interface webhooks {
    event: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Receive event
         * @description lemlist sends each event of your webhooks to their URL. Compare `secret` with yours; there is no signature.
         */
        post: operations["webhooks.receiveEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        AbTest: AbTest;
        AbTestState: AbTestState;
        AbTestUpdate: AbTestUpdate;
        AbTestVariant: AbTestVariant;
        AbTestWinner: AbTestWinner;
        AbTestWinnerCreate: AbTestWinnerCreate;
        AbmLeadsAdd: AbmLeadsAdd;
        AcceptedEnrichment: AcceptedEnrichment;
        Activity: Activity;
        ActivityId: ActivityId;
        ActivityLead: ActivityLead;
        ActivityList: ActivityList;
        ActivityMetaData: ActivityMetaData;
        ActivityMoment: ActivityMoment;
        ActivityType: ActivityType;
        AddedAbmLeads: AddedAbmLeads;
        AlertChannels: AlertChannels;
        AlertChannelsCreate: AlertChannelsCreate;
        AlertChannelsUpdate: AlertChannelsUpdate;
        AlertComparison: AlertComparison;
        AlertEmailChannelCreate: AlertEmailChannelCreate;
        AlertId: AlertId;
        AlertMetric: AlertMetric;
        AlertPeriodMode: AlertPeriodMode;
        AlertScope: AlertScope;
        AlertScopeEntity: AlertScopeEntity;
        AlertSeverity: AlertSeverity;
        AlertWidget: AlertWidget;
        AnnotationEvent: AnnotationEvent;
        AnnotationEventType: AnnotationEventType;
        ApiStep: ApiStep;
        ApiStepCreate: ApiStepCreate;
        ApiStepEvent: ApiStepEvent;
        ApiStepEventType: ApiStepEventType;
        ApiStepMethod: ApiStepMethod;
        ApiStepUpdate: ApiStepUpdate;
        ApiStepUrl: ApiStepUrl;
        AutoReviewConditions: AutoReviewConditions;
        BoughtMailboxId: BoughtMailboxId;
        Branch: Branch;
        BranchCallStatus: BranchCallStatus;
        BranchCreate: BranchCreate;
        BranchCustomField: BranchCustomField;
        BranchCustomOperator: BranchCustomOperator;
        BranchCustomValue: BranchCustomValue;
        BranchDelay: BranchDelay;
        BranchOrderUpdate: BranchOrderUpdate;
        BranchRemoval: BranchRemoval;
        BranchUpdate: BranchUpdate;
        Branches: Branches;
        BranchingKey: BranchingKey;
        CallCreate: CallCreate;
        CallDirection: CallDirection;
        CallEvent: CallEvent;
        CallEventType: CallEventType;
        CallStatus: CallStatus;
        CallStatusList: CallStatusList;
        CallUpdate: CallUpdate;
        Campaign: Campaign;
        CampaignAiFeaturesUpdate: CampaignAiFeaturesUpdate;
        CampaignAiReplyRuleUpdate: CampaignAiReplyRuleUpdate;
        CampaignAutomationSettings: CampaignAutomationSettings;
        CampaignAutomationSettingsUpdate: CampaignAutomationSettingsUpdate;
        CampaignChannelStats: CampaignChannelStats;
        CampaignCounts: CampaignCounts;
        CampaignCreate: CampaignCreate;
        CampaignDuplicate: CampaignDuplicate;
        CampaignExport: CampaignExport;
        CampaignExportFailure: CampaignExportFailure;
        CampaignExportId: CampaignExportId;
        CampaignExportReport: CampaignExportReport;
        CampaignExportStatus: CampaignExportStatus;
        CampaignGeneralSettings: CampaignGeneralSettings;
        CampaignId: CampaignId;
        CampaignLead: CampaignLead;
        CampaignLeadList: CampaignLeadList;
        CampaignOnLinkClicked: CampaignOnLinkClicked;
        CampaignOnLinkClickedUpdate: CampaignOnLinkClickedUpdate;
        CampaignOnMeetingBooked: CampaignOnMeetingBooked;
        CampaignOnMeetingBookedUpdate: CampaignOnMeetingBookedUpdate;
        CampaignOnReplied: CampaignOnReplied;
        CampaignOnRepliedUpdate: CampaignOnRepliedUpdate;
        CampaignPage: CampaignPage;
        CampaignPoolChannel: CampaignPoolChannel;
        CampaignPoolSender: CampaignPoolSender;
        CampaignProgress: CampaignProgress;
        CampaignProgressEvent: CampaignProgressEvent;
        CampaignProgressEventType: CampaignProgressEventType;
        CampaignReport: CampaignReport;
        CampaignReports: CampaignReports;
        CampaignScheduleSettings: CampaignScheduleSettings;
        CampaignSendUser: CampaignSendUser;
        CampaignSender: CampaignSender;
        CampaignSenderExclusions: CampaignSenderExclusions;
        CampaignSenderExclusionsReport: CampaignSenderExclusionsReport;
        CampaignSenderExclusionsUpdate: CampaignSenderExclusionsUpdate;
        CampaignSenderPool: CampaignSenderPool;
        CampaignSenderPoolChange: CampaignSenderPoolChange;
        CampaignSenderPoolReport: CampaignSenderPoolReport;
        CampaignSenderSettings: CampaignSenderSettings;
        CampaignSenderSettingsUpdate: CampaignSenderSettingsUpdate;
        CampaignSenderUpdate: CampaignSenderUpdate;
        CampaignSendersAdd: CampaignSendersAdd;
        CampaignSendersUpdate: CampaignSendersUpdate;
        CampaignSequences: CampaignSequences;
        CampaignSettings: CampaignSettings;
        CampaignSettingsFailure: CampaignSettingsFailure;
        CampaignSettingsIssue: CampaignSettingsIssue;
        CampaignSettingsUpdate: CampaignSettingsUpdate;
        CampaignSignalTrigger: CampaignSignalTrigger;
        CampaignState: CampaignState;
        CampaignStats: CampaignStats;
        CampaignStatsFault: CampaignStatsFault;
        CampaignStatsList: CampaignStatsList;
        CampaignStatsSearch: CampaignStatsSearch;
        CampaignStatus: CampaignStatus;
        CampaignStatute: CampaignStatute;
        CampaignStatuteType: CampaignStatuteType;
        CampaignStatutes: CampaignStatutes;
        CampaignStepSkip: CampaignStepSkip;
        CampaignStepStats: CampaignStepStats;
        CampaignTracking: CampaignTracking;
        CampaignTrackingUpdate: CampaignTrackingUpdate;
        CampaignUpdate: CampaignUpdate;
        CampaignWatchListCreate: CampaignWatchListCreate;
        CompaniesPage: CompaniesPage;
        CompaniesSearch: CompaniesSearch;
        Company: Company;
        CompanyCreate: CompanyCreate;
        CompanyCrmSync: CompanyCrmSync;
        CompanyEngagement: CompanyEngagement;
        CompanyErrorCode: CompanyErrorCode;
        CompanyFailure: CompanyFailure;
        CompanyFieldRejection: CompanyFieldRejection;
        CompanyId: CompanyId;
        CompanyList: CompanyList;
        CompanyListChange: CompanyListChange;
        CompanyListCreate: CompanyListCreate;
        CompanyListEntities: CompanyListEntities;
        CompanyMerge: CompanyMerge;
        CompanyNote: CompanyNote;
        CompanyNoteCreate: CompanyNoteCreate;
        CompanyNotePage: CompanyNotePage;
        CompanyPage: CompanyPage;
        CompanyRejectionReason: CompanyRejectionReason;
        CompanySaveResult: CompanySaveResult;
        ConditionKey: ConditionKey;
        ConditionalStep: ConditionalStep;
        ConditionalStepCreate: ConditionalStepCreate;
        ConditionalStepUpdate: ConditionalStepUpdate;
        Confirmation: Confirmation;
        ConnectionTest: ConnectionTest;
        Contact: Contact;
        ContactCampaign: ContactCampaign;
        ContactCreate: ContactCreate;
        ContactCrmSync: ContactCrmSync;
        ContactCrmSyncError: ContactCrmSyncError;
        ContactErrorCode: ContactErrorCode;
        ContactFailure: ContactFailure;
        ContactFieldRejection: ContactFieldRejection;
        ContactId: ContactId;
        ContactIdOrEmail: ContactIdOrEmail;
        ContactList: ContactList;
        ContactListChange: ContactListChange;
        ContactListCreate: ContactListCreate;
        ContactListEntities: ContactListEntities;
        ContactListId: ContactListId;
        ContactMerge: ContactMerge;
        ContactNote: ContactNote;
        ContactNoteCreate: ContactNoteCreate;
        ContactNotePage: ContactNotePage;
        ContactPage: ContactPage;
        ContactPhoneStatus: ContactPhoneStatus;
        ContactRejectionReason: ContactRejectionReason;
        ContactSaveResult: ContactSaveResult;
        ContactSourcingBatch: ContactSourcingBatch;
        ContactSourcingEvent: ContactSourcingEvent;
        ContactSourcingEventType: ContactSourcingEventType;
        ContactSourcingRole: ContactSourcingRole;
        ContactSourcingRun: ContactSourcingRun;
        ContactSourcingRunId: ContactSourcingRunId;
        ContactSourcingRunStart: ContactSourcingRunStart;
        ContactSourcingStart: ContactSourcingStart;
        ContactSourcingStartStatus: ContactSourcingStartStatus;
        ContactSourcingStatus: ContactSourcingStatus;
        ContactSubscription: ContactSubscription;
        ContactSubscriptionsCsv: ContactSubscriptionsCsv;
        ConversationId: ConversationId;
        CreatedCampaign: CreatedCampaign;
        CreatedCompanyList: CreatedCompanyList;
        CreatedContactList: CreatedContactList;
        CreatedPersona: CreatedPersona;
        CreatedSavedSearch: CreatedSavedSearch;
        CreatedSourcedContact: CreatedSourcedContact;
        CreditBalance: CreditBalance;
        Credits: Credits;
        CrmFilter: CrmFilter;
        CrmFilterList: CrmFilterList;
        CrmFilterType: CrmFilterType;
        CrmProvider: CrmProvider;
        CrmSyncError: CrmSyncError;
        CrmSyncStatus: CrmSyncStatus;
        CrmUser: CrmUser;
        CrmUserList: CrmUserList;
        CustomFieldType: CustomFieldType;
        CustomerKind: CustomerKind;
        DatabaseCompany: DatabaseCompany;
        DatabaseFilter: DatabaseFilter;
        DatabaseFilterList: DatabaseFilterList;
        DatabaseFilterType: DatabaseFilterType;
        DatabaseMode: DatabaseMode;
        DatabasePerson: DatabasePerson;
        DatabaseSearchFilter: DatabaseSearchFilter;
        DelayType: DelayType;
        DeletedCompany: DeletedCompany;
        DeletedContact: DeletedContact;
        DeletedDeliverabilityAlert: DeletedDeliverabilityAlert;
        DeletedField: DeletedField;
        DeletedPersona: DeletedPersona;
        DeletedSavedSearch: DeletedSavedSearch;
        DeletedSchedule: DeletedSchedule;
        DeletedWatchList: DeletedWatchList;
        DeletedWaterfall: DeletedWaterfall;
        DeliverabilityAlert: DeliverabilityAlert;
        DeliverabilityAlertCreate: DeliverabilityAlertCreate;
        DeliverabilityAlertErrorCode: DeliverabilityAlertErrorCode;
        DeliverabilityAlertFailure: DeliverabilityAlertFailure;
        DeliverabilityAlertList: DeliverabilityAlertList;
        DeliverabilityAlertUpdate: DeliverabilityAlertUpdate;
        DeliverabilityEvent: DeliverabilityEvent;
        DeliverabilityEventType: DeliverabilityEventType;
        DestinationCampaignId: DestinationCampaignId;
        Draft: Draft;
        DraftAttachment: DraftAttachment;
        DraftAttachmentCreate: DraftAttachmentCreate;
        DraftContent: DraftContent;
        DraftCreate: DraftCreate;
        DraftCreated: DraftCreated;
        DraftDeletion: DraftDeletion;
        DraftEnvelope: DraftEnvelope;
        DraftId: DraftId;
        DraftList: DraftList;
        DraftOwner: DraftOwner;
        DraftSource: DraftSource;
        DraftSummary: DraftSummary;
        DraftUpdate: DraftUpdate;
        DuplicateProcessing: DuplicateProcessing;
        DuplicatedCampaign: DuplicatedCampaign;
        EmailAccount: EmailAccount;
        EmailAccountCreate: EmailAccountCreate;
        EmailAccountTest: EmailAccountTest;
        EmailChannel: EmailChannel;
        EmailChannelAccount: EmailChannelAccount;
        EmailDeliverability: EmailDeliverability;
        EmailEvent: EmailEvent;
        EmailEventType: EmailEventType;
        EmailMessage: EmailMessage;
        EmailRecipient: EmailRecipient;
        EmailStatusFilter: EmailStatusFilter;
        EmailStatusFilters: EmailStatusFilters;
        EmailStep: EmailStep;
        EmailStepCreate: EmailStepCreate;
        EmailStepUpdate: EmailStepUpdate;
        EmailTaskCreate: EmailTaskCreate;
        EndorseAnyFallback: EndorseAnyFallback;
        Enrichment: Enrichment;
        EnrichmentBatch: EnrichmentBatch;
        EnrichmentBatchErrorCode: EnrichmentBatchErrorCode;
        EnrichmentBatchFailure: EnrichmentBatchFailure;
        EnrichmentBatchItem: EnrichmentBatchItem;
        EnrichmentBatchResult: EnrichmentBatchResult;
        EnrichmentData: EnrichmentData;
        EnrichmentEvent: EnrichmentEvent;
        EnrichmentEventType: EnrichmentEventType;
        EnrichmentId: EnrichmentId;
        EnrichmentInput: EnrichmentInput;
        EnrichmentMetadata: EnrichmentMetadata;
        EnrichmentProvider: EnrichmentProvider;
        EnrichmentProviderConnect: EnrichmentProviderConnect;
        EnrichmentProviderId: EnrichmentProviderId;
        EnrichmentProviderList: EnrichmentProviderList;
        EnrichmentProviderResult: EnrichmentProviderResult;
        EnrichmentProviderSource: EnrichmentProviderSource;
        EnrichmentRequest: EnrichmentRequest;
        EnrichmentStatus: EnrichmentStatus;
        EnrichmentType: EnrichmentType;
        EntityType: EntityType;
        ErrorBody: ErrorBody;
        ErrorText: ErrorText;
        ExportedContactSubscription: ExportedContactSubscription;
        ExportedLead: ExportedLead;
        ExportedLeads: ExportedLeads;
        ExternalSignalCompany: ExternalSignalCompany;
        ExternalSignalContact: ExternalSignalContact;
        ExternalSignalCreate: ExternalSignalCreate;
        ExternalSignalReason: ExternalSignalReason;
        ExternalSignalResult: ExternalSignalResult;
        ExternalSignalStatus: ExternalSignalStatus;
        Field: Field;
        FieldCreate: FieldCreate;
        FieldFailure: FieldFailure;
        FieldRegistry: FieldRegistry;
        FieldSaveResult: FieldSaveResult;
        FieldSource: FieldSource;
        FieldType: FieldType;
        FoundTask: FoundTask;
        HookEvent: HookEvent;
        HookId: HookId;
        InboxContact: InboxContact;
        InboxConversation: InboxConversation;
        InboxEmailCreate: InboxEmailCreate;
        InboxEmailSent: InboxEmailSent;
        InboxLabel: InboxLabel;
        InboxLabelCreate: InboxLabelCreate;
        InboxLabelEvent: InboxLabelEvent;
        InboxLabelEventType: InboxLabelEventType;
        InboxLabelId: InboxLabelId;
        InboxLabelList: InboxLabelList;
        InboxLinkedinMessageCreate: InboxLinkedinMessageCreate;
        InboxMessage: InboxMessage;
        InboxPage: InboxPage;
        InboxPagination: InboxPagination;
        InboxParticipant: InboxParticipant;
        InboxSmsCreate: InboxSmsCreate;
        InboxSmsSent: InboxSmsSent;
        InboxWhatsappMessageCreate: InboxWhatsappMessageCreate;
        InboxWhatsappMessageSent: InboxWhatsappMessageSent;
        KnownEvent: KnownEvent;
        KnownStep: KnownStep;
        LabelsAssign: LabelsAssign;
        LabelsRemove: LabelsRemove;
        Lead: Lead;
        LeadAudio: LeadAudio;
        LeadAudioResult: LeadAudioResult;
        LeadAudioUpload: LeadAudioUpload;
        LeadByEmailCreate: LeadByEmailCreate;
        LeadCampaign: LeadCampaign;
        LeadCreate: LeadCreate;
        LeadEnrollment: LeadEnrollment;
        LeadEnrollmentList: LeadEnrollmentList;
        LeadExportFormat: LeadExportFormat;
        LeadFindResult: LeadFindResult;
        LeadId: LeadId;
        LeadIdOrEmail: LeadIdOrEmail;
        LeadImport: LeadImport;
        LeadImportDeduplication: LeadImportDeduplication;
        LeadImportEnrichment: LeadImportEnrichment;
        LeadList: LeadList;
        LeadReviewCode: LeadReviewCode;
        LeadReviewError: LeadReviewError;
        LeadState: LeadState;
        LeadStateEvent: LeadStateEvent;
        LeadStateEventType: LeadStateEventType;
        LeadStateFilter: LeadStateFilter;
        LeadStatus: LeadStatus;
        LeadStepContent: LeadStepContent;
        LeadStepPersonalization: LeadStepPersonalization;
        LeadStepPersonalizationReset: LeadStepPersonalizationReset;
        LeadStepPersonalizationUpdate: LeadStepPersonalizationUpdate;
        LeadStepSkip: LeadStepSkip;
        LeadUpdate: LeadUpdate;
        LeadUpdateStrategy: LeadUpdateStrategy;
        LeadVariablesMissing: LeadVariablesMissing;
        LeadVariablesResult: LeadVariablesResult;
        LeadWarning: LeadWarning;
        LeadWarningCode: LeadWarningCode;
        LemwarmDeliverability: LemwarmDeliverability;
        LemwarmError: LemwarmError;
        LemwarmErrorAction: LemwarmErrorAction;
        LemwarmErrorFamily: LemwarmErrorFamily;
        LemwarmErrorList: LemwarmErrorList;
        LemwarmErrorState: LemwarmErrorState;
        LemwarmSettings: LemwarmSettings;
        LemwarmSettingsUpdate: LemwarmSettingsUpdate;
        LinkedinChannel: LinkedinChannel;
        LinkedinCommentLastPostStep: LinkedinCommentLastPostStep;
        LinkedinCommentLastPostStepCreate: LinkedinCommentLastPostStepCreate;
        LinkedinCommentLastPostStepUpdate: LinkedinCommentLastPostStepUpdate;
        LinkedinCompany: LinkedinCompany;
        LinkedinEndorseStep: LinkedinEndorseStep;
        LinkedinEndorseStepCreate: LinkedinEndorseStepCreate;
        LinkedinEndorseStepUpdate: LinkedinEndorseStepUpdate;
        LinkedinEvent: LinkedinEvent;
        LinkedinEventType: LinkedinEventType;
        LinkedinFollowStep: LinkedinFollowStep;
        LinkedinFollowStepCreate: LinkedinFollowStepCreate;
        LinkedinFollowStepUpdate: LinkedinFollowStepUpdate;
        LinkedinInviteNote: LinkedinInviteNote;
        LinkedinInviteStep: LinkedinInviteStep;
        LinkedinInviteStepCreate: LinkedinInviteStepCreate;
        LinkedinInviteStepUpdate: LinkedinInviteStepUpdate;
        LinkedinLikeLastPostStep: LinkedinLikeLastPostStep;
        LinkedinLikeLastPostStepCreate: LinkedinLikeLastPostStepCreate;
        LinkedinLikeLastPostStepUpdate: LinkedinLikeLastPostStepUpdate;
        LinkedinLimits: LinkedinLimits;
        LinkedinLimitsUpdate: LinkedinLimitsUpdate;
        LinkedinMessageCounts: LinkedinMessageCounts;
        LinkedinMonth: LinkedinMonth;
        LinkedinPeriod: LinkedinPeriod;
        LinkedinPosition: LinkedinPosition;
        LinkedinPositionGroup: LinkedinPositionGroup;
        LinkedinProfile: LinkedinProfile;
        LinkedinSendStep: LinkedinSendStep;
        LinkedinSendStepCreate: LinkedinSendStepCreate;
        LinkedinSendStepUpdate: LinkedinSendStepUpdate;
        LinkedinTaskCreate: LinkedinTaskCreate;
        LinkedinVisitStep: LinkedinVisitStep;
        LinkedinVisitStepCreate: LinkedinVisitStepCreate;
        LinkedinVisitStepUpdate: LinkedinVisitStepUpdate;
        LinkedinVoiceNoteStep: LinkedinVoiceNoteStep;
        LinkedinVoiceNoteStepCreate: LinkedinVoiceNoteStepCreate;
        LinkedinVoiceNoteStepUpdate: LinkedinVoiceNoteStepUpdate;
        LinkedinWithdrawInvitationStep: LinkedinWithdrawInvitationStep;
        LinkedinWithdrawInvitationStepCreate: LinkedinWithdrawInvitationStepCreate;
        LinkedinWithdrawInvitationStepUpdate: LinkedinWithdrawInvitationStepUpdate;
        MailProvider: MailProvider;
        Mailbox: Mailbox;
        MailboxId: MailboxId;
        MailboxSendingSettings: MailboxSendingSettings;
        MailboxSendingSettingsUpdate: MailboxSendingSettingsUpdate;
        MailboxStatus: MailboxStatus;
        ManualStep: ManualStep;
        ManualStepCreate: ManualStepCreate;
        ManualStepEvent: ManualStepEvent;
        ManualStepEventType: ManualStepEventType;
        ManualStepUpdate: ManualStepUpdate;
        ManualTaskCreate: ManualTaskCreate;
        ManualWatchListCreate: ManualWatchListCreate;
        MediaUrl: MediaUrl;
        MergeErrorCode: MergeErrorCode;
        MergeFailure: MergeFailure;
        MergeResult: MergeResult;
        MessageChannel: MessageChannel;
        MessagePage: MessagePage;
        MessageTemplate: MessageTemplate;
        MessageTemplatePage: MessageTemplatePage;
        MessageTemplateTag: MessageTemplateTag;
        MessageTemplateTagPage: MessageTemplateTagPage;
        OutreachAlertCreate: OutreachAlertCreate;
        OutreachMetric: OutreachMetric;
        OutreachScope: OutreachScope;
        PageMeta: PageMeta;
        Pagination: Pagination;
        PeoplePage: PeoplePage;
        PeopleSearch: PeopleSearch;
        PersonEducation: PersonEducation;
        PersonExperience: PersonExperience;
        Persona: Persona;
        PersonaCreate: PersonaCreate;
        PersonaErrorCode: PersonaErrorCode;
        PersonaFailure: PersonaFailure;
        PersonaFilter: PersonaFilter;
        PersonaFilterCreate: PersonaFilterCreate;
        PersonaId: PersonaId;
        PersonaList: PersonaList;
        PhoneCall: PhoneCall;
        PhoneCallResult: PhoneCallResult;
        PhoneStep: PhoneStep;
        PhoneStepCreate: PhoneStepCreate;
        PhoneStepUpdate: PhoneStepUpdate;
        PhoneTaskCreate: PhoneTaskCreate;
        PoolChannelCreate: PoolChannelCreate;
        PoolChannelUpdate: PoolChannelUpdate;
        PoolSenderCreate: PoolSenderCreate;
        RecordMode: RecordMode;
        RecoveryAction: RecoveryAction;
        RecoveryCase: RecoveryCase;
        RecoveryCaseStatus: RecoveryCaseStatus;
        RecoveryConfig: RecoveryConfig;
        RecoveryConfigResult: RecoveryConfigResult;
        RecoveryConfigUpdate: RecoveryConfigUpdate;
        RecoveryDigest: RecoveryDigest;
        RecoveryExecutionStatus: RecoveryExecutionStatus;
        RecoveryHistory: RecoveryHistory;
        RecoverySignal: RecoverySignal;
        RefusedEnrichment: RefusedEnrichment;
        RemovedSignalTrigger: RemovedSignalTrigger;
        ReplyTarget: ReplyTarget;
        SaveWarning: SaveWarning;
        SavedCompany: SavedCompany;
        SavedContact: SavedContact;
        SavedSearch: SavedSearch;
        SavedSearchCreate: SavedSearchCreate;
        SavedSearchFilterCreate: SavedSearchFilterCreate;
        SavedSearchId: SavedSearchId;
        SavedSearchList: SavedSearchList;
        SavedSearchResult: SavedSearchResult;
        SavedSearchUpdate: SavedSearchUpdate;
        Schedule: Schedule;
        ScheduleAssociation: ScheduleAssociation;
        ScheduleCreate: ScheduleCreate;
        ScheduleId: ScheduleId;
        ScheduleList: ScheduleList;
        SchedulePage: SchedulePage;
        ScheduleUpdate: ScheduleUpdate;
        ScheduleWeekdays: ScheduleWeekdays;
        ScoreComparator: ScoreComparator;
        ScoreThreshold: ScoreThreshold;
        SendToAnotherCampaignStep: SendToAnotherCampaignStep;
        SendToAnotherCampaignStepCreate: SendToAnotherCampaignStepCreate;
        SendToAnotherCampaignStepUpdate: SendToAnotherCampaignStepUpdate;
        Sender: Sender;
        SenderChannel: SenderChannel;
        SenderChannelType: SenderChannelType;
        SenderDiagnostic: SenderDiagnostic;
        SenderDiagnosticCode: SenderDiagnosticCode;
        SenderDiagnosticType: SenderDiagnosticType;
        SenderDirectory: SenderDirectory;
        SenderDirectoryReport: SenderDirectoryReport;
        SenderExclusion: SenderExclusion;
        SenderExclusionChannel: SenderExclusionChannel;
        SenderExclusionChannelCreate: SenderExclusionChannelCreate;
        SenderExclusionCreate: SenderExclusionCreate;
        SenderExclusionsSource: SenderExclusionsSource;
        SenderPictureMailbox: SenderPictureMailbox;
        SenderPictureOverview: SenderPictureOverview;
        SenderPictureProvider: SenderPictureProvider;
        SenderPictureQueue: SenderPictureQueue;
        SenderPictureScope: SenderPictureScope;
        SenderPictureStatus: SenderPictureStatus;
        SenderPictureSync: SenderPictureSync;
        SenderStrategy: SenderStrategy;
        SenderStrategyUpdate: SenderStrategyUpdate;
        SendingSettings: SendingSettings;
        SendingSettingsOutcome: SendingSettingsOutcome;
        SendingSettingsUpdate: SendingSettingsUpdate;
        Sequence: Sequence;
        SequenceId: SequenceId;
        Signal: Signal;
        SignalData: SignalData;
        SignalEvent: SignalEvent;
        SignalEventType: SignalEventType;
        SignalId: SignalId;
        SignalPage: SignalPage;
        SignalProcessing: SignalProcessing;
        SignalStatus: SignalStatus;
        SignalTaskOwner: SignalTaskOwner;
        SignalTaskTemplate: SignalTaskTemplate;
        SignalTaskTemplateCreate: SignalTaskTemplateCreate;
        SignalTaskType: SignalTaskType;
        SignalTriggerCreate: SignalTriggerCreate;
        SignalTriggerResult: SignalTriggerResult;
        SignalType: SignalType;
        SignalTypeInfo: SignalTypeInfo;
        SignalTypeList: SignalTypeList;
        SignalsUpdate: SignalsUpdate;
        SignalsUpdateResult: SignalsUpdateResult;
        Signature: Signature;
        SignatureUpdate: SignatureUpdate;
        SkillName: SkillName;
        SmsEvent: SmsEvent;
        SmsEventType: SmsEventType;
        SmsStep: SmsStep;
        SmsStepCreate: SmsStepCreate;
        SmsStepUpdate: SmsStepUpdate;
        Snippet: Snippet;
        SnippetId: SnippetId;
        SnippetPage: SnippetPage;
        SortOrder: SortOrder;
        SourcedContact: SourcedContact;
        SourcedContactCreate: SourcedContactCreate;
        StartedContactSourcing: StartedContactSourcing;
        StartedEnrichment: StartedEnrichment;
        StatsChannel: StatsChannel;
        StatsMoment: StatsMoment;
        StatsSendUser: StatsSendUser;
        Step: Step;
        StepCondition: StepCondition;
        StepCreate: StepCreate;
        StepCreateDelay: StepCreateDelay;
        StepDelay: StepDelay;
        StepId: StepId;
        StepImages: StepImages;
        StepIndex: StepIndex;
        StepOffset: StepOffset;
        StepPosition: StepPosition;
        StepSender: StepSender;
        StepSenderChange: StepSenderChange;
        StepSenderChannel: StepSenderChannel;
        StepSenderChannelType: StepSenderChannelType;
        StepSenderChannelUpdate: StepSenderChannelUpdate;
        StepSenderRemoval: StepSenderRemoval;
        StepSenderReport: StepSenderReport;
        StepSenderUpdate: StepSenderUpdate;
        StepSkipForLeads: StepSkipForLeads;
        StepSkipForLeadsReport: StepSkipForLeadsReport;
        StepSkipForLeadsResult: StepSkipForLeadsResult;
        StepSkipOutcome: StepSkipOutcome;
        StepSubject: StepSubject;
        StepTitle: StepTitle;
        StepType: StepType;
        StepUpdate: StepUpdate;
        StepVideos: StepVideos;
        StoredStepDelay: StoredStepDelay;
        SubscriptionExport: SubscriptionExport;
        Task: Task;
        TaskCampaign: TaskCampaign;
        TaskCreate: TaskCreate;
        TaskDueDate: TaskDueDate;
        TaskFilter: TaskFilter;
        TaskFilterList: TaskFilterList;
        TaskFilterScope: TaskFilterScope;
        TaskFilterType: TaskFilterType;
        TaskId: TaskId;
        TaskImages: TaskImages;
        TaskPage: TaskPage;
        TaskPersonId: TaskPersonId;
        TaskPriority: TaskPriority;
        TaskRecordId: TaskRecordId;
        TaskSearchErrorCode: TaskSearchErrorCode;
        TaskSearchFailure: TaskSearchFailure;
        TaskSearchPage: TaskSearchPage;
        TaskType: TaskType;
        TaskUpdate: TaskUpdate;
        TaskVideos: TaskVideos;
        TaskWatchListCreate: TaskWatchListCreate;
        TasksIgnore: TasksIgnore;
        TasksIgnoredResult: TasksIgnoredResult;
        Team: Team;
        TeamId: TeamId;
        TeamInvitation: TeamInvitation;
        TeamMember: TeamMember;
        TeamSender: TeamSender;
        TeamSenderCampaign: TeamSenderCampaign;
        TeamSenderExclusions: TeamSenderExclusions;
        TeamSenderExclusionsUpdate: TeamSenderExclusionsUpdate;
        TeamSenderList: TeamSenderList;
        TeamSlackWebhook: TeamSlackWebhook;
        TemplateId: TemplateId;
        TimeOfDay: TimeOfDay;
        UnknownEvent: UnknownEvent;
        UnknownStep: UnknownStep;
        Unsubscribe: Unsubscribe;
        UnsubscribeConfirmation: UnsubscribeConfirmation;
        UnsubscribeExport: UnsubscribeExport;
        UnsubscribeExportFormat: UnsubscribeExportFormat;
        UnsubscribeId: UnsubscribeId;
        UnsubscribeList: UnsubscribeList;
        UnsubscribeSource: UnsubscribeSource;
        UnsubscribedVariable: UnsubscribedVariable;
        UnsubscribedVariableList: UnsubscribedVariableList;
        UnsubscribedVariablesAdd: UnsubscribedVariablesAdd;
        UnsubscribedVariablesCsv: UnsubscribedVariablesCsv;
        UnsubscribesCsv: UnsubscribesCsv;
        UpdatedCampaign: UpdatedCampaign;
        User: User;
        UserChannels: UserChannels;
        UserId: UserId;
        UserLinkedin: UserLinkedin;
        WarmupAlertCreate: WarmupAlertCreate;
        WarmupMetric: WarmupMetric;
        WatchList: WatchList;
        WatchListCreate: WatchListCreate;
        WatchListCrmLists: WatchListCrmLists;
        WatchListFilter: WatchListFilter;
        WatchListFilterCatalogue: WatchListFilterCatalogue;
        WatchListFilterCreate: WatchListFilterCreate;
        WatchListFilterId: WatchListFilterId;
        WatchListFilterInfo: WatchListFilterInfo;
        WatchListFilterSide: WatchListFilterSide;
        WatchListFilterValues: WatchListFilterValues;
        WatchListId: WatchListId;
        WatchListPage: WatchListPage;
        WatchListPagination: WatchListPagination;
        WatchListResult: WatchListResult;
        WatchListSegment: WatchListSegment;
        WatchListStatus: WatchListStatus;
        WatchListUpdate: WatchListUpdate;
        WatchListVersion: WatchListVersion;
        WatchListVersionPage: WatchListVersionPage;
        Waterfall: Waterfall;
        WaterfallConditionsCreate: WaterfallConditionsCreate;
        WaterfallCreate: WaterfallCreate;
        WaterfallId: WaterfallId;
        WaterfallList: WaterfallList;
        WaterfallProvider: WaterfallProvider;
        WaterfallProviderCreate: WaterfallProviderCreate;
        WaterfallResult: WaterfallResult;
        WaterfallType: WaterfallType;
        WaterfallUpdate: WaterfallUpdate;
        Webhook: Webhook;
        WebhookCreate: WebhookCreate;
        WebhookEvent: WebhookEvent;
        WebhookList: WebhookList;
        WhatsappAccountId: WhatsappAccountId;
        WhatsappChannel: WhatsappChannel;
        WhatsappChannelAccount: WhatsappChannelAccount;
        WhatsappEvent: WhatsappEvent;
        WhatsappEventType: WhatsappEventType;
        WhatsappMessageStep: WhatsappMessageStep;
        WhatsappMessageStepCreate: WhatsappMessageStepCreate;
        WhatsappMessageStepUpdate: WhatsappMessageStepUpdate;
        WhatsappTaskCreate: WhatsappTaskCreate;
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "campaigns.list": {
        parameters: {
            query: {
                /**
                 * @description Version of the response. Without it, lemlist returns an older form.
                 * @example v2
                 */
                version: "v2";
                /**
                 * @description Page to read, from 1. Use it or `offset`.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items to skip. Use it or `page`.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"] | undefined;
                /**
                 * @description Only campaigns in this state.
                 * @example draft
                 */
                status?: components["schemas"]["CampaignStatus"] | undefined;
                /**
                 * @description Only campaigns that this member created.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                createdBy?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The campaign to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CreatedCampaign"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UpdatedCampaign"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getSequences": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSequences"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.addStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
            };
            cookie?: never;
        };
        /** @description The step to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            502: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            504: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.deleteStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_Tq8kWv3XcLr6BzNyH
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.updateStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The type of the stored step and the fields to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            502: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            504: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.getAbTest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_Tq8kWv3XcLr6BzNyH
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.createAbTest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.deleteAbTest": {
        parameters: {
            query?: {
                /**
                 * @description Variant to delete. The default is B.
                 * @example B
                 */
                variant?: components["schemas"]["AbTestVariant"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_Tq8kWv3XcLr6BzNyH
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.updateAbTest": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_Tq8kWv3XcLr6BzNyH
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The fields of variant B to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbTestUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.selectAbTestWinner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_Tq8kWv3XcLr6BzNyH
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The variant that wins. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbTestWinnerCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AbTestWinner"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.create": {
        parameters: {
            query?: {
                /**
                 * @description Only events of this campaign.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string | undefined;
                /**
                 * @description Only the first event of its type per lead.
                 * @example true
                 */
                isFirst?: boolean | undefined;
                /**
                 * @description Id of the Zapier Zap that creates the webhook.
                 * @example 184467
                 */
                zapId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The webhook to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Webhook to act on.
                 * @example hoo_Jx7gLaQ4mNv9ScEzR
                 */
                hookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.list": {
        parameters: {
            query?: {
                /**
                 * @description Ids or emails of 1 to 100 contacts, separated by commas. The response is then a bare array.
                 * @example ctc_Nf4sJvL8gEa2WbUxH,ruben.castellanos@gruenhafen.example
                 */
                idsOrEmails?: string | undefined;
                /**
                 * @description Ids of 1 to 100 CRM records, separated by commas. The response is then a bare array. `idsOrEmails` takes precedence.
                 * @example 48213907716
                 */
                crmIds?: string | undefined;
                /**
                 * @description Text to search for, such as a name.
                 * @example Okafor
                 */
                search?: string | undefined;
                /**
                 * @description Only contacts with this email address.
                 * @example ada.okafor@northquay.example
                 */
                email?: string | undefined;
                /**
                 * @description Only contacts of this list.
                 * @example clt_Dm6sWy3kFp9XgTzBn
                 */
                listId?: string | undefined;
                /**
                 * @description Only contacts that are a lead of no campaign.
                 * @example true
                 */
                notInAnyCampaign?: boolean | undefined;
                /**
                 * @description Only contacts of this company. At most one of the four filters on the company may be sent.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId?: string | undefined;
                /**
                 * @description Only contacts of the company with this domain. At most one of the four filters on the company may be sent.
                 * @example northquay.example
                 */
                companyDomain?: string | undefined;
                /**
                 * @description Only contacts of the company with this LinkedIn page. At most one of the four filters on the company may be sent.
                 * @example https://www.linkedin.com/company/northquay-shipping
                 */
                companyLinkedinUrl?: string | undefined;
                /**
                 * @description Only contacts of the company with this page in Sales Navigator. At most one of the four filters on the company may be sent.
                 * @example https://www.linkedin.com/sales/company/48213907
                 */
                companySalesnavUrl?: string | undefined;
                /**
                 * @description Whether to return only contacts with a company. It cannot be combined with the filters on the company.
                 * @example true
                 */
                withPrimaryCompany?: boolean | undefined;
                /**
                 * @description Only contacts with a value that was rejected for this reason.
                 * @example enrichment_duplicate_email
                 */
                fieldRejectionReason?: components["schemas"]["ContactRejectionReason"] | undefined;
                /**
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number | undefined;
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["ContactFailure"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.create": {
        parameters: {
            query?: {
                /**
                 * @description What happens to fields that already have a value. Only `overwrite` can clear a field.
                 * @example fillEmptyOnly
                 */
                updateStrategy?: components["schemas"]["LeadUpdateStrategy"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contact to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactSaveResult"];
                };
            };
            201: {
                content: {
                    "application/json": components["schemas"]["ContactSaveResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email address.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Contact"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email address.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedContact"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.listNotes": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email address.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactNotePage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.createNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email address.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        /** @description The note to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactNoteCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactNote"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.listLists": {
        parameters: {
            query?: {
                /**
                 * @description Only lists whose name contains this text, in any case.
                 * @example harbour
                 */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactList"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.createList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The list to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactListCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedContactList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.addToList": {
        parameters: {
            query?: {
                /**
                 * @description Removes the contacts from the list. Leave this field out to add them.
                 * @example remove
                 */
                action?: "remove" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Static list of contacts to change.
                 * @example clt_Dm6sWy3kFp9XgTzBn
                 */
                listId: string;
            };
            cookie?: never;
        };
        /** @description The contacts to add or to take out. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactListEntities"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactListChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "contacts.export": {
        parameters: {
            query: {
                /**
                 * @description List to export, or `all` for every record of the kind.
                 * @example clt_Dm6sWy3kFp9XgTzBn
                 */
                listId: string;
                /**
                 * @description Kind of record to export.
                 * @example contact
                 */
                entity?: components["schemas"]["EntityType"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "contacts.merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The contacts to merge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactMerge"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MergeResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.list": {
        parameters: {
            query?: {
                /**
                 * @description Ids or domains of 1 to 100 companies, separated by commas. The response is then not divided into pages.
                 * @example cpn_Qk6tDyM5rGj3VnZcS,gruenhafen.example
                 */
                idsOrDomains?: string | undefined;
                /**
                 * @description Ids of 1 to 100 CRM records, separated by commas. The response is then not divided into pages. `idsOrDomains` takes precedence.
                 * @example 48213907716
                 */
                crmIds?: string | undefined;
                /**
                 * @description Only companies whose name contains this text, in any case.
                 * @example northquay
                 */
                search?: string | undefined;
                /**
                 * @description Only companies of this list. The list must be static.
                 * @example clt_Dm6sWy3kFp9XgTzBn
                 */
                listId?: string | undefined;
                /**
                 * @description Only companies with this CRM sync state. lemlist refuses it if no CRM is connected.
                 * @example unique_index_error_company
                 */
                crmSyncStatus?: components["schemas"]["CrmSyncStatus"] | undefined;
                /**
                 * @description Only companies with a value that was rejected for this reason.
                 * @example crm_sync_invalid_domain
                 */
                fieldRejectionReason?: components["schemas"]["CompanyRejectionReason"] | undefined;
                /**
                 * @description Fields to return, separated by commas. Without it, all fields are returned.
                 * @example _id,domain,fields.name
                 */
                fields?: string | undefined;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"] | undefined;
                /**
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number | undefined;
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"] | components["schemas"]["CompanyFailure"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.create": {
        parameters: {
            query?: {
                /**
                 * @description What happens to fields that already have a value. Only `overwrite` can clear a field.
                 * @example fillEmptyOnly
                 */
                updateStrategy?: components["schemas"]["LeadUpdateStrategy"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The company to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanySaveResult"];
                };
            };
            201: {
                content: {
                    "application/json": components["schemas"]["CompanySaveResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Company to act on.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.delete": {
        parameters: {
            query?: {
                /**
                 * @description Detaches the contacts of the company before deleting it.
                 * @example true
                 */
                force?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Company to act on.
                 * @example cpn_Hd8vRfB4wTn7XeJyL
                 */
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedCompany"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.listNotes": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Company to act on.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyNotePage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.createNote": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Company to act on.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId: string;
            };
            cookie?: never;
        };
        /** @description The note to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyNoteCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyNote"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.engage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Company to act on.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyEngagement"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.listLists": {
        parameters: {
            query?: {
                /**
                 * @description Text that the name of the list must contain.
                 * @example baltic
                 */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyList"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.createList": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The list to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyListCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedCompanyList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.addToList": {
        parameters: {
            query?: {
                /**
                 * @description Removes the companies from the list. Leave it out to add them.
                 * @example remove
                 */
                action?: "remove" | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Static company list to change.
                 * @example clt_Vb6nMx3sKq8TzWcRy
                 */
                listId: string;
            };
            cookie?: never;
        };
        /** @description The companies to add or remove. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyListEntities"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompanyListChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "companies.merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The companies to merge. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompanyMerge"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MergeResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["MergeFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.getContactSourcing": {
        parameters: {
            query?: {
                /**
                 * @description Run to read. Send it or `companyId`.
                 * @example air_Gk5wPz8dMt2RyNxQc
                 */
                runId?: string | undefined;
                /**
                 * @description Company to read the latest run of. Send it or `runId`.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactSourcingRun"];
                };
            };
            202: {
                content: {
                    "application/json": components["schemas"]["ContactSourcingRun"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ContactSourcingRun"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.startContactSourcing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The companies to search through. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSourcingStart"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactSourcingBatch"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.addSourcedContact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The person to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SourcedContactCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedSourcedContact"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.startContactSourcingRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The company to search. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSourcingRunStart"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StartedContactSourcing"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "companies.startContactSourcingRuns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The companies to search. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactSourcingStart"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactSourcingBatch"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "fields.list": {
        parameters: {
            query?: {
                /**
                 * @description Only the fields of this kind of record.
                 * @example contact
                 */
                entity?: components["schemas"]["EntityType"] | undefined;
                /**
                 * @description Only fields of this origin.
                 * @example custom
                 */
                source?: components["schemas"]["FieldSource"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FieldRegistry"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "fields.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The field to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["FieldSaveResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "fields.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Kind of record that has the field.
                 * @example contact
                 */
                entity: components["schemas"]["EntityType"];
                /**
                 * @description Name of the field in the registry, not its label.
                 * @example preferredPort
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedField"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "calls.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The call to log. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PhoneCallResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "calls.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call to act on, by the id that `calls.create` returned or by the `externalId` it was logged with.
                 * @example act_Hp8cZt5yGw3NfJkRa
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PhoneCallResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "calls.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call to act on, by the id that `calls.create` returned or by the `externalId` it was logged with.
                 * @example act_Hp8cZt5yGw3NfJkRa
                 */
                id: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PhoneCallResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "calls.listStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CallStatusList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.find": {
        parameters: {
            query: {
                /**
                 * @description Version of the response. Without it, lemlist returns an older form.
                 * @example v2
                 */
                version: "v2";
                /**
                 * @description Lead to find.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                id?: string | undefined;
                /**
                 * @description Email address of the lead to find. If you send it, lemlist ignores `id`.
                 * @example ada.okafor@northquay.example
                 */
                email?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadFindResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.uploadAudio": {
        parameters: {
            query: {
                /**
                 * @description Lead who receives the recording.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
                /**
                 * @description Voice-note step that sends the recording.
                 * @example stp_bGGJiDw8LucdPpDkc
                 */
                stepId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The recording. */
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["LeadAudioUpload"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadAudioResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.listByEmail": {
        parameters: {
            query: {
                /**
                 * @description Version of the response. Without it, lemlist returns an older form.
                 * @example v2
                 */
                version: "v2";
            };
            header?: never;
            path: {
                /**
                 * @description Email address of the person.
                 * @example ada.okafor@northquay.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadEnrollment"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.createVariables": {
        parameters: {
            query: {
                /**
                 * @description Names and values of the new variables. Send at least one. lemlist refuses a name that exists already, its own names included.
                 * @example {
                 *       "homePort": "Rotterdam",
                 *       "fleetSize": "42"
                 *     }
                 */
                variables: {
                    [key: string]: string | undefined;
                };
            };
            header?: never;
            path: {
                /**
                 * @description Lead to act on.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadVariablesResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["LeadVariablesMissing"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.deleteVariables": {
        parameters: {
            query: {
                /**
                 * @description Names of the variables to clear. Send at least one. Their values may be empty.
                 * @example {
                 *       "deliveryRegion": ""
                 *     }
                 */
                variables: {
                    [key: string]: string | undefined;
                };
            };
            header?: never;
            path: {
                /**
                 * @description Lead to act on.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadVariablesResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["LeadVariablesMissing"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.updateVariables": {
        parameters: {
            query: {
                /**
                 * @description Names and new values of the variables. Send at least one. Each variable must exist.
                 * @example {
                 *       "deliveryRegion": "North Sea"
                 *     }
                 */
                variables: {
                    [key: string]: string | undefined;
                };
            };
            header?: never;
            path: {
                /**
                 * @description Lead to act on.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadVariablesResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["LeadVariablesMissing"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id. lemlist's older documentation asked for an email address, and programs still send one. Prefer the id.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.pause": {
        parameters: {
            query?: {
                /**
                 * @description Campaign in which to pause the lead. Without it, lemlist pauses the lead in every campaign.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id. lemlist's older documentation asked for an email address, and programs still send one. Prefer the id.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on.
                 * @example lea_Tz2pHxW8dLk5NcRvM
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["LeadReviewError"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["LeadReviewError"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.markInterested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.markNotInterested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.list": {
        parameters: {
            query?: {
                /**
                 * @description State of the leads to return. `all` returns every lead. Always send it. Without it, lemlist was observed to return an empty list or every lead.
                 * @example all
                 */
                state?: (components["schemas"]["LeadStateFilter"] | (string & {})) | undefined;
                /**
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignLead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.create": {
        parameters: {
            query?: {
                /**
                 * @description When `true`, lemlist refuses a person who is in another campaign, with a 409.
                 * @example true
                 */
                deduplicate?: boolean | undefined;
                /**
                 * @description What happens to the fields that the contact and the company already have. The lead itself is always created.
                 * @example fillEmptyOnly
                 */
                updateStrategy?: components["schemas"]["LeadUpdateStrategy"] | undefined;
                /**
                 * @description Fills in details of the lead from the LinkedIn profile. Costs credits.
                 * @example true
                 */
                linkedinEnrichment?: boolean | undefined;
                /**
                 * @description Looks for the email address of the lead. Costs credits.
                 * @example true
                 */
                findEmail?: boolean | undefined;
                /**
                 * @description Verifies the email address of the lead. Costs credits.
                 * @example true
                 */
                verifyEmail?: boolean | undefined;
                /**
                 * @description Looks for the phone number of the lead. Costs credits.
                 * @example true
                 */
                findPhone?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The person to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.unsubscribe": {
        parameters: {
            query: {
                /**
                 * @description Email address of the person to unsubscribe. lemlist documents no parameter here; the name follows from its error text.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                email: string;
            };
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.import": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The list to import. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadImport"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.getInCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.createByEmail": {
        parameters: {
            query?: {
                /**
                 * @description When `true`, lemlist refuses a person who is in another campaign, with a 409.
                 * @example true
                 */
                deduplicate?: boolean | undefined;
                /**
                 * @description Fills in details of the lead from the LinkedIn profile. Costs credits.
                 * @example true
                 */
                linkedinEnrichment?: boolean | undefined;
                /**
                 * @description Looks for the email address of the lead. Costs credits.
                 * @example true
                 */
                findEmail?: boolean | undefined;
                /**
                 * @description Verifies the email address of the lead. Costs credits.
                 * @example true
                 */
                verifyEmail?: boolean | undefined;
                /**
                 * @description Looks for the phone number of the lead. Costs credits.
                 * @example true
                 */
                findPhone?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Email address of the person. An id is not accepted here.
                 * @example ines.moreau@havreline.example
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        /** @description What else is known of the person. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LeadByEmailCreate"];
            };
        } | undefined;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.delete": {
        parameters: {
            query: {
                /**
                 * @description Removes the lead from the campaign. Without it, lemlist unsubscribes the person permanently.
                 * @example remove
                 */
                action: "remove";
            };
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.update": {
        parameters: {
            query?: {
                /**
                 * @description What happens to fields that already have a value.
                 * @example fillEmptyOnly
                 */
                updateStrategy?: components["schemas"]["LeadUpdateStrategy"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        /** @description The fields and variables to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.markInterestedInCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.markNotInterestedInCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Lead"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.updatePersonalization": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_qFKXeo2Q4QEce3Cwi
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The fields to set. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["LeadStepPersonalizationUpdate"];
            };
        } | undefined;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadStepPersonalization"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.resetPersonalization": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_qFKXeo2Q4QEce3Cwi
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadStepPersonalizationReset"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.skipStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its email address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_qFKXeo2Q4QEce3Cwi
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LeadStepSkip"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "leads.listCrmFilters": {
        parameters: {
            query?: {
                /**
                 * @description CRM to read from. Newer documentation does not have it; lemlist uses the CRM that the team connected.
                 * @example hubspot
                 */
                crm?: (components["schemas"]["CrmProvider"] | (string & {})) | undefined;
                /**
                 * @description User who connected the CRM. Newer documentation does not have it.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId?: string | undefined;
                /**
                 * @description Type of the lists to return. Only for Salesforce.
                 * @example contact
                 */
                type?: components["schemas"]["CrmFilterType"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CrmFilter"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.list": {
        parameters: {
            query: {
                /**
                 * @description Member whose conversations to list.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per response. lemlist documents neither a default nor a maximum.
                 * @example 25
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.sendEmail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The email to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxEmailCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxEmailSent"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.sendLinkedin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxLinkedinMessageCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.sendWhatsapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxWhatsappMessageCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxWhatsappMessageSent"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.sendSms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The message to send. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxSmsCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxSmsSent"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.listLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxLabel"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.createLabel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The label to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboxLabelCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxLabel"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.getLabel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Label to read.
                 * @example lbl_Vn4kQzT8hRw3GxJbE
                 */
                labelId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["InboxLabel"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.assignLabels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        /** @description The labels to attach. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelsAssign"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.removeLabels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        /** @description The labels to detach. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelsRemove"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.getConversation": {
        parameters: {
            query?: {
                /**
                 * @description Member who reads. Required with `markAsRead`.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId?: string | undefined;
                /**
                 * @description Items per response. lemlist documents neither a default nor a maximum.
                 * @example 25
                 */
                limit?: number | undefined;
                /**
                 * @description Messages to skip. This operation has no parameter `page`.
                 * @example 0
                 */
                skip?: number | undefined;
                /**
                 * @description True marks the conversation as read for the member in `userId`, which is then required.
                 * @example true
                 */
                markAsRead?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MessagePage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.listDrafts": {
        parameters: {
            query: {
                /**
                 * @description Member who owns the draft, by id or by the email of the login.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                draftOwner: string;
            };
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.createDraft": {
        parameters: {
            query: {
                /**
                 * @description Member who owns the draft, by id or by the email of the login.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                draftOwner: string;
            };
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        /** @description The draft to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["DraftCreated"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.getDraft": {
        parameters: {
            query: {
                /**
                 * @description Member who owns the draft, by id or by the email of the login.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                draftOwner: string;
            };
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
                /**
                 * @description Draft to act on. It must belong to the contact.
                 * @example drf_Ze5vBnW7rCq2MgYxH
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DraftEnvelope"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.deleteDraft": {
        parameters: {
            query: {
                /**
                 * @description Member who owns the draft, by id or by the email of the login.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                draftOwner: string;
            };
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
                /**
                 * @description Draft to act on. It must belong to the contact.
                 * @example drf_Ze5vBnW7rCq2MgYxH
                 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DraftDeletion"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "inbox.updateDraft": {
        parameters: {
            query: {
                /**
                 * @description Member who owns the draft, by id or by the email of the login.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                draftOwner: string;
            };
            header?: never;
            path: {
                /**
                 * @description Contact of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
                /**
                 * @description Draft to act on. It must belong to the contact.
                 * @example drf_Ze5vBnW7rCq2MgYxH
                 */
                draftId: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DraftUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DraftEnvelope"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "lemwarm.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to warm up.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                userMailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "lemwarm.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to warm up.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                userMailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "lemwarm.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to warm up.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                userMailboxId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LemwarmSettings"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "lemwarm.updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to warm up.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                userMailboxId: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LemwarmSettingsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "lemwarm.listErrors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LemwarmErrorList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member of the team.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.getSignature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member of the team.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Signature"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.updateSignature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member of the team.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        /** @description The signatures to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignatureUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Signature"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.updateLinkedinLimits": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Member of the team.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        /** @description The limits to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkedinLimitsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["LinkedinLimits"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.getChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UserChannels"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.getSendingSettings": {
        parameters: {
            query?: {
                /**
                 * @description Send `team` for the mailboxes of every member. Without it, only the mailboxes of the owner of the API key are returned.
                 * @example team
                 */
                scope?: "team" | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SendingSettings"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "users.updateSendingSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The mailboxes and their limits. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendingSettingsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SendingSettingsOutcome"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "senders.list": {
        parameters: {
            query?: {
                /**
                 * @description Campaign to compare with. If its sender strategy is dynamic, excluded members and accounts are not returned.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SenderDirectoryReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "senderPictures.getStatus": {
        parameters: {
            query?: {
                /**
                 * @description User whose mailboxes to return. Without it, the user who owns the API key.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SenderPictureOverview"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "senderPictures.sync": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Mailboxes to send the picture to. Without a body, the mailboxes of the API key's user that do not show it yet. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SenderPictureSync"];
            };
        } | undefined;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SenderPictureQueue"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.get": {
        parameters: {
            query: {
                /**
                 * @description Version of the response. Without it, lemlist returns an older form.
                 * @example v2
                 */
                version: "v2";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Team"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.listSenders": {
        parameters: {
            query?: {
                /**
                 * @description Only campaigns in this state.
                 * @example running
                 */
                state?: components["schemas"]["CampaignStatus"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TeamSender"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.getCredits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Credits"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.listCrmUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CrmUser"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.getDynamicSenderExclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TeamSenderExclusions"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "team.updateDynamicSenderExclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The whole list. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamSenderExclusionsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TeamSenderExclusions"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "emailAccounts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The mailbox to connect. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailAccountCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["EmailAccount"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "emailAccounts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to act on.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                emailAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "emailAccounts.test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Mailbox to act on.
                 * @example usm_Mc3jZkS9pEx6GtWqA
                 */
                emailAccountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EmailAccountTest"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.listReports": {
        parameters: {
            query: {
                /**
                 * @description Campaigns to report on, separated by commas.
                 * @example cam_3MSGkm7LfK9zz2mbS,cam_3sdF73Mqn8ZFNhZRv
                 */
                campaignIds: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignReport"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignState"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_egCSsZhW6dtwETvcd
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignState"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.archive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignState"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.unarchive": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignState"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description Name of the copy. It may be left out. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CampaignDuplicate"];
            };
        } | undefined;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DuplicatedCampaign"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getStatutes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignStatutes"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSettings"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.updateSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The settings to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSettingsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSettings"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["CampaignSettingsFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getSenders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderPoolReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.updateSenders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The whole pool. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSendersUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderPoolChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.addSenders": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The members to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSendersAdd"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderPoolChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.removeSender": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Member to act on.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderPoolChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.updateSender": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Member to act on.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
            };
            cookie?: never;
        };
        /** @description The channels to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSenderUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderPoolChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getDynamicSenderExclusions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderExclusionsReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.updateDynamicSenderExclusions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The list of the campaign. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignSenderExclusionsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignSenderExclusionsReport"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.addAbmLeads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The people to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbmLeadsAdd"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["AddedAbmLeads"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.addSignalTrigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        /** @description The signal agent to link. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalTriggerCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SignalTriggerResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.removeSignalTrigger": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Signal agent to unlink.
                 * @example wat_Rm4tXcB9sQe7LyNvK
                 */
                watchListId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RemovedSignalTrigger"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.skipStep": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Step to skip. It must belong to the campaign and must not be a condition.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignStepSkip"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.skipStepForLeads": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Step to skip. It must belong to the campaign and must not be a condition.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The leads to skip the step for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepSkipForLeads"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StepSkipForLeadsReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            422: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.startExport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignExport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getExport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Export to act on. Start campaign export returns its `id`.
                 * @example axp_Rk5dSw9nXt3CqGyHb
                 */
                exportId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignExportReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CampaignExportFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.emailExport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Export to act on. Start campaign export returns its `id`.
                 * @example axp_Rk5dSw9nXt3CqGyHb
                 */
                exportId: string;
                /**
                 * @description Email address that is notified when the file is ready.
                 * @example nora.lindqvist@fernweg.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignExportReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["CampaignExportFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.exportLeadsV1": {
        parameters: {
            query?: {
                /**
                 * @description Last states of the leads to export, separated by commas. `all` exports every lead. Without `state`, some calls returned no leads, although lemlist documents `all` as the default.
                 * @example all
                 */
                state?: (components["schemas"]["LeadStateFilter"] | (string & {})) | undefined;
                /**
                 * @description Format of the export.
                 * @example json
                 */
                format?: components["schemas"]["LeadExportFormat"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["ExportedLead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.exportLeads": {
        parameters: {
            query?: {
                /**
                 * @description Last states of the leads to export, separated by commas. `all` and no value export every lead.
                 * @example all
                 */
                state?: (components["schemas"]["LeadStateFilter"] | (string & {})) | undefined;
                /**
                 * @description Format of the export.
                 * @example json
                 */
                format?: components["schemas"]["LeadExportFormat"] | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["ExportedLead"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getStatsV1": {
        parameters: {
            query: {
                /**
                 * @description First day to count.
                 * @example 2026-09-01
                 */
                startDate: string;
                /**
                 * @description Last day to count.
                 * @example 2026-09-30
                 */
                endDate: string;
            };
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignCounts"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.getStats": {
        parameters: {
            query: {
                /**
                 * @description First time to count.
                 * @example 2026-09-01T00:00:00.000Z
                 */
                startDate: string;
                /**
                 * @description Last time to count.
                 * @example 2026-09-30T23:59:59.999Z
                 */
                endDate: string;
                /**
                 * @description Counts only what this sender sent. Send the id and the email address with a `|` between them. The email address must belong to the member.
                 * @example usr_XRtrJwAmKCuSoWQbA|nora.lindqvist@fernweg.example
                 */
                sendUser?: string | undefined;
                /**
                 * @description Counts only this variant of the A/B tests.
                 * @example A
                 */
                ABSelected?: components["schemas"]["AbTestVariant"] | undefined;
                /**
                 * @description Counts only these channels. The value is a JSON array of `email`, `linkedin` and `others`. Without it, lemlist counts all five channels.
                 * @example ["email","linkedin"]
                 */
                channels?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignStats"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "campaigns.listStats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The campaigns to count. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CampaignStatsSearch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CampaignStatsList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.list": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1. Use it or `offset`.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items to skip. Use it or `page`.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt" | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SchedulePage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The schedule to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Schedule to act on.
                 * @example skd_Pb5nVrH2yKd8FwCsT
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Schedule to act on.
                 * @example skd_Pb5nVrH2yKd8FwCsT
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedSchedule"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Schedule to act on.
                 * @example skd_Pb5nVrH2yKd8FwCsT
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScheduleUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.listByCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Schedule"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.associate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Schedule to act on.
                 * @example skd_Pb5nVrH2yKd8FwCsT
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ScheduleAssociation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "schedules.removeFromCampaign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Schedule to act on.
                 * @example skd_Pb5nVrH2yKd8FwCsT
                 */
                scheduleId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ScheduleAssociation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "tasks.list": {
        parameters: {
            query: {
                /**
                 * @description Filters as a JSON array, `[]` for every task. Each filter has a `filterId`. Filters by `fullName`, `email`, `phone` and `linkedin` take a `value` or a `regex`. Filters by `campaignId`, `assignedTo`, `campaignState` and `type` take an array `in`, an array `out` or both. Campaign states are `draft`, `running`, `ended`, `paused`, `errors` and `archived`. A filter by `dueDate` takes a `from` and a `to`, written YYYY-MM-DD.
                 * @example [{"filterId":"type","in":["phone","manual"]}]
                 */
                filters: string;
                /**
                 * @description Page to read, from 0.
                 * @example 0
                 */
                page?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "tasks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            413: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            415: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            502: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            503: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            504: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "tasks.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The task and what to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Task"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "tasks.ignore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The tasks to dismiss. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["TasksIgnore"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TasksIgnoredResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "tasks.search": {
        parameters: {
            query?: {
                /**
                 * @description Statuses: `due`, `upcoming`, `paused`, `done`, `ignored`, or `pending` for the first three. lemlist changes `upcoming` to `due` some time after the due date. Filter by `dueDateTo` for the tasks that are due now.
                 * @example due,upcoming
                 */
                status?: string | undefined;
                /**
                 * @description Users who have to do the tasks.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                assignedTo?: string | undefined;
                /**
                 * @description Users whose tasks to exclude.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                assignedToNot?: string | undefined;
                /**
                 * @description Campaigns that the tasks belong to.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string | undefined;
                /**
                 * @description Campaigns whose tasks to exclude.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignIdNot?: string | undefined;
                /**
                 * @description Contacts that the tasks are about. Tasks of their leads are included.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId?: string | undefined;
                /**
                 * @description Contacts whose tasks to exclude.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactIdNot?: string | undefined;
                /**
                 * @description Companies that the tasks are about. Tasks of their contacts are included.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId?: string | undefined;
                /**
                 * @description Companies whose tasks to exclude.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyIdNot?: string | undefined;
                /**
                 * @description Leads that the tasks are about.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId?: string | undefined;
                /**
                 * @description Leads whose tasks to exclude.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdNot?: string | undefined;
                /**
                 * @description Tasks to return.
                 * @example opp_Zr8mTcW5kHn2XvJdQ
                 */
                taskId?: string | undefined;
                /**
                 * @description Whether the tasks are about contacts or companies.
                 * @example contact
                 */
                objectType?: components["schemas"]["EntityType"] | undefined;
                /**
                 * @description Types of the tasks, such as `manual` or `linkedinSend`.
                 * @example phone,manual
                 */
                type?: string | undefined;
                /**
                 * @description Types to exclude.
                 * @example phone
                 */
                typeNot?: string | undefined;
                /**
                 * @description Channels: `aircall`, `email`, `linkedin`, `whatsapp`, `sms` or `manual`.
                 * @example linkedin
                 */
                channel?: string | undefined;
                /**
                 * @description Priorities, from `0` (highest) to `2` (lowest).
                 * @example 0,1
                 */
                priority?: string | undefined;
                /**
                 * @description Text that the title must contain.
                 * @example Gdynia
                 */
                title?: string | undefined;
                /**
                 * @description Text that the LinkedIn URL of the contact must contain.
                 * @example ada-okafor
                 */
                contactLinkedinUrl?: string | undefined;
                /**
                 * @description Words to look for in the title and in the fields of the contact and company.
                 * @example Northquay
                 */
                search?: string | undefined;
                /**
                 * @description Earliest due date, inclusive.
                 * @example 2026-10-01T00:00:00.000Z
                 */
                dueDateFrom?: string | undefined;
                /**
                 * @description Latest due date, inclusive.
                 * @example 2026-10-31T23:59:59.999Z
                 */
                dueDateTo?: string | undefined;
                /**
                 * @description Earliest time of completion, inclusive. An ignored task counts as completed.
                 * @example 2026-10-01T00:00:00.000Z
                 */
                completedAtFrom?: string | undefined;
                /**
                 * @description Latest time of completion, inclusive.
                 * @example 2026-10-31T23:59:59.999Z
                 */
                completedAtTo?: string | undefined;
                /**
                 * @description Whether the tasks belong to a campaign.
                 * @example true
                 */
                hasCampaign?: boolean | undefined;
                /**
                 * @description Whether the tasks have a due date.
                 * @example true
                 */
                hasDueDate?: boolean | undefined;
                /**
                 * @description A tree of filters, as JSON. A group has `type`, `id`, `connector` and `children`, a condition has `type`, `id`, `property`, `operator` and `value`. At most 5 levels and 50 conditions. List task filters returns the properties and operators.
                 * @example {"type":"condition","id":"c1","property":"contactLeadStatus","operator":"is_any_of","value":["Email sent"]}
                 */
                advancedFilters?: string | undefined;
                /**
                 * @description Records to return with each task.
                 * @example contact
                 */
                include?: ("contact" | "company" | "contact,company") | undefined;
                /**
                 * @description Field to sort by.
                 * @example dueDate
                 */
                sortBy?: ("dueDate" | "status" | "priority" | "assignedTo" | "campaignId" | "score" | "handledOn" | "contactJobTitle") | undefined;
                /**
                 * @description Direction to sort in.
                 * @example asc
                 */
                sortOrder?: ("asc" | "desc") | undefined;
                /**
                 * @description Page to return, from 1. `page` times `limit` is at most 10,000.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TaskSearchPage"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                };
            };
        };
    };
    "tasks.listFilters": {
        parameters: {
            query?: {
                /**
                 * @description What the fields belong to.
                 * @example contact
                 */
                scope?: components["schemas"]["TaskFilterScope"] | undefined;
                /**
                 * @description Text that the name or label of the field must contain.
                 * @example status
                 */
                search?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["TaskFilterList"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "application/json": components["schemas"]["TaskSearchFailure"];
                };
            };
        };
    };
    "activities.list": {
        parameters: {
            query: {
                /**
                 * @description Version of the response. Without it, lemlist returns an older form.
                 * @example v2
                 */
                version: "v2";
                /**
                 * @description Only activities of this type. For an unknown type, lemlist was observed to return a 400 or an empty object.
                 * @example emailsReplied
                 */
                type?: components["schemas"]["ActivityType"] | undefined;
                /**
                 * @description Only activities of this campaign.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string | undefined;
                /**
                 * @description Only activities of this lead.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadId?: string | undefined;
                /**
                 * @description Whether to return only the first activity of its type per lead.
                 * @example true
                 */
                isFirst?: boolean | undefined;
                /**
                 * @description Earliest time to return.
                 * @example 2026-10-01T00:00:00.000Z
                 */
                minDate?: string | undefined;
                /**
                 * @description Latest time to return. It must be later than `minDate`.
                 * @example 2026-10-31T23:59:59.999Z
                 */
                maxDate?: string | undefined;
                /**
                 * @description Another name for `minDate`. If both are sent, lemlist uses `minDate`.
                 * @example 1790812800
                 */
                startDate?: string | undefined;
                /**
                 * @description Another name for `maxDate`. If both are sent, lemlist uses `maxDate`.
                 * @example 1793491199
                 */
                endDate?: string | undefined;
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Activity"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "activities.deleteRecordingTranscript": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Activity to act on. It must be a call with a recording.
                 * @example act_Hp8cZt5yGw3NfJkRa
                 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.listVariables": {
        parameters: {
            query?: {
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UnsubscribedVariable"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.addVariables": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The values to unsubscribe. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnsubscribedVariablesAdd"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.getVariable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, domain that starts with `@`, LinkedIn URL or phone number.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UnsubscribedVariable"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.addVariable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, domain that starts with `@`, LinkedIn URL or phone number.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["UnsubscribedVariable"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.deleteVariable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, domain that starts with `@`, LinkedIn URL or phone number.
                 * @example @gruenhafen.example
                 */
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.getContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples.
                 * @example ctc_Ye9bGqF3sJm6UaKwP
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ContactSubscription"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.addContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples.
                 * @example ctc_Ye9bGqF3sJm6UaKwP
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.deleteContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on. Its id begins with `ctc_`. The prefix `con_` occurs in lemlist's examples.
                 * @example ctc_Ye9bGqF3sJm6UaKwP
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.exportVariables": {
        parameters: {
            query?: {
                /**
                 * @description Format of the export.
                 * @example json
                 */
                format?: components["schemas"]["UnsubscribeExportFormat"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["UnsubscribedVariable"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.exportContacts": {
        parameters: {
            query?: {
                /**
                 * @description Format of the export.
                 * @example json
                 */
                format?: components["schemas"]["UnsubscribeExportFormat"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                    "application/json": components["schemas"]["ExportedContactSubscription"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.list": {
        parameters: {
            query?: {
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Unsubscribe"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, or domain that starts with `@`.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Unsubscribe"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "unsubscribes.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, or domain that starts with `@`.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Unsubscribe"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "unsubscribes.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Email, or domain that starts with `@`.
                 * @example ruben.castellanos@gruenhafen.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Unsubscribe"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.listBranches": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Conditional step to act on. It must belong to the sequence.
                 * @example stp_Vm4hZc7RbKs2PxJdG
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Branch"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.addBranch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Conditional step to act on. It must belong to the sequence.
                 * @example stp_Vm4hZc7RbKs2PxJdG
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description What the branch tests. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.updateBranchOrder": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Conditional step to act on. It must belong to the sequence.
                 * @example stp_Vm4hZc7RbKs2PxJdG
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description All branches except the fallback, in the order to test them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchOrderUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Branch"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.deleteBranch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Conditional step to act on. It must belong to the sequence.
                 * @example stp_Vm4hZc7RbKs2PxJdG
                 */
                stepId: string;
                /**
                 * @description Sequence id of the branch, from `sequences.listBranches`.
                 * @example seq_Hd6tYm2WqVx9KcLpB
                 */
                branchSequenceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["BranchRemoval"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.updateBranch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_KRTE87DZsDWBZaGo5
                 */
                sequenceId: string;
                /**
                 * @description Conditional step to act on. It must belong to the sequence.
                 * @example stp_Vm4hZc7RbKs2PxJdG
                 */
                stepId: string;
                /**
                 * @description Sequence id of the branch, from `sequences.listBranches`.
                 * @example seq_Hd6tYm2WqVx9KcLpB
                 */
                branchSequenceId: string;
            };
            cookie?: never;
        };
        /** @description The fields of the branch to update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BranchUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Branch"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.getStepSender": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StepSenderReport"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.updateStepSender": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The member and the account to pin. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepSenderUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StepSenderChange"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "sequences.deleteStepSender": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that contains the step. It can be the main sequence or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
                /**
                 * @description Step to act on. It must belong to the sequence.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StepSenderRemoval"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.listFilters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DatabaseFilter"][];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.searchPeople": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The search. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleSearch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PeoplePage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.exportPeople": {
        parameters: {
            query: {
                /**
                 * @description Filters as a JSON array, in the form that the search takes in its body. List database filters returns their ids.
                 * @example [{"filterId":"country","in":["Norway"],"out":[]}]
                 */
                filters: string;
                /**
                 * @description Number of rows to export. A free plan exports at most 100.
                 * @example 200
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.searchCompanies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The search. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompaniesSearch"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["CompaniesPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.exportCompanies": {
        parameters: {
            query: {
                /**
                 * @description Filters as a JSON array, in the form that the search takes in its body. List database filters returns their ids.
                 * @example [{"filterId":"country","in":["Norway"],"out":[]}]
                 */
                filters: string;
                /**
                 * @description Number of rows to export. A free plan exports at most 100.
                 * @example 200
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "text/csv": string;
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.listPersonas": {
        parameters: {
            query?: {
                /**
                 * @description Only personas of this mode.
                 * @example leads
                 */
                mode?: components["schemas"]["DatabaseMode"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["PersonaList"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.createPersona": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The persona to save. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonaCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedPersona"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.deletePersona": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Persona to act on.
                 * @example pdp_Wn3kGyA7zMv6BtJqE
                 */
                personaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedPersona"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["PersonaFailure"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.listSavedSearches": {
        parameters: {
            query?: {
                /**
                 * @description Whether the searches are for people (`leads`) or companies. An old search without a mode is listed for both.
                 * @example leads
                 */
                mode?: components["schemas"]["DatabaseMode"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedSearchList"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.createSavedSearch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The search to save. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["CreatedSavedSearch"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.getSavedSearch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Saved search to act on.
                 * @example lss_Bt4mKzW8rXc2VnHqP
                 */
                savedSearchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedSearchResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.deleteSavedSearch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Saved search to act on.
                 * @example lss_Bt4mKzW8rXc2VnHqP
                 */
                savedSearchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedSavedSearch"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "database.updateSavedSearch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Saved search to act on.
                 * @example lss_Bt4mKzW8rXc2VnHqP
                 */
                savedSearchId: string;
            };
            cookie?: never;
        };
        /** @description The new name or filters. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SavedSearchUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SavedSearchResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "deliverabilityAlerts.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlertList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "deliverabilityAlerts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The alert to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverabilityAlertCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlert"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlertFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "deliverabilityAlerts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alert to act on.
                 * @example dac_Lq9vEyS5hUc2RkPwB
                 */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlert"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "deliverabilityAlerts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alert to act on.
                 * @example dac_Lq9vEyS5hUc2RkPwB
                 */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedDeliverabilityAlert"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "deliverabilityAlerts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Alert to act on.
                 * @example dac_Lq9vEyS5hUc2RkPwB
                 */
                alertId: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeliverabilityAlertUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlert"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["DeliverabilityAlertFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "selfRecovery.getConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecoveryConfigResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "selfRecovery.updateConfig": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryConfigUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecoveryConfigResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "selfRecovery.listHistory": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["RecoveryHistory"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.create": {
        parameters: {
            query?: {
                /**
                 * @description Looks for the email address. Costs credits.
                 * @example true
                 */
                findEmail?: boolean | undefined;
                /**
                 * @description Verifies `email`. Costs credits.
                 * @example true
                 */
                verifyEmail?: boolean | undefined;
                /**
                 * @description Reads the details of the LinkedIn profile. Costs credits.
                 * @example true
                 */
                linkedinEnrichment?: boolean | undefined;
                /**
                 * @description Looks for the phone number. Costs credits.
                 * @example true
                 */
                findPhone?: boolean | undefined;
                /**
                 * @description Email address of the person.
                 * @example ada.okafor@northquay.example
                 */
                email?: string | undefined;
                /**
                 * @description URL of the LinkedIn profile.
                 * @example https://www.linkedin.com/in/ada-okafor-example
                 */
                linkedinUrl?: string | undefined;
                /**
                 * @description First name.
                 * @example Ada
                 */
                firstName?: string | undefined;
                /**
                 * @description Last name.
                 * @example Okafor
                 */
                lastName?: string | undefined;
                /**
                 * @description Domain of the company. Without it the search can return another person of the same name.
                 * @example northquay.example
                 */
                companyDomain?: string | undefined;
                /**
                 * @description Name of the company.
                 * @example Northquay Shipping
                 */
                companyName?: string | undefined;
                /**
                 * @description Job title.
                 * @example Head of Logistics
                 */
                jobTitle?: string | undefined;
                /**
                 * @description Where the person lives, as free text. Its country chooses the waterfall for email addresses and phone numbers.
                 * @example Gdansk, Poland
                 */
                location?: string | undefined;
                /**
                 * @description URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
                 * @example https://hooks.fernweg.example/enrichments
                 */
                webhookUrl?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StartedEnrichment"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Enrichment to read, by the id that `enrichments.create` or `enrichments.enrichLead` returned.
                 * @example enr_Xt7mKbZ4wNd9HrQsG
                 */
                enrichId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Enrichment"];
                };
            };
            202: {
                content: {
                    "application/json": components["schemas"]["Enrichment"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["Enrichment"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.createBulk": {
        parameters: {
            query?: {
                /**
                 * @description URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
                 * @example https://hooks.fernweg.example/enrichments
                 */
                webhookUrl?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The people to enrich. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrichmentRequest"][];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnrichmentBatchItem"][];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["EnrichmentBatchFailure"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.listProviders": {
        parameters: {
            query: {
                /**
                 * @description What the providers look up.
                 * @example email
                 */
                type: components["schemas"]["WaterfallType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnrichmentProviderList"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.updateProviderConnection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External provider to connect or disconnect, by its id in `enrichments.listProviders`.
                 * @example apollo
                 */
                providerId: string;
            };
            cookie?: never;
        };
        /** @description The key to save. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnrichmentProviderConnect"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnrichmentProviderResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.deleteProviderConnection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description External provider to connect or disconnect, by its id in `enrichments.listProviders`.
                 * @example apollo
                 */
                providerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["EnrichmentProviderResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.listWaterfalls": {
        parameters: {
            query?: {
                /**
                 * @description What the waterfalls look up. Leave it out for both types.
                 * @example email
                 */
                type?: components["schemas"]["WaterfallType"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaterfallList"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.createWaterfall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The waterfall to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaterfallCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaterfallResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.getWaterfall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waterfall to act on.
                 * @example ecw_Hn6kVx3tRz8MqBwYc
                 */
                waterfallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaterfallResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.deleteWaterfall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waterfall to act on.
                 * @example ecw_Hn6kVx3tRz8MqBwYc
                 */
                waterfallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedWaterfall"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.updateWaterfall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Waterfall to act on.
                 * @example ecw_Hn6kVx3tRz8MqBwYc
                 */
                waterfallId: string;
            };
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaterfallUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaterfallResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.resetWaterfall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Default waterfall to act on. A custom waterfall is refused.
                 * @example default_email
                 */
                waterfallId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WaterfallResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "enrichments.enrichLead": {
        parameters: {
            query?: {
                /**
                 * @description Looks for the email address of the lead. Costs credits.
                 * @example true
                 */
                findEmail?: boolean | undefined;
                /**
                 * @description Verifies the email address of the lead. Costs credits.
                 * @example true
                 */
                verifyEmail?: boolean | undefined;
                /**
                 * @description Fills in details of the lead from the LinkedIn profile. Costs credits.
                 * @example true
                 */
                linkedinEnrichment?: boolean | undefined;
                /**
                 * @description Looks for the phone number of the lead. Costs credits.
                 * @example true
                 */
                findPhone?: boolean | undefined;
                /**
                 * @description URL to which lemlist sends a POST request when the enrichment is done. You then do not have to poll. The body is JSON. Its `type` is `enrichmentDone`, and its list `data` has the `id` of each enrichment.
                 * @example https://hooks.fernweg.example/enrichments
                 */
                webhookUrl?: string | undefined;
                /**
                 * @description Enriches again even if the lead has the data. It is still refused while an enrichment runs, or if an earlier one found nothing.
                 * @example true
                 */
                force?: boolean | undefined;
            } | undefined;
            header?: never;
            path: {
                /**
                 * @description Lead to act on.
                 * @example lea_Tz2pHxW8dLk5NcRvM
                 */
                leadId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["StartedEnrichment"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.list": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description Only agents for these kinds of signal, separated by commas.
                 * @example companyIsHiring,jobChange
                 */
                type?: string | undefined;
                /**
                 * @description Only agents in these states, separated by commas. Without it, all agents are listed except those in the state `delete`.
                 * @example active,draft
                 */
                status?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signal agent to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchListCreate"];
            };
        };
        responses: {
            201: {
                content: {
                    "application/json": components["schemas"]["WatchListResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.delete": {
        parameters: {
            query: {
                /**
                 * @description Agent to act on.
                 * @example wat_Rm4tXcB9sQe7LyNvK
                 */
                watchListId: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["DeletedWatchList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchListUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            402: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "text/plain": string;
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.listSignals": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
                /**
                 * @description What to sort by.
                 * @example receivedAt
                 */
                sortBy?: ("receivedAt" | "createdAt") | undefined;
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: ("asc" | "desc") | undefined;
                /**
                 * @description Only signals of these kinds.
                 * @example [
                 *       "companyIsHiring"
                 *     ]
                 */
                type?: components["schemas"]["SignalType"][] | undefined;
                /**
                 * @description Only signals with one of these statuses.
                 * @example [
                 *       "new",
                 *       "old"
                 *     ]
                 */
                status?: components["schemas"]["SignalStatus"][] | undefined;
                /**
                 * @description Only signals found at this time or later.
                 * @example 2026-10-01T00:00:00.000Z
                 */
                receivedAtFrom?: string | undefined;
                /**
                 * @description Only signals found at this time or earlier. It must be later than `receivedAtFrom`.
                 * @example 2026-11-01T00:00:00.000Z
                 */
                receivedAtTo?: string | undefined;
                /**
                 * @description Only signals of this agent.
                 * @example wat_Rm4tXcB9sQe7LyNvK
                 */
                watchListId?: string | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SignalPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.markSignals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The signals and their new status. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignalsUpdate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SignalsUpdateResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.associateCrmLists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The agent and its lists. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WatchListCrmLists"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListResult"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            409: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.addExternalSignal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Agent that receives the signal. Its type must be `externalSignalContact` or `externalSignalCompany`.
                 * @example wat_Ev7hYcQ2pLk8XnWzM
                 */
                watchListId: string;
            };
            cookie?: never;
        };
        /** @description The signal. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExternalSignalCreate"];
            };
        };
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["ExternalSignalResult"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.listHistory": {
        parameters: {
            query: {
                /**
                 * @description Agent to act on.
                 * @example wat_Rm4tXcB9sQe7LyNvK
                 */
                watchListId: string;
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListVersionPage"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.listSignalTypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SignalTypeList"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.listFilters": {
        parameters: {
            query?: {
                /**
                 * @description Only filters of this kind of signal.
                 * @example companyIsHiring
                 */
                type?: components["schemas"]["SignalType"] | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListFilterCatalogue"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "watchlists.listFilterValues": {
        parameters: {
            query: {
                /**
                 * @description Filter to read the values of. Only some have a list.
                 * @example location
                 */
                filterId: components["schemas"]["WatchListFilterId"];
                /**
                 * @description Text to search the values for.
                 * @example nor
                 */
                query?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["WatchListFilterValues"];
                };
            };
            400: {
                content: {
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            502: {
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    "messageTemplates.list": {
        parameters: {
            query?: {
                /**
                 * @description Text that the name must contain. Case and accents are ignored. A blank text filters nothing.
                 * @example freight
                 */
                search?: string | undefined;
                /**
                 * @description Tags, separated by commas. A template needs one of them. Case is ignored.
                 * @example intro,follow-up
                 */
                tags?: string | undefined;
                /**
                 * @description Users who created the items, separated by commas.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userIds?: string | undefined;
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MessageTemplatePage"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "messageTemplates.listTags": {
        parameters: {
            query?: {
                /**
                 * @description Text that the name must contain. Case and accents are ignored. A blank text filters nothing.
                 * @example freight
                 */
                search?: string | undefined;
                /**
                 * @description Users who created the items, separated by commas.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userIds?: string | undefined;
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MessageTemplateTagPage"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "messageTemplates.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Template to get.
                 * @example etp_Gsp3zmP4pvwC3L2cd
                 */
                templateId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["MessageTemplate"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "snippets.list": {
        parameters: {
            query?: {
                /**
                 * @description Text that the name must contain. Case and accents are ignored. A blank text filters nothing.
                 * @example freight
                 */
                search?: string | undefined;
                /**
                 * @description Users who created the items, separated by commas.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userIds?: string | undefined;
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number | undefined;
                /**
                 * @description Items per page.
                 * @example 50
                 */
                limit?: number | undefined;
            } | undefined;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["SnippetPage"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "snippets.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Snippet to get.
                 * @example snt_Xc7mVbR2kTq9HwYpL
                 */
                snippetId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                content: {
                    "application/json": components["schemas"]["Snippet"];
                };
            };
            400: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            401: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            403: {
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            404: {
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            405: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            429: {
                content: {
                    "text/plain": string;
                };
            };
            500: {
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
    "webhooks.receiveEvent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description One event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEvent"];
            };
        };
        responses: {
            200: {
                content?: never;
            };
        };
    };
}
