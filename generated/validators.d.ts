// Written by `npm run generate` from openapi/. Do not edit.
import type * as api from './api.ts';

/** One fault as Ajv reports it, without the path of the rule: that leads into a schema that is not in the package. */
export interface SchemaError {
  /** JSON pointer to the value at fault; empty for the value as a whole. */
  instancePath: string;
  /** Keyword of the rule, such as `maxLength`. */
  keyword: string;
  /** What the rule asks for, by keyword. */
  params: Record<string, unknown>;
  message?: string;
}

/** Checks a value and, when it returns false, leaves every fault in `errors`, each once. */
export interface Validator<T> {
  (value: unknown): value is T;
  errors?: SchemaError[] | null;
}

export declare const validateCampaignCreate: Validator<api.CampaignCreate>;
export declare const validateCampaignUpdate: Validator<api.CampaignUpdate>;
export declare const validateStepCreate: Validator<api.StepCreate>;
export declare const validateStepUpdate: Validator<api.StepUpdate>;
export declare const validateAbTestUpdate: Validator<api.AbTestUpdate>;
export declare const validateAbTestWinnerCreate: Validator<api.AbTestWinnerCreate>;
export declare const validateWebhookCreate: Validator<api.WebhookCreate>;
export declare const validateContactCreate: Validator<api.ContactCreate>;
export declare const validateContactNoteCreate: Validator<api.ContactNoteCreate>;
export declare const validateContactListCreate: Validator<api.ContactListCreate>;
export declare const validateContactListEntities: Validator<api.ContactListEntities>;
export declare const validateContactMerge: Validator<api.ContactMerge>;
export declare const validateCompanyCreate: Validator<api.CompanyCreate>;
export declare const validateCompanyNoteCreate: Validator<api.CompanyNoteCreate>;
export declare const validateCompanyListCreate: Validator<api.CompanyListCreate>;
export declare const validateCompanyListEntities: Validator<api.CompanyListEntities>;
export declare const validateCompanyMerge: Validator<api.CompanyMerge>;
export declare const validateContactSourcingStart: Validator<api.ContactSourcingStart>;
export declare const validateSourcedContactCreate: Validator<api.SourcedContactCreate>;
export declare const validateContactSourcingRunStart: Validator<api.ContactSourcingRunStart>;
export declare const validateFieldCreate: Validator<api.FieldCreate>;
export declare const validateCallCreate: Validator<api.CallCreate>;
export declare const validateCallUpdate: Validator<api.CallUpdate>;
export declare const validateLeadAudioUpload: Validator<api.LeadAudioUpload>;
export declare const validateLeadCreate: Validator<api.LeadCreate>;
export declare const validateLeadImport: Validator<api.LeadImport>;
export declare const validateLeadByEmailCreate: Validator<api.LeadByEmailCreate>;
export declare const validateLeadUpdate: Validator<api.LeadUpdate>;
export declare const validateLeadStepPersonalizationUpdate: Validator<api.LeadStepPersonalizationUpdate>;
export declare const validateInboxEmailCreate: Validator<api.InboxEmailCreate>;
export declare const validateInboxLinkedinMessageCreate: Validator<api.InboxLinkedinMessageCreate>;
export declare const validateInboxWhatsappMessageCreate: Validator<api.InboxWhatsappMessageCreate>;
export declare const validateInboxSmsCreate: Validator<api.InboxSmsCreate>;
export declare const validateInboxLabelCreate: Validator<api.InboxLabelCreate>;
export declare const validateLabelsAssign: Validator<api.LabelsAssign>;
export declare const validateLabelsRemove: Validator<api.LabelsRemove>;
export declare const validateDraftCreate: Validator<api.DraftCreate>;
export declare const validateDraftUpdate: Validator<api.DraftUpdate>;
export declare const validateLemwarmSettingsUpdate: Validator<api.LemwarmSettingsUpdate>;
export declare const validateSignatureUpdate: Validator<api.SignatureUpdate>;
export declare const validateLinkedinLimitsUpdate: Validator<api.LinkedinLimitsUpdate>;
export declare const validateSendingSettingsUpdate: Validator<api.SendingSettingsUpdate>;
export declare const validateSenderPictureSync: Validator<api.SenderPictureSync>;
export declare const validateTeamSenderExclusionsUpdate: Validator<api.TeamSenderExclusionsUpdate>;
export declare const validateEmailAccountCreate: Validator<api.EmailAccountCreate>;
export declare const validateCampaignDuplicate: Validator<api.CampaignDuplicate>;
export declare const validateCampaignSettingsUpdate: Validator<api.CampaignSettingsUpdate>;
export declare const validateCampaignSendersUpdate: Validator<api.CampaignSendersUpdate>;
export declare const validateCampaignSendersAdd: Validator<api.CampaignSendersAdd>;
export declare const validateCampaignSenderUpdate: Validator<api.CampaignSenderUpdate>;
export declare const validateCampaignSenderExclusionsUpdate: Validator<api.CampaignSenderExclusionsUpdate>;
export declare const validateAbmLeadsAdd: Validator<api.AbmLeadsAdd>;
export declare const validateSignalTriggerCreate: Validator<api.SignalTriggerCreate>;
export declare const validateStepSkipForLeads: Validator<api.StepSkipForLeads>;
export declare const validateCampaignStatsSearch: Validator<api.CampaignStatsSearch>;
export declare const validateScheduleCreate: Validator<api.ScheduleCreate>;
export declare const validateScheduleUpdate: Validator<api.ScheduleUpdate>;
export declare const validateTaskCreate: Validator<api.TaskCreate>;
export declare const validateTaskUpdate: Validator<api.TaskUpdate>;
export declare const validateTasksIgnore: Validator<api.TasksIgnore>;
export declare const validateUnsubscribedVariablesAdd: Validator<api.UnsubscribedVariablesAdd>;
export declare const validateBranchCreate: Validator<api.BranchCreate>;
export declare const validateBranchOrderUpdate: Validator<api.BranchOrderUpdate>;
export declare const validateBranchUpdate: Validator<api.BranchUpdate>;
export declare const validateStepSenderUpdate: Validator<api.StepSenderUpdate>;
export declare const validatePeopleSearch: Validator<api.PeopleSearch>;
export declare const validateCompaniesSearch: Validator<api.CompaniesSearch>;
export declare const validatePersonaCreate: Validator<api.PersonaCreate>;
export declare const validateSavedSearchCreate: Validator<api.SavedSearchCreate>;
export declare const validateSavedSearchUpdate: Validator<api.SavedSearchUpdate>;
export declare const validateDeliverabilityAlertCreate: Validator<api.DeliverabilityAlertCreate>;
export declare const validateDeliverabilityAlertUpdate: Validator<api.DeliverabilityAlertUpdate>;
export declare const validateRecoveryConfigUpdate: Validator<api.RecoveryConfigUpdate>;
export declare const validateEnrichmentBatch: Validator<api.EnrichmentBatch>;
export declare const validateEnrichmentProviderConnect: Validator<api.EnrichmentProviderConnect>;
export declare const validateWaterfallCreate: Validator<api.WaterfallCreate>;
export declare const validateWaterfallUpdate: Validator<api.WaterfallUpdate>;
export declare const validateWatchListCreate: Validator<api.WatchListCreate>;
export declare const validateWatchListUpdate: Validator<api.WatchListUpdate>;
export declare const validateSignalsUpdate: Validator<api.SignalsUpdate>;
export declare const validateWatchListCrmLists: Validator<api.WatchListCrmLists>;
export declare const validateExternalSignalCreate: Validator<api.ExternalSignalCreate>;

/** The validators of each operation: path and query together, and the body. */
export declare const VALIDATORS: Readonly<Record<api.OperationId, {
  readonly params: Validator<unknown>;
  readonly body?: Validator<unknown>;
  readonly bodyRequired?: boolean;
}>>;
