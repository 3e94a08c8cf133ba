// Written by `npm run generate` from openapi/. Do not edit.
const fieldsOfDeliverabilityAlertCreate = {"warmup":["metric","severity","scope","scopeEntities","threshold","comparisonOperator","periodDays","periodMode","channelConfig","recheckDelayHours"],"outreach":["metric","severity","scope","scopeEntities","threshold","comparisonOperator","periodDays","periodMode","channelConfig","recheckDelayHours"]};
const fieldsOfKnownStep = {"email":["_id","subject","message","delay","abTest","emailTemplateBId","emailTemplateId","index","sequenceId","sequenceStep"],"manual":["_id","title","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"phone":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"api":["_id","method","url","delay","index","sequenceId","sequenceStep"],"linkedinVisit":["_id","delay","index","sequenceId","sequenceStep"],"linkedinInvite":["_id","message","images","videos","delay","altMessage","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinSend":["_id","message","altMessage","altMessagePremium","images","videos","delay","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinVoiceNote":["_id","recordMode","altMessage","delay","index","sequenceId","sequenceStep"],"linkedinFollow":["_id","delay","index","sequenceId","sequenceStep"],"linkedinLikeLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinCommentLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinEndorse":["_id","skillName","endorseAnyFallback","delay","index","sequenceId","sequenceStep"],"linkedinWithdrawInvitation":["_id","delay","index","sequenceId","sequenceStep"],"sendToAnotherCampaign":["_id","sendToAnotherCampaignId","leadAction","delay","index","sequenceId","sequenceStep"],"conditional":["_id","conditions","index","sequenceId","sequenceStep"],"whatsappMessage":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"sms":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"]};
const fieldsOfStepCreate = {"email":["subject","message","delay","index"],"manual":["title","message","delay","index"],"phone":["message","delay","index"],"api":["method","url","delay","index"],"linkedinVisit":["delay","index"],"linkedinInvite":["message","images","videos","delay","index"],"linkedinSend":["message","altMessage","images","videos","delay","index"],"linkedinVoiceNote":["recordMode","delay","index"],"linkedinFollow":["delay","index"],"linkedinLikeLastPost":["delay","index"],"linkedinCommentLastPost":["delay","index"],"linkedinEndorse":["skillName","endorseAnyFallback","delay","index"],"linkedinWithdrawInvitation":["delay","index"],"sendToAnotherCampaign":["campaignId","delay","index"],"conditional":["conditionKey","delayType","delay","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","index"],"whatsappMessage":["message","delay","index"],"sms":["message","delay","index"]};
const fieldsOfStepUpdate = {"email":["subject","message","delay"],"manual":["title","message","delay"],"phone":["message","delay"],"api":["method","url","delay"],"linkedinVisit":["delay"],"linkedinInvite":["message","images","videos","delay"],"linkedinSend":["message","altMessage","images","videos","delay"],"linkedinVoiceNote":["recordMode","delay"],"linkedinFollow":["delay"],"linkedinLikeLastPost":["delay"],"linkedinCommentLastPost":["delay"],"linkedinEndorse":["skillName","endorseAnyFallback","delay"],"linkedinWithdrawInvitation":["delay"],"sendToAnotherCampaign":["campaignId"],"conditional":["conditionKey","delayType","delay"],"whatsappMessage":["message","delay"],"sms":["message","delay"]};
const fieldsOfTaskCreate = {"email":["recordId","assignedTo","dueDate","title","message","priority","taskData"],"manual":["recordId","assignedTo","dueDate","title","message","priority"],"phone":["recordId","assignedTo","dueDate","title","message","priority","taskData"],"linkedin":["recordId","assignedTo","dueDate","title","message","priority","images","videos","taskData"],"whatsapp":["recordId","assignedTo","dueDate","title","message","priority","taskData"]};
const fieldsOfWatchListCreate = {"manual":["name","type","filters","segmentType","activate","emoji"],"create_opportunity":["name","type","signalOpportunityTemplate","filters","segmentType","activate","emoji"],"push_to_campaign":["name","type","filters","segmentType","activate","emoji","campaignId","personaId"]};
/** Length in code points, as JSON Schema counts it. */
function codePoints(text) {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    if ((text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      length--;
      index++;
    }
  }
  return length;
}
/** An object with the fields that JSON would have. Most have no other, and are not copied. */
function sent(data) {
  for (const key in data) {
    if (data[key] === undefined) return Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
  }
  return data;
}
/** The list with one fault more; there is none before the first. */
function withFault(faults, fault) {
  if (faults === null) return [fault];
  faults.push(fault);
  return faults;
}
/** Both lists in one; no other list holds what is added to. */
function withFaults(faults, more) {
  if (faults === null) return more;
  for (const fault of more) faults.push(fault);
  return faults;
}
const list0 = ["deliverable","risky","undeliverable","unverified"];
const list1 = ["name","timezone","autoReview","autoReviewConditions"];
const list2 = ["continue","pause","stop"];
const list3 = ["createNewTask","campaignProgress","propagateProgressToCompany","disableOutOfOffice"];
const list4 = ["createNewTask","campaignProgress","propagateProgressToCompany","specificLinks"];
const list5 = ["campaignProgress","propagateProgressToCompany"];
const list6 = ["enabled","pauseAllCampaignsForLead","pauseCampaignForCompany","pauseAllCampaignsForCompany"];
const list7 = ["scoreReplies","onInterestedReply","onNotInterestedReply"];
const list8 = ["trackOpens","trackClicks","trackReplies"];
const list9 = ["type","subject","message","delay","index"];
const list10 = ["type","title","message","delay","index"];
const list11 = ["type","message","delay","index"];
const list12 = ["GET","POST","PUT","DELETE","PATCH"];
const list13 = ["type","method","url","delay","index"];
const list14 = ["type","delay","index"];
const list15 = ["type","message","images","videos","delay","index"];
const list16 = ["type","message","altMessage","images","videos","delay","index"];
const list17 = ["manual","ai"];
const list18 = ["type","recordMode","delay","index"];
const list19 = ["type","skillName","endorseAnyFallback","delay","index"];
const list20 = ["type","campaignId","delay","index"];
const list21 = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount","customLeadInfo"];
const list22 = ["within","waitUntil"];
const list23 = ["equal","contains","empty","notEmpty"];
const list24 = ["$gte","$lt"];
const list25 = ["type","subject","message","delay"];
const list26 = ["type","title","message","delay"];
const list27 = ["type","message","delay"];
const list28 = ["type","method","url","delay"];
const list29 = ["type","delay"];
const list30 = ["type","message","images","videos","delay"];
const list31 = ["type","message","altMessage","images","videos","delay"];
const list32 = ["type","recordMode","delay"];
const list33 = ["type","skillName","endorseAnyFallback","delay"];
const list34 = ["type","campaignId"];
const list35 = ["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount"];
const list36 = ["type","conditionKey","delayType","delay"];
const list37 = ["subject","message","altMessage","altMessagePremium","cc","plainText"];
const list38 = ["A","B"];
const list39 = ["variant"];
const list40 = ["contacted","hooked","attracted","warmed","interested","notInterested","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","smsSent","smsDelivered","smsReplied","smsFailed","aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone","apiDone","apiInterested","apiNotInterested","apiFailed","manualInterested","manualNotInterested","annotated","paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused","enrichmentDone","enrichmentError","inboxLabelUpdated","signalRegistered","deliverabilityAlertTriggered","contactSourcingDone","contactSourcingFailed"];
const list41 = ["targetUrl","type","secret"];
const list42 = ["note"];
const list43 = ["name"];
const list44 = ["contactIds"];
const list45 = ["primaryId","secondaryIds"];
const list46 = ["companyIds"];
const list47 = ["companyIds","overwrite"];
const list48 = ["leadId","companyId","listId","findEmail"];
const list49 = ["companyId","overwrite"];
const list50 = ["contact","company"];
const list51 = ["text","multilineText","number","date","select","boolean","phone","user","url"];
const list52 = ["entity","name","type","label","upsertOptions","renameOptions"];
const list53 = ["outbound","inbound"];
const list54 = ["callStatus","duration","note","recordingUrl","transcript"];
const list55 = ["file"];
const list56 = ["hubspot","salesforce","pipedrive"];
const list57 = ["lead","contact","report"];
const list58 = ["off","all","activeOnly"];
const list59 = ["find_email","find_phone","verify","linkedin_enrichment"];
const list60 = ["crm","userId","filterId","filterType","deduplicate","enrichFeature"];
const list61 = ["firstName","lastName","jobTitle","companyName","preferredContactMethod"];
const list62 = ["subject","message","cc","variant","plainText","altMessage","altMessagePremium"];
const list63 = ["sendUserId","leadId","contactId","message"];
const list64 = ["sendUserId","sendUserWhatsappAccountId","contactId","leadId","message"];
const list65 = ["sendUserId","from","contactId","leadId","message"];
const list66 = ["labelName"];
const list67 = ["labelIds","appendLabels"];
const list68 = ["labelIds"];
const list69 = ["email","linkedin","whatsapp","sms"];
const list70 = ["name","url","size","type"];
const list71 = ["channel","content","subject","cc","attachments","replyToActivityId","sourceMetadata"];
const list72 = ["content","subject","cc","attachments","replyToActivityId"];
const list73 = ["warmEmailMax","warmEmailRampup","internalCommunicationPercent","answerPercentage","warmUsePlaintext","warmDailyVarianceEnabled"];
const list74 = ["signature","plainTextSignature"];
const list75 = ["inviteLimit","inviteRampUp","inMailLimit","sendLimit","visitLimit","followLimit"];
const list76 = ["id","dailyEmailLimit"];
const list77 = ["emailAccounts"];
const list78 = ["not_synced","all","mailbox"];
const list79 = ["scope","mailboxId","email","userId"];
const list80 = ["linkedin","other"];
const list81 = ["type","id"];
const list82 = ["userId","channels"];
const list83 = ["senders"];
const list84 = ["autoReview","autoReviewConditions"];
const list85 = ["espMatching"];
const list86 = ["senders","senderStrategy","automation","tracking","onReplied","onLinkClicked","onMeetingBooked"];
const list87 = ["type","id","alias"];
const list88 = ["type","id","enabled","alias"];
const list89 = ["channels"];
const list90 = ["leadIds"];
const list91 = ["watchListId"];
const list92 = ["leads"];
const list93 = ["email","linkedin","others"];
const list94 = ["campaignIds","startDate","endDate","sendUser","ABSelected","channels"];
const list95 = ["name","timezone","start","end","weekdays","secondsToWait","public"];
const list96 = ["","0","1","2"];
const list97 = ["subject","content"];
const list98 = ["type","recordId","assignedTo","dueDate","title","message","priority","taskData"];
const list99 = ["type","recordId","assignedTo","dueDate","title","message","priority"];
const list100 = ["phone"];
const list101 = ["content"];
const list102 = ["ids"];
const list103 = ["values"];
const list104 = ["order"];
const list105 = ["email","linkedin","whatsapp","phone"];
const list106 = ["userId","channel"];
const list107 = ["filterId","in","out"];
const list108 = ["filters","page","size","excludes","search"];
const list109 = ["filters","page","size"];
const list110 = ["filterId","in","out","exactMatch"];
const list111 = ["name","mode","filters"];
const list112 = ["leads","companies"];
const list113 = ["name","filters","mode"];
const list114 = ["enabled","addresses"];
const list115 = ["enabled"];
const list116 = ["email","inapp","webhook","slack"];
const list117 = ["inboxRate","spamRate","score"];
const list118 = ["warning","critical"];
const list119 = ["global","mailbox","domain"];
const list120 = ["equal","below","above"];
const list121 = ["rolling","consecutive"];
const list122 = ["deliveryRate","bounceRate"];
const list123 = ["mailbox","domain"];
const list124 = ["threshold","comparisonOperator","periodDays","periodMode","channelConfig","scopeEntities","enabled"];
const list125 = ["bounceRate","blacklist","inboxPlacement"];
const list126 = ["fixDns","recover"];
const list127 = ["daily","weekly"];
const list128 = ["enabled","monitoredSignals","authorizedActions","digestFrequency"];
const list129 = ["location","linkedinUrl","email","firstName","lastName","companyName","companyDomain","jobTitle"];
const list130 = ["input","enrichmentRequests","metadata"];
const list131 = ["apiKey"];
const list132 = ["id","enabled","order","image","source","shuffled","tier"];
const list133 = ["email","phone"];
const list134 = ["in"];
const list135 = ["country"];
const list136 = ["type","name","conditions","providers"];
const list137 = ["name","providers","conditions"];
const list138 = ["title","description","location","visitLocation","website","pagesTracked","minVisitDuration","minPageViewed","internalTraffic","linkedinUrls","companyLinkedinUrls","companyNames","companyLocation","companyIndustries","companySizes","maxIdentificationsPerDay","excludedVisitorIps","reactionTypes","linkedinTopics","bomboraTopics","watcherWatchKey","questions","fundraisingMinAmount","fundraisingMaxAmount","fundraisingInvestmentTypes","fundraisingInvestors","technologies","detectionMode","maDealTypes","maMinAmount","persona","customPersonaTitles","externalSignalFieldMapping","externalSignalCustomFieldMapping","seniority","crmListIds","minJobCount","timeframe","githubRepoUrls"];
const list139 = ["companyIsHiring","companyRaisedFunds","recruitmentCampaign","jobChange","newHire","companyEmployeeVisitedMyWebsite","customSignals","competitorConnections","competitorReactions","companyFollowers","technologyChange","linkedinPeopleProfile","linkedinCompanyProfile","mergersAcquisitions","promotion","linkedinKeywords","externalSignalContact","externalSignalCompany","buyingIntent","republishedJobOffers","newProductLaunch","companyAward","newPartnership","newOffice","closingOffice","costCutting","outagesAndSecurityBreaches","lawsuitsAndLegalIssues","githubStargazer"];
const list140 = ["name","type","signalProcessingType","filters","segmentType","activate","emoji"];
const list141 = ["contact_owner","specific_owner"];
const list142 = ["email","phone","linkedinSend","whatsappMessage","manual"];
const list143 = [0,1,2];
const list144 = ["title","subject","emailTemplateId","message"];
const list145 = ["ownerType","ownerId","type","priority","data"];
const list146 = ["name","type","signalProcessingType","signalOpportunityTemplate","filters","segmentType","activate","emoji"];
const list147 = ["manual","create_opportunity","push_to_campaign"];
const list148 = ["watchListId","name","filters","emoji","signalProcessingType","personaId","activate"];
const list149 = ["handled","ignored"];
const list150 = ["signalIds","status","reason"];
const list151 = ["watchListId","crmListIds"];
const list152 = ["linkedinUrl","email","firstName","lastName"];
const list153 = ["domain","name","linkedinUrl"];
const list154 = ["contact","company","customFields"];
const list155 = ["asc","desc"];
const list156 = ["running","draft","archived","ended","paused","errors"];
const list157 = ["page","offset","limit","sortBy","sortOrder","status","createdBy"];
const list158 = ["campaignId"];
const list159 = ["sequenceId"];
const list160 = ["sequenceId","stepId"];
const list161 = ["sequenceId","stepId","variant"];
const list162 = ["campaignId","isFirst","zapId"];
const list163 = ["hookId"];
const list164 = ["enrichment_duplicate_linkedin_url","enrichment_duplicate_email","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_invalid_phone","crm_sync_duplicate_contact_blocked","crm_sync_duplicate_company_blocked","crm_sync_company_not_in_lemlist","crm_sync_custom_field_creation_failed","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error","enrichment_duplicate_linkedin_url_sales_nav","crm_sync_duplicate_linkedin_url_sales_nav","crm_sync_invalid_url","crm_sync_invalid_email","crm_sync_linkedin_url_not_contact","crm_sync_company_data_rejected","crm_sync_unsub_state_protected"];
const list165 = ["overwrite","overwriteIgnoreEmpty","fillEmptyOnly"];
const list166 = ["updateStrategy"];
const list167 = ["idOrEmail"];
const list168 = ["idOrEmail","page","limit","sortBy","sortOrder"];
const list169 = ["search"];
const list170 = ["listId","action"];
const list171 = ["listId","entity"];
const list172 = ["synced","not_synced","error","unique_index_error_company","property_doesnt_exist","required_field_missing","company_already_exists_with_name","company_already_exists_with_linkedin_url"];
const list173 = ["crm_sync_duplicate_company","crm_sync_invalid_domain","crm_sync_company_not_found","crm_sync_update_failed","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error","crm_sync_duplicate_company_domain","crm_sync_duplicate_company_name","crm_sync_duplicate_linkedin_url_sales_nav","crm_sync_linkedin_url_not_company","crm_sync_invalid_url","enrichment_company_duplicate_core_signal_id","enrichment_company_duplicate_domain","enrichment_company_duplicate_linkedin_url","enrichment_company_duplicate_linkedin_url_sales_nav","enrichment_company_duplicate_name"];
const list174 = ["companyId"];
const list175 = ["companyId","force"];
const list176 = ["companyId","page","limit","sortBy","sortOrder"];
const list177 = ["runId","companyId"];
const list178 = ["default","custom","crm_synced"];
const list179 = ["entity","source"];
const list180 = ["entity","name"];
const list181 = ["id"];
const list182 = ["id","email"];
const list183 = ["leadId","stepId"];
const list184 = ["email"];
const list185 = ["leadId","variables"];
const list186 = ["leadId"];
const list187 = ["leadId","campaignId"];
const list188 = ["leadIdOrEmail"];
const list189 = ["imported","scanned","skipped","reviewed","contacted","hooked","attracted","warmed","interested","notInterested","emailsBounced","emailsUnsubscribed","failed","meetingBooked","paused","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsInterested","emailsNotInterested","emailsFailed","opportunitiesDone","aircallDone","aircallInterested","aircallNotInterested","apiDone","apiInterested","apiNotInterested","linkedinVisitDone","linkedinVisitFailed","linkedinInviteDone","linkedinInviteAccepted","linkedinInviteFailed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","manualInterested","manualNotInterested","all"];
const list190 = ["campaignId","state","limit"];
const list191 = ["campaignId","deduplicate","updateStrategy","linkedinEnrichment","findEmail","verifyEmail","findPhone"];
const list192 = ["campaignId","email"];
const list193 = ["campaignId","leadIdOrEmail"];
const list194 = ["campaignId","leadIdOrEmail","deduplicate","linkedinEnrichment","findEmail","verifyEmail","findPhone"];
const list195 = ["campaignId","leadIdOrEmail","updateStrategy"];
const list196 = ["campaignId","leadIdOrEmail","stepId"];
const list197 = ["crm","userId","type"];
const list198 = ["userId","page","limit"];
const list199 = ["labelId"];
const list200 = ["contactId"];
const list201 = ["contactId","userId","limit","skip","markAsRead"];
const list202 = ["contactId","draftOwner"];
const list203 = ["contactId","draftId","draftOwner"];
const list204 = ["userMailboxId"];
const list205 = ["userId"];
const list206 = ["scope"];
const list207 = ["state"];
const list208 = ["emailAccountId"];
const list209 = ["campaignIds"];
const list210 = ["campaignId","userId"];
const list211 = ["campaignId","watchListId"];
const list212 = ["campaignId","stepId"];
const list213 = ["campaignId","exportId"];
const list214 = ["campaignId","exportId","email"];
const list215 = ["json","csv"];
const list216 = ["campaignId","state","format"];
const list217 = ["campaignId","startDate","endDate"];
const list218 = ["campaignId","startDate","endDate","sendUser","ABSelected","channels"];
const list219 = ["page","offset","limit","sortBy","sortOrder"];
const list220 = ["scheduleId"];
const list221 = ["campaignId","scheduleId"];
const list222 = ["filters","page"];
const list223 = ["contact","company","contact,company"];
const list224 = ["dueDate","status","priority","assignedTo","campaignId","score","handledOn","contactJobTitle"];
const list225 = ["task","contact","company"];
const list226 = ["scope","search"];
const list227 = ["emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsExternalSent","emailsExternalReceived","emailsDone","emailsIgnored","emailsBounced","emailsFailed","emailsUnsubscribed","emailsInterested","emailsNotInterested","snoozed","annotated","aircallDone","aircallIgnored","aircallCreated","aircallEnded","aircallInterested","aircallNotInterested","apiDone","apiIgnored","apiInterested","apiNotInterested","apiFailed","apiUnsubscribed","enrichmentDone","enrichmentFailed","enrichmentSkipped","linkedinVisitDone","linkedinVisitFailed","linkedinVisitSkipped","linkedinCommentLastPostDone","linkedinCommentLastPostFailed","linkedinCommentLastPostSkipped","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinLikeLastPostSkipped","linkedinInviteDone","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinSent","linkedinInMailSent","linkedinOpened","linkedinInviteAccepted","linkedinInviteFailed","linkedinSendFailed","linkedinInMailFailed","linkedinInMailSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","linkedinVoiceNoteReplied","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","whatsappDone","whatsappIgnored","whatsappVoiceNoteSent","whatsappVoiceNoteDelivered","whatsappVoiceNoteOpened","whatsappVoiceNoteReplied","whatsappVoiceNoteFailed","whatsappVoiceNoteIgnored","smsSent","smsDone","smsDelivered","smsReplied","smsIgnored","smsFailed","aiVariableDone","aiVariableFailed","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinDone","linkedinIgnored","manualDone","manualIgnored","manualInterested","manualNotInterested","manualUnsubscribed","scheduleCancelled","paused","stopped","resumed","skipped","meetingBooked","conditionChosen","conditionalFailed","sendToAnotherCampaign","manualEmailQueued","manualLinkedinSendQueued","manualLinkedinVoiceNoteQueued","manualLinkedinInviteQueued","manualLinkedinCommentLastPostQueued","manualWhatsappMessageQueued","manualWhatsappVoiceNoteQueued","outOfOffice","mailinblackDetected","entityUnsubscribed","variableUnsubscribed","entitySubscribed","variableSubscribed"];
const list228 = ["activityId"];
const list229 = ["offset","limit"];
const list230 = ["value"];
const list231 = ["csv","json"];
const list232 = ["format"];
const list233 = ["sequenceId","stepId","branchSequenceId"];
const list234 = ["filters","limit"];
const list235 = ["mode"];
const list236 = ["personaId"];
const list237 = ["savedSearchId"];
const list238 = ["alertId"];
const list239 = ["enrichId"];
const list240 = ["webhookUrl"];
const list241 = ["type"];
const list242 = ["providerId"];
const list243 = ["waterfallId"];
const list244 = ["leadId","findEmail","verifyEmail","linkedinEnrichment","findPhone","webhookUrl","force"];
const list245 = ["page","limit","type","status"];
const list246 = ["receivedAt","createdAt"];
const list247 = ["new","old","handled","ignored"];
const list248 = ["watchListId","page","limit"];
const list249 = ["filterId","query"];
const list250 = ["search","tags","userIds","page","limit"];
const list251 = ["search","userIds","page","limit"];
const list252 = ["templateId"];
const list253 = ["snippetId"];
const list254 = ["name","sendUserIds","autoReview","autoReviewConditions","tracking","onReplied","onLinkClicked","onMeetingBooked","aiFeatures","sequenceSharing","leadsPausedByInterest","autoLeadInterest","stopOnEmailReplied","stopOnMeetingBooked","stopOnLinkClicked","stopOnLinkClickedFilter","opportunityReplied","opportunityClicked","disableTrackOpen","disableTrackClick","disableTrackReply","disableOutOfOffice"];
const list255 = ["type","conditionKey","delayType","delay","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","index"];
const list256 = ["contactId","email","linkedinUrl","linkedinUrlSalesNav","additionalEmails","firstName","lastName","phone","jobTitle","jobDescription","picture","timezone","industry","languages","location","skills","summary","tagline","contactOwner","source","companyId","companyDomain","companyLinkedinUrl"];
const list257 = ["companyId","name","domain","linkedinUrl","linkedinUrlSalesNav","companyOwner","industry","location","size","specialties","tagline","type","description","foundedOn","headquarters","picture","source"];
const list258 = ["externalId","userId","direction","startedAt","from","to","taskId","contactId","callStatus","duration","note","recordingUrl","transcript","provider"];
const list259 = ["email","linkedinUrl","firstName","lastName","jobTitle","companyName","companyDomain","phone","picture","icebreaker","timezone","contactOwner"];
const list260 = ["linkedinUrl","firstName","lastName","jobTitle","companyName","companyDomain","phone","picture","icebreaker","timezone","contactOwner"];
const list261 = ["sendUserId","sendUserEmail","sendUserMailboxId","contactId","leadId","subject","message","cc","replyToActivityId"];
const list262 = ["sender_name","sender_email","smtp_host","smtp_port","smtp_login","smtp_password","smtp_secure","imap_host","imap_port","imap_login","imap_password","imap_secure","userId"];
const list263 = ["type","recordId","assignedTo","dueDate","title","message","priority","images","videos","taskData"];
const list264 = ["id","assignedTo","dueDate","title","message","priority","done","images","videos"];
const list265 = ["name","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","delay","delayType"];
const list266 = ["widget","metric","severity","scope","scopeEntities","threshold","comparisonOperator","periodDays","periodMode","channelConfig","recheckDelayHours"];
const list267 = ["name","type","signalProcessingType","filters","segmentType","activate","emoji","campaignId","personaId"];
const list268 = ["idsOrEmails","crmIds","search","email","listId","notInAnyCampaign","companyId","companyDomain","companyLinkedinUrl","companySalesnavUrl","withPrimaryCompany","fieldRejectionReason","limit","offset"];
const list269 = ["idsOrDomains","crmIds","search","listId","crmSyncStatus","fieldRejectionReason","fields","sortBy","sortOrder","limit","offset"];
const list270 = ["status","assignedTo","assignedToNot","campaignId","campaignIdNot","contactId","contactIdNot","companyId","companyIdNot","leadId","leadIdNot","taskId","objectType","type","typeNot","channel","priority","title","contactLinkedinUrl","search","dueDateFrom","dueDateTo","completedAtFrom","completedAtTo","hasCampaign","hasDueDate","advancedFilters","include","sortBy","sortOrder","page","limit"];
const list271 = ["type","campaignId","leadId","isFirst","minDate","maxDate","startDate","endDate","offset","limit"];
const list272 = ["findEmail","verifyEmail","linkedinEnrichment","findPhone","email","linkedinUrl","firstName","lastName","companyDomain","companyName","jobTitle","location","webhookUrl"];
const list273 = ["page","limit","sortBy","sortOrder","type","status","receivedAtFrom","receivedAtTo","watchListId"];
const list274 = [];
function fault(instancePath, keyword, params, message) {
  return { instancePath, keyword, params, message };
}
function wrongType(instancePath, type) {
  return fault(instancePath, 'type', { type }, 'must be ' + type);
}
function missing(instancePath, missingProperty) {
  const message = "must have required property '" + missingProperty + "'";
  return fault(instancePath, 'required', { missingProperty }, message);
}
function mismatch(instancePath, pattern) {
  return fault(instancePath, 'pattern', { pattern }, 'must match pattern "' + pattern + '"');
}
function unknownField(instancePath, additionalProperty, fields) {
  const params = { additionalProperty, fields };
  return fault(instancePath, 'additionalProperties', params, 'must NOT have additional properties');
}
function otherValue(instancePath, allowedValues) {
  return fault(instancePath, 'enum', { allowedValues }, 'must be equal to one of the allowed values');
}
function otherConstant(instancePath, allowedValue) {
  return fault(instancePath, 'const', { allowedValue }, 'must be equal to constant');
}
function outside(instancePath, keyword, comparison, limit) {
  return fault(instancePath, keyword, { comparison, limit }, 'must be ' + comparison + ' ' + limit);
}
function wrongCount(instancePath, keyword, limit) {
  const than = keyword.startsWith('min') ? 'fewer' : 'more';
  const noun = keyword.endsWith('Length') ? 'characters' : 'items';
  return fault(instancePath, keyword, { limit }, 'must NOT have ' + than + ' than ' + limit + ' ' + noun);
}

export const validateCampaignCreate = validate10;

function validate13(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!list0.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/" + i0, list0));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/autoReview", "boolean"));
errors++;
}
}
if(data.autoReviewConditions !== undefined){
if(!(validate13(data.autoReviewConditions, {instancePath:instancePath+"/autoReviewConditions"}))){
vErrors = withFaults(vErrors, validate13.errors);
errors = vErrors.length;
}
}
for(const key0 in sent(data)){
if(!list1.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list1));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath=""}={}){
/*# sourceURL="CampaignCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath}))){
vErrors = withFaults(vErrors, validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateCampaignUpdate = validate16;
const pattern0 = new RegExp("^usr_[A-Za-z0-9]+$", "u");

function validate19(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createNewTask !== undefined){
if(typeof data.createNewTask !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/createNewTask", "boolean"));
errors++;
}
}
if(data.campaignProgress !== undefined){
let data1 = data.campaignProgress;
if(!list2.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/campaignProgress", list2));
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/propagateProgressToCompany", "boolean"));
errors++;
}
}
if(data.disableOutOfOffice !== undefined){
if(typeof data.disableOutOfOffice !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/disableOutOfOffice", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list3.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list3));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createNewTask !== undefined){
if(typeof data.createNewTask !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/createNewTask", "boolean"));
errors++;
}
}
if(data.campaignProgress !== undefined){
let data1 = data.campaignProgress;
if(!list2.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/campaignProgress", list2));
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/propagateProgressToCompany", "boolean"));
errors++;
}
}
if(data.specificLinks !== undefined){
let data3 = data.specificLinks;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/specificLinks/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/specificLinks", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list4.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list4));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignProgress !== undefined){
let data0 = data.campaignProgress;
if(!list2.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/campaignProgress", list2));
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/propagateProgressToCompany", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list5.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list5));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scoreReplies !== undefined){
if(typeof data.scoreReplies !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/scoreReplies", "boolean"));
errors++;
}
}
if(data.onInterestedReply !== undefined){
let data1 = data.onInterestedReply;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.enabled !== undefined){
if(typeof data1.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onInterestedReply/enabled", "boolean"));
errors++;
}
}
if(data1.pauseAllCampaignsForLead !== undefined){
if(typeof data1.pauseAllCampaignsForLead !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onInterestedReply/pauseAllCampaignsForLead", "boolean"));
errors++;
}
}
if(data1.pauseCampaignForCompany !== undefined){
if(typeof data1.pauseCampaignForCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onInterestedReply/pauseCampaignForCompany", "boolean"));
errors++;
}
}
if(data1.pauseAllCampaignsForCompany !== undefined){
if(typeof data1.pauseAllCampaignsForCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onInterestedReply/pauseAllCampaignsForCompany", "boolean"));
errors++;
}
}
for(const key0 in sent(data1)){
if(!list6.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/onInterestedReply", key0, list6));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/onInterestedReply", "object"));
errors++;
}
}
if(data.onNotInterestedReply !== undefined){
let data6 = data.onNotInterestedReply;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.enabled !== undefined){
if(typeof data6.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onNotInterestedReply/enabled", "boolean"));
errors++;
}
}
if(data6.pauseAllCampaignsForLead !== undefined){
if(typeof data6.pauseAllCampaignsForLead !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onNotInterestedReply/pauseAllCampaignsForLead", "boolean"));
errors++;
}
}
if(data6.pauseCampaignForCompany !== undefined){
if(typeof data6.pauseCampaignForCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onNotInterestedReply/pauseCampaignForCompany", "boolean"));
errors++;
}
}
if(data6.pauseAllCampaignsForCompany !== undefined){
if(typeof data6.pauseAllCampaignsForCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/onNotInterestedReply/pauseAllCampaignsForCompany", "boolean"));
errors++;
}
}
for(const key1 in sent(data6)){
if(!list6.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/onNotInterestedReply", key1, list6));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/onNotInterestedReply", "object"));
errors++;
}
}
for(const key2 in sent(data)){
if(!list7.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list7));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const func2 = Object.prototype.hasOwnProperty;

function validate17(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.sendUserIds !== undefined){
let data1 = data.sendUserIds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserIds/" + i0, "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserIds", "array"));
errors++;
}
}
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/autoReview", "boolean"));
errors++;
}
}
if(data.autoReviewConditions !== undefined){
if(!(validate13(data.autoReviewConditions, {instancePath:instancePath+"/autoReviewConditions"}))){
vErrors = withFaults(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.tracking !== undefined){
let data5 = data.tracking;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.trackOpens !== undefined){
if(typeof data5.trackOpens !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackOpens", "boolean"));
errors++;
}
}
if(data5.trackClicks !== undefined){
if(typeof data5.trackClicks !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackClicks", "boolean"));
errors++;
}
}
if(data5.trackReplies !== undefined){
if(typeof data5.trackReplies !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackReplies", "boolean"));
errors++;
}
}
for(const key0 in sent(data5)){
if(!list8.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/tracking", key0, list8));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking", "object"));
errors++;
}
}
if(data.onReplied !== undefined){
if(!(validate19(data.onReplied, {instancePath:instancePath+"/onReplied"}))){
vErrors = withFaults(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.onLinkClicked !== undefined){
if(!(validate21(data.onLinkClicked, {instancePath:instancePath+"/onLinkClicked"}))){
vErrors = withFaults(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.onMeetingBooked !== undefined){
if(!(validate23(data.onMeetingBooked, {instancePath:instancePath+"/onMeetingBooked"}))){
vErrors = withFaults(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.aiFeatures !== undefined){
if(!(validate25(data.aiFeatures, {instancePath:instancePath+"/aiFeatures"}))){
vErrors = withFaults(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.sequenceSharing !== undefined){
if(typeof data.sequenceSharing !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceSharing", "boolean"));
errors++;
}
}
if(data.leadsPausedByInterest !== undefined){
if(typeof data.leadsPausedByInterest !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/leadsPausedByInterest", "boolean"));
errors++;
}
}
if(data.autoLeadInterest !== undefined){
if(typeof data.autoLeadInterest !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/autoLeadInterest", "boolean"));
errors++;
}
}
if(data.stopOnEmailReplied !== undefined){
if(typeof data.stopOnEmailReplied !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/stopOnEmailReplied", "boolean"));
errors++;
}
}
if(data.stopOnMeetingBooked !== undefined){
if(typeof data.stopOnMeetingBooked !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/stopOnMeetingBooked", "boolean"));
errors++;
}
}
if(data.stopOnLinkClicked !== undefined){
if(typeof data.stopOnLinkClicked !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/stopOnLinkClicked", "boolean"));
errors++;
}
}
if(data.stopOnLinkClickedFilter !== undefined){
if(typeof data.stopOnLinkClickedFilter !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/stopOnLinkClickedFilter", "string"));
errors++;
}
}
if(data.opportunityReplied !== undefined){
if(typeof data.opportunityReplied !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/opportunityReplied", "boolean"));
errors++;
}
}
if(data.opportunityClicked !== undefined){
if(typeof data.opportunityClicked !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/opportunityClicked", "boolean"));
errors++;
}
}
if(data.disableTrackOpen !== undefined){
if(typeof data.disableTrackOpen !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/disableTrackOpen", "boolean"));
errors++;
}
}
if(data.disableTrackClick !== undefined){
if(typeof data.disableTrackClick !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/disableTrackClick", "boolean"));
errors++;
}
}
if(data.disableTrackReply !== undefined){
if(typeof data.disableTrackReply !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/disableTrackReply", "boolean"));
errors++;
}
}
if(data.disableOutOfOffice !== undefined){
if(typeof data.disableOutOfOffice !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/disableOutOfOffice", "boolean"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list254.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list254));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath=""}={}){
/*# sourceURL="CampaignUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath}))){
vErrors = withFaults(vErrors, validate17.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}

export const validateStepCreate = validate28;
const func3 = codePoints;

function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "email"));
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(func3(data1) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/subject", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list9.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "email", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.title === undefined){
vErrors = withFault(vErrors, missing(instancePath, "title"));
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "manual"));
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list10.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "manual", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "phone"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list11.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "phone", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const pattern1 = new RegExp("^https?://[^\\s/?#].*$", "u");

function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.method === undefined){
vErrors = withFault(vErrors, missing(instancePath, "method"));
errors++;
}
if(data.url === undefined){
vErrors = withFault(vErrors, missing(instancePath, "url"));
errors++;
}
if(data.type !== undefined){
if("api" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "api"));
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!list12.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/method", list12));
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/url", "^https?://[^\\s/?#].*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/url", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list13.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "api", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinVisit" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinVisit"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list14.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinVisit", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const pattern2 = new RegExp("^https://[^\\s/?#]\\S*$", "u");

function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
vErrors = withFault(vErrors, wrongCount(instancePath, "maxItems", 6));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/" + i0, "^https://[^\\s/?#]\\S*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
vErrors = withFault(vErrors, wrongCount(instancePath, "maxItems", 6));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/" + i0, "^https://[^\\s/?#]\\S*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinInvite" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinInvite"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data16 = data.delay;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1500 || isNaN(data16)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data17 = data.index;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < -1 || isNaN(data17)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list15.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinInvite", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.type !== undefined){
if("linkedinSend" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinSend"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessage", "string"));
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data17 = data.delay;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1500 || isNaN(data17)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data18 = data.index;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < -1 || isNaN(data18)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list16.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinSend", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinVoiceNote" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinVoiceNote"));
errors++;
}
}
if(data.recordMode !== undefined){
let data1 = data.recordMode;
if(!list17.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/recordMode", list17));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list18.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinVoiceNote", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinFollow" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinFollow"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list14.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinFollow", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}


function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinLikeLastPost" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinLikeLastPost"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list14.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinLikeLastPost", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinCommentLastPost" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinCommentLastPost"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list14.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinCommentLastPost", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinEndorse" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinEndorse"));
errors++;
}
}
if(data.skillName !== undefined){
if(typeof data.skillName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/skillName", "string"));
errors++;
}
}
if(data.endorseAnyFallback !== undefined){
if(typeof data.endorseAnyFallback !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/endorseAnyFallback", "boolean"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list19.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinEndorse", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinWithdrawInvitation" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinWithdrawInvitation"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list14.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "linkedinWithdrawInvitation", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^cam_[A-Za-z0-9]+$", "u");

function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.type !== undefined){
if("sendToAnotherCampaign" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "sendToAnotherCampaign"));
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list20.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "sendToAnotherCampaign", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath, "minItems", 1));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!list0.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/" + i0, list0));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}


function validate50(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delay === undefined) && (missing0 = "delay")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.delayType === undefined) && (missing1 = "delayType")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.delayType !== undefined){
if("within" !== data.delayType){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`delay` is required when `delayType` is `within`"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.conditionKey === undefined){
vErrors = withFault(vErrors, missing(instancePath, "conditionKey"));
errors++;
}
if(data.delayType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "delayType"));
errors++;
}
if(data.type !== undefined){
if("conditional" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "conditional"));
errors++;
}
}
if(data.conditionKey !== undefined){
let data2 = data.conditionKey;
if(!list21.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/conditionKey", list21));
errors++;
}
}
if(data.delayType !== undefined){
let data3 = data.delayType;
if(!list22.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/delayType", list22));
errors++;
}
}
if(data.delay !== undefined){
let data4 = data.delay;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1500 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data4 < 0 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.customField !== undefined){
if(typeof data.customField !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customField", "string"));
errors++;
}
}
if(data.customOperator !== undefined){
let data6 = data.customOperator;
if(!list23.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/customOperator", list23));
errors++;
}
}
if(data.customValue !== undefined){
if(typeof data.customValue !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customValue", "string"));
errors++;
}
}
if(data.scoreComparator !== undefined){
let data8 = data.scoreComparator;
if(!list24.includes(data8)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scoreComparator", list24));
errors++;
}
}
if(data.scoreThreshold !== undefined){
let data9 = data.scoreThreshold;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/scoreThreshold", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "maximum", "<=", 100));
errors++;
}
if(data9 < 0 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "minimum", ">=", 0));
errors++;
}
}
}
if(data.emailStatusFilter !== undefined){
if(!(validate51(data.emailStatusFilter, {instancePath:instancePath+"/emailStatusFilter"}))){
vErrors = withFaults(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.callStatusFilter !== undefined){
let data11 = data.callStatusFilter;
if(Array.isArray(data11)){
if(data11.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter", "minItems", 1));
errors++;
}
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
if(typeof data12 === "string"){
if(func3(data12) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter/" + i0, "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter", "array"));
errors++;
}
}
if(data.index !== undefined){
let data13 = data.index;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < -1 || isNaN(data13)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list255.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "conditional", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}


function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.type !== undefined){
if("whatsappMessage" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "whatsappMessage"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list11.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "whatsappMessage", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.type !== undefined){
if("sms" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "sms"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/index", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/index", "minimum", ">=", -1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list11.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepCreate", variant: "sms", fieldsByVariant: fieldsOfStepCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate30(data, {instancePath}))){
vErrors = withFaults(vErrors, validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate31(data, {instancePath}))){
vErrors = withFaults(vErrors, validate31.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate32(data, {instancePath}))){
vErrors = withFaults(vErrors, validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate33(data, {instancePath}))){
vErrors = withFaults(vErrors, validate33.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate34(data, {instancePath}))){
vErrors = withFaults(vErrors, validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate35(data, {instancePath}))){
vErrors = withFaults(vErrors, validate35.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate40(data, {instancePath}))){
vErrors = withFaults(vErrors, validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate43(data, {instancePath}))){
vErrors = withFaults(vErrors, validate43.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate44(data, {instancePath}))){
vErrors = withFaults(vErrors, validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate45(data, {instancePath}))){
vErrors = withFaults(vErrors, validate45.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate46(data, {instancePath}))){
vErrors = withFaults(vErrors, validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate47(data, {instancePath}))){
vErrors = withFaults(vErrors, validate47.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate48(data, {instancePath}))){
vErrors = withFaults(vErrors, validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate49(data, {instancePath}))){
vErrors = withFaults(vErrors, validate49.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate50(data, {instancePath}))){
vErrors = withFaults(vErrors, validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate53(data, {instancePath}))){
vErrors = withFaults(vErrors, validate53.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate54(data, {instancePath}))){
vErrors = withFaults(vErrors, validate54.errors);
errors = vErrors.length;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "StepCreate", fieldsByVariant: fieldsOfStepCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "StepCreate", fieldsByVariant: fieldsOfStepCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath=""}={}){
/*# sourceURL="StepCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath}))){
vErrors = withFaults(vErrors, validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const validateStepUpdate = validate73;

function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "email"));
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(func3(data1) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/subject", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list25.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "email", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}


function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "manual"));
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list26.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "manual", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}


function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "phone"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list27.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "phone", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}


function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("api" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "api"));
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!list12.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/method", list12));
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/url", "^https?://[^\\s/?#].*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/url", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list28.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "api", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinVisit" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinVisit"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list29.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinVisit", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinInvite" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinInvite"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data16 = data.delay;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1500 || isNaN(data16)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data16 < 0 || isNaN(data16)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list30.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinInvite", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}


function validate83(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinSend" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinSend"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessage", "string"));
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data17 = data.delay;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1500 || isNaN(data17)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data17 < 0 || isNaN(data17)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list31.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinSend", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinVoiceNote" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinVoiceNote"));
errors++;
}
}
if(data.recordMode !== undefined){
let data1 = data.recordMode;
if(!list17.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/recordMode", list17));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list32.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinVoiceNote", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}


function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinFollow" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinFollow"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list29.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinFollow", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}


function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinLikeLastPost" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinLikeLastPost"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list29.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinLikeLastPost", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinCommentLastPost" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinCommentLastPost"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list29.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinCommentLastPost", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}


function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinEndorse" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinEndorse"));
errors++;
}
}
if(data.skillName !== undefined){
if(typeof data.skillName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/skillName", "string"));
errors++;
}
}
if(data.endorseAnyFallback !== undefined){
if(typeof data.endorseAnyFallback !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/endorseAnyFallback", "boolean"));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list33.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinEndorse", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("linkedinWithdrawInvitation" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedinWithdrawInvitation"));
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list29.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "linkedinWithdrawInvitation", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("sendToAnotherCampaign" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "sendToAnotherCampaign"));
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list34.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "sendToAnotherCampaign", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("conditional" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "conditional"));
errors++;
}
}
if(data.conditionKey !== undefined){
let data1 = data.conditionKey;
if(!list35.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/conditionKey", list35));
errors++;
}
}
if(data.delayType !== undefined){
let data2 = data.delayType;
if(!list22.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/delayType", list22));
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list36.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "conditional", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("whatsappMessage" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "whatsappMessage"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list27.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "whatsappMessage", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
if("sms" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "sms"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "maximum", "<=", 1500));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list27.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "StepUpdate", variant: "sms", fieldsByVariant: fieldsOfStepUpdate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate75(data, {instancePath}))){
vErrors = withFaults(vErrors, validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate76(data, {instancePath}))){
vErrors = withFaults(vErrors, validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate77(data, {instancePath}))){
vErrors = withFaults(vErrors, validate77.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate78(data, {instancePath}))){
vErrors = withFaults(vErrors, validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate79(data, {instancePath}))){
vErrors = withFaults(vErrors, validate79.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate80(data, {instancePath}))){
vErrors = withFaults(vErrors, validate80.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate83(data, {instancePath}))){
vErrors = withFaults(vErrors, validate83.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate86(data, {instancePath}))){
vErrors = withFaults(vErrors, validate86.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate87(data, {instancePath}))){
vErrors = withFaults(vErrors, validate87.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate88(data, {instancePath}))){
vErrors = withFaults(vErrors, validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate89(data, {instancePath}))){
vErrors = withFaults(vErrors, validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate90(data, {instancePath}))){
vErrors = withFaults(vErrors, validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate91(data, {instancePath}))){
vErrors = withFaults(vErrors, validate91.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate92(data, {instancePath}))){
vErrors = withFaults(vErrors, validate92.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate93(data, {instancePath}))){
vErrors = withFaults(vErrors, validate93.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate94(data, {instancePath}))){
vErrors = withFaults(vErrors, validate94.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate95(data, {instancePath}))){
vErrors = withFaults(vErrors, validate95.errors);
errors = vErrors.length;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "StepUpdate", fieldsByVariant: fieldsOfStepUpdate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "StepUpdate", fieldsByVariant: fieldsOfStepUpdate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate73(data, {instancePath=""}={}){
/*# sourceURL="StepUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate74(data, {instancePath}))){
vErrors = withFaults(vErrors, validate74.errors);
errors = vErrors.length;
}
validate73.errors = vErrors;
return errors === 0;
}

export const validateAbTestUpdate = validate114;

function validate115(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject !== undefined){
let data0 = data.subject;
if(typeof data0 === "string"){
if(func3(data0) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/subject", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessage", "string"));
errors++;
}
}
if(data.altMessagePremium !== undefined){
let data3 = data.altMessagePremium;
if(typeof data3 === "string"){
if(func3(data3) > 300){
vErrors = withFault(vErrors, wrongCount(instancePath+"/altMessagePremium", "maxLength", 300));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessagePremium", "string"));
errors++;
}
}
if(data.cc !== undefined){
let data4 = data.cc;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/cc/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc", "array"));
errors++;
}
}
if(data.plainText !== undefined){
if(typeof data.plainText !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/plainText", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list37.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list37));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}


function validate114(data, {instancePath=""}={}){
/*# sourceURL="AbTestUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate115(data, {instancePath}))){
vErrors = withFaults(vErrors, validate115.errors);
errors = vErrors.length;
}
validate114.errors = vErrors;
return errors === 0;
}

export const validateAbTestWinnerCreate = validate117;

function validate118(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variant === undefined){
vErrors = withFault(vErrors, missing(instancePath, "variant"));
errors++;
}
if(data.variant !== undefined){
let data0 = data.variant;
if(!list38.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/variant", list38));
errors++;
}
}
for(const key0 in sent(data)){
if(!list39.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list39));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}


function validate117(data, {instancePath=""}={}){
/*# sourceURL="AbTestWinnerCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate118(data, {instancePath}))){
vErrors = withFaults(vErrors, validate118.errors);
errors = vErrors.length;
}
validate117.errors = vErrors;
return errors === 0;
}

export const validateWebhookCreate = validate120;
const pattern7 = new RegExp("^https?://[^\\s/?#]\\S*$", "u");

function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetUrl === undefined){
vErrors = withFault(vErrors, missing(instancePath, "targetUrl"));
errors++;
}
if(data.targetUrl !== undefined){
let data0 = data.targetUrl;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/targetUrl", "^https?://[^\\s/?#]\\S*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/targetUrl", "string"));
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
const _errs4 = errors;
let valid1 = false;
let passing0 = null;
const _errs5 = errors;
if(!list40.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list40));
errors++;
}
var _valid0 = _errs5 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs7 = errors;
if(typeof data1 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/type", "string"));
errors++;
}
const _errs9 = errors;
const _errs10 = errors;
if(!list40.includes(data1)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid3 = _errs10 === errors;
if(valid3){
vErrors = withFault(vErrors, fault(instancePath+"/type", "not", {}, "Event type to receive. Without it, lemlist sends every event."));
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = withFault(vErrors, fault(instancePath+"/type", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/secret", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list41.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list41));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}


function validate120(data, {instancePath=""}={}){
/*# sourceURL="WebhookCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate121(data, {instancePath}))){
vErrors = withFaults(vErrors, validate121.errors);
errors = vErrors.length;
}
validate120.errors = vErrors;
return errors === 0;
}

export const validateContactCreate = validate123;
const schema165 = {"type":"object","properties":{"contactId":{"$ref":"#/$defs/ContactId"},"email":{"type":"string","format":"email"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"additionalEmails":{"type":"array","items":{"type":"string","format":"email"}},"firstName":{"type":"string"},"lastName":{"type":"string"},"phone":{"type":"string"},"jobTitle":{"type":"string"},"jobDescription":{"type":"string"},"picture":{"type":"string"},"timezone":{"type":"string"},"industry":{"type":"string"},"languages":{"type":"string"},"location":{"type":"string"},"skills":{"type":"string"},"summary":{"type":"string"},"tagline":{"type":"string"},"contactOwner":{"type":"string"},"source":{"type":"string"},"companyId":{"$ref":"#/$defs/CompanyId"},"companyDomain":{"type":"string"},"companyLinkedinUrl":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":"string"}},"x-free-form":true,"not":{"not":{"anyOf":[{"required":["contactId"],"properties":{"contactId":{}}},{"required":["email"],"properties":{"email":{}}},{"required":["linkedinUrl"],"properties":{"linkedinUrl":{}}},{"required":["linkedinUrlSalesNav"],"properties":{"linkedinUrlSalesNav":{}}}]},"description":"`contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required"}};
const pattern8 = new RegExp("^ctc_[A-Za-z0-9]+$", "u");
const pattern9 = new RegExp("^cpn_[A-Za-z0-9]+$", "u");
const formats0 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function validate124(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.email === undefined) && (missing1 = "email")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.linkedinUrl === undefined) && (missing2 = "linkedinUrl")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.linkedinUrlSalesNav === undefined) && (missing3 = "linkedinUrlSalesNav")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrl", "string"));
errors++;
}
}
if(data.linkedinUrlSalesNav !== undefined){
if(typeof data.linkedinUrlSalesNav !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrlSalesNav", "string"));
errors++;
}
}
if(data.additionalEmails !== undefined){
let data4 = data.additionalEmails;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
vErrors = withFault(vErrors, fault(instancePath+"/additionalEmails/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/additionalEmails/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/additionalEmails", "array"));
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/firstName", "string"));
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/lastName", "string"));
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/phone", "string"));
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobTitle", "string"));
errors++;
}
}
if(data.jobDescription !== undefined){
if(typeof data.jobDescription !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobDescription", "string"));
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/picture", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.industry !== undefined){
if(typeof data.industry !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/industry", "string"));
errors++;
}
}
if(data.languages !== undefined){
if(typeof data.languages !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/languages", "string"));
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/location", "string"));
errors++;
}
}
if(data.skills !== undefined){
if(typeof data.skills !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/skills", "string"));
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/summary", "string"));
errors++;
}
}
if(data.tagline !== undefined){
if(typeof data.tagline !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tagline", "string"));
errors++;
}
}
if(data.contactOwner !== undefined){
if(typeof data.contactOwner !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactOwner", "string"));
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/source", "string"));
errors++;
}
}
if(data.companyId !== undefined){
let data21 = data.companyId;
if(typeof data21 === "string"){
if(!pattern9.test(data21)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyDomain", "string"));
errors++;
}
}
if(data.companyLinkedinUrl !== undefined){
if(typeof data.companyLinkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyLinkedinUrl", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list256.includes(key0)){
let data24 = data[key0];
if((((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")) && (!(Array.isArray(data24)))){
vErrors = withFault(vErrors, fault(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema165.additionalProperties.type}, "must be string,number,boolean,array"));
errors++;
}
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1, "string"));
errors++;
}
}
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath=""}={}){
/*# sourceURL="ContactCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate124(data, {instancePath}))){
vErrors = withFaults(vErrors, validate124.errors);
errors = vErrors.length;
}
validate123.errors = vErrors;
return errors === 0;
}

export const validateContactNoteCreate = validate126;

function validate126(data, {instancePath=""}={}){
/*# sourceURL="ContactNoteCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 === "string"){
if(func3(data0) > 10000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/note", "maxLength", 10000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/note", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list42.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list42));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

export const validateContactListCreate = validate127;
const pattern10 = new RegExp("^[^<>]*$", "u");

function validate127(data, {instancePath=""}={}){
/*# sourceURL="ContactListCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 200));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
if(!pattern10.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/name", "^[^<>]*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list43.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list43));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

export const validateContactListEntities = validate128;

function validate129(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactIds"));
errors++;
}
if(data.contactIds !== undefined){
let data0 = data.contactIds;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/contactIds", "maxItems", 1000));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/contactIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactIds/" + i0, "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list44.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list44));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath=""}={}){
/*# sourceURL="ContactListEntities" */;
let vErrors = null;
let errors = 0;
if(!(validate129(data, {instancePath}))){
vErrors = withFaults(vErrors, validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}

export const validateContactMerge = validate131;
const pattern12 = new RegExp("^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$", "u");

function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.primaryId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "primaryId"));
errors++;
}
if(data.secondaryIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "secondaryIds"));
errors++;
}
if(data.primaryId !== undefined){
let data0 = data.primaryId;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/primaryId", "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/primaryId", "string"));
errors++;
}
}
if(data.secondaryIds !== undefined){
let data1 = data.secondaryIds;
if(Array.isArray(data1)){
if(data1.length > 9){
vErrors = withFault(vErrors, wrongCount(instancePath+"/secondaryIds", "maxItems", 9));
errors++;
}
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/secondaryIds", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/secondaryIds/" + i0, "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/secondaryIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/secondaryIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list45.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list45));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath=""}={}){
/*# sourceURL="ContactMerge" */;
let vErrors = null;
let errors = 0;
if(!(validate132(data, {instancePath}))){
vErrors = withFaults(vErrors, validate132.errors);
errors = vErrors.length;
}
validate131.errors = vErrors;
return errors === 0;
}

export const validateCompanyCreate = validate134;
const schema180 = {"type":"object","properties":{"companyId":{"$ref":"#/$defs/CompanyId"},"name":{"type":"string"},"domain":{"type":"string"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"companyOwner":{"type":"string"},"industry":{"type":"string"},"location":{"type":"string"},"size":{"type":"string"},"specialties":{"type":"string"},"tagline":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"},"foundedOn":{"type":"string"},"headquarters":{"type":"string"},"picture":{"type":"string"},"source":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean"]},"x-free-form":true,"not":{"not":{"anyOf":[{"required":["companyId"],"properties":{"companyId":{}}},{"required":["name","domain"],"properties":{"name":{},"domain":{}}},{"required":["name","linkedinUrl"],"properties":{"name":{},"linkedinUrl":{}}},{"required":["name","linkedinUrlSalesNav"],"properties":{"name":{},"linkedinUrlSalesNav":{}}}]},"description":"`companyId` is required, or `name` with one of `domain`, `linkedinUrl` and `linkedinUrlSalesNav`"}};

function validate135(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.companyId === undefined) && (missing0 = "companyId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.domain === undefined) && (missing1 = "domain"))){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.name === undefined) && (missing2 = "name")) || ((data.linkedinUrl === undefined) && (missing2 = "linkedinUrl"))){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.name === undefined) && (missing3 = "name")) || ((data.linkedinUrlSalesNav === undefined) && (missing3 = "linkedinUrlSalesNav"))){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs9 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`companyId` is required, or `name` with one of `domain`, `linkedinUrl` and `linkedinUrlSalesNav`"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/domain", "string"));
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrl", "string"));
errors++;
}
}
if(data.linkedinUrlSalesNav !== undefined){
if(typeof data.linkedinUrlSalesNav !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrlSalesNav", "string"));
errors++;
}
}
if(data.companyOwner !== undefined){
if(typeof data.companyOwner !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyOwner", "string"));
errors++;
}
}
if(data.industry !== undefined){
if(typeof data.industry !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/industry", "string"));
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/location", "string"));
errors++;
}
}
if(data.size !== undefined){
if(typeof data.size !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/size", "string"));
errors++;
}
}
if(data.specialties !== undefined){
if(typeof data.specialties !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/specialties", "string"));
errors++;
}
}
if(data.tagline !== undefined){
if(typeof data.tagline !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tagline", "string"));
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/type", "string"));
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/description", "string"));
errors++;
}
}
if(data.foundedOn !== undefined){
if(typeof data.foundedOn !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/foundedOn", "string"));
errors++;
}
}
if(data.headquarters !== undefined){
if(typeof data.headquarters !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/headquarters", "string"));
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/picture", "string"));
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/source", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list257.includes(key0)){
let data17 = data[key0];
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
vErrors = withFault(vErrors, fault(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema180.additionalProperties.type}, "must be string,number,boolean"));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, {instancePath=""}={}){
/*# sourceURL="CompanyCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate135(data, {instancePath}))){
vErrors = withFaults(vErrors, validate135.errors);
errors = vErrors.length;
}
validate134.errors = vErrors;
return errors === 0;
}

export const validateCompanyNoteCreate = validate137;

function validate137(data, {instancePath=""}={}){
/*# sourceURL="CompanyNoteCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
vErrors = withFault(vErrors, missing(instancePath, "note"));
errors++;
}
if(data.note !== undefined){
let data0 = data.note;
if(typeof data0 === "string"){
if(func3(data0) > 10000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/note", "maxLength", 10000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/note", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list42.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list42));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

export const validateCompanyListCreate = validate138;

function validate138(data, {instancePath=""}={}){
/*# sourceURL="CompanyListCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 200));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
if(!pattern10.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/name", "^[^<>]*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list43.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list43));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

export const validateCompanyListEntities = validate139;

function validate140(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyIds"));
errors++;
}
if(data.companyIds !== undefined){
let data0 = data.companyIds;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/companyIds", "maxItems", 1000));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/companyIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyIds/" + i0, "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list46.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list46));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, {instancePath=""}={}){
/*# sourceURL="CompanyListEntities" */;
let vErrors = null;
let errors = 0;
if(!(validate140(data, {instancePath}))){
vErrors = withFaults(vErrors, validate140.errors);
errors = vErrors.length;
}
validate139.errors = vErrors;
return errors === 0;
}

export const validateCompanyMerge = validate142;

function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.primaryId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "primaryId"));
errors++;
}
if(data.secondaryIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "secondaryIds"));
errors++;
}
if(data.primaryId !== undefined){
let data0 = data.primaryId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/primaryId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/primaryId", "string"));
errors++;
}
}
if(data.secondaryIds !== undefined){
let data1 = data.secondaryIds;
if(Array.isArray(data1)){
if(data1.length > 9){
vErrors = withFault(vErrors, wrongCount(instancePath+"/secondaryIds", "maxItems", 9));
errors++;
}
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/secondaryIds", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/secondaryIds/" + i0, "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/secondaryIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/secondaryIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list45.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list45));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}


function validate142(data, {instancePath=""}={}){
/*# sourceURL="CompanyMerge" */;
let vErrors = null;
let errors = 0;
if(!(validate143(data, {instancePath}))){
vErrors = withFaults(vErrors, validate143.errors);
errors = vErrors.length;
}
validate142.errors = vErrors;
return errors === 0;
}

export const validateContactSourcingStart = validate145;

function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyIds"));
errors++;
}
if(data.companyIds !== undefined){
let data0 = data.companyIds;
if(Array.isArray(data0)){
if(data0.length > 200){
vErrors = withFault(vErrors, wrongCount(instancePath+"/companyIds", "maxItems", 200));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/companyIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyIds/" + i0, "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyIds", "array"));
errors++;
}
}
if(data.overwrite !== undefined){
if(typeof data.overwrite !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/overwrite", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list47.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list47));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate146.errors = vErrors;
return errors === 0;
}


function validate145(data, {instancePath=""}={}){
/*# sourceURL="ContactSourcingStart" */;
let vErrors = null;
let errors = 0;
if(!(validate146(data, {instancePath}))){
vErrors = withFaults(vErrors, validate146.errors);
errors = vErrors.length;
}
validate145.errors = vErrors;
return errors === 0;
}

export const validateSourcedContactCreate = validate148;
const pattern20 = new RegExp("^\\d+$", "u");
const pattern22 = new RegExp("^clt_[A-Za-z0-9]+$", "u");

function validate149(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^\\d+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.companyId !== undefined){
let data1 = data.companyId;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.listId !== undefined){
let data2 = data.listId;
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findEmail", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list48.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list48));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath=""}={}){
/*# sourceURL="SourcedContactCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate149(data, {instancePath}))){
vErrors = withFaults(vErrors, validate149.errors);
errors = vErrors.length;
}
validate148.errors = vErrors;
return errors === 0;
}

export const validateContactSourcingRunStart = validate151;

function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.overwrite !== undefined){
if(typeof data.overwrite !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/overwrite", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list49.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list49));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate152.errors = vErrors;
return errors === 0;
}


function validate151(data, {instancePath=""}={}){
/*# sourceURL="ContactSourcingRunStart" */;
let vErrors = null;
let errors = 0;
if(!(validate152(data, {instancePath}))){
vErrors = withFaults(vErrors, validate152.errors);
errors = vErrors.length;
}
validate151.errors = vErrors;
return errors === 0;
}

export const validateFieldCreate = validate154;
const pattern24 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");

function validate155(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.upsertOptions === undefined) && (missing0 = "upsertOptions"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = withFault(vErrors, {});
errors++;
}
const _errs7 = errors;
const _errs8 = errors;
if("select" !== data0){
vErrors = withFault(vErrors, {});
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.renameOptions === undefined) && (missing1 = "renameOptions"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = withFault(vErrors, {});
errors++;
}
const _errs12 = errors;
const _errs13 = errors;
if("select" !== data1){
vErrors = withFault(vErrors, {});
errors++;
}
var valid5 = _errs13 === errors;
if(valid5){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`upsertOptions` and `renameOptions` are only for fields of type `select`"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity === undefined){
vErrors = withFault(vErrors, missing(instancePath, "entity"));
errors++;
}
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.entity !== undefined){
let data2 = data.entity;
if(!list50.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/entity", list50));
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 400));
errors++;
}
if(!pattern24.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/name", "^[a-z][a-zA-Z0-9]*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(!list51.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list51));
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 === "string"){
if(func3(data5) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/label", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/label", "string"));
errors++;
}
}
if(data.upsertOptions !== undefined){
let data6 = data.upsertOptions;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/upsertOptions/" + i0, "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/upsertOptions/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/upsertOptions", "array"));
errors++;
}
}
if(data.renameOptions !== undefined){
let data8 = data.renameOptions;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in sent(data8)){
if(typeof data8[key0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/renameOptions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/renameOptions", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list52.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list52));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate155.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath=""}={}){
/*# sourceURL="FieldCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate155(data, {instancePath}))){
vErrors = withFaults(vErrors, validate155.errors);
errors = vErrors.length;
}
validate154.errors = vErrors;
return errors === 0;
}

export const validateCallCreate = validate157;
const formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const formats6 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "externalId"));
errors++;
}
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.direction === undefined){
vErrors = withFault(vErrors, missing(instancePath, "direction"));
errors++;
}
if(data.startedAt === undefined){
vErrors = withFault(vErrors, missing(instancePath, "startedAt"));
errors++;
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/externalId", "string"));
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(!list53.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/direction", list53));
errors++;
}
}
if(data.startedAt !== undefined){
let data3 = data.startedAt;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
vErrors = withFault(vErrors, fault(instancePath+"/startedAt", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/startedAt", "string"));
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/from", "string"));
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/to", "string"));
errors++;
}
}
if(data.taskId !== undefined){
if(typeof data.taskId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/taskId", "string"));
errors++;
}
}
if(data.contactId !== undefined){
let data7 = data.contactId;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.callStatus !== undefined){
if(typeof data.callStatus !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatus", "string"));
errors++;
}
}
if(data.duration !== undefined){
let data9 = data.duration;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/duration", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/duration", "minimum", ">=", 0));
errors++;
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/note", "string"));
errors++;
}
}
if(data.recordingUrl !== undefined){
let data11 = data.recordingUrl;
if(typeof data11 === "string"){
if(!(formats6.test(data11))){
vErrors = withFault(vErrors, fault(instancePath+"/recordingUrl", "format", {format: "uri"}, "must match format \""+"uri"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordingUrl", "string"));
errors++;
}
}
if(data.transcript !== undefined){
if(typeof data.transcript !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/transcript", "string"));
errors++;
}
}
if(data.provider !== undefined){
if(typeof data.provider !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/provider", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list258.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list258));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath=""}={}){
/*# sourceURL="CallCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate158(data, {instancePath}))){
vErrors = withFaults(vErrors, validate158.errors);
errors = vErrors.length;
}
validate157.errors = vErrors;
return errors === 0;
}

export const validateCallUpdate = validate160;

function validate160(data, {instancePath=""}={}){
/*# sourceURL="CallUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callStatus !== undefined){
if(typeof data.callStatus !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatus", "string"));
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/duration", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/duration", "minimum", ">=", 0));
errors++;
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/note", "string"));
errors++;
}
}
if(data.recordingUrl !== undefined){
let data3 = data.recordingUrl;
if(typeof data3 === "string"){
if(!(formats6.test(data3))){
vErrors = withFault(vErrors, fault(instancePath+"/recordingUrl", "format", {format: "uri"}, "must match format \""+"uri"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordingUrl", "string"));
errors++;
}
}
if(data.transcript !== undefined){
if(typeof data.transcript !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/transcript", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list54.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list54));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

export const validateLeadAudioUpload = validate161;

function validate161(data, {instancePath=""}={}){
/*# sourceURL="LeadAudioUpload" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
vErrors = withFault(vErrors, missing(instancePath, "file"));
errors++;
}
for(const key0 in sent(data)){
if(!list55.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list55));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

export const validateLeadCreate = validate162;
const schema217 = {"type":"object","properties":{"email":{"type":"string","format":"email"},"linkedinUrl":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"jobTitle":{"type":"string"},"companyName":{"type":"string"},"companyDomain":{"type":"string"},"phone":{"type":"string"},"picture":{"type":"string"},"icebreaker":{"type":"string"},"timezone":{"type":"string"},"contactOwner":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean","null"]},"x-free-form":true,"not":{"not":{"anyOf":[{"required":["email"],"properties":{"email":{}}},{"required":["linkedinUrl"],"properties":{"linkedinUrl":{}}},{"required":["firstName","lastName","companyName"],"properties":{"firstName":{},"lastName":{},"companyName":{}}},{"required":["firstName","lastName","companyDomain"],"properties":{"firstName":{},"lastName":{},"companyDomain":{}}}]},"description":"One of these is required: `email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain`"}};

function validate162(data, {instancePath=""}={}){
/*# sourceURL="LeadCreate" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.linkedinUrl === undefined) && (missing1 = "linkedinUrl")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((((data.firstName === undefined) && (missing2 = "firstName")) || ((data.lastName === undefined) && (missing2 = "lastName"))) || ((data.companyName === undefined) && (missing2 = "companyName"))){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.firstName === undefined) && (missing3 = "firstName")) || ((data.lastName === undefined) && (missing3 = "lastName"))) || ((data.companyDomain === undefined) && (missing3 = "companyDomain"))){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid2 = _errs5 === errors;
if(valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs3 === errors;
if(valid1){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "One of these is required: `email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain`"));
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrl", "string"));
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/firstName", "string"));
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/lastName", "string"));
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobTitle", "string"));
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyName", "string"));
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyDomain", "string"));
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/phone", "string"));
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/picture", "string"));
errors++;
}
}
if(data.icebreaker !== undefined){
if(typeof data.icebreaker !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/icebreaker", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.contactOwner !== undefined){
if(typeof data.contactOwner !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list259.includes(key0)){
let data12 = data[key0];
if((((typeof data12 !== "string") && (!((typeof data12 == "number") && (isFinite(data12))))) && (typeof data12 !== "boolean")) && (data12 !== null)){
vErrors = withFault(vErrors, fault(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema217.additionalProperties.type}, "must be string,number,boolean,null"));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

export const validateLeadImport = validate163;

function validate164(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filterId"));
errors++;
}
if(data.crm !== undefined){
let data0 = data.crm;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!list56.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/crm", list56));
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(typeof data0 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/crm", "string"));
errors++;
}
const _errs7 = errors;
const _errs8 = errors;
if(!list56.includes(data0)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
vErrors = withFault(vErrors, fault(instancePath+"/crm", "not", {}, "CRM that lemlist can be connected to."));
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = withFault(vErrors, fault(instancePath+"/crm", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.filterId !== undefined){
let data2 = data.filterId;
const _errs14 = errors;
let valid6 = false;
let passing1 = null;
const _errs15 = errors;
if(typeof data2 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filterId", "string"));
errors++;
}
var _valid1 = _errs15 === errors;
if(_valid1){
valid6 = true;
passing1 = 0;
}
const _errs17 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/filterId", "integer"));
errors++;
}
var _valid1 = _errs17 === errors;
if(_valid1 && valid6){
valid6 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid6 = true;
passing1 = 1;
}
}
if(!valid6){
vErrors = withFault(vErrors, fault(instancePath+"/filterId", "oneOf", {passingSchemas: passing1}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.filterType !== undefined){
let data3 = data.filterType;
const _errs20 = errors;
let valid7 = false;
let passing2 = null;
const _errs21 = errors;
if(!list57.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/filterType", list57));
errors++;
}
var _valid2 = _errs21 === errors;
if(_valid2){
valid7 = true;
passing2 = 0;
}
const _errs23 = errors;
if(typeof data3 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filterType", "string"));
errors++;
}
const _errs25 = errors;
const _errs26 = errors;
if(!list57.includes(data3)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid9 = _errs26 === errors;
if(valid9){
vErrors = withFault(vErrors, fault(instancePath+"/filterType", "not", {}, "Kind of list in Salesforce."));
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var _valid2 = _errs23 === errors;
if(_valid2 && valid7){
valid7 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid7 = true;
passing2 = 1;
}
}
if(!valid7){
vErrors = withFault(vErrors, fault(instancePath+"/filterType", "oneOf", {passingSchemas: passing2}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.deduplicate !== undefined){
let data4 = data.deduplicate;
const _errs29 = errors;
let valid11 = false;
let passing3 = null;
const _errs30 = errors;
if(typeof data4 !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/deduplicate", "boolean"));
errors++;
}
var _valid3 = _errs30 === errors;
if(_valid3){
valid11 = true;
passing3 = 0;
}
const _errs32 = errors;
if(!list58.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/deduplicate", list58));
errors++;
}
var _valid3 = _errs32 === errors;
if(_valid3 && valid11){
valid11 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid11 = true;
passing3 = 1;
}
}
if(!valid11){
vErrors = withFault(vErrors, fault(instancePath+"/deduplicate", "oneOf", {passingSchemas: passing3}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data.enrichFeature !== undefined){
let data5 = data.enrichFeature;
const _errs35 = errors;
let valid13 = false;
let passing4 = null;
const _errs36 = errors;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!list59.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/enrichFeature/" + i0, list59));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/enrichFeature", "array"));
errors++;
}
var _valid4 = _errs36 === errors;
if(_valid4){
valid13 = true;
passing4 = 0;
}
const _errs40 = errors;
if(typeof data5 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/enrichFeature", "string"));
errors++;
}
var _valid4 = _errs40 === errors;
if(_valid4 && valid13){
valid13 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid13 = true;
passing4 = 1;
}
}
if(!valid13){
vErrors = withFault(vErrors, fault(instancePath+"/enrichFeature", "oneOf", {passingSchemas: passing4}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
}
else {
vErrors = null;
}
}
}
}
for(const key0 in sent(data)){
if(!list60.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list60));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath=""}={}){
/*# sourceURL="LeadImport" */;
let vErrors = null;
let errors = 0;
if(!(validate164(data, {instancePath}))){
vErrors = withFaults(vErrors, validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}

export const validateLeadByEmailCreate = validate166;
const schema228 = {"type":"object","properties":{"linkedinUrl":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"jobTitle":{"type":"string"},"companyName":{"type":"string"},"companyDomain":{"type":"string"},"phone":{"type":"string"},"picture":{"type":"string"},"icebreaker":{"type":"string"},"timezone":{"type":"string"},"contactOwner":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean","null"]},"x-free-form":true};

function validate166(data, {instancePath=""}={}){
/*# sourceURL="LeadByEmailCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrl", "string"));
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/firstName", "string"));
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/lastName", "string"));
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobTitle", "string"));
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyName", "string"));
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyDomain", "string"));
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/phone", "string"));
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/picture", "string"));
errors++;
}
}
if(data.icebreaker !== undefined){
if(typeof data.icebreaker !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/icebreaker", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.contactOwner !== undefined){
if(typeof data.contactOwner !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list260.includes(key0)){
let data11 = data[key0];
if((((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")) && (data11 !== null)){
vErrors = withFault(vErrors, fault(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema228.additionalProperties.type}, "must be string,number,boolean,null"));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate166.errors = vErrors;
return errors === 0;
}

export const validateLeadUpdate = validate167;
const schema230 = {"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"jobTitle":{"type":"string"},"companyName":{"type":"string"},"preferredContactMethod":{"type":"string"}},"additionalProperties":{"type":["string","number","boolean","null"]},"x-free-form":true};

function validate167(data, {instancePath=""}={}){
/*# sourceURL="LeadUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/firstName", "string"));
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/lastName", "string"));
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobTitle", "string"));
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyName", "string"));
errors++;
}
}
if(data.preferredContactMethod !== undefined){
if(typeof data.preferredContactMethod !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/preferredContactMethod", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list61.includes(key0)){
let data5 = data[key0];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
vErrors = withFault(vErrors, fault(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema230.additionalProperties.type}, "must be string,number,boolean,null"));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

export const validateLeadStepPersonalizationUpdate = validate168;

function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.cc !== undefined){
let data2 = data.cc;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/cc/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc", "array"));
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(!list38.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/variant", list38));
errors++;
}
}
if(data.plainText !== undefined){
if(typeof data.plainText !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/plainText", "boolean"));
errors++;
}
}
if(data.altMessage !== undefined){
let data6 = data.altMessage;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/altMessage", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessage", "string"));
errors++;
}
}
if(data.altMessagePremium !== undefined){
let data7 = data.altMessagePremium;
if(typeof data7 === "string"){
if(func3(data7) > 300){
vErrors = withFault(vErrors, wrongCount(instancePath+"/altMessagePremium", "maxLength", 300));
errors++;
}
if(func3(data7) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/altMessagePremium", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/altMessagePremium", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list62.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list62));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate168(data, {instancePath=""}={}){
/*# sourceURL="LeadStepPersonalizationUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate169(data, {instancePath}))){
vErrors = withFaults(vErrors, validate169.errors);
errors = vErrors.length;
}
validate168.errors = vErrors;
return errors === 0;
}

export const validateInboxEmailCreate = validate171;
const pattern29 = new RegExp("^(?:usm|umx|smb)_[A-Za-z0-9]+$", "u");
const pattern31 = new RegExp("^lea_[A-Za-z0-9]+$", "u");
const pattern32 = new RegExp("^(?:act_[A-Za-z0-9]+|latest)$", "u");

function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.leadId === undefined) && (missing1 = "leadId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`contactId` or `leadId` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sendUserId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserId"));
errors++;
}
if(data.sendUserEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserEmail"));
errors++;
}
if(data.sendUserMailboxId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserMailboxId"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserId", "string"));
errors++;
}
}
if(data.sendUserEmail !== undefined){
let data1 = data.sendUserEmail;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/sendUserEmail", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserEmail", "string"));
errors++;
}
}
if(data.sendUserMailboxId !== undefined){
let data2 = data.sendUserMailboxId;
if(typeof data2 === "string"){
if(!pattern29.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserMailboxId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserMailboxId", "string"));
errors++;
}
}
if(data.contactId !== undefined){
let data3 = data.contactId;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.leadId !== undefined){
let data4 = data.leadId;
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.cc !== undefined){
let data7 = data.cc;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = withFault(vErrors, fault(instancePath+"/cc/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc", "array"));
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data9 = data.replyToActivityId;
if(typeof data9 === "string"){
if(!pattern32.test(data9)){
vErrors = withFault(vErrors, mismatch(instancePath+"/replyToActivityId", "^(?:act_[A-Za-z0-9]+|latest)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/replyToActivityId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list261.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list261));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath=""}={}){
/*# sourceURL="InboxEmailCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate172(data, {instancePath}))){
vErrors = withFaults(vErrors, validate172.errors);
errors = vErrors.length;
}
validate171.errors = vErrors;
return errors === 0;
}

export const validateInboxLinkedinMessageCreate = validate174;

function validate175(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.leadId === undefined) && (missing1 = "leadId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`contactId` or `leadId` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sendUserId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserId"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserId", "string"));
errors++;
}
}
if(data.leadId !== undefined){
let data1 = data.leadId;
if(typeof data1 === "string"){
if(!pattern31.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.contactId !== undefined){
let data2 = data.contactId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list63.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list63));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}


function validate174(data, {instancePath=""}={}){
/*# sourceURL="InboxLinkedinMessageCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate175(data, {instancePath}))){
vErrors = withFaults(vErrors, validate175.errors);
errors = vErrors.length;
}
validate174.errors = vErrors;
return errors === 0;
}

export const validateInboxWhatsappMessageCreate = validate177;
const pattern37 = new RegExp("^(?:wha|uwa)_[A-Za-z0-9]+$", "u");

function validate178(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sendUserId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserId"));
errors++;
}
if(data.sendUserWhatsappAccountId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserWhatsappAccountId"));
errors++;
}
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserId", "string"));
errors++;
}
}
if(data.sendUserWhatsappAccountId !== undefined){
let data1 = data.sendUserWhatsappAccountId;
if(typeof data1 === "string"){
if(!pattern37.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserWhatsappAccountId", "^(?:wha|uwa)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserWhatsappAccountId", "string"));
errors++;
}
}
if(data.contactId !== undefined){
let data2 = data.contactId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.leadId !== undefined){
let data3 = data.leadId;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list64.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list64));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}


function validate177(data, {instancePath=""}={}){
/*# sourceURL="InboxWhatsappMessageCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate178(data, {instancePath}))){
vErrors = withFaults(vErrors, validate178.errors);
errors = vErrors.length;
}
validate177.errors = vErrors;
return errors === 0;
}

export const validateInboxSmsCreate = validate180;

function validate181(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.leadId === undefined) && (missing1 = "leadId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`contactId` or `leadId` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sendUserId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sendUserId"));
errors++;
}
if(data.from === undefined){
vErrors = withFault(vErrors, missing(instancePath, "from"));
errors++;
}
if(data.message === undefined){
vErrors = withFault(vErrors, missing(instancePath, "message"));
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUserId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUserId", "string"));
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/from", "string"));
errors++;
}
}
if(data.contactId !== undefined){
let data2 = data.contactId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.leadId !== undefined){
let data3 = data.leadId;
if(typeof data3 === "string"){
if(!pattern31.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list65.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list65));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}


function validate180(data, {instancePath=""}={}){
/*# sourceURL="InboxSmsCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate181(data, {instancePath}))){
vErrors = withFaults(vErrors, validate181.errors);
errors = vErrors.length;
}
validate180.errors = vErrors;
return errors === 0;
}

export const validateInboxLabelCreate = validate183;

function validate183(data, {instancePath=""}={}){
/*# sourceURL="InboxLabelCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelName === undefined){
vErrors = withFault(vErrors, missing(instancePath, "labelName"));
errors++;
}
if(data.labelName !== undefined){
if(typeof data.labelName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/labelName", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list66.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list66));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

export const validateLabelsAssign = validate184;
const pattern43 = new RegExp("^lbl_[A-Za-z0-9]+$", "u");

function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "labelIds"));
errors++;
}
if(data.appendLabels === undefined){
vErrors = withFault(vErrors, missing(instancePath, "appendLabels"));
errors++;
}
if(data.labelIds !== undefined){
let data0 = data.labelIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/labelIds/" + i0, "^lbl_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/labelIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/labelIds", "array"));
errors++;
}
}
if(data.appendLabels !== undefined){
if(typeof data.appendLabels !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/appendLabels", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list67.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list67));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath=""}={}){
/*# sourceURL="LabelsAssign" */;
let vErrors = null;
let errors = 0;
if(!(validate185(data, {instancePath}))){
vErrors = withFaults(vErrors, validate185.errors);
errors = vErrors.length;
}
validate184.errors = vErrors;
return errors === 0;
}

export const validateLabelsRemove = validate187;

function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "labelIds"));
errors++;
}
if(data.labelIds !== undefined){
let data0 = data.labelIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/labelIds/" + i0, "^lbl_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/labelIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/labelIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list68.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list68));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate188.errors = vErrors;
return errors === 0;
}


function validate187(data, {instancePath=""}={}){
/*# sourceURL="LabelsRemove" */;
let vErrors = null;
let errors = 0;
if(!(validate188(data, {instancePath}))){
vErrors = withFaults(vErrors, validate188.errors);
errors = vErrors.length;
}
validate187.errors = vErrors;
return errors === 0;
}

export const validateDraftCreate = validate190;
const schema266 = {"type":"object","required":["channel","content"],"properties":{"channel":{"$ref":"#/$defs/MessageChannel"},"content":{"$ref":"#/$defs/DraftContent"},"subject":{"type":"string"},"cc":{"type":"array","items":{"type":"string","format":"email"}},"attachments":{"type":"array","items":{"$ref":"#/$defs/DraftAttachmentCreate"}},"replyToActivityId":{"$ref":"#/$defs/ActivityId"},"sourceMetadata":{"type":"object","x-provenance":"inferred","x-free-form":true,"additionalProperties":{"type":["string","number","boolean","null"]}}},"additionalProperties":false};
const pattern45 = new RegExp("^act_[A-Za-z0-9]+$", "u");

function validate191(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
vErrors = withFault(vErrors, missing(instancePath, "channel"));
errors++;
}
if(data.content === undefined){
vErrors = withFault(vErrors, missing(instancePath, "content"));
errors++;
}
if(data.channel !== undefined){
let data0 = data.channel;
if(!list69.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/channel", list69));
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if(func3(data1) > 30720){
vErrors = withFault(vErrors, wrongCount(instancePath+"/content", "maxLength", 30720));
errors++;
}
if(func3(data1) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/content", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/content", "string"));
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.cc !== undefined){
let data3 = data.cc;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
vErrors = withFault(vErrors, fault(instancePath+"/cc/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc", "array"));
errors++;
}
}
if(data.attachments !== undefined){
let data5 = data.attachments;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/name", "string"));
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/url", "string"));
errors++;
}
}
if(data6.size !== undefined){
let data9 = data6.size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/size", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/attachments/" + i1+"/size", "minimum", ">=", 0));
errors++;
}
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/type", "string"));
errors++;
}
}
for(const key0 in sent(data6)){
if(!list70.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/attachments/" + i1, key0, list70));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments", "array"));
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data11 = data.replyToActivityId;
if(typeof data11 === "string"){
if(!pattern45.test(data11)){
vErrors = withFault(vErrors, mismatch(instancePath+"/replyToActivityId", "^act_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/replyToActivityId", "string"));
errors++;
}
}
if(data.sourceMetadata !== undefined){
let data12 = data.sourceMetadata;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in sent(data12)){
let data13 = data12[key1];
if((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (data13 !== null)){
vErrors = withFault(vErrors, fault(instancePath+"/sourceMetadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", {type: schema266.properties.sourceMetadata.additionalProperties.type}, "must be string,number,boolean,null"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sourceMetadata", "object"));
errors++;
}
}
for(const key2 in sent(data)){
if(!list71.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list71));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath=""}={}){
/*# sourceURL="DraftCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath}))){
vErrors = withFaults(vErrors, validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}

export const validateDraftUpdate = validate193;

function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(typeof data0 === "string"){
if(func3(data0) > 30720){
vErrors = withFault(vErrors, wrongCount(instancePath+"/content", "maxLength", 30720));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/content", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/content", "string"));
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/subject", "string"));
errors++;
}
}
if(data.cc !== undefined){
let data2 = data.cc;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = withFault(vErrors, fault(instancePath+"/cc/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/cc", "array"));
errors++;
}
}
if(data.attachments !== undefined){
let data4 = data.attachments;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/name", "string"));
errors++;
}
}
if(data5.url !== undefined){
if(typeof data5.url !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/url", "string"));
errors++;
}
}
if(data5.size !== undefined){
let data8 = data5.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/size", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/attachments/" + i1+"/size", "minimum", ">=", 0));
errors++;
}
}
}
if(data5.type !== undefined){
if(typeof data5.type !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1+"/type", "string"));
errors++;
}
}
for(const key0 in sent(data5)){
if(!list70.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/attachments/" + i1, key0, list70));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments/" + i1, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/attachments", "array"));
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data10 = data.replyToActivityId;
if(typeof data10 === "string"){
if(!pattern45.test(data10)){
vErrors = withFault(vErrors, mismatch(instancePath+"/replyToActivityId", "^act_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/replyToActivityId", "string"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list72.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list72));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate194.errors = vErrors;
return errors === 0;
}


function validate193(data, {instancePath=""}={}){
/*# sourceURL="DraftUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate194(data, {instancePath}))){
vErrors = withFaults(vErrors, validate194.errors);
errors = vErrors.length;
}
validate193.errors = vErrors;
return errors === 0;
}

export const validateLemwarmSettingsUpdate = validate196;

function validate196(data, {instancePath=""}={}){
/*# sourceURL="LemwarmSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(sent(data)).length < 1){
vErrors = withFault(vErrors, fault(instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties"));
errors++;
}
if(data.warmEmailMax !== undefined){
let data0 = data.warmEmailMax;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/warmEmailMax", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 40 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/warmEmailMax", "maximum", "<=", 40));
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/warmEmailMax", "minimum", ">=", 0));
errors++;
}
}
}
if(data.warmEmailRampup !== undefined){
let data1 = data.warmEmailRampup;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/warmEmailRampup", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 40 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/warmEmailRampup", "maximum", "<=", 40));
errors++;
}
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/warmEmailRampup", "minimum", ">=", 0));
errors++;
}
}
}
if(data.internalCommunicationPercent !== undefined){
let data2 = data.internalCommunicationPercent;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/internalCommunicationPercent", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/internalCommunicationPercent", "maximum", "<=", 100));
errors++;
}
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/internalCommunicationPercent", "minimum", ">=", 0));
errors++;
}
}
}
if(data.answerPercentage !== undefined){
let data3 = data.answerPercentage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/answerPercentage", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/answerPercentage", "maximum", "<=", 100));
errors++;
}
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/answerPercentage", "minimum", ">=", 0));
errors++;
}
}
}
if(data.warmUsePlaintext !== undefined){
if(typeof data.warmUsePlaintext !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/warmUsePlaintext", "boolean"));
errors++;
}
}
if(data.warmDailyVarianceEnabled !== undefined){
if(typeof data.warmDailyVarianceEnabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/warmDailyVarianceEnabled", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list73.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list73));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}

export const validateSignatureUpdate = validate197;

function validate197(data, {instancePath=""}={}){
/*# sourceURL="SignatureUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(sent(data)).length < 1){
vErrors = withFault(vErrors, fault(instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties"));
errors++;
}
if(data.signature !== undefined){
let data0 = data.signature;
if(typeof data0 === "string"){
if(func3(data0) > 100000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/signature", "maxLength", 100000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/signature", "string"));
errors++;
}
}
if(data.plainTextSignature !== undefined){
let data1 = data.plainTextSignature;
if(typeof data1 === "string"){
if(func3(data1) > 50000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/plainTextSignature", "maxLength", 50000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/plainTextSignature", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list74.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list74));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate197.errors = vErrors;
return errors === 0;
}

export const validateLinkedinLimitsUpdate = validate198;

function validate198(data, {instancePath=""}={}){
/*# sourceURL="LinkedinLimitsUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteLimit !== undefined){
let data0 = data.inviteLimit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/inviteLimit", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/inviteLimit", "minimum", ">=", 0));
errors++;
}
}
}
if(data.inviteRampUp !== undefined){
let data1 = data.inviteRampUp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/inviteRampUp", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/inviteRampUp", "minimum", ">=", 0));
errors++;
}
}
}
if(data.inMailLimit !== undefined){
let data2 = data.inMailLimit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/inMailLimit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/inMailLimit", "minimum", ">=", 0));
errors++;
}
}
}
if(data.sendLimit !== undefined){
let data3 = data.sendLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/sendLimit", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/sendLimit", "minimum", ">=", 0));
errors++;
}
}
}
if(data.visitLimit !== undefined){
let data4 = data.visitLimit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/visitLimit", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/visitLimit", "minimum", ">=", 0));
errors++;
}
}
}
if(data.followLimit !== undefined){
let data5 = data.followLimit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/followLimit", "integer"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/followLimit", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list75.includes(key0)){
let data6 = data[key0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "integer"));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate198.errors = vErrors;
return errors === 0;
}

export const validateSendingSettingsUpdate = validate199;

function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = withFault(vErrors, missing(instancePath, "id"));
errors++;
}
if(data.dailyEmailLimit === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dailyEmailLimit"));
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/id", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
if(data.dailyEmailLimit !== undefined){
let data1 = data.dailyEmailLimit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/dailyEmailLimit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/dailyEmailLimit", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list76.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list76));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate201.errors = vErrors;
return errors === 0;
}


function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccounts === undefined){
vErrors = withFault(vErrors, missing(instancePath, "emailAccounts"));
errors++;
}
if(data.emailAccounts !== undefined){
let data0 = data.emailAccounts;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/emailAccounts", "maxItems", 100));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/emailAccounts", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate201(data0[i0], {instancePath:instancePath+"/emailAccounts/" + i0}))){
vErrors = withFaults(vErrors, validate201.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/emailAccounts", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list77.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list77));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate200.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath=""}={}){
/*# sourceURL="SendingSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate200(data, {instancePath}))){
vErrors = withFaults(vErrors, validate200.errors);
errors = vErrors.length;
}
validate199.errors = vErrors;
return errors === 0;
}

export const validateSenderPictureSync = validate204;
const pattern48 = new RegExp("^dem_[A-Za-z0-9]+$", "u");

function validate205(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
let data0 = data.scope;
if(!list78.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scope", list78));
errors++;
}
}
if(data.mailboxId !== undefined){
let data1 = data.mailboxId;
if(typeof data1 === "string"){
if(!pattern48.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/mailboxId", "^dem_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/mailboxId", "string"));
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
if(data.userId !== undefined){
let data3 = data.userId;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list79.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list79));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate205.errors = vErrors;
return errors === 0;
}


function validate204(data, {instancePath=""}={}){
/*# sourceURL="SenderPictureSync" */;
let vErrors = null;
let errors = 0;
if(!(validate205(data, {instancePath}))){
vErrors = withFaults(vErrors, validate205.errors);
errors = vErrors.length;
}
validate204.errors = vErrors;
return errors === 0;
}

export const validateTeamSenderExclusionsUpdate = validate207;

function validate209(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs9 = errors;
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if(((data2.type === undefined) && (missing0 = "type")) || ((data2.id === undefined) && (missing0 = "id"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.type !== undefined){
let data3 = data2.type;
if(!list80.includes(data3)){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var valid5 = _errs10 === errors;
if(valid5){
vErrors = withFault(vErrors, fault(instancePath+"/channels/" + i0, "not", {}, "`id` cannot be sent with the types `linkedin` and `other`"));
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/channels/" + i0, "type"));
errors++;
}
if(data2.type !== undefined){
let data4 = data2.type;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/type", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/type", "string"));
errors++;
}
}
if(data2.id !== undefined){
let data5 = data2.id;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/id", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/id", "string"));
errors++;
}
}
for(const key0 in sent(data2)){
if(!list81.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channels/" + i0, key0, list81));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels", "array"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list82.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list82));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
vErrors = withFault(vErrors, missing(instancePath, "senders"));
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data0[i0], {instancePath:instancePath+"/senders/" + i0}))){
vErrors = withFaults(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/senders", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list83.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list83));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}


function validate207(data, {instancePath=""}={}){
/*# sourceURL="TeamSenderExclusionsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate208(data, {instancePath}))){
vErrors = withFaults(vErrors, validate208.errors);
errors = vErrors.length;
}
validate207.errors = vErrors;
return errors === 0;
}

export const validateEmailAccountCreate = validate212;

function validate213(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender_name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sender_name"));
errors++;
}
if(data.sender_email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sender_email"));
errors++;
}
if(data.smtp_host === undefined){
vErrors = withFault(vErrors, missing(instancePath, "smtp_host"));
errors++;
}
if(data.smtp_port === undefined){
vErrors = withFault(vErrors, missing(instancePath, "smtp_port"));
errors++;
}
if(data.smtp_login === undefined){
vErrors = withFault(vErrors, missing(instancePath, "smtp_login"));
errors++;
}
if(data.smtp_password === undefined){
vErrors = withFault(vErrors, missing(instancePath, "smtp_password"));
errors++;
}
if(data.imap_host === undefined){
vErrors = withFault(vErrors, missing(instancePath, "imap_host"));
errors++;
}
if(data.imap_port === undefined){
vErrors = withFault(vErrors, missing(instancePath, "imap_port"));
errors++;
}
if(data.imap_login === undefined){
vErrors = withFault(vErrors, missing(instancePath, "imap_login"));
errors++;
}
if(data.imap_password === undefined){
vErrors = withFault(vErrors, missing(instancePath, "imap_password"));
errors++;
}
if(data.sender_name !== undefined){
if(typeof data.sender_name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/sender_name", "string"));
errors++;
}
}
if(data.sender_email !== undefined){
let data1 = data.sender_email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/sender_email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sender_email", "string"));
errors++;
}
}
if(data.smtp_host !== undefined){
if(typeof data.smtp_host !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/smtp_host", "string"));
errors++;
}
}
if(data.smtp_port !== undefined){
let data3 = data.smtp_port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/smtp_port", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/smtp_port", "maximum", "<=", 65535));
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/smtp_port", "minimum", ">=", 1));
errors++;
}
}
}
if(data.smtp_login !== undefined){
if(typeof data.smtp_login !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/smtp_login", "string"));
errors++;
}
}
if(data.smtp_password !== undefined){
if(typeof data.smtp_password !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/smtp_password", "string"));
errors++;
}
}
if(data.smtp_secure !== undefined){
if(typeof data.smtp_secure !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/smtp_secure", "boolean"));
errors++;
}
}
if(data.imap_host !== undefined){
if(typeof data.imap_host !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/imap_host", "string"));
errors++;
}
}
if(data.imap_port !== undefined){
let data8 = data.imap_port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/imap_port", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/imap_port", "maximum", "<=", 65535));
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/imap_port", "minimum", ">=", 1));
errors++;
}
}
}
if(data.imap_login !== undefined){
if(typeof data.imap_login !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/imap_login", "string"));
errors++;
}
}
if(data.imap_password !== undefined){
if(typeof data.imap_password !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/imap_password", "string"));
errors++;
}
}
if(data.imap_secure !== undefined){
if(typeof data.imap_secure !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/imap_secure", "boolean"));
errors++;
}
}
if(data.userId !== undefined){
let data12 = data.userId;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list262.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list262));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate213.errors = vErrors;
return errors === 0;
}


function validate212(data, {instancePath=""}={}){
/*# sourceURL="EmailAccountCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate213(data, {instancePath}))){
vErrors = withFaults(vErrors, validate213.errors);
errors = vErrors.length;
}
validate212.errors = vErrors;
return errors === 0;
}

export const validateCampaignDuplicate = validate215;

function validate215(data, {instancePath=""}={}){
/*# sourceURL="CampaignDuplicate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list43.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list43));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}

export const validateCampaignSettingsUpdate = validate216;
const pattern52 = new RegExp("^(random|contactOwner|leadImporter|customField:.+)$", "u");

function validate218(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/autoReview", "boolean"));
errors++;
}
}
if(data.autoReviewConditions !== undefined){
let data1 = data.autoReviewConditions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!list0.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/autoReviewConditions/" + i0, list0));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/autoReviewConditions", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list84.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list84));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(sent(data)).length > 0){
vErrors = withFault(vErrors, {});
errors++;
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "At least one section must be sent"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders !== undefined){
let data0 = data.senders;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.espMatching !== undefined){
if(typeof data0.espMatching !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/senders/espMatching", "boolean"));
errors++;
}
}
for(const key0 in sent(data0)){
if(!list85.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/senders", key0, list85));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/senders", "object"));
errors++;
}
}
if(data.senderStrategy !== undefined){
let data2 = data.senderStrategy;
if(typeof data2 === "string"){
if(!pattern52.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/senderStrategy", "^(random|contactOwner|leadImporter|customField:.+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/senderStrategy", "string"));
errors++;
}
}
if(data.automation !== undefined){
if(!(validate218(data.automation, {instancePath:instancePath+"/automation"}))){
vErrors = withFaults(vErrors, validate218.errors);
errors = vErrors.length;
}
}
if(data.tracking !== undefined){
let data4 = data.tracking;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.trackOpens !== undefined){
if(typeof data4.trackOpens !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackOpens", "boolean"));
errors++;
}
}
if(data4.trackClicks !== undefined){
if(typeof data4.trackClicks !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackClicks", "boolean"));
errors++;
}
}
if(data4.trackReplies !== undefined){
if(typeof data4.trackReplies !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking/trackReplies", "boolean"));
errors++;
}
}
for(const key1 in sent(data4)){
if(!list8.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/tracking", key1, list8));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/tracking", "object"));
errors++;
}
}
if(data.onReplied !== undefined){
if(!(validate19(data.onReplied, {instancePath:instancePath+"/onReplied"}))){
vErrors = withFaults(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.onLinkClicked !== undefined){
if(!(validate21(data.onLinkClicked, {instancePath:instancePath+"/onLinkClicked"}))){
vErrors = withFaults(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.onMeetingBooked !== undefined){
if(!(validate23(data.onMeetingBooked, {instancePath:instancePath+"/onMeetingBooked"}))){
vErrors = withFaults(vErrors, validate23.errors);
errors = vErrors.length;
}
}
for(const key2 in sent(data)){
if(!list86.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list86));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate217.errors = vErrors;
return errors === 0;
}


function validate216(data, {instancePath=""}={}){
/*# sourceURL="CampaignSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate217(data, {instancePath}))){
vErrors = withFaults(vErrors, validate217.errors);
errors = vErrors.length;
}
validate216.errors = vErrors;
return errors === 0;
}

export const validateCampaignSendersUpdate = validate224;

function validate226(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs9 = errors;
const _errs10 = errors;
const _errs12 = errors;
const _errs13 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.id === undefined) && (missing0 = "id")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.type !== undefined){
if("email" !== data2.type){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var valid6 = _errs13 === errors;
if(valid6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((data2.alias === undefined) && (missing1 = "alias")) || ((data2.type === undefined) && (missing1 = "type"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.type !== undefined){
if(typeof data2.type !== "string"){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs10 === errors;
if(valid5){
vErrors = withFault(vErrors, fault(instancePath+"/channels/" + i0, "not", {}, "`alias` can only be sent with the type `email` and an `id`"));
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/channels/" + i0, "type"));
errors++;
}
if(data2.type !== undefined){
let data5 = data2.type;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/type", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/type", "string"));
errors++;
}
}
if(data2.id !== undefined){
let data6 = data2.id;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/id", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/id", "string"));
errors++;
}
}
if(data2.alias !== undefined){
let data7 = data2.alias;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/alias", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/alias", "string"));
errors++;
}
}
for(const key0 in sent(data2)){
if(!list87.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channels/" + i0, key0, list87));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels", "array"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list82.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list82));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate226.errors = vErrors;
return errors === 0;
}


function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
vErrors = withFault(vErrors, missing(instancePath, "senders"));
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data0[i0], {instancePath:instancePath+"/senders/" + i0}))){
vErrors = withFaults(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/senders", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list83.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list83));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate224(data, {instancePath=""}={}){
/*# sourceURL="CampaignSendersUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate225(data, {instancePath}))){
vErrors = withFaults(vErrors, validate225.errors);
errors = vErrors.length;
}
validate224.errors = vErrors;
return errors === 0;
}

export const validateCampaignSendersAdd = validate229;

function validate230(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
vErrors = withFault(vErrors, missing(instancePath, "senders"));
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate226(data0[i0], {instancePath:instancePath+"/senders/" + i0}))){
vErrors = withFaults(vErrors, validate226.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/senders", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list83.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list83));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate230.errors = vErrors;
return errors === 0;
}


function validate229(data, {instancePath=""}={}){
/*# sourceURL="CampaignSendersAdd" */;
let vErrors = null;
let errors = 0;
if(!(validate230(data, {instancePath}))){
vErrors = withFaults(vErrors, validate230.errors);
errors = vErrors.length;
}
validate229.errors = vErrors;
return errors === 0;
}

export const validateCampaignSenderUpdate = validate233;

function validate234(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channels === undefined){
vErrors = withFault(vErrors, missing(instancePath, "channels"));
errors++;
}
if(data.channels !== undefined){
let data0 = data.channels;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs6 = errors;
const _errs7 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.id === undefined) && (missing0 = "id")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.type !== undefined){
if("email" !== data1.type){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var valid5 = _errs10 === errors;
if(valid5){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
if(errors === _errs7){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.alias === undefined) && (missing1 = "alias")) || ((data1.type === undefined) && (missing1 = "type"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs7 === errors;
if(valid4){
vErrors = withFault(vErrors, fault(instancePath+"/channels/" + i0, "not", {}, "`alias` can only be sent with the type `email` and an `id`"));
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/channels/" + i0, "type"));
errors++;
}
if(data1.type !== undefined){
let data4 = data1.type;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/type", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/type", "string"));
errors++;
}
}
if(data1.id !== undefined){
let data5 = data1.id;
if(typeof data5 === "string"){
if(func3(data5) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/id", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/id", "string"));
errors++;
}
}
if(data1.enabled !== undefined){
if(typeof data1.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/enabled", "boolean"));
errors++;
}
}
if(data1.alias !== undefined){
let data7 = data1.alias;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/channels/" + i0+"/alias", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0+"/alias", "string"));
errors++;
}
}
for(const key0 in sent(data1)){
if(!list88.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channels/" + i0, key0, list88));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels", "array"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list89.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list89));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}


function validate233(data, {instancePath=""}={}){
/*# sourceURL="CampaignSenderUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate234(data, {instancePath}))){
vErrors = withFaults(vErrors, validate234.errors);
errors = vErrors.length;
}
validate233.errors = vErrors;
return errors === 0;
}

export const validateCampaignSenderExclusionsUpdate = validate236;
const schema319 = {"type":"object","x-provenance":"documented: docs 2026-11-22","required":["senders"],"properties":{"senders":{"type":["array","null"],"items":{"$ref":"#/$defs/SenderExclusionCreate"}}},"additionalProperties":false};

function validate237(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
vErrors = withFault(vErrors, missing(instancePath, "senders"));
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if((!(Array.isArray(data0))) && (data0 !== null)){
vErrors = withFault(vErrors, fault(instancePath+"/senders", "type", {type: schema319.properties.senders.type}, "must be array,null"));
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate209(data0[i0], {instancePath:instancePath+"/senders/" + i0}))){
vErrors = withFaults(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
}
for(const key0 in sent(data)){
if(!list83.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list83));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate236(data, {instancePath=""}={}){
/*# sourceURL="CampaignSenderExclusionsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate237(data, {instancePath}))){
vErrors = withFaults(vErrors, validate237.errors);
errors = vErrors.length;
}
validate236.errors = vErrors;
return errors === 0;
}

export const validateAbmLeadsAdd = validate240;

function validate240(data, {instancePath=""}={}){
/*# sourceURL="AbmLeadsAdd" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIds"));
errors++;
}
if(data.leadIds !== undefined){
let data0 = data.leadIds;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/leadIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list90.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list90));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

export const validateSignalTriggerCreate = validate241;
const pattern54 = new RegExp("^(?:wat|wli|wl)_[A-Za-z0-9]+$", "u");

function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list91.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list91));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}


function validate241(data, {instancePath=""}={}){
/*# sourceURL="SignalTriggerCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate242(data, {instancePath}))){
vErrors = withFaults(vErrors, validate242.errors);
errors = vErrors.length;
}
validate241.errors = vErrors;
return errors === 0;
}

export const validateStepSkipForLeads = validate244;
const pattern55 = new RegExp("^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$", "u");

function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leads === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leads"));
errors++;
}
if(data.leads !== undefined){
let data0 = data.leads;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/leads", "maxItems", 100));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leads/" + i0, "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leads/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leads", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list92.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list92));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}


function validate244(data, {instancePath=""}={}){
/*# sourceURL="StepSkipForLeads" */;
let vErrors = null;
let errors = 0;
if(!(validate245(data, {instancePath}))){
vErrors = withFaults(vErrors, validate245.errors);
errors = vErrors.length;
}
validate244.errors = vErrors;
return errors === 0;
}

export const validateCampaignStatsSearch = validate247;
const pattern57 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(T.+)?$", "u");
const pattern59 = new RegExp("^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$", "u");

function validate248(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignIds"));
errors++;
}
if(data.startDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "startDate"));
errors++;
}
if(data.endDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "endDate"));
errors++;
}
if(data.campaignIds !== undefined){
let data0 = data.campaignIds;
if(Array.isArray(data0)){
if(data0.length > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/campaignIds", "maxItems", 100));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/campaignIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignIds/" + i0, "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignIds", "array"));
errors++;
}
}
if(data.startDate !== undefined){
let data2 = data.startDate;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/startDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/startDate", "string"));
errors++;
}
}
if(data.endDate !== undefined){
let data3 = data.endDate;
if(typeof data3 === "string"){
if(!pattern57.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/endDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/endDate", "string"));
errors++;
}
}
if(data.sendUser !== undefined){
let data4 = data.sendUser;
if(typeof data4 === "string"){
if(!pattern59.test(data4)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUser", "^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUser", "string"));
errors++;
}
}
if(data.ABSelected !== undefined){
let data5 = data.ABSelected;
if(!list38.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/ABSelected", list38));
errors++;
}
}
if(data.channels !== undefined){
let data6 = data.channels;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!list93.includes(data7)){
vErrors = withFault(vErrors, otherValue(instancePath+"/channels/" + i1, list93));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list94.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list94));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}


function validate247(data, {instancePath=""}={}){
/*# sourceURL="CampaignStatsSearch" */;
let vErrors = null;
let errors = 0;
if(!(validate248(data, {instancePath}))){
vErrors = withFaults(vErrors, validate248.errors);
errors = vErrors.length;
}
validate247.errors = vErrors;
return errors === 0;
}

export const validateScheduleCreate = validate250;
const pattern60 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");

function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.timezone === undefined){
vErrors = withFault(vErrors, missing(instancePath, "timezone"));
errors++;
}
if(data.start === undefined){
vErrors = withFault(vErrors, missing(instancePath, "start"));
errors++;
}
if(data.end === undefined){
vErrors = withFault(vErrors, missing(instancePath, "end"));
errors++;
}
if(data.weekdays === undefined){
vErrors = withFault(vErrors, missing(instancePath, "weekdays"));
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern60.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/start", "^([01]\\d|2[0-3]):[0-5]\\d$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/start", "string"));
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(!pattern60.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/end", "^([01]\\d|2[0-3]):[0-5]\\d$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/end", "string"));
errors++;
}
}
if(data.weekdays !== undefined){
let data4 = data.weekdays;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/weekdays/" + i0, "integer"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 7 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/weekdays/" + i0, "maximum", "<=", 7));
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/weekdays/" + i0, "minimum", ">=", 1));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/weekdays", "array"));
errors++;
}
}
if(data.secondsToWait !== undefined){
let data6 = data.secondsToWait;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/secondsToWait", "integer"));
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/public", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list95.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list95));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}


function validate250(data, {instancePath=""}={}){
/*# sourceURL="ScheduleCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate251(data, {instancePath}))){
vErrors = withFaults(vErrors, validate251.errors);
errors = vErrors.length;
}
validate250.errors = vErrors;
return errors === 0;
}

export const validateScheduleUpdate = validate253;

function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/timezone", "string"));
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern60.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/start", "^([01]\\d|2[0-3]):[0-5]\\d$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/start", "string"));
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(!pattern60.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/end", "^([01]\\d|2[0-3]):[0-5]\\d$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/end", "string"));
errors++;
}
}
if(data.weekdays !== undefined){
let data4 = data.weekdays;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/weekdays/" + i0, "integer"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 7 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/weekdays/" + i0, "maximum", "<=", 7));
errors++;
}
if(data5 < 1 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/weekdays/" + i0, "minimum", ">=", 1));
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/weekdays", "array"));
errors++;
}
}
if(data.secondsToWait !== undefined){
let data6 = data.secondsToWait;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/secondsToWait", "integer"));
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/public", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list95.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list95));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}


function validate253(data, {instancePath=""}={}){
/*# sourceURL="ScheduleUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate254(data, {instancePath}))){
vErrors = withFaults(vErrors, validate254.errors);
errors = vErrors.length;
}
validate253.errors = vErrors;
return errors === 0;
}

export const validateTaskCreate = validate256;
const pattern64 = new RegExp("^(?:ctc|lea)_[A-Za-z0-9]+$", "u");
const pattern66 = new RegExp("^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$", "u");

function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.recordId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "recordId"));
errors++;
}
if(data.assignedTo === undefined){
vErrors = withFault(vErrors, missing(instancePath, "assignedTo"));
errors++;
}
if(data.dueDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dueDate"));
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "email"));
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/recordId", "^(?:ctc|lea)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordId", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!pattern66.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func3(data4) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func3(data5) > 32000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "maxLength", 32000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!list96.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
if(data.taskData !== undefined){
let data7 = data.taskData;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.subject !== undefined){
let data8 = data7.subject;
if(typeof data8 === "string"){
if(func3(data8) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/taskData/subject", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData/subject", "string"));
errors++;
}
}
if(data7.content !== undefined){
if(typeof data7.content !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData/content", "string"));
errors++;
}
}
for(const key0 in sent(data7)){
if(!list97.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/taskData", key0, list97));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list98.includes(key1)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key1, union: "TaskCreate", variant: "email", fieldsByVariant: fieldsOfTaskCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const pattern67 = new RegExp("^(?:ctc|lea|cpn)_[A-Za-z0-9]+$", "u");

function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.recordId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "recordId"));
errors++;
}
if(data.assignedTo === undefined){
vErrors = withFault(vErrors, missing(instancePath, "assignedTo"));
errors++;
}
if(data.dueDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dueDate"));
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "manual"));
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern67.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/recordId", "^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordId", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!pattern66.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func3(data4) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func3(data5) > 32000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "maxLength", 32000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!list96.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
for(const key0 in sent(data)){
if(!list99.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "TaskCreate", variant: "manual", fieldsByVariant: fieldsOfTaskCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}


function validate260(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.recordId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "recordId"));
errors++;
}
if(data.assignedTo === undefined){
vErrors = withFault(vErrors, missing(instancePath, "assignedTo"));
errors++;
}
if(data.dueDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dueDate"));
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "phone"));
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/recordId", "^(?:ctc|lea)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordId", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!pattern66.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func3(data4) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func3(data5) > 32000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "maxLength", 32000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!list96.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
if(data.taskData !== undefined){
let data7 = data.taskData;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.phone !== undefined){
if(typeof data7.phone !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData/phone", "string"));
errors++;
}
}
for(const key0 in sent(data7)){
if(!list100.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/taskData", key0, list100));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list98.includes(key1)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key1, union: "TaskCreate", variant: "phone", fieldsByVariant: fieldsOfTaskCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}


function validate262(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
vErrors = withFault(vErrors, wrongCount(instancePath, "maxItems", 6));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/" + i0, "^https://[^\\s/?#]\\S*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}


function validate264(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
vErrors = withFault(vErrors, wrongCount(instancePath, "maxItems", 6));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/" + i0, "^https://[^\\s/?#]\\S*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}


function validate261(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.recordId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "recordId"));
errors++;
}
if(data.assignedTo === undefined){
vErrors = withFault(vErrors, missing(instancePath, "assignedTo"));
errors++;
}
if(data.dueDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dueDate"));
errors++;
}
if(data.type !== undefined){
if("linkedin" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "linkedin"));
errors++;
}
}
if(data.recordId !== undefined){
let data13 = data.recordId;
if(typeof data13 === "string"){
if(!pattern64.test(data13)){
vErrors = withFault(vErrors, mismatch(instancePath+"/recordId", "^(?:ctc|lea)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordId", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data14 = data.assignedTo;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data15 = data.dueDate;
if(typeof data15 === "string"){
if(!pattern66.test(data15)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
let data16 = data.title;
if(typeof data16 === "string"){
if(func3(data16) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
let data17 = data.message;
if(typeof data17 === "string"){
if(func3(data17) > 32000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "maxLength", 32000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data18 = data.priority;
if(!list96.includes(data18)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
if(data.images !== undefined){
if(!(validate262(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate264(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate264.errors);
errors = vErrors.length;
}
}
if(data.taskData !== undefined){
let data21 = data.taskData;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.content !== undefined){
if(typeof data21.content !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData/content", "string"));
errors++;
}
}
for(const key0 in sent(data21)){
if(!list101.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/taskData", key0, list101));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list263.includes(key1)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key1, union: "TaskCreate", variant: "linkedin", fieldsByVariant: fieldsOfTaskCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}


function validate266(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.recordId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "recordId"));
errors++;
}
if(data.assignedTo === undefined){
vErrors = withFault(vErrors, missing(instancePath, "assignedTo"));
errors++;
}
if(data.dueDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "dueDate"));
errors++;
}
if(data.type !== undefined){
if("whatsapp" !== data.type){
vErrors = withFault(vErrors, otherConstant(instancePath+"/type", "whatsapp"));
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/recordId", "^(?:ctc|lea)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/recordId", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!pattern66.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(func3(data4) > 400){
vErrors = withFault(vErrors, wrongCount(instancePath+"/title", "maxLength", 400));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
let data5 = data.message;
if(typeof data5 === "string"){
if(func3(data5) > 32000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/message", "maxLength", 32000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!list96.includes(data6)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
if(data.taskData !== undefined){
let data7 = data.taskData;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.content !== undefined){
if(typeof data7.content !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData/content", "string"));
errors++;
}
}
for(const key0 in sent(data7)){
if(!list101.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/taskData", key0, list101));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskData", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list98.includes(key1)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key1, union: "TaskCreate", variant: "whatsapp", fieldsByVariant: fieldsOfTaskCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}


function validate257(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate258(data, {instancePath}))){
vErrors = withFaults(vErrors, validate258.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate259(data, {instancePath}))){
vErrors = withFaults(vErrors, validate259.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate260(data, {instancePath}))){
vErrors = withFaults(vErrors, validate260.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedin"){
if(!(validate261(data, {instancePath}))){
vErrors = withFaults(vErrors, validate261.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsapp"){
if(!(validate266(data, {instancePath}))){
vErrors = withFaults(vErrors, validate266.errors);
errors = vErrors.length;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "TaskCreate", fieldsByVariant: fieldsOfTaskCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "type", union: "TaskCreate", fieldsByVariant: fieldsOfTaskCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate256(data, {instancePath=""}={}){
/*# sourceURL="TaskCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate257(data, {instancePath}))){
vErrors = withFaults(vErrors, validate257.errors);
errors = vErrors.length;
}
validate256.errors = vErrors;
return errors === 0;
}

export const validateTaskUpdate = validate273;
const pattern81 = new RegExp("^opp_[A-Za-z0-9]+$", "u");

function validate274(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data0)){
if(data0.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data1)){
if(data1.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data1.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data2)){
if(data2.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data3)){
if(data3.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data3.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data4)){
if(data4.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data5)){
if(data5.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data5.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data6)){
if(data6.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.length < 4){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data7)){
if(data7.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data7.length < 3){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs19 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data8)){
if(data8.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.length < 5){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data9)){
if(data9.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data9.length < 2){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs24 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs29 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data10)){
if(data10.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data10.length < 6){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs30 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data11)){
if(data11.length > 6){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data11.length < 1){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs29 === errors;
valid1 = valid1 || _valid0;
}
}
}
}
}
if(!valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`images` and `videos` may hold at most 6 items together"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = withFault(vErrors, missing(instancePath, "id"));
errors++;
}
if(data.id !== undefined){
let data12 = data.id;
if(typeof data12 === "string"){
if(!pattern81.test(data12)){
vErrors = withFault(vErrors, mismatch(instancePath+"/id", "^opp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
let data13 = data.assignedTo;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
vErrors = withFault(vErrors, mismatch(instancePath+"/assignedTo", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.dueDate !== undefined){
let data14 = data.dueDate;
if(typeof data14 === "string"){
if(!pattern66.test(data14)){
vErrors = withFault(vErrors, mismatch(instancePath+"/dueDate", "^\\d{4}-\\d{2}-\\d{2}(?:T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDate", "string"));
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/message", "string"));
errors++;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!list96.includes(data17)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list96));
errors++;
}
}
if(data.done !== undefined){
if(typeof data.done !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/done", "boolean"));
errors++;
}
}
if(data.images !== undefined){
if(!(validate262(data.images, {instancePath:instancePath+"/images"}))){
vErrors = withFaults(vErrors, validate262.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate264(data.videos, {instancePath:instancePath+"/videos"}))){
vErrors = withFaults(vErrors, validate264.errors);
errors = vErrors.length;
}
}
for(const key0 in sent(data)){
if(!list264.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list264));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}


function validate273(data, {instancePath=""}={}){
/*# sourceURL="TaskUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate274(data, {instancePath}))){
vErrors = withFaults(vErrors, validate274.errors);
errors = vErrors.length;
}
validate273.errors = vErrors;
return errors === 0;
}

export const validateTasksIgnore = validate278;

function validate279(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ids === undefined){
vErrors = withFault(vErrors, missing(instancePath, "ids"));
errors++;
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern81.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/ids/" + i0, "^opp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/ids/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/ids", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list102.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list102));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}


function validate278(data, {instancePath=""}={}){
/*# sourceURL="TasksIgnore" */;
let vErrors = null;
let errors = 0;
if(!(validate279(data, {instancePath}))){
vErrors = withFaults(vErrors, validate279.errors);
errors = vErrors.length;
}
validate278.errors = vErrors;
return errors === 0;
}

export const validateUnsubscribedVariablesAdd = validate281;

function validate281(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribedVariablesAdd" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
vErrors = withFault(vErrors, missing(instancePath, "values"));
errors++;
}
if(data.values !== undefined){
let data0 = data.values;
if(Array.isArray(data0)){
if(data0.length > 10000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/values", "maxItems", 10000));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/values", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/values/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/values", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list103.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list103));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

export const validateBranchCreate = validate282;

function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.customField !== undefined){
if(typeof data.customField !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customField", "string"));
errors++;
}
}
if(data.customOperator !== undefined){
let data2 = data.customOperator;
if(!list23.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/customOperator", list23));
errors++;
}
}
if(data.customValue !== undefined){
if(typeof data.customValue !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customValue", "string"));
errors++;
}
}
if(data.scoreComparator !== undefined){
let data4 = data.scoreComparator;
if(!list24.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scoreComparator", list24));
errors++;
}
}
if(data.scoreThreshold !== undefined){
let data5 = data.scoreThreshold;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/scoreThreshold", "integer"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "maximum", "<=", 100));
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "minimum", ">=", 0));
errors++;
}
}
}
if(data.emailStatusFilter !== undefined){
if(!(validate51(data.emailStatusFilter, {instancePath:instancePath+"/emailStatusFilter"}))){
vErrors = withFaults(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.callStatusFilter !== undefined){
let data7 = data.callStatusFilter;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter", "minItems", 1));
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter/" + i0, "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter", "array"));
errors++;
}
}
if(data.delay !== undefined){
let data9 = data.delay;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.delayType !== undefined){
let data10 = data.delayType;
if(!list22.includes(data10)){
vErrors = withFault(vErrors, otherValue(instancePath+"/delayType", list22));
errors++;
}
}
for(const key0 in sent(data)){
if(!list265.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list265));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}


function validate282(data, {instancePath=""}={}){
/*# sourceURL="BranchCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate283(data, {instancePath}))){
vErrors = withFaults(vErrors, validate283.errors);
errors = vErrors.length;
}
validate282.errors = vErrors;
return errors === 0;
}

export const validateBranchOrderUpdate = validate286;
const pattern85 = new RegExp("^seq_[A-Za-z0-9]+$", "u");

function validate287(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.order === undefined){
vErrors = withFault(vErrors, missing(instancePath, "order"));
errors++;
}
if(data.order !== undefined){
let data0 = data.order;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/order", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern85.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/order/" + i0, "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/order/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/order", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list104.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list104));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}


function validate286(data, {instancePath=""}={}){
/*# sourceURL="BranchOrderUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate287(data, {instancePath}))){
vErrors = withFaults(vErrors, validate287.errors);
errors = vErrors.length;
}
validate286.errors = vErrors;
return errors === 0;
}

export const validateBranchUpdate = validate289;

function validate290(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(sent(data)).length < 1){
vErrors = withFault(vErrors, fault(instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties"));
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.customField !== undefined){
if(typeof data.customField !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customField", "string"));
errors++;
}
}
if(data.customOperator !== undefined){
let data2 = data.customOperator;
if(!list23.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/customOperator", list23));
errors++;
}
}
if(data.customValue !== undefined){
if(typeof data.customValue !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customValue", "string"));
errors++;
}
}
if(data.scoreComparator !== undefined){
let data4 = data.scoreComparator;
if(!list24.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scoreComparator", list24));
errors++;
}
}
if(data.scoreThreshold !== undefined){
let data5 = data.scoreThreshold;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/scoreThreshold", "integer"));
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "maximum", "<=", 100));
errors++;
}
if(data5 < 0 || isNaN(data5)){
vErrors = withFault(vErrors, outside(instancePath+"/scoreThreshold", "minimum", ">=", 0));
errors++;
}
}
}
if(data.emailStatusFilter !== undefined){
if(!(validate51(data.emailStatusFilter, {instancePath:instancePath+"/emailStatusFilter"}))){
vErrors = withFaults(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.callStatusFilter !== undefined){
let data7 = data.callStatusFilter;
if(Array.isArray(data7)){
if(data7.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter", "minItems", 1));
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func3(data8) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/callStatusFilter/" + i0, "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/callStatusFilter", "array"));
errors++;
}
}
if(data.delay !== undefined){
let data9 = data.delay;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/delay", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/delay", "minimum", ">=", 0));
errors++;
}
}
}
if(data.delayType !== undefined){
let data10 = data.delayType;
if(!list22.includes(data10)){
vErrors = withFault(vErrors, otherValue(instancePath+"/delayType", list22));
errors++;
}
}
for(const key0 in sent(data)){
if(!list265.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list265));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath=""}={}){
/*# sourceURL="BranchUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate290(data, {instancePath}))){
vErrors = withFaults(vErrors, validate290.errors);
errors = vErrors.length;
}
validate289.errors = vErrors;
return errors === 0;
}

export const validateStepSenderUpdate = validate293;

function validate295(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if("email" !== data.type){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var valid1 = _errs5 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.alias === undefined) && (missing1 = "alias")) || ((data.type === undefined) && (missing1 = "type"))){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`alias` can only be sent with the type `email` and an `id`"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
let data2 = data.type;
if(!list105.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list105));
errors++;
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/id", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
if(data.alias !== undefined){
let data4 = data.alias;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/alias", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/alias", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list87.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list87));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}


function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.channel !== undefined){
if(!(validate295(data.channel, {instancePath:instancePath+"/channel"}))){
vErrors = withFaults(vErrors, validate295.errors);
errors = vErrors.length;
}
}
for(const key0 in sent(data)){
if(!list106.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list106));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}


function validate293(data, {instancePath=""}={}){
/*# sourceURL="StepSenderUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate294(data, {instancePath}))){
vErrors = withFaults(vErrors, validate294.errors);
errors = vErrors.length;
}
validate293.errors = vErrors;
return errors === 0;
}

export const validatePeopleSearch = validate298;

function validate299(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "filterId"));
errors++;
}
if(data1.in === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "in"));
errors++;
}
if(data1.out === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "out"));
errors++;
}
if(data1.filterId !== undefined){
let data2 = data1.filterId;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/filterId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/filterId", "string"));
errors++;
}
}
if(data1.in !== undefined){
let data3 = data1.in;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in", "array"));
errors++;
}
}
if(data1.out !== undefined){
let data5 = data1.out;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out/" + i2, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out", "array"));
errors++;
}
}
for(const key0 in sent(data1)){
if(!list107.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/filters/" + i0, key0, list107));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.page !== undefined){
let data7 = data.page;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.size !== undefined){
let data8 = data.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/size", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 100 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/size", "maximum", "<=", 100));
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/size", "minimum", ">=", 1));
errors++;
}
}
}
if(data.excludes !== undefined){
let data9 = data.excludes;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/excludes/" + i3, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/excludes", "array"));
errors++;
}
}
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list108.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list108));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}


function validate298(data, {instancePath=""}={}){
/*# sourceURL="PeopleSearch" */;
let vErrors = null;
let errors = 0;
if(!(validate299(data, {instancePath}))){
vErrors = withFaults(vErrors, validate299.errors);
errors = vErrors.length;
}
validate298.errors = vErrors;
return errors === 0;
}

export const validateCompaniesSearch = validate301;

function validate302(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "filterId"));
errors++;
}
if(data1.in === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "in"));
errors++;
}
if(data1.out === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "out"));
errors++;
}
if(data1.filterId !== undefined){
let data2 = data1.filterId;
if(typeof data2 === "string"){
if(func3(data2) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/filterId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/filterId", "string"));
errors++;
}
}
if(data1.in !== undefined){
let data3 = data1.in;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in", "array"));
errors++;
}
}
if(data1.out !== undefined){
let data5 = data1.out;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(typeof data5[i2] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out/" + i2, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out", "array"));
errors++;
}
}
for(const key0 in sent(data1)){
if(!list107.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/filters/" + i0, key0, list107));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.page !== undefined){
let data7 = data.page;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 1 || isNaN(data7)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.size !== undefined){
let data8 = data.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/size", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/size", "maximum", "<=", 500));
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/size", "minimum", ">=", 1));
errors++;
}
}
}
for(const key1 in sent(data)){
if(!list109.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list109));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}


function validate301(data, {instancePath=""}={}){
/*# sourceURL="CompaniesSearch" */;
let vErrors = null;
let errors = 0;
if(!(validate302(data, {instancePath}))){
vErrors = withFaults(vErrors, validate302.errors);
errors = vErrors.length;
}
validate301.errors = vErrors;
return errors === 0;
}

export const validatePersonaCreate = validate304;

function validate305(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.mode === undefined){
vErrors = withFault(vErrors, missing(instancePath, "mode"));
errors++;
}
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.mode !== undefined){
if("leads" !== data.mode){
vErrors = withFault(vErrors, otherConstant(instancePath+"/mode", "leads"));
errors++;
}
}
if(data.filters !== undefined){
let data2 = data.filters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "filterId"));
errors++;
}
if(data3.filterId !== undefined){
let data4 = data3.filterId;
if(typeof data4 === "string"){
if(func3(data4) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/filterId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/filterId", "string"));
errors++;
}
}
if(data3.in !== undefined){
let data5 = data3.in;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in", "array"));
errors++;
}
}
if(data3.out !== undefined){
let data7 = data3.out;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out/" + i2, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out", "array"));
errors++;
}
}
if(data3.exactMatch !== undefined){
if(typeof data3.exactMatch !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/exactMatch", "boolean"));
errors++;
}
}
for(const key0 in sent(data3)){
if(!list110.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/filters/" + i0, key0, list110));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list111.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list111));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}


function validate304(data, {instancePath=""}={}){
/*# sourceURL="PersonaCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate305(data, {instancePath}))){
vErrors = withFaults(vErrors, validate305.errors);
errors = vErrors.length;
}
validate304.errors = vErrors;
return errors === 0;
}

export const validateSavedSearchCreate = validate307;

function validate308(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.mode === undefined){
vErrors = withFault(vErrors, missing(instancePath, "mode"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 200));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(Array.isArray(data1)){
if(data1.length > 10){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "maxItems", 10));
errors++;
}
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "filterId"));
errors++;
}
if(data2.filterId !== undefined){
let data3 = data2.filterId;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/filterId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/filterId", "string"));
errors++;
}
}
if(data2.in !== undefined){
let data4 = data2.in;
if(Array.isArray(data4)){
if(data4.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/in", "maxItems", 1000));
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func3(data5) > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/in/" + i1, "maxLength", 1000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in", "array"));
errors++;
}
}
if(data2.out !== undefined){
let data6 = data2.out;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/out", "maxItems", 1000));
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func3(data7) > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/out/" + i2, "maxLength", 1000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out/" + i2, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out", "array"));
errors++;
}
}
if(data2.exactMatch !== undefined){
if(typeof data2.exactMatch !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/exactMatch", "boolean"));
errors++;
}
}
for(const key0 in sent(data2)){
if(!list110.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/filters/" + i0, key0, list110));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(!list112.includes(data9)){
vErrors = withFault(vErrors, otherValue(instancePath+"/mode", list112));
errors++;
}
}
for(const key1 in sent(data)){
if(!list113.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list113));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}


function validate307(data, {instancePath=""}={}){
/*# sourceURL="SavedSearchCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate308(data, {instancePath}))){
vErrors = withFaults(vErrors, validate308.errors);
errors = vErrors.length;
}
validate307.errors = vErrors;
return errors === 0;
}

export const validateSavedSearchUpdate = validate310;

function validate311(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.name === undefined) && (missing0 = "name")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.filters === undefined) && (missing1 = "filters")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`name` or `filters` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 200));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.filters !== undefined){
let data1 = data.filters;
if(Array.isArray(data1)){
if(data1.length > 10){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "maxItems", 10));
errors++;
}
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/filters/" + i0, "filterId"));
errors++;
}
if(data2.filterId !== undefined){
let data3 = data2.filterId;
if(typeof data3 === "string"){
if(func3(data3) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/filterId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/filterId", "string"));
errors++;
}
}
if(data2.in !== undefined){
let data4 = data2.in;
if(Array.isArray(data4)){
if(data4.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/in", "maxItems", 1000));
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func3(data5) > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/in/" + i1, "maxLength", 1000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/in", "array"));
errors++;
}
}
if(data2.out !== undefined){
let data6 = data2.out;
if(Array.isArray(data6)){
if(data6.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/out", "maxItems", 1000));
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func3(data7) > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/filters/" + i0+"/out/" + i2, "maxLength", 1000));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out/" + i2, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/out", "array"));
errors++;
}
}
if(data2.exactMatch !== undefined){
if(typeof data2.exactMatch !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0+"/exactMatch", "boolean"));
errors++;
}
}
for(const key0 in sent(data2)){
if(!list110.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/filters/" + i0, key0, list110));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters/" + i0, "object"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.mode !== undefined){
let data9 = data.mode;
if(!list112.includes(data9)){
vErrors = withFault(vErrors, otherValue(instancePath+"/mode", list112));
errors++;
}
}
for(const key1 in sent(data)){
if(!list113.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list113));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}


function validate310(data, {instancePath=""}={}){
/*# sourceURL="SavedSearchUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate311(data, {instancePath}))){
vErrors = withFaults(vErrors, validate311.errors);
errors = vErrors.length;
}
validate310.errors = vErrors;
return errors === 0;
}

export const validateDeliverabilityAlertCreate = validate313;
const pattern87 = new RegExp("^[^|]+(?:\\|[^|]+\\|[^|]+)?$", "u");

function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.email !== undefined){
let data0 = data.email;
const _errs7 = errors;
if(errors === _errs7){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((data0.enabled === undefined) && (missing1 = "enabled")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data0.enabled !== undefined){
if(true !== data0.enabled){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.inapp === undefined) && (missing2 = "inapp")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.inapp !== undefined){
let data2 = data.inapp;
const _errs11 = errors;
if(errors === _errs11){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing3;
if((data2.enabled === undefined) && (missing3 = "enabled")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data2.enabled !== undefined){
if(true !== data2.enabled){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.webhook === undefined) && (missing4 = "webhook")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.webhook !== undefined){
let data4 = data.webhook;
const _errs15 = errors;
if(errors === _errs15){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing5;
if((data4.enabled === undefined) && (missing5 = "enabled")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data4.enabled !== undefined){
if(true !== data4.enabled){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.slack === undefined) && (missing6 = "slack")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.slack !== undefined){
let data6 = data.slack;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing7;
if((data6.enabled === undefined) && (missing7 = "enabled")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data6.enabled !== undefined){
if(true !== data6.enabled){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "One channel at least must be enabled"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email !== undefined){
let data8 = data.email;
const _errs25 = errors;
const _errs26 = errors;
if(errors === _errs26){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing8;
if((data8.enabled === undefined) && (missing8 = "enabled")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data8.enabled !== undefined){
const _errs28 = errors;
if(true !== data8.enabled){
vErrors = withFault(vErrors, {});
errors++;
}
var valid14 = _errs28 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data8.addresses !== undefined){
let data10 = data8.addresses;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
if(data10.length > 0){
vErrors = withFault(vErrors, {});
errors++;
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid14 = _errs29 === errors;
}
else {
var valid14 = true;
}
}
}
}
else {
vErrors = withFault(vErrors, {});
errors++;
}
}
var valid13 = _errs26 === errors;
if(valid13){
vErrors = withFault(vErrors, fault(instancePath+"/email", "not", {}, "An email channel that is enabled needs `addresses`"));
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.enabled !== undefined){
if(typeof data8.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/email/enabled", "boolean"));
errors++;
}
}
if(data8.addresses !== undefined){
let data12 = data8.addresses;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!(formats0.test(data13))){
vErrors = withFault(vErrors, fault(instancePath+"/email/addresses/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email/addresses/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email/addresses", "array"));
errors++;
}
}
for(const key0 in sent(data8)){
if(!list114.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/email", key0, list114));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "object"));
errors++;
}
}
if(data.inapp !== undefined){
let data14 = data.inapp;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.enabled !== undefined){
if(typeof data14.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/inapp/enabled", "boolean"));
errors++;
}
}
for(const key1 in sent(data14)){
if(!list115.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/inapp", key1, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/inapp", "object"));
errors++;
}
}
if(data.webhook !== undefined){
let data16 = data.webhook;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.enabled !== undefined){
if(typeof data16.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/webhook/enabled", "boolean"));
errors++;
}
}
for(const key2 in sent(data16)){
if(!list115.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath+"/webhook", key2, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/webhook", "object"));
errors++;
}
}
if(data.slack !== undefined){
let data18 = data.slack;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.enabled !== undefined){
if(typeof data18.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/slack/enabled", "boolean"));
errors++;
}
}
for(const key3 in sent(data18)){
if(!list115.includes(key3)){
vErrors = withFault(vErrors, unknownField(instancePath+"/slack", key3, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/slack", "object"));
errors++;
}
}
for(const key4 in sent(data)){
if(!list116.includes(key4)){
vErrors = withFault(vErrors, unknownField(instancePath, key4, list116));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}


function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.widget === undefined){
vErrors = withFault(vErrors, missing(instancePath, "widget"));
errors++;
}
if(data.metric === undefined){
vErrors = withFault(vErrors, missing(instancePath, "metric"));
errors++;
}
if(data.severity === undefined){
vErrors = withFault(vErrors, missing(instancePath, "severity"));
errors++;
}
if(data.scope === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scope"));
errors++;
}
if(data.threshold === undefined){
vErrors = withFault(vErrors, missing(instancePath, "threshold"));
errors++;
}
if(data.comparisonOperator === undefined){
vErrors = withFault(vErrors, missing(instancePath, "comparisonOperator"));
errors++;
}
if(data.periodDays === undefined){
vErrors = withFault(vErrors, missing(instancePath, "periodDays"));
errors++;
}
if(data.periodMode === undefined){
vErrors = withFault(vErrors, missing(instancePath, "periodMode"));
errors++;
}
if(data.widget !== undefined){
if("warmup" !== data.widget){
vErrors = withFault(vErrors, otherConstant(instancePath+"/widget", "warmup"));
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(!list117.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/metric", list117));
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(!list118.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/severity", list118));
errors++;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(!list119.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scope", list119));
errors++;
}
}
if(data.scopeEntities !== undefined){
let data4 = data.scopeEntities;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern87.test(data5)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scopeEntities/" + i0, "^[^|]+(?:\\|[^|]+\\|[^|]+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities", "array"));
errors++;
}
}
if(data.threshold !== undefined){
let data6 = data.threshold;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "maximum", "<=", 100));
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "minimum", ">=", 0));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/threshold", "number"));
errors++;
}
}
if(data.comparisonOperator !== undefined){
let data7 = data.comparisonOperator;
if(!list120.includes(data7)){
vErrors = withFault(vErrors, otherValue(instancePath+"/comparisonOperator", list120));
errors++;
}
}
if(data.periodDays !== undefined){
let data8 = data.periodDays;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/periodDays", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 30 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "maximum", "<=", 30));
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "minimum", ">=", 1));
errors++;
}
}
}
if(data.periodMode !== undefined){
let data9 = data.periodMode;
if(!list121.includes(data9)){
vErrors = withFault(vErrors, otherValue(instancePath+"/periodMode", list121));
errors++;
}
}
if(data.channelConfig !== undefined){
if(!(validate316(data.channelConfig, {instancePath:instancePath+"/channelConfig"}))){
vErrors = withFaults(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.recheckDelayHours !== undefined){
let data11 = data.recheckDelayHours;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/recheckDelayHours", "integer"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list266.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "DeliverabilityAlertCreate", variant: "warmup", fieldsByVariant: fieldsOfDeliverabilityAlertCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}


function validate318(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.widget === undefined){
vErrors = withFault(vErrors, missing(instancePath, "widget"));
errors++;
}
if(data.metric === undefined){
vErrors = withFault(vErrors, missing(instancePath, "metric"));
errors++;
}
if(data.severity === undefined){
vErrors = withFault(vErrors, missing(instancePath, "severity"));
errors++;
}
if(data.scope === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scope"));
errors++;
}
if(data.threshold === undefined){
vErrors = withFault(vErrors, missing(instancePath, "threshold"));
errors++;
}
if(data.comparisonOperator === undefined){
vErrors = withFault(vErrors, missing(instancePath, "comparisonOperator"));
errors++;
}
if(data.periodDays === undefined){
vErrors = withFault(vErrors, missing(instancePath, "periodDays"));
errors++;
}
if(data.periodMode === undefined){
vErrors = withFault(vErrors, missing(instancePath, "periodMode"));
errors++;
}
if(data.widget !== undefined){
if("outreach" !== data.widget){
vErrors = withFault(vErrors, otherConstant(instancePath+"/widget", "outreach"));
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(!list122.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/metric", list122));
errors++;
}
}
if(data.severity !== undefined){
let data2 = data.severity;
if(!list118.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/severity", list118));
errors++;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(!list123.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scope", list123));
errors++;
}
}
if(data.scopeEntities !== undefined){
let data4 = data.scopeEntities;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern87.test(data5)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scopeEntities/" + i0, "^[^|]+(?:\\|[^|]+\\|[^|]+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities", "array"));
errors++;
}
}
if(data.threshold !== undefined){
let data6 = data.threshold;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100 || isNaN(data6)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "maximum", "<=", 100));
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "minimum", ">=", 0));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/threshold", "number"));
errors++;
}
}
if(data.comparisonOperator !== undefined){
let data7 = data.comparisonOperator;
if(!list120.includes(data7)){
vErrors = withFault(vErrors, otherValue(instancePath+"/comparisonOperator", list120));
errors++;
}
}
if(data.periodDays !== undefined){
let data8 = data.periodDays;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/periodDays", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 30 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "maximum", "<=", 30));
errors++;
}
if(data8 < 1 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "minimum", ">=", 1));
errors++;
}
}
}
if(data.periodMode !== undefined){
let data9 = data.periodMode;
if(!list121.includes(data9)){
vErrors = withFault(vErrors, otherValue(instancePath+"/periodMode", list121));
errors++;
}
}
if(data.channelConfig !== undefined){
if(!(validate316(data.channelConfig, {instancePath:instancePath+"/channelConfig"}))){
vErrors = withFaults(vErrors, validate316.errors);
errors = vErrors.length;
}
}
if(data.recheckDelayHours !== undefined){
let data11 = data.recheckDelayHours;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/recheckDelayHours", "integer"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list266.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "DeliverabilityAlertCreate", variant: "outreach", fieldsByVariant: fieldsOfDeliverabilityAlertCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}


function validate314(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.widget;
if(typeof tag0 == "string"){
if(tag0 === "warmup"){
if(!(validate315(data, {instancePath}))){
vErrors = withFaults(vErrors, validate315.errors);
errors = vErrors.length;
}
}
else if(tag0 === "outreach"){
if(!(validate318(data, {instancePath}))){
vErrors = withFaults(vErrors, validate318.errors);
errors = vErrors.length;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "widget", union: "DeliverabilityAlertCreate", fieldsByVariant: fieldsOfDeliverabilityAlertCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "widget", union: "DeliverabilityAlertCreate", fieldsByVariant: fieldsOfDeliverabilityAlertCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}


function validate313(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate314(data, {instancePath}))){
vErrors = withFaults(vErrors, validate314.errors);
errors = vErrors.length;
}
validate313.errors = vErrors;
return errors === 0;
}

export const validateDeliverabilityAlertUpdate = validate323;

function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.threshold !== undefined){
let data0 = data.threshold;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "maximum", "<=", 100));
errors++;
}
if(data0 < 0 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/threshold", "minimum", ">=", 0));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/threshold", "number"));
errors++;
}
}
if(data.comparisonOperator !== undefined){
let data1 = data.comparisonOperator;
if(!list120.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/comparisonOperator", list120));
errors++;
}
}
if(data.periodDays !== undefined){
let data2 = data.periodDays;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/periodDays", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "maximum", "<=", 30));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/periodDays", "minimum", ">=", 1));
errors++;
}
}
}
if(data.periodMode !== undefined){
let data3 = data.periodMode;
if(!list121.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/periodMode", list121));
errors++;
}
}
if(data.channelConfig !== undefined){
let data4 = data.channelConfig;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.email !== undefined){
let data5 = data4.email;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.enabled !== undefined){
if(typeof data5.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/email/enabled", "boolean"));
errors++;
}
}
if(data5.addresses !== undefined){
let data7 = data5.addresses;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = withFault(vErrors, fault(instancePath+"/channelConfig/email/addresses/" + i0, "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/email/addresses/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/email/addresses", "array"));
errors++;
}
}
for(const key0 in sent(data5)){
if(!list114.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channelConfig/email", key0, list114));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/email", "object"));
errors++;
}
}
if(data4.inapp !== undefined){
let data9 = data4.inapp;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.enabled !== undefined){
if(typeof data9.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/inapp/enabled", "boolean"));
errors++;
}
}
for(const key1 in sent(data9)){
if(!list115.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channelConfig/inapp", key1, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/inapp", "object"));
errors++;
}
}
if(data4.webhook !== undefined){
let data11 = data4.webhook;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.enabled !== undefined){
if(typeof data11.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/webhook/enabled", "boolean"));
errors++;
}
}
for(const key2 in sent(data11)){
if(!list115.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channelConfig/webhook", key2, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/webhook", "object"));
errors++;
}
}
if(data4.slack !== undefined){
let data13 = data4.slack;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.enabled !== undefined){
if(typeof data13.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/slack/enabled", "boolean"));
errors++;
}
}
for(const key3 in sent(data13)){
if(!list115.includes(key3)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channelConfig/slack", key3, list115));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig/slack", "object"));
errors++;
}
}
for(const key4 in sent(data4)){
if(!list116.includes(key4)){
vErrors = withFault(vErrors, unknownField(instancePath+"/channelConfig", key4, list116));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channelConfig", "object"));
errors++;
}
}
if(data.scopeEntities !== undefined){
let data15 = data.scopeEntities;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(!pattern87.test(data16)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scopeEntities/" + i1, "^[^|]+(?:\\|[^|]+\\|[^|]+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scopeEntities", "array"));
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/enabled", "boolean"));
errors++;
}
}
for(const key5 in sent(data)){
if(!list124.includes(key5)){
vErrors = withFault(vErrors, unknownField(instancePath, key5, list124));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}


function validate323(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate324(data, {instancePath}))){
vErrors = withFaults(vErrors, validate324.errors);
errors = vErrors.length;
}
validate323.errors = vErrors;
return errors === 0;
}

export const validateRecoveryConfigUpdate = validate326;

function validate327(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/enabled", "boolean"));
errors++;
}
}
if(data.monitoredSignals !== undefined){
let data1 = data.monitoredSignals;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!list125.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/monitoredSignals/" + i0, list125));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/monitoredSignals", "array"));
errors++;
}
}
if(data.authorizedActions !== undefined){
let data3 = data.authorizedActions;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!list126.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/authorizedActions/" + i1, list126));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/authorizedActions", "array"));
errors++;
}
}
if(data.digestFrequency !== undefined){
let data5 = data.digestFrequency;
if(!list127.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/digestFrequency", list127));
errors++;
}
}
for(const key0 in sent(data)){
if(!list128.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list128));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}


function validate326(data, {instancePath=""}={}){
/*# sourceURL="RecoveryConfigUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate327(data, {instancePath}))){
vErrors = withFaults(vErrors, validate327.errors);
errors = vErrors.length;
}
validate326.errors = vErrors;
return errors === 0;
}

export const validateEnrichmentBatch = validate329;

function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.input === undefined){
vErrors = withFault(vErrors, missing(instancePath, "input"));
errors++;
}
if(data.enrichmentRequests === undefined){
vErrors = withFault(vErrors, missing(instancePath, "enrichmentRequests"));
errors++;
}
if(data.input !== undefined){
let data0 = data.input;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(sent(data0)).length < 1){
vErrors = withFault(vErrors, fault(instancePath+"/input", "minProperties", {limit: 1}, "must NOT have fewer than 1 properties"));
errors++;
}
if(data0.location !== undefined){
if(typeof data0.location !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/location", "string"));
errors++;
}
}
if(data0.linkedinUrl !== undefined){
if(typeof data0.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/linkedinUrl", "string"));
errors++;
}
}
if(data0.email !== undefined){
let data3 = data0.email;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = withFault(vErrors, fault(instancePath+"/input/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/input/email", "string"));
errors++;
}
}
if(data0.firstName !== undefined){
if(typeof data0.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/firstName", "string"));
errors++;
}
}
if(data0.lastName !== undefined){
if(typeof data0.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/lastName", "string"));
errors++;
}
}
if(data0.companyName !== undefined){
if(typeof data0.companyName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/companyName", "string"));
errors++;
}
}
if(data0.companyDomain !== undefined){
if(typeof data0.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/companyDomain", "string"));
errors++;
}
}
if(data0.jobTitle !== undefined){
if(typeof data0.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/input/jobTitle", "string"));
errors++;
}
}
for(const key0 in sent(data0)){
if(!list129.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/input", key0, list129));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/input", "object"));
errors++;
}
}
if(data.enrichmentRequests !== undefined){
let data9 = data.enrichmentRequests;
if(Array.isArray(data9)){
if(data9.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/enrichmentRequests", "minItems", 1));
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(!list59.includes(data10)){
vErrors = withFault(vErrors, otherValue(instancePath+"/enrichmentRequests/" + i0, list59));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/enrichmentRequests", "array"));
errors++;
}
}
if(data.metadata !== undefined){
let data11 = data.metadata;
const _errs27 = errors;
let valid7 = false;
let passing0 = null;
const _errs28 = errors;
if(typeof data11 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/metadata", "string"));
errors++;
}
var _valid0 = _errs28 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
}
const _errs30 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in sent(data11)){
if(typeof data11[key1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/metadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/metadata", "object"));
errors++;
}
var _valid0 = _errs30 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
vErrors = withFault(vErrors, fault(instancePath+"/metadata", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
for(const key2 in sent(data)){
if(!list130.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list130));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}


function validate330(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 500){
vErrors = withFault(vErrors, wrongCount(instancePath, "maxItems", 500));
errors++;
}
if(data.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath, "minItems", 1));
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate331(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = withFaults(vErrors, validate331.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "array"));
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}


function validate329(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentBatch" */;
let vErrors = null;
let errors = 0;
if(!(validate330(data, {instancePath}))){
vErrors = withFaults(vErrors, validate330.errors);
errors = vErrors.length;
}
validate329.errors = vErrors;
return errors === 0;
}

export const validateEnrichmentProviderConnect = validate334;

function validate334(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentProviderConnect" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiKey === undefined){
vErrors = withFault(vErrors, missing(instancePath, "apiKey"));
errors++;
}
if(data.apiKey !== undefined){
let data0 = data.apiKey;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/apiKey", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/apiKey", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list131.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list131));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

export const validateWaterfallCreate = validate335;
const pattern90 = new RegExp("^[A-Za-z]{2}$", "u");

function validate337(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = withFault(vErrors, missing(instancePath, "id"));
errors++;
}
if(data.enabled === undefined){
vErrors = withFault(vErrors, missing(instancePath, "enabled"));
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/id", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
if(data.enabled !== undefined){
if(typeof data.enabled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/enabled", "boolean"));
errors++;
}
}
if(data.order !== undefined){
let data2 = data.order;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/order", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/order", "minimum", ">=", 1));
errors++;
}
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/image", "string"));
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/source", "string"));
errors++;
}
}
if(data.shuffled !== undefined){
if(typeof data.shuffled !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/shuffled", "boolean"));
errors++;
}
}
if(data.tier !== undefined){
let data6 = data.tier;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/tier", "integer"));
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = withFault(vErrors, outside(instancePath+"/tier", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list132.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list132));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}


function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.conditions === undefined){
vErrors = withFault(vErrors, missing(instancePath, "conditions"));
errors++;
}
if(data.providers === undefined){
vErrors = withFault(vErrors, missing(instancePath, "providers"));
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!list133.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list133));
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 100));
errors++;
}
if(func3(data1) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.conditions !== undefined){
let data2 = data.conditions;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.country === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/conditions", "country"));
errors++;
}
if(data2.country !== undefined){
let data3 = data2.country;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.in === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/conditions/country", "in"));
errors++;
}
if(data3.in !== undefined){
let data4 = data3.in;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/conditions/country/in", "minItems", 1));
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(!pattern90.test(data5)){
vErrors = withFault(vErrors, mismatch(instancePath+"/conditions/country/in/" + i0, "^[A-Za-z]{2}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country/in/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country/in", "array"));
errors++;
}
}
for(const key0 in sent(data3)){
if(!list134.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/conditions/country", key0, list134));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country", "object"));
errors++;
}
}
for(const key1 in sent(data2)){
if(!list135.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/conditions", key1, list135));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions", "object"));
errors++;
}
}
if(data.providers !== undefined){
let data6 = data.providers;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/providers", "minItems", 1));
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate337(data6[i1], {instancePath:instancePath+"/providers/" + i1}))){
vErrors = withFaults(vErrors, validate337.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/providers", "array"));
errors++;
}
}
for(const key2 in sent(data)){
if(!list136.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list136));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}


function validate335(data, {instancePath=""}={}){
/*# sourceURL="WaterfallCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate336(data, {instancePath}))){
vErrors = withFaults(vErrors, validate336.errors);
errors = vErrors.length;
}
validate335.errors = vErrors;
return errors === 0;
}

export const validateWaterfallUpdate = validate340;

function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(sent(data)).length < 1){
vErrors = withFault(vErrors, fault(instancePath, "minProperties", {limit: 1}, "must NOT have fewer than 1 properties"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "maxLength", 100));
errors++;
}
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.providers !== undefined){
let data1 = data.providers;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/providers", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate337(data1[i0], {instancePath:instancePath+"/providers/" + i0}))){
vErrors = withFaults(vErrors, validate337.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/providers", "array"));
errors++;
}
}
if(data.conditions !== undefined){
let data3 = data.conditions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.country === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/conditions", "country"));
errors++;
}
if(data3.country !== undefined){
let data4 = data3.country;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.in === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/conditions/country", "in"));
errors++;
}
if(data4.in !== undefined){
let data5 = data4.in;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/conditions/country/in", "minItems", 1));
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern90.test(data6)){
vErrors = withFault(vErrors, mismatch(instancePath+"/conditions/country/in/" + i1, "^[A-Za-z]{2}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country/in/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country/in", "array"));
errors++;
}
}
for(const key0 in sent(data4)){
if(!list134.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/conditions/country", key0, list134));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions/country", "object"));
errors++;
}
}
for(const key1 in sent(data3)){
if(!list135.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/conditions", key1, list135));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/conditions", "object"));
errors++;
}
}
for(const key2 in sent(data)){
if(!list137.includes(key2)){
vErrors = withFault(vErrors, unknownField(instancePath, key2, list137));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}


function validate340(data, {instancePath=""}={}){
/*# sourceURL="WaterfallUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate341(data, {instancePath}))){
vErrors = withFaults(vErrors, validate341.errors);
errors = vErrors.length;
}
validate340.errors = vErrors;
return errors === 0;
}

export const validateWatchListCreate = validate344;

function validate347(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filterId"));
errors++;
}
if(data.filterId !== undefined){
let data0 = data.filterId;
if(!list138.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/filterId", list138));
errors++;
}
}
if(data.in !== undefined){
let data1 = data.in;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/in/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/in", "array"));
errors++;
}
}
if(data.out !== undefined){
let data3 = data.out;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/out/" + i1, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/out", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list107.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list107));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}


function validate346(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.signalProcessingType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "signalProcessingType"));
errors++;
}
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.segmentType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "segmentType"));
errors++;
}
if(data.activate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "activate"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!list139.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list139));
errors++;
}
}
if(data.signalProcessingType !== undefined){
if("manual" !== data.signalProcessingType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/signalProcessingType", "manual"));
errors++;
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate347(data3[i0], {instancePath:instancePath+"/filters/" + i0}))){
vErrors = withFaults(vErrors, validate347.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.segmentType !== undefined){
if("all" !== data.segmentType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/segmentType", "all"));
errors++;
}
}
if(data.activate !== undefined){
if(typeof data.activate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/activate", "boolean"));
errors++;
}
}
if(data.emoji !== undefined){
if(typeof data.emoji !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/emoji", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list140.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "WatchListCreate", variant: "manual", fieldsByVariant: fieldsOfWatchListCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}


function validate350(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ownerType !== undefined){
let data0 = data.ownerType;
if(!list141.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/ownerType", list141));
errors++;
}
}
if(data.ownerId !== undefined){
let data1 = data.ownerId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/ownerId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/ownerId", "string"));
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!list142.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list142));
errors++;
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(!list143.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/priority", list143));
errors++;
}
}
if(data.data !== undefined){
let data4 = data.data;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.title !== undefined){
if(typeof data4.title !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/data/title", "string"));
errors++;
}
}
if(data4.subject !== undefined){
if(typeof data4.subject !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/data/subject", "string"));
errors++;
}
}
if(data4.emailTemplateId !== undefined){
if(typeof data4.emailTemplateId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/data/emailTemplateId", "string"));
errors++;
}
}
if(data4.message !== undefined){
if(typeof data4.message !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/data/message", "string"));
errors++;
}
}
for(const key0 in sent(data4)){
if(!list144.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/data", key0, list144));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/data", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list145.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list145));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}


function validate349(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.signalProcessingType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "signalProcessingType"));
errors++;
}
if(data.signalOpportunityTemplate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "signalOpportunityTemplate"));
errors++;
}
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.segmentType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "segmentType"));
errors++;
}
if(data.activate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "activate"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!list139.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list139));
errors++;
}
}
if(data.signalProcessingType !== undefined){
if("create_opportunity" !== data.signalProcessingType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/signalProcessingType", "create_opportunity"));
errors++;
}
}
if(data.signalOpportunityTemplate !== undefined){
if(!(validate350(data.signalOpportunityTemplate, {instancePath:instancePath+"/signalOpportunityTemplate"}))){
vErrors = withFaults(vErrors, validate350.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
let data4 = data.filters;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate347(data4[i0], {instancePath:instancePath+"/filters/" + i0}))){
vErrors = withFaults(vErrors, validate347.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.segmentType !== undefined){
if("all" !== data.segmentType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/segmentType", "all"));
errors++;
}
}
if(data.activate !== undefined){
if(typeof data.activate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/activate", "boolean"));
errors++;
}
}
if(data.emoji !== undefined){
if(typeof data.emoji !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/emoji", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list146.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "WatchListCreate", variant: "create_opportunity", fieldsByVariant: fieldsOfWatchListCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}


function validate353(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.signalProcessingType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "signalProcessingType"));
errors++;
}
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.segmentType === undefined){
vErrors = withFault(vErrors, missing(instancePath, "segmentType"));
errors++;
}
if(data.activate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "activate"));
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!list139.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list139));
errors++;
}
}
if(data.signalProcessingType !== undefined){
if("push_to_campaign" !== data.signalProcessingType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/signalProcessingType", "push_to_campaign"));
errors++;
}
}
if(data.filters !== undefined){
let data3 = data.filters;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate347(data3[i0], {instancePath:instancePath+"/filters/" + i0}))){
vErrors = withFaults(vErrors, validate347.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.segmentType !== undefined){
if("all" !== data.segmentType){
vErrors = withFault(vErrors, otherConstant(instancePath+"/segmentType", "all"));
errors++;
}
}
if(data.activate !== undefined){
if(typeof data.activate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/activate", "boolean"));
errors++;
}
}
if(data.emoji !== undefined){
if(typeof data.emoji !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/emoji", "string"));
errors++;
}
}
if(data.campaignId !== undefined){
let data8 = data.campaignId;
if(typeof data8 === "string"){
if(!pattern4.test(data8)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.personaId !== undefined){
if(typeof data.personaId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/personaId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list267.includes(key0)){
vErrors = withFault(vErrors, fault(instancePath, "additionalProperties", {additionalProperty: key0, union: "WatchListCreate", variant: "push_to_campaign", fieldsByVariant: fieldsOfWatchListCreate}, "must NOT have additional properties"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}


function validate345(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.signalProcessingType;
if(typeof tag0 == "string"){
if(tag0 === "manual"){
if(!(validate346(data, {instancePath}))){
vErrors = withFaults(vErrors, validate346.errors);
errors = vErrors.length;
}
}
else if(tag0 === "create_opportunity"){
if(!(validate349(data, {instancePath}))){
vErrors = withFaults(vErrors, validate349.errors);
errors = vErrors.length;
}
}
else if(tag0 === "push_to_campaign"){
if(!(validate353(data, {instancePath}))){
vErrors = withFaults(vErrors, validate353.errors);
errors = vErrors.length;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "signalProcessingType", union: "WatchListCreate", fieldsByVariant: fieldsOfWatchListCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, fault(instancePath, "discriminator", {tag: "signalProcessingType", union: "WatchListCreate", fieldsByVariant: fieldsOfWatchListCreate}, "must name a variant"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}


function validate344(data, {instancePath=""}={}){
/*# sourceURL="WatchListCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate345(data, {instancePath}))){
vErrors = withFaults(vErrors, validate345.errors);
errors = vErrors.length;
}
validate344.errors = vErrors;
return errors === 0;
}

export const validateWatchListUpdate = validate359;

function validate360(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
if(data.filters !== undefined){
let data2 = data.filters;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate347(data2[i0], {instancePath:instancePath+"/filters/" + i0}))){
vErrors = withFaults(vErrors, validate347.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "array"));
errors++;
}
}
if(data.emoji !== undefined){
if(typeof data.emoji !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/emoji", "string"));
errors++;
}
}
if(data.signalProcessingType !== undefined){
let data5 = data.signalProcessingType;
if(!list147.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/signalProcessingType", list147));
errors++;
}
}
if(data.personaId !== undefined){
if(typeof data.personaId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/personaId", "string"));
errors++;
}
}
if(data.activate !== undefined){
if(typeof data.activate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/activate", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list148.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list148));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}


function validate359(data, {instancePath=""}={}){
/*# sourceURL="WatchListUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate360(data, {instancePath}))){
vErrors = withFaults(vErrors, validate360.errors);
errors = vErrors.length;
}
validate359.errors = vErrors;
return errors === 0;
}

export const validateSignalsUpdate = validate363;
const pattern95 = new RegExp("^(?:wls|wsi)_[A-Za-z0-9]+$", "u");

function validate364(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signalIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "signalIds"));
errors++;
}
if(data.status === undefined){
vErrors = withFault(vErrors, missing(instancePath, "status"));
errors++;
}
if(data.signalIds !== undefined){
let data0 = data.signalIds;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = withFault(vErrors, wrongCount(instancePath+"/signalIds", "maxItems", 1000));
errors++;
}
if(data0.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/signalIds", "minItems", 1));
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern95.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/signalIds/" + i0, "^(?:wls|wsi)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/signalIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/signalIds", "array"));
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(!list149.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/status", list149));
errors++;
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/reason", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list150.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list150));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}


function validate363(data, {instancePath=""}={}){
/*# sourceURL="SignalsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate364(data, {instancePath}))){
vErrors = withFaults(vErrors, validate364.errors);
errors = vErrors.length;
}
validate363.errors = vErrors;
return errors === 0;
}

export const validateWatchListCrmLists = validate366;

function validate367(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.crmListIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "crmListIds"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
if(data.crmListIds !== undefined){
let data1 = data.crmListIds;
if(Array.isArray(data1)){
if(data1.length > 500){
vErrors = withFault(vErrors, wrongCount(instancePath+"/crmListIds", "maxItems", 500));
errors++;
}
if(data1.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/crmListIds", "minItems", 1));
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern22.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/crmListIds/" + i0, "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/crmListIds/" + i0, "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/crmListIds", "array"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list151.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list151));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}


function validate366(data, {instancePath=""}={}){
/*# sourceURL="WatchListCrmLists" */;
let vErrors = null;
let errors = 0;
if(!(validate367(data, {instancePath}))){
vErrors = withFaults(vErrors, validate367.errors);
errors = vErrors.length;
}
validate366.errors = vErrors;
return errors === 0;
}

export const validateExternalSignalCreate = validate369;

function validate370(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contact === undefined) && (missing0 = "contact")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.company === undefined) && (missing1 = "company")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "`contact` or `company` is required"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact !== undefined){
let data0 = data.contact;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.linkedinUrl === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/contact", "linkedinUrl"));
errors++;
}
if(data0.linkedinUrl !== undefined){
let data1 = data0.linkedinUrl;
if(typeof data1 === "string"){
if(func3(data1) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/contact/linkedinUrl", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contact/linkedinUrl", "string"));
errors++;
}
}
if(data0.email !== undefined){
let data2 = data0.email;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = withFault(vErrors, fault(instancePath+"/contact/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contact/email", "string"));
errors++;
}
}
if(data0.firstName !== undefined){
if(typeof data0.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contact/firstName", "string"));
errors++;
}
}
if(data0.lastName !== undefined){
if(typeof data0.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contact/lastName", "string"));
errors++;
}
}
for(const key0 in sent(data0)){
if(!list152.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath+"/contact", key0, list152));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contact", "object"));
errors++;
}
}
if(data.company !== undefined){
let data5 = data.company;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.domain === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/company", "domain"));
errors++;
}
if(data5.name === undefined){
vErrors = withFault(vErrors, missing(instancePath+"/company", "name"));
errors++;
}
if(data5.domain !== undefined){
let data6 = data5.domain;
if(typeof data6 === "string"){
if(func3(data6) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/company/domain", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/company/domain", "string"));
errors++;
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(func3(data7) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/company/name", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/company/name", "string"));
errors++;
}
}
if(data5.linkedinUrl !== undefined){
if(typeof data5.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/company/linkedinUrl", "string"));
errors++;
}
}
for(const key1 in sent(data5)){
if(!list153.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath+"/company", key1, list153));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/company", "object"));
errors++;
}
}
if(data.customFields !== undefined){
let data9 = data.customFields;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(sent(data9)).length > 20){
vErrors = withFault(vErrors, fault(instancePath+"/customFields", "maxProperties", {limit: 20}, "must NOT have more than 20 properties"));
errors++;
}
for(const key2 in sent(data9)){
if(typeof data9[key2] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/customFields/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/customFields", "object"));
errors++;
}
}
for(const key3 in sent(data)){
if(!list154.includes(key3)){
vErrors = withFault(vErrors, unknownField(instancePath, key3, list154));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}


function validate369(data, {instancePath=""}={}){
/*# sourceURL="ExternalSignalCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate370(data, {instancePath}))){
vErrors = withFaults(vErrors, validate370.errors);
errors = vErrors.length;
}
validate369.errors = vErrors;
return errors === 0;
}

const validateCampaignsListParams = validate372;

function validate372(data, {instancePath=""}={}){
/*# sourceURL="CampaignsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
vErrors = withFault(vErrors, otherConstant(instancePath+"/sortBy", "createdAt"));
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!list155.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!list156.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/status", list156));
errors++;
}
}
if(data.createdBy !== undefined){
let data6 = data.createdBy;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
vErrors = withFault(vErrors, mismatch(instancePath+"/createdBy", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/createdBy", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list157.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list157));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}

const validateCampaignsCreateParams = validate373;

function validate373(data, {instancePath=""}={}){
/*# sourceURL="CampaignsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetParams = validate374;

function validate374(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateParams = validate375;

function validate375(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSequencesParams = validate376;

function validate376(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetSequencesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}

const validateSequencesAddStepParams = validate377;

function validate377(data, {instancePath=""}={}){
/*# sourceURL="SequencesAddStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list159.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list159));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteStepParams = validate378;
const pattern104 = new RegExp("^stp_[A-Za-z0-9]+$", "u");

function validate378(data, {instancePath=""}={}){
/*# sourceURL="SequencesDeleteStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateStepParams = validate379;

function validate379(data, {instancePath=""}={}){
/*# sourceURL="SequencesUpdateStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

const validateSequencesGetAbTestParams = validate380;

function validate380(data, {instancePath=""}={}){
/*# sourceURL="SequencesGetAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}

const validateSequencesCreateAbTestParams = validate381;

function validate381(data, {instancePath=""}={}){
/*# sourceURL="SequencesCreateAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteAbTestParams = validate382;

function validate382(data, {instancePath=""}={}){
/*# sourceURL="SequencesDeleteAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
if(data.variant !== undefined){
let data2 = data.variant;
if(!list38.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/variant", list38));
errors++;
}
}
for(const key0 in sent(data)){
if(!list161.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list161));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateAbTestParams = validate383;

function validate383(data, {instancePath=""}={}){
/*# sourceURL="SequencesUpdateAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}

const validateSequencesSelectAbTestWinnerParams = validate384;

function validate384(data, {instancePath=""}={}){
/*# sourceURL="SequencesSelectAbTestWinnerParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

const validateWebhooksListParams = validate385;

function validate385(data, {instancePath=""}={}){
/*# sourceURL="WebhooksListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

const validateWebhooksCreateParams = validate386;

function validate386(data, {instancePath=""}={}){
/*# sourceURL="WebhooksCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.isFirst !== undefined){
if(typeof data.isFirst !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/isFirst", "boolean"));
errors++;
}
}
if(data.zapId !== undefined){
if(typeof data.zapId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/zapId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list162.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list162));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

const validateWebhooksDeleteParams = validate387;
const pattern118 = new RegExp("^hoo_[A-Za-z0-9]+$", "u");

function validate387(data, {instancePath=""}={}){
/*# sourceURL="WebhooksDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hookId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "hookId"));
errors++;
}
if(data.hookId !== undefined){
let data0 = data.hookId;
if(typeof data0 === "string"){
if(!pattern118.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/hookId", "^hoo_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/hookId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list163.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list163));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}

const validateContactsListParams = validate388;
const pattern119 = new RegExp("^[^,]+(,[^,]+){0,99}$", "u");
const pattern120 = new RegExp("^[^,]{1,25}(,[^,]{1,25}){0,99}$", "u");

function validate388(data, {instancePath=""}={}){
/*# sourceURL="ContactsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrEmails !== undefined){
let data0 = data.idsOrEmails;
if(typeof data0 === "string"){
if(!pattern119.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idsOrEmails", "^[^,]+(,[^,]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idsOrEmails", "string"));
errors++;
}
}
if(data.crmIds !== undefined){
let data1 = data.crmIds;
if(typeof data1 === "string"){
if(!pattern120.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/crmIds", "^[^,]{1,25}(,[^,]{1,25}){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/crmIds", "string"));
errors++;
}
}
if(data.search !== undefined){
let data2 = data.search;
if(typeof data2 === "string"){
if(func3(data2) < 2){
vErrors = withFault(vErrors, wrongCount(instancePath+"/search", "minLength", 2));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.email !== undefined){
let data3 = data.email;
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
if(data.listId !== undefined){
let data4 = data.listId;
if(typeof data4 === "string"){
if(!pattern22.test(data4)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.notInAnyCampaign !== undefined){
if(typeof data.notInAnyCampaign !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/notInAnyCampaign", "boolean"));
errors++;
}
}
if(data.companyId !== undefined){
let data6 = data.companyId;
if(typeof data6 === "string"){
if(!pattern9.test(data6)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyDomain", "string"));
errors++;
}
}
if(data.companyLinkedinUrl !== undefined){
if(typeof data.companyLinkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyLinkedinUrl", "string"));
errors++;
}
}
if(data.companySalesnavUrl !== undefined){
if(typeof data.companySalesnavUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companySalesnavUrl", "string"));
errors++;
}
}
if(data.withPrimaryCompany !== undefined){
if(typeof data.withPrimaryCompany !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/withPrimaryCompany", "boolean"));
errors++;
}
}
if(data.fieldRejectionReason !== undefined){
let data11 = data.fieldRejectionReason;
if(!list164.includes(data11)){
vErrors = withFault(vErrors, otherValue(instancePath+"/fieldRejectionReason", list164));
errors++;
}
}
if(data.limit !== undefined){
let data12 = data.limit;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500 || isNaN(data12)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 500));
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.offset !== undefined){
let data13 = data.offset;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list268.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list268));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}

const validateContactsCreateParams = validate389;

function validate389(data, {instancePath=""}={}){
/*# sourceURL="ContactsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.updateStrategy !== undefined){
let data0 = data.updateStrategy;
if(!list165.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/updateStrategy", list165));
errors++;
}
}
for(const key0 in sent(data)){
if(!list166.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list166));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate389.errors = vErrors;
return errors === 0;
}

const validateContactsGetParams = validate390;

function validate390(data, {instancePath=""}={}){
/*# sourceURL="ContactsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "idOrEmail"));
errors++;
}
if(data.idOrEmail !== undefined){
let data0 = data.idOrEmail;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idOrEmail", "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list167.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list167));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate390.errors = vErrors;
return errors === 0;
}

const validateContactsDeleteParams = validate391;

function validate391(data, {instancePath=""}={}){
/*# sourceURL="ContactsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "idOrEmail"));
errors++;
}
if(data.idOrEmail !== undefined){
let data0 = data.idOrEmail;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idOrEmail", "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list167.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list167));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate391.errors = vErrors;
return errors === 0;
}

const validateContactsListNotesParams = validate392;

function validate392(data, {instancePath=""}={}){
/*# sourceURL="ContactsListNotesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "idOrEmail"));
errors++;
}
if(data.idOrEmail !== undefined){
let data0 = data.idOrEmail;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idOrEmail", "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idOrEmail", "string"));
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
vErrors = withFault(vErrors, otherConstant(instancePath+"/sortBy", "createdAt"));
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!list155.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
for(const key0 in sent(data)){
if(!list168.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list168));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate392.errors = vErrors;
return errors === 0;
}

const validateContactsCreateNoteParams = validate393;

function validate393(data, {instancePath=""}={}){
/*# sourceURL="ContactsCreateNoteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "idOrEmail"));
errors++;
}
if(data.idOrEmail !== undefined){
let data0 = data.idOrEmail;
if(typeof data0 === "string"){
if(!pattern12.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idOrEmail", "^(?:ctc_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list167.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list167));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}

const validateContactsListListsParams = validate394;

function validate394(data, {instancePath=""}={}){
/*# sourceURL="ContactsListListsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list169.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list169));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}

const validateContactsCreateListParams = validate395;

function validate395(data, {instancePath=""}={}){
/*# sourceURL="ContactsCreateListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate395.errors = vErrors;
return errors === 0;
}

const validateContactsAddToListParams = validate396;

function validate396(data, {instancePath=""}={}){
/*# sourceURL="ContactsAddToListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "listId"));
errors++;
}
if(data.listId !== undefined){
let data0 = data.listId;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.action !== undefined){
if("remove" !== data.action){
vErrors = withFault(vErrors, otherConstant(instancePath+"/action", "remove"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list170.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list170));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}

const validateContactsExportParams = validate397;
const pattern128 = new RegExp("^(all|clt_[A-Za-z0-9]+)$", "u");

function validate397(data, {instancePath=""}={}){
/*# sourceURL="ContactsExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "listId"));
errors++;
}
if(data.listId !== undefined){
let data0 = data.listId;
if(typeof data0 === "string"){
if(!pattern128.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^(all|clt_[A-Za-z0-9]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
if(!list50.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/entity", list50));
errors++;
}
}
for(const key0 in sent(data)){
if(!list171.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list171));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate397.errors = vErrors;
return errors === 0;
}

const validateContactsMergeParams = validate398;

function validate398(data, {instancePath=""}={}){
/*# sourceURL="ContactsMergeParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate398.errors = vErrors;
return errors === 0;
}

const validateCompaniesListParams = validate399;

function validate399(data, {instancePath=""}={}){
/*# sourceURL="CompaniesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrDomains !== undefined){
let data0 = data.idsOrDomains;
if(typeof data0 === "string"){
if(!pattern119.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/idsOrDomains", "^[^,]+(,[^,]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/idsOrDomains", "string"));
errors++;
}
}
if(data.crmIds !== undefined){
let data1 = data.crmIds;
if(typeof data1 === "string"){
if(!pattern120.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/crmIds", "^[^,]{1,25}(,[^,]{1,25}){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/crmIds", "string"));
errors++;
}
}
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.listId !== undefined){
let data3 = data.listId;
if(typeof data3 === "string"){
if(!pattern22.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.crmSyncStatus !== undefined){
let data4 = data.crmSyncStatus;
if(!list172.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/crmSyncStatus", list172));
errors++;
}
}
if(data.fieldRejectionReason !== undefined){
let data5 = data.fieldRejectionReason;
if(!list173.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/fieldRejectionReason", list173));
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/fields", "string"));
errors++;
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
vErrors = withFault(vErrors, otherConstant(instancePath+"/sortBy", "createdAt"));
errors++;
}
}
if(data.sortOrder !== undefined){
let data8 = data.sortOrder;
if(!list155.includes(data8)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 500 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 500));
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.offset !== undefined){
let data10 = data.offset;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list269.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list269));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate399.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateParams = validate400;

function validate400(data, {instancePath=""}={}){
/*# sourceURL="CompaniesCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.updateStrategy !== undefined){
let data0 = data.updateStrategy;
if(!list165.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/updateStrategy", list165));
errors++;
}
}
for(const key0 in sent(data)){
if(!list166.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list166));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}

const validateCompaniesGetParams = validate401;

function validate401(data, {instancePath=""}={}){
/*# sourceURL="CompaniesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list174.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list174));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate401.errors = vErrors;
return errors === 0;
}

const validateCompaniesDeleteParams = validate402;

function validate402(data, {instancePath=""}={}){
/*# sourceURL="CompaniesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/force", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list175.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list175));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate402.errors = vErrors;
return errors === 0;
}

const validateCompaniesListNotesParams = validate403;

function validate403(data, {instancePath=""}={}){
/*# sourceURL="CompaniesListNotesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
vErrors = withFault(vErrors, otherConstant(instancePath+"/sortBy", "createdAt"));
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!list155.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
for(const key0 in sent(data)){
if(!list176.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list176));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateNoteParams = validate404;

function validate404(data, {instancePath=""}={}){
/*# sourceURL="CompaniesCreateNoteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list174.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list174));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate404.errors = vErrors;
return errors === 0;
}

const validateCompaniesEngageParams = validate405;

function validate405(data, {instancePath=""}={}){
/*# sourceURL="CompaniesEngageParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "companyId"));
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list174.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list174));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate405.errors = vErrors;
return errors === 0;
}

const validateCompaniesListListsParams = validate406;

function validate406(data, {instancePath=""}={}){
/*# sourceURL="CompaniesListListsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list169.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list169));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate406.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateListParams = validate407;

function validate407(data, {instancePath=""}={}){
/*# sourceURL="CompaniesCreateListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate407.errors = vErrors;
return errors === 0;
}

const validateCompaniesAddToListParams = validate408;

function validate408(data, {instancePath=""}={}){
/*# sourceURL="CompaniesAddToListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "listId"));
errors++;
}
if(data.listId !== undefined){
let data0 = data.listId;
if(typeof data0 === "string"){
if(!pattern22.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/listId", "^clt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/listId", "string"));
errors++;
}
}
if(data.action !== undefined){
if("remove" !== data.action){
vErrors = withFault(vErrors, otherConstant(instancePath+"/action", "remove"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list170.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list170));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate408.errors = vErrors;
return errors === 0;
}

const validateCompaniesMergeParams = validate409;

function validate409(data, {instancePath=""}={}){
/*# sourceURL="CompaniesMergeParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}

const validateCompaniesGetContactSourcingParams = validate410;
const pattern138 = new RegExp("^air_[A-Za-z0-9]+$", "u");

function validate410(data, {instancePath=""}={}){
/*# sourceURL="CompaniesGetContactSourcingParams" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.runId === undefined) && (missing0 = "runId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.companyId === undefined) && (missing1 = "companyId")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "at least one of `runId` and `companyId` must be sent"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(!pattern138.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/runId", "^air_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/runId", "string"));
errors++;
}
}
if(data.companyId !== undefined){
let data1 = data.companyId;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/companyId", "^cpn_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list177.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list177));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate410.errors = vErrors;
return errors === 0;
}

const validateCompaniesStartContactSourcingParams = validate411;

function validate411(data, {instancePath=""}={}){
/*# sourceURL="CompaniesStartContactSourcingParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate411.errors = vErrors;
return errors === 0;
}

const validateCompaniesAddSourcedContactParams = validate412;

function validate412(data, {instancePath=""}={}){
/*# sourceURL="CompaniesAddSourcedContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate412.errors = vErrors;
return errors === 0;
}

const validateCompaniesStartContactSourcingRunParams = validate413;

function validate413(data, {instancePath=""}={}){
/*# sourceURL="CompaniesStartContactSourcingRunParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate413.errors = vErrors;
return errors === 0;
}

const validateCompaniesStartContactSourcingRunsParams = validate414;

function validate414(data, {instancePath=""}={}){
/*# sourceURL="CompaniesStartContactSourcingRunsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate414.errors = vErrors;
return errors === 0;
}

const validateFieldsListParams = validate415;

function validate415(data, {instancePath=""}={}){
/*# sourceURL="FieldsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity !== undefined){
let data0 = data.entity;
if(!list50.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/entity", list50));
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(!list178.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/source", list178));
errors++;
}
}
for(const key0 in sent(data)){
if(!list179.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list179));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate415.errors = vErrors;
return errors === 0;
}

const validateFieldsCreateParams = validate416;

function validate416(data, {instancePath=""}={}){
/*# sourceURL="FieldsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate416.errors = vErrors;
return errors === 0;
}

const validateFieldsDeleteParams = validate417;

function validate417(data, {instancePath=""}={}){
/*# sourceURL="FieldsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity === undefined){
vErrors = withFault(vErrors, missing(instancePath, "entity"));
errors++;
}
if(data.name === undefined){
vErrors = withFault(vErrors, missing(instancePath, "name"));
errors++;
}
if(data.entity !== undefined){
let data0 = data.entity;
if(!list50.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/entity", list50));
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/name", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list180.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list180));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate417.errors = vErrors;
return errors === 0;
}

const validateCallsCreateParams = validate418;

function validate418(data, {instancePath=""}={}){
/*# sourceURL="CallsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate418.errors = vErrors;
return errors === 0;
}

const validateCallsGetParams = validate419;

function validate419(data, {instancePath=""}={}){
/*# sourceURL="CallsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = withFault(vErrors, missing(instancePath, "id"));
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list181.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list181));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate419.errors = vErrors;
return errors === 0;
}

const validateCallsUpdateParams = validate420;

function validate420(data, {instancePath=""}={}){
/*# sourceURL="CallsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = withFault(vErrors, missing(instancePath, "id"));
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list181.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list181));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate420.errors = vErrors;
return errors === 0;
}

const validateCallsListStatusesParams = validate421;

function validate421(data, {instancePath=""}={}){
/*# sourceURL="CallsListStatusesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate421.errors = vErrors;
return errors === 0;
}

const validateLeadsFindParams = validate422;

function validate422(data, {instancePath=""}={}){
/*# sourceURL="LeadsFindParams" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.id === undefined) && (missing0 = "id")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.email === undefined) && (missing1 = "email")){
vErrors = withFault(vErrors, {});
errors++;
}
}
var _valid0 = _errs7 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "at least one of `id` and `email` must be sent"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/id", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/id", "string"));
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list182.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list182));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}

const validateLeadsUploadAudioParams = validate423;

function validate423(data, {instancePath=""}={}){
/*# sourceURL="LeadsUploadAudioParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list183.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list183));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}

const validateLeadsListByEmailParams = validate424;

function validate424(data, {instancePath=""}={}){
/*# sourceURL="LeadsListByEmailParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list184.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list184));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate424.errors = vErrors;
return errors === 0;
}

const validateLeadsCreateVariablesParams = validate425;

function validate425(data, {instancePath=""}={}){
/*# sourceURL="LeadsCreateVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.variables === undefined){
vErrors = withFault(vErrors, missing(instancePath, "variables"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in sent(data1)){
if(typeof data1[key0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/variables", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list185.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list185));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate425.errors = vErrors;
return errors === 0;
}

const validateLeadsDeleteVariablesParams = validate426;

function validate426(data, {instancePath=""}={}){
/*# sourceURL="LeadsDeleteVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.variables === undefined){
vErrors = withFault(vErrors, missing(instancePath, "variables"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in sent(data1)){
if(typeof data1[key0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/variables", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list185.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list185));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}

const validateLeadsUpdateVariablesParams = validate427;

function validate427(data, {instancePath=""}={}){
/*# sourceURL="LeadsUpdateVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.variables === undefined){
vErrors = withFault(vErrors, missing(instancePath, "variables"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in sent(data1)){
if(typeof data1[key0] !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string"));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/variables", "object"));
errors++;
}
}
for(const key1 in sent(data)){
if(!list185.includes(key1)){
vErrors = withFault(vErrors, unknownField(instancePath, key1, list185));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}

const validateLeadsStartParams = validate428;

function validate428(data, {instancePath=""}={}){
/*# sourceURL="LeadsStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list186.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list186));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate428.errors = vErrors;
return errors === 0;
}

const validateLeadsPauseParams = validate429;

function validate429(data, {instancePath=""}={}){
/*# sourceURL="LeadsPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list187.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list187));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate429.errors = vErrors;
return errors === 0;
}

const validateLeadsReviewParams = validate430;

function validate430(data, {instancePath=""}={}){
/*# sourceURL="LeadsReviewParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list186.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list186));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate430.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkInterestedParams = validate431;

function validate431(data, {instancePath=""}={}){
/*# sourceURL="LeadsMarkInterestedParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.leadIdOrEmail !== undefined){
let data0 = data.leadIdOrEmail;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list188.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list188));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate431.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkNotInterestedParams = validate432;

function validate432(data, {instancePath=""}={}){
/*# sourceURL="LeadsMarkNotInterestedParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.leadIdOrEmail !== undefined){
let data0 = data.leadIdOrEmail;
if(typeof data0 === "string"){
if(!pattern55.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list188.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list188));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate432.errors = vErrors;
return errors === 0;
}

const validateLeadsListParams = validate433;

function validate433(data, {instancePath=""}={}){
/*# sourceURL="LeadsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/state", list189));
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(typeof data1 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/state", "string"));
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid4 = _errs11 === errors;
if(valid4){
vErrors = withFault(vErrors, fault(instancePath+"/state", "not", {}, "must not be valid"));
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = withFault(vErrors, fault(instancePath+"/state", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 500));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list190.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list190));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}

const validateLeadsCreateParams = validate434;

function validate434(data, {instancePath=""}={}){
/*# sourceURL="LeadsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.deduplicate !== undefined){
if(typeof data.deduplicate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/deduplicate", "boolean"));
errors++;
}
}
if(data.updateStrategy !== undefined){
let data2 = data.updateStrategy;
if(!list165.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/updateStrategy", list165));
errors++;
}
}
if(data.linkedinEnrichment !== undefined){
if(typeof data.linkedinEnrichment !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinEnrichment", "boolean"));
errors++;
}
}
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findEmail", "boolean"));
errors++;
}
}
if(data.verifyEmail !== undefined){
if(typeof data.verifyEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/verifyEmail", "boolean"));
errors++;
}
}
if(data.findPhone !== undefined){
if(typeof data.findPhone !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findPhone", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list191.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list191));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}

const validateLeadsUnsubscribeParams = validate435;

function validate435(data, {instancePath=""}={}){
/*# sourceURL="LeadsUnsubscribeParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list192.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list192));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate435.errors = vErrors;
return errors === 0;
}

const validateLeadsImportParams = validate436;

function validate436(data, {instancePath=""}={}){
/*# sourceURL="LeadsImportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate436.errors = vErrors;
return errors === 0;
}

const validateLeadsGetInCampaignParams = validate437;

function validate437(data, {instancePath=""}={}){
/*# sourceURL="LeadsGetInCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list193.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list193));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate437.errors = vErrors;
return errors === 0;
}

const validateLeadsCreateByEmailParams = validate438;

function validate438(data, {instancePath=""}={}){
/*# sourceURL="LeadsCreateByEmailParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
vErrors = withFault(vErrors, fault(instancePath+"/leadIdOrEmail", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
if(data.deduplicate !== undefined){
if(typeof data.deduplicate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/deduplicate", "boolean"));
errors++;
}
}
if(data.linkedinEnrichment !== undefined){
if(typeof data.linkedinEnrichment !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinEnrichment", "boolean"));
errors++;
}
}
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findEmail", "boolean"));
errors++;
}
}
if(data.verifyEmail !== undefined){
if(typeof data.verifyEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/verifyEmail", "boolean"));
errors++;
}
}
if(data.findPhone !== undefined){
if(typeof data.findPhone !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findPhone", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list194.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list194));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate438.errors = vErrors;
return errors === 0;
}

const validateLeadsDeleteParams = validate439;

function validate439(data, {instancePath=""}={}){
/*# sourceURL="LeadsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list193.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list193));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate439.errors = vErrors;
return errors === 0;
}

const validateLeadsUpdateParams = validate440;

function validate440(data, {instancePath=""}={}){
/*# sourceURL="LeadsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
if(data.updateStrategy !== undefined){
let data2 = data.updateStrategy;
if(!list165.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/updateStrategy", list165));
errors++;
}
}
for(const key0 in sent(data)){
if(!list195.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list195));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkInterestedInCampaignParams = validate441;

function validate441(data, {instancePath=""}={}){
/*# sourceURL="LeadsMarkInterestedInCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list193.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list193));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate441.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkNotInterestedInCampaignParams = validate442;

function validate442(data, {instancePath=""}={}){
/*# sourceURL="LeadsMarkNotInterestedInCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list193.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list193));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate442.errors = vErrors;
return errors === 0;
}

const validateLeadsUpdatePersonalizationParams = validate443;

function validate443(data, {instancePath=""}={}){
/*# sourceURL="LeadsUpdatePersonalizationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern104.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list196.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list196));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate443.errors = vErrors;
return errors === 0;
}

const validateLeadsResetPersonalizationParams = validate444;

function validate444(data, {instancePath=""}={}){
/*# sourceURL="LeadsResetPersonalizationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern104.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list196.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list196));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}

const validateLeadsSkipStepParams = validate445;

function validate445(data, {instancePath=""}={}){
/*# sourceURL="LeadsSkipStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.leadIdOrEmail === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadIdOrEmail"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
let data1 = data.leadIdOrEmail;
if(typeof data1 === "string"){
if(!pattern55.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadIdOrEmail", "^(?:lea_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdOrEmail", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern104.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list196.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list196));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate445.errors = vErrors;
return errors === 0;
}

const validateLeadsListCrmFiltersParams = validate446;

function validate446(data, {instancePath=""}={}){
/*# sourceURL="LeadsListCrmFiltersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.crm !== undefined){
let data0 = data.crm;
const _errs2 = errors;
let valid1 = false;
let passing0 = null;
const _errs3 = errors;
if(!list56.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/crm", list56));
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs5 = errors;
if(typeof data0 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/crm", "string"));
errors++;
}
const _errs7 = errors;
const _errs8 = errors;
if(!list56.includes(data0)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid3 = _errs8 === errors;
if(valid3){
vErrors = withFault(vErrors, fault(instancePath+"/crm", "not", {}, "must not be valid"));
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs5 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
vErrors = withFault(vErrors, fault(instancePath+"/crm", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!list57.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list57));
errors++;
}
}
for(const key0 in sent(data)){
if(!list197.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list197));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate446.errors = vErrors;
return errors === 0;
}

const validateInboxListParams = validate447;

function validate447(data, {instancePath=""}={}){
/*# sourceURL="InboxListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list198.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list198));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}

const validateInboxSendEmailParams = validate448;

function validate448(data, {instancePath=""}={}){
/*# sourceURL="InboxSendEmailParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate448.errors = vErrors;
return errors === 0;
}

const validateInboxSendLinkedinParams = validate449;

function validate449(data, {instancePath=""}={}){
/*# sourceURL="InboxSendLinkedinParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate449.errors = vErrors;
return errors === 0;
}

const validateInboxSendWhatsappParams = validate450;

function validate450(data, {instancePath=""}={}){
/*# sourceURL="InboxSendWhatsappParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}

const validateInboxSendSmsParams = validate451;

function validate451(data, {instancePath=""}={}){
/*# sourceURL="InboxSendSmsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate451.errors = vErrors;
return errors === 0;
}

const validateInboxListLabelsParams = validate452;

function validate452(data, {instancePath=""}={}){
/*# sourceURL="InboxListLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}

const validateInboxCreateLabelParams = validate453;

function validate453(data, {instancePath=""}={}){
/*# sourceURL="InboxCreateLabelParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate453.errors = vErrors;
return errors === 0;
}

const validateInboxGetLabelParams = validate454;

function validate454(data, {instancePath=""}={}){
/*# sourceURL="InboxGetLabelParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "labelId"));
errors++;
}
if(data.labelId !== undefined){
let data0 = data.labelId;
if(typeof data0 === "string"){
if(!pattern43.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/labelId", "^lbl_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/labelId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list199.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list199));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate454.errors = vErrors;
return errors === 0;
}

const validateInboxAssignLabelsParams = validate455;

function validate455(data, {instancePath=""}={}){
/*# sourceURL="InboxAssignLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list200.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list200));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate455.errors = vErrors;
return errors === 0;
}

const validateInboxRemoveLabelsParams = validate456;

function validate456(data, {instancePath=""}={}){
/*# sourceURL="InboxRemoveLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list200.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list200));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate456.errors = vErrors;
return errors === 0;
}

const validateInboxGetConversationParams = validate457;

function validate457(data, {instancePath=""}={}){
/*# sourceURL="InboxGetConversationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.skip !== undefined){
let data3 = data.skip;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/skip", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/skip", "minimum", ">=", 0));
errors++;
}
}
}
if(data.markAsRead !== undefined){
if(typeof data.markAsRead !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/markAsRead", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list201.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list201));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate457.errors = vErrors;
return errors === 0;
}

const validateInboxListDraftsParams = validate458;
const pattern184 = new RegExp("^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$", "u");

function validate458(data, {instancePath=""}={}){
/*# sourceURL="InboxListDraftsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.draftOwner === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftOwner"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.draftOwner !== undefined){
let data1 = data.draftOwner;
if(typeof data1 === "string"){
if(!pattern184.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftOwner", "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list202.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list202));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}

const validateInboxCreateDraftParams = validate459;

function validate459(data, {instancePath=""}={}){
/*# sourceURL="InboxCreateDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.draftOwner === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftOwner"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.draftOwner !== undefined){
let data1 = data.draftOwner;
if(typeof data1 === "string"){
if(!pattern184.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftOwner", "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list202.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list202));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}

const validateInboxGetDraftParams = validate460;
const pattern188 = new RegExp("^drf_[A-Za-z0-9]+$", "u");

function validate460(data, {instancePath=""}={}){
/*# sourceURL="InboxGetDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.draftId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftId"));
errors++;
}
if(data.draftOwner === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftOwner"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern188.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftId", "^drf_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftId", "string"));
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern184.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftOwner", "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list203.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list203));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate460.errors = vErrors;
return errors === 0;
}

const validateInboxDeleteDraftParams = validate461;

function validate461(data, {instancePath=""}={}){
/*# sourceURL="InboxDeleteDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.draftId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftId"));
errors++;
}
if(data.draftOwner === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftOwner"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern188.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftId", "^drf_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftId", "string"));
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern184.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftOwner", "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list203.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list203));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate461.errors = vErrors;
return errors === 0;
}

const validateInboxUpdateDraftParams = validate462;

function validate462(data, {instancePath=""}={}){
/*# sourceURL="InboxUpdateDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.draftId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftId"));
errors++;
}
if(data.draftOwner === undefined){
vErrors = withFault(vErrors, missing(instancePath, "draftOwner"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^ctc_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern188.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftId", "^drf_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftId", "string"));
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern184.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/draftOwner", "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/draftOwner", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list203.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list203));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate462.errors = vErrors;
return errors === 0;
}

const validateLemwarmStartParams = validate463;

function validate463(data, {instancePath=""}={}){
/*# sourceURL="LemwarmStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userMailboxId"));
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userMailboxId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userMailboxId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list204.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list204));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate463.errors = vErrors;
return errors === 0;
}

const validateLemwarmPauseParams = validate464;

function validate464(data, {instancePath=""}={}){
/*# sourceURL="LemwarmPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userMailboxId"));
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userMailboxId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userMailboxId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list204.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list204));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}

const validateLemwarmGetSettingsParams = validate465;

function validate465(data, {instancePath=""}={}){
/*# sourceURL="LemwarmGetSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userMailboxId"));
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userMailboxId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userMailboxId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list204.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list204));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate465.errors = vErrors;
return errors === 0;
}

const validateLemwarmUpdateSettingsParams = validate466;

function validate466(data, {instancePath=""}={}){
/*# sourceURL="LemwarmUpdateSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userMailboxId"));
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userMailboxId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userMailboxId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list204.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list204));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}

const validateLemwarmListErrorsParams = validate467;

function validate467(data, {instancePath=""}={}){
/*# sourceURL="LemwarmListErrorsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate467.errors = vErrors;
return errors === 0;
}

const validateUsersGetParams = validate468;

function validate468(data, {instancePath=""}={}){
/*# sourceURL="UsersGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list205.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list205));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate468.errors = vErrors;
return errors === 0;
}

const validateUsersGetSignatureParams = validate469;

function validate469(data, {instancePath=""}={}){
/*# sourceURL="UsersGetSignatureParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list205.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list205));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate469.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateSignatureParams = validate470;

function validate470(data, {instancePath=""}={}){
/*# sourceURL="UsersUpdateSignatureParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list205.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list205));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate470.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateLinkedinLimitsParams = validate471;

function validate471(data, {instancePath=""}={}){
/*# sourceURL="UsersUpdateLinkedinLimitsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list205.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list205));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}

const validateUsersGetChannelsParams = validate472;

function validate472(data, {instancePath=""}={}){
/*# sourceURL="UsersGetChannelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate472.errors = vErrors;
return errors === 0;
}

const validateUsersGetSendingSettingsParams = validate473;

function validate473(data, {instancePath=""}={}){
/*# sourceURL="UsersGetSendingSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
if("team" !== data.scope){
vErrors = withFault(vErrors, otherConstant(instancePath+"/scope", "team"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list206.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list206));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate473.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateSendingSettingsParams = validate474;

function validate474(data, {instancePath=""}={}){
/*# sourceURL="UsersUpdateSendingSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate474.errors = vErrors;
return errors === 0;
}

const validateSendersListParams = validate475;

function validate475(data, {instancePath=""}={}){
/*# sourceURL="SendersListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate475.errors = vErrors;
return errors === 0;
}

const validateSenderPicturesGetStatusParams = validate476;

function validate476(data, {instancePath=""}={}){
/*# sourceURL="SenderPicturesGetStatusParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list205.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list205));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate476.errors = vErrors;
return errors === 0;
}

const validateSenderPicturesSyncParams = validate477;

function validate477(data, {instancePath=""}={}){
/*# sourceURL="SenderPicturesSyncParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}

const validateTeamGetParams = validate478;

function validate478(data, {instancePath=""}={}){
/*# sourceURL="TeamGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate478.errors = vErrors;
return errors === 0;
}

const validateTeamListSendersParams = validate479;

function validate479(data, {instancePath=""}={}){
/*# sourceURL="TeamListSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data0 = data.state;
if(!list156.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/state", list156));
errors++;
}
}
for(const key0 in sent(data)){
if(!list207.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list207));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate479.errors = vErrors;
return errors === 0;
}

const validateTeamGetCreditsParams = validate480;

function validate480(data, {instancePath=""}={}){
/*# sourceURL="TeamGetCreditsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate480.errors = vErrors;
return errors === 0;
}

const validateTeamListCrmUsersParams = validate481;

function validate481(data, {instancePath=""}={}){
/*# sourceURL="TeamListCrmUsersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate481.errors = vErrors;
return errors === 0;
}

const validateTeamGetDynamicSenderExclusionsParams = validate482;

function validate482(data, {instancePath=""}={}){
/*# sourceURL="TeamGetDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate482.errors = vErrors;
return errors === 0;
}

const validateTeamUpdateDynamicSenderExclusionsParams = validate483;

function validate483(data, {instancePath=""}={}){
/*# sourceURL="TeamUpdateDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate483.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsCreateParams = validate484;

function validate484(data, {instancePath=""}={}){
/*# sourceURL="EmailAccountsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsDeleteParams = validate485;

function validate485(data, {instancePath=""}={}){
/*# sourceURL="EmailAccountsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccountId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "emailAccountId"));
errors++;
}
if(data.emailAccountId !== undefined){
let data0 = data.emailAccountId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/emailAccountId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/emailAccountId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list208.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list208));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate485.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsTestParams = validate486;

function validate486(data, {instancePath=""}={}){
/*# sourceURL="EmailAccountsTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccountId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "emailAccountId"));
errors++;
}
if(data.emailAccountId !== undefined){
let data0 = data.emailAccountId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/emailAccountId", "^(?:usm|umx|smb)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/emailAccountId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list208.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list208));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate486.errors = vErrors;
return errors === 0;
}

const validateCampaignsListReportsParams = validate487;
const pattern208 = new RegExp("^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$", "u");

function validate487(data, {instancePath=""}={}){
/*# sourceURL="CampaignsListReportsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignIds === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignIds"));
errors++;
}
if(data.campaignIds !== undefined){
let data0 = data.campaignIds;
if(typeof data0 === "string"){
if(!pattern208.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignIds", "^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignIds", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list209.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list209));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate487.errors = vErrors;
return errors === 0;
}

const validateCampaignsPauseParams = validate488;

function validate488(data, {instancePath=""}={}){
/*# sourceURL="CampaignsPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate488.errors = vErrors;
return errors === 0;
}

const validateCampaignsStartParams = validate489;

function validate489(data, {instancePath=""}={}){
/*# sourceURL="CampaignsStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate489.errors = vErrors;
return errors === 0;
}

const validateCampaignsArchiveParams = validate490;

function validate490(data, {instancePath=""}={}){
/*# sourceURL="CampaignsArchiveParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}

const validateCampaignsUnarchiveParams = validate491;

function validate491(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUnarchiveParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate491.errors = vErrors;
return errors === 0;
}

const validateCampaignsDuplicateParams = validate492;

function validate492(data, {instancePath=""}={}){
/*# sourceURL="CampaignsDuplicateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate492.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetStatutesParams = validate493;

function validate493(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetStatutesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate493.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSettingsParams = validate494;

function validate494(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate494.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateSettingsParams = validate495;

function validate495(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUpdateSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate495.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSendersParams = validate496;

function validate496(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate496.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateSendersParams = validate497;

function validate497(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUpdateSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate497.errors = vErrors;
return errors === 0;
}

const validateCampaignsAddSendersParams = validate498;

function validate498(data, {instancePath=""}={}){
/*# sourceURL="CampaignsAddSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate498.errors = vErrors;
return errors === 0;
}

const validateCampaignsRemoveSenderParams = validate499;

function validate499(data, {instancePath=""}={}){
/*# sourceURL="CampaignsRemoveSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list210.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list210));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate499.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateSenderParams = validate500;

function validate500(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUpdateSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.userId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "userId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userId", "^usr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list210.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list210));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate500.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetDynamicSenderExclusionsParams = validate501;

function validate501(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateDynamicSenderExclusionsParams = validate502;

function validate502(data, {instancePath=""}={}){
/*# sourceURL="CampaignsUpdateDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}

const validateCampaignsAddAbmLeadsParams = validate503;

function validate503(data, {instancePath=""}={}){
/*# sourceURL="CampaignsAddAbmLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate503.errors = vErrors;
return errors === 0;
}

const validateCampaignsAddSignalTriggerParams = validate504;

function validate504(data, {instancePath=""}={}){
/*# sourceURL="CampaignsAddSignalTriggerParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate504.errors = vErrors;
return errors === 0;
}

const validateCampaignsRemoveSignalTriggerParams = validate505;

function validate505(data, {instancePath=""}={}){
/*# sourceURL="CampaignsRemoveSignalTriggerParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.watchListId !== undefined){
let data1 = data.watchListId;
if(typeof data1 === "string"){
if(!pattern54.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list211.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list211));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate505.errors = vErrors;
return errors === 0;
}

const validateCampaignsSkipStepParams = validate506;

function validate506(data, {instancePath=""}={}){
/*# sourceURL="CampaignsSkipStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list212.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list212));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate506.errors = vErrors;
return errors === 0;
}

const validateCampaignsSkipStepForLeadsParams = validate507;

function validate507(data, {instancePath=""}={}){
/*# sourceURL="CampaignsSkipStepForLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list212.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list212));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate507.errors = vErrors;
return errors === 0;
}

const validateCampaignsStartExportParams = validate508;

function validate508(data, {instancePath=""}={}){
/*# sourceURL="CampaignsStartExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate508.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetExportParams = validate509;
const pattern236 = new RegExp("^(axp|exp)_[A-Za-z0-9]+$", "u");

function validate509(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.exportId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "exportId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.exportId !== undefined){
let data1 = data.exportId;
if(typeof data1 === "string"){
if(!pattern236.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/exportId", "^(axp|exp)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/exportId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list213.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list213));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}

const validateCampaignsEmailExportParams = validate510;

function validate510(data, {instancePath=""}={}){
/*# sourceURL="CampaignsEmailExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.exportId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "exportId"));
errors++;
}
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.exportId !== undefined){
let data1 = data.exportId;
if(typeof data1 === "string"){
if(!pattern236.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/exportId", "^(axp|exp)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/exportId", "string"));
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list214.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list214));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate510.errors = vErrors;
return errors === 0;
}

const validateCampaignsExportLeadsV1Params = validate511;

function validate511(data, {instancePath=""}={}){
/*# sourceURL="CampaignsExportLeadsV1Params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/state", list189));
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(typeof data1 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/state", "string"));
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid4 = _errs11 === errors;
if(valid4){
vErrors = withFault(vErrors, fault(instancePath+"/state", "not", {}, "must not be valid"));
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = withFault(vErrors, fault(instancePath+"/state", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!list215.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/format", list215));
errors++;
}
}
for(const key0 in sent(data)){
if(!list216.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list216));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}

const validateCampaignsExportLeadsParams = validate512;

function validate512(data, {instancePath=""}={}){
/*# sourceURL="CampaignsExportLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
let valid2 = false;
let passing0 = null;
const _errs6 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, otherValue(instancePath+"/state", list189));
errors++;
}
var _valid0 = _errs6 === errors;
if(_valid0){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(typeof data1 !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/state", "string"));
errors++;
}
const _errs10 = errors;
const _errs11 = errors;
if(!list189.includes(data1)){
vErrors = withFault(vErrors, {});
errors++;
}
var valid4 = _errs11 === errors;
if(valid4){
vErrors = withFault(vErrors, fault(instancePath+"/state", "not", {}, "must not be valid"));
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
if(_valid0 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
vErrors = withFault(vErrors, fault(instancePath+"/state", "oneOf", {passingSchemas: passing0}, "must match exactly one schema in oneOf"));
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!list215.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/format", list215));
errors++;
}
}
for(const key0 in sent(data)){
if(!list216.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list216));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate512.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetStatsV1Params = validate513;

function validate513(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetStatsV1Params" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.startDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "startDate"));
errors++;
}
if(data.endDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "endDate"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.startDate !== undefined){
let data1 = data.startDate;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/startDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/startDate", "string"));
errors++;
}
}
if(data.endDate !== undefined){
let data2 = data.endDate;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/endDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/endDate", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list217.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list217));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate513.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetStatsParams = validate514;
const pattern248 = new RegExp("^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$", "u");

function validate514(data, {instancePath=""}={}){
/*# sourceURL="CampaignsGetStatsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.startDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "startDate"));
errors++;
}
if(data.endDate === undefined){
vErrors = withFault(vErrors, missing(instancePath, "endDate"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.startDate !== undefined){
let data1 = data.startDate;
if(typeof data1 === "string"){
if(!pattern57.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/startDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/startDate", "string"));
errors++;
}
}
if(data.endDate !== undefined){
let data2 = data.endDate;
if(typeof data2 === "string"){
if(!pattern57.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/endDate", "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/endDate", "string"));
errors++;
}
}
if(data.sendUser !== undefined){
let data3 = data.sendUser;
if(typeof data3 === "string"){
if(!pattern59.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sendUser", "^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sendUser", "string"));
errors++;
}
}
if(data.ABSelected !== undefined){
let data4 = data.ABSelected;
if(!list38.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/ABSelected", list38));
errors++;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(typeof data5 === "string"){
if(!pattern248.test(data5)){
vErrors = withFault(vErrors, mismatch(instancePath+"/channels", "^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/channels", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list218.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list218));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}

const validateCampaignsListStatsParams = validate515;

function validate515(data, {instancePath=""}={}){
/*# sourceURL="CampaignsListStatsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate515.errors = vErrors;
return errors === 0;
}

const validateSchedulesListParams = validate516;

function validate516(data, {instancePath=""}={}){
/*# sourceURL="SchedulesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
vErrors = withFault(vErrors, otherConstant(instancePath+"/sortBy", "createdAt"));
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!list155.includes(data4)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
for(const key0 in sent(data)){
if(!list219.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list219));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate516.errors = vErrors;
return errors === 0;
}

const validateSchedulesCreateParams = validate517;

function validate517(data, {instancePath=""}={}){
/*# sourceURL="SchedulesCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate517.errors = vErrors;
return errors === 0;
}

const validateSchedulesGetParams = validate518;
const pattern249 = new RegExp("^skd_[A-Za-z0-9]+$", "u");

function validate518(data, {instancePath=""}={}){
/*# sourceURL="SchedulesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scheduleId"));
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern249.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scheduleId", "^skd_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scheduleId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list220.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list220));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate518.errors = vErrors;
return errors === 0;
}

const validateSchedulesDeleteParams = validate519;

function validate519(data, {instancePath=""}={}){
/*# sourceURL="SchedulesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scheduleId"));
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern249.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scheduleId", "^skd_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scheduleId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list220.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list220));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}

const validateSchedulesUpdateParams = validate520;

function validate520(data, {instancePath=""}={}){
/*# sourceURL="SchedulesUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scheduleId"));
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern249.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scheduleId", "^skd_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scheduleId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list220.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list220));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}

const validateSchedulesListByCampaignParams = validate521;

function validate521(data, {instancePath=""}={}){
/*# sourceURL="SchedulesListByCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list158.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list158));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate521.errors = vErrors;
return errors === 0;
}

const validateSchedulesAssociateParams = validate522;

function validate522(data, {instancePath=""}={}){
/*# sourceURL="SchedulesAssociateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.scheduleId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scheduleId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.scheduleId !== undefined){
let data1 = data.scheduleId;
if(typeof data1 === "string"){
if(!pattern249.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scheduleId", "^skd_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scheduleId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list221.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list221));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate522.errors = vErrors;
return errors === 0;
}

const validateSchedulesRemoveFromCampaignParams = validate523;

function validate523(data, {instancePath=""}={}){
/*# sourceURL="SchedulesRemoveFromCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "campaignId"));
errors++;
}
if(data.scheduleId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "scheduleId"));
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.scheduleId !== undefined){
let data1 = data.scheduleId;
if(typeof data1 === "string"){
if(!pattern249.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/scheduleId", "^skd_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/scheduleId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list221.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list221));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}

const validateTasksListParams = validate524;
const pattern257 = new RegExp("^\\s*\\[[\\s\\S]*\\]\\s*$", "u");

function validate524(data, {instancePath=""}={}){
/*# sourceURL="TasksListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(typeof data0 === "string"){
if(!pattern257.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/filters", "^\\s*\\[[\\s\\S]*\\]\\s*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "string"));
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 0));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list222.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list222));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate524.errors = vErrors;
return errors === 0;
}

const validateTasksCreateParams = validate525;

function validate525(data, {instancePath=""}={}){
/*# sourceURL="TasksCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate525.errors = vErrors;
return errors === 0;
}

const validateTasksUpdateParams = validate526;

function validate526(data, {instancePath=""}={}){
/*# sourceURL="TasksUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}

const validateTasksIgnoreParams = validate527;

function validate527(data, {instancePath=""}={}){
/*# sourceURL="TasksIgnoreParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate527.errors = vErrors;
return errors === 0;
}

const validateTasksSearchParams = validate528;

function validate528(data, {instancePath=""}={}){
/*# sourceURL="TasksSearchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/status", "string"));
errors++;
}
}
if(data.assignedTo !== undefined){
if(typeof data.assignedTo !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedTo", "string"));
errors++;
}
}
if(data.assignedToNot !== undefined){
if(typeof data.assignedToNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/assignedToNot", "string"));
errors++;
}
}
if(data.campaignId !== undefined){
if(typeof data.campaignId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.campaignIdNot !== undefined){
if(typeof data.campaignIdNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignIdNot", "string"));
errors++;
}
}
if(data.contactId !== undefined){
if(typeof data.contactId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
if(data.contactIdNot !== undefined){
if(typeof data.contactIdNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactIdNot", "string"));
errors++;
}
}
if(data.companyId !== undefined){
if(typeof data.companyId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyId", "string"));
errors++;
}
}
if(data.companyIdNot !== undefined){
if(typeof data.companyIdNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyIdNot", "string"));
errors++;
}
}
if(data.leadId !== undefined){
if(typeof data.leadId !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.leadIdNot !== undefined){
if(typeof data.leadIdNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/leadIdNot", "string"));
errors++;
}
}
if(data.taskId !== undefined){
let data11 = data.taskId;
if(typeof data11 === "string"){
if(!pattern119.test(data11)){
vErrors = withFault(vErrors, mismatch(instancePath+"/taskId", "^[^,]+(,[^,]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/taskId", "string"));
errors++;
}
}
if(data.objectType !== undefined){
let data12 = data.objectType;
if(!list50.includes(data12)){
vErrors = withFault(vErrors, otherValue(instancePath+"/objectType", list50));
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/type", "string"));
errors++;
}
}
if(data.typeNot !== undefined){
if(typeof data.typeNot !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/typeNot", "string"));
errors++;
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/channel", "string"));
errors++;
}
}
if(data.priority !== undefined){
if(typeof data.priority !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/priority", "string"));
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/title", "string"));
errors++;
}
}
if(data.contactLinkedinUrl !== undefined){
if(typeof data.contactLinkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/contactLinkedinUrl", "string"));
errors++;
}
}
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.dueDateFrom !== undefined){
let data20 = data.dueDateFrom;
if(typeof data20 === "string"){
if(!(formats4.test(data20))){
vErrors = withFault(vErrors, fault(instancePath+"/dueDateFrom", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDateFrom", "string"));
errors++;
}
}
if(data.dueDateTo !== undefined){
let data21 = data.dueDateTo;
if(typeof data21 === "string"){
if(!(formats4.test(data21))){
vErrors = withFault(vErrors, fault(instancePath+"/dueDateTo", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/dueDateTo", "string"));
errors++;
}
}
if(data.completedAtFrom !== undefined){
let data22 = data.completedAtFrom;
if(typeof data22 === "string"){
if(!(formats4.test(data22))){
vErrors = withFault(vErrors, fault(instancePath+"/completedAtFrom", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/completedAtFrom", "string"));
errors++;
}
}
if(data.completedAtTo !== undefined){
let data23 = data.completedAtTo;
if(typeof data23 === "string"){
if(!(formats4.test(data23))){
vErrors = withFault(vErrors, fault(instancePath+"/completedAtTo", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/completedAtTo", "string"));
errors++;
}
}
if(data.hasCampaign !== undefined){
if(typeof data.hasCampaign !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/hasCampaign", "boolean"));
errors++;
}
}
if(data.hasDueDate !== undefined){
if(typeof data.hasDueDate !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/hasDueDate", "boolean"));
errors++;
}
}
if(data.advancedFilters !== undefined){
if(typeof data.advancedFilters !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/advancedFilters", "string"));
errors++;
}
}
if(data.include !== undefined){
let data27 = data.include;
if(!list223.includes(data27)){
vErrors = withFault(vErrors, otherValue(instancePath+"/include", list223));
errors++;
}
}
if(data.sortBy !== undefined){
let data28 = data.sortBy;
if(!list224.includes(data28)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortBy", list224));
errors++;
}
}
if(data.sortOrder !== undefined){
let data29 = data.sortOrder;
if(!list155.includes(data29)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
if(data.page !== undefined){
let data30 = data.page;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data31 = data.limit;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 100 || isNaN(data31)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data31 < 1 || isNaN(data31)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list270.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list270));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate528.errors = vErrors;
return errors === 0;
}

const validateTasksListFiltersParams = validate529;

function validate529(data, {instancePath=""}={}){
/*# sourceURL="TasksListFiltersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
let data0 = data.scope;
if(!list225.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/scope", list225));
errors++;
}
}
if(data.search !== undefined){
if(typeof data.search !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list226.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list226));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate529.errors = vErrors;
return errors === 0;
}

const validateActivitiesListParams = validate530;
const pattern261 = new RegExp("^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$", "u");

function validate530(data, {instancePath=""}={}){
/*# sourceURL="ActivitiesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!list227.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list227));
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/campaignId", "^cam_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/campaignId", "string"));
errors++;
}
}
if(data.leadId !== undefined){
let data2 = data.leadId;
if(typeof data2 === "string"){
if(!pattern31.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.isFirst !== undefined){
if(typeof data.isFirst !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/isFirst", "boolean"));
errors++;
}
}
if(data.minDate !== undefined){
let data4 = data.minDate;
if(typeof data4 === "string"){
if(!pattern261.test(data4)){
vErrors = withFault(vErrors, mismatch(instancePath+"/minDate", "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/minDate", "string"));
errors++;
}
}
if(data.maxDate !== undefined){
let data5 = data.maxDate;
if(typeof data5 === "string"){
if(!pattern261.test(data5)){
vErrors = withFault(vErrors, mismatch(instancePath+"/maxDate", "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/maxDate", "string"));
errors++;
}
}
if(data.startDate !== undefined){
let data6 = data.startDate;
if(typeof data6 === "string"){
if(!pattern261.test(data6)){
vErrors = withFault(vErrors, mismatch(instancePath+"/startDate", "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/startDate", "string"));
errors++;
}
}
if(data.endDate !== undefined){
let data7 = data.endDate;
if(typeof data7 === "string"){
if(!pattern261.test(data7)){
vErrors = withFault(vErrors, mismatch(instancePath+"/endDate", "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/endDate", "string"));
errors++;
}
}
if(data.offset !== undefined){
let data8 = data.offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data9 < 1 || isNaN(data9)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list271.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list271));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate530.errors = vErrors;
return errors === 0;
}

const validateActivitiesDeleteRecordingTranscriptParams = validate531;

function validate531(data, {instancePath=""}={}){
/*# sourceURL="ActivitiesDeleteRecordingTranscriptParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activityId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "activityId"));
errors++;
}
if(data.activityId !== undefined){
let data0 = data.activityId;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/activityId", "^act_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/activityId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list228.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list228));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesListVariablesParams = validate532;

function validate532(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesListVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list229.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list229));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate532.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddVariablesParams = validate533;

function validate533(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesAddVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate533.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetVariableParams = validate534;

function validate534(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesGetVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = withFault(vErrors, missing(instancePath, "value"));
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/value", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list230.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list230));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate534.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddVariableParams = validate535;

function validate535(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesAddVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = withFault(vErrors, missing(instancePath, "value"));
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/value", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list230.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list230));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate535.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteVariableParams = validate536;

function validate536(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesDeleteVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
vErrors = withFault(vErrors, missing(instancePath, "value"));
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/value", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list230.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list230));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetContactParams = validate537;
const pattern266 = new RegExp("^(?:ctc|con)_[A-Za-z0-9]+$", "u");

function validate537(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesGetContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern266.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^(?:ctc|con)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list200.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list200));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddContactParams = validate538;

function validate538(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesAddContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern266.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^(?:ctc|con)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list200.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list200));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate538.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteContactParams = validate539;

function validate539(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesDeleteContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "contactId"));
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern266.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/contactId", "^(?:ctc|con)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/contactId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list200.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list200));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate539.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportVariablesParams = validate540;

function validate540(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesExportVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
if(!list231.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/format", list231));
errors++;
}
}
for(const key0 in sent(data)){
if(!list232.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list232));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate540.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportContactsParams = validate541;

function validate541(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesExportContactsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format !== undefined){
let data0 = data.format;
if(!list231.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/format", list231));
errors++;
}
}
for(const key0 in sent(data)){
if(!list232.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list232));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate541.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesListParams = validate542;

function validate542(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/offset", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/offset", "minimum", ">=", 0));
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list229.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list229));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate542.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportParams = validate543;

function validate543(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate543.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetParams = validate544;
const pattern269 = new RegExp("^[^\\s@]*@[^\\s@]+$", "u");

function validate544(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!pattern269.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/email", "^[^\\s@]*@[^\\s@]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list184.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list184));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate544.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddParams = validate545;

function validate545(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesAddParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!pattern269.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/email", "^[^\\s@]*@[^\\s@]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list184.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list184));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteParams = validate546;

function validate546(data, {instancePath=""}={}){
/*# sourceURL="UnsubscribesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = withFault(vErrors, missing(instancePath, "email"));
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!pattern269.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/email", "^[^\\s@]*@[^\\s@]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list184.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list184));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate546.errors = vErrors;
return errors === 0;
}

const validateSequencesListBranchesParams = validate547;

function validate547(data, {instancePath=""}={}){
/*# sourceURL="SequencesListBranchesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate547.errors = vErrors;
return errors === 0;
}

const validateSequencesAddBranchParams = validate548;

function validate548(data, {instancePath=""}={}){
/*# sourceURL="SequencesAddBranchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate548.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateBranchOrderParams = validate549;

function validate549(data, {instancePath=""}={}){
/*# sourceURL="SequencesUpdateBranchOrderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate549.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteBranchParams = validate550;

function validate550(data, {instancePath=""}={}){
/*# sourceURL="SequencesDeleteBranchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.branchSequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "branchSequenceId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
if(data.branchSequenceId !== undefined){
let data2 = data.branchSequenceId;
if(typeof data2 === "string"){
if(!pattern85.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/branchSequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/branchSequenceId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list233.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list233));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate550.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateBranchParams = validate551;

function validate551(data, {instancePath=""}={}){
/*# sourceURL="SequencesUpdateBranchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.branchSequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "branchSequenceId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
if(data.branchSequenceId !== undefined){
let data2 = data.branchSequenceId;
if(typeof data2 === "string"){
if(!pattern85.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/branchSequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/branchSequenceId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list233.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list233));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate551.errors = vErrors;
return errors === 0;
}

const validateSequencesGetStepSenderParams = validate552;

function validate552(data, {instancePath=""}={}){
/*# sourceURL="SequencesGetStepSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate552.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateStepSenderParams = validate553;

function validate553(data, {instancePath=""}={}){
/*# sourceURL="SequencesUpdateStepSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate553.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteStepSenderParams = validate554;

function validate554(data, {instancePath=""}={}){
/*# sourceURL="SequencesDeleteStepSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "sequenceId"));
errors++;
}
if(data.stepId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "stepId"));
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern85.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/sequenceId", "^seq_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/sequenceId", "string"));
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern104.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/stepId", "^stp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/stepId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list160.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list160));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate554.errors = vErrors;
return errors === 0;
}

const validateDatabaseListFiltersParams = validate555;

function validate555(data, {instancePath=""}={}){
/*# sourceURL="DatabaseListFiltersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}

const validateDatabaseSearchPeopleParams = validate556;

function validate556(data, {instancePath=""}={}){
/*# sourceURL="DatabaseSearchPeopleParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate556.errors = vErrors;
return errors === 0;
}

const validateDatabaseExportPeopleParams = validate557;
const pattern290 = new RegExp("^\\s*\\[", "u");

function validate557(data, {instancePath=""}={}){
/*# sourceURL="DatabaseExportPeopleParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(typeof data0 === "string"){
if(!pattern290.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/filters", "^\\s*\\["));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "string"));
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 1000));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list234.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list234));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate557.errors = vErrors;
return errors === 0;
}

const validateDatabaseSearchCompaniesParams = validate558;

function validate558(data, {instancePath=""}={}){
/*# sourceURL="DatabaseSearchCompaniesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate558.errors = vErrors;
return errors === 0;
}

const validateDatabaseExportCompaniesParams = validate559;

function validate559(data, {instancePath=""}={}){
/*# sourceURL="DatabaseExportCompaniesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filters"));
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(typeof data0 === "string"){
if(!pattern290.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/filters", "^\\s*\\["));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/filters", "string"));
errors++;
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 1000));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list234.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list234));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}

const validateDatabaseListPersonasParams = validate560;

function validate560(data, {instancePath=""}={}){
/*# sourceURL="DatabaseListPersonasParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(!list112.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/mode", list112));
errors++;
}
}
for(const key0 in sent(data)){
if(!list235.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list235));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate560.errors = vErrors;
return errors === 0;
}

const validateDatabaseCreatePersonaParams = validate561;

function validate561(data, {instancePath=""}={}){
/*# sourceURL="DatabaseCreatePersonaParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate561.errors = vErrors;
return errors === 0;
}

const validateDatabaseDeletePersonaParams = validate562;
const pattern292 = new RegExp("^pdp_[A-Za-z0-9]+$", "u");

function validate562(data, {instancePath=""}={}){
/*# sourceURL="DatabaseDeletePersonaParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.personaId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "personaId"));
errors++;
}
if(data.personaId !== undefined){
let data0 = data.personaId;
if(typeof data0 === "string"){
if(!pattern292.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/personaId", "^pdp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/personaId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list236.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list236));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate562.errors = vErrors;
return errors === 0;
}

const validateDatabaseListSavedSearchesParams = validate563;

function validate563(data, {instancePath=""}={}){
/*# sourceURL="DatabaseListSavedSearchesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode !== undefined){
let data0 = data.mode;
if(!list112.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/mode", list112));
errors++;
}
}
for(const key0 in sent(data)){
if(!list235.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list235));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate563.errors = vErrors;
return errors === 0;
}

const validateDatabaseCreateSavedSearchParams = validate564;

function validate564(data, {instancePath=""}={}){
/*# sourceURL="DatabaseCreateSavedSearchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate564.errors = vErrors;
return errors === 0;
}

const validateDatabaseGetSavedSearchParams = validate565;
const pattern293 = new RegExp("^lss_[A-Za-z0-9]+$", "u");

function validate565(data, {instancePath=""}={}){
/*# sourceURL="DatabaseGetSavedSearchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.savedSearchId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "savedSearchId"));
errors++;
}
if(data.savedSearchId !== undefined){
let data0 = data.savedSearchId;
if(typeof data0 === "string"){
if(!pattern293.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/savedSearchId", "^lss_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/savedSearchId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list237.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list237));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate565.errors = vErrors;
return errors === 0;
}

const validateDatabaseDeleteSavedSearchParams = validate566;

function validate566(data, {instancePath=""}={}){
/*# sourceURL="DatabaseDeleteSavedSearchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.savedSearchId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "savedSearchId"));
errors++;
}
if(data.savedSearchId !== undefined){
let data0 = data.savedSearchId;
if(typeof data0 === "string"){
if(!pattern293.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/savedSearchId", "^lss_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/savedSearchId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list237.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list237));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}

const validateDatabaseUpdateSavedSearchParams = validate567;

function validate567(data, {instancePath=""}={}){
/*# sourceURL="DatabaseUpdateSavedSearchParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.savedSearchId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "savedSearchId"));
errors++;
}
if(data.savedSearchId !== undefined){
let data0 = data.savedSearchId;
if(typeof data0 === "string"){
if(!pattern293.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/savedSearchId", "^lss_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/savedSearchId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list237.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list237));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate567.errors = vErrors;
return errors === 0;
}

const validateDeliverabilityAlertsListParams = validate568;

function validate568(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate568.errors = vErrors;
return errors === 0;
}

const validateDeliverabilityAlertsCreateParams = validate569;

function validate569(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}

const validateDeliverabilityAlertsGetParams = validate570;
const pattern296 = new RegExp("^dac_[A-Za-z0-9]+$", "u");

function validate570(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "alertId"));
errors++;
}
if(data.alertId !== undefined){
let data0 = data.alertId;
if(typeof data0 === "string"){
if(!pattern296.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/alertId", "^dac_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/alertId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list238.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list238));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}

const validateDeliverabilityAlertsDeleteParams = validate571;

function validate571(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "alertId"));
errors++;
}
if(data.alertId !== undefined){
let data0 = data.alertId;
if(typeof data0 === "string"){
if(!pattern296.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/alertId", "^dac_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/alertId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list238.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list238));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate571.errors = vErrors;
return errors === 0;
}

const validateDeliverabilityAlertsUpdateParams = validate572;

function validate572(data, {instancePath=""}={}){
/*# sourceURL="DeliverabilityAlertsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "alertId"));
errors++;
}
if(data.alertId !== undefined){
let data0 = data.alertId;
if(typeof data0 === "string"){
if(!pattern296.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/alertId", "^dac_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/alertId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list238.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list238));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate572.errors = vErrors;
return errors === 0;
}

const validateSelfRecoveryGetConfigParams = validate573;

function validate573(data, {instancePath=""}={}){
/*# sourceURL="SelfRecoveryGetConfigParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate573.errors = vErrors;
return errors === 0;
}

const validateSelfRecoveryUpdateConfigParams = validate574;

function validate574(data, {instancePath=""}={}){
/*# sourceURL="SelfRecoveryUpdateConfigParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate574.errors = vErrors;
return errors === 0;
}

const validateSelfRecoveryListHistoryParams = validate575;

function validate575(data, {instancePath=""}={}){
/*# sourceURL="SelfRecoveryListHistoryParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate575.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsCreateParams = validate576;

function validate576(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsCreateParams" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.findEmail === undefined) && (missing0 = "findEmail")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.findEmail !== undefined){
if(true !== data.findEmail){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.verifyEmail === undefined) && (missing1 = "verifyEmail")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.verifyEmail !== undefined){
if(true !== data.verifyEmail){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.linkedinEnrichment === undefined) && (missing2 = "linkedinEnrichment")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.linkedinEnrichment !== undefined){
if(true !== data.linkedinEnrichment){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.findPhone === undefined) && (missing3 = "findPhone")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.findPhone !== undefined){
if(true !== data.findPhone){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "at least one of `findEmail`, `verifyEmail`, `linkedinEnrichment` and `findPhone` must be true"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findEmail", "boolean"));
errors++;
}
}
if(data.verifyEmail !== undefined){
if(typeof data.verifyEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/verifyEmail", "boolean"));
errors++;
}
}
if(data.linkedinEnrichment !== undefined){
if(typeof data.linkedinEnrichment !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinEnrichment", "boolean"));
errors++;
}
}
if(data.findPhone !== undefined){
if(typeof data.findPhone !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findPhone", "boolean"));
errors++;
}
}
if(data.email !== undefined){
let data8 = data.email;
if(typeof data8 === "string"){
if(!(formats0.test(data8))){
vErrors = withFault(vErrors, fault(instancePath+"/email", "format", {format: "email"}, "must match format \""+"email"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/email", "string"));
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinUrl", "string"));
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/firstName", "string"));
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/lastName", "string"));
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyDomain", "string"));
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/companyName", "string"));
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/jobTitle", "string"));
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
vErrors = withFault(vErrors, wrongType(instancePath+"/location", "string"));
errors++;
}
}
if(data.webhookUrl !== undefined){
let data16 = data.webhookUrl;
if(typeof data16 === "string"){
if(!(formats6.test(data16))){
vErrors = withFault(vErrors, fault(instancePath+"/webhookUrl", "format", {format: "uri"}, "must match format \""+"uri"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/webhookUrl", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list272.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list272));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate576.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsGetParams = validate577;
const pattern299 = new RegExp("^enr_[A-Za-z0-9]+$", "u");

function validate577(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enrichId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "enrichId"));
errors++;
}
if(data.enrichId !== undefined){
let data0 = data.enrichId;
if(typeof data0 === "string"){
if(!pattern299.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/enrichId", "^enr_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/enrichId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list239.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list239));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate577.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsCreateBulkParams = validate578;

function validate578(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsCreateBulkParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookUrl !== undefined){
let data0 = data.webhookUrl;
if(typeof data0 === "string"){
if(!(formats6.test(data0))){
vErrors = withFault(vErrors, fault(instancePath+"/webhookUrl", "format", {format: "uri"}, "must match format \""+"uri"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/webhookUrl", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list240.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list240));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsListProvidersParams = validate579;

function validate579(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsListProvidersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = withFault(vErrors, missing(instancePath, "type"));
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!list133.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list133));
errors++;
}
}
for(const key0 in sent(data)){
if(!list241.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list241));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsUpdateProviderConnectionParams = validate580;

function validate580(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsUpdateProviderConnectionParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "providerId"));
errors++;
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/providerId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/providerId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list242.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list242));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate580.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsDeleteProviderConnectionParams = validate581;

function validate581(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsDeleteProviderConnectionParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.providerId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "providerId"));
errors++;
}
if(data.providerId !== undefined){
let data0 = data.providerId;
if(typeof data0 === "string"){
if(func3(data0) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/providerId", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/providerId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list242.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list242));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate581.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsListWaterfallsParams = validate582;

function validate582(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsListWaterfallsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!list133.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list133));
errors++;
}
}
for(const key0 in sent(data)){
if(!list241.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list241));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate582.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsCreateWaterfallParams = validate583;

function validate583(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsCreateWaterfallParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate583.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsGetWaterfallParams = validate584;
const pattern300 = new RegExp("^(?:default_email|default_phone|ecw_[A-Za-z0-9]+)$", "u");

function validate584(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsGetWaterfallParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waterfallId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "waterfallId"));
errors++;
}
if(data.waterfallId !== undefined){
let data0 = data.waterfallId;
if(typeof data0 === "string"){
if(!pattern300.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/waterfallId", "^(?:default_email|default_phone|ecw_[A-Za-z0-9]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/waterfallId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list243.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list243));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate584.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsDeleteWaterfallParams = validate585;

function validate585(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsDeleteWaterfallParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waterfallId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "waterfallId"));
errors++;
}
if(data.waterfallId !== undefined){
let data0 = data.waterfallId;
if(typeof data0 === "string"){
if(!pattern300.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/waterfallId", "^(?:default_email|default_phone|ecw_[A-Za-z0-9]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/waterfallId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list243.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list243));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate585.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsUpdateWaterfallParams = validate586;

function validate586(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsUpdateWaterfallParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waterfallId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "waterfallId"));
errors++;
}
if(data.waterfallId !== undefined){
let data0 = data.waterfallId;
if(typeof data0 === "string"){
if(!pattern300.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/waterfallId", "^(?:default_email|default_phone|ecw_[A-Za-z0-9]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/waterfallId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list243.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list243));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsResetWaterfallParams = validate587;

function validate587(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsResetWaterfallParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.waterfallId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "waterfallId"));
errors++;
}
if(data.waterfallId !== undefined){
let data0 = data.waterfallId;
if(typeof data0 === "string"){
if(!pattern300.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/waterfallId", "^(?:default_email|default_phone|ecw_[A-Za-z0-9]+)$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/waterfallId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list243.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list243));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}

const validateEnrichmentsEnrichLeadParams = validate588;

function validate588(data, {instancePath=""}={}){
/*# sourceURL="EnrichmentsEnrichLeadParams" */;
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.findPhone === undefined) && (missing0 = "findPhone")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.findPhone !== undefined){
if(true !== data.findPhone){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.findEmail === undefined) && (missing1 = "findEmail")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.findEmail !== undefined){
if(true !== data.findEmail){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.verifyEmail === undefined) && (missing2 = "verifyEmail")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.verifyEmail !== undefined){
if(true !== data.verifyEmail){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs10 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs12 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.linkedinEnrichment === undefined) && (missing3 = "linkedinEnrichment")){
vErrors = withFault(vErrors, {});
errors++;
}
else {
if(data.linkedinEnrichment !== undefined){
if(true !== data.linkedinEnrichment){
vErrors = withFault(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs12 === errors;
valid2 = valid2 || _valid0;
}
}
}
if(!valid2){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs4 === errors;
if(valid1){
vErrors = withFault(vErrors, {});
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
vErrors = withFault(vErrors, fault(instancePath, "not", {}, "at least one of `findPhone`, `findEmail`, `verifyEmail` and `linkedinEnrichment` must be true"));
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "leadId"));
errors++;
}
if(data.leadId !== undefined){
let data4 = data.leadId;
if(typeof data4 === "string"){
if(!pattern31.test(data4)){
vErrors = withFault(vErrors, mismatch(instancePath+"/leadId", "^lea_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/leadId", "string"));
errors++;
}
}
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findEmail", "boolean"));
errors++;
}
}
if(data.verifyEmail !== undefined){
if(typeof data.verifyEmail !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/verifyEmail", "boolean"));
errors++;
}
}
if(data.linkedinEnrichment !== undefined){
if(typeof data.linkedinEnrichment !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/linkedinEnrichment", "boolean"));
errors++;
}
}
if(data.findPhone !== undefined){
if(typeof data.findPhone !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/findPhone", "boolean"));
errors++;
}
}
if(data.webhookUrl !== undefined){
let data9 = data.webhookUrl;
if(typeof data9 === "string"){
if(!(formats6.test(data9))){
vErrors = withFault(vErrors, fault(instancePath+"/webhookUrl", "format", {format: "uri"}, "must match format \""+"uri"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/webhookUrl", "string"));
errors++;
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
vErrors = withFault(vErrors, wrongType(instancePath+"/force", "boolean"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list244.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list244));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate588.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListParams = validate589;
const pattern305 = new RegExp("^[^,]+(,[^,]+)*$", "u");

function validate589(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 === "string"){
if(!pattern305.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/type", "^[^,]+(,[^,]+)*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/type", "string"));
errors++;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 === "string"){
if(!pattern305.test(data3)){
vErrors = withFault(vErrors, mismatch(instancePath+"/status", "^[^,]+(,[^,]+)*$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/status", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list245.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list245));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate589.errors = vErrors;
return errors === 0;
}

const validateWatchlistsCreateParams = validate590;

function validate590(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate590.errors = vErrors;
return errors === 0;
}

const validateWatchlistsDeleteParams = validate591;

function validate591(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list91.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list91));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate591.errors = vErrors;
return errors === 0;
}

const validateWatchlistsUpdateParams = validate592;

function validate592(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate592.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListSignalsParams = validate593;

function validate593(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListSignalsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
if(data.sortBy !== undefined){
let data2 = data.sortBy;
if(!list246.includes(data2)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortBy", list246));
errors++;
}
}
if(data.sortOrder !== undefined){
let data3 = data.sortOrder;
if(!list155.includes(data3)){
vErrors = withFault(vErrors, otherValue(instancePath+"/sortOrder", list155));
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/type", "minItems", 1));
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!list139.includes(data5)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type/" + i0, list139));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/type", "array"));
errors++;
}
}
if(data.status !== undefined){
let data6 = data.status;
if(Array.isArray(data6)){
if(data6.length < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/status", "minItems", 1));
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!list247.includes(data7)){
vErrors = withFault(vErrors, otherValue(instancePath+"/status/" + i1, list247));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/status", "array"));
errors++;
}
}
if(data.receivedAtFrom !== undefined){
let data8 = data.receivedAtFrom;
if(typeof data8 === "string"){
if(!(formats4.test(data8))){
vErrors = withFault(vErrors, fault(instancePath+"/receivedAtFrom", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/receivedAtFrom", "string"));
errors++;
}
}
if(data.receivedAtTo !== undefined){
let data9 = data.receivedAtTo;
if(typeof data9 === "string"){
if(!(formats4.test(data9))){
vErrors = withFault(vErrors, fault(instancePath+"/receivedAtTo", "format", {format: "date-time"}, "must match format \""+"date-time"+"\""));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/receivedAtTo", "string"));
errors++;
}
}
if(data.watchListId !== undefined){
let data10 = data.watchListId;
if(typeof data10 === "string"){
if(!pattern54.test(data10)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list273.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list273));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}

const validateWatchlistsMarkSignalsParams = validate594;

function validate594(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsMarkSignalsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate594.errors = vErrors;
return errors === 0;
}

const validateWatchlistsAssociateCrmListsParams = validate595;

function validate595(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsAssociateCrmListsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate595.errors = vErrors;
return errors === 0;
}

const validateWatchlistsAddExternalSignalParams = validate596;

function validate596(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsAddExternalSignalParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list91.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list91));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate596.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListHistoryParams = validate597;

function validate597(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListHistoryParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.watchListId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "watchListId"));
errors++;
}
if(data.watchListId !== undefined){
let data0 = data.watchListId;
if(typeof data0 === "string"){
if(!pattern54.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/watchListId", "^(?:wat|wli|wl)_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/watchListId", "string"));
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list248.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list248));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate597.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListSignalTypesParams = validate598;

function validate598(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListSignalTypesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in sent(data)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list274));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate598.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListFiltersParams = validate599;

function validate599(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListFiltersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!list139.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/type", list139));
errors++;
}
}
for(const key0 in sent(data)){
if(!list241.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list241));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate599.errors = vErrors;
return errors === 0;
}

const validateWatchlistsListFilterValuesParams = validate600;

function validate600(data, {instancePath=""}={}){
/*# sourceURL="WatchlistsListFilterValuesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filterId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "filterId"));
errors++;
}
if(data.filterId !== undefined){
let data0 = data.filterId;
if(!list138.includes(data0)){
vErrors = withFault(vErrors, otherValue(instancePath+"/filterId", list138));
errors++;
}
}
if(data.query !== undefined){
let data1 = data.query;
if(typeof data1 === "string"){
if(func3(data1) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/query", "maxLength", 100));
errors++;
}
if(func3(data1) < 1){
vErrors = withFault(vErrors, wrongCount(instancePath+"/query", "minLength", 1));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/query", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list249.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list249));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate600.errors = vErrors;
return errors === 0;
}

const validateMessageTemplatesListParams = validate601;
const pattern311 = new RegExp("^[^,]+(,[^,]+){0,19}$", "u");
const pattern312 = new RegExp("^usr_[A-Za-z0-9]+(,usr_[A-Za-z0-9]+){0,99}$", "u");

function validate601(data, {instancePath=""}={}){
/*# sourceURL="MessageTemplatesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
let data0 = data.search;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/search", "maxLength", 100));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.tags !== undefined){
let data1 = data.tags;
if(typeof data1 === "string"){
if(!pattern311.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/tags", "^[^,]+(,[^,]+){0,19}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/tags", "string"));
errors++;
}
}
if(data.userIds !== undefined){
let data2 = data.userIds;
if(typeof data2 === "string"){
if(!pattern312.test(data2)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userIds", "^usr_[A-Za-z0-9]+(,usr_[A-Za-z0-9]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userIds", "string"));
errors++;
}
}
if(data.page !== undefined){
let data3 = data.page;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data4 < 1 || isNaN(data4)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list250.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list250));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}

const validateMessageTemplatesListTagsParams = validate602;

function validate602(data, {instancePath=""}={}){
/*# sourceURL="MessageTemplatesListTagsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
let data0 = data.search;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/search", "maxLength", 100));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.userIds !== undefined){
let data1 = data.userIds;
if(typeof data1 === "string"){
if(!pattern312.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userIds", "^usr_[A-Za-z0-9]+(,usr_[A-Za-z0-9]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userIds", "string"));
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list251.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list251));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate602.errors = vErrors;
return errors === 0;
}

const validateMessageTemplatesGetParams = validate603;
const pattern314 = new RegExp("^etp_[A-Za-z0-9]+$", "u");

function validate603(data, {instancePath=""}={}){
/*# sourceURL="MessageTemplatesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.templateId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "templateId"));
errors++;
}
if(data.templateId !== undefined){
let data0 = data.templateId;
if(typeof data0 === "string"){
if(!pattern314.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/templateId", "^etp_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/templateId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list252.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list252));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate603.errors = vErrors;
return errors === 0;
}

const validateSnippetsListParams = validate604;

function validate604(data, {instancePath=""}={}){
/*# sourceURL="SnippetsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
let data0 = data.search;
if(typeof data0 === "string"){
if(func3(data0) > 100){
vErrors = withFault(vErrors, wrongCount(instancePath+"/search", "maxLength", 100));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/search", "string"));
errors++;
}
}
if(data.userIds !== undefined){
let data1 = data.userIds;
if(typeof data1 === "string"){
if(!pattern312.test(data1)){
vErrors = withFault(vErrors, mismatch(instancePath+"/userIds", "^usr_[A-Za-z0-9]+(,usr_[A-Za-z0-9]+){0,99}$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/userIds", "string"));
errors++;
}
}
if(data.page !== undefined){
let data2 = data.page;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/page", "integer"));
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
vErrors = withFault(vErrors, outside(instancePath+"/page", "minimum", ">=", 1));
errors++;
}
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = withFault(vErrors, wrongType(instancePath+"/limit", "integer"));
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "maximum", "<=", 100));
errors++;
}
if(data3 < 1 || isNaN(data3)){
vErrors = withFault(vErrors, outside(instancePath+"/limit", "minimum", ">=", 1));
errors++;
}
}
}
for(const key0 in sent(data)){
if(!list251.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list251));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate604.errors = vErrors;
return errors === 0;
}

const validateSnippetsGetParams = validate605;
const pattern316 = new RegExp("^snt_[A-Za-z0-9]+$", "u");

function validate605(data, {instancePath=""}={}){
/*# sourceURL="SnippetsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.snippetId === undefined){
vErrors = withFault(vErrors, missing(instancePath, "snippetId"));
errors++;
}
if(data.snippetId !== undefined){
let data0 = data.snippetId;
if(typeof data0 === "string"){
if(!pattern316.test(data0)){
vErrors = withFault(vErrors, mismatch(instancePath+"/snippetId", "^snt_[A-Za-z0-9]+$"));
errors++;
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath+"/snippetId", "string"));
errors++;
}
}
for(const key0 in sent(data)){
if(!list253.includes(key0)){
vErrors = withFault(vErrors, unknownField(instancePath, key0, list253));
errors++;
}
}
}
else {
vErrors = withFault(vErrors, wrongType(instancePath, "object"));
errors++;
}
validate605.errors = vErrors;
return errors === 0;
}

export const VALIDATORS = {
  'campaigns.list': { params: validateCampaignsListParams },
  'campaigns.create': { params: validateCampaignsCreateParams, body: validateCampaignCreate, bodyRequired: true },
  'campaigns.get': { params: validateCampaignsGetParams },
  'campaigns.update': { params: validateCampaignsUpdateParams, body: validateCampaignUpdate, bodyRequired: true },
  'campaigns.getSequences': { params: validateCampaignsGetSequencesParams },
  'sequences.addStep': { params: validateSequencesAddStepParams, body: validateStepCreate, bodyRequired: true },
  'sequences.deleteStep': { params: validateSequencesDeleteStepParams },
  'sequences.updateStep': { params: validateSequencesUpdateStepParams, body: validateStepUpdate, bodyRequired: true },
  'sequences.getAbTest': { params: validateSequencesGetAbTestParams },
  'sequences.createAbTest': { params: validateSequencesCreateAbTestParams },
  'sequences.deleteAbTest': { params: validateSequencesDeleteAbTestParams },
  'sequences.updateAbTest': { params: validateSequencesUpdateAbTestParams, body: validateAbTestUpdate, bodyRequired: true },
  'sequences.selectAbTestWinner': { params: validateSequencesSelectAbTestWinnerParams, body: validateAbTestWinnerCreate, bodyRequired: true },
  'webhooks.list': { params: validateWebhooksListParams },
  'webhooks.create': { params: validateWebhooksCreateParams, body: validateWebhookCreate, bodyRequired: true },
  'webhooks.delete': { params: validateWebhooksDeleteParams },
  'contacts.list': { params: validateContactsListParams },
  'contacts.create': { params: validateContactsCreateParams, body: validateContactCreate, bodyRequired: true },
  'contacts.get': { params: validateContactsGetParams },
  'contacts.delete': { params: validateContactsDeleteParams },
  'contacts.listNotes': { params: validateContactsListNotesParams },
  'contacts.createNote': { params: validateContactsCreateNoteParams, body: validateContactNoteCreate, bodyRequired: true },
  'contacts.listLists': { params: validateContactsListListsParams },
  'contacts.createList': { params: validateContactsCreateListParams, body: validateContactListCreate, bodyRequired: true },
  'contacts.addToList': { params: validateContactsAddToListParams, body: validateContactListEntities, bodyRequired: true },
  'contacts.export': { params: validateContactsExportParams },
  'contacts.merge': { params: validateContactsMergeParams, body: validateContactMerge, bodyRequired: true },
  'companies.list': { params: validateCompaniesListParams },
  'companies.create': { params: validateCompaniesCreateParams, body: validateCompanyCreate, bodyRequired: true },
  'companies.get': { params: validateCompaniesGetParams },
  'companies.delete': { params: validateCompaniesDeleteParams },
  'companies.listNotes': { params: validateCompaniesListNotesParams },
  'companies.createNote': { params: validateCompaniesCreateNoteParams, body: validateCompanyNoteCreate, bodyRequired: true },
  'companies.engage': { params: validateCompaniesEngageParams },
  'companies.listLists': { params: validateCompaniesListListsParams },
  'companies.createList': { params: validateCompaniesCreateListParams, body: validateCompanyListCreate, bodyRequired: true },
  'companies.addToList': { params: validateCompaniesAddToListParams, body: validateCompanyListEntities, bodyRequired: true },
  'companies.merge': { params: validateCompaniesMergeParams, body: validateCompanyMerge, bodyRequired: true },
  'companies.getContactSourcing': { params: validateCompaniesGetContactSourcingParams },
  'companies.startContactSourcing': { params: validateCompaniesStartContactSourcingParams, body: validateContactSourcingStart, bodyRequired: true },
  'companies.addSourcedContact': { params: validateCompaniesAddSourcedContactParams, body: validateSourcedContactCreate, bodyRequired: true },
  'companies.startContactSourcingRun': { params: validateCompaniesStartContactSourcingRunParams, body: validateContactSourcingRunStart, bodyRequired: true },
  'companies.startContactSourcingRuns': { params: validateCompaniesStartContactSourcingRunsParams, body: validateContactSourcingStart, bodyRequired: true },
  'fields.list': { params: validateFieldsListParams },
  'fields.create': { params: validateFieldsCreateParams, body: validateFieldCreate, bodyRequired: true },
  'fields.delete': { params: validateFieldsDeleteParams },
  'calls.create': { params: validateCallsCreateParams, body: validateCallCreate, bodyRequired: true },
  'calls.get': { params: validateCallsGetParams },
  'calls.update': { params: validateCallsUpdateParams, body: validateCallUpdate, bodyRequired: true },
  'calls.listStatuses': { params: validateCallsListStatusesParams },
  'leads.find': { params: validateLeadsFindParams },
  'leads.uploadAudio': { params: validateLeadsUploadAudioParams, body: validateLeadAudioUpload, bodyRequired: true },
  'leads.listByEmail': { params: validateLeadsListByEmailParams },
  'leads.createVariables': { params: validateLeadsCreateVariablesParams },
  'leads.deleteVariables': { params: validateLeadsDeleteVariablesParams },
  'leads.updateVariables': { params: validateLeadsUpdateVariablesParams },
  'leads.start': { params: validateLeadsStartParams },
  'leads.pause': { params: validateLeadsPauseParams },
  'leads.review': { params: validateLeadsReviewParams },
  'leads.markInterested': { params: validateLeadsMarkInterestedParams },
  'leads.markNotInterested': { params: validateLeadsMarkNotInterestedParams },
  'leads.list': { params: validateLeadsListParams },
  'leads.create': { params: validateLeadsCreateParams, body: validateLeadCreate, bodyRequired: true },
  'leads.unsubscribe': { params: validateLeadsUnsubscribeParams },
  'leads.import': { params: validateLeadsImportParams, body: validateLeadImport, bodyRequired: true },
  'leads.getInCampaign': { params: validateLeadsGetInCampaignParams },
  'leads.createByEmail': { params: validateLeadsCreateByEmailParams, body: validateLeadByEmailCreate },
  'leads.delete': { params: validateLeadsDeleteParams },
  'leads.update': { params: validateLeadsUpdateParams, body: validateLeadUpdate, bodyRequired: true },
  'leads.markInterestedInCampaign': { params: validateLeadsMarkInterestedInCampaignParams },
  'leads.markNotInterestedInCampaign': { params: validateLeadsMarkNotInterestedInCampaignParams },
  'leads.updatePersonalization': { params: validateLeadsUpdatePersonalizationParams, body: validateLeadStepPersonalizationUpdate },
  'leads.resetPersonalization': { params: validateLeadsResetPersonalizationParams },
  'leads.skipStep': { params: validateLeadsSkipStepParams },
  'leads.listCrmFilters': { params: validateLeadsListCrmFiltersParams },
  'inbox.list': { params: validateInboxListParams },
  'inbox.sendEmail': { params: validateInboxSendEmailParams, body: validateInboxEmailCreate, bodyRequired: true },
  'inbox.sendLinkedin': { params: validateInboxSendLinkedinParams, body: validateInboxLinkedinMessageCreate, bodyRequired: true },
  'inbox.sendWhatsapp': { params: validateInboxSendWhatsappParams, body: validateInboxWhatsappMessageCreate, bodyRequired: true },
  'inbox.sendSms': { params: validateInboxSendSmsParams, body: validateInboxSmsCreate, bodyRequired: true },
  'inbox.listLabels': { params: validateInboxListLabelsParams },
  'inbox.createLabel': { params: validateInboxCreateLabelParams, body: validateInboxLabelCreate, bodyRequired: true },
  'inbox.getLabel': { params: validateInboxGetLabelParams },
  'inbox.assignLabels': { params: validateInboxAssignLabelsParams, body: validateLabelsAssign, bodyRequired: true },
  'inbox.removeLabels': { params: validateInboxRemoveLabelsParams, body: validateLabelsRemove, bodyRequired: true },
  'inbox.getConversation': { params: validateInboxGetConversationParams },
  'inbox.listDrafts': { params: validateInboxListDraftsParams },
  'inbox.createDraft': { params: validateInboxCreateDraftParams, body: validateDraftCreate, bodyRequired: true },
  'inbox.getDraft': { params: validateInboxGetDraftParams },
  'inbox.deleteDraft': { params: validateInboxDeleteDraftParams },
  'inbox.updateDraft': { params: validateInboxUpdateDraftParams, body: validateDraftUpdate, bodyRequired: true },
  'lemwarm.start': { params: validateLemwarmStartParams },
  'lemwarm.pause': { params: validateLemwarmPauseParams },
  'lemwarm.getSettings': { params: validateLemwarmGetSettingsParams },
  'lemwarm.updateSettings': { params: validateLemwarmUpdateSettingsParams, body: validateLemwarmSettingsUpdate, bodyRequired: true },
  'lemwarm.listErrors': { params: validateLemwarmListErrorsParams },
  'users.get': { params: validateUsersGetParams },
  'users.getSignature': { params: validateUsersGetSignatureParams },
  'users.updateSignature': { params: validateUsersUpdateSignatureParams, body: validateSignatureUpdate, bodyRequired: true },
  'users.updateLinkedinLimits': { params: validateUsersUpdateLinkedinLimitsParams, body: validateLinkedinLimitsUpdate, bodyRequired: true },
  'users.getChannels': { params: validateUsersGetChannelsParams },
  'users.getSendingSettings': { params: validateUsersGetSendingSettingsParams },
  'users.updateSendingSettings': { params: validateUsersUpdateSendingSettingsParams, body: validateSendingSettingsUpdate, bodyRequired: true },
  'senders.list': { params: validateSendersListParams },
  'senderPictures.getStatus': { params: validateSenderPicturesGetStatusParams },
  'senderPictures.sync': { params: validateSenderPicturesSyncParams, body: validateSenderPictureSync },
  'team.get': { params: validateTeamGetParams },
  'team.listSenders': { params: validateTeamListSendersParams },
  'team.getCredits': { params: validateTeamGetCreditsParams },
  'team.listCrmUsers': { params: validateTeamListCrmUsersParams },
  'team.getDynamicSenderExclusions': { params: validateTeamGetDynamicSenderExclusionsParams },
  'team.updateDynamicSenderExclusions': { params: validateTeamUpdateDynamicSenderExclusionsParams, body: validateTeamSenderExclusionsUpdate, bodyRequired: true },
  'emailAccounts.create': { params: validateEmailAccountsCreateParams, body: validateEmailAccountCreate, bodyRequired: true },
  'emailAccounts.delete': { params: validateEmailAccountsDeleteParams },
  'emailAccounts.test': { params: validateEmailAccountsTestParams },
  'campaigns.listReports': { params: validateCampaignsListReportsParams },
  'campaigns.pause': { params: validateCampaignsPauseParams },
  'campaigns.start': { params: validateCampaignsStartParams },
  'campaigns.archive': { params: validateCampaignsArchiveParams },
  'campaigns.unarchive': { params: validateCampaignsUnarchiveParams },
  'campaigns.duplicate': { params: validateCampaignsDuplicateParams, body: validateCampaignDuplicate },
  'campaigns.getStatutes': { params: validateCampaignsGetStatutesParams },
  'campaigns.getSettings': { params: validateCampaignsGetSettingsParams },
  'campaigns.updateSettings': { params: validateCampaignsUpdateSettingsParams, body: validateCampaignSettingsUpdate, bodyRequired: true },
  'campaigns.getSenders': { params: validateCampaignsGetSendersParams },
  'campaigns.updateSenders': { params: validateCampaignsUpdateSendersParams, body: validateCampaignSendersUpdate, bodyRequired: true },
  'campaigns.addSenders': { params: validateCampaignsAddSendersParams, body: validateCampaignSendersAdd, bodyRequired: true },
  'campaigns.removeSender': { params: validateCampaignsRemoveSenderParams },
  'campaigns.updateSender': { params: validateCampaignsUpdateSenderParams, body: validateCampaignSenderUpdate, bodyRequired: true },
  'campaigns.getDynamicSenderExclusions': { params: validateCampaignsGetDynamicSenderExclusionsParams },
  'campaigns.updateDynamicSenderExclusions': { params: validateCampaignsUpdateDynamicSenderExclusionsParams, body: validateCampaignSenderExclusionsUpdate, bodyRequired: true },
  'campaigns.addAbmLeads': { params: validateCampaignsAddAbmLeadsParams, body: validateAbmLeadsAdd, bodyRequired: true },
  'campaigns.addSignalTrigger': { params: validateCampaignsAddSignalTriggerParams, body: validateSignalTriggerCreate, bodyRequired: true },
  'campaigns.removeSignalTrigger': { params: validateCampaignsRemoveSignalTriggerParams },
  'campaigns.skipStep': { params: validateCampaignsSkipStepParams },
  'campaigns.skipStepForLeads': { params: validateCampaignsSkipStepForLeadsParams, body: validateStepSkipForLeads, bodyRequired: true },
  'campaigns.startExport': { params: validateCampaignsStartExportParams },
  'campaigns.getExport': { params: validateCampaignsGetExportParams },
  'campaigns.emailExport': { params: validateCampaignsEmailExportParams },
  'campaigns.exportLeadsV1': { params: validateCampaignsExportLeadsV1Params },
  'campaigns.exportLeads': { params: validateCampaignsExportLeadsParams },
  'campaigns.getStatsV1': { params: validateCampaignsGetStatsV1Params },
  'campaigns.getStats': { params: validateCampaignsGetStatsParams },
  'campaigns.listStats': { params: validateCampaignsListStatsParams, body: validateCampaignStatsSearch, bodyRequired: true },
  'schedules.list': { params: validateSchedulesListParams },
  'schedules.create': { params: validateSchedulesCreateParams, body: validateScheduleCreate, bodyRequired: true },
  'schedules.get': { params: validateSchedulesGetParams },
  'schedules.delete': { params: validateSchedulesDeleteParams },
  'schedules.update': { params: validateSchedulesUpdateParams, body: validateScheduleUpdate, bodyRequired: true },
  'schedules.listByCampaign': { params: validateSchedulesListByCampaignParams },
  'schedules.associate': { params: validateSchedulesAssociateParams },
  'schedules.removeFromCampaign': { params: validateSchedulesRemoveFromCampaignParams },
  'tasks.list': { params: validateTasksListParams },
  'tasks.create': { params: validateTasksCreateParams, body: validateTaskCreate, bodyRequired: true },
  'tasks.update': { params: validateTasksUpdateParams, body: validateTaskUpdate, bodyRequired: true },
  'tasks.ignore': { params: validateTasksIgnoreParams, body: validateTasksIgnore, bodyRequired: true },
  'tasks.search': { params: validateTasksSearchParams },
  'tasks.listFilters': { params: validateTasksListFiltersParams },
  'activities.list': { params: validateActivitiesListParams },
  'activities.deleteRecordingTranscript': { params: validateActivitiesDeleteRecordingTranscriptParams },
  'unsubscribes.listVariables': { params: validateUnsubscribesListVariablesParams },
  'unsubscribes.addVariables': { params: validateUnsubscribesAddVariablesParams, body: validateUnsubscribedVariablesAdd, bodyRequired: true },
  'unsubscribes.getVariable': { params: validateUnsubscribesGetVariableParams },
  'unsubscribes.addVariable': { params: validateUnsubscribesAddVariableParams },
  'unsubscribes.deleteVariable': { params: validateUnsubscribesDeleteVariableParams },
  'unsubscribes.getContact': { params: validateUnsubscribesGetContactParams },
  'unsubscribes.addContact': { params: validateUnsubscribesAddContactParams },
  'unsubscribes.deleteContact': { params: validateUnsubscribesDeleteContactParams },
  'unsubscribes.exportVariables': { params: validateUnsubscribesExportVariablesParams },
  'unsubscribes.exportContacts': { params: validateUnsubscribesExportContactsParams },
  'unsubscribes.list': { params: validateUnsubscribesListParams },
  'unsubscribes.export': { params: validateUnsubscribesExportParams },
  'unsubscribes.get': { params: validateUnsubscribesGetParams },
  'unsubscribes.add': { params: validateUnsubscribesAddParams },
  'unsubscribes.delete': { params: validateUnsubscribesDeleteParams },
  'sequences.listBranches': { params: validateSequencesListBranchesParams },
  'sequences.addBranch': { params: validateSequencesAddBranchParams, body: validateBranchCreate, bodyRequired: true },
  'sequences.updateBranchOrder': { params: validateSequencesUpdateBranchOrderParams, body: validateBranchOrderUpdate, bodyRequired: true },
  'sequences.deleteBranch': { params: validateSequencesDeleteBranchParams },
  'sequences.updateBranch': { params: validateSequencesUpdateBranchParams, body: validateBranchUpdate, bodyRequired: true },
  'sequences.getStepSender': { params: validateSequencesGetStepSenderParams },
  'sequences.updateStepSender': { params: validateSequencesUpdateStepSenderParams, body: validateStepSenderUpdate, bodyRequired: true },
  'sequences.deleteStepSender': { params: validateSequencesDeleteStepSenderParams },
  'database.listFilters': { params: validateDatabaseListFiltersParams },
  'database.searchPeople': { params: validateDatabaseSearchPeopleParams, body: validatePeopleSearch, bodyRequired: true },
  'database.exportPeople': { params: validateDatabaseExportPeopleParams },
  'database.searchCompanies': { params: validateDatabaseSearchCompaniesParams, body: validateCompaniesSearch, bodyRequired: true },
  'database.exportCompanies': { params: validateDatabaseExportCompaniesParams },
  'database.listPersonas': { params: validateDatabaseListPersonasParams },
  'database.createPersona': { params: validateDatabaseCreatePersonaParams, body: validatePersonaCreate, bodyRequired: true },
  'database.deletePersona': { params: validateDatabaseDeletePersonaParams },
  'database.listSavedSearches': { params: validateDatabaseListSavedSearchesParams },
  'database.createSavedSearch': { params: validateDatabaseCreateSavedSearchParams, body: validateSavedSearchCreate, bodyRequired: true },
  'database.getSavedSearch': { params: validateDatabaseGetSavedSearchParams },
  'database.deleteSavedSearch': { params: validateDatabaseDeleteSavedSearchParams },
  'database.updateSavedSearch': { params: validateDatabaseUpdateSavedSearchParams, body: validateSavedSearchUpdate, bodyRequired: true },
  'deliverabilityAlerts.list': { params: validateDeliverabilityAlertsListParams },
  'deliverabilityAlerts.create': { params: validateDeliverabilityAlertsCreateParams, body: validateDeliverabilityAlertCreate, bodyRequired: true },
  'deliverabilityAlerts.get': { params: validateDeliverabilityAlertsGetParams },
  'deliverabilityAlerts.delete': { params: validateDeliverabilityAlertsDeleteParams },
  'deliverabilityAlerts.update': { params: validateDeliverabilityAlertsUpdateParams, body: validateDeliverabilityAlertUpdate, bodyRequired: true },
  'selfRecovery.getConfig': { params: validateSelfRecoveryGetConfigParams },
  'selfRecovery.updateConfig': { params: validateSelfRecoveryUpdateConfigParams, body: validateRecoveryConfigUpdate, bodyRequired: true },
  'selfRecovery.listHistory': { params: validateSelfRecoveryListHistoryParams },
  'enrichments.create': { params: validateEnrichmentsCreateParams },
  'enrichments.get': { params: validateEnrichmentsGetParams },
  'enrichments.createBulk': { params: validateEnrichmentsCreateBulkParams, body: validateEnrichmentBatch, bodyRequired: true },
  'enrichments.listProviders': { params: validateEnrichmentsListProvidersParams },
  'enrichments.updateProviderConnection': { params: validateEnrichmentsUpdateProviderConnectionParams, body: validateEnrichmentProviderConnect, bodyRequired: true },
  'enrichments.deleteProviderConnection': { params: validateEnrichmentsDeleteProviderConnectionParams },
  'enrichments.listWaterfalls': { params: validateEnrichmentsListWaterfallsParams },
  'enrichments.createWaterfall': { params: validateEnrichmentsCreateWaterfallParams, body: validateWaterfallCreate, bodyRequired: true },
  'enrichments.getWaterfall': { params: validateEnrichmentsGetWaterfallParams },
  'enrichments.deleteWaterfall': { params: validateEnrichmentsDeleteWaterfallParams },
  'enrichments.updateWaterfall': { params: validateEnrichmentsUpdateWaterfallParams, body: validateWaterfallUpdate, bodyRequired: true },
  'enrichments.resetWaterfall': { params: validateEnrichmentsResetWaterfallParams },
  'enrichments.enrichLead': { params: validateEnrichmentsEnrichLeadParams },
  'watchlists.list': { params: validateWatchlistsListParams },
  'watchlists.create': { params: validateWatchlistsCreateParams, body: validateWatchListCreate, bodyRequired: true },
  'watchlists.delete': { params: validateWatchlistsDeleteParams },
  'watchlists.update': { params: validateWatchlistsUpdateParams, body: validateWatchListUpdate, bodyRequired: true },
  'watchlists.listSignals': { params: validateWatchlistsListSignalsParams },
  'watchlists.markSignals': { params: validateWatchlistsMarkSignalsParams, body: validateSignalsUpdate, bodyRequired: true },
  'watchlists.associateCrmLists': { params: validateWatchlistsAssociateCrmListsParams, body: validateWatchListCrmLists, bodyRequired: true },
  'watchlists.addExternalSignal': { params: validateWatchlistsAddExternalSignalParams, body: validateExternalSignalCreate, bodyRequired: true },
  'watchlists.listHistory': { params: validateWatchlistsListHistoryParams },
  'watchlists.listSignalTypes': { params: validateWatchlistsListSignalTypesParams },
  'watchlists.listFilters': { params: validateWatchlistsListFiltersParams },
  'watchlists.listFilterValues': { params: validateWatchlistsListFilterValuesParams },
  'messageTemplates.list': { params: validateMessageTemplatesListParams },
  'messageTemplates.listTags': { params: validateMessageTemplatesListTagsParams },
  'messageTemplates.get': { params: validateMessageTemplatesGetParams },
  'snippets.list': { params: validateSnippetsListParams },
  'snippets.get': { params: validateSnippetsGetParams },
};
