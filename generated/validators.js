// Written by `npm run generate` from openapi/. Do not edit.
const fieldsOfKnownStep = {"email":["_id","subject","message","delay","abTest","emailTemplateBId","emailTemplateId","index","sequenceId","sequenceStep"],"manual":["_id","title","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"phone":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"api":["_id","method","url","delay","index","sequenceId","sequenceStep"],"linkedinVisit":["_id","delay","index","sequenceId","sequenceStep"],"linkedinInvite":["_id","message","images","videos","delay","altMessage","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinSend":["_id","message","altMessage","images","videos","delay","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinVoiceNote":["_id","recordMode","delay","index","sequenceId","sequenceStep"],"linkedinFollow":["_id","delay","index","sequenceId","sequenceStep"],"linkedinLikeLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinCommentLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinEndorse":["_id","skillName","endorseAnyFallback","delay","index","sequenceId","sequenceStep"],"linkedinWithdrawInvitation":["_id","delay","index","sequenceId","sequenceStep"],"sendToAnotherCampaign":["_id","campaignId","delay","index","sequenceId","sequenceStep"],"conditional":["_id","conditions","index","sequenceId","sequenceStep"],"whatsappMessage":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"sms":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"]};
const fieldsOfStepCreate = {"email":["subject","message","delay","index"],"manual":["title","message","delay","index"],"phone":["message","delay","index"],"api":["method","url","delay","index"],"linkedinVisit":["delay","index"],"linkedinInvite":["message","images","videos","delay","index"],"linkedinSend":["message","altMessage","images","videos","delay","index"],"linkedinVoiceNote":["recordMode","delay","index"],"linkedinFollow":["delay","index"],"linkedinLikeLastPost":["delay","index"],"linkedinCommentLastPost":["delay","index"],"linkedinEndorse":["skillName","endorseAnyFallback","delay","index"],"linkedinWithdrawInvitation":["delay","index"],"sendToAnotherCampaign":["campaignId","delay","index"],"conditional":["conditionKey","delayType","delay","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","index"],"whatsappMessage":["message","delay","index"],"sms":["message","delay","index"]};
const fieldsOfStepUpdate = {"email":["subject","message","delay"],"manual":["title","message","delay"],"phone":["message","delay"],"api":["method","url","delay"],"linkedinVisit":["delay"],"linkedinInvite":["message","images","videos","delay"],"linkedinSend":["message","altMessage","images","videos","delay"],"linkedinVoiceNote":["recordMode","delay"],"linkedinFollow":["delay"],"linkedinLikeLastPost":["delay"],"linkedinCommentLastPost":["delay"],"linkedinEndorse":["skillName","endorseAnyFallback","delay"],"linkedinWithdrawInvitation":["delay"],"sendToAnotherCampaign":["campaignId"],"conditional":["conditionKey","delayType","delay"],"whatsappMessage":["message","delay"],"sms":["message","delay"]};
const fieldsOfTaskCreate = {"email":["recordId","assignedTo","dueDate","title","message","priority"],"manual":["recordId","assignedTo","dueDate","title","message","priority"],"phone":["recordId","assignedTo","dueDate","title","message","priority"],"linkedin":["recordId","assignedTo","dueDate","title","message","priority","images","videos"]};
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

export const validateCampaignCreate = validate10;
const schema11 = {"$id":"CampaignCreate","$ref":"lemlist#/$defs/CampaignCreate"};
const schema13 = {"type":"object","required":["name"],"properties":{"name":{"type":"string"},"timezone":{"type":"string","default":"Europe/Paris"},"autoReview":{"type":"boolean","default":false},"autoReviewConditions":{"$ref":"#/$defs/AutoReviewConditions"}},"additionalProperties":false};
const schema14 = {"type":"array","items":{"$ref":"#/$defs/EmailDeliverability"}};
const schema15 = {"enum":["deliverable","risky","undeliverable","unverified"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(!((((data0 === "deliverable") || (data0 === "risky")) || (data0 === "undeliverable")) || (data0 === "unverified"))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/EmailDeliverability/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err2 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
const err3 = {instancePath:instancePath+"/autoReview",schemaPath:"#/properties/autoReview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.autoReviewConditions !== undefined){
if(!(validate13(data.autoReviewConditions, {instancePath:instancePath+"/autoReviewConditions",parentData:data,parentDataProperty:"autoReviewConditions",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "timezone")) || (key0 === "autoReview")) || (key0 === "autoReviewConditions"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name","timezone","autoReview","autoReviewConditions"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateCampaignUpdate = validate16;
const schema16 = {"$id":"CampaignUpdate","$ref":"lemlist#/$defs/CampaignUpdate"};
const schema17 = {"type":"object","properties":{"name":{"type":"string"},"sendUserIds":{"type":"array","items":{"$ref":"#/$defs/UserId"}},"autoReview":{"type":"boolean"},"autoReviewConditions":{"$ref":"#/$defs/AutoReviewConditions"},"tracking":{"$ref":"#/$defs/CampaignTrackingUpdate"},"onReplied":{"$ref":"#/$defs/CampaignOnRepliedUpdate"},"onLinkClicked":{"$ref":"#/$defs/CampaignOnLinkClickedUpdate"},"onMeetingBooked":{"$ref":"#/$defs/CampaignOnMeetingBookedUpdate"},"aiFeatures":{"$ref":"#/$defs/CampaignAiFeaturesUpdate"},"sequenceSharing":{"type":"boolean"},"leadsPausedByInterest":{"type":"boolean"},"autoLeadInterest":{"type":"boolean"},"stopOnEmailReplied":{"type":"boolean"},"stopOnMeetingBooked":{"type":"boolean"},"stopOnLinkClicked":{"type":"boolean"},"stopOnLinkClickedFilter":{"type":"string"},"opportunityReplied":{"type":"boolean"},"opportunityClicked":{"type":"boolean"},"disableTrackOpen":{"type":"boolean"},"disableTrackClick":{"type":"boolean"},"disableTrackReply":{"type":"boolean"},"disableOutOfOffice":{"type":"boolean"}},"additionalProperties":false};
const schema18 = {"type":"string","pattern":"^usr_[A-Za-z0-9]+$"};
const schema19 = {"type":"object","properties":{"trackOpens":{"type":"boolean"},"trackClicks":{"type":"boolean"},"trackReplies":{"type":"boolean"}},"additionalProperties":false};
const pattern0 = new RegExp("^usr_[A-Za-z0-9]+$", "u");
const schema20 = {"type":"object","properties":{"createNewTask":{"type":"boolean"},"campaignProgress":{"$ref":"#/$defs/CampaignProgress"},"propagateProgressToCompany":{"type":"boolean"},"disableOutOfOffice":{"type":"boolean"}},"additionalProperties":false};
const schema21 = {"enum":["continue","pause","stop"]};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createNewTask !== undefined){
if(typeof data.createNewTask !== "boolean"){
const err0 = {instancePath:instancePath+"/createNewTask",schemaPath:"#/properties/createNewTask/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.campaignProgress !== undefined){
let data1 = data.campaignProgress;
if(!(((data1 === "continue") || (data1 === "pause")) || (data1 === "stop"))){
const err1 = {instancePath:instancePath+"/campaignProgress",schemaPath:"#/$defs/CampaignProgress/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
const err2 = {instancePath:instancePath+"/propagateProgressToCompany",schemaPath:"#/properties/propagateProgressToCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.disableOutOfOffice !== undefined){
if(typeof data.disableOutOfOffice !== "boolean"){
const err3 = {instancePath:instancePath+"/disableOutOfOffice",schemaPath:"#/properties/disableOutOfOffice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "createNewTask") || (key0 === "campaignProgress")) || (key0 === "propagateProgressToCompany")) || (key0 === "disableOutOfOffice"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["createNewTask","campaignProgress","propagateProgressToCompany","disableOutOfOffice"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","properties":{"createNewTask":{"type":"boolean"},"campaignProgress":{"$ref":"#/$defs/CampaignProgress"},"propagateProgressToCompany":{"type":"boolean"},"specificLinks":{"type":"array","items":{"type":"string"}}},"additionalProperties":false};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.createNewTask !== undefined){
if(typeof data.createNewTask !== "boolean"){
const err0 = {instancePath:instancePath+"/createNewTask",schemaPath:"#/properties/createNewTask/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.campaignProgress !== undefined){
let data1 = data.campaignProgress;
if(!(((data1 === "continue") || (data1 === "pause")) || (data1 === "stop"))){
const err1 = {instancePath:instancePath+"/campaignProgress",schemaPath:"#/$defs/CampaignProgress/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
const err2 = {instancePath:instancePath+"/propagateProgressToCompany",schemaPath:"#/properties/propagateProgressToCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.specificLinks !== undefined){
let data3 = data.specificLinks;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err3 = {instancePath:instancePath+"/specificLinks/" + i0,schemaPath:"#/properties/specificLinks/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/specificLinks",schemaPath:"#/properties/specificLinks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "createNewTask") || (key0 === "campaignProgress")) || (key0 === "propagateProgressToCompany")) || (key0 === "specificLinks"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["createNewTask","campaignProgress","propagateProgressToCompany","specificLinks"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","properties":{"campaignProgress":{"$ref":"#/$defs/CampaignProgress"},"propagateProgressToCompany":{"type":"boolean"}},"additionalProperties":false};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignProgress !== undefined){
let data0 = data.campaignProgress;
if(!(((data0 === "continue") || (data0 === "pause")) || (data0 === "stop"))){
const err0 = {instancePath:instancePath+"/campaignProgress",schemaPath:"#/$defs/CampaignProgress/enum",keyword:"enum",params:{allowedValues: schema21.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.propagateProgressToCompany !== undefined){
if(typeof data.propagateProgressToCompany !== "boolean"){
const err1 = {instancePath:instancePath+"/propagateProgressToCompany",schemaPath:"#/properties/propagateProgressToCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignProgress") || (key0 === "propagateProgressToCompany"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignProgress","propagateProgressToCompany"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"scoreReplies":{"type":"boolean"},"onInterestedReply":{"$ref":"#/$defs/CampaignAiReplyRuleUpdate"},"onNotInterestedReply":{"$ref":"#/$defs/CampaignAiReplyRuleUpdate"}},"additionalProperties":false};
const schema27 = {"type":"object","properties":{"enabled":{"type":"boolean"},"pauseAllCampaignsForLead":{"type":"boolean"},"pauseCampaignForCompany":{"type":"boolean"},"pauseAllCampaignsForCompany":{"type":"boolean"}},"additionalProperties":false};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scoreReplies !== undefined){
if(typeof data.scoreReplies !== "boolean"){
const err0 = {instancePath:instancePath+"/scoreReplies",schemaPath:"#/properties/scoreReplies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.onInterestedReply !== undefined){
let data1 = data.onInterestedReply;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.enabled !== undefined){
if(typeof data1.enabled !== "boolean"){
const err1 = {instancePath:instancePath+"/onInterestedReply/enabled",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.pauseAllCampaignsForLead !== undefined){
if(typeof data1.pauseAllCampaignsForLead !== "boolean"){
const err2 = {instancePath:instancePath+"/onInterestedReply/pauseAllCampaignsForLead",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseAllCampaignsForLead/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.pauseCampaignForCompany !== undefined){
if(typeof data1.pauseCampaignForCompany !== "boolean"){
const err3 = {instancePath:instancePath+"/onInterestedReply/pauseCampaignForCompany",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseCampaignForCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.pauseAllCampaignsForCompany !== undefined){
if(typeof data1.pauseAllCampaignsForCompany !== "boolean"){
const err4 = {instancePath:instancePath+"/onInterestedReply/pauseAllCampaignsForCompany",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseAllCampaignsForCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data1){
if(!((((key0 === "enabled") || (key0 === "pauseAllCampaignsForLead")) || (key0 === "pauseCampaignForCompany")) || (key0 === "pauseAllCampaignsForCompany"))){
const err5 = {instancePath:instancePath+"/onInterestedReply",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["enabled","pauseAllCampaignsForLead","pauseCampaignForCompany","pauseAllCampaignsForCompany"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/onInterestedReply",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.onNotInterestedReply !== undefined){
let data6 = data.onNotInterestedReply;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.enabled !== undefined){
if(typeof data6.enabled !== "boolean"){
const err7 = {instancePath:instancePath+"/onNotInterestedReply/enabled",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/enabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.pauseAllCampaignsForLead !== undefined){
if(typeof data6.pauseAllCampaignsForLead !== "boolean"){
const err8 = {instancePath:instancePath+"/onNotInterestedReply/pauseAllCampaignsForLead",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseAllCampaignsForLead/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.pauseCampaignForCompany !== undefined){
if(typeof data6.pauseCampaignForCompany !== "boolean"){
const err9 = {instancePath:instancePath+"/onNotInterestedReply/pauseCampaignForCompany",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseCampaignForCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.pauseAllCampaignsForCompany !== undefined){
if(typeof data6.pauseAllCampaignsForCompany !== "boolean"){
const err10 = {instancePath:instancePath+"/onNotInterestedReply/pauseAllCampaignsForCompany",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/properties/pauseAllCampaignsForCompany/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data6){
if(!((((key1 === "enabled") || (key1 === "pauseAllCampaignsForLead")) || (key1 === "pauseCampaignForCompany")) || (key1 === "pauseAllCampaignsForCompany"))){
const err11 = {instancePath:instancePath+"/onNotInterestedReply",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["enabled","pauseAllCampaignsForLead","pauseCampaignForCompany","pauseAllCampaignsForCompany"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/onNotInterestedReply",schemaPath:"#/$defs/CampaignAiReplyRuleUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
for(const key2 in data){
if(!(((key2 === "scoreReplies") || (key2 === "onInterestedReply")) || (key2 === "onNotInterestedReply"))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, fields: ["scoreReplies","onInterestedReply","onNotInterestedReply"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const func2 = Object.prototype.hasOwnProperty;

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {instancePath:instancePath+"/sendUserIds/" + i0,schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/sendUserIds/" + i0,schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/sendUserIds",schemaPath:"#/properties/sendUserIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
const err4 = {instancePath:instancePath+"/autoReview",schemaPath:"#/properties/autoReview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.autoReviewConditions !== undefined){
if(!(validate13(data.autoReviewConditions, {instancePath:instancePath+"/autoReviewConditions",parentData:data,parentDataProperty:"autoReviewConditions",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data.tracking !== undefined){
let data5 = data.tracking;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.trackOpens !== undefined){
if(typeof data5.trackOpens !== "boolean"){
const err5 = {instancePath:instancePath+"/tracking/trackOpens",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackOpens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data5.trackClicks !== undefined){
if(typeof data5.trackClicks !== "boolean"){
const err6 = {instancePath:instancePath+"/tracking/trackClicks",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackClicks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5.trackReplies !== undefined){
if(typeof data5.trackReplies !== "boolean"){
const err7 = {instancePath:instancePath+"/tracking/trackReplies",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackReplies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data5){
if(!(((key0 === "trackOpens") || (key0 === "trackClicks")) || (key0 === "trackReplies"))){
const err8 = {instancePath:instancePath+"/tracking",schemaPath:"#/$defs/CampaignTrackingUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["trackOpens","trackClicks","trackReplies"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/tracking",schemaPath:"#/$defs/CampaignTrackingUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.onReplied !== undefined){
if(!(validate19(data.onReplied, {instancePath:instancePath+"/onReplied",parentData:data,parentDataProperty:"onReplied",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.onLinkClicked !== undefined){
if(!(validate21(data.onLinkClicked, {instancePath:instancePath+"/onLinkClicked",parentData:data,parentDataProperty:"onLinkClicked",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.onMeetingBooked !== undefined){
if(!(validate23(data.onMeetingBooked, {instancePath:instancePath+"/onMeetingBooked",parentData:data,parentDataProperty:"onMeetingBooked",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.aiFeatures !== undefined){
if(!(validate25(data.aiFeatures, {instancePath:instancePath+"/aiFeatures",parentData:data,parentDataProperty:"aiFeatures",rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.sequenceSharing !== undefined){
if(typeof data.sequenceSharing !== "boolean"){
const err10 = {instancePath:instancePath+"/sequenceSharing",schemaPath:"#/properties/sequenceSharing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.leadsPausedByInterest !== undefined){
if(typeof data.leadsPausedByInterest !== "boolean"){
const err11 = {instancePath:instancePath+"/leadsPausedByInterest",schemaPath:"#/properties/leadsPausedByInterest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.autoLeadInterest !== undefined){
if(typeof data.autoLeadInterest !== "boolean"){
const err12 = {instancePath:instancePath+"/autoLeadInterest",schemaPath:"#/properties/autoLeadInterest/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.stopOnEmailReplied !== undefined){
if(typeof data.stopOnEmailReplied !== "boolean"){
const err13 = {instancePath:instancePath+"/stopOnEmailReplied",schemaPath:"#/properties/stopOnEmailReplied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.stopOnMeetingBooked !== undefined){
if(typeof data.stopOnMeetingBooked !== "boolean"){
const err14 = {instancePath:instancePath+"/stopOnMeetingBooked",schemaPath:"#/properties/stopOnMeetingBooked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stopOnLinkClicked !== undefined){
if(typeof data.stopOnLinkClicked !== "boolean"){
const err15 = {instancePath:instancePath+"/stopOnLinkClicked",schemaPath:"#/properties/stopOnLinkClicked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.stopOnLinkClickedFilter !== undefined){
if(typeof data.stopOnLinkClickedFilter !== "string"){
const err16 = {instancePath:instancePath+"/stopOnLinkClickedFilter",schemaPath:"#/properties/stopOnLinkClickedFilter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.opportunityReplied !== undefined){
if(typeof data.opportunityReplied !== "boolean"){
const err17 = {instancePath:instancePath+"/opportunityReplied",schemaPath:"#/properties/opportunityReplied/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.opportunityClicked !== undefined){
if(typeof data.opportunityClicked !== "boolean"){
const err18 = {instancePath:instancePath+"/opportunityClicked",schemaPath:"#/properties/opportunityClicked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.disableTrackOpen !== undefined){
if(typeof data.disableTrackOpen !== "boolean"){
const err19 = {instancePath:instancePath+"/disableTrackOpen",schemaPath:"#/properties/disableTrackOpen/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.disableTrackClick !== undefined){
if(typeof data.disableTrackClick !== "boolean"){
const err20 = {instancePath:instancePath+"/disableTrackClick",schemaPath:"#/properties/disableTrackClick/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.disableTrackReply !== undefined){
if(typeof data.disableTrackReply !== "boolean"){
const err21 = {instancePath:instancePath+"/disableTrackReply",schemaPath:"#/properties/disableTrackReply/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.disableOutOfOffice !== undefined){
if(typeof data.disableOutOfOffice !== "boolean"){
const err22 = {instancePath:instancePath+"/disableOutOfOffice",schemaPath:"#/properties/disableOutOfOffice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 in data){
if(!(func2.call(schema17.properties, key1))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["name","sendUserIds","autoReview","autoReviewConditions","tracking","onReplied","onLinkClicked","onMeetingBooked","aiFeatures","sequenceSharing","leadsPausedByInterest","autoLeadInterest","stopOnEmailReplied","stopOnMeetingBooked","stopOnLinkClicked","stopOnLinkClickedFilter","opportunityReplied","opportunityClicked","disableTrackOpen","disableTrackClick","disableTrackReply","disableOutOfOffice"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}

export const validateStepCreate = validate28;
const schema29 = {"$id":"StepCreate","$ref":"lemlist#/$defs/StepCreate"};
const schema30 = {"oneOf":[{"$ref":"#/$defs/EmailStepCreate"},{"$ref":"#/$defs/ManualStepCreate"},{"$ref":"#/$defs/PhoneStepCreate"},{"$ref":"#/$defs/ApiStepCreate"},{"$ref":"#/$defs/LinkedinVisitStepCreate"},{"$ref":"#/$defs/LinkedinInviteStepCreate"},{"$ref":"#/$defs/LinkedinSendStepCreate"},{"$ref":"#/$defs/LinkedinVoiceNoteStepCreate"},{"$ref":"#/$defs/LinkedinFollowStepCreate"},{"$ref":"#/$defs/LinkedinLikeLastPostStepCreate"},{"$ref":"#/$defs/LinkedinCommentLastPostStepCreate"},{"$ref":"#/$defs/LinkedinEndorseStepCreate"},{"$ref":"#/$defs/LinkedinWithdrawInvitationStepCreate"},{"$ref":"#/$defs/SendToAnotherCampaignStepCreate"},{"$ref":"#/$defs/ConditionalStepCreate"},{"$ref":"#/$defs/WhatsappMessageStepCreate"},{"$ref":"#/$defs/SmsStepCreate"}],"discriminator":{"propertyName":"type"},"type":"object","x-union":"StepCreate"};
const schema31 = {"type":"object","required":["type","subject","message"],"properties":{"type":{"const":"email"},"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"email"};
const schema32 = {"type":"string","maxLength":400};
const schema33 = {"type":"string"};
const schema34 = {"type":"integer","minimum":0,"maximum":1500};
const schema35 = {"type":"integer","minimum":-1,"x-provenance":"inferred"};
const func3 = codePoints;

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subject === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "email"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(func3(data1) > 400){
const err4 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/EmailMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "subject")) || (key0 === "message")) || (key0 === "delay")) || (key0 === "index"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "email", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["type","title"],"properties":{"type":{"const":"manual"},"title":{"$ref":"#/$defs/StepTitle"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"manual"};
const schema37 = {"type":"string","maxLength":400};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "manual"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 400){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/StepTitle/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/StepTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err5 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err9 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "title")) || (key0 === "message")) || (key0 === "delay")) || (key0 === "index"))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "manual", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["type"],"properties":{"type":{"const":"phone"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"phone"};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "phone"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "message")) || (key0 === "delay")) || (key0 === "index"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "phone", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["type","method","url"],"properties":{"type":{"const":"api"},"method":{"$ref":"#/$defs/ApiStepMethod"},"url":{"$ref":"#/$defs/ApiStepUrl"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"api"};
const schema44 = {"enum":["GET","POST","PUT","DELETE","PATCH"]};
const schema45 = {"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"};
const pattern1 = new RegExp("^https?://[^\\s/?#]\\S*$", "u");

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.method === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type !== undefined){
if("api" !== data.type){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "api"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((data1 === "GET") || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "DELETE")) || (data1 === "PATCH"))){
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/ApiStepMethod/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err5 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/ApiStepUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https?://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/ApiStepUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "method")) || (key0 === "url")) || (key0 === "delay")) || (key0 === "index"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "api", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVisit"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinVisit"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinVisit" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinVisit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delay")) || (key0 === "index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinVisit", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinInvite"},"message":{"$ref":"#/$defs/LinkedinInviteNote"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepCreate","x-variant":"linkedinInvite"};
const schema52 = {"anyOf":[{"required":["images","videos"],"properties":{"images":{"minItems":1,"maxItems":6},"videos":{"minItems":6,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":2,"maxItems":6},"videos":{"minItems":5,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":3,"maxItems":6},"videos":{"minItems":4,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":4,"maxItems":6},"videos":{"minItems":3,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":5,"maxItems":6},"videos":{"minItems":2,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":6,"maxItems":6},"videos":{"minItems":1,"maxItems":6}}}]};
const schema53 = {"type":"string"};
const schema54 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};
const schema55 = {"type":"string","pattern":"^https://[^\\s/?#]\\S*$"};
const pattern2 = new RegExp("^https://[^\\s/?#]\\S*$", "u");

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.type !== undefined){
if("linkedinInvite" !== data.type){
const err33 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinInvite"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err34 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/LinkedinInviteNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data16 = data.delay;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err35 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1500 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data.index !== undefined){
let data17 = data.index;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err38 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < -1 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "message")) || (key0 === "images")) || (key0 === "videos")) || (key0 === "delay")) || (key0 === "index"))){
const err40 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinInvite", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"linkedinSend"},"message":{"type":"string"},"altMessage":{"type":"string"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepCreate","x-variant":"linkedinSend"};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.message === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.type !== undefined){
if("linkedinSend" !== data.type){
const err34 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinSend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err35 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
const err36 = {instancePath:instancePath+"/altMessage",schemaPath:"#/properties/altMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data17 = data.delay;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1500 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err39 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.index !== undefined){
let data18 = data.index;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err40 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < -1 || isNaN(data18)){
const err41 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "message")) || (key0 === "altMessage")) || (key0 === "images")) || (key0 === "videos")) || (key0 === "delay")) || (key0 === "index"))){
const err42 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinSend", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVoiceNote"},"recordMode":{"$ref":"#/$defs/RecordMode"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinVoiceNote"};
const schema65 = {"enum":["manual","ai"],"default":"manual"};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinVoiceNote" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinVoiceNote"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordMode !== undefined){
let data1 = data.recordMode;
if(!((data1 === "manual") || (data1 === "ai"))){
const err2 = {instancePath:instancePath+"/recordMode",schemaPath:"#/$defs/RecordMode/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "recordMode")) || (key0 === "delay")) || (key0 === "index"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinVoiceNote", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinFollow"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinFollow"};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinFollow" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinFollow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delay")) || (key0 === "index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinFollow", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinLikeLastPost"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinLikeLastPost"};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinLikeLastPost" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinLikeLastPost"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delay")) || (key0 === "index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinLikeLastPost", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}

const schema74 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinCommentLastPost"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinCommentLastPost"};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinCommentLastPost" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinCommentLastPost"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delay")) || (key0 === "index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinCommentLastPost", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema77 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinEndorse"},"skillName":{"$ref":"#/$defs/SkillName"},"endorseAnyFallback":{"$ref":"#/$defs/EndorseAnyFallback"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinEndorse"};
const schema78 = {"type":"string"};
const schema79 = {"type":"boolean"};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinEndorse" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinEndorse"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.skillName !== undefined){
if(typeof data.skillName !== "string"){
const err2 = {instancePath:instancePath+"/skillName",schemaPath:"#/$defs/SkillName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endorseAnyFallback !== undefined){
if(typeof data.endorseAnyFallback !== "boolean"){
const err3 = {instancePath:instancePath+"/endorseAnyFallback",schemaPath:"#/$defs/EndorseAnyFallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.index !== undefined){
let data4 = data.index;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < -1 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "skillName")) || (key0 === "endorseAnyFallback")) || (key0 === "delay")) || (key0 === "index"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinEndorse", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const schema82 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinWithdrawInvitation"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinWithdrawInvitation"};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinWithdrawInvitation" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinWithdrawInvitation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.index !== undefined){
let data2 = data.index;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < -1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "delay")) || (key0 === "index"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "linkedinWithdrawInvitation", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}

const schema85 = {"type":"object","required":["type","campaignId"],"properties":{"type":{"const":"sendToAnotherCampaign"},"campaignId":{"$ref":"#/$defs/DestinationCampaignId"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"sendToAnotherCampaign"};
const schema86 = {"type":"string","pattern":"^cam_[A-Za-z0-9]+$"};
const pattern4 = new RegExp("^cam_[A-Za-z0-9]+$", "u");

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("sendToAnotherCampaign" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sendToAnotherCampaign"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"#/$defs/DestinationCampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"#/$defs/DestinationCampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err8 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "campaignId")) || (key0 === "delay")) || (key0 === "index"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "sendToAnotherCampaign", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const schema89 = {"type":"object","required":["type","conditionKey","delayType"],"properties":{"type":{"const":"conditional"},"conditionKey":{"$ref":"#/$defs/BranchingKey"},"delayType":{"$ref":"#/$defs/DelayType"},"delay":{"$ref":"#/$defs/StepDelay"},"customField":{"type":"string","x-provenance":"documented"},"customOperator":{"type":"string","x-provenance":"observed"},"customValue":{"type":"string","x-provenance":"documented"},"scoreComparator":{"$ref":"#/$defs/ScoreComparator"},"scoreThreshold":{"$ref":"#/$defs/ScoreThreshold"},"emailStatusFilter":{"$ref":"#/$defs/EmailStatusFilter"},"callStatusFilter":{"type":"string","x-provenance":"documented"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/WithinWithoutDelay"},"x-union":"StepCreate","x-variant":"conditional"};
const schema90 = {"required":["delayType"],"properties":{"delayType":{"const":"within"}},"not":{"properties":{"delay":{}},"required":["delay"]}};
const schema91 = {"enum":["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount","customLeadInfo"]};
const schema92 = {"enum":["within","waitUntil"]};
const schema94 = {"enum":["$gte","$lt"],"default":"$gte","x-provenance":"documented"};
const schema95 = {"type":"integer","minimum":0,"maximum":100,"default":80,"x-provenance":"documented"};
const schema96 = {"enum":["deliverable","risky","undeliverable","unverified"],"x-provenance":"documented"};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delay === undefined) && (missing0 = "delay")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.delayType === undefined) && (missing1 = "delayType")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.delayType !== undefined){
if("within" !== data.delayType){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`delay` is required when `delayType` is `within`"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.conditionKey === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionKey"},message:"must have required property '"+"conditionKey"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.delayType === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "delayType"},message:"must have required property '"+"delayType"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.type !== undefined){
if("conditional" !== data.type){
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conditional"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.conditionKey !== undefined){
let data2 = data.conditionKey;
if(!((((((((((((((data2 === "hasEmailAddress") || (data2 === "hasLinkedinUrl")) || (data2 === "hasPhoneNumber")) || (data2 === "hasScore")) || (data2 === "emailsOpened")) || (data2 === "emailsClicked")) || (data2 === "emailsUnsubscribed")) || (data2 === "meetingBooked")) || (data2 === "linkedinInviteAccepted")) || (data2 === "linkedinOpened")) || (data2 === "aircallDone")) || (data2 === "linkedinNetworkCheck")) || (data2 === "hasWhatsappAccount")) || (data2 === "customLeadInfo"))){
const err9 = {instancePath:instancePath+"/conditionKey",schemaPath:"#/$defs/BranchingKey/enum",keyword:"enum",params:{allowedValues: schema91.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.delayType !== undefined){
let data3 = data.delayType;
if(!((data3 === "within") || (data3 === "waitUntil"))){
const err10 = {instancePath:instancePath+"/delayType",schemaPath:"#/$defs/DelayType/enum",keyword:"enum",params:{allowedValues: schema92.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.delay !== undefined){
let data4 = data.delay;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1500 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.customField !== undefined){
if(typeof data.customField !== "string"){
const err14 = {instancePath:instancePath+"/customField",schemaPath:"#/properties/customField/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.customOperator !== undefined){
if(typeof data.customOperator !== "string"){
const err15 = {instancePath:instancePath+"/customOperator",schemaPath:"#/properties/customOperator/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.customValue !== undefined){
if(typeof data.customValue !== "string"){
const err16 = {instancePath:instancePath+"/customValue",schemaPath:"#/properties/customValue/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.scoreComparator !== undefined){
let data8 = data.scoreComparator;
if(!((data8 === "$gte") || (data8 === "$lt"))){
const err17 = {instancePath:instancePath+"/scoreComparator",schemaPath:"#/$defs/ScoreComparator/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.scoreThreshold !== undefined){
let data9 = data.scoreThreshold;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err18 = {instancePath:instancePath+"/scoreThreshold",schemaPath:"#/$defs/ScoreThreshold/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/scoreThreshold",schemaPath:"#/$defs/ScoreThreshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err20 = {instancePath:instancePath+"/scoreThreshold",schemaPath:"#/$defs/ScoreThreshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.emailStatusFilter !== undefined){
let data10 = data.emailStatusFilter;
if(!((((data10 === "deliverable") || (data10 === "risky")) || (data10 === "undeliverable")) || (data10 === "unverified"))){
const err21 = {instancePath:instancePath+"/emailStatusFilter",schemaPath:"#/$defs/EmailStatusFilter/enum",keyword:"enum",params:{allowedValues: schema96.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.callStatusFilter !== undefined){
if(typeof data.callStatusFilter !== "string"){
const err22 = {instancePath:instancePath+"/callStatusFilter",schemaPath:"#/properties/callStatusFilter/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.index !== undefined){
let data12 = data.index;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < -1 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
for(const key0 in data){
if(!(func2.call(schema89.properties, key0))){
const err25 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "conditional", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"whatsappMessage"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"whatsappMessage"};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("whatsappMessage" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "whatsappMessage"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "message")) || (key0 === "delay")) || (key0 === "index"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "whatsappMessage", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const schema101 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"sms"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"sms"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type !== undefined){
if("sms" !== data.type){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sms"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.index !== undefined){
let data3 = data.index;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/index",schemaPath:"#/$defs/StepIndex/minimum",keyword:"minimum",params:{comparison: ">=", limit: -1},message:"must be >= -1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "message")) || (key0 === "delay")) || (key0 === "index"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepCreate", variant: "sms", fieldsByVariant: fieldsOfStepCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate40(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate43(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate44(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate46(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate47(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate48(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate49(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate50(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate51(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate52(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "StepCreate", fieldsByVariant: fieldsOfStepCreate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "StepCreate", fieldsByVariant: fieldsOfStepCreate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StepCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
validate28.errors = vErrors;
return errors === 0;
}

export const validateStepUpdate = validate71;
const schema104 = {"$id":"StepUpdate","$ref":"lemlist#/$defs/StepUpdate"};
const schema105 = {"oneOf":[{"$ref":"#/$defs/EmailStepUpdate"},{"$ref":"#/$defs/ManualStepUpdate"},{"$ref":"#/$defs/PhoneStepUpdate"},{"$ref":"#/$defs/ApiStepUpdate"},{"$ref":"#/$defs/LinkedinVisitStepUpdate"},{"$ref":"#/$defs/LinkedinInviteStepUpdate"},{"$ref":"#/$defs/LinkedinSendStepUpdate"},{"$ref":"#/$defs/LinkedinVoiceNoteStepUpdate"},{"$ref":"#/$defs/LinkedinFollowStepUpdate"},{"$ref":"#/$defs/LinkedinLikeLastPostStepUpdate"},{"$ref":"#/$defs/LinkedinCommentLastPostStepUpdate"},{"$ref":"#/$defs/LinkedinEndorseStepUpdate"},{"$ref":"#/$defs/LinkedinWithdrawInvitationStepUpdate"},{"$ref":"#/$defs/SendToAnotherCampaignStepUpdate"},{"$ref":"#/$defs/ConditionalStepUpdate"},{"$ref":"#/$defs/WhatsappMessageStepUpdate"},{"$ref":"#/$defs/SmsStepUpdate"}],"discriminator":{"propertyName":"type"},"type":"object","x-union":"StepUpdate"};
const schema106 = {"type":"object","required":["type"],"properties":{"type":{"const":"email"},"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"email"};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "email"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.subject !== undefined){
let data1 = data.subject;
if(typeof data1 === "string"){
if(func3(data1) > 400){
const err2 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/EmailMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "subject")) || (key0 === "message")) || (key0 === "delay"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "email", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema110 = {"type":"object","required":["type"],"properties":{"type":{"const":"manual"},"title":{"$ref":"#/$defs/StepTitle"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"manual"};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "manual"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func3(data1) > 400){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/StepTitle/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/StepTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err4 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "title")) || (key0 === "message")) || (key0 === "delay"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "manual", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const schema113 = {"type":"object","required":["type"],"properties":{"type":{"const":"phone"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"phone"};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "phone"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "message")) || (key0 === "delay"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "phone", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema115 = {"type":"object","required":["type"],"properties":{"type":{"const":"api"},"method":{"$ref":"#/$defs/ApiStepMethod"},"url":{"$ref":"#/$defs/ApiStepUrl"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"api"};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("api" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "api"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(!(((((data1 === "GET") || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "DELETE")) || (data1 === "PATCH"))){
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/ApiStepMethod/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err3 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/ApiStepUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https?://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/ApiStepUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "method")) || (key0 === "url")) || (key0 === "delay"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "api", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const schema119 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVisit"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinVisit"};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinVisit" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinVisit"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "delay"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinVisit", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema121 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinInvite"},"message":{"$ref":"#/$defs/LinkedinInviteNote"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepUpdate","x-variant":"linkedinInvite"};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.type !== undefined){
if("linkedinInvite" !== data.type){
const err33 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinInvite"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err34 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/LinkedinInviteNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data16 = data.delay;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err35 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1500 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data16 < 0 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "message")) || (key0 === "images")) || (key0 === "videos")) || (key0 === "delay"))){
const err38 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinInvite", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema125 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinSend"},"message":{"type":"string"},"altMessage":{"type":"string"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepUpdate","x-variant":"linkedinSend"};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.type !== undefined){
if("linkedinSend" !== data.type){
const err33 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinSend"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err34 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
const err35 = {instancePath:instancePath+"/altMessage",schemaPath:"#/properties/altMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate36(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate38(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.delay !== undefined){
let data17 = data.delay;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err36 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1500 || isNaN(data17)){
const err37 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err38 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "message")) || (key0 === "altMessage")) || (key0 === "images")) || (key0 === "videos")) || (key0 === "delay"))){
const err39 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinSend", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVoiceNote"},"recordMode":{"$ref":"#/$defs/RecordMode"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinVoiceNote"};

function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinVoiceNote" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinVoiceNote"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.recordMode !== undefined){
let data1 = data.recordMode;
if(!((data1 === "manual") || (data1 === "ai"))){
const err2 = {instancePath:instancePath+"/recordMode",schemaPath:"#/$defs/RecordMode/enum",keyword:"enum",params:{allowedValues: schema65.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "recordMode")) || (key0 === "delay"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinVoiceNote", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema131 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinFollow"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinFollow"};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinFollow" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinFollow"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "delay"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinFollow", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema133 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinLikeLastPost"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinLikeLastPost"};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinLikeLastPost" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinLikeLastPost"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "delay"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinLikeLastPost", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema135 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinCommentLastPost"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinCommentLastPost"};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinCommentLastPost" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinCommentLastPost"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "delay"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinCommentLastPost", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema137 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinEndorse"},"skillName":{"$ref":"#/$defs/SkillName"},"endorseAnyFallback":{"$ref":"#/$defs/EndorseAnyFallback"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinEndorse"};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinEndorse" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinEndorse"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.skillName !== undefined){
if(typeof data.skillName !== "string"){
const err2 = {instancePath:instancePath+"/skillName",schemaPath:"#/$defs/SkillName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.endorseAnyFallback !== undefined){
if(typeof data.endorseAnyFallback !== "boolean"){
const err3 = {instancePath:instancePath+"/endorseAnyFallback",schemaPath:"#/$defs/EndorseAnyFallback/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "skillName")) || (key0 === "endorseAnyFallback")) || (key0 === "delay"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinEndorse", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema141 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinWithdrawInvitation"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinWithdrawInvitation"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("linkedinWithdrawInvitation" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedinWithdrawInvitation"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.delay !== undefined){
let data1 = data.delay;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1500 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "delay"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "linkedinWithdrawInvitation", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema143 = {"type":"object","required":["type"],"properties":{"type":{"const":"sendToAnotherCampaign"},"campaignId":{"$ref":"#/$defs/DestinationCampaignId"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"sendToAnotherCampaign"};

function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("sendToAnotherCampaign" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sendToAnotherCampaign"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"#/$defs/DestinationCampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"#/$defs/DestinationCampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "campaignId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "sendToAnotherCampaign", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const schema145 = {"type":"object","required":["type"],"properties":{"type":{"const":"conditional"},"conditionKey":{"$ref":"#/$defs/ConditionKey"},"delayType":{"$ref":"#/$defs/DelayType"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"conditional"};
const schema146 = {"enum":["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("conditional" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "conditional"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.conditionKey !== undefined){
let data1 = data.conditionKey;
if(!(((((((((((((data1 === "hasEmailAddress") || (data1 === "hasLinkedinUrl")) || (data1 === "hasPhoneNumber")) || (data1 === "hasScore")) || (data1 === "emailsOpened")) || (data1 === "emailsClicked")) || (data1 === "emailsUnsubscribed")) || (data1 === "meetingBooked")) || (data1 === "linkedinInviteAccepted")) || (data1 === "linkedinOpened")) || (data1 === "aircallDone")) || (data1 === "linkedinNetworkCheck")) || (data1 === "hasWhatsappAccount"))){
const err2 = {instancePath:instancePath+"/conditionKey",schemaPath:"#/$defs/ConditionKey/enum",keyword:"enum",params:{allowedValues: schema146.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delayType !== undefined){
let data2 = data.delayType;
if(!((data2 === "within") || (data2 === "waitUntil"))){
const err3 = {instancePath:instancePath+"/delayType",schemaPath:"#/$defs/DelayType/enum",keyword:"enum",params:{allowedValues: schema92.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.delay !== undefined){
let data3 = data.delay;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1500 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "conditionKey")) || (key0 === "delayType")) || (key0 === "delay"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "conditional", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema149 = {"type":"object","required":["type"],"properties":{"type":{"const":"whatsappMessage"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"whatsappMessage"};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("whatsappMessage" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "whatsappMessage"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "message")) || (key0 === "delay"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "whatsappMessage", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema151 = {"type":"object","required":["type"],"properties":{"type":{"const":"sms"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"sms"};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type !== undefined){
if("sms" !== data.type){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "sms"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.delay !== undefined){
let data2 = data.delay;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err3 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1500 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1500},message:"must be <= 1500"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/delay",schemaPath:"#/$defs/StepDelay/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "message")) || (key0 === "delay"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "StepUpdate", variant: "sms", fieldsByVariant: fieldsOfStepUpdate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate77(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate78(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate81(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate84(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate84.errors : vErrors.concat(validate84.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate85(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate86(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate87(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate88(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate89(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate90(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate91(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate92(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate93(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "StepUpdate", fieldsByVariant: fieldsOfStepUpdate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "StepUpdate", fieldsByVariant: fieldsOfStepUpdate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}


function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StepUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
validate71.errors = vErrors;
return errors === 0;
}

export const validateAbTestUpdate = validate112;
const schema153 = {"$id":"AbTestUpdate","$ref":"lemlist#/$defs/AbTestUpdate"};
const schema154 = {"type":"object","properties":{"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"altMessage":{"type":"string"},"cc":{"type":"array","items":{"type":"string"}},"plainText":{"type":"boolean"}},"additionalProperties":false};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject !== undefined){
let data0 = data.subject;
if(typeof data0 === "string"){
if(func3(data0) > 400){
const err0 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/subject",schemaPath:"#/$defs/StepSubject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"#/$defs/EmailMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.altMessage !== undefined){
if(typeof data.altMessage !== "string"){
const err3 = {instancePath:instancePath+"/altMessage",schemaPath:"#/properties/altMessage/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.cc !== undefined){
let data3 = data.cc;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err4 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.plainText !== undefined){
if(typeof data.plainText !== "boolean"){
const err6 = {instancePath:instancePath+"/plainText",schemaPath:"#/properties/plainText/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "subject") || (key0 === "message")) || (key0 === "altMessage")) || (key0 === "cc")) || (key0 === "plainText"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["subject","message","altMessage","cc","plainText"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}


function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AbTestUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate113(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
validate112.errors = vErrors;
return errors === 0;
}

export const validateAbTestWinnerCreate = validate115;
const schema157 = {"$id":"AbTestWinnerCreate","$ref":"lemlist#/$defs/AbTestWinnerCreate"};
const schema158 = {"type":"object","required":["variant"],"properties":{"variant":{"$ref":"#/$defs/AbTestVariant"}},"additionalProperties":false};
const schema159 = {"enum":["A","B"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.variant === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variant"},message:"must have required property '"+"variant"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variant !== undefined){
let data0 = data.variant;
if(!((data0 === "A") || (data0 === "B"))){
const err1 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "variant")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["variant"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AbTestWinnerCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}

export const validateWebhookCreate = validate118;
const schema160 = {"$id":"WebhookCreate","$ref":"lemlist#/$defs/WebhookCreate"};
const schema161 = {"type":"object","required":["targetUrl"],"properties":{"targetUrl":{"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"},"type":{"$ref":"#/$defs/HookEvent"},"secret":{"type":"string"}},"additionalProperties":false};
const schema162 = {"enum":["contacted","hooked","attracted","warmed","interested","notInterested","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","smsSent","smsDelivered","smsReplied","smsFailed","aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone","apiDone","apiInterested","apiNotInterested","apiFailed","manualInterested","manualNotInterested","annotated","paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused","enrichmentDone","enrichmentError","inboxLabelUpdated","signalRegistered","deliverabilityAlertTriggered","contactSourcingDone","contactSourcingFailed"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetUrl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "targetUrl"},message:"must have required property '"+"targetUrl"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.targetUrl !== undefined){
let data0 = data.targetUrl;
if(typeof data0 === "string"){
if(!pattern1.test(data0)){
const err1 = {instancePath:instancePath+"/targetUrl",schemaPath:"#/properties/targetUrl/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https?://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/targetUrl",schemaPath:"#/properties/targetUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data1 === "contacted") || (data1 === "hooked")) || (data1 === "attracted")) || (data1 === "warmed")) || (data1 === "interested")) || (data1 === "notInterested")) || (data1 === "emailsSent")) || (data1 === "emailsOpened")) || (data1 === "emailsClicked")) || (data1 === "emailsReplied")) || (data1 === "emailsBounced")) || (data1 === "emailsFailed")) || (data1 === "emailsInterested")) || (data1 === "emailsNotInterested")) || (data1 === "emailsUnsubscribed")) || (data1 === "linkedinSent")) || (data1 === "linkedinOpened")) || (data1 === "linkedinReplied")) || (data1 === "linkedinInterested")) || (data1 === "linkedinNotInterested")) || (data1 === "linkedinSendFailed")) || (data1 === "linkedinVisitDone")) || (data1 === "linkedinVisitFailed")) || (data1 === "linkedinFollowDone")) || (data1 === "linkedinFollowFailed")) || (data1 === "linkedinFollowSkipped")) || (data1 === "linkedinInviteDone")) || (data1 === "linkedinInviteFailed")) || (data1 === "linkedinInviteAccepted")) || (data1 === "linkedinEndorseDone")) || (data1 === "linkedinEndorseFailed")) || (data1 === "linkedinEndorseSkipped")) || (data1 === "linkedinVoiceNoteDone")) || (data1 === "linkedinVoiceNoteFailed")) || (data1 === "linkedinLikeLastPostDone")) || (data1 === "linkedinLikeLastPostNoPost")) || (data1 === "linkedinLikeLastPostFailed")) || (data1 === "linkedinWithdrawInvitationDone")) || (data1 === "linkedinWithdrawInvitationFailed")) || (data1 === "whatsappMessageSent")) || (data1 === "whatsappMessageDelivered")) || (data1 === "whatsappMessageOpened")) || (data1 === "whatsappReplied")) || (data1 === "whatsappMessageFailed")) || (data1 === "smsSent")) || (data1 === "smsDelivered")) || (data1 === "smsReplied")) || (data1 === "smsFailed")) || (data1 === "aircallCreated")) || (data1 === "aircallEnded")) || (data1 === "aircallDone")) || (data1 === "aircallInterested")) || (data1 === "aircallNotInterested")) || (data1 === "callRecordingDone")) || (data1 === "callTranscriptDone")) || (data1 === "apiDone")) || (data1 === "apiInterested")) || (data1 === "apiNotInterested")) || (data1 === "apiFailed")) || (data1 === "manualInterested")) || (data1 === "manualNotInterested")) || (data1 === "annotated")) || (data1 === "paused")) || (data1 === "resumed")) || (data1 === "stopped")) || (data1 === "campaignComplete")) || (data1 === "customDomainErrors")) || (data1 === "connectionIssue")) || (data1 === "sendLimitReached")) || (data1 === "lemwarmPaused")) || (data1 === "enrichmentDone")) || (data1 === "enrichmentError")) || (data1 === "inboxLabelUpdated")) || (data1 === "signalRegistered")) || (data1 === "deliverabilityAlertTriggered")) || (data1 === "contactSourcingDone")) || (data1 === "contactSourcingFailed"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/HookEvent/enum",keyword:"enum",params:{allowedValues: schema162.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.secret !== undefined){
if(typeof data.secret !== "string"){
const err4 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "targetUrl") || (key0 === "type")) || (key0 === "secret"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["targetUrl","type","secret"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhookCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}

export const validateContactCreate = validate121;
const schema163 = {"$id":"ContactCreate","$ref":"lemlist#/$defs/ContactCreate"};
const schema164 = {"type":"object","properties":{"contactId":{"$ref":"#/$defs/ContactId"},"email":{"type":"string","format":"email"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"additionalEmails":{"type":"array","items":{"type":"string","format":"email"}},"firstName":{"type":"string"},"lastName":{"type":"string"},"phone":{"type":"string"},"jobTitle":{"type":"string"},"jobDescription":{"type":"string"},"picture":{"type":"string"},"timezone":{"type":"string"},"industry":{"type":"string"},"languages":{"type":"string"},"location":{"type":"string"},"skills":{"type":"string"},"summary":{"type":"string"},"tagline":{"type":"string"},"contactOwner":{"type":"string"},"source":{"type":"string","default":"api"},"companyId":{"$ref":"#/$defs/CompanyId"},"companyDomain":{"type":"string"},"companyLinkedinUrl":{"type":"string"}},"additionalProperties":{"$ref":"#/$defs/ContactFieldValue"},"x-free-form":true,"not":{"$ref":"#/$defs/ContactWithoutIdentifier"}};
const schema165 = {"not":{"anyOf":[{"required":["contactId"],"properties":{"contactId":{}}},{"required":["email"],"properties":{"email":{}}},{"required":["linkedinUrl"],"properties":{"linkedinUrl":{}}},{"required":["linkedinUrlSalesNav"],"properties":{"linkedinUrlSalesNav":{}}}]}};
const schema166 = {"type":"string","pattern":"^ctc_[A-Za-z0-9]+$"};
const schema167 = {"type":"string","pattern":"^cpn_[A-Za-z0-9]+$"};
const schema168 = {"type":["string","number","boolean","array"],"items":{"type":"string"}};
const pattern8 = new RegExp("^ctc_[A-Za-z0-9]+$", "u");
const pattern9 = new RegExp("^cpn_[A-Za-z0-9]+$", "u");
const formats0 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.email === undefined) && (missing1 = "email")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.linkedinUrl === undefined) && (missing2 = "linkedinUrl")){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.linkedinUrlSalesNav === undefined) && (missing3 = "linkedinUrlSalesNav")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err6 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
const err7 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err9 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
const err11 = {instancePath:instancePath+"/linkedinUrl",schemaPath:"#/properties/linkedinUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.linkedinUrlSalesNav !== undefined){
if(typeof data.linkedinUrlSalesNav !== "string"){
const err12 = {instancePath:instancePath+"/linkedinUrlSalesNav",schemaPath:"#/properties/linkedinUrlSalesNav/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
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
const err13 = {instancePath:instancePath+"/additionalEmails/" + i0,schemaPath:"#/properties/additionalEmails/items/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/additionalEmails/" + i0,schemaPath:"#/properties/additionalEmails/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/additionalEmails",schemaPath:"#/properties/additionalEmails/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err16 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err17 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err18 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
const err19 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/properties/jobTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobDescription !== undefined){
if(typeof data.jobDescription !== "string"){
const err20 = {instancePath:instancePath+"/jobDescription",schemaPath:"#/properties/jobDescription/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
const err21 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err22 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.industry !== undefined){
if(typeof data.industry !== "string"){
const err23 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.languages !== undefined){
if(typeof data.languages !== "string"){
const err24 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err25 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.skills !== undefined){
if(typeof data.skills !== "string"){
const err26 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
const err27 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.tagline !== undefined){
if(typeof data.tagline !== "string"){
const err28 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.contactOwner !== undefined){
if(typeof data.contactOwner !== "string"){
const err29 = {instancePath:instancePath+"/contactOwner",schemaPath:"#/properties/contactOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err30 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.companyId !== undefined){
let data21 = data.companyId;
if(typeof data21 === "string"){
if(!pattern9.test(data21)){
const err31 = {instancePath:instancePath+"/companyId",schemaPath:"#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/companyId",schemaPath:"#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
const err33 = {instancePath:instancePath+"/companyDomain",schemaPath:"#/properties/companyDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.companyLinkedinUrl !== undefined){
if(typeof data.companyLinkedinUrl !== "string"){
const err34 = {instancePath:instancePath+"/companyLinkedinUrl",schemaPath:"#/properties/companyLinkedinUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema164.properties, key0))){
let data24 = data[key0];
if((((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")) && (!(Array.isArray(data24)))){
const err35 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContactFieldValue/type",keyword:"type",params:{type: schema168.type},message:"must be string,number,boolean,array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
if(typeof data24[i1] !== "string"){
const err36 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/$defs/ContactFieldValue/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}

export const validateContactListCreate = validate124;
const schema169 = {"$id":"ContactListCreate","$ref":"lemlist#/$defs/ContactListCreate"};
const schema170 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}},"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactListCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/ContactListCreate/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"lemlist#/$defs/ContactListCreate/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func3(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"lemlist#/$defs/ContactListCreate/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"lemlist#/$defs/ContactListCreate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "name")){
const err4 = {instancePath,schemaPath:"lemlist#/$defs/ContactListCreate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"lemlist#/$defs/ContactListCreate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

export const validateContactListEntities = validate125;
const schema171 = {"$id":"ContactListEntities","$ref":"lemlist#/$defs/ContactListEntities"};
const schema172 = {"type":"object","required":["contactIds"],"properties":{"contactIds":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/ContactId"}}},"additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactIds"},message:"must have required property '"+"contactIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactIds !== undefined){
let data0 = data.contactIds;
if(Array.isArray(data0)){
if(data0.length > 1000){
const err1 = {instancePath:instancePath+"/contactIds",schemaPath:"#/properties/contactIds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/contactIds",schemaPath:"#/properties/contactIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err3 = {instancePath:instancePath+"/contactIds/" + i0,schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contactIds/" + i0,schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/contactIds",schemaPath:"#/properties/contactIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactIds")){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactIds"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactListEntities" */;
let vErrors = null;
let errors = 0;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
validate125.errors = vErrors;
return errors === 0;
}

export const validateCompanyCreate = validate128;
const schema174 = {"$id":"CompanyCreate","$ref":"lemlist#/$defs/CompanyCreate"};
const schema175 = {"type":"object","properties":{"companyId":{"$ref":"#/$defs/CompanyId"},"name":{"type":"string"},"domain":{"type":"string"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"companyOwner":{"type":"string"},"industry":{"type":"string"},"location":{"type":"string"},"size":{"type":"string"},"specialties":{"type":"string"},"tagline":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"},"foundedOn":{"type":"string"},"headquarters":{"type":"string"},"picture":{"type":"string"},"source":{"type":"string","default":"api"}},"additionalProperties":{"$ref":"#/$defs/CompanyFieldValue"},"x-free-form":true,"not":{"$ref":"#/$defs/CompanyWithoutIdentifier"}};
const schema176 = {"not":{"anyOf":[{"required":["companyId"],"properties":{"companyId":{}}},{"required":["name","domain"],"properties":{"name":{},"domain":{}}}]}};
const schema178 = {"type":["string","number","boolean"]};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.companyId === undefined) && (missing0 = "companyId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.domain === undefined) && (missing1 = "domain"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`name` and `domain` are required unless there is a `companyId`"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {instancePath:instancePath+"/companyId",schemaPath:"#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/companyId",schemaPath:"#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err8 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
const err9 = {instancePath:instancePath+"/linkedinUrl",schemaPath:"#/properties/linkedinUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.linkedinUrlSalesNav !== undefined){
if(typeof data.linkedinUrlSalesNav !== "string"){
const err10 = {instancePath:instancePath+"/linkedinUrlSalesNav",schemaPath:"#/properties/linkedinUrlSalesNav/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.companyOwner !== undefined){
if(typeof data.companyOwner !== "string"){
const err11 = {instancePath:instancePath+"/companyOwner",schemaPath:"#/properties/companyOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.industry !== undefined){
if(typeof data.industry !== "string"){
const err12 = {instancePath:instancePath+"/industry",schemaPath:"#/properties/industry/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
const err13 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.size !== undefined){
if(typeof data.size !== "string"){
const err14 = {instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.specialties !== undefined){
if(typeof data.specialties !== "string"){
const err15 = {instancePath:instancePath+"/specialties",schemaPath:"#/properties/specialties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.tagline !== undefined){
if(typeof data.tagline !== "string"){
const err16 = {instancePath:instancePath+"/tagline",schemaPath:"#/properties/tagline/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err17 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err18 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.foundedOn !== undefined){
if(typeof data.foundedOn !== "string"){
const err19 = {instancePath:instancePath+"/foundedOn",schemaPath:"#/properties/foundedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.headquarters !== undefined){
if(typeof data.headquarters !== "string"){
const err20 = {instancePath:instancePath+"/headquarters",schemaPath:"#/properties/headquarters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
const err21 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
const err22 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema175.properties, key0))){
let data17 = data[key0];
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err23 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CompanyFieldValue/type",keyword:"type",params:{type: schema178.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompanyCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate129(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
validate128.errors = vErrors;
return errors === 0;
}

export const validateCompanyNoteCreate = validate131;
const schema179 = {"$id":"CompanyNoteCreate","$ref":"lemlist#/$defs/CompanyNoteCreate"};
const schema180 = {"type":"object","required":["note"],"properties":{"note":{"type":"string"}},"additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompanyNoteCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.note === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/CompanyNoteCreate/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err1 = {instancePath:instancePath+"/note",schemaPath:"lemlist#/$defs/CompanyNoteCreate/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "note")){
const err2 = {instancePath,schemaPath:"lemlist#/$defs/CompanyNoteCreate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["note"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"lemlist#/$defs/CompanyNoteCreate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

export const validateContactSourcingStart = validate132;
const schema181 = {"$id":"ContactSourcingStart","$ref":"lemlist#/$defs/ContactSourcingStart"};
const schema182 = {"type":"object","x-provenance":"documented","required":["companyIds"],"properties":{"companyIds":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/CompanyId"}},"overwrite":{"type":"boolean","default":false}},"additionalProperties":false};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyIds"},message:"must have required property '"+"companyIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.companyIds !== undefined){
let data0 = data.companyIds;
if(Array.isArray(data0)){
if(data0.length > 200){
const err1 = {instancePath:instancePath+"/companyIds",schemaPath:"#/properties/companyIds/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/companyIds",schemaPath:"#/properties/companyIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err3 = {instancePath:instancePath+"/companyIds/" + i0,schemaPath:"#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/companyIds/" + i0,schemaPath:"#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/companyIds",schemaPath:"#/properties/companyIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.overwrite !== undefined){
if(typeof data.overwrite !== "boolean"){
const err6 = {instancePath:instancePath+"/overwrite",schemaPath:"#/properties/overwrite/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "companyIds") || (key0 === "overwrite"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["companyIds","overwrite"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactSourcingStart" */;
let vErrors = null;
let errors = 0;
if(!(validate133(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
validate132.errors = vErrors;
return errors === 0;
}

export const validateFieldSave = validate135;
const schema184 = {"$id":"FieldSave","$ref":"lemlist#/$defs/FieldSave"};
const schema185 = {"type":"object","x-provenance":"documented","required":["entity","name","type"],"properties":{"entity":{"$ref":"#/$defs/EntityType"},"name":{"type":"string","maxLength":400,"pattern":"^[a-z][a-zA-Z0-9]*$"},"type":{"$ref":"#/$defs/CustomFieldType"},"label":{"type":"string","maxLength":400},"upsertOptions":{"type":"array","items":{"type":"string","minLength":1}},"renameOptions":{"type":"object","x-provenance":"inferred","x-free-form":true,"additionalProperties":{"type":"string"}}},"additionalProperties":false,"not":{"$ref":"#/$defs/OptionsWithoutSelect"}};
const schema186 = {"anyOf":[{"required":["type","upsertOptions"],"properties":{"type":{"not":{"const":"select"}},"upsertOptions":{}}},{"required":["type","renameOptions"],"properties":{"type":{"not":{"const":"select"}},"renameOptions":{}}}]};
const schema187 = {"enum":["contact","company"]};
const schema188 = {"x-provenance":"documented","enum":["text","multilineText","number","date","select","boolean","phone","user","url"]};
const pattern13 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.upsertOptions === undefined) && (missing0 = "upsertOptions"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
const _errs7 = errors;
const _errs8 = errors;
if("select" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid4 = _errs8 === errors;
if(valid4){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.type === undefined) && (missing1 = "type")) || ((data.renameOptions === undefined) && (missing1 = "renameOptions"))){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.type !== undefined){
const _errs11 = errors;
const _errs12 = errors;
if("select" !== data.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var valid6 = _errs12 === errors;
if(valid6){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs11;
if(vErrors !== null){
if(_errs11){
vErrors.length = _errs11;
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
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err7 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`upsertOptions` and `renameOptions` are only for fields of type `select`"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
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
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.name === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.entity !== undefined){
let data2 = data.entity;
if(!((data2 === "contact") || (data2 === "company"))){
const err11 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema187.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func3(data3) > 400){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern13.test(data3)){
const err13 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-zA-Z0-9]*$"},message:"must match pattern \""+"^[a-z][a-zA-Z0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(!(((((((((data4 === "text") || (data4 === "multilineText")) || (data4 === "number")) || (data4 === "date")) || (data4 === "select")) || (data4 === "boolean")) || (data4 === "phone")) || (data4 === "user")) || (data4 === "url"))){
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CustomFieldType/enum",keyword:"enum",params:{allowedValues: schema188.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.label !== undefined){
let data5 = data.label;
if(typeof data5 === "string"){
if(func3(data5) > 400){
const err16 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
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
const err18 = {instancePath:instancePath+"/upsertOptions/" + i0,schemaPath:"#/properties/upsertOptions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/upsertOptions/" + i0,schemaPath:"#/properties/upsertOptions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/upsertOptions",schemaPath:"#/properties/upsertOptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.renameOptions !== undefined){
let data8 = data.renameOptions;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key0 in data8){
if(typeof data8[key0] !== "string"){
const err21 = {instancePath:instancePath+"/renameOptions/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/renameOptions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/renameOptions",schemaPath:"#/properties/renameOptions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key1 in data){
if(!((((((key1 === "entity") || (key1 === "name")) || (key1 === "type")) || (key1 === "label")) || (key1 === "upsertOptions")) || (key1 === "renameOptions"))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["entity","name","type","label","upsertOptions","renameOptions"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}


function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldSave" */;
let vErrors = null;
let errors = 0;
if(!(validate136(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
validate135.errors = vErrors;
return errors === 0;
}

export const validateCallCreate = validate138;
const schema189 = {"$id":"CallCreate","$ref":"lemlist#/$defs/CallCreate"};
const schema190 = {"type":"object","x-provenance":"documented","required":["externalId","userId","direction","startedAt"],"properties":{"externalId":{"type":"string"},"userId":{"$ref":"#/$defs/UserId"},"direction":{"$ref":"#/$defs/CallDirection"},"startedAt":{"type":"string","format":"date-time"},"from":{"type":"string"},"to":{"type":"string"},"taskId":{"type":"string"},"contactId":{"$ref":"#/$defs/ContactId","x-provenance":"inferred"},"callStatus":{"type":"string"},"duration":{"type":"integer","minimum":0,"x-provenance":"inferred"},"note":{"type":"string"},"recordingUrl":{"type":"string","format":"uri"},"transcript":{"type":"string","x-provenance":"inferred"},"provider":{"type":"string"}},"additionalProperties":false};
const schema192 = {"enum":["outbound","inbound"]};
const formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const formats6 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.externalId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "externalId"},message:"must have required property '"+"externalId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},message:"must have required property '"+"direction"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.startedAt === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startedAt"},message:"must have required property '"+"startedAt"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
const err4 = {instancePath:instancePath+"/externalId",schemaPath:"#/properties/externalId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(!((data2 === "outbound") || (data2 === "inbound"))){
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/CallDirection/enum",keyword:"enum",params:{allowedValues: schema192.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.startedAt !== undefined){
let data3 = data.startedAt;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err8 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/startedAt",schemaPath:"#/properties/startedAt/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err10 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err11 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.taskId !== undefined){
if(typeof data.taskId !== "string"){
const err12 = {instancePath:instancePath+"/taskId",schemaPath:"#/properties/taskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.contactId !== undefined){
let data7 = data.contactId;
if(typeof data7 === "string"){
if(!pattern8.test(data7)){
const err13 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.callStatus !== undefined){
if(typeof data.callStatus !== "string"){
const err15 = {instancePath:instancePath+"/callStatus",schemaPath:"#/properties/callStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.duration !== undefined){
let data9 = data.duration;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err18 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.recordingUrl !== undefined){
let data11 = data.recordingUrl;
if(typeof data11 === "string"){
if(!(formats6.test(data11))){
const err19 = {instancePath:instancePath+"/recordingUrl",schemaPath:"#/properties/recordingUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/recordingUrl",schemaPath:"#/properties/recordingUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.transcript !== undefined){
if(typeof data.transcript !== "string"){
const err21 = {instancePath:instancePath+"/transcript",schemaPath:"#/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.provider !== undefined){
if(typeof data.provider !== "string"){
const err22 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema190.properties, key0))){
const err23 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["externalId","userId","direction","startedAt","from","to","taskId","contactId","callStatus","duration","note","recordingUrl","transcript","provider"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate139(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
validate138.errors = vErrors;
return errors === 0;
}

export const validateCallUpdate = validate141;
const schema194 = {"$id":"CallUpdate","$ref":"lemlist#/$defs/CallUpdate"};
const schema195 = {"type":"object","x-provenance":"documented","properties":{"callStatus":{"type":"string"},"duration":{"type":"integer","minimum":0,"x-provenance":"inferred"},"note":{"type":"string"},"recordingUrl":{"type":"string","format":"uri"},"transcript":{"type":"string","x-provenance":"inferred"}},"additionalProperties":false};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.callStatus !== undefined){
if(typeof data.callStatus !== "string"){
const err0 = {instancePath:instancePath+"/callStatus",schemaPath:"lemlist#/$defs/CallUpdate/properties/callStatus/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.duration !== undefined){
let data1 = data.duration;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err1 = {instancePath:instancePath+"/duration",schemaPath:"lemlist#/$defs/CallUpdate/properties/duration/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err2 = {instancePath:instancePath+"/duration",schemaPath:"lemlist#/$defs/CallUpdate/properties/duration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.note !== undefined){
if(typeof data.note !== "string"){
const err3 = {instancePath:instancePath+"/note",schemaPath:"lemlist#/$defs/CallUpdate/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recordingUrl !== undefined){
let data3 = data.recordingUrl;
if(typeof data3 === "string"){
if(!(formats6.test(data3))){
const err4 = {instancePath:instancePath+"/recordingUrl",schemaPath:"lemlist#/$defs/CallUpdate/properties/recordingUrl/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/recordingUrl",schemaPath:"lemlist#/$defs/CallUpdate/properties/recordingUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.transcript !== undefined){
if(typeof data.transcript !== "string"){
const err6 = {instancePath:instancePath+"/transcript",schemaPath:"lemlist#/$defs/CallUpdate/properties/transcript/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "callStatus") || (key0 === "duration")) || (key0 === "note")) || (key0 === "recordingUrl")) || (key0 === "transcript"))){
const err7 = {instancePath,schemaPath:"lemlist#/$defs/CallUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["callStatus","duration","note","recordingUrl","transcript"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"lemlist#/$defs/CallUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

export const validateLeadAudioUpload = validate142;
const schema196 = {"$id":"LeadAudioUpload","$ref":"lemlist#/$defs/LeadAudioUpload"};
const schema197 = {"type":"object","required":["file"],"properties":{"file":{}},"additionalProperties":false};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadAudioUpload" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/LeadAudioUpload/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "file")){
const err1 = {instancePath,schemaPath:"lemlist#/$defs/LeadAudioUpload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["file"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"lemlist#/$defs/LeadAudioUpload/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate142.errors = vErrors;
return errors === 0;
}

export const validateLeadCreate = validate143;
const schema198 = {"$id":"LeadCreate","$ref":"lemlist#/$defs/LeadCreate"};
const schema199 = {"type":"object","properties":{"email":{"type":"string","format":"email"},"linkedinUrl":{"type":"string"},"firstName":{"type":"string"},"lastName":{"type":"string"},"jobTitle":{"type":"string"},"companyName":{"type":"string"},"companyDomain":{"type":"string"},"phone":{"type":"string"},"picture":{"type":"string"},"icebreaker":{"type":"string"},"timezone":{"type":"string"},"contactOwner":{"type":"string"}},"additionalProperties":{"type":"string"},"x-free-form":true,"not":{"$ref":"#/$defs/LeadWithoutIdentity"}};
const schema200 = {"not":{"anyOf":[{"required":["email"],"properties":{"email":{}}},{"required":["linkedinUrl"],"properties":{"linkedinUrl":{}}},{"required":["firstName","lastName","companyName"],"properties":{"firstName":{},"lastName":{},"companyName":{}}},{"required":["firstName","lastName","companyDomain"],"properties":{"firstName":{},"lastName":{},"companyDomain":{}}}]}};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.email === undefined) && (missing0 = "email")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
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
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err6 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain` are required"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.linkedinUrl !== undefined){
if(typeof data.linkedinUrl !== "string"){
const err9 = {instancePath:instancePath+"/linkedinUrl",schemaPath:"#/properties/linkedinUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err10 = {instancePath:instancePath+"/firstName",schemaPath:"#/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err11 = {instancePath:instancePath+"/lastName",schemaPath:"#/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
const err12 = {instancePath:instancePath+"/jobTitle",schemaPath:"#/properties/jobTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
const err13 = {instancePath:instancePath+"/companyName",schemaPath:"#/properties/companyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
const err14 = {instancePath:instancePath+"/companyDomain",schemaPath:"#/properties/companyDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.phone !== undefined){
if(typeof data.phone !== "string"){
const err15 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.picture !== undefined){
if(typeof data.picture !== "string"){
const err16 = {instancePath:instancePath+"/picture",schemaPath:"#/properties/picture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.icebreaker !== undefined){
if(typeof data.icebreaker !== "string"){
const err17 = {instancePath:instancePath+"/icebreaker",schemaPath:"#/properties/icebreaker/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err18 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contactOwner !== undefined){
if(typeof data.contactOwner !== "string"){
const err19 = {instancePath:instancePath+"/contactOwner",schemaPath:"#/properties/contactOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema199.properties, key0))){
if(typeof data[key0] !== "string"){
const err20 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}


function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate144(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
validate143.errors = vErrors;
return errors === 0;
}

export const validateLeadImport = validate146;
const schema201 = {"$id":"LeadImport","$ref":"lemlist#/$defs/LeadImport"};
const schema202 = {"type":"object","required":["crm","userId","filterId"],"properties":{"crm":{"$ref":"#/$defs/CrmProvider"},"userId":{"$ref":"#/$defs/UserId"},"filterId":{"type":"string","minLength":1},"filterType":{"x-enum-open":true,"x-provenance":"inferred","anyOf":[{"$ref":"#/$defs/CrmFilterType"},{"type":"string"}]},"deduplicate":{"type":"boolean"}},"additionalProperties":false};
const schema203 = {"enum":["hubspot","salesforce","pipedrive"]};
const schema205 = {"enum":["lead","contact","report"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.crm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crm"},message:"must have required property '"+"crm"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.filterId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filterId"},message:"must have required property '"+"filterId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.crm !== undefined){
let data0 = data.crm;
if(!(((data0 === "hubspot") || (data0 === "salesforce")) || (data0 === "pipedrive"))){
const err3 = {instancePath:instancePath+"/crm",schemaPath:"#/$defs/CrmProvider/enum",keyword:"enum",params:{allowedValues: schema203.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.filterId !== undefined){
let data2 = data.filterId;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/filterId",schemaPath:"#/properties/filterId/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/filterId",schemaPath:"#/properties/filterId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.filterType !== undefined){
let data3 = data.filterType;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(!(((data3 === "lead") || (data3 === "contact")) || (data3 === "report"))){
const err8 = {instancePath:instancePath+"/filterType",schemaPath:"#/$defs/CrmFilterType/enum",keyword:"enum",params:{allowedValues: schema205.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs12 = errors;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/filterType",schemaPath:"#/properties/filterType/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err10 = {instancePath:instancePath+"/filterType",schemaPath:"#/properties/filterType/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
}
if(data.deduplicate !== undefined){
if(typeof data.deduplicate !== "boolean"){
const err11 = {instancePath:instancePath+"/deduplicate",schemaPath:"#/properties/deduplicate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "crm") || (key0 === "userId")) || (key0 === "filterId")) || (key0 === "filterType")) || (key0 === "deduplicate"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["crm","userId","filterId","filterType","deduplicate"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadImport" */;
let vErrors = null;
let errors = 0;
if(!(validate147(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate147.errors : vErrors.concat(validate147.errors);
errors = vErrors.length;
}
validate146.errors = vErrors;
return errors === 0;
}

export const validateLeadUpdate = validate149;
const schema206 = {"$id":"LeadUpdate","$ref":"lemlist#/$defs/LeadUpdate"};
const schema207 = {"type":"object","properties":{"firstName":{"type":"string"},"lastName":{"type":"string"},"jobTitle":{"type":"string"},"companyName":{"type":"string"},"preferredContactMethod":{"type":"string"}},"additionalProperties":{"type":"string"},"x-free-form":true};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.firstName !== undefined){
if(typeof data.firstName !== "string"){
const err0 = {instancePath:instancePath+"/firstName",schemaPath:"lemlist#/$defs/LeadUpdate/properties/firstName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.lastName !== undefined){
if(typeof data.lastName !== "string"){
const err1 = {instancePath:instancePath+"/lastName",schemaPath:"lemlist#/$defs/LeadUpdate/properties/lastName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.jobTitle !== undefined){
if(typeof data.jobTitle !== "string"){
const err2 = {instancePath:instancePath+"/jobTitle",schemaPath:"lemlist#/$defs/LeadUpdate/properties/jobTitle/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.companyName !== undefined){
if(typeof data.companyName !== "string"){
const err3 = {instancePath:instancePath+"/companyName",schemaPath:"lemlist#/$defs/LeadUpdate/properties/companyName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.preferredContactMethod !== undefined){
if(typeof data.preferredContactMethod !== "string"){
const err4 = {instancePath:instancePath+"/preferredContactMethod",schemaPath:"lemlist#/$defs/LeadUpdate/properties/preferredContactMethod/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "firstName") || (key0 === "lastName")) || (key0 === "jobTitle")) || (key0 === "companyName")) || (key0 === "preferredContactMethod"))){
if(typeof data[key0] !== "string"){
const err5 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"lemlist#/$defs/LeadUpdate/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"lemlist#/$defs/LeadUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate149.errors = vErrors;
return errors === 0;
}

export const validateLeadStepPersonalizationUpdate = validate150;
const schema208 = {"$id":"LeadStepPersonalizationUpdate","$ref":"lemlist#/$defs/LeadStepPersonalizationUpdate"};
const schema209 = {"type":"object","properties":{"subject":{"type":"string"},"message":{"type":"string"},"cc":{"type":"array","items":{"type":"string"}},"variant":{"$ref":"#/$defs/AbTestVariant"}},"additionalProperties":false,"x-provenance":"documented"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err0 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err1 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.cc !== undefined){
let data2 = data.cc;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
const err2 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.variant !== undefined){
let data4 = data.variant;
if(!((data4 === "A") || (data4 === "B"))){
const err4 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "subject") || (key0 === "message")) || (key0 === "cc")) || (key0 === "variant"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["subject","message","cc","variant"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadStepPersonalizationUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate151(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
validate150.errors = vErrors;
return errors === 0;
}

export const validateInboxEmailCreate = validate153;
const schema211 = {"$id":"InboxEmailCreate","$ref":"lemlist#/$defs/InboxEmailCreate"};
const schema212 = {"type":"object","required":["sendUserId","sendUserEmail","sendUserMailboxId","message"],"properties":{"sendUserId":{"$ref":"#/$defs/UserId"},"sendUserEmail":{"type":"string","format":"email"},"sendUserMailboxId":{"$ref":"#/$defs/MailboxId"},"contactId":{"$ref":"#/$defs/ContactId"},"leadId":{"$ref":"#/$defs/LeadId"},"subject":{"type":"string"},"message":{"type":"string"},"cc":{"type":"array","items":{"type":"string","format":"email"}},"replyToActivityId":{"$ref":"#/$defs/ReplyTarget"}},"additionalProperties":false,"not":{"$ref":"#/$defs/MessageWithoutRecipient"}};
const schema213 = {"not":{"anyOf":[{"required":["contactId"],"properties":{"contactId":{}}},{"required":["leadId"],"properties":{"leadId":{}}}]}};
const schema215 = {"type":"string","pattern":"^(?:usm|umx|smb)_[A-Za-z0-9]+$"};
const schema217 = {"type":"string","pattern":"^lea_[A-Za-z0-9]+$"};
const schema218 = {"type":"string","pattern":"^(?:act_[A-Za-z0-9]+|latest)$"};
const pattern18 = new RegExp("^(?:usm|umx|smb)_[A-Za-z0-9]+$", "u");
const pattern20 = new RegExp("^lea_[A-Za-z0-9]+$", "u");
const pattern21 = new RegExp("^(?:act_[A-Za-z0-9]+|latest)$", "u");

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.leadId === undefined) && (missing1 = "leadId")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`contactId` or `leadId` is required"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserId"},message:"must have required property '"+"sendUserId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sendUserEmail === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserEmail"},message:"must have required property '"+"sendUserEmail"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sendUserMailboxId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserMailboxId"},message:"must have required property '"+"sendUserMailboxId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.message === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sendUserEmail !== undefined){
let data1 = data.sendUserEmail;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err11 = {instancePath:instancePath+"/sendUserEmail",schemaPath:"#/properties/sendUserEmail/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/sendUserEmail",schemaPath:"#/properties/sendUserEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sendUserMailboxId !== undefined){
let data2 = data.sendUserMailboxId;
if(typeof data2 === "string"){
if(!pattern18.test(data2)){
const err13 = {instancePath:instancePath+"/sendUserMailboxId",schemaPath:"#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sendUserMailboxId",schemaPath:"#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contactId !== undefined){
let data3 = data.contactId;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err15 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.leadId !== undefined){
let data4 = data.leadId;
if(typeof data4 === "string"){
if(!pattern20.test(data4)){
const err17 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err19 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err20 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
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
const err21 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data9 = data.replyToActivityId;
if(typeof data9 === "string"){
if(!pattern21.test(data9)){
const err24 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ReplyTarget/pattern",keyword:"pattern",params:{pattern: "^(?:act_[A-Za-z0-9]+|latest)$"},message:"must match pattern \""+"^(?:act_[A-Za-z0-9]+|latest)$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ReplyTarget/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema212.properties, key0))){
const err26 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sendUserId","sendUserEmail","sendUserMailboxId","contactId","leadId","subject","message","cc","replyToActivityId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate154.errors = vErrors;
return errors === 0;
}


function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxEmailCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate154(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors);
errors = vErrors.length;
}
validate153.errors = vErrors;
return errors === 0;
}

export const validateInboxLinkedinMessageCreate = validate156;
const schema219 = {"$id":"InboxLinkedinMessageCreate","$ref":"lemlist#/$defs/InboxLinkedinMessageCreate"};
const schema220 = {"type":"object","required":["sendUserId","message"],"properties":{"sendUserId":{"$ref":"#/$defs/UserId"},"leadId":{"$ref":"#/$defs/LeadId"},"contactId":{"$ref":"#/$defs/ContactId"},"message":{"type":"string"}},"additionalProperties":false,"not":{"$ref":"#/$defs/MessageWithoutRecipient"}};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
const _errs5 = errors;
const _errs6 = errors;
let valid3 = false;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.contactId === undefined) && (missing0 = "contactId")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.leadId === undefined) && (missing1 = "leadId")){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err4 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`contactId` or `leadId` is required"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
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
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserId"},message:"must have required property '"+"sendUserId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.message === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.leadId !== undefined){
let data1 = data.leadId;
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err9 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.contactId !== undefined){
let data2 = data.contactId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err11 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!((((key0 === "sendUserId") || (key0 === "leadId")) || (key0 === "contactId")) || (key0 === "message"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sendUserId","leadId","contactId","message"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}


function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxLinkedinMessageCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate157(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
validate156.errors = vErrors;
return errors === 0;
}

export const validateInboxWhatsappMessageCreate = validate159;
const schema225 = {"$id":"InboxWhatsappMessageCreate","$ref":"lemlist#/$defs/InboxWhatsappMessageCreate"};
const schema226 = {"type":"object","required":["sendUserId","sendUserWhatsappAccountId","contactId","leadId","message"],"properties":{"sendUserId":{"$ref":"#/$defs/UserId"},"sendUserWhatsappAccountId":{"$ref":"#/$defs/WhatsappAccountId"},"contactId":{"$ref":"#/$defs/ContactId"},"leadId":{"$ref":"#/$defs/LeadId"},"message":{"type":"string"}},"additionalProperties":false};
const schema228 = {"type":"string","pattern":"^(?:wha|uwa)_[A-Za-z0-9]+$"};
const pattern26 = new RegExp("^(?:wha|uwa)_[A-Za-z0-9]+$", "u");

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sendUserId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserId"},message:"must have required property '"+"sendUserId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sendUserWhatsappAccountId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sendUserWhatsappAccountId"},message:"must have required property '"+"sendUserWhatsappAccountId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contactId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.leadId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.message === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sendUserId !== undefined){
let data0 = data.sendUserId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/sendUserId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sendUserWhatsappAccountId !== undefined){
let data1 = data.sendUserWhatsappAccountId;
if(typeof data1 === "string"){
if(!pattern26.test(data1)){
const err7 = {instancePath:instancePath+"/sendUserWhatsappAccountId",schemaPath:"#/$defs/WhatsappAccountId/pattern",keyword:"pattern",params:{pattern: "^(?:wha|uwa)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:wha|uwa)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/sendUserWhatsappAccountId",schemaPath:"#/$defs/WhatsappAccountId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.contactId !== undefined){
let data2 = data.contactId;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err9 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/contactId",schemaPath:"#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.leadId !== undefined){
let data3 = data.leadId;
if(typeof data3 === "string"){
if(!pattern20.test(data3)){
const err11 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/leadId",schemaPath:"#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err13 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "sendUserId") || (key0 === "sendUserWhatsappAccountId")) || (key0 === "contactId")) || (key0 === "leadId")) || (key0 === "message"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sendUserId","sendUserWhatsappAccountId","contactId","leadId","message"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}


function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxWhatsappMessageCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate160(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate160.errors : vErrors.concat(validate160.errors);
errors = vErrors.length;
}
validate159.errors = vErrors;
return errors === 0;
}

export const validateInboxLabelCreate = validate162;
const schema231 = {"$id":"InboxLabelCreate","$ref":"lemlist#/$defs/InboxLabelCreate"};
const schema232 = {"type":"object","required":["labelName"],"properties":{"labelName":{"type":"string","minLength":1}},"additionalProperties":false};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxLabelCreate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelName === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/InboxLabelCreate/required",keyword:"required",params:{missingProperty: "labelName"},message:"must have required property '"+"labelName"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.labelName !== undefined){
let data0 = data.labelName;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/labelName",schemaPath:"lemlist#/$defs/InboxLabelCreate/properties/labelName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/labelName",schemaPath:"lemlist#/$defs/InboxLabelCreate/properties/labelName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "labelName")){
const err3 = {instancePath,schemaPath:"lemlist#/$defs/InboxLabelCreate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["labelName"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"lemlist#/$defs/InboxLabelCreate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}

export const validateLabelsAssign = validate163;
const schema233 = {"$id":"LabelsAssign","$ref":"lemlist#/$defs/LabelsAssign"};
const schema234 = {"type":"object","required":["labelIds","appendLabels"],"properties":{"labelIds":{"type":"array","items":{"$ref":"#/$defs/InboxLabelId"}},"appendLabels":{"type":"boolean"}},"additionalProperties":false};
const schema235 = {"type":"string","pattern":"^lbl_[A-Za-z0-9]+$"};
const pattern29 = new RegExp("^lbl_[A-Za-z0-9]+$", "u");

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labelIds"},message:"must have required property '"+"labelIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.appendLabels === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "appendLabels"},message:"must have required property '"+"appendLabels"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.labelIds !== undefined){
let data0 = data.labelIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err2 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/$defs/InboxLabelId/pattern",keyword:"pattern",params:{pattern: "^lbl_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lbl_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/$defs/InboxLabelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.appendLabels !== undefined){
if(typeof data.appendLabels !== "boolean"){
const err5 = {instancePath:instancePath+"/appendLabels",schemaPath:"#/properties/appendLabels/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "labelIds") || (key0 === "appendLabels"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["labelIds","appendLabels"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate164.errors = vErrors;
return errors === 0;
}


function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LabelsAssign" */;
let vErrors = null;
let errors = 0;
if(!(validate164(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
errors = vErrors.length;
}
validate163.errors = vErrors;
return errors === 0;
}

export const validateLabelsRemove = validate166;
const schema236 = {"$id":"LabelsRemove","$ref":"lemlist#/$defs/LabelsRemove"};
const schema237 = {"type":"object","required":["labelIds"],"properties":{"labelIds":{"type":"array","items":{"$ref":"#/$defs/InboxLabelId"}}},"additionalProperties":false};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labelIds"},message:"must have required property '"+"labelIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.labelIds !== undefined){
let data0 = data.labelIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern29.test(data1)){
const err1 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/$defs/InboxLabelId/pattern",keyword:"pattern",params:{pattern: "^lbl_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lbl_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/labelIds/" + i0,schemaPath:"#/$defs/InboxLabelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/labelIds",schemaPath:"#/properties/labelIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "labelIds")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["labelIds"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LabelsRemove" */;
let vErrors = null;
let errors = 0;
if(!(validate167(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
validate166.errors = vErrors;
return errors === 0;
}

export const validateDraftCreate = validate169;
const schema239 = {"$id":"DraftCreate","$ref":"lemlist#/$defs/DraftCreate"};
const schema240 = {"type":"object","required":["channel","content"],"properties":{"channel":{"$ref":"#/$defs/MessageChannel"},"content":{"$ref":"#/$defs/DraftContent"},"subject":{"type":"string"},"cc":{"type":"array","items":{"type":"string","format":"email"}},"attachments":{"type":"array","items":{"$ref":"#/$defs/DraftAttachmentCreate"}},"replyToActivityId":{"$ref":"#/$defs/ActivityId"},"sourceMetadata":{"type":"object","x-provenance":"inferred","x-free-form":true,"additionalProperties":{"type":["string","number","boolean","null"]}}},"additionalProperties":false};
const schema241 = {"enum":["email","linkedin","whatsapp","sms"]};
const schema242 = {"type":"string","minLength":1,"maxLength":30000};
const schema243 = {"type":"object","properties":{"name":{"type":"string"},"url":{"type":"string"},"size":{"type":"integer","minimum":0},"type":{"type":"string"}},"additionalProperties":false};
const schema244 = {"type":"string","pattern":"^act_[A-Za-z0-9]+$"};
const pattern31 = new RegExp("^act_[A-Za-z0-9]+$", "u");

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},message:"must have required property '"+"channel"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.content === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "content"},message:"must have required property '"+"content"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.channel !== undefined){
let data0 = data.channel;
if(!((((data0 === "email") || (data0 === "linkedin")) || (data0 === "whatsapp")) || (data0 === "sms"))){
const err2 = {instancePath:instancePath+"/channel",schemaPath:"#/$defs/MessageChannel/enum",keyword:"enum",params:{allowedValues: schema241.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.content !== undefined){
let data1 = data.content;
if(typeof data1 === "string"){
if(func3(data1) > 30000){
const err3 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/maxLength",keyword:"maxLength",params:{limit: 30000},message:"must NOT have more than 30000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err6 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
const err7 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
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
const err10 = {instancePath:instancePath+"/attachments/" + i1+"/name",schemaPath:"#/$defs/DraftAttachmentCreate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
const err11 = {instancePath:instancePath+"/attachments/" + i1+"/url",schemaPath:"#/$defs/DraftAttachmentCreate/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.size !== undefined){
let data9 = data6.size;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err12 = {instancePath:instancePath+"/attachments/" + i1+"/size",schemaPath:"#/$defs/DraftAttachmentCreate/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err13 = {instancePath:instancePath+"/attachments/" + i1+"/size",schemaPath:"#/$defs/DraftAttachmentCreate/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
const err14 = {instancePath:instancePath+"/attachments/" + i1+"/type",schemaPath:"#/$defs/DraftAttachmentCreate/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key0 in data6){
if(!((((key0 === "name") || (key0 === "url")) || (key0 === "size")) || (key0 === "type"))){
const err15 = {instancePath:instancePath+"/attachments/" + i1,schemaPath:"#/$defs/DraftAttachmentCreate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name","url","size","type"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/attachments/" + i1,schemaPath:"#/$defs/DraftAttachmentCreate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data11 = data.replyToActivityId;
if(typeof data11 === "string"){
if(!pattern31.test(data11)){
const err18 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ActivityId/pattern",keyword:"pattern",params:{pattern: "^act_[A-Za-z0-9]+$"},message:"must match pattern \""+"^act_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ActivityId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.sourceMetadata !== undefined){
let data12 = data.sourceMetadata;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
let data13 = data12[key1];
if((((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")) && (data13 !== null)){
const err20 = {instancePath:instancePath+"/sourceMetadata/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sourceMetadata/additionalProperties/type",keyword:"type",params:{type: schema240.properties.sourceMetadata.additionalProperties.type},message:"must be string,number,boolean,null"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/sourceMetadata",schemaPath:"#/properties/sourceMetadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
for(const key2 in data){
if(!(((((((key2 === "channel") || (key2 === "content")) || (key2 === "subject")) || (key2 === "cc")) || (key2 === "attachments")) || (key2 === "replyToActivityId")) || (key2 === "sourceMetadata"))){
const err22 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, fields: ["channel","content","subject","cc","attachments","replyToActivityId","sourceMetadata"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate170.errors = vErrors;
return errors === 0;
}


function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DraftCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate170(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
validate169.errors = vErrors;
return errors === 0;
}

export const validateDraftUpdate = validate172;
const schema245 = {"$id":"DraftUpdate","$ref":"lemlist#/$defs/DraftUpdate"};
const schema246 = {"type":"object","properties":{"content":{"$ref":"#/$defs/DraftContent"},"subject":{"type":"string"},"cc":{"type":"array","items":{"type":"string","format":"email"}},"attachments":{"type":"array","items":{"$ref":"#/$defs/DraftAttachmentCreate"}},"replyToActivityId":{"$ref":"#/$defs/ActivityId"}},"additionalProperties":false};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content !== undefined){
let data0 = data.content;
if(typeof data0 === "string"){
if(func3(data0) > 30000){
const err0 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/maxLength",keyword:"maxLength",params:{limit: 30000},message:"must NOT have more than 30000 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(func3(data0) < 1){
const err1 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/content",schemaPath:"#/$defs/DraftContent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.subject !== undefined){
if(typeof data.subject !== "string"){
const err3 = {instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
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
const err4 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/cc/" + i0,schemaPath:"#/properties/cc/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/cc",schemaPath:"#/properties/cc/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
const err7 = {instancePath:instancePath+"/attachments/" + i1+"/name",schemaPath:"#/$defs/DraftAttachmentCreate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.url !== undefined){
if(typeof data5.url !== "string"){
const err8 = {instancePath:instancePath+"/attachments/" + i1+"/url",schemaPath:"#/$defs/DraftAttachmentCreate/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.size !== undefined){
let data8 = data5.size;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err9 = {instancePath:instancePath+"/attachments/" + i1+"/size",schemaPath:"#/$defs/DraftAttachmentCreate/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err10 = {instancePath:instancePath+"/attachments/" + i1+"/size",schemaPath:"#/$defs/DraftAttachmentCreate/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data5.type !== undefined){
if(typeof data5.type !== "string"){
const err11 = {instancePath:instancePath+"/attachments/" + i1+"/type",schemaPath:"#/$defs/DraftAttachmentCreate/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data5){
if(!((((key0 === "name") || (key0 === "url")) || (key0 === "size")) || (key0 === "type"))){
const err12 = {instancePath:instancePath+"/attachments/" + i1,schemaPath:"#/$defs/DraftAttachmentCreate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name","url","size","type"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/attachments/" + i1,schemaPath:"#/$defs/DraftAttachmentCreate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/attachments",schemaPath:"#/properties/attachments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.replyToActivityId !== undefined){
let data10 = data.replyToActivityId;
if(typeof data10 === "string"){
if(!pattern31.test(data10)){
const err15 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ActivityId/pattern",keyword:"pattern",params:{pattern: "^act_[A-Za-z0-9]+$"},message:"must match pattern \""+"^act_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/replyToActivityId",schemaPath:"#/$defs/ActivityId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key1 in data){
if(!(((((key1 === "content") || (key1 === "subject")) || (key1 === "cc")) || (key1 === "attachments")) || (key1 === "replyToActivityId"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["content","subject","cc","attachments","replyToActivityId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate173.errors = vErrors;
return errors === 0;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="DraftUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate173(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
validate172.errors = vErrors;
return errors === 0;
}

export const validateLemwarmSettingsUpdate = validate175;
const schema250 = {"$id":"LemwarmSettingsUpdate","$ref":"lemlist#/$defs/LemwarmSettingsUpdate"};
const schema251 = {"type":"object","minProperties":1,"properties":{"warmEmailMax":{"type":"integer","minimum":0,"maximum":40},"warmEmailRampup":{"type":"integer","minimum":0,"maximum":40},"internalCommunicationPercent":{"type":"integer","minimum":0,"maximum":100},"answerPercentage":{"type":"integer","minimum":0,"maximum":100},"warmUsePlaintext":{"type":"boolean"},"warmDailyVarianceEnabled":{"type":"boolean"}},"additionalProperties":false};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LemwarmSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.warmEmailMax !== undefined){
let data0 = data.warmEmailMax;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/warmEmailMax",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailMax/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 40 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/warmEmailMax",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailMax/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/warmEmailMax",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailMax/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.warmEmailRampup !== undefined){
let data1 = data.warmEmailRampup;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/warmEmailRampup",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailRampup/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 40 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/warmEmailRampup",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailRampup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 40},message:"must be <= 40"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/warmEmailRampup",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmEmailRampup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.internalCommunicationPercent !== undefined){
let data2 = data.internalCommunicationPercent;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/internalCommunicationPercent",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/internalCommunicationPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/internalCommunicationPercent",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/internalCommunicationPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/internalCommunicationPercent",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/internalCommunicationPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.answerPercentage !== undefined){
let data3 = data.answerPercentage;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err10 = {instancePath:instancePath+"/answerPercentage",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/answerPercentage/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err11 = {instancePath:instancePath+"/answerPercentage",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/answerPercentage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/answerPercentage",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/answerPercentage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.warmUsePlaintext !== undefined){
if(typeof data.warmUsePlaintext !== "boolean"){
const err13 = {instancePath:instancePath+"/warmUsePlaintext",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmUsePlaintext/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.warmDailyVarianceEnabled !== undefined){
if(typeof data.warmDailyVarianceEnabled !== "boolean"){
const err14 = {instancePath:instancePath+"/warmDailyVarianceEnabled",schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/properties/warmDailyVarianceEnabled/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "warmEmailMax") || (key0 === "warmEmailRampup")) || (key0 === "internalCommunicationPercent")) || (key0 === "answerPercentage")) || (key0 === "warmUsePlaintext")) || (key0 === "warmDailyVarianceEnabled"))){
const err15 = {instancePath,schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["warmEmailMax","warmEmailRampup","internalCommunicationPercent","answerPercentage","warmUsePlaintext","warmDailyVarianceEnabled"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"lemlist#/$defs/LemwarmSettingsUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate175.errors = vErrors;
return errors === 0;
}

export const validateSignatureUpdate = validate176;
const schema252 = {"$id":"SignatureUpdate","$ref":"lemlist#/$defs/SignatureUpdate"};
const schema253 = {"type":"object","x-provenance":"documented","minProperties":1,"properties":{"signature":{"type":"string","maxLength":100000},"plainTextSignature":{"type":"string","maxLength":50000}},"additionalProperties":false};

function validate176(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SignatureUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/SignatureUpdate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.signature !== undefined){
let data0 = data.signature;
if(typeof data0 === "string"){
if(func3(data0) > 100000){
const err1 = {instancePath:instancePath+"/signature",schemaPath:"lemlist#/$defs/SignatureUpdate/properties/signature/maxLength",keyword:"maxLength",params:{limit: 100000},message:"must NOT have more than 100000 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/signature",schemaPath:"lemlist#/$defs/SignatureUpdate/properties/signature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.plainTextSignature !== undefined){
let data1 = data.plainTextSignature;
if(typeof data1 === "string"){
if(func3(data1) > 50000){
const err3 = {instancePath:instancePath+"/plainTextSignature",schemaPath:"lemlist#/$defs/SignatureUpdate/properties/plainTextSignature/maxLength",keyword:"maxLength",params:{limit: 50000},message:"must NOT have more than 50000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/plainTextSignature",schemaPath:"lemlist#/$defs/SignatureUpdate/properties/plainTextSignature/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "signature") || (key0 === "plainTextSignature"))){
const err5 = {instancePath,schemaPath:"lemlist#/$defs/SignatureUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["signature","plainTextSignature"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"lemlist#/$defs/SignatureUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate176.errors = vErrors;
return errors === 0;
}

export const validateLinkedinLimitsUpdate = validate177;
const schema254 = {"$id":"LinkedinLimitsUpdate","$ref":"lemlist#/$defs/LinkedinLimitsUpdate"};
const schema255 = {"type":"object","x-provenance":"documented","properties":{"inviteLimit":{"type":"integer","minimum":0},"inviteRampUp":{"type":"integer","minimum":0},"inMailLimit":{"type":"integer","minimum":0},"sendLimit":{"type":"integer","minimum":0,"x-provenance":"inferred"},"visitLimit":{"type":"integer","minimum":0,"x-provenance":"inferred"},"followLimit":{"type":"integer","minimum":0,"x-provenance":"inferred"}},"additionalProperties":{"type":"integer"},"x-free-form":true};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LinkedinLimitsUpdate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.inviteLimit !== undefined){
let data0 = data.inviteLimit;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/inviteLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inviteLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/inviteLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inviteLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.inviteRampUp !== undefined){
let data1 = data.inviteRampUp;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/inviteRampUp",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inviteRampUp/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/inviteRampUp",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inviteRampUp/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.inMailLimit !== undefined){
let data2 = data.inMailLimit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/inMailLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inMailLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/inMailLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/inMailLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sendLimit !== undefined){
let data3 = data.sendLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err6 = {instancePath:instancePath+"/sendLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/sendLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/sendLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/sendLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.visitLimit !== undefined){
let data4 = data.visitLimit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err8 = {instancePath:instancePath+"/visitLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/visitLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/visitLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/visitLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.followLimit !== undefined){
let data5 = data.followLimit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/followLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/followLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/followLimit",schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/properties/followLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
for(const key0 in data){
if(!((((((key0 === "inviteLimit") || (key0 === "inviteRampUp")) || (key0 === "inMailLimit")) || (key0 === "sendLimit")) || (key0 === "visitLimit")) || (key0 === "followLimit"))){
let data6 = data[key0];
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath,schemaPath:"lemlist#/$defs/LinkedinLimitsUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}

export const validateSendingSettingsUpdate = validate178;
const schema256 = {"$id":"SendingSettingsUpdate","$ref":"lemlist#/$defs/SendingSettingsUpdate"};
const schema257 = {"type":"object","x-provenance":"documented","required":["emailAccounts"],"properties":{"emailAccounts":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/MailboxSendingSettingsUpdate"}}},"additionalProperties":false};
const schema258 = {"type":"object","x-provenance":"documented","required":["id","dailyEmailLimit"],"properties":{"id":{"$ref":"#/$defs/MailboxId"},"dailyEmailLimit":{"type":"integer","minimum":0}},"additionalProperties":false};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.dailyEmailLimit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dailyEmailLimit"},message:"must have required property '"+"dailyEmailLimit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.dailyEmailLimit !== undefined){
let data1 = data.dailyEmailLimit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/dailyEmailLimit",schemaPath:"#/properties/dailyEmailLimit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/dailyEmailLimit",schemaPath:"#/properties/dailyEmailLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "dailyEmailLimit"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["id","dailyEmailLimit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate180.errors = vErrors;
return errors === 0;
}


function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccounts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emailAccounts"},message:"must have required property '"+"emailAccounts"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emailAccounts !== undefined){
let data0 = data.emailAccounts;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/emailAccounts",schemaPath:"#/properties/emailAccounts/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/emailAccounts",schemaPath:"#/properties/emailAccounts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate180(data0[i0], {instancePath:instancePath+"/emailAccounts/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/emailAccounts",schemaPath:"#/properties/emailAccounts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "emailAccounts")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["emailAccounts"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate179.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SendingSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate179(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
validate178.errors = vErrors;
return errors === 0;
}

export const validateTeamSenderExclusionsUpdate = validate183;
const schema260 = {"$id":"TeamSenderExclusionsUpdate","$ref":"lemlist#/$defs/TeamSenderExclusionsUpdate"};
const schema261 = {"type":"object","x-provenance":"documented","required":["senders"],"properties":{"senders":{"type":"array","items":{"$ref":"#/$defs/SenderExclusionCreate"}}},"additionalProperties":false};
const schema262 = {"type":"object","x-provenance":"documented","required":["userId"],"properties":{"userId":{"$ref":"#/$defs/UserId"},"channels":{"type":"array","items":{"$ref":"#/$defs/SenderExclusionChannelCreate"}}},"additionalProperties":false};
const schema264 = {"type":"object","x-provenance":"documented","required":["type"],"properties":{"type":{"type":"string","minLength":1},"id":{"type":"string","minLength":1}},"additionalProperties":false,"not":{"$ref":"#/$defs/ChannelWithNeedlessId"}};
const schema265 = {"required":["type","id"],"properties":{"type":{"enum":["linkedin","other"]},"id":{}}};

function validate186(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.type === undefined) && (missing0 = "type")) || ((data.id === undefined) && (missing0 = "id"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "linkedin") || (data0 === "other"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`id` cannot be sent with the types `linkedin` and `other`"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.id !== undefined){
let data2 = data.id;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "id"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["type","id"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate186(data1[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "userId") || (key0 === "channels"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId","channels"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "senders"},message:"must have required property '"+"senders"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data0[i0], {instancePath:instancePath+"/senders/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "senders")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["senders"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}


function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamSenderExclusionsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate184(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
validate183.errors = vErrors;
return errors === 0;
}

export const validateEmailAccountCreate = validate190;
const schema266 = {"$id":"EmailAccountCreate","$ref":"lemlist#/$defs/EmailAccountCreate"};
const schema267 = {"type":"object","required":["sender_name","sender_email","smtp_host","smtp_port","smtp_login","smtp_password","imap_host","imap_port","imap_login","imap_password"],"properties":{"sender_name":{"type":"string","minLength":1},"sender_email":{"type":"string","format":"email"},"smtp_host":{"type":"string","minLength":1},"smtp_port":{"type":"integer","minimum":1,"maximum":65535},"smtp_login":{"type":"string","minLength":1},"smtp_password":{"type":"string","minLength":1},"smtp_secure":{"type":"boolean","default":false},"imap_host":{"type":"string","minLength":1},"imap_port":{"type":"integer","minimum":1,"maximum":65535},"imap_login":{"type":"string","minLength":1},"imap_password":{"type":"string","minLength":1},"imap_secure":{"type":"boolean","default":false},"userId":{"$ref":"#/$defs/UserId"}},"additionalProperties":false};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sender_name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender_name"},message:"must have required property '"+"sender_name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sender_email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sender_email"},message:"must have required property '"+"sender_email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.smtp_host === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smtp_host"},message:"must have required property '"+"smtp_host"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.smtp_port === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smtp_port"},message:"must have required property '"+"smtp_port"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.smtp_login === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smtp_login"},message:"must have required property '"+"smtp_login"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.smtp_password === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smtp_password"},message:"must have required property '"+"smtp_password"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.imap_host === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imap_host"},message:"must have required property '"+"imap_host"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.imap_port === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imap_port"},message:"must have required property '"+"imap_port"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.imap_login === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imap_login"},message:"must have required property '"+"imap_login"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.imap_password === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imap_password"},message:"must have required property '"+"imap_password"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sender_name !== undefined){
let data0 = data.sender_name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err10 = {instancePath:instancePath+"/sender_name",schemaPath:"#/properties/sender_name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sender_name",schemaPath:"#/properties/sender_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sender_email !== undefined){
let data1 = data.sender_email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err12 = {instancePath:instancePath+"/sender_email",schemaPath:"#/properties/sender_email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sender_email",schemaPath:"#/properties/sender_email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.smtp_host !== undefined){
let data2 = data.smtp_host;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err14 = {instancePath:instancePath+"/smtp_host",schemaPath:"#/properties/smtp_host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/smtp_host",schemaPath:"#/properties/smtp_host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.smtp_port !== undefined){
let data3 = data.smtp_port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err16 = {instancePath:instancePath+"/smtp_port",schemaPath:"#/properties/smtp_port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
const err17 = {instancePath:instancePath+"/smtp_port",schemaPath:"#/properties/smtp_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err18 = {instancePath:instancePath+"/smtp_port",schemaPath:"#/properties/smtp_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
if(data.smtp_login !== undefined){
let data4 = data.smtp_login;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err19 = {instancePath:instancePath+"/smtp_login",schemaPath:"#/properties/smtp_login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/smtp_login",schemaPath:"#/properties/smtp_login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.smtp_password !== undefined){
let data5 = data.smtp_password;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err21 = {instancePath:instancePath+"/smtp_password",schemaPath:"#/properties/smtp_password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/smtp_password",schemaPath:"#/properties/smtp_password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.smtp_secure !== undefined){
if(typeof data.smtp_secure !== "boolean"){
const err23 = {instancePath:instancePath+"/smtp_secure",schemaPath:"#/properties/smtp_secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.imap_host !== undefined){
let data7 = data.imap_host;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err24 = {instancePath:instancePath+"/imap_host",schemaPath:"#/properties/imap_host/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/imap_host",schemaPath:"#/properties/imap_host/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.imap_port !== undefined){
let data8 = data.imap_port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err26 = {instancePath:instancePath+"/imap_port",schemaPath:"#/properties/imap_port/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
const err27 = {instancePath:instancePath+"/imap_port",schemaPath:"#/properties/imap_port/maximum",keyword:"maximum",params:{comparison: "<=", limit: 65535},message:"must be <= 65535"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8 < 1 || isNaN(data8)){
const err28 = {instancePath:instancePath+"/imap_port",schemaPath:"#/properties/imap_port/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
if(data.imap_login !== undefined){
let data9 = data.imap_login;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err29 = {instancePath:instancePath+"/imap_login",schemaPath:"#/properties/imap_login/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/imap_login",schemaPath:"#/properties/imap_login/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.imap_password !== undefined){
let data10 = data.imap_password;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err31 = {instancePath:instancePath+"/imap_password",schemaPath:"#/properties/imap_password/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/imap_password",schemaPath:"#/properties/imap_password/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.imap_secure !== undefined){
if(typeof data.imap_secure !== "boolean"){
const err33 = {instancePath:instancePath+"/imap_secure",schemaPath:"#/properties/imap_secure/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.userId !== undefined){
let data12 = data.userId;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err34 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/userId",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key0 in data){
if(!(func2.call(schema267.properties, key0))){
const err36 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sender_name","sender_email","smtp_host","smtp_port","smtp_login","smtp_password","smtp_secure","imap_host","imap_port","imap_login","imap_password","imap_secure","userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EmailAccountCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate191(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors);
errors = vErrors.length;
}
validate190.errors = vErrors;
return errors === 0;
}

export const validateCampaignDuplicate = validate193;
const schema269 = {"$id":"CampaignDuplicate","$ref":"lemlist#/$defs/CampaignDuplicate"};
const schema270 = {"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignDuplicate" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"lemlist#/$defs/CampaignDuplicate/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "name")){
const err1 = {instancePath,schemaPath:"lemlist#/$defs/CampaignDuplicate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"lemlist#/$defs/CampaignDuplicate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate193.errors = vErrors;
return errors === 0;
}

export const validateCampaignSettingsUpdate = validate194;
const schema271 = {"$id":"CampaignSettingsUpdate","$ref":"lemlist#/$defs/CampaignSettingsUpdate"};
const schema272 = {"type":"object","x-provenance":"documented","properties":{"senders":{"$ref":"#/$defs/CampaignSenderSettingsUpdate"},"senderStrategy":{"$ref":"#/$defs/SenderStrategyUpdate"},"automation":{"$ref":"#/$defs/CampaignAutomationSettingsUpdate"},"tracking":{"$ref":"#/$defs/CampaignTrackingUpdate","x-provenance":"inferred"},"onReplied":{"$ref":"#/$defs/CampaignOnRepliedUpdate","x-provenance":"inferred"},"onLinkClicked":{"$ref":"#/$defs/CampaignOnLinkClickedUpdate","x-provenance":"inferred"},"onMeetingBooked":{"$ref":"#/$defs/CampaignOnMeetingBookedUpdate","x-provenance":"inferred"}},"additionalProperties":false,"not":{"$ref":"#/$defs/NoCampaignSettings"}};
const schema273 = {"type":"object","maxProperties":0};
const schema274 = {"type":"object","x-provenance":"documented","properties":{"espMatching":{"type":"boolean"}},"additionalProperties":false};
const schema275 = {"type":"string","pattern":"^(random|contactOwner|leadImporter|customField:.+)$","x-provenance":"documented"};
const pattern36 = new RegExp("^(random|contactOwner|leadImporter|customField:.+)$", "u");
const schema276 = {"type":"object","x-provenance":"documented","properties":{"autoReview":{"type":"boolean"},"autoReviewConditions":{"type":"array","items":{"$ref":"#/$defs/EmailDeliverability"},"x-provenance":"inferred"}},"additionalProperties":false};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.autoReview !== undefined){
if(typeof data.autoReview !== "boolean"){
const err0 = {instancePath:instancePath+"/autoReview",schemaPath:"#/properties/autoReview/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.autoReviewConditions !== undefined){
let data1 = data.autoReviewConditions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!((((data2 === "deliverable") || (data2 === "risky")) || (data2 === "undeliverable")) || (data2 === "unverified"))){
const err1 = {instancePath:instancePath+"/autoReviewConditions/" + i0,schemaPath:"#/$defs/EmailDeliverability/enum",keyword:"enum",params:{allowedValues: schema15.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/autoReviewConditions",schemaPath:"#/properties/autoReviewConditions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "autoReview") || (key0 === "autoReviewConditions"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["autoReview","autoReviewConditions"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate196.errors = vErrors;
return errors === 0;
}


function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 0){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var valid0 = _errs2 === errors;
if(valid0){
const err2 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"At least one section must be sent"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
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
const err3 = {instancePath:instancePath+"/senders/espMatching",schemaPath:"#/$defs/CampaignSenderSettingsUpdate/properties/espMatching/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data0){
if(!(key0 === "espMatching")){
const err4 = {instancePath:instancePath+"/senders",schemaPath:"#/$defs/CampaignSenderSettingsUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["espMatching"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/senders",schemaPath:"#/$defs/CampaignSenderSettingsUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.senderStrategy !== undefined){
let data2 = data.senderStrategy;
if(typeof data2 === "string"){
if(!pattern36.test(data2)){
const err6 = {instancePath:instancePath+"/senderStrategy",schemaPath:"#/$defs/SenderStrategyUpdate/pattern",keyword:"pattern",params:{pattern: "^(random|contactOwner|leadImporter|customField:.+)$"},message:"must match pattern \""+"^(random|contactOwner|leadImporter|customField:.+)$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/senderStrategy",schemaPath:"#/$defs/SenderStrategyUpdate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.automation !== undefined){
if(!(validate196(data.automation, {instancePath:instancePath+"/automation",parentData:data,parentDataProperty:"automation",rootData}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.tracking !== undefined){
let data4 = data.tracking;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.trackOpens !== undefined){
if(typeof data4.trackOpens !== "boolean"){
const err8 = {instancePath:instancePath+"/tracking/trackOpens",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackOpens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data4.trackClicks !== undefined){
if(typeof data4.trackClicks !== "boolean"){
const err9 = {instancePath:instancePath+"/tracking/trackClicks",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackClicks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data4.trackReplies !== undefined){
if(typeof data4.trackReplies !== "boolean"){
const err10 = {instancePath:instancePath+"/tracking/trackReplies",schemaPath:"#/$defs/CampaignTrackingUpdate/properties/trackReplies/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
for(const key1 in data4){
if(!(((key1 === "trackOpens") || (key1 === "trackClicks")) || (key1 === "trackReplies"))){
const err11 = {instancePath:instancePath+"/tracking",schemaPath:"#/$defs/CampaignTrackingUpdate/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["trackOpens","trackClicks","trackReplies"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/tracking",schemaPath:"#/$defs/CampaignTrackingUpdate/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.onReplied !== undefined){
if(!(validate19(data.onReplied, {instancePath:instancePath+"/onReplied",parentData:data,parentDataProperty:"onReplied",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.onLinkClicked !== undefined){
if(!(validate21(data.onLinkClicked, {instancePath:instancePath+"/onLinkClicked",parentData:data,parentDataProperty:"onLinkClicked",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.onMeetingBooked !== undefined){
if(!(validate23(data.onMeetingBooked, {instancePath:instancePath+"/onMeetingBooked",parentData:data,parentDataProperty:"onMeetingBooked",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
for(const key2 in data){
if(!(((((((key2 === "senders") || (key2 === "senderStrategy")) || (key2 === "automation")) || (key2 === "tracking")) || (key2 === "onReplied")) || (key2 === "onLinkClicked")) || (key2 === "onMeetingBooked"))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2, fields: ["senders","senderStrategy","automation","tracking","onReplied","onLinkClicked","onMeetingBooked"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate195.errors = vErrors;
return errors === 0;
}


function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignSettingsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate195(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
errors = vErrors.length;
}
validate194.errors = vErrors;
return errors === 0;
}

export const validateCampaignSenderExclusionsUpdate = validate202;
const schema279 = {"$id":"CampaignSenderExclusionsUpdate","$ref":"lemlist#/$defs/CampaignSenderExclusionsUpdate"};
const schema280 = {"type":"object","x-provenance":"documented","required":["senders"],"properties":{"senders":{"type":["array","null"],"items":{"$ref":"#/$defs/SenderExclusionCreate"}}},"additionalProperties":false};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.senders === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "senders"},message:"must have required property '"+"senders"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.senders !== undefined){
let data0 = data.senders;
if((!(Array.isArray(data0))) && (data0 !== null)){
const err1 = {instancePath:instancePath+"/senders",schemaPath:"#/properties/senders/type",keyword:"type",params:{type: schema280.properties.senders.type},message:"must be array,null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate185(data0[i0], {instancePath:instancePath+"/senders/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
}
for(const key0 in data){
if(!(key0 === "senders")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["senders"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate203.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignSenderExclusionsUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate203(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
validate202.errors = vErrors;
return errors === 0;
}

export const validateAbmLeadsAdd = validate206;
const schema281 = {"$id":"AbmLeadsAdd","$ref":"lemlist#/$defs/AbmLeadsAdd"};
const schema282 = {"type":"object","x-provenance":"documented","required":["leadIds"],"properties":{"leadIds":{"type":"array","minItems":1,"items":{"type":"string"}}},"additionalProperties":false};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AbmLeadsAdd" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIds === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/AbmLeadsAdd/required",keyword:"required",params:{missingProperty: "leadIds"},message:"must have required property '"+"leadIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIds !== undefined){
let data0 = data.leadIds;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/leadIds",schemaPath:"lemlist#/$defs/AbmLeadsAdd/properties/leadIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/leadIds/" + i0,schemaPath:"lemlist#/$defs/AbmLeadsAdd/properties/leadIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/leadIds",schemaPath:"lemlist#/$defs/AbmLeadsAdd/properties/leadIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leadIds")){
const err4 = {instancePath,schemaPath:"lemlist#/$defs/AbmLeadsAdd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadIds"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"lemlist#/$defs/AbmLeadsAdd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate206.errors = vErrors;
return errors === 0;
}

export const validateStepSkipForLeads = validate207;
const schema283 = {"$id":"StepSkipForLeads","$ref":"lemlist#/$defs/StepSkipForLeads"};
const schema284 = {"type":"object","x-provenance":"documented","required":["leads"],"properties":{"leads":{"type":"array","maxItems":100,"items":{"type":"string"}}},"additionalProperties":false};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StepSkipForLeads" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leads === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/StepSkipForLeads/required",keyword:"required",params:{missingProperty: "leads"},message:"must have required property '"+"leads"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leads !== undefined){
let data0 = data.leads;
if(Array.isArray(data0)){
if(data0.length > 100){
const err1 = {instancePath:instancePath+"/leads",schemaPath:"lemlist#/$defs/StepSkipForLeads/properties/leads/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err2 = {instancePath:instancePath+"/leads/" + i0,schemaPath:"lemlist#/$defs/StepSkipForLeads/properties/leads/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/leads",schemaPath:"lemlist#/$defs/StepSkipForLeads/properties/leads/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leads")){
const err4 = {instancePath,schemaPath:"lemlist#/$defs/StepSkipForLeads/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leads"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"lemlist#/$defs/StepSkipForLeads/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate207.errors = vErrors;
return errors === 0;
}

export const validateCampaignStatsSearch = validate208;
const schema285 = {"$id":"CampaignStatsSearch","$ref":"lemlist#/$defs/CampaignStatsSearch"};
const schema286 = {"type":"object","required":["campaignIds","startDate","endDate"],"properties":{"campaignIds":{"type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/CampaignId"}},"startDate":{"type":"string","format":"date-time"},"endDate":{"type":"string","format":"date-time"},"sendUser":{"$ref":"#/$defs/StatsSendUser"},"ABSelected":{"$ref":"#/$defs/AbTestVariant"},"channels":{"type":"array","items":{"$ref":"#/$defs/StatsChannel"}}},"additionalProperties":false};
const schema287 = {"type":"string","pattern":"^cam_[A-Za-z0-9]+$"};
const schema288 = {"type":"string","pattern":"^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"};
const schema290 = {"enum":["email","linkedin","others"]};
const pattern38 = new RegExp("^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$", "u");

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignIds"},message:"must have required property '"+"campaignIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.startDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startDate"},message:"must have required property '"+"startDate"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.endDate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endDate"},message:"must have required property '"+"endDate"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignIds !== undefined){
let data0 = data.campaignIds;
if(Array.isArray(data0)){
if(data0.length > 100){
const err3 = {instancePath:instancePath+"/campaignIds",schemaPath:"#/properties/campaignIds/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/campaignIds",schemaPath:"#/properties/campaignIds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/campaignIds/" + i0,schemaPath:"#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/campaignIds/" + i0,schemaPath:"#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/campaignIds",schemaPath:"#/properties/campaignIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.startDate !== undefined){
let data2 = data.startDate;
if(typeof data2 === "string"){
if(!(formats4.test(data2))){
const err8 = {instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.endDate !== undefined){
let data3 = data.endDate;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err10 = {instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sendUser !== undefined){
let data4 = data.sendUser;
if(typeof data4 === "string"){
if(!pattern38.test(data4)){
const err12 = {instancePath:instancePath+"/sendUser",schemaPath:"#/$defs/StatsSendUser/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/sendUser",schemaPath:"#/$defs/StatsSendUser/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.ABSelected !== undefined){
let data5 = data.ABSelected;
if(!((data5 === "A") || (data5 === "B"))){
const err14 = {instancePath:instancePath+"/ABSelected",schemaPath:"#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.channels !== undefined){
let data6 = data.channels;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(((data7 === "email") || (data7 === "linkedin")) || (data7 === "others"))){
const err15 = {instancePath:instancePath+"/channels/" + i1,schemaPath:"#/$defs/StatsChannel/enum",keyword:"enum",params:{allowedValues: schema290.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "campaignIds") || (key0 === "startDate")) || (key0 === "endDate")) || (key0 === "sendUser")) || (key0 === "ABSelected")) || (key0 === "channels"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignIds","startDate","endDate","sendUser","ABSelected","channels"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate208(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignStatsSearch" */;
let vErrors = null;
let errors = 0;
if(!(validate209(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors);
errors = vErrors.length;
}
validate208.errors = vErrors;
return errors === 0;
}

export const validateScheduleCreate = validate211;
const schema291 = {"$id":"ScheduleCreate","$ref":"lemlist#/$defs/ScheduleCreate"};
const schema292 = {"type":"object","required":["name","timezone","start","end","weekdays"],"properties":{"name":{"type":"string"},"timezone":{"type":"string"},"start":{"$ref":"#/$defs/TimeOfDay"},"end":{"$ref":"#/$defs/TimeOfDay"},"weekdays":{"$ref":"#/$defs/ScheduleWeekdays"},"secondsToWait":{"type":"integer","default":1200},"public":{"type":"boolean","default":false}},"additionalProperties":false};
const schema293 = {"type":"string","pattern":"^([01]\\d|2[0-3]):[0-5]\\d$"};
const schema295 = {"type":"array","items":{"type":"integer","minimum":1,"maximum":7}};
const pattern39 = new RegExp("^([01]\\d|2[0-3]):[0-5]\\d$", "u");

function validate212(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.timezone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "timezone"},message:"must have required property '"+"timezone"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.start === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.end === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.weekdays === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weekdays"},message:"must have required property '"+"weekdays"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err6 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
const err7 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(!pattern39.test(data3)){
const err9 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
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
const err11 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 7 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/weekdays",schemaPath:"#/$defs/ScheduleWeekdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.secondsToWait !== undefined){
let data6 = data.secondsToWait;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/secondsToWait",schemaPath:"#/properties/secondsToWait/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err16 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "timezone")) || (key0 === "start")) || (key0 === "end")) || (key0 === "weekdays")) || (key0 === "secondsToWait")) || (key0 === "public"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name","timezone","start","end","weekdays","secondsToWait","public"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate212.errors = vErrors;
return errors === 0;
}


function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ScheduleCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate212(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors);
errors = vErrors.length;
}
validate211.errors = vErrors;
return errors === 0;
}

export const validateScheduleUpdate = validate214;
const schema296 = {"$id":"ScheduleUpdate","$ref":"lemlist#/$defs/ScheduleUpdate"};
const schema297 = {"type":"object","properties":{"name":{"type":"string"},"timezone":{"type":"string"},"start":{"$ref":"#/$defs/TimeOfDay"},"end":{"$ref":"#/$defs/TimeOfDay"},"weekdays":{"$ref":"#/$defs/ScheduleWeekdays"},"secondsToWait":{"type":"integer"},"public":{"type":"boolean"}},"additionalProperties":false};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
const err1 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.start !== undefined){
let data2 = data.start;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
const err2 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.end !== undefined){
let data3 = data.end;
if(typeof data3 === "string"){
if(!pattern39.test(data3)){
const err4 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/TimeOfDay/pattern",keyword:"pattern",params:{pattern: "^([01]\\d|2[0-3]):[0-5]\\d$"},message:"must match pattern \""+"^([01]\\d|2[0-3]):[0-5]\\d$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/TimeOfDay/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
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
const err6 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 7 || isNaN(data5)){
const err7 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 7},message:"must be <= 7"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/weekdays/" + i0,schemaPath:"#/$defs/ScheduleWeekdays/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/weekdays",schemaPath:"#/$defs/ScheduleWeekdays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.secondsToWait !== undefined){
let data6 = data.secondsToWait;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err10 = {instancePath:instancePath+"/secondsToWait",schemaPath:"#/properties/secondsToWait/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err11 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "timezone")) || (key0 === "start")) || (key0 === "end")) || (key0 === "weekdays")) || (key0 === "secondsToWait")) || (key0 === "public"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["name","timezone","start","end","weekdays","secondsToWait","public"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate215.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ScheduleUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate215(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
validate214.errors = vErrors;
return errors === 0;
}

export const validateTaskCreate = validate217;
const schema301 = {"$id":"TaskCreate","$ref":"lemlist#/$defs/TaskCreate"};
const schema302 = {"oneOf":[{"$ref":"#/$defs/EmailTaskCreate"},{"$ref":"#/$defs/ManualTaskCreate"},{"$ref":"#/$defs/PhoneTaskCreate"},{"$ref":"#/$defs/LinkedinTaskCreate"}],"discriminator":{"propertyName":"type"},"type":"object","x-union":"TaskCreate"};
const schema303 = {"type":"object","required":["type","recordId","assignedTo","dueDate"],"properties":{"type":{"const":"email"},"recordId":{"$ref":"#/$defs/TaskRecordId"},"assignedTo":{"$ref":"#/$defs/UserId"},"dueDate":{"type":"string","format":"date-time"},"title":{"type":"string","default":""},"message":{"type":"string","default":""},"priority":{"$ref":"#/$defs/TaskPriority","default":""}},"additionalProperties":false,"x-union":"TaskCreate","x-variant":"email"};
const schema304 = {"type":"string","pattern":"^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"};
const schema306 = {"enum":["","0","1","2"]};
const pattern43 = new RegExp("^(?:ctc|lea|cpn)_[A-Za-z0-9]+$", "u");

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"},message:"must have required property '"+"recordId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.assignedTo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignedTo"},message:"must have required property '"+"assignedTo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dueDate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueDate"},message:"must have required property '"+"dueDate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type !== undefined){
if("email" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "email"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/pattern",keyword:"pattern",params:{pattern: "^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err9 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!((((data6 === "") || (data6 === "0")) || (data6 === "1")) || (data6 === "2"))){
const err13 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/TaskPriority/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "recordId")) || (key0 === "assignedTo")) || (key0 === "dueDate")) || (key0 === "title")) || (key0 === "message")) || (key0 === "priority"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "TaskCreate", variant: "email", fieldsByVariant: fieldsOfTaskCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate219.errors = vErrors;
return errors === 0;
}

const schema307 = {"type":"object","required":["type","recordId","assignedTo","dueDate"],"properties":{"type":{"const":"manual"},"recordId":{"$ref":"#/$defs/TaskRecordId"},"assignedTo":{"$ref":"#/$defs/UserId"},"dueDate":{"type":"string","format":"date-time"},"title":{"type":"string","default":""},"message":{"type":"string","default":""},"priority":{"$ref":"#/$defs/TaskPriority","default":""}},"additionalProperties":false,"x-union":"TaskCreate","x-variant":"manual"};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"},message:"must have required property '"+"recordId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.assignedTo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignedTo"},message:"must have required property '"+"assignedTo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dueDate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueDate"},message:"must have required property '"+"dueDate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type !== undefined){
if("manual" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "manual"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/pattern",keyword:"pattern",params:{pattern: "^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err9 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!((((data6 === "") || (data6 === "0")) || (data6 === "1")) || (data6 === "2"))){
const err13 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/TaskPriority/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "recordId")) || (key0 === "assignedTo")) || (key0 === "dueDate")) || (key0 === "title")) || (key0 === "message")) || (key0 === "priority"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "TaskCreate", variant: "manual", fieldsByVariant: fieldsOfTaskCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate220.errors = vErrors;
return errors === 0;
}

const schema311 = {"type":"object","required":["type","recordId","assignedTo","dueDate"],"properties":{"type":{"const":"phone"},"recordId":{"$ref":"#/$defs/TaskRecordId"},"assignedTo":{"$ref":"#/$defs/UserId"},"dueDate":{"type":"string","format":"date-time"},"title":{"type":"string","default":""},"message":{"type":"string","default":""},"priority":{"$ref":"#/$defs/TaskPriority","default":""}},"additionalProperties":false,"x-union":"TaskCreate","x-variant":"phone"};

function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.recordId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"},message:"must have required property '"+"recordId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.assignedTo === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignedTo"},message:"must have required property '"+"assignedTo"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dueDate === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueDate"},message:"must have required property '"+"dueDate"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.type !== undefined){
if("phone" !== data.type){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "phone"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.recordId !== undefined){
let data1 = data.recordId;
if(typeof data1 === "string"){
if(!pattern43.test(data1)){
const err5 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/pattern",keyword:"pattern",params:{pattern: "^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.assignedTo !== undefined){
let data2 = data.assignedTo;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.dueDate !== undefined){
let data3 = data.dueDate;
if(typeof data3 === "string"){
if(!(formats4.test(data3))){
const err9 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err12 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(!((((data6 === "") || (data6 === "0")) || (data6 === "1")) || (data6 === "2"))){
const err13 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/TaskPriority/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "recordId")) || (key0 === "assignedTo")) || (key0 === "dueDate")) || (key0 === "title")) || (key0 === "message")) || (key0 === "priority"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "TaskCreate", variant: "phone", fieldsByVariant: fieldsOfTaskCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate221.errors = vErrors;
return errors === 0;
}

const schema315 = {"type":"object","required":["type","recordId","assignedTo","dueDate"],"properties":{"type":{"const":"linkedin"},"recordId":{"$ref":"#/$defs/TaskRecordId"},"assignedTo":{"$ref":"#/$defs/UserId"},"dueDate":{"type":"string","format":"date-time"},"title":{"type":"string","default":""},"message":{"type":"string","default":""},"priority":{"$ref":"#/$defs/TaskPriority","default":""},"images":{"$ref":"#/$defs/TaskImages"},"videos":{"$ref":"#/$defs/TaskVideos"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"TaskCreate","x-variant":"linkedin"};
const schema320 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate223.errors = vErrors;
return errors === 0;
}

const schema322 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 6){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s/?#]\\S*$"},message:"must match pattern \""+"^https://[^\\s/?#]\\S*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/MediaUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate225.errors = vErrors;
return errors === 0;
}


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.recordId === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "recordId"},message:"must have required property '"+"recordId"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.assignedTo === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assignedTo"},message:"must have required property '"+"assignedTo"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.dueDate === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dueDate"},message:"must have required property '"+"dueDate"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.type !== undefined){
if("linkedin" !== data.type){
const err36 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "linkedin"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.recordId !== undefined){
let data13 = data.recordId;
if(typeof data13 === "string"){
if(!pattern43.test(data13)){
const err37 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/pattern",keyword:"pattern",params:{pattern: "^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:ctc|lea|cpn)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/recordId",schemaPath:"#/$defs/TaskRecordId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.assignedTo !== undefined){
let data14 = data.assignedTo;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err39 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.dueDate !== undefined){
let data15 = data.dueDate;
if(typeof data15 === "string"){
if(!(formats4.test(data15))){
const err41 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err43 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err44 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.priority !== undefined){
let data18 = data.priority;
if(!((((data18 === "") || (data18 === "0")) || (data18 === "1")) || (data18 === "2"))){
const err45 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/TaskPriority/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate223(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate225(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(func2.call(schema315.properties, key0))){
const err46 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, union: "TaskCreate", variant: "linkedin", fieldsByVariant: fieldsOfTaskCreate},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
validate222.errors = vErrors;
return errors === 0;
}


function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate219(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate220(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedin"){
if(!(validate222(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
else {
const err0 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "TaskCreate", fieldsByVariant: fieldsOfTaskCreate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{tag: "type", union: "TaskCreate", fieldsByVariant: fieldsOfTaskCreate},message:"must name a variant"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate218.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaskCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate218(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
validate217.errors = vErrors;
return errors === 0;
}

export const validateTaskUpdate = validate232;
const schema324 = {"$id":"TaskUpdate","$ref":"lemlist#/$defs/TaskUpdate"};
const schema325 = {"type":"object","required":["id"],"properties":{"id":{"$ref":"#/$defs/TaskId"},"assignedTo":{"$ref":"#/$defs/UserId"},"dueDate":{"type":"string","format":"date-time"},"title":{"type":"string"},"message":{"type":"string"},"priority":{"$ref":"#/$defs/TaskPriority"},"done":{"type":"boolean"},"images":{"$ref":"#/$defs/TaskImages"},"videos":{"$ref":"#/$defs/TaskVideos"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"}};
const schema327 = {"type":"string","pattern":"^opp_[A-Za-z0-9]+$"};
const pattern53 = new RegExp("^opp_[A-Za-z0-9]+$", "u");

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.images === undefined) && (missing0 = "images")) || ((data.videos === undefined) && (missing0 = "videos"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.images !== undefined){
let data0 = data.images;
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length > 6){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data0.length < 1){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.videos !== undefined){
let data1 = data.videos;
const _errs7 = errors;
if(Array.isArray(data1)){
if(data1.length > 6){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data1.length < 6){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.images === undefined) && (missing1 = "images")) || ((data.videos === undefined) && (missing1 = "videos"))){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.images !== undefined){
let data2 = data.images;
const _errs9 = errors;
if(Array.isArray(data2)){
if(data2.length > 6){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data2.length < 2){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.videos !== undefined){
let data3 = data.videos;
const _errs10 = errors;
if(Array.isArray(data3)){
if(data3.length > 6){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data3.length < 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
}
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.images === undefined) && (missing2 = "images")) || ((data.videos === undefined) && (missing2 = "videos"))){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
if(data.images !== undefined){
let data4 = data.images;
const _errs12 = errors;
if(Array.isArray(data4)){
if(data4.length > 6){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
if(data4.length < 3){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
var valid5 = _errs12 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data.videos !== undefined){
let data5 = data.videos;
const _errs13 = errors;
if(Array.isArray(data5)){
if(data5.length > 6){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data5.length < 4){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
}
}
}
var _valid0 = _errs11 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.images === undefined) && (missing3 = "images")) || ((data.videos === undefined) && (missing3 = "videos"))){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
if(data.images !== undefined){
let data6 = data.images;
const _errs15 = errors;
if(Array.isArray(data6)){
if(data6.length > 6){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data6.length < 4){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.videos !== undefined){
let data7 = data.videos;
const _errs16 = errors;
if(Array.isArray(data7)){
if(data7.length > 6){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data7.length < 3){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
var _valid0 = _errs14 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.images === undefined) && (missing4 = "images")) || ((data.videos === undefined) && (missing4 = "videos"))){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.images !== undefined){
let data8 = data.images;
const _errs18 = errors;
if(Array.isArray(data8)){
if(data8.length > 6){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(data8.length < 5){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
var valid7 = _errs18 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.videos !== undefined){
let data9 = data.videos;
const _errs19 = errors;
if(Array.isArray(data9)){
if(data9.length > 6){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
else {
if(data9.length < 2){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
var valid7 = _errs19 === errors;
}
else {
var valid7 = true;
}
}
}
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.images === undefined) && (missing5 = "images")) || ((data.videos === undefined) && (missing5 = "videos"))){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
if(data.images !== undefined){
let data10 = data.images;
const _errs21 = errors;
if(Array.isArray(data10)){
if(data10.length > 6){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
if(data10.length < 6){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.videos !== undefined){
let data11 = data.videos;
const _errs22 = errors;
if(Array.isArray(data11)){
if(data11.length > 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data11.length < 1){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var valid8 = _errs22 === errors;
}
else {
var valid8 = true;
}
}
}
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
}
}
}
}
}
if(!valid2){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
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
var valid0 = _errs2 === errors;
if(valid0){
const err31 = {instancePath,schemaPath:"#/not",keyword:"not",params:{},message:"`images` and `videos` may hold at most 6 items together"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
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
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.id !== undefined){
let data12 = data.id;
if(typeof data12 === "string"){
if(!pattern53.test(data12)){
const err33 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/TaskId/pattern",keyword:"pattern",params:{pattern: "^opp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^opp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/TaskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.assignedTo !== undefined){
let data13 = data.assignedTo;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err35 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/assignedTo",schemaPath:"#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.dueDate !== undefined){
let data14 = data.dueDate;
if(typeof data14 === "string"){
if(!(formats4.test(data14))){
const err37 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/dueDate",schemaPath:"#/properties/dueDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
const err39 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err40 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!((((data17 === "") || (data17 === "0")) || (data17 === "1")) || (data17 === "2"))){
const err41 = {instancePath:instancePath+"/priority",schemaPath:"#/$defs/TaskPriority/enum",keyword:"enum",params:{allowedValues: schema306.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.done !== undefined){
if(typeof data.done !== "boolean"){
const err42 = {instancePath:instancePath+"/done",schemaPath:"#/properties/done/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.images !== undefined){
if(!(validate223(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate225(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
for(const key0 in data){
if(!(func2.call(schema325.properties, key0))){
const err43 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["id","assignedTo","dueDate","title","message","priority","done","images","videos"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}


function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TaskUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate233(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
validate232.errors = vErrors;
return errors === 0;
}

export const validateTasksIgnore = validate237;
const schema330 = {"$id":"TasksIgnore","$ref":"lemlist#/$defs/TasksIgnore"};
const schema331 = {"type":"object","required":["ids"],"properties":{"ids":{"type":"array","items":{"$ref":"#/$defs/TaskId"}}},"additionalProperties":false};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ids === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ids"},message:"must have required property '"+"ids"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.ids !== undefined){
let data0 = data.ids;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern53.test(data1)){
const err1 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/$defs/TaskId/pattern",keyword:"pattern",params:{pattern: "^opp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^opp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/ids/" + i0,schemaPath:"#/$defs/TaskId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/ids",schemaPath:"#/properties/ids/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "ids")){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["ids"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate238.errors = vErrors;
return errors === 0;
}


function validate237(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TasksIgnore" */;
let vErrors = null;
let errors = 0;
if(!(validate238(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors);
errors = vErrors.length;
}
validate237.errors = vErrors;
return errors === 0;
}

export const validateUnsubscribedVariablesAdd = validate240;
const schema333 = {"$id":"UnsubscribedVariablesAdd","$ref":"lemlist#/$defs/UnsubscribedVariablesAdd"};
const schema334 = {"type":"object","required":["values"],"properties":{"values":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":"string","minLength":1}}},"additionalProperties":false};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribedVariablesAdd" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.values === undefined){
const err0 = {instancePath,schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/required",keyword:"required",params:{missingProperty: "values"},message:"must have required property '"+"values"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.values !== undefined){
let data0 = data.values;
if(Array.isArray(data0)){
if(data0.length > 10000){
const err1 = {instancePath:instancePath+"/values",schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/properties/values/maxItems",keyword:"maxItems",params:{limit: 10000},message:"must NOT have more than 10000 items"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/values",schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/properties/values/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func3(data1) < 1){
const err3 = {instancePath:instancePath+"/values/" + i0,schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/properties/values/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/values/" + i0,schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/properties/values/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/values",schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/properties/values/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "values")){
const err6 = {instancePath,schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["values"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"lemlist#/$defs/UnsubscribedVariablesAdd/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate240.errors = vErrors;
return errors === 0;
}

const validateCampaignsListParams = validate241;
const schema335 = {"type":"object","properties":{"page":{"type":"integer","minimum":1,"default":1},"offset":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"},"status":{"$ref":"lemlist#/$defs/CampaignStatus"},"createdBy":{"$ref":"lemlist#/$defs/UserId"}},"required":[],"additionalProperties":false,"$id":"CampaignsListParams"};
const schema336 = {"enum":["asc","desc"]};
const schema337 = {"enum":["running","draft","archived","ended","paused","errors"]};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
const err7 = {instancePath:instancePath+"/sortBy",schemaPath:"#/properties/sortBy/const",keyword:"const",params:{allowedValue: "createdAt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!((data4 === "asc") || (data4 === "desc"))){
const err8 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema336.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.status !== undefined){
let data5 = data.status;
if(!((((((data5 === "running") || (data5 === "draft")) || (data5 === "archived")) || (data5 === "ended")) || (data5 === "paused")) || (data5 === "errors"))){
const err9 = {instancePath:instancePath+"/status",schemaPath:"lemlist#/$defs/CampaignStatus/enum",keyword:"enum",params:{allowedValues: schema337.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.createdBy !== undefined){
let data6 = data.createdBy;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err10 = {instancePath:instancePath+"/createdBy",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/createdBy",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key0 in data){
if(!(((((((key0 === "page") || (key0 === "offset")) || (key0 === "limit")) || (key0 === "sortBy")) || (key0 === "sortOrder")) || (key0 === "status")) || (key0 === "createdBy"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["page","offset","limit","sortBy","sortOrder","status","createdBy"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate241.errors = vErrors;
return errors === 0;
}

const validateCampaignsCreateParams = validate242;
const schema339 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CampaignsCreateParams"};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate242.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetParams = validate243;
const schema340 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetParams"};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateParams = validate244;
const schema342 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsUpdateParams"};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate244.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSequencesParams = validate245;
const schema344 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetSequencesParams"};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetSequencesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const validateSequencesAddStepParams = validate246;
const schema346 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"}},"required":["sequenceId"],"additionalProperties":false,"$id":"SequencesAddStepParams"};
const schema347 = {"type":"string","pattern":"^seq_[A-Za-z0-9]+$"};
const pattern60 = new RegExp("^seq_[A-Za-z0-9]+$", "u");

function validate246(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesAddStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err1 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "sequenceId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate246.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteStepParams = validate247;
const schema348 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesDeleteStepParams"};
const schema350 = {"type":"string","pattern":"^stp_[A-Za-z0-9]+$"};
const pattern62 = new RegExp("^stp_[A-Za-z0-9]+$", "u");

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesDeleteStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate247.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateStepParams = validate248;
const schema351 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesUpdateStepParams"};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesUpdateStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate248.errors = vErrors;
return errors === 0;
}

const validateSequencesGetAbTestParams = validate249;
const schema354 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesGetAbTestParams"};

function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesGetAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}

const validateSequencesCreateAbTestParams = validate250;
const schema357 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesCreateAbTestParams"};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesCreateAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate250.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteAbTestParams = validate251;
const schema360 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"},"variant":{"$ref":"lemlist#/$defs/AbTestVariant"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesDeleteAbTestParams"};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesDeleteAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.variant !== undefined){
let data2 = data.variant;
if(!((data2 === "A") || (data2 === "B"))){
const err6 = {instancePath:instancePath+"/variant",schemaPath:"lemlist#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "sequenceId") || (key0 === "stepId")) || (key0 === "variant"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId","variant"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateAbTestParams = validate252;
const schema364 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesUpdateAbTestParams"};

function validate252(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesUpdateAbTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate252.errors = vErrors;
return errors === 0;
}

const validateSequencesSelectAbTestWinnerParams = validate253;
const schema367 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesSelectAbTestWinnerParams"};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SequencesSelectAbTestWinnerParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sequenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sequenceId"},message:"must have required property '"+"sequenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sequenceId !== undefined){
let data0 = data.sequenceId;
if(typeof data0 === "string"){
if(!pattern60.test(data0)){
const err2 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/pattern",keyword:"pattern",params:{pattern: "^seq_[A-Za-z0-9]+$"},message:"must match pattern \""+"^seq_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sequenceId",schemaPath:"lemlist#/$defs/SequenceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "sequenceId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["sequenceId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate253.errors = vErrors;
return errors === 0;
}

const validateWebhooksListParams = validate254;
const schema370 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"WebhooksListParams"};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhooksListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}

const validateWebhooksCreateParams = validate255;
const schema371 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"isFirst":{"type":"boolean"},"zapId":{"type":"string"}},"required":[],"additionalProperties":false,"$id":"WebhooksCreateParams"};

function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhooksCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err0 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.isFirst !== undefined){
if(typeof data.isFirst !== "boolean"){
const err2 = {instancePath:instancePath+"/isFirst",schemaPath:"#/properties/isFirst/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.zapId !== undefined){
if(typeof data.zapId !== "string"){
const err3 = {instancePath:instancePath+"/zapId",schemaPath:"#/properties/zapId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "isFirst")) || (key0 === "zapId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","isFirst","zapId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate255.errors = vErrors;
return errors === 0;
}

const validateWebhooksDeleteParams = validate256;
const schema373 = {"type":"object","properties":{"hookId":{"$ref":"lemlist#/$defs/HookId"}},"required":["hookId"],"additionalProperties":false,"$id":"WebhooksDeleteParams"};
const schema374 = {"type":"string","pattern":"^hoo_[A-Za-z0-9]+$"};
const pattern76 = new RegExp("^hoo_[A-Za-z0-9]+$", "u");

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhooksDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hookId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hookId"},message:"must have required property '"+"hookId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hookId !== undefined){
let data0 = data.hookId;
if(typeof data0 === "string"){
if(!pattern76.test(data0)){
const err1 = {instancePath:instancePath+"/hookId",schemaPath:"lemlist#/$defs/HookId/pattern",keyword:"pattern",params:{pattern: "^hoo_[A-Za-z0-9]+$"},message:"must match pattern \""+"^hoo_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/hookId",schemaPath:"lemlist#/$defs/HookId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "hookId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["hookId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate256.errors = vErrors;
return errors === 0;
}

const validateContactsListParams = validate257;
const schema375 = {"type":"object","properties":{"idsOrEmails":{"type":"string","pattern":"^[^,]+(,[^,]+){0,99}$"},"search":{"type":"string","minLength":2},"email":{"type":"string","format":"email"},"listId":{"$ref":"lemlist#/$defs/ContactListId"},"notInAnyCampaign":{"type":"boolean"},"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"companyDomain":{"type":"string"},"companyLinkedinUrl":{"type":"string"},"companySalesnavUrl":{"type":"string"},"fieldRejectionReason":{"$ref":"lemlist#/$defs/ContactRejectionReason"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"offset":{"type":"integer","minimum":0,"default":0}},"required":[],"additionalProperties":false,"$id":"ContactsListParams"};
const schema376 = {"type":"string","pattern":"^clt_[A-Za-z0-9]+$"};
const schema378 = {"enum":["enrichment_duplicate_linkedin_url","enrichment_duplicate_email","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_invalid_phone","crm_sync_duplicate_contact_blocked","crm_sync_duplicate_company_blocked","crm_sync_company_not_in_lemlist","crm_sync_custom_field_creation_failed","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error"]};
const pattern77 = new RegExp("^[^,]+(,[^,]+){0,99}$", "u");
const pattern78 = new RegExp("^clt_[A-Za-z0-9]+$", "u");

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrEmails !== undefined){
let data0 = data.idsOrEmails;
if(typeof data0 === "string"){
if(!pattern77.test(data0)){
const err0 = {instancePath:instancePath+"/idsOrEmails",schemaPath:"#/properties/idsOrEmails/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+){0,99}$"},message:"must match pattern \""+"^[^,]+(,[^,]+){0,99}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/idsOrEmails",schemaPath:"#/properties/idsOrEmails/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.search !== undefined){
let data1 = data.search;
if(typeof data1 === "string"){
if(func3(data1) < 2){
const err2 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/minLength",keyword:"minLength",params:{limit: 2},message:"must NOT have fewer than 2 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.listId !== undefined){
let data3 = data.listId;
if(typeof data3 === "string"){
if(!pattern78.test(data3)){
const err6 = {instancePath:instancePath+"/listId",schemaPath:"lemlist#/$defs/ContactListId/pattern",keyword:"pattern",params:{pattern: "^clt_[A-Za-z0-9]+$"},message:"must match pattern \""+"^clt_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/listId",schemaPath:"lemlist#/$defs/ContactListId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.notInAnyCampaign !== undefined){
if(typeof data.notInAnyCampaign !== "boolean"){
const err8 = {instancePath:instancePath+"/notInAnyCampaign",schemaPath:"#/properties/notInAnyCampaign/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.companyId !== undefined){
let data5 = data.companyId;
if(typeof data5 === "string"){
if(!pattern9.test(data5)){
const err9 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.companyDomain !== undefined){
if(typeof data.companyDomain !== "string"){
const err11 = {instancePath:instancePath+"/companyDomain",schemaPath:"#/properties/companyDomain/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.companyLinkedinUrl !== undefined){
if(typeof data.companyLinkedinUrl !== "string"){
const err12 = {instancePath:instancePath+"/companyLinkedinUrl",schemaPath:"#/properties/companyLinkedinUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.companySalesnavUrl !== undefined){
if(typeof data.companySalesnavUrl !== "string"){
const err13 = {instancePath:instancePath+"/companySalesnavUrl",schemaPath:"#/properties/companySalesnavUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.fieldRejectionReason !== undefined){
let data9 = data.fieldRejectionReason;
if(!((((((((((((((data9 === "enrichment_duplicate_linkedin_url") || (data9 === "enrichment_duplicate_email")) || (data9 === "crm_sync_duplicate_linkedin_url")) || (data9 === "crm_sync_invalid_linkedin_url")) || (data9 === "crm_sync_invalid_phone")) || (data9 === "crm_sync_duplicate_contact_blocked")) || (data9 === "crm_sync_duplicate_company_blocked")) || (data9 === "crm_sync_company_not_in_lemlist")) || (data9 === "crm_sync_custom_field_creation_failed")) || (data9 === "crm_sync_value_oscillating")) || (data9 === "crm_sync_owner_sync_loop")) || (data9 === "crm_sync_unmapped_user")) || (data9 === "crm_sync_value_incompatible")) || (data9 === "crm_sync_unknown_error"))){
const err14 = {instancePath:instancePath+"/fieldRejectionReason",schemaPath:"lemlist#/$defs/ContactRejectionReason/enum",keyword:"enum",params:{allowedValues: schema378.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.limit !== undefined){
let data10 = data.limit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err15 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 500 || isNaN(data10)){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err17 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data11 = data.offset;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err18 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err19 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
for(const key0 in data){
if(!(func2.call(schema375.properties, key0))){
const err20 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["idsOrEmails","search","email","listId","notInAnyCampaign","companyId","companyDomain","companyLinkedinUrl","companySalesnavUrl","fieldRejectionReason","limit","offset"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}

const validateContactsCreateParams = validate258;
const schema379 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"ContactsCreateParams"};

function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}

const validateContactsGetParams = validate259;
const schema380 = {"type":"object","properties":{"idOrEmail":{"type":"string"}},"required":["idOrEmail"],"additionalProperties":false,"$id":"ContactsGetParams"};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idOrEmail"},message:"must have required property '"+"idOrEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idOrEmail !== undefined){
if(typeof data.idOrEmail !== "string"){
const err1 = {instancePath:instancePath+"/idOrEmail",schemaPath:"#/properties/idOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "idOrEmail")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["idOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate259.errors = vErrors;
return errors === 0;
}

const validateContactsDeleteParams = validate260;
const schema381 = {"type":"object","properties":{"idOrEmail":{"type":"string"}},"required":["idOrEmail"],"additionalProperties":false,"$id":"ContactsDeleteParams"};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idOrEmail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "idOrEmail"},message:"must have required property '"+"idOrEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.idOrEmail !== undefined){
if(typeof data.idOrEmail !== "string"){
const err1 = {instancePath:instancePath+"/idOrEmail",schemaPath:"#/properties/idOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "idOrEmail")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["idOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}

const validateContactsListListsParams = validate261;
const schema382 = {"type":"object","properties":{"search":{"type":"string"}},"required":[],"additionalProperties":false,"$id":"ContactsListListsParams"};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsListListsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.search !== undefined){
if(typeof data.search !== "string"){
const err0 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "search")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["search"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}

const validateContactsCreateListParams = validate262;
const schema383 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"ContactsCreateListParams"};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsCreateListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}

const validateContactsAddToListParams = validate263;
const schema384 = {"type":"object","properties":{"listId":{"$ref":"lemlist#/$defs/ContactListId"},"action":{"const":"remove"}},"required":["listId"],"additionalProperties":false,"$id":"ContactsAddToListParams"};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsAddToListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listId"},message:"must have required property '"+"listId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.listId !== undefined){
let data0 = data.listId;
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
const err1 = {instancePath:instancePath+"/listId",schemaPath:"lemlist#/$defs/ContactListId/pattern",keyword:"pattern",params:{pattern: "^clt_[A-Za-z0-9]+$"},message:"must match pattern \""+"^clt_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/listId",schemaPath:"lemlist#/$defs/ContactListId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.action !== undefined){
if("remove" !== data.action){
const err3 = {instancePath:instancePath+"/action",schemaPath:"#/properties/action/const",keyword:"const",params:{allowedValue: "remove"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "listId") || (key0 === "action"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["listId","action"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate263.errors = vErrors;
return errors === 0;
}

const validateContactsExportParams = validate264;
const schema386 = {"type":"object","properties":{"listId":{"type":"string","pattern":"^(all|clt_[A-Za-z0-9]+)$"},"entity":{"$ref":"lemlist#/$defs/EntityType","default":"contact"}},"required":["listId"],"additionalProperties":false,"$id":"ContactsExportParams"};
const pattern81 = new RegExp("^(all|clt_[A-Za-z0-9]+)$", "u");

function validate264(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.listId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listId"},message:"must have required property '"+"listId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.listId !== undefined){
let data0 = data.listId;
if(typeof data0 === "string"){
if(!pattern81.test(data0)){
const err1 = {instancePath:instancePath+"/listId",schemaPath:"#/properties/listId/pattern",keyword:"pattern",params:{pattern: "^(all|clt_[A-Za-z0-9]+)$"},message:"must match pattern \""+"^(all|clt_[A-Za-z0-9]+)$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/listId",schemaPath:"#/properties/listId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.entity !== undefined){
let data1 = data.entity;
if(!((data1 === "contact") || (data1 === "company"))){
const err3 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema187.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "listId") || (key0 === "entity"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["listId","entity"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate264.errors = vErrors;
return errors === 0;
}

const validateCompaniesListParams = validate265;
const schema388 = {"type":"object","properties":{"idsOrDomains":{"type":"string","pattern":"^[^,]+(,[^,]+){0,99}$"},"search":{"type":"string"},"crmSyncStatus":{"$ref":"lemlist#/$defs/CrmSyncStatus"},"fieldRejectionReason":{"$ref":"lemlist#/$defs/CompanyRejectionReason"},"fields":{"type":"string"},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"offset":{"type":"integer","minimum":0,"default":0}},"required":[],"additionalProperties":false,"$id":"CompaniesListParams"};
const schema389 = {"enum":["synced","not_synced","error","unique_index_error_company","property_doesnt_exist","required_field_missing","company_already_exists_with_name","company_already_exists_with_linkedin_url"]};
const schema390 = {"enum":["crm_sync_duplicate_company","crm_sync_invalid_domain","crm_sync_company_not_found","crm_sync_update_failed","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error"]};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrDomains !== undefined){
let data0 = data.idsOrDomains;
if(typeof data0 === "string"){
if(!pattern77.test(data0)){
const err0 = {instancePath:instancePath+"/idsOrDomains",schemaPath:"#/properties/idsOrDomains/pattern",keyword:"pattern",params:{pattern: "^[^,]+(,[^,]+){0,99}$"},message:"must match pattern \""+"^[^,]+(,[^,]+){0,99}$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/idsOrDomains",schemaPath:"#/properties/idsOrDomains/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.search !== undefined){
if(typeof data.search !== "string"){
const err2 = {instancePath:instancePath+"/search",schemaPath:"#/properties/search/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.crmSyncStatus !== undefined){
let data2 = data.crmSyncStatus;
if(!((((((((data2 === "synced") || (data2 === "not_synced")) || (data2 === "error")) || (data2 === "unique_index_error_company")) || (data2 === "property_doesnt_exist")) || (data2 === "required_field_missing")) || (data2 === "company_already_exists_with_name")) || (data2 === "company_already_exists_with_linkedin_url"))){
const err3 = {instancePath:instancePath+"/crmSyncStatus",schemaPath:"lemlist#/$defs/CrmSyncStatus/enum",keyword:"enum",params:{allowedValues: schema389.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fieldRejectionReason !== undefined){
let data3 = data.fieldRejectionReason;
if(!(((((((((((data3 === "crm_sync_duplicate_company") || (data3 === "crm_sync_invalid_domain")) || (data3 === "crm_sync_company_not_found")) || (data3 === "crm_sync_update_failed")) || (data3 === "crm_sync_duplicate_linkedin_url")) || (data3 === "crm_sync_invalid_linkedin_url")) || (data3 === "crm_sync_value_oscillating")) || (data3 === "crm_sync_owner_sync_loop")) || (data3 === "crm_sync_unmapped_user")) || (data3 === "crm_sync_value_incompatible")) || (data3 === "crm_sync_unknown_error"))){
const err4 = {instancePath:instancePath+"/fieldRejectionReason",schemaPath:"lemlist#/$defs/CompanyRejectionReason/enum",keyword:"enum",params:{allowedValues: schema390.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.fields !== undefined){
if(typeof data.fields !== "string"){
const err5 = {instancePath:instancePath+"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
const err6 = {instancePath:instancePath+"/sortBy",schemaPath:"#/properties/sortBy/const",keyword:"const",params:{allowedValue: "createdAt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sortOrder !== undefined){
let data6 = data.sortOrder;
if(!((data6 === "asc") || (data6 === "desc"))){
const err7 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema336.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.limit !== undefined){
let data7 = data.limit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 500 || isNaN(data7)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data8 = data.offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err11 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err12 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
for(const key0 in data){
if(!(func2.call(schema388.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["idsOrDomains","search","crmSyncStatus","fieldRejectionReason","fields","sortBy","sortOrder","limit","offset"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate265.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateParams = validate266;
const schema392 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CompaniesCreateParams"};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}

const validateCompaniesDeleteParams = validate267;
const schema393 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"force":{"type":"boolean","default":false}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesDeleteParams"};

function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
const err3 = {instancePath:instancePath+"/force",schemaPath:"#/properties/force/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "companyId") || (key0 === "force"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["companyId","force"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate267.errors = vErrors;
return errors === 0;
}

const validateCompaniesListNotesParams = validate268;
const schema395 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"page":{"type":"integer","minimum":1,"default":1},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesListNotesParams"};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesListNotesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
const err8 = {instancePath:instancePath+"/sortBy",schemaPath:"#/properties/sortBy/const",keyword:"const",params:{allowedValue: "createdAt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!((data4 === "asc") || (data4 === "desc"))){
const err9 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema336.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "companyId") || (key0 === "page")) || (key0 === "limit")) || (key0 === "sortBy")) || (key0 === "sortOrder"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["companyId","page","limit","sortBy","sortOrder"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateNoteParams = validate269;
const schema398 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesCreateNoteParams"};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesCreateNoteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "companyId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["companyId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate269.errors = vErrors;
return errors === 0;
}

const validateCompaniesEngageParams = validate270;
const schema400 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesEngageParams"};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesEngageParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.companyId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "companyId"},message:"must have required property '"+"companyId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.companyId !== undefined){
let data0 = data.companyId;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err1 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "companyId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["companyId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}

const validateCompaniesGetContactSourcingParams = validate271;
const schema402 = {"type":"object","properties":{"runId":{"$ref":"lemlist#/$defs/ContactSourcingRunId"},"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":[],"additionalProperties":false,"$id":"CompaniesGetContactSourcingParams"};
const schema403 = {"type":"string","pattern":"^air_[A-Za-z0-9]+$"};
const pattern87 = new RegExp("^air_[A-Za-z0-9]+$", "u");

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesGetContactSourcingParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(!pattern87.test(data0)){
const err0 = {instancePath:instancePath+"/runId",schemaPath:"lemlist#/$defs/ContactSourcingRunId/pattern",keyword:"pattern",params:{pattern: "^air_[A-Za-z0-9]+$"},message:"must match pattern \""+"^air_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/runId",schemaPath:"lemlist#/$defs/ContactSourcingRunId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.companyId !== undefined){
let data1 = data.companyId;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err2 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/pattern",keyword:"pattern",params:{pattern: "^cpn_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cpn_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/companyId",schemaPath:"lemlist#/$defs/CompanyId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "runId") || (key0 === "companyId"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["runId","companyId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate271.errors = vErrors;
return errors === 0;
}

const validateCompaniesStartContactSourcingParams = validate272;
const schema405 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CompaniesStartContactSourcingParams"};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesStartContactSourcingParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate272.errors = vErrors;
return errors === 0;
}

const validateFieldsListParams = validate273;
const schema406 = {"type":"object","properties":{"entity":{"$ref":"lemlist#/$defs/EntityType"},"source":{"$ref":"lemlist#/$defs/FieldSource"}},"required":[],"additionalProperties":false,"$id":"FieldsListParams"};
const schema408 = {"enum":["default","custom","crm_synced"]};

function validate273(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity !== undefined){
let data0 = data.entity;
if(!((data0 === "contact") || (data0 === "company"))){
const err0 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema187.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(!(((data1 === "default") || (data1 === "custom")) || (data1 === "crm_synced"))){
const err1 = {instancePath:instancePath+"/source",schemaPath:"lemlist#/$defs/FieldSource/enum",keyword:"enum",params:{allowedValues: schema408.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "entity") || (key0 === "source"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["entity","source"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate273.errors = vErrors;
return errors === 0;
}

const validateFieldsSaveParams = validate274;
const schema409 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"FieldsSaveParams"};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldsSaveParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate274.errors = vErrors;
return errors === 0;
}

const validateFieldsDeleteParams = validate275;
const schema410 = {"type":"object","properties":{"entity":{"$ref":"lemlist#/$defs/EntityType"},"name":{"type":"string"}},"required":["entity","name"],"additionalProperties":false,"$id":"FieldsDeleteParams"};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "entity"},message:"must have required property '"+"entity"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.entity !== undefined){
let data0 = data.entity;
if(!((data0 === "contact") || (data0 === "company"))){
const err2 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema187.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "entity") || (key0 === "name"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["entity","name"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}

const validateCallsCreateParams = validate276;
const schema412 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CallsCreateParams"};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate276.errors = vErrors;
return errors === 0;
}

const validateCallsGetParams = validate277;
const schema413 = {"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false,"$id":"CallsGetParams"};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallsGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "id")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["id"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate277.errors = vErrors;
return errors === 0;
}

const validateCallsUpdateParams = validate278;
const schema414 = {"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false,"$id":"CallsUpdateParams"};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "id")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["id"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate278.errors = vErrors;
return errors === 0;
}

const validateCallsListStatusesParams = validate279;
const schema415 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CallsListStatusesParams"};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallsListStatusesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}

const validateLeadsFindParams = validate280;
const schema416 = {"type":"object","properties":{"id":{"$ref":"lemlist#/$defs/LeadId"},"email":{"type":"string","format":"email"}},"required":[],"additionalProperties":false,"$id":"LeadsFindParams"};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsFindParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err0 = {instancePath:instancePath+"/id",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/id",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "email"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["id","email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate280.errors = vErrors;
return errors === 0;
}

const validateLeadsUploadAudioParams = validate281;
const schema418 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["leadId","stepId"],"additionalProperties":false,"$id":"LeadsUploadAudioParams"};

function validate281(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsUploadAudioParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "leadId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate281.errors = vErrors;
return errors === 0;
}

const validateLeadsListByEmailParams = validate282;
const schema421 = {"type":"object","properties":{"email":{"type":"string","format":"email"}},"required":["email"],"additionalProperties":false,"$id":"LeadsListByEmailParams"};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsListByEmailParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "email")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}

const validateLeadsCreateVariablesParams = validate283;
const schema422 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"},"variables":{"type":"object","additionalProperties":{"type":"string"},"x-free-form":true}},"required":["leadId","variables"],"additionalProperties":false,"$id":"LeadsCreateVariablesParams"};

function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsCreateVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(typeof data1[key0] !== "string"){
const err4 = {instancePath:instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!((key1 === "leadId") || (key1 === "variables"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["leadId","variables"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const validateLeadsDeleteVariablesParams = validate284;
const schema424 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"},"variables":{"type":"object","additionalProperties":{"type":"string"},"x-free-form":true}},"required":["leadId","variables"],"additionalProperties":false,"$id":"LeadsDeleteVariablesParams"};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsDeleteVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(typeof data1[key0] !== "string"){
const err4 = {instancePath:instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!((key1 === "leadId") || (key1 === "variables"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["leadId","variables"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}

const validateLeadsUpdateVariablesParams = validate285;
const schema426 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"},"variables":{"type":"object","additionalProperties":{"type":"string"},"x-free-form":true}},"required":["leadId","variables"],"additionalProperties":false,"$id":"LeadsUpdateVariablesParams"};

function validate285(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsUpdateVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.variables === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "variables"},message:"must have required property '"+"variables"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.variables !== undefined){
let data1 = data.variables;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(typeof data1[key0] !== "string"){
const err4 = {instancePath:instancePath+"/variables/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key1 in data){
if(!((key1 === "leadId") || (key1 === "variables"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1, fields: ["leadId","variables"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}

const validateLeadsStartParams = validate286;
const schema428 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"}},"required":["leadId"],"additionalProperties":false,"$id":"LeadsStartParams"};

function validate286(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err1 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leadId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate286.errors = vErrors;
return errors === 0;
}

const validateLeadsPauseParams = validate287;
const schema430 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"},"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["leadId"],"additionalProperties":false,"$id":"LeadsPauseParams"};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err1 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "leadId") || (key0 === "campaignId"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadId","campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}

const validateLeadsReviewParams = validate288;
const schema433 = {"type":"object","properties":{"leadId":{"$ref":"lemlist#/$defs/LeadId"}},"required":["leadId"],"additionalProperties":false,"$id":"LeadsReviewParams"};

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsReviewParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadId"},message:"must have required property '"+"leadId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadId !== undefined){
let data0 = data.leadId;
if(typeof data0 === "string"){
if(!pattern20.test(data0)){
const err1 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leadId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkInterestedParams = validate289;
const schema435 = {"type":"object","properties":{"leadIdOrEmail":{"type":"string"}},"required":["leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsMarkInterestedParams"};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsMarkInterestedParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIdOrEmail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err1 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leadIdOrEmail")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadIdOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate289.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkNotInterestedParams = validate290;
const schema436 = {"type":"object","properties":{"leadIdOrEmail":{"type":"string"}},"required":["leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsMarkNotInterestedParams"};

function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsMarkNotInterestedParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.leadIdOrEmail === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err1 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "leadIdOrEmail")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["leadIdOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate290.errors = vErrors;
return errors === 0;
}

const validateLeadsListParams = validate291;
const schema437 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"state":{"x-enum-open":true,"default":"all","anyOf":[{"$ref":"lemlist#/$defs/LeadStateFilter"},{"type":"string"}]},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100}},"required":["campaignId","state"],"additionalProperties":false,"$id":"LeadsListParams"};
const schema439 = {"enum":["imported","scanned","skipped","reviewed","contacted","hooked","attracted","warmed","interested","notInterested","emailsBounced","emailsUnsubscribed","failed","meetingBooked","paused","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsInterested","emailsNotInterested","emailsFailed","opportunitiesDone","aircallDone","aircallInterested","aircallNotInterested","apiDone","apiInterested","apiNotInterested","linkedinVisitDone","linkedinVisitFailed","linkedinInviteDone","linkedinInviteAccepted","linkedinInviteFailed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","manualInterested","manualNotInterested","all"]};

function validate291(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((data1 === "imported") || (data1 === "scanned")) || (data1 === "skipped")) || (data1 === "reviewed")) || (data1 === "contacted")) || (data1 === "hooked")) || (data1 === "attracted")) || (data1 === "warmed")) || (data1 === "interested")) || (data1 === "notInterested")) || (data1 === "emailsBounced")) || (data1 === "emailsUnsubscribed")) || (data1 === "failed")) || (data1 === "meetingBooked")) || (data1 === "paused")) || (data1 === "emailsSent")) || (data1 === "emailsOpened")) || (data1 === "emailsClicked")) || (data1 === "emailsReplied")) || (data1 === "emailsInterested")) || (data1 === "emailsNotInterested")) || (data1 === "emailsFailed")) || (data1 === "opportunitiesDone")) || (data1 === "aircallDone")) || (data1 === "aircallInterested")) || (data1 === "aircallNotInterested")) || (data1 === "apiDone")) || (data1 === "apiInterested")) || (data1 === "apiNotInterested")) || (data1 === "linkedinVisitDone")) || (data1 === "linkedinVisitFailed")) || (data1 === "linkedinInviteDone")) || (data1 === "linkedinInviteAccepted")) || (data1 === "linkedinInviteFailed")) || (data1 === "linkedinSent")) || (data1 === "linkedinOpened")) || (data1 === "linkedinReplied")) || (data1 === "linkedinInterested")) || (data1 === "linkedinNotInterested")) || (data1 === "linkedinSendFailed")) || (data1 === "manualInterested")) || (data1 === "manualNotInterested")) || (data1 === "all"))){
const err4 = {instancePath:instancePath+"/state",schemaPath:"lemlist#/$defs/LeadStateFilter/enum",keyword:"enum",params:{allowedValues: schema439.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
const err7 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 500 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "state")) || (key0 === "limit"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","state","limit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate291.errors = vErrors;
return errors === 0;
}

const validateLeadsCreateParams = validate292;
const schema440 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"deduplicate":{"type":"boolean"},"linkedinEnrichment":{"type":"boolean"},"findEmail":{"type":"boolean"},"verifyEmail":{"type":"boolean"},"findPhone":{"type":"boolean"}},"required":["campaignId"],"additionalProperties":false,"$id":"LeadsCreateParams"};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.deduplicate !== undefined){
if(typeof data.deduplicate !== "boolean"){
const err3 = {instancePath:instancePath+"/deduplicate",schemaPath:"#/properties/deduplicate/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.linkedinEnrichment !== undefined){
if(typeof data.linkedinEnrichment !== "boolean"){
const err4 = {instancePath:instancePath+"/linkedinEnrichment",schemaPath:"#/properties/linkedinEnrichment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.findEmail !== undefined){
if(typeof data.findEmail !== "boolean"){
const err5 = {instancePath:instancePath+"/findEmail",schemaPath:"#/properties/findEmail/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.verifyEmail !== undefined){
if(typeof data.verifyEmail !== "boolean"){
const err6 = {instancePath:instancePath+"/verifyEmail",schemaPath:"#/properties/verifyEmail/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.findPhone !== undefined){
if(typeof data.findPhone !== "boolean"){
const err7 = {instancePath:instancePath+"/findPhone",schemaPath:"#/properties/findPhone/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "campaignId") || (key0 === "deduplicate")) || (key0 === "linkedinEnrichment")) || (key0 === "findEmail")) || (key0 === "verifyEmail")) || (key0 === "findPhone"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","deduplicate","linkedinEnrichment","findEmail","verifyEmail","findPhone"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate292.errors = vErrors;
return errors === 0;
}

const validateLeadsUnsubscribeParams = validate293;
const schema442 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"email":{"type":"string","format":"email","x-provenance":"inferred"}},"required":["campaignId","email"],"additionalProperties":false,"$id":"LeadsUnsubscribeParams"};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsUnsubscribeParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(!(formats0.test(data1))){
const err4 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "email"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}

const validateLeadsImportParams = validate294;
const schema444 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"LeadsImportParams"};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsImportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}

const validateLeadsDeleteParams = validate295;
const schema446 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"}},"required":["campaignId","leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsDeleteParams"};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err4 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "leadIdOrEmail"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate295.errors = vErrors;
return errors === 0;
}

const validateLeadsUpdateParams = validate296;
const schema448 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"},"updateStrategy":{"$ref":"lemlist#/$defs/LeadUpdateStrategy"}},"required":["campaignId","leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsUpdateParams"};
const schema450 = {"enum":["overwrite","overwriteIgnoreEmpty","fillEmptyOnly"],"default":"overwrite","x-provenance":"documented"};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err4 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.updateStrategy !== undefined){
let data2 = data.updateStrategy;
if(!(((data2 === "overwrite") || (data2 === "overwriteIgnoreEmpty")) || (data2 === "fillEmptyOnly"))){
const err5 = {instancePath:instancePath+"/updateStrategy",schemaPath:"lemlist#/$defs/LeadUpdateStrategy/enum",keyword:"enum",params:{allowedValues: schema450.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "leadIdOrEmail")) || (key0 === "updateStrategy"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail","updateStrategy"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkInterestedInCampaignParams = validate297;
const schema451 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"}},"required":["campaignId","leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsMarkInterestedInCampaignParams"};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsMarkInterestedInCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err4 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "leadIdOrEmail"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate297.errors = vErrors;
return errors === 0;
}

const validateLeadsMarkNotInterestedInCampaignParams = validate298;
const schema453 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"}},"required":["campaignId","leadIdOrEmail"],"additionalProperties":false,"$id":"LeadsMarkNotInterestedInCampaignParams"};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsMarkNotInterestedInCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err4 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "leadIdOrEmail"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate298.errors = vErrors;
return errors === 0;
}

const validateLeadsSetPersonalizationParams = validate299;
const schema455 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["campaignId","leadIdOrEmail","stepId"],"additionalProperties":false,"$id":"LeadsSetPersonalizationParams"};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsSetPersonalizationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stepId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err5 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern62.test(data2)){
const err6 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "leadIdOrEmail")) || (key0 === "stepId"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate299.errors = vErrors;
return errors === 0;
}

const validateLeadsResetPersonalizationParams = validate300;
const schema458 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["campaignId","leadIdOrEmail","stepId"],"additionalProperties":false,"$id":"LeadsResetPersonalizationParams"};

function validate300(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsResetPersonalizationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stepId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err5 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern62.test(data2)){
const err6 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "leadIdOrEmail")) || (key0 === "stepId"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate300.errors = vErrors;
return errors === 0;
}

const validateLeadsSkipStepParams = validate301;
const schema461 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadIdOrEmail":{"type":"string"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["campaignId","leadIdOrEmail","stepId"],"additionalProperties":false,"$id":"LeadsSkipStepParams"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsSkipStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.leadIdOrEmail === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "leadIdOrEmail"},message:"must have required property '"+"leadIdOrEmail"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stepId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.leadIdOrEmail !== undefined){
if(typeof data.leadIdOrEmail !== "string"){
const err5 = {instancePath:instancePath+"/leadIdOrEmail",schemaPath:"#/properties/leadIdOrEmail/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stepId !== undefined){
let data2 = data.stepId;
if(typeof data2 === "string"){
if(!pattern62.test(data2)){
const err6 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "leadIdOrEmail")) || (key0 === "stepId"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","leadIdOrEmail","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate301.errors = vErrors;
return errors === 0;
}

const validateLeadsListCrmFiltersParams = validate302;
const schema464 = {"type":"object","properties":{"crm":{"$ref":"lemlist#/$defs/CrmProvider"},"userId":{"$ref":"lemlist#/$defs/UserId"},"type":{"$ref":"lemlist#/$defs/CrmFilterType"}},"required":["crm","userId"],"additionalProperties":false,"$id":"LeadsListCrmFiltersParams"};

function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LeadsListCrmFiltersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.crm === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "crm"},message:"must have required property '"+"crm"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.crm !== undefined){
let data0 = data.crm;
if(!(((data0 === "hubspot") || (data0 === "salesforce")) || (data0 === "pipedrive"))){
const err2 = {instancePath:instancePath+"/crm",schemaPath:"lemlist#/$defs/CrmProvider/enum",keyword:"enum",params:{allowedValues: schema203.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!(((data2 === "lead") || (data2 === "contact")) || (data2 === "report"))){
const err5 = {instancePath:instancePath+"/type",schemaPath:"lemlist#/$defs/CrmFilterType/enum",keyword:"enum",params:{allowedValues: schema205.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "crm") || (key0 === "userId")) || (key0 === "type"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["crm","userId","type"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}

const validateInboxListParams = validate303;
const schema468 = {"type":"object","properties":{"userId":{"$ref":"lemlist#/$defs/UserId"},"page":{"type":"integer","minimum":1,"default":1},"limit":{"type":"integer","minimum":1}},"required":["userId"],"additionalProperties":false,"$id":"InboxListParams"};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
for(const key0 in data){
if(!(((key0 === "userId") || (key0 === "page")) || (key0 === "limit"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId","page","limit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate303.errors = vErrors;
return errors === 0;
}

const validateInboxSendEmailParams = validate304;
const schema470 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"InboxSendEmailParams"};

function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxSendEmailParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}

const validateInboxSendLinkedinParams = validate305;
const schema471 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"InboxSendLinkedinParams"};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxSendLinkedinParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}

const validateInboxSendWhatsappParams = validate306;
const schema472 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"InboxSendWhatsappParams"};

function validate306(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxSendWhatsappParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate306.errors = vErrors;
return errors === 0;
}

const validateInboxListLabelsParams = validate307;
const schema473 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"InboxListLabelsParams"};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxListLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}

const validateInboxCreateLabelParams = validate308;
const schema474 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"InboxCreateLabelParams"};

function validate308(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxCreateLabelParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate308.errors = vErrors;
return errors === 0;
}

const validateInboxGetLabelParams = validate309;
const schema475 = {"type":"object","properties":{"labelId":{"$ref":"lemlist#/$defs/InboxLabelId"}},"required":["labelId"],"additionalProperties":false,"$id":"InboxGetLabelParams"};

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxGetLabelParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.labelId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labelId"},message:"must have required property '"+"labelId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.labelId !== undefined){
let data0 = data.labelId;
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
const err1 = {instancePath:instancePath+"/labelId",schemaPath:"lemlist#/$defs/InboxLabelId/pattern",keyword:"pattern",params:{pattern: "^lbl_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lbl_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/labelId",schemaPath:"lemlist#/$defs/InboxLabelId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "labelId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["labelId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}

const validateInboxAssignLabelsParams = validate310;
const schema477 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"}},"required":["contactId"],"additionalProperties":false,"$id":"InboxAssignLabelsParams"};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxAssignLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate310.errors = vErrors;
return errors === 0;
}

const validateInboxRemoveLabelsParams = validate311;
const schema479 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"}},"required":["contactId"],"additionalProperties":false,"$id":"InboxRemoveLabelsParams"};

function validate311(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxRemoveLabelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate311.errors = vErrors;
return errors === 0;
}

const validateInboxGetConversationParams = validate312;
const schema481 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"userId":{"$ref":"lemlist#/$defs/UserId"},"limit":{"type":"integer","minimum":1},"skip":{"type":"integer","minimum":0,"default":0},"markAsRead":{"type":"boolean"}},"required":["contactId"],"additionalProperties":false,"$id":"InboxGetConversationParams"};

function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxGetConversationParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.skip !== undefined){
let data3 = data.skip;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err7 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/skip",schemaPath:"#/properties/skip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.markAsRead !== undefined){
if(typeof data.markAsRead !== "boolean"){
const err9 = {instancePath:instancePath+"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "contactId") || (key0 === "userId")) || (key0 === "limit")) || (key0 === "skip")) || (key0 === "markAsRead"))){
const err10 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","userId","limit","skip","markAsRead"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate312.errors = vErrors;
return errors === 0;
}

const validateInboxListDraftsParams = validate313;
const schema484 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"draftOwner":{"$ref":"lemlist#/$defs/DraftOwner"}},"required":["contactId","draftOwner"],"additionalProperties":false,"$id":"InboxListDraftsParams"};
const schema486 = {"type":"string","pattern":"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"};
const pattern121 = new RegExp("^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$", "u");

function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxListDraftsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.draftOwner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftOwner"},message:"must have required property '"+"draftOwner"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.draftOwner !== undefined){
let data1 = data.draftOwner;
if(typeof data1 === "string"){
if(!pattern121.test(data1)){
const err4 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/pattern",keyword:"pattern",params:{pattern: "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"},message:"must match pattern \""+"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "contactId") || (key0 === "draftOwner"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","draftOwner"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}

const validateInboxCreateDraftParams = validate314;
const schema487 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"draftOwner":{"$ref":"lemlist#/$defs/DraftOwner"}},"required":["contactId","draftOwner"],"additionalProperties":false,"$id":"InboxCreateDraftParams"};

function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxCreateDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.draftOwner === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftOwner"},message:"must have required property '"+"draftOwner"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.draftOwner !== undefined){
let data1 = data.draftOwner;
if(typeof data1 === "string"){
if(!pattern121.test(data1)){
const err4 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/pattern",keyword:"pattern",params:{pattern: "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"},message:"must match pattern \""+"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "contactId") || (key0 === "draftOwner"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","draftOwner"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate314.errors = vErrors;
return errors === 0;
}

const validateInboxGetDraftParams = validate315;
const schema490 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"draftId":{"$ref":"lemlist#/$defs/DraftId"},"draftOwner":{"$ref":"lemlist#/$defs/DraftOwner"}},"required":["contactId","draftId","draftOwner"],"additionalProperties":false,"$id":"InboxGetDraftParams"};
const schema492 = {"type":"string","pattern":"^drf_[A-Za-z0-9]+$"};
const pattern125 = new RegExp("^drf_[A-Za-z0-9]+$", "u");

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxGetDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.draftId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftId"},message:"must have required property '"+"draftId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.draftOwner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftOwner"},message:"must have required property '"+"draftOwner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern125.test(data1)){
const err5 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/pattern",keyword:"pattern",params:{pattern: "^drf_[A-Za-z0-9]+$"},message:"must match pattern \""+"^drf_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern121.test(data2)){
const err7 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/pattern",keyword:"pattern",params:{pattern: "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"},message:"must match pattern \""+"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "contactId") || (key0 === "draftId")) || (key0 === "draftOwner"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","draftId","draftOwner"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}

const validateInboxDeleteDraftParams = validate316;
const schema494 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"draftId":{"$ref":"lemlist#/$defs/DraftId"},"draftOwner":{"$ref":"lemlist#/$defs/DraftOwner"}},"required":["contactId","draftId","draftOwner"],"additionalProperties":false,"$id":"InboxDeleteDraftParams"};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxDeleteDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.draftId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftId"},message:"must have required property '"+"draftId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.draftOwner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftOwner"},message:"must have required property '"+"draftOwner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern125.test(data1)){
const err5 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/pattern",keyword:"pattern",params:{pattern: "^drf_[A-Za-z0-9]+$"},message:"must match pattern \""+"^drf_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern121.test(data2)){
const err7 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/pattern",keyword:"pattern",params:{pattern: "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"},message:"must match pattern \""+"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "contactId") || (key0 === "draftId")) || (key0 === "draftOwner"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","draftId","draftOwner"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate316.errors = vErrors;
return errors === 0;
}

const validateInboxUpdateDraftParams = validate317;
const schema498 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"},"draftId":{"$ref":"lemlist#/$defs/DraftId"},"draftOwner":{"$ref":"lemlist#/$defs/DraftOwner"}},"required":["contactId","draftId","draftOwner"],"additionalProperties":false,"$id":"InboxUpdateDraftParams"};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="InboxUpdateDraftParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.draftId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftId"},message:"must have required property '"+"draftId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.draftOwner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draftOwner"},message:"must have required property '"+"draftOwner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err3 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.draftId !== undefined){
let data1 = data.draftId;
if(typeof data1 === "string"){
if(!pattern125.test(data1)){
const err5 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/pattern",keyword:"pattern",params:{pattern: "^drf_[A-Za-z0-9]+$"},message:"must match pattern \""+"^drf_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/draftId",schemaPath:"lemlist#/$defs/DraftId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.draftOwner !== undefined){
let data2 = data.draftOwner;
if(typeof data2 === "string"){
if(!pattern121.test(data2)){
const err7 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/pattern",keyword:"pattern",params:{pattern: "^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"},message:"must match pattern \""+"^(?:usr_[A-Za-z0-9]+|[^\\s@]+@[^\\s@]+)$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/draftOwner",schemaPath:"lemlist#/$defs/DraftOwner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "contactId") || (key0 === "draftId")) || (key0 === "draftOwner"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId","draftId","draftOwner"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate317.errors = vErrors;
return errors === 0;
}

const validateLemwarmStartParams = validate318;
const schema502 = {"type":"object","properties":{"userMailboxId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["userMailboxId"],"additionalProperties":false,"$id":"LemwarmStartParams"};

function validate318(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LemwarmStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userMailboxId"},message:"must have required property '"+"userMailboxId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userMailboxId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userMailboxId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate318.errors = vErrors;
return errors === 0;
}

const validateLemwarmPauseParams = validate319;
const schema504 = {"type":"object","properties":{"userMailboxId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["userMailboxId"],"additionalProperties":false,"$id":"LemwarmPauseParams"};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LemwarmPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userMailboxId"},message:"must have required property '"+"userMailboxId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userMailboxId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userMailboxId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate319.errors = vErrors;
return errors === 0;
}

const validateLemwarmGetSettingsParams = validate320;
const schema506 = {"type":"object","properties":{"userMailboxId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["userMailboxId"],"additionalProperties":false,"$id":"LemwarmGetSettingsParams"};

function validate320(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LemwarmGetSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userMailboxId"},message:"must have required property '"+"userMailboxId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userMailboxId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userMailboxId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate320.errors = vErrors;
return errors === 0;
}

const validateLemwarmUpdateSettingsParams = validate321;
const schema508 = {"type":"object","properties":{"userMailboxId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["userMailboxId"],"additionalProperties":false,"$id":"LemwarmUpdateSettingsParams"};

function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="LemwarmUpdateSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userMailboxId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userMailboxId"},message:"must have required property '"+"userMailboxId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userMailboxId !== undefined){
let data0 = data.userMailboxId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userMailboxId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userMailboxId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userMailboxId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate321.errors = vErrors;
return errors === 0;
}

const validateUsersGetParams = validate322;
const schema510 = {"type":"object","properties":{"userId":{"$ref":"lemlist#/$defs/UserId"}},"required":["userId"],"additionalProperties":false,"$id":"UsersGetParams"};

function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}

const validateUsersGetSignatureParams = validate323;
const schema512 = {"type":"object","properties":{"userId":{"$ref":"lemlist#/$defs/UserId"}},"required":["userId"],"additionalProperties":false,"$id":"UsersGetSignatureParams"};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersGetSignatureParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateSignatureParams = validate324;
const schema514 = {"type":"object","properties":{"userId":{"$ref":"lemlist#/$defs/UserId"}},"required":["userId"],"additionalProperties":false,"$id":"UsersUpdateSignatureParams"};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersUpdateSignatureParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate324.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateLinkedinLimitsParams = validate325;
const schema516 = {"type":"object","properties":{"userId":{"$ref":"lemlist#/$defs/UserId"}},"required":["userId"],"additionalProperties":false,"$id":"UsersUpdateLinkedinLimitsParams"};

function validate325(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersUpdateLinkedinLimitsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId !== undefined){
let data0 = data.userId;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "userId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate325.errors = vErrors;
return errors === 0;
}

const validateUsersGetChannelsParams = validate326;
const schema518 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UsersGetChannelsParams"};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersGetChannelsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}

const validateUsersGetSendingSettingsParams = validate327;
const schema519 = {"type":"object","properties":{"scope":{"const":"team"}},"required":[],"additionalProperties":false,"$id":"UsersGetSendingSettingsParams"};

function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersGetSendingSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
if("team" !== data.scope){
const err0 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/const",keyword:"const",params:{allowedValue: "team"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "scope")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["scope"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate327.errors = vErrors;
return errors === 0;
}

const validateUsersUpdateSendingSettingsParams = validate328;
const schema520 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UsersUpdateSendingSettingsParams"};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UsersUpdateSendingSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}

const validateTeamGetParams = validate329;
const schema521 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TeamGetParams"};

function validate329(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate329.errors = vErrors;
return errors === 0;
}

const validateTeamListSendersParams = validate330;
const schema522 = {"type":"object","properties":{"state":{"$ref":"lemlist#/$defs/CampaignStatus"}},"required":[],"additionalProperties":false,"$id":"TeamListSendersParams"};

function validate330(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamListSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state !== undefined){
let data0 = data.state;
if(!((((((data0 === "running") || (data0 === "draft")) || (data0 === "archived")) || (data0 === "ended")) || (data0 === "paused")) || (data0 === "errors"))){
const err0 = {instancePath:instancePath+"/state",schemaPath:"lemlist#/$defs/CampaignStatus/enum",keyword:"enum",params:{allowedValues: schema337.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "state")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["state"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate330.errors = vErrors;
return errors === 0;
}

const validateTeamGetCreditsParams = validate331;
const schema524 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TeamGetCreditsParams"};

function validate331(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamGetCreditsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate331.errors = vErrors;
return errors === 0;
}

const validateTeamListCrmUsersParams = validate332;
const schema525 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TeamListCrmUsersParams"};

function validate332(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamListCrmUsersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate332.errors = vErrors;
return errors === 0;
}

const validateTeamGetDynamicSenderExclusionsParams = validate333;
const schema526 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TeamGetDynamicSenderExclusionsParams"};

function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamGetDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate333.errors = vErrors;
return errors === 0;
}

const validateTeamUpdateDynamicSenderExclusionsParams = validate334;
const schema527 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TeamUpdateDynamicSenderExclusionsParams"};

function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TeamUpdateDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate334.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsCreateParams = validate335;
const schema528 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"EmailAccountsCreateParams"};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EmailAccountsCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate335.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsDeleteParams = validate336;
const schema529 = {"type":"object","properties":{"emailAccountId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["emailAccountId"],"additionalProperties":false,"$id":"EmailAccountsDeleteParams"};

function validate336(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EmailAccountsDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccountId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emailAccountId"},message:"must have required property '"+"emailAccountId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emailAccountId !== undefined){
let data0 = data.emailAccountId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/emailAccountId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/emailAccountId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "emailAccountId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["emailAccountId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate336.errors = vErrors;
return errors === 0;
}

const validateEmailAccountsTestParams = validate337;
const schema531 = {"type":"object","properties":{"emailAccountId":{"$ref":"lemlist#/$defs/MailboxId"}},"required":["emailAccountId"],"additionalProperties":false,"$id":"EmailAccountsTestParams"};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="EmailAccountsTestParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emailAccountId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emailAccountId"},message:"must have required property '"+"emailAccountId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.emailAccountId !== undefined){
let data0 = data.emailAccountId;
if(typeof data0 === "string"){
if(!pattern18.test(data0)){
const err1 = {instancePath:instancePath+"/emailAccountId",schemaPath:"lemlist#/$defs/MailboxId/pattern",keyword:"pattern",params:{pattern: "^(?:usm|umx|smb)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(?:usm|umx|smb)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/emailAccountId",schemaPath:"lemlist#/$defs/MailboxId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "emailAccountId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["emailAccountId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate337.errors = vErrors;
return errors === 0;
}

const validateCampaignsListReportsParams = validate338;
const schema533 = {"type":"object","properties":{"campaignIds":{"type":"string","pattern":"^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$"}},"required":["campaignIds"],"additionalProperties":false,"$id":"CampaignsListReportsParams"};
const pattern143 = new RegExp("^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$", "u");

function validate338(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsListReportsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignIds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignIds"},message:"must have required property '"+"campaignIds"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignIds !== undefined){
let data0 = data.campaignIds;
if(typeof data0 === "string"){
if(!pattern143.test(data0)){
const err1 = {instancePath:instancePath+"/campaignIds",schemaPath:"#/properties/campaignIds/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+(,cam_[A-Za-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignIds",schemaPath:"#/properties/campaignIds/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignIds")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignIds"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate338.errors = vErrors;
return errors === 0;
}

const validateCampaignsPauseParams = validate339;
const schema534 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsPauseParams"};

function validate339(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsPauseParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate339.errors = vErrors;
return errors === 0;
}

const validateCampaignsStartParams = validate340;
const schema536 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsStartParams"};

function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsStartParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}

const validateCampaignsArchiveParams = validate341;
const schema538 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsArchiveParams"};

function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsArchiveParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate341.errors = vErrors;
return errors === 0;
}

const validateCampaignsUnarchiveParams = validate342;
const schema540 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsUnarchiveParams"};

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsUnarchiveParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}

const validateCampaignsDuplicateParams = validate343;
const schema542 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsDuplicateParams"};

function validate343(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsDuplicateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate343.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetStatutesParams = validate344;
const schema544 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetStatutesParams"};

function validate344(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetStatutesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate344.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSettingsParams = validate345;
const schema546 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetSettingsParams"};

function validate345(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate345.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateSettingsParams = validate346;
const schema548 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsUpdateSettingsParams"};

function validate346(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsUpdateSettingsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate346.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSendersParams = validate347;
const schema550 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetSendersParams"};

function validate347(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetSendersParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate347.errors = vErrors;
return errors === 0;
}

const validateCampaignsDeleteSenderParams = validate348;
const schema552 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"userId":{"$ref":"lemlist#/$defs/UserId"}},"required":["campaignId","userId"],"additionalProperties":false,"$id":"CampaignsDeleteSenderParams"};

function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsDeleteSenderParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.userId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "userId"},message:"must have required property '"+"userId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.userId !== undefined){
let data1 = data.userId;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/userId",schemaPath:"lemlist#/$defs/UserId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "userId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","userId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate348.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetDynamicSenderExclusionsParams = validate349;
const schema555 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetDynamicSenderExclusionsParams"};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate349.errors = vErrors;
return errors === 0;
}

const validateCampaignsUpdateDynamicSenderExclusionsParams = validate350;
const schema557 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsUpdateDynamicSenderExclusionsParams"};

function validate350(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsUpdateDynamicSenderExclusionsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate350.errors = vErrors;
return errors === 0;
}

const validateCampaignsAddAbmLeadsParams = validate351;
const schema559 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsAddAbmLeadsParams"};

function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsAddAbmLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate351.errors = vErrors;
return errors === 0;
}

const validateCampaignsSkipStepParams = validate352;
const schema561 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["campaignId","stepId"],"additionalProperties":false,"$id":"CampaignsSkipStepParams"};

function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsSkipStepParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}

const validateCampaignsSkipStepForLeadsParams = validate353;
const schema564 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["campaignId","stepId"],"additionalProperties":false,"$id":"CampaignsSkipStepForLeadsParams"};

function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsSkipStepForLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepId"},message:"must have required property '"+"stepId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepId !== undefined){
let data1 = data.stepId;
if(typeof data1 === "string"){
if(!pattern62.test(data1)){
const err4 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/pattern",keyword:"pattern",params:{pattern: "^stp_[A-Za-z0-9]+$"},message:"must match pattern \""+"^stp_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/stepId",schemaPath:"lemlist#/$defs/StepId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "stepId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","stepId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}

const validateCampaignsStartExportParams = validate354;
const schema567 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsStartExportParams"};

function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsStartExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate354.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetExportParams = validate355;
const schema569 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"exportId":{"$ref":"lemlist#/$defs/CampaignExportId"}},"required":["campaignId","exportId"],"additionalProperties":false,"$id":"CampaignsGetExportParams"};
const schema571 = {"type":"string","pattern":"^(axp|exp)_[A-Za-z0-9]+$"};
const pattern164 = new RegExp("^(axp|exp)_[A-Za-z0-9]+$", "u");

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.exportId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportId"},message:"must have required property '"+"exportId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.exportId !== undefined){
let data1 = data.exportId;
if(typeof data1 === "string"){
if(!pattern164.test(data1)){
const err4 = {instancePath:instancePath+"/exportId",schemaPath:"lemlist#/$defs/CampaignExportId/pattern",keyword:"pattern",params:{pattern: "^(axp|exp)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(axp|exp)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/exportId",schemaPath:"lemlist#/$defs/CampaignExportId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "exportId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","exportId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}

const validateCampaignsEmailExportParams = validate356;
const schema572 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"exportId":{"$ref":"lemlist#/$defs/CampaignExportId"},"email":{"type":"string","format":"email"}},"required":["campaignId","exportId","email"],"additionalProperties":false,"$id":"CampaignsEmailExportParams"};

function validate356(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsEmailExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.exportId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exportId"},message:"must have required property '"+"exportId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.email === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.exportId !== undefined){
let data1 = data.exportId;
if(typeof data1 === "string"){
if(!pattern164.test(data1)){
const err5 = {instancePath:instancePath+"/exportId",schemaPath:"lemlist#/$defs/CampaignExportId/pattern",keyword:"pattern",params:{pattern: "^(axp|exp)_[A-Za-z0-9]+$"},message:"must match pattern \""+"^(axp|exp)_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/exportId",schemaPath:"lemlist#/$defs/CampaignExportId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.email !== undefined){
let data2 = data.email;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err7 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/format",keyword:"format",params:{format: "email"},message:"must match format \""+"email"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "exportId")) || (key0 === "email"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","exportId","email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate356.errors = vErrors;
return errors === 0;
}

const validateCampaignsExportLeadsParams = validate357;
const schema575 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"state":{"x-enum-open":true,"anyOf":[{"$ref":"lemlist#/$defs/LeadStateFilter"},{"type":"string"}]},"format":{"$ref":"lemlist#/$defs/LeadExportFormat"}},"required":["campaignId","state"],"additionalProperties":false,"$id":"CampaignsExportLeadsParams"};
const schema578 = {"enum":["json","csv"]};

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsExportLeadsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.state === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
let data1 = data.state;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(!(((((((((((((((((((((((((((((((((((((((((((data1 === "imported") || (data1 === "scanned")) || (data1 === "skipped")) || (data1 === "reviewed")) || (data1 === "contacted")) || (data1 === "hooked")) || (data1 === "attracted")) || (data1 === "warmed")) || (data1 === "interested")) || (data1 === "notInterested")) || (data1 === "emailsBounced")) || (data1 === "emailsUnsubscribed")) || (data1 === "failed")) || (data1 === "meetingBooked")) || (data1 === "paused")) || (data1 === "emailsSent")) || (data1 === "emailsOpened")) || (data1 === "emailsClicked")) || (data1 === "emailsReplied")) || (data1 === "emailsInterested")) || (data1 === "emailsNotInterested")) || (data1 === "emailsFailed")) || (data1 === "opportunitiesDone")) || (data1 === "aircallDone")) || (data1 === "aircallInterested")) || (data1 === "aircallNotInterested")) || (data1 === "apiDone")) || (data1 === "apiInterested")) || (data1 === "apiNotInterested")) || (data1 === "linkedinVisitDone")) || (data1 === "linkedinVisitFailed")) || (data1 === "linkedinInviteDone")) || (data1 === "linkedinInviteAccepted")) || (data1 === "linkedinInviteFailed")) || (data1 === "linkedinSent")) || (data1 === "linkedinOpened")) || (data1 === "linkedinReplied")) || (data1 === "linkedinInterested")) || (data1 === "linkedinNotInterested")) || (data1 === "linkedinSendFailed")) || (data1 === "manualInterested")) || (data1 === "manualNotInterested")) || (data1 === "all"))){
const err4 = {instancePath:instancePath+"/state",schemaPath:"lemlist#/$defs/LeadStateFilter/enum",keyword:"enum",params:{allowedValues: schema439.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs8 = errors;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
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
if(!((data2 === "json") || (data2 === "csv"))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"lemlist#/$defs/LeadExportFormat/enum",keyword:"enum",params:{allowedValues: schema578.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((key0 === "campaignId") || (key0 === "state")) || (key0 === "format"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","state","format"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate357.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetStatsParams = validate358;
const schema579 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"startDate":{"type":"string","format":"date-time"},"endDate":{"type":"string","format":"date-time"},"sendUser":{"$ref":"lemlist#/$defs/StatsSendUser"},"ABSelected":{"$ref":"lemlist#/$defs/AbTestVariant"},"channels":{"type":"string","pattern":"^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$"}},"required":["campaignId","startDate","endDate"],"additionalProperties":false,"$id":"CampaignsGetStatsParams"};
const pattern170 = new RegExp("^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$", "u");

function validate358(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsGetStatsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.startDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "startDate"},message:"must have required property '"+"startDate"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.endDate === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "endDate"},message:"must have required property '"+"endDate"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.startDate !== undefined){
let data1 = data.startDate;
if(typeof data1 === "string"){
if(!(formats4.test(data1))){
const err5 = {instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/startDate",schemaPath:"#/properties/startDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.endDate !== undefined){
let data2 = data.endDate;
if(typeof data2 === "string"){
if(!(formats4.test(data2))){
const err7 = {instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/endDate",schemaPath:"#/properties/endDate/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.sendUser !== undefined){
let data3 = data.sendUser;
if(typeof data3 === "string"){
if(!pattern38.test(data3)){
const err9 = {instancePath:instancePath+"/sendUser",schemaPath:"lemlist#/$defs/StatsSendUser/pattern",keyword:"pattern",params:{pattern: "^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"},message:"must match pattern \""+"^usr_[A-Za-z0-9]+\\|[^\\s|@]+@[^\\s|@]+$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/sendUser",schemaPath:"lemlist#/$defs/StatsSendUser/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.ABSelected !== undefined){
let data4 = data.ABSelected;
if(!((data4 === "A") || (data4 === "B"))){
const err11 = {instancePath:instancePath+"/ABSelected",schemaPath:"lemlist#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema159.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(typeof data5 === "string"){
if(!pattern170.test(data5)){
const err12 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/pattern",keyword:"pattern",params:{pattern: "^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$"},message:"must match pattern \""+"^\\[(\"(email|linkedin|others)\"(,\\s*\"(email|linkedin|others)\")*)?\\]$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key0 in data){
if(!((((((key0 === "campaignId") || (key0 === "startDate")) || (key0 === "endDate")) || (key0 === "sendUser")) || (key0 === "ABSelected")) || (key0 === "channels"))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","startDate","endDate","sendUser","ABSelected","channels"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate358.errors = vErrors;
return errors === 0;
}

const validateCampaignsListStatsParams = validate359;
const schema583 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CampaignsListStatsParams"};

function validate359(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CampaignsListStatsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate359.errors = vErrors;
return errors === 0;
}

const validateSchedulesListParams = validate360;
const schema584 = {"type":"object","properties":{"page":{"type":"integer","minimum":1,"default":1},"offset":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"}},"required":[],"additionalProperties":false,"$id":"SchedulesListParams"};

function validate360(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.page !== undefined){
let data0 = data.page;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.offset !== undefined){
let data1 = data.offset;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data2 = data.limit;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.sortBy !== undefined){
if("createdAt" !== data.sortBy){
const err6 = {instancePath:instancePath+"/sortBy",schemaPath:"#/properties/sortBy/const",keyword:"const",params:{allowedValue: "createdAt"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.sortOrder !== undefined){
let data4 = data.sortOrder;
if(!((data4 === "asc") || (data4 === "desc"))){
const err7 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema336.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
for(const key0 in data){
if(!(((((key0 === "page") || (key0 === "offset")) || (key0 === "limit")) || (key0 === "sortBy")) || (key0 === "sortOrder"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["page","offset","limit","sortBy","sortOrder"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate360.errors = vErrors;
return errors === 0;
}

const validateSchedulesCreateParams = validate361;
const schema586 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"SchedulesCreateParams"};

function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate361.errors = vErrors;
return errors === 0;
}

const validateSchedulesGetParams = validate362;
const schema587 = {"type":"object","properties":{"scheduleId":{"$ref":"lemlist#/$defs/ScheduleId"}},"required":["scheduleId"],"additionalProperties":false,"$id":"SchedulesGetParams"};
const schema588 = {"type":"string","pattern":"^skd_[A-Za-z0-9]+$"};
const pattern171 = new RegExp("^skd_[A-Za-z0-9]+$", "u");

function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleId"},message:"must have required property '"+"scheduleId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern171.test(data0)){
const err1 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/pattern",keyword:"pattern",params:{pattern: "^skd_[A-Za-z0-9]+$"},message:"must match pattern \""+"^skd_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "scheduleId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["scheduleId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}

const validateSchedulesDeleteParams = validate363;
const schema589 = {"type":"object","properties":{"scheduleId":{"$ref":"lemlist#/$defs/ScheduleId"}},"required":["scheduleId"],"additionalProperties":false,"$id":"SchedulesDeleteParams"};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleId"},message:"must have required property '"+"scheduleId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern171.test(data0)){
const err1 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/pattern",keyword:"pattern",params:{pattern: "^skd_[A-Za-z0-9]+$"},message:"must match pattern \""+"^skd_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "scheduleId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["scheduleId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}

const validateSchedulesUpdateParams = validate364;
const schema591 = {"type":"object","properties":{"scheduleId":{"$ref":"lemlist#/$defs/ScheduleId"}},"required":["scheduleId"],"additionalProperties":false,"$id":"SchedulesUpdateParams"};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scheduleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleId"},message:"must have required property '"+"scheduleId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheduleId !== undefined){
let data0 = data.scheduleId;
if(typeof data0 === "string"){
if(!pattern171.test(data0)){
const err1 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/pattern",keyword:"pattern",params:{pattern: "^skd_[A-Za-z0-9]+$"},message:"must match pattern \""+"^skd_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "scheduleId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["scheduleId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate364.errors = vErrors;
return errors === 0;
}

const validateSchedulesListByCampaignParams = validate365;
const schema593 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"SchedulesListByCampaignParams"};

function validate365(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesListByCampaignParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "campaignId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate365.errors = vErrors;
return errors === 0;
}

const validateSchedulesAssociateParams = validate366;
const schema595 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"scheduleId":{"$ref":"lemlist#/$defs/ScheduleId"}},"required":["campaignId","scheduleId"],"additionalProperties":false,"$id":"SchedulesAssociateParams"};

function validate366(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="SchedulesAssociateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "campaignId"},message:"must have required property '"+"campaignId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.scheduleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scheduleId"},message:"must have required property '"+"scheduleId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scheduleId !== undefined){
let data1 = data.scheduleId;
if(typeof data1 === "string"){
if(!pattern171.test(data1)){
const err4 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/pattern",keyword:"pattern",params:{pattern: "^skd_[A-Za-z0-9]+$"},message:"must match pattern \""+"^skd_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/scheduleId",schemaPath:"lemlist#/$defs/ScheduleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
for(const key0 in data){
if(!((key0 === "campaignId") || (key0 === "scheduleId"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["campaignId","scheduleId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate366.errors = vErrors;
return errors === 0;
}

const validateTasksListParams = validate367;
const schema598 = {"type":"object","properties":{"filters":{"type":"string","pattern":"^\\s*\\[[\\s\\S]*\\]\\s*$"},"page":{"type":"integer","minimum":0,"default":0}},"required":["filters"],"additionalProperties":false,"$id":"TasksListParams"};
const pattern177 = new RegExp("^\\s*\\[[\\s\\S]*\\]\\s*$", "u");

function validate367(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TasksListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.filters === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filters"},message:"must have required property '"+"filters"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.filters !== undefined){
let data0 = data.filters;
if(typeof data0 === "string"){
if(!pattern177.test(data0)){
const err1 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/pattern",keyword:"pattern",params:{pattern: "^\\s*\\[[\\s\\S]*\\]\\s*$"},message:"must match pattern \""+"^\\s*\\[[\\s\\S]*\\]\\s*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/filters",schemaPath:"#/properties/filters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page !== undefined){
let data1 = data.page;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "filters") || (key0 === "page"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["filters","page"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate367.errors = vErrors;
return errors === 0;
}

const validateTasksCreateParams = validate368;
const schema599 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TasksCreateParams"};

function validate368(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TasksCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate368.errors = vErrors;
return errors === 0;
}

const validateTasksUpdateParams = validate369;
const schema600 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TasksUpdateParams"};

function validate369(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TasksUpdateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate369.errors = vErrors;
return errors === 0;
}

const validateTasksIgnoreParams = validate370;
const schema601 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"TasksIgnoreParams"};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="TasksIgnoreParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate370.errors = vErrors;
return errors === 0;
}

const validateActivitiesListParams = validate371;
const schema602 = {"type":"object","properties":{"type":{"$ref":"lemlist#/$defs/ActivityType"},"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"leadId":{"$ref":"lemlist#/$defs/LeadId"},"isFirst":{"type":"boolean"},"minDate":{"$ref":"lemlist#/$defs/ActivityMoment"},"maxDate":{"$ref":"lemlist#/$defs/ActivityMoment"},"startDate":{"$ref":"lemlist#/$defs/ActivityMoment"},"endDate":{"$ref":"lemlist#/$defs/ActivityMoment"},"offset":{"type":"integer","minimum":0,"default":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100}},"required":[],"additionalProperties":false,"$id":"ActivitiesListParams"};
const schema603 = {"x-provenance":"observed","enum":["emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsExternalSent","emailsExternalReceived","emailsDone","emailsIgnored","emailsBounced","emailsFailed","emailsUnsubscribed","emailsInterested","emailsNotInterested","snoozed","annotated","aircallDone","aircallIgnored","aircallCreated","aircallEnded","aircallInterested","aircallNotInterested","apiDone","apiIgnored","apiInterested","apiNotInterested","apiFailed","apiUnsubscribed","enrichmentDone","enrichmentFailed","enrichmentSkipped","linkedinVisitDone","linkedinVisitFailed","linkedinVisitSkipped","linkedinCommentLastPostDone","linkedinCommentLastPostFailed","linkedinCommentLastPostSkipped","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinLikeLastPostSkipped","linkedinInviteDone","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinSent","linkedinInMailSent","linkedinOpened","linkedinInviteAccepted","linkedinInviteFailed","linkedinSendFailed","linkedinInMailFailed","linkedinInMailSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","linkedinVoiceNoteReplied","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","whatsappDone","whatsappIgnored","whatsappVoiceNoteSent","whatsappVoiceNoteDelivered","whatsappVoiceNoteOpened","whatsappVoiceNoteReplied","whatsappVoiceNoteFailed","whatsappVoiceNoteIgnored","smsSent","smsDone","smsDelivered","smsReplied","smsIgnored","smsFailed","aiVariableDone","aiVariableFailed","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinDone","linkedinIgnored","manualDone","manualIgnored","manualInterested","manualNotInterested","manualUnsubscribed","scheduleCancelled","paused","stopped","resumed","skipped","meetingBooked","conditionChosen","conditionalFailed","sendToAnotherCampaign","manualEmailQueued","manualLinkedinSendQueued","manualLinkedinVoiceNoteQueued","manualLinkedinInviteQueued","manualLinkedinCommentLastPostQueued","manualWhatsappMessageQueued","manualWhatsappVoiceNoteQueued","outOfOffice","mailinblackDetected","entityUnsubscribed","variableUnsubscribed","entitySubscribed","variableSubscribed"]};
const schema606 = {"type":"string","pattern":"^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"};
const pattern180 = new RegExp("^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$", "u");

function validate371(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ActivitiesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type !== undefined){
let data0 = data.type;
if(!(((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((data0 === "emailsSent") || (data0 === "emailsOpened")) || (data0 === "emailsClicked")) || (data0 === "emailsReplied")) || (data0 === "emailsExternalSent")) || (data0 === "emailsExternalReceived")) || (data0 === "emailsDone")) || (data0 === "emailsIgnored")) || (data0 === "emailsBounced")) || (data0 === "emailsFailed")) || (data0 === "emailsUnsubscribed")) || (data0 === "emailsInterested")) || (data0 === "emailsNotInterested")) || (data0 === "snoozed")) || (data0 === "annotated")) || (data0 === "aircallDone")) || (data0 === "aircallIgnored")) || (data0 === "aircallCreated")) || (data0 === "aircallEnded")) || (data0 === "aircallInterested")) || (data0 === "aircallNotInterested")) || (data0 === "apiDone")) || (data0 === "apiIgnored")) || (data0 === "apiInterested")) || (data0 === "apiNotInterested")) || (data0 === "apiFailed")) || (data0 === "apiUnsubscribed")) || (data0 === "enrichmentDone")) || (data0 === "enrichmentFailed")) || (data0 === "enrichmentSkipped")) || (data0 === "linkedinVisitDone")) || (data0 === "linkedinVisitFailed")) || (data0 === "linkedinVisitSkipped")) || (data0 === "linkedinCommentLastPostDone")) || (data0 === "linkedinCommentLastPostFailed")) || (data0 === "linkedinCommentLastPostSkipped")) || (data0 === "linkedinFollowDone")) || (data0 === "linkedinFollowFailed")) || (data0 === "linkedinFollowSkipped")) || (data0 === "linkedinLikeLastPostDone")) || (data0 === "linkedinLikeLastPostNoPost")) || (data0 === "linkedinLikeLastPostFailed")) || (data0 === "linkedinLikeLastPostSkipped")) || (data0 === "linkedinInviteDone")) || (data0 === "linkedinEndorseDone")) || (data0 === "linkedinEndorseFailed")) || (data0 === "linkedinEndorseSkipped")) || (data0 === "linkedinSent")) || (data0 === "linkedinInMailSent")) || (data0 === "linkedinOpened")) || (data0 === "linkedinInviteAccepted")) || (data0 === "linkedinInviteFailed")) || (data0 === "linkedinSendFailed")) || (data0 === "linkedinInMailFailed")) || (data0 === "linkedinInMailSkipped")) || (data0 === "linkedinVoiceNoteDone")) || (data0 === "linkedinVoiceNoteFailed")) || (data0 === "linkedinWithdrawInvitationDone")) || (data0 === "linkedinWithdrawInvitationFailed")) || (data0 === "linkedinVoiceNoteReplied")) || (data0 === "whatsappMessageSent")) || (data0 === "whatsappMessageDelivered")) || (data0 === "whatsappMessageOpened")) || (data0 === "whatsappReplied")) || (data0 === "whatsappMessageFailed")) || (data0 === "whatsappDone")) || (data0 === "whatsappIgnored")) || (data0 === "whatsappVoiceNoteSent")) || (data0 === "whatsappVoiceNoteDelivered")) || (data0 === "whatsappVoiceNoteOpened")) || (data0 === "whatsappVoiceNoteReplied")) || (data0 === "whatsappVoiceNoteFailed")) || (data0 === "whatsappVoiceNoteIgnored")) || (data0 === "smsSent")) || (data0 === "smsDone")) || (data0 === "smsDelivered")) || (data0 === "smsReplied")) || (data0 === "smsIgnored")) || (data0 === "smsFailed")) || (data0 === "aiVariableDone")) || (data0 === "aiVariableFailed")) || (data0 === "linkedinReplied")) || (data0 === "linkedinInterested")) || (data0 === "linkedinNotInterested")) || (data0 === "linkedinDone")) || (data0 === "linkedinIgnored")) || (data0 === "manualDone")) || (data0 === "manualIgnored")) || (data0 === "manualInterested")) || (data0 === "manualNotInterested")) || (data0 === "manualUnsubscribed")) || (data0 === "scheduleCancelled")) || (data0 === "paused")) || (data0 === "stopped")) || (data0 === "resumed")) || (data0 === "skipped")) || (data0 === "meetingBooked")) || (data0 === "conditionChosen")) || (data0 === "conditionalFailed")) || (data0 === "sendToAnotherCampaign")) || (data0 === "manualEmailQueued")) || (data0 === "manualLinkedinSendQueued")) || (data0 === "manualLinkedinVoiceNoteQueued")) || (data0 === "manualLinkedinInviteQueued")) || (data0 === "manualLinkedinCommentLastPostQueued")) || (data0 === "manualWhatsappMessageQueued")) || (data0 === "manualWhatsappVoiceNoteQueued")) || (data0 === "outOfOffice")) || (data0 === "mailinblackDetected")) || (data0 === "entityUnsubscribed")) || (data0 === "variableUnsubscribed")) || (data0 === "entitySubscribed")) || (data0 === "variableSubscribed"))){
const err0 = {instancePath:instancePath+"/type",schemaPath:"lemlist#/$defs/ActivityType/enum",keyword:"enum",params:{allowedValues: schema603.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.campaignId !== undefined){
let data1 = data.campaignId;
if(typeof data1 === "string"){
if(!pattern4.test(data1)){
const err1 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/pattern",keyword:"pattern",params:{pattern: "^cam_[A-Za-z0-9]+$"},message:"must match pattern \""+"^cam_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/campaignId",schemaPath:"lemlist#/$defs/CampaignId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.leadId !== undefined){
let data2 = data.leadId;
if(typeof data2 === "string"){
if(!pattern20.test(data2)){
const err3 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/pattern",keyword:"pattern",params:{pattern: "^lea_[A-Za-z0-9]+$"},message:"must match pattern \""+"^lea_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/leadId",schemaPath:"lemlist#/$defs/LeadId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.isFirst !== undefined){
if(typeof data.isFirst !== "boolean"){
const err5 = {instancePath:instancePath+"/isFirst",schemaPath:"#/properties/isFirst/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.minDate !== undefined){
let data4 = data.minDate;
if(typeof data4 === "string"){
if(!pattern180.test(data4)){
const err6 = {instancePath:instancePath+"/minDate",schemaPath:"lemlist#/$defs/ActivityMoment/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"},message:"must match pattern \""+"^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/minDate",schemaPath:"lemlist#/$defs/ActivityMoment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.maxDate !== undefined){
let data5 = data.maxDate;
if(typeof data5 === "string"){
if(!pattern180.test(data5)){
const err8 = {instancePath:instancePath+"/maxDate",schemaPath:"lemlist#/$defs/ActivityMoment/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"},message:"must match pattern \""+"^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/maxDate",schemaPath:"lemlist#/$defs/ActivityMoment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.startDate !== undefined){
let data6 = data.startDate;
if(typeof data6 === "string"){
if(!pattern180.test(data6)){
const err10 = {instancePath:instancePath+"/startDate",schemaPath:"lemlist#/$defs/ActivityMoment/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"},message:"must match pattern \""+"^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/startDate",schemaPath:"lemlist#/$defs/ActivityMoment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.endDate !== undefined){
let data7 = data.endDate;
if(typeof data7 === "string"){
if(!pattern180.test(data7)){
const err12 = {instancePath:instancePath+"/endDate",schemaPath:"lemlist#/$defs/ActivityMoment/pattern",keyword:"pattern",params:{pattern: "^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"},message:"must match pattern \""+"^(?:[0-9]{1,10}|[0-9]{4}-[0-9]{2}-[0-9]{2}(?:T.+)?)$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/endDate",schemaPath:"lemlist#/$defs/ActivityMoment/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.offset !== undefined){
let data8 = data.offset;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err14 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err15 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data9 = data.limit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err16 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err17 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err18 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
for(const key0 in data){
if(!(func2.call(schema602.properties, key0))){
const err19 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["type","campaignId","leadId","isFirst","minDate","maxDate","startDate","endDate","offset","limit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate371.errors = vErrors;
return errors === 0;
}

const validateActivitiesDeleteRecordingTranscriptParams = validate372;
const schema610 = {"type":"object","properties":{"activityId":{"$ref":"lemlist#/$defs/ActivityId"}},"required":["activityId"],"additionalProperties":false,"$id":"ActivitiesDeleteRecordingTranscriptParams"};

function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ActivitiesDeleteRecordingTranscriptParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.activityId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "activityId"},message:"must have required property '"+"activityId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.activityId !== undefined){
let data0 = data.activityId;
if(typeof data0 === "string"){
if(!pattern31.test(data0)){
const err1 = {instancePath:instancePath+"/activityId",schemaPath:"lemlist#/$defs/ActivityId/pattern",keyword:"pattern",params:{pattern: "^act_[A-Za-z0-9]+$"},message:"must match pattern \""+"^act_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/activityId",schemaPath:"lemlist#/$defs/ActivityId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "activityId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["activityId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate372.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesListVariablesParams = validate373;
const schema612 = {"type":"object","properties":{"offset":{"type":"integer","minimum":0,"default":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100}},"required":[],"additionalProperties":false,"$id":"UnsubscribesListVariablesParams"};

function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesListVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "offset") || (key0 === "limit"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["offset","limit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddVariablesParams = validate374;
const schema613 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UnsubscribesAddVariablesParams"};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesAddVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetVariableParams = validate375;
const schema614 = {"type":"object","properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false,"$id":"UnsubscribesGetVariableParams"};

function validate375(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesGetVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "value")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["value"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate375.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddVariableParams = validate376;
const schema615 = {"type":"object","properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false,"$id":"UnsubscribesAddVariableParams"};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesAddVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "value")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["value"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteVariableParams = validate377;
const schema616 = {"type":"object","properties":{"value":{"type":"string"}},"required":["value"],"additionalProperties":false,"$id":"UnsubscribesDeleteVariableParams"};

function validate377(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesDeleteVariableParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "value")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["value"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate377.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetContactParams = validate378;
const schema617 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"}},"required":["contactId"],"additionalProperties":false,"$id":"UnsubscribesGetContactParams"};

function validate378(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesGetContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate378.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddContactParams = validate379;
const schema619 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"}},"required":["contactId"],"additionalProperties":false,"$id":"UnsubscribesAddContactParams"};

function validate379(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesAddContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate379.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteContactParams = validate380;
const schema621 = {"type":"object","properties":{"contactId":{"$ref":"lemlist#/$defs/ContactId"}},"required":["contactId"],"additionalProperties":false,"$id":"UnsubscribesDeleteContactParams"};

function validate380(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesDeleteContactParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contactId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contactId"},message:"must have required property '"+"contactId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.contactId !== undefined){
let data0 = data.contactId;
if(typeof data0 === "string"){
if(!pattern8.test(data0)){
const err1 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/pattern",keyword:"pattern",params:{pattern: "^ctc_[A-Za-z0-9]+$"},message:"must match pattern \""+"^ctc_[A-Za-z0-9]+$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/contactId",schemaPath:"lemlist#/$defs/ContactId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "contactId")){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["contactId"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate380.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportVariablesParams = validate381;
const schema623 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UnsubscribesExportVariablesParams"};

function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesExportVariablesParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportContactsParams = validate382;
const schema624 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UnsubscribesExportContactsParams"};

function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesExportContactsParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate382.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesListParams = validate383;
const schema625 = {"type":"object","properties":{"offset":{"type":"integer","minimum":0,"default":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100}},"required":[],"additionalProperties":false,"$id":"UnsubscribesListParams"};

function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.offset !== undefined){
let data0 = data.offset;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err0 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/offset",schemaPath:"#/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
if(data.limit !== undefined){
let data1 = data.limit;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
for(const key0 in data){
if(!((key0 === "offset") || (key0 === "limit"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["offset","limit"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate383.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesExportParams = validate384;
const schema626 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"UnsubscribesExportParams"};

function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesExportParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: []},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate384.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesGetParams = validate385;
const schema627 = {"type":"object","properties":{"email":{"type":"string"}},"required":["email"],"additionalProperties":false,"$id":"UnsubscribesGetParams"};

function validate385(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesGetParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "email")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate385.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesAddParams = validate386;
const schema628 = {"type":"object","properties":{"email":{"type":"string"}},"required":["email"],"additionalProperties":false,"$id":"UnsubscribesAddParams"};

function validate386(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesAddParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "email")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate386.errors = vErrors;
return errors === 0;
}

const validateUnsubscribesDeleteParams = validate387;
const schema629 = {"type":"object","properties":{"email":{"type":"string"}},"required":["email"],"additionalProperties":false,"$id":"UnsubscribesDeleteParams"};

function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="UnsubscribesDeleteParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
for(const key0 in data){
if(!(key0 === "email")){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0, fields: ["email"]},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate387.errors = vErrors;
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
  'contacts.listLists': { params: validateContactsListListsParams },
  'contacts.createList': { params: validateContactsCreateListParams, body: validateContactListCreate, bodyRequired: true },
  'contacts.addToList': { params: validateContactsAddToListParams, body: validateContactListEntities, bodyRequired: true },
  'contacts.export': { params: validateContactsExportParams },
  'companies.list': { params: validateCompaniesListParams },
  'companies.create': { params: validateCompaniesCreateParams, body: validateCompanyCreate, bodyRequired: true },
  'companies.delete': { params: validateCompaniesDeleteParams },
  'companies.listNotes': { params: validateCompaniesListNotesParams },
  'companies.createNote': { params: validateCompaniesCreateNoteParams, body: validateCompanyNoteCreate, bodyRequired: true },
  'companies.engage': { params: validateCompaniesEngageParams },
  'companies.getContactSourcing': { params: validateCompaniesGetContactSourcingParams },
  'companies.startContactSourcing': { params: validateCompaniesStartContactSourcingParams, body: validateContactSourcingStart, bodyRequired: true },
  'fields.list': { params: validateFieldsListParams },
  'fields.save': { params: validateFieldsSaveParams, body: validateFieldSave, bodyRequired: true },
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
  'leads.delete': { params: validateLeadsDeleteParams },
  'leads.update': { params: validateLeadsUpdateParams, body: validateLeadUpdate, bodyRequired: true },
  'leads.markInterestedInCampaign': { params: validateLeadsMarkInterestedInCampaignParams },
  'leads.markNotInterestedInCampaign': { params: validateLeadsMarkNotInterestedInCampaignParams },
  'leads.setPersonalization': { params: validateLeadsSetPersonalizationParams, body: validateLeadStepPersonalizationUpdate, bodyRequired: true },
  'leads.resetPersonalization': { params: validateLeadsResetPersonalizationParams },
  'leads.skipStep': { params: validateLeadsSkipStepParams },
  'leads.listCrmFilters': { params: validateLeadsListCrmFiltersParams },
  'inbox.list': { params: validateInboxListParams },
  'inbox.sendEmail': { params: validateInboxSendEmailParams, body: validateInboxEmailCreate, bodyRequired: true },
  'inbox.sendLinkedin': { params: validateInboxSendLinkedinParams, body: validateInboxLinkedinMessageCreate, bodyRequired: true },
  'inbox.sendWhatsapp': { params: validateInboxSendWhatsappParams, body: validateInboxWhatsappMessageCreate, bodyRequired: true },
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
  'users.get': { params: validateUsersGetParams },
  'users.getSignature': { params: validateUsersGetSignatureParams },
  'users.updateSignature': { params: validateUsersUpdateSignatureParams, body: validateSignatureUpdate, bodyRequired: true },
  'users.updateLinkedinLimits': { params: validateUsersUpdateLinkedinLimitsParams, body: validateLinkedinLimitsUpdate, bodyRequired: true },
  'users.getChannels': { params: validateUsersGetChannelsParams },
  'users.getSendingSettings': { params: validateUsersGetSendingSettingsParams },
  'users.updateSendingSettings': { params: validateUsersUpdateSendingSettingsParams, body: validateSendingSettingsUpdate, bodyRequired: true },
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
  'campaigns.deleteSender': { params: validateCampaignsDeleteSenderParams },
  'campaigns.getDynamicSenderExclusions': { params: validateCampaignsGetDynamicSenderExclusionsParams },
  'campaigns.updateDynamicSenderExclusions': { params: validateCampaignsUpdateDynamicSenderExclusionsParams, body: validateCampaignSenderExclusionsUpdate, bodyRequired: true },
  'campaigns.addAbmLeads': { params: validateCampaignsAddAbmLeadsParams, body: validateAbmLeadsAdd, bodyRequired: true },
  'campaigns.skipStep': { params: validateCampaignsSkipStepParams },
  'campaigns.skipStepForLeads': { params: validateCampaignsSkipStepForLeadsParams, body: validateStepSkipForLeads, bodyRequired: true },
  'campaigns.startExport': { params: validateCampaignsStartExportParams },
  'campaigns.getExport': { params: validateCampaignsGetExportParams },
  'campaigns.emailExport': { params: validateCampaignsEmailExportParams },
  'campaigns.exportLeads': { params: validateCampaignsExportLeadsParams },
  'campaigns.getStats': { params: validateCampaignsGetStatsParams },
  'campaigns.listStats': { params: validateCampaignsListStatsParams, body: validateCampaignStatsSearch, bodyRequired: true },
  'schedules.list': { params: validateSchedulesListParams },
  'schedules.create': { params: validateSchedulesCreateParams, body: validateScheduleCreate, bodyRequired: true },
  'schedules.get': { params: validateSchedulesGetParams },
  'schedules.delete': { params: validateSchedulesDeleteParams },
  'schedules.update': { params: validateSchedulesUpdateParams, body: validateScheduleUpdate, bodyRequired: true },
  'schedules.listByCampaign': { params: validateSchedulesListByCampaignParams },
  'schedules.associate': { params: validateSchedulesAssociateParams },
  'tasks.list': { params: validateTasksListParams },
  'tasks.create': { params: validateTasksCreateParams, body: validateTaskCreate, bodyRequired: true },
  'tasks.update': { params: validateTasksUpdateParams, body: validateTaskUpdate, bodyRequired: true },
  'tasks.ignore': { params: validateTasksIgnoreParams, body: validateTasksIgnore, bodyRequired: true },
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
};
