// Written by `npm run generate` from openapi/. Do not edit.
const fieldsOfKnownStep = {"email":["_id","subject","message","delay","abTest","emailTemplateBId","emailTemplateId","index","sequenceId","sequenceStep"],"manual":["_id","title","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"phone":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"api":["_id","method","url","delay","index","sequenceId","sequenceStep"],"linkedinVisit":["_id","delay","index","sequenceId","sequenceStep"],"linkedinInvite":["_id","message","images","videos","delay","altMessage","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinSend":["_id","message","altMessage","images","videos","delay","emailTemplateId","index","sequenceId","sequenceStep"],"linkedinVoiceNote":["_id","recordMode","delay","index","sequenceId","sequenceStep"],"linkedinFollow":["_id","delay","index","sequenceId","sequenceStep"],"linkedinLikeLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinCommentLastPost":["_id","delay","index","sequenceId","sequenceStep"],"linkedinEndorse":["_id","skillName","endorseAnyFallback","delay","index","sequenceId","sequenceStep"],"linkedinWithdrawInvitation":["_id","delay","index","sequenceId","sequenceStep"],"sendToAnotherCampaign":["_id","campaignId","delay","index","sequenceId","sequenceStep"],"conditional":["_id","conditions","index","sequenceId","sequenceStep"],"whatsappMessage":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"],"sms":["_id","message","delay","emailTemplateId","index","sequenceId","sequenceStep"]};
const fieldsOfStepCreate = {"email":["subject","message","delay","index"],"manual":["title","message","delay","index"],"phone":["message","delay","index"],"api":["method","url","delay","index"],"linkedinVisit":["delay","index"],"linkedinInvite":["message","images","videos","delay","index"],"linkedinSend":["message","altMessage","images","videos","delay","index"],"linkedinVoiceNote":["recordMode","delay","index"],"linkedinFollow":["delay","index"],"linkedinLikeLastPost":["delay","index"],"linkedinCommentLastPost":["delay","index"],"linkedinEndorse":["skillName","endorseAnyFallback","delay","index"],"linkedinWithdrawInvitation":["delay","index"],"sendToAnotherCampaign":["campaignId","delay","index"],"conditional":["conditionKey","delayType","delay","customField","customOperator","customValue","scoreComparator","scoreThreshold","emailStatusFilter","callStatusFilter","index"],"whatsappMessage":["message","delay","index"],"sms":["message","delay","index"]};
const fieldsOfStepUpdate = {"email":["subject","message","delay"],"manual":["title","message","delay"],"phone":["message","delay"],"api":["method","url","delay"],"linkedinVisit":["delay"],"linkedinInvite":["message","images","videos","delay"],"linkedinSend":["message","altMessage","images","videos","delay"],"linkedinVoiceNote":["recordMode","delay"],"linkedinFollow":["delay"],"linkedinLikeLastPost":["delay"],"linkedinCommentLastPost":["delay"],"linkedinEndorse":["skillName","endorseAnyFallback","delay"],"linkedinWithdrawInvitation":["delay"],"sendToAnotherCampaign":["campaignId"],"conditional":["conditionKey","delayType","delay"],"whatsappMessage":["message","delay"],"sms":["message","delay"]};
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

export const validateStepCreate = validate10;
const schema11 = {"$id":"StepCreate","$ref":"lemlist#/$defs/StepCreate"};
const schema13 = {"oneOf":[{"$ref":"#/$defs/EmailStepCreate"},{"$ref":"#/$defs/ManualStepCreate"},{"$ref":"#/$defs/PhoneStepCreate"},{"$ref":"#/$defs/ApiStepCreate"},{"$ref":"#/$defs/LinkedinVisitStepCreate"},{"$ref":"#/$defs/LinkedinInviteStepCreate"},{"$ref":"#/$defs/LinkedinSendStepCreate"},{"$ref":"#/$defs/LinkedinVoiceNoteStepCreate"},{"$ref":"#/$defs/LinkedinFollowStepCreate"},{"$ref":"#/$defs/LinkedinLikeLastPostStepCreate"},{"$ref":"#/$defs/LinkedinCommentLastPostStepCreate"},{"$ref":"#/$defs/LinkedinEndorseStepCreate"},{"$ref":"#/$defs/LinkedinWithdrawInvitationStepCreate"},{"$ref":"#/$defs/SendToAnotherCampaignStepCreate"},{"$ref":"#/$defs/ConditionalStepCreate"},{"$ref":"#/$defs/WhatsappMessageStepCreate"},{"$ref":"#/$defs/SmsStepCreate"}],"discriminator":{"propertyName":"type"},"type":"object","x-union":"StepCreate"};
const schema14 = {"type":"object","required":["type","subject","message"],"properties":{"type":{"const":"email"},"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"email"};
const schema15 = {"type":"string","maxLength":400};
const schema16 = {"type":"string"};
const schema17 = {"type":"integer","minimum":0,"maximum":1500};
const schema18 = {"type":"integer","minimum":-1,"x-provenance":"inferred"};
const func2 = codePoints;

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func2(data1) > 400){
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
validate13.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","required":["type","title"],"properties":{"type":{"const":"manual"},"title":{"$ref":"#/$defs/StepTitle"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"manual"};
const schema20 = {"type":"string","maxLength":400};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func2(data1) > 400){
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
validate14.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["type"],"properties":{"type":{"const":"phone"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"phone"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate15.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["type","method","url"],"properties":{"type":{"const":"api"},"method":{"$ref":"#/$defs/ApiStepMethod"},"url":{"$ref":"#/$defs/ApiStepUrl"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"api"};
const schema27 = {"enum":["GET","POST","PUT","DELETE","PATCH"]};
const schema28 = {"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"};
const pattern0 = new RegExp("^https?://[^\\s/?#]\\S*$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/ApiStepMethod/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern0.test(data2)){
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
validate16.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVisit"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinVisit"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate17.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinInvite"},"message":{"$ref":"#/$defs/LinkedinInviteNote"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepCreate","x-variant":"linkedinInvite"};
const schema35 = {"anyOf":[{"required":["images","videos"],"properties":{"images":{"minItems":1,"maxItems":6},"videos":{"minItems":6,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":2,"maxItems":6},"videos":{"minItems":5,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":3,"maxItems":6},"videos":{"minItems":4,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":4,"maxItems":6},"videos":{"minItems":3,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":5,"maxItems":6},"videos":{"minItems":2,"maxItems":6}}},{"required":["images","videos"],"properties":{"images":{"minItems":6,"maxItems":6},"videos":{"minItems":1,"maxItems":6}}}]};
const schema36 = {"type":"string"};
const schema37 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};
const schema38 = {"type":"string","pattern":"^https://[^\\s/?#]\\S*$"};
const pattern1 = new RegExp("^https://[^\\s/?#]\\S*$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data0)){
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
validate19.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"array","maxItems":6,"items":{"$ref":"#/$defs/MediaUrl"}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern1.test(data0)){
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
validate21.errors = vErrors;
return errors === 0;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate19(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate21(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate18.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"linkedinSend"},"message":{"type":"string"},"altMessage":{"type":"string"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepCreate","x-variant":"linkedinSend"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate19(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate21(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate23.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVoiceNote"},"recordMode":{"$ref":"#/$defs/RecordMode"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinVoiceNote"};
const schema48 = {"enum":["manual","ai"],"default":"manual"};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/recordMode",schemaPath:"#/$defs/RecordMode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate26.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinFollow"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinFollow"};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate27.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinLikeLastPost"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinLikeLastPost"};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate28.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinCommentLastPost"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinCommentLastPost"};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate29.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinEndorse"},"skillName":{"$ref":"#/$defs/SkillName"},"endorseAnyFallback":{"$ref":"#/$defs/EndorseAnyFallback"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinEndorse"};
const schema61 = {"type":"string"};
const schema62 = {"type":"boolean"};

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
validate30.errors = vErrors;
return errors === 0;
}

const schema65 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinWithdrawInvitation"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"linkedinWithdrawInvitation"};

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
validate31.errors = vErrors;
return errors === 0;
}

const schema68 = {"type":"object","required":["type","campaignId"],"properties":{"type":{"const":"sendToAnotherCampaign"},"campaignId":{"$ref":"#/$defs/DestinationCampaignId"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"sendToAnotherCampaign"};
const schema69 = {"type":"string","pattern":"^cam_[A-Za-z0-9]+$"};
const pattern3 = new RegExp("^cam_[A-Za-z0-9]+$", "u");

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
if(!pattern3.test(data1)){
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
validate32.errors = vErrors;
return errors === 0;
}

const schema72 = {"type":"object","required":["type","conditionKey","delayType"],"properties":{"type":{"const":"conditional"},"conditionKey":{"$ref":"#/$defs/BranchingKey"},"delayType":{"$ref":"#/$defs/DelayType"},"delay":{"$ref":"#/$defs/StepDelay"},"customField":{"type":"string","x-provenance":"documented"},"customOperator":{"type":"string","x-provenance":"observed"},"customValue":{"type":"string","x-provenance":"documented"},"scoreComparator":{"$ref":"#/$defs/ScoreComparator"},"scoreThreshold":{"$ref":"#/$defs/ScoreThreshold"},"emailStatusFilter":{"$ref":"#/$defs/EmailStatusFilter"},"callStatusFilter":{"type":"string","x-provenance":"documented"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"not":{"$ref":"#/$defs/WithinWithoutDelay"},"x-union":"StepCreate","x-variant":"conditional"};
const schema73 = {"required":["delayType"],"properties":{"delayType":{"const":"within"}},"not":{"properties":{"delay":{}},"required":["delay"]}};
const schema74 = {"enum":["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount","customLeadInfo"]};
const schema75 = {"enum":["within","waitUntil"]};
const schema77 = {"enum":["$gte","$lt"],"default":"$gte","x-provenance":"documented"};
const schema78 = {"type":"integer","minimum":0,"maximum":100,"default":80,"x-provenance":"documented"};
const schema79 = {"enum":["deliverable","risky","undeliverable","unverified"],"x-provenance":"documented"};
const func4 = Object.prototype.hasOwnProperty;

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err9 = {instancePath:instancePath+"/conditionKey",schemaPath:"#/$defs/BranchingKey/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
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
const err10 = {instancePath:instancePath+"/delayType",schemaPath:"#/$defs/DelayType/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
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
const err17 = {instancePath:instancePath+"/scoreComparator",schemaPath:"#/$defs/ScoreComparator/enum",keyword:"enum",params:{allowedValues: schema77.enum},message:"must be equal to one of the allowed values"};
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
const err21 = {instancePath:instancePath+"/emailStatusFilter",schemaPath:"#/$defs/EmailStatusFilter/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values"};
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
if(!(func4.call(schema72.properties, key0))){
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
validate33.errors = vErrors;
return errors === 0;
}

const schema81 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"whatsappMessage"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"whatsappMessage"};

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
validate34.errors = vErrors;
return errors === 0;
}

const schema84 = {"type":"object","required":["type","message"],"properties":{"type":{"const":"sms"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"},"index":{"$ref":"#/$defs/StepIndex"}},"additionalProperties":false,"x-union":"StepCreate","x-variant":"sms"};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate35.errors = vErrors;
return errors === 0;
}


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate14(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate15(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate16(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate17(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate23(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate26(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate28(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate29(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate30(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate32(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate34(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
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
validate12.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StepCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate12(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateStepUpdate = validate54;
const schema87 = {"$id":"StepUpdate","$ref":"lemlist#/$defs/StepUpdate"};
const schema88 = {"oneOf":[{"$ref":"#/$defs/EmailStepUpdate"},{"$ref":"#/$defs/ManualStepUpdate"},{"$ref":"#/$defs/PhoneStepUpdate"},{"$ref":"#/$defs/ApiStepUpdate"},{"$ref":"#/$defs/LinkedinVisitStepUpdate"},{"$ref":"#/$defs/LinkedinInviteStepUpdate"},{"$ref":"#/$defs/LinkedinSendStepUpdate"},{"$ref":"#/$defs/LinkedinVoiceNoteStepUpdate"},{"$ref":"#/$defs/LinkedinFollowStepUpdate"},{"$ref":"#/$defs/LinkedinLikeLastPostStepUpdate"},{"$ref":"#/$defs/LinkedinCommentLastPostStepUpdate"},{"$ref":"#/$defs/LinkedinEndorseStepUpdate"},{"$ref":"#/$defs/LinkedinWithdrawInvitationStepUpdate"},{"$ref":"#/$defs/SendToAnotherCampaignStepUpdate"},{"$ref":"#/$defs/ConditionalStepUpdate"},{"$ref":"#/$defs/WhatsappMessageStepUpdate"},{"$ref":"#/$defs/SmsStepUpdate"}],"discriminator":{"propertyName":"type"},"type":"object","x-union":"StepUpdate"};
const schema89 = {"type":"object","required":["type"],"properties":{"type":{"const":"email"},"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"email"};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func2(data1) > 400){
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
validate56.errors = vErrors;
return errors === 0;
}

const schema93 = {"type":"object","required":["type"],"properties":{"type":{"const":"manual"},"title":{"$ref":"#/$defs/StepTitle"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"manual"};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func2(data1) > 400){
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
validate57.errors = vErrors;
return errors === 0;
}

const schema96 = {"type":"object","required":["type"],"properties":{"type":{"const":"phone"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"phone"};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate58.errors = vErrors;
return errors === 0;
}

const schema98 = {"type":"object","required":["type"],"properties":{"type":{"const":"api"},"method":{"$ref":"#/$defs/ApiStepMethod"},"url":{"$ref":"#/$defs/ApiStepUrl"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"api"};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/method",schemaPath:"#/$defs/ApiStepMethod/enum",keyword:"enum",params:{allowedValues: schema27.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern0.test(data2)){
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
validate59.errors = vErrors;
return errors === 0;
}

const schema102 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVisit"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinVisit"};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate60.errors = vErrors;
return errors === 0;
}

const schema104 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinInvite"},"message":{"$ref":"#/$defs/LinkedinInviteNote"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepUpdate","x-variant":"linkedinInvite"};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate19(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate21(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate61.errors = vErrors;
return errors === 0;
}

const schema108 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinSend"},"message":{"type":"string"},"altMessage":{"type":"string"},"images":{"$ref":"#/$defs/StepImages"},"videos":{"$ref":"#/$defs/StepVideos"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"not":{"$ref":"#/$defs/TooMuchLinkedinMedia"},"x-union":"StepUpdate","x-variant":"linkedinSend"};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate19(data.images, {instancePath:instancePath+"/images",parentData:data,parentDataProperty:"images",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data.videos !== undefined){
if(!(validate21(data.videos, {instancePath:instancePath+"/videos",parentData:data,parentDataProperty:"videos",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
validate64.errors = vErrors;
return errors === 0;
}

const schema111 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinVoiceNote"},"recordMode":{"$ref":"#/$defs/RecordMode"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinVoiceNote"};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/recordMode",schemaPath:"#/$defs/RecordMode/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
validate67.errors = vErrors;
return errors === 0;
}

const schema114 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinFollow"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinFollow"};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate68.errors = vErrors;
return errors === 0;
}

const schema116 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinLikeLastPost"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinLikeLastPost"};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate69.errors = vErrors;
return errors === 0;
}

const schema118 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinCommentLastPost"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinCommentLastPost"};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate70.errors = vErrors;
return errors === 0;
}

const schema120 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinEndorse"},"skillName":{"$ref":"#/$defs/SkillName"},"endorseAnyFallback":{"$ref":"#/$defs/EndorseAnyFallback"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinEndorse"};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate71.errors = vErrors;
return errors === 0;
}

const schema124 = {"type":"object","required":["type"],"properties":{"type":{"const":"linkedinWithdrawInvitation"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"linkedinWithdrawInvitation"};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate72.errors = vErrors;
return errors === 0;
}

const schema126 = {"type":"object","required":["type"],"properties":{"type":{"const":"sendToAnotherCampaign"},"campaignId":{"$ref":"#/$defs/DestinationCampaignId"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"sendToAnotherCampaign"};

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
if(!pattern3.test(data1)){
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
validate73.errors = vErrors;
return errors === 0;
}

const schema128 = {"type":"object","required":["type"],"properties":{"type":{"const":"conditional"},"conditionKey":{"$ref":"#/$defs/ConditionKey"},"delayType":{"$ref":"#/$defs/DelayType"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"conditional"};
const schema129 = {"enum":["hasEmailAddress","hasLinkedinUrl","hasPhoneNumber","hasScore","emailsOpened","emailsClicked","emailsUnsubscribed","meetingBooked","linkedinInviteAccepted","linkedinOpened","aircallDone","linkedinNetworkCheck","hasWhatsappAccount"]};

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
const err2 = {instancePath:instancePath+"/conditionKey",schemaPath:"#/$defs/ConditionKey/enum",keyword:"enum",params:{allowedValues: schema129.enum},message:"must be equal to one of the allowed values"};
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
const err3 = {instancePath:instancePath+"/delayType",schemaPath:"#/$defs/DelayType/enum",keyword:"enum",params:{allowedValues: schema75.enum},message:"must be equal to one of the allowed values"};
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
validate74.errors = vErrors;
return errors === 0;
}

const schema132 = {"type":"object","required":["type"],"properties":{"type":{"const":"whatsappMessage"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"whatsappMessage"};

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
validate75.errors = vErrors;
return errors === 0;
}

const schema134 = {"type":"object","required":["type"],"properties":{"type":{"const":"sms"},"message":{"type":"string"},"delay":{"$ref":"#/$defs/StepDelay"}},"additionalProperties":false,"x-union":"StepUpdate","x-variant":"sms"};

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
validate76.errors = vErrors;
return errors === 0;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "email"){
if(!(validate56(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
else if(tag0 === "manual"){
if(!(validate57(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
else if(tag0 === "phone"){
if(!(validate58(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
else if(tag0 === "api"){
if(!(validate59(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVisit"){
if(!(validate60(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinInvite"){
if(!(validate61(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinSend"){
if(!(validate64(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinVoiceNote"){
if(!(validate67(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinFollow"){
if(!(validate68(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinLikeLastPost"){
if(!(validate69(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinCommentLastPost"){
if(!(validate70(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinEndorse"){
if(!(validate71(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
else if(tag0 === "linkedinWithdrawInvitation"){
if(!(validate72(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sendToAnotherCampaign"){
if(!(validate73(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
else if(tag0 === "conditional"){
if(!(validate74(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
else if(tag0 === "whatsappMessage"){
if(!(validate75(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
else if(tag0 === "sms"){
if(!(validate76(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
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
validate55.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="StepUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate55(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
validate54.errors = vErrors;
return errors === 0;
}

export const validateAbTestUpdate = validate95;
const schema136 = {"$id":"AbTestUpdate","$ref":"lemlist#/$defs/AbTestUpdate"};
const schema137 = {"type":"object","properties":{"subject":{"$ref":"#/$defs/StepSubject"},"message":{"$ref":"#/$defs/EmailMessage"},"altMessage":{"type":"string"},"cc":{"type":"array","items":{"type":"string"}},"plainText":{"type":"boolean"}},"additionalProperties":false};

function validate96(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subject !== undefined){
let data0 = data.subject;
if(typeof data0 === "string"){
if(func2(data0) > 400){
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
validate96.errors = vErrors;
return errors === 0;
}


function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AbTestUpdate" */;
let vErrors = null;
let errors = 0;
if(!(validate96(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
validate95.errors = vErrors;
return errors === 0;
}

export const validateAbTestWinnerCreate = validate98;
const schema140 = {"$id":"AbTestWinnerCreate","$ref":"lemlist#/$defs/AbTestWinnerCreate"};
const schema141 = {"type":"object","required":["variant"],"properties":{"variant":{"$ref":"#/$defs/AbTestVariant"}},"additionalProperties":false};
const schema142 = {"enum":["A","B"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err1 = {instancePath:instancePath+"/variant",schemaPath:"#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values"};
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
validate99.errors = vErrors;
return errors === 0;
}


function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="AbTestWinnerCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate99(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
validate98.errors = vErrors;
return errors === 0;
}

export const validateWebhookCreate = validate101;
const schema143 = {"$id":"WebhookCreate","$ref":"lemlist#/$defs/WebhookCreate"};
const schema144 = {"type":"object","required":["targetUrl"],"properties":{"targetUrl":{"type":"string","pattern":"^https?://[^\\s/?#]\\S*$"},"type":{"$ref":"#/$defs/HookEvent"},"secret":{"type":"string"}},"additionalProperties":false};
const schema145 = {"enum":["contacted","hooked","attracted","warmed","interested","notInterested","emailsSent","emailsOpened","emailsClicked","emailsReplied","emailsBounced","emailsFailed","emailsInterested","emailsNotInterested","emailsUnsubscribed","linkedinSent","linkedinOpened","linkedinReplied","linkedinInterested","linkedinNotInterested","linkedinSendFailed","linkedinVisitDone","linkedinVisitFailed","linkedinFollowDone","linkedinFollowFailed","linkedinFollowSkipped","linkedinInviteDone","linkedinInviteFailed","linkedinInviteAccepted","linkedinEndorseDone","linkedinEndorseFailed","linkedinEndorseSkipped","linkedinVoiceNoteDone","linkedinVoiceNoteFailed","linkedinLikeLastPostDone","linkedinLikeLastPostNoPost","linkedinLikeLastPostFailed","linkedinWithdrawInvitationDone","linkedinWithdrawInvitationFailed","whatsappMessageSent","whatsappMessageDelivered","whatsappMessageOpened","whatsappReplied","whatsappMessageFailed","smsSent","smsDelivered","smsReplied","smsFailed","aircallCreated","aircallEnded","aircallDone","aircallInterested","aircallNotInterested","callRecordingDone","callTranscriptDone","apiDone","apiInterested","apiNotInterested","apiFailed","manualInterested","manualNotInterested","annotated","paused","resumed","stopped","campaignComplete","customDomainErrors","connectionIssue","sendLimitReached","lemwarmPaused","enrichmentDone","enrichmentError","inboxLabelUpdated","signalRegistered","deliverabilityAlertTriggered","contactSourcingDone","contactSourcingFailed"]};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern0.test(data0)){
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
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/HookEvent/enum",keyword:"enum",params:{allowedValues: schema145.enum},message:"must be equal to one of the allowed values"};
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
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhookCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate102(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
validate101.errors = vErrors;
return errors === 0;
}

export const validateContactCreate = validate104;
const schema146 = {"$id":"ContactCreate","$ref":"lemlist#/$defs/ContactCreate"};
const schema147 = {"type":"object","properties":{"contactId":{"$ref":"#/$defs/ContactId"},"email":{"type":"string","format":"email"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"additionalEmails":{"type":"array","items":{"type":"string","format":"email"}},"firstName":{"type":"string"},"lastName":{"type":"string"},"phone":{"type":"string"},"jobTitle":{"type":"string"},"jobDescription":{"type":"string"},"picture":{"type":"string"},"timezone":{"type":"string"},"industry":{"type":"string"},"languages":{"type":"string"},"location":{"type":"string"},"skills":{"type":"string"},"summary":{"type":"string"},"tagline":{"type":"string"},"contactOwner":{"type":"string"},"source":{"type":"string","default":"api"},"companyId":{"$ref":"#/$defs/CompanyId"},"companyDomain":{"type":"string"},"companyLinkedinUrl":{"type":"string"}},"additionalProperties":{"$ref":"#/$defs/ContactFieldValue"},"x-free-form":true,"not":{"$ref":"#/$defs/ContactWithoutIdentifier"}};
const schema148 = {"not":{"anyOf":[{"required":["contactId"],"properties":{"contactId":{}}},{"required":["email"],"properties":{"email":{}}},{"required":["linkedinUrl"],"properties":{"linkedinUrl":{}}},{"required":["linkedinUrlSalesNav"],"properties":{"linkedinUrlSalesNav":{}}}]}};
const schema149 = {"type":"string","pattern":"^ctc_[A-Za-z0-9]+$"};
const schema150 = {"type":"string","pattern":"^cpn_[A-Za-z0-9]+$"};
const schema151 = {"type":["string","number","boolean","array"],"items":{"type":"string"}};
const pattern7 = new RegExp("^ctc_[A-Za-z0-9]+$", "u");
const pattern8 = new RegExp("^cpn_[A-Za-z0-9]+$", "u");
const formats0 = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i;

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern7.test(data0)){
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
if(!pattern8.test(data21)){
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
if(!(func4.call(schema147.properties, key0))){
let data24 = data[key0];
if((((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")) && (!(Array.isArray(data24)))){
const err35 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/ContactFieldValue/type",keyword:"type",params:{type: schema151.type},message:"must be string,number,boolean,array"};
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
validate105.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate105(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
validate104.errors = vErrors;
return errors === 0;
}

export const validateContactListCreate = validate107;
const schema152 = {"$id":"ContactListCreate","$ref":"lemlist#/$defs/ContactListCreate"};
const schema153 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","minLength":1,"maxLength":200}},"additionalProperties":false};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(func2(data0) > 200){
const err1 = {instancePath:instancePath+"/name",schemaPath:"lemlist#/$defs/ContactListCreate/properties/name/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
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
validate107.errors = vErrors;
return errors === 0;
}

export const validateContactListEntities = validate108;
const schema154 = {"$id":"ContactListEntities","$ref":"lemlist#/$defs/ContactListEntities"};
const schema155 = {"type":"object","required":["contactIds"],"properties":{"contactIds":{"type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/ContactId"}}},"additionalProperties":false};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern7.test(data1)){
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
validate109.errors = vErrors;
return errors === 0;
}


function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactListEntities" */;
let vErrors = null;
let errors = 0;
if(!(validate109(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
validate108.errors = vErrors;
return errors === 0;
}

export const validateCompanyCreate = validate111;
const schema157 = {"$id":"CompanyCreate","$ref":"lemlist#/$defs/CompanyCreate"};
const schema158 = {"type":"object","properties":{"companyId":{"$ref":"#/$defs/CompanyId"},"name":{"type":"string"},"domain":{"type":"string"},"linkedinUrl":{"type":"string"},"linkedinUrlSalesNav":{"type":"string"},"companyOwner":{"type":"string"},"industry":{"type":"string"},"location":{"type":"string"},"size":{"type":"string"},"specialties":{"type":"string"},"tagline":{"type":"string"},"type":{"type":"string"},"description":{"type":"string"},"foundedOn":{"type":"string"},"headquarters":{"type":"string"},"picture":{"type":"string"},"source":{"type":"string","default":"api"}},"additionalProperties":{"$ref":"#/$defs/CompanyFieldValue"},"x-free-form":true,"not":{"$ref":"#/$defs/CompanyWithoutIdentifier"}};
const schema159 = {"not":{"anyOf":[{"required":["companyId"],"properties":{"companyId":{}}},{"required":["name","domain"],"properties":{"name":{},"domain":{}}}]}};
const schema161 = {"type":["string","number","boolean"]};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data0)){
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
if(!(func4.call(schema158.properties, key0))){
let data17 = data[key0];
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err23 = {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/CompanyFieldValue/type",keyword:"type",params:{type: schema161.type},message:"must be string,number,boolean"};
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
validate112.errors = vErrors;
return errors === 0;
}


function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompanyCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate112(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
validate111.errors = vErrors;
return errors === 0;
}

export const validateCompanyNoteCreate = validate114;
const schema162 = {"$id":"CompanyNoteCreate","$ref":"lemlist#/$defs/CompanyNoteCreate"};
const schema163 = {"type":"object","required":["note"],"properties":{"note":{"type":"string"}},"additionalProperties":false};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate114.errors = vErrors;
return errors === 0;
}

export const validateContactSourcingStart = validate115;
const schema164 = {"$id":"ContactSourcingStart","$ref":"lemlist#/$defs/ContactSourcingStart"};
const schema165 = {"type":"object","x-provenance":"documented","required":["companyIds"],"properties":{"companyIds":{"type":"array","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/CompanyId"}},"overwrite":{"type":"boolean","default":false}},"additionalProperties":false};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data1)){
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
validate116.errors = vErrors;
return errors === 0;
}


function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactSourcingStart" */;
let vErrors = null;
let errors = 0;
if(!(validate116(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
validate115.errors = vErrors;
return errors === 0;
}

export const validateFieldSave = validate118;
const schema167 = {"$id":"FieldSave","$ref":"lemlist#/$defs/FieldSave"};
const schema168 = {"type":"object","x-provenance":"documented","required":["entity","name","type"],"properties":{"entity":{"$ref":"#/$defs/EntityType"},"name":{"type":"string","maxLength":400,"pattern":"^[a-z][a-zA-Z0-9]*$"},"type":{"$ref":"#/$defs/CustomFieldType"},"label":{"type":"string","maxLength":400},"upsertOptions":{"type":"array","items":{"type":"string","minLength":1}},"renameOptions":{"type":"object","x-provenance":"inferred","x-free-form":true,"additionalProperties":{"type":"string"}}},"additionalProperties":false,"not":{"$ref":"#/$defs/OptionsWithoutSelect"}};
const schema169 = {"anyOf":[{"required":["type","upsertOptions"],"properties":{"type":{"not":{"const":"select"}},"upsertOptions":{}}},{"required":["type","renameOptions"],"properties":{"type":{"not":{"const":"select"}},"renameOptions":{}}}]};
const schema170 = {"enum":["contact","company"]};
const schema171 = {"x-provenance":"documented","enum":["text","multilineText","number","date","select","boolean","phone","user","url"]};
const pattern12 = new RegExp("^[a-z][a-zA-Z0-9]*$", "u");

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err11 = {instancePath:instancePath+"/entity",schemaPath:"#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema170.enum},message:"must be equal to one of the allowed values"};
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
if(func2(data3) > 400){
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern12.test(data3)){
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
const err15 = {instancePath:instancePath+"/type",schemaPath:"#/$defs/CustomFieldType/enum",keyword:"enum",params:{allowedValues: schema171.enum},message:"must be equal to one of the allowed values"};
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
if(func2(data5) > 400){
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
if(func2(data7) < 1){
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
validate119.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldSave" */;
let vErrors = null;
let errors = 0;
if(!(validate119(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
validate118.errors = vErrors;
return errors === 0;
}

export const validateCallCreate = validate121;
const schema172 = {"$id":"CallCreate","$ref":"lemlist#/$defs/CallCreate"};
const schema173 = {"type":"object","x-provenance":"documented","required":["externalId","userId","direction","startedAt"],"properties":{"externalId":{"type":"string"},"userId":{"$ref":"#/$defs/UserId"},"direction":{"$ref":"#/$defs/CallDirection"},"startedAt":{"type":"string","format":"date-time"},"from":{"type":"string"},"to":{"type":"string"},"taskId":{"type":"string"},"contactId":{"$ref":"#/$defs/ContactId","x-provenance":"inferred"},"callStatus":{"type":"string"},"duration":{"type":"integer","minimum":0,"x-provenance":"inferred"},"note":{"type":"string"},"recordingUrl":{"type":"string","format":"uri"},"transcript":{"type":"string","x-provenance":"inferred"},"provider":{"type":"string"}},"additionalProperties":false};
const schema174 = {"type":"string","pattern":"^usr_[A-Za-z0-9]+$"};
const schema175 = {"enum":["outbound","inbound"]};
const pattern13 = new RegExp("^usr_[A-Za-z0-9]+$", "u");
const formats4 = /^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i;
const formats6 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern13.test(data1)){
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
const err7 = {instancePath:instancePath+"/direction",schemaPath:"#/$defs/CallDirection/enum",keyword:"enum",params:{allowedValues: schema175.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern7.test(data7)){
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
if(!(func4.call(schema173.properties, key0))){
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
validate122.errors = vErrors;
return errors === 0;
}


function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CallCreate" */;
let vErrors = null;
let errors = 0;
if(!(validate122(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
validate121.errors = vErrors;
return errors === 0;
}

export const validateCallUpdate = validate124;
const schema177 = {"$id":"CallUpdate","$ref":"lemlist#/$defs/CallUpdate"};
const schema178 = {"type":"object","x-provenance":"documented","properties":{"callStatus":{"type":"string"},"duration":{"type":"integer","minimum":0,"x-provenance":"inferred"},"note":{"type":"string"},"recordingUrl":{"type":"string","format":"uri"},"transcript":{"type":"string","x-provenance":"inferred"}},"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate124.errors = vErrors;
return errors === 0;
}

const validateCampaignsListParams = validate125;
const schema179 = {"type":"object","properties":{"page":{"type":"integer","minimum":1,"default":1},"offset":{"type":"integer","minimum":0},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"},"status":{"$ref":"lemlist#/$defs/CampaignStatus"},"createdBy":{"$ref":"lemlist#/$defs/UserId"}},"required":[],"additionalProperties":false,"$id":"CampaignsListParams"};
const schema180 = {"enum":["asc","desc"]};
const schema181 = {"enum":["running","draft","archived","ended","paused","errors"]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err8 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema180.enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/status",schemaPath:"lemlist#/$defs/CampaignStatus/enum",keyword:"enum",params:{allowedValues: schema181.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern13.test(data6)){
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
validate125.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetParams = validate126;
const schema183 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetParams"};
const schema184 = {"type":"string","pattern":"^cam_[A-Za-z0-9]+$"};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data0)){
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
validate126.errors = vErrors;
return errors === 0;
}

const validateCampaignsGetSequencesParams = validate127;
const schema185 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"}},"required":["campaignId"],"additionalProperties":false,"$id":"CampaignsGetSequencesParams"};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data0)){
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
validate127.errors = vErrors;
return errors === 0;
}

const validateSequencesAddStepParams = validate128;
const schema187 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"}},"required":["sequenceId"],"additionalProperties":false,"$id":"SequencesAddStepParams"};
const schema188 = {"type":"string","pattern":"^seq_[A-Za-z0-9]+$"};
const pattern18 = new RegExp("^seq_[A-Za-z0-9]+$", "u");

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
validate128.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteStepParams = validate129;
const schema189 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesDeleteStepParams"};
const schema191 = {"type":"string","pattern":"^stp_[A-Za-z0-9]+$"};
const pattern20 = new RegExp("^stp_[A-Za-z0-9]+$", "u");

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate129.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateStepParams = validate130;
const schema192 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesUpdateStepParams"};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate130.errors = vErrors;
return errors === 0;
}

const validateSequencesGetAbTestParams = validate131;
const schema195 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesGetAbTestParams"};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate131.errors = vErrors;
return errors === 0;
}

const validateSequencesCreateAbTestParams = validate132;
const schema198 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesCreateAbTestParams"};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate132.errors = vErrors;
return errors === 0;
}

const validateSequencesDeleteAbTestParams = validate133;
const schema201 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"},"variant":{"$ref":"lemlist#/$defs/AbTestVariant"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesDeleteAbTestParams"};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
const err6 = {instancePath:instancePath+"/variant",schemaPath:"lemlist#/$defs/AbTestVariant/enum",keyword:"enum",params:{allowedValues: schema142.enum},message:"must be equal to one of the allowed values"};
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
validate133.errors = vErrors;
return errors === 0;
}

const validateSequencesUpdateAbTestParams = validate134;
const schema205 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesUpdateAbTestParams"};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate134.errors = vErrors;
return errors === 0;
}

const validateSequencesSelectAbTestWinnerParams = validate135;
const schema208 = {"type":"object","properties":{"sequenceId":{"$ref":"lemlist#/$defs/SequenceId"},"stepId":{"$ref":"lemlist#/$defs/StepId"}},"required":["sequenceId","stepId"],"additionalProperties":false,"$id":"SequencesSelectAbTestWinnerParams"};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern18.test(data0)){
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
if(!pattern20.test(data1)){
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
validate135.errors = vErrors;
return errors === 0;
}

const validateWebhooksListParams = validate136;
const schema211 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"WebhooksListParams"};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate136.errors = vErrors;
return errors === 0;
}

const validateWebhooksCreateParams = validate137;
const schema212 = {"type":"object","properties":{"campaignId":{"$ref":"lemlist#/$defs/CampaignId"},"isFirst":{"type":"boolean"},"zapId":{"type":"string"}},"required":[],"additionalProperties":false,"$id":"WebhooksCreateParams"};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="WebhooksCreateParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.campaignId !== undefined){
let data0 = data.campaignId;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
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
validate137.errors = vErrors;
return errors === 0;
}

const validateWebhooksDeleteParams = validate138;
const schema214 = {"type":"object","properties":{"hookId":{"$ref":"lemlist#/$defs/HookId"}},"required":["hookId"],"additionalProperties":false,"$id":"WebhooksDeleteParams"};
const schema215 = {"type":"string","pattern":"^hoo_[A-Za-z0-9]+$"};
const pattern34 = new RegExp("^hoo_[A-Za-z0-9]+$", "u");

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern34.test(data0)){
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
validate138.errors = vErrors;
return errors === 0;
}

const validateContactsListParams = validate139;
const schema216 = {"type":"object","properties":{"idsOrEmails":{"type":"string","pattern":"^[^,]+(,[^,]+){0,99}$"},"search":{"type":"string","minLength":2},"email":{"type":"string","format":"email"},"listId":{"$ref":"lemlist#/$defs/ContactListId"},"notInAnyCampaign":{"type":"boolean"},"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"companyDomain":{"type":"string"},"companyLinkedinUrl":{"type":"string"},"companySalesnavUrl":{"type":"string"},"fieldRejectionReason":{"$ref":"lemlist#/$defs/ContactRejectionReason"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"offset":{"type":"integer","minimum":0,"default":0}},"required":[],"additionalProperties":false,"$id":"ContactsListParams"};
const schema217 = {"type":"string","pattern":"^clt_[A-Za-z0-9]+$"};
const schema219 = {"enum":["enrichment_duplicate_linkedin_url","enrichment_duplicate_email","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_invalid_phone","crm_sync_duplicate_contact_blocked","crm_sync_duplicate_company_blocked","crm_sync_company_not_in_lemlist","crm_sync_custom_field_creation_failed","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error"]};
const pattern35 = new RegExp("^[^,]+(,[^,]+){0,99}$", "u");
const pattern36 = new RegExp("^clt_[A-Za-z0-9]+$", "u");

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="ContactsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrEmails !== undefined){
let data0 = data.idsOrEmails;
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
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
if(func2(data1) < 2){
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
if(!pattern36.test(data3)){
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
if(!pattern8.test(data5)){
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
const err14 = {instancePath:instancePath+"/fieldRejectionReason",schemaPath:"lemlist#/$defs/ContactRejectionReason/enum",keyword:"enum",params:{allowedValues: schema219.enum},message:"must be equal to one of the allowed values"};
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
if(!(func4.call(schema216.properties, key0))){
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
validate139.errors = vErrors;
return errors === 0;
}

const validateContactsCreateParams = validate140;
const schema220 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"ContactsCreateParams"};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate140.errors = vErrors;
return errors === 0;
}

const validateContactsGetParams = validate141;
const schema221 = {"type":"object","properties":{"idOrEmail":{"type":"string"}},"required":["idOrEmail"],"additionalProperties":false,"$id":"ContactsGetParams"};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate141.errors = vErrors;
return errors === 0;
}

const validateContactsDeleteParams = validate142;
const schema222 = {"type":"object","properties":{"idOrEmail":{"type":"string"}},"required":["idOrEmail"],"additionalProperties":false,"$id":"ContactsDeleteParams"};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate142.errors = vErrors;
return errors === 0;
}

const validateContactsListListsParams = validate143;
const schema223 = {"type":"object","properties":{"search":{"type":"string"}},"required":[],"additionalProperties":false,"$id":"ContactsListListsParams"};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate143.errors = vErrors;
return errors === 0;
}

const validateContactsCreateListParams = validate144;
const schema224 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"ContactsCreateListParams"};

function validate144(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate144.errors = vErrors;
return errors === 0;
}

const validateContactsAddToListParams = validate145;
const schema225 = {"type":"object","properties":{"listId":{"$ref":"lemlist#/$defs/ContactListId"},"action":{"const":"remove"}},"required":["listId"],"additionalProperties":false,"$id":"ContactsAddToListParams"};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern36.test(data0)){
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
validate145.errors = vErrors;
return errors === 0;
}

const validateContactsExportParams = validate146;
const schema227 = {"type":"object","properties":{"listId":{"type":"string","pattern":"^(all|clt_[A-Za-z0-9]+)$"},"entity":{"$ref":"lemlist#/$defs/EntityType","default":"contact"}},"required":["listId"],"additionalProperties":false,"$id":"ContactsExportParams"};
const pattern39 = new RegExp("^(all|clt_[A-Za-z0-9]+)$", "u");

function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern39.test(data0)){
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
const err3 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema170.enum},message:"must be equal to one of the allowed values"};
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
validate146.errors = vErrors;
return errors === 0;
}

const validateCompaniesListParams = validate147;
const schema229 = {"type":"object","properties":{"idsOrDomains":{"type":"string","pattern":"^[^,]+(,[^,]+){0,99}$"},"search":{"type":"string"},"crmSyncStatus":{"$ref":"lemlist#/$defs/CrmSyncStatus"},"fieldRejectionReason":{"$ref":"lemlist#/$defs/CompanyRejectionReason"},"fields":{"type":"string"},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"},"limit":{"type":"integer","minimum":1,"maximum":500,"default":100},"offset":{"type":"integer","minimum":0,"default":0}},"required":[],"additionalProperties":false,"$id":"CompaniesListParams"};
const schema230 = {"enum":["synced","not_synced","error","unique_index_error_company","property_doesnt_exist","required_field_missing","company_already_exists_with_name","company_already_exists_with_linkedin_url"]};
const schema231 = {"enum":["crm_sync_duplicate_company","crm_sync_invalid_domain","crm_sync_company_not_found","crm_sync_update_failed","crm_sync_duplicate_linkedin_url","crm_sync_invalid_linkedin_url","crm_sync_value_oscillating","crm_sync_owner_sync_loop","crm_sync_unmapped_user","crm_sync_value_incompatible","crm_sync_unknown_error"]};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.idsOrDomains !== undefined){
let data0 = data.idsOrDomains;
if(typeof data0 === "string"){
if(!pattern35.test(data0)){
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
const err3 = {instancePath:instancePath+"/crmSyncStatus",schemaPath:"lemlist#/$defs/CrmSyncStatus/enum",keyword:"enum",params:{allowedValues: schema230.enum},message:"must be equal to one of the allowed values"};
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
const err4 = {instancePath:instancePath+"/fieldRejectionReason",schemaPath:"lemlist#/$defs/CompanyRejectionReason/enum",keyword:"enum",params:{allowedValues: schema231.enum},message:"must be equal to one of the allowed values"};
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
const err7 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema180.enum},message:"must be equal to one of the allowed values"};
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
if(!(func4.call(schema229.properties, key0))){
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
validate147.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateParams = validate148;
const schema233 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CompaniesCreateParams"};

function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate148.errors = vErrors;
return errors === 0;
}

const validateCompaniesDeleteParams = validate149;
const schema234 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"force":{"type":"boolean","default":false}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesDeleteParams"};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data0)){
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
validate149.errors = vErrors;
return errors === 0;
}

const validateCompaniesListNotesParams = validate150;
const schema236 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"},"page":{"type":"integer","minimum":1,"default":1},"limit":{"type":"integer","minimum":1,"maximum":100,"default":100},"sortBy":{"const":"createdAt"},"sortOrder":{"$ref":"lemlist#/$defs/SortOrder"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesListNotesParams"};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data0)){
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
const err9 = {instancePath:instancePath+"/sortOrder",schemaPath:"lemlist#/$defs/SortOrder/enum",keyword:"enum",params:{allowedValues: schema180.enum},message:"must be equal to one of the allowed values"};
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
validate150.errors = vErrors;
return errors === 0;
}

const validateCompaniesCreateNoteParams = validate151;
const schema239 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesCreateNoteParams"};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data0)){
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
validate151.errors = vErrors;
return errors === 0;
}

const validateCompaniesEngageParams = validate152;
const schema241 = {"type":"object","properties":{"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":["companyId"],"additionalProperties":false,"$id":"CompaniesEngageParams"};

function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern8.test(data0)){
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
validate152.errors = vErrors;
return errors === 0;
}

const validateCompaniesGetContactSourcingParams = validate153;
const schema243 = {"type":"object","properties":{"runId":{"$ref":"lemlist#/$defs/ContactSourcingRunId"},"companyId":{"$ref":"lemlist#/$defs/CompanyId"}},"required":[],"additionalProperties":false,"$id":"CompaniesGetContactSourcingParams"};
const schema244 = {"type":"string","pattern":"^air_[A-Za-z0-9]+$"};
const pattern45 = new RegExp("^air_[A-Za-z0-9]+$", "u");

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="CompaniesGetContactSourcingParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.runId !== undefined){
let data0 = data.runId;
if(typeof data0 === "string"){
if(!pattern45.test(data0)){
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
if(!pattern8.test(data1)){
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
validate153.errors = vErrors;
return errors === 0;
}

const validateCompaniesStartContactSourcingParams = validate154;
const schema246 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CompaniesStartContactSourcingParams"};

function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate154.errors = vErrors;
return errors === 0;
}

const validateFieldsListParams = validate155;
const schema247 = {"type":"object","properties":{"entity":{"$ref":"lemlist#/$defs/EntityType"},"source":{"$ref":"lemlist#/$defs/FieldSource"}},"required":[],"additionalProperties":false,"$id":"FieldsListParams"};
const schema249 = {"enum":["default","custom","crm_synced"]};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="FieldsListParams" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entity !== undefined){
let data0 = data.entity;
if(!((data0 === "contact") || (data0 === "company"))){
const err0 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema170.enum},message:"must be equal to one of the allowed values"};
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
const err1 = {instancePath:instancePath+"/source",schemaPath:"lemlist#/$defs/FieldSource/enum",keyword:"enum",params:{allowedValues: schema249.enum},message:"must be equal to one of the allowed values"};
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
validate155.errors = vErrors;
return errors === 0;
}

const validateFieldsSaveParams = validate156;
const schema250 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"FieldsSaveParams"};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate156.errors = vErrors;
return errors === 0;
}

const validateFieldsDeleteParams = validate157;
const schema251 = {"type":"object","properties":{"entity":{"$ref":"lemlist#/$defs/EntityType"},"name":{"type":"string"}},"required":["entity","name"],"additionalProperties":false,"$id":"FieldsDeleteParams"};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/entity",schemaPath:"lemlist#/$defs/EntityType/enum",keyword:"enum",params:{allowedValues: schema170.enum},message:"must be equal to one of the allowed values"};
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
validate157.errors = vErrors;
return errors === 0;
}

const validateCallsCreateParams = validate158;
const schema253 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CallsCreateParams"};

function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate158.errors = vErrors;
return errors === 0;
}

const validateCallsGetParams = validate159;
const schema254 = {"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false,"$id":"CallsGetParams"};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate159.errors = vErrors;
return errors === 0;
}

const validateCallsUpdateParams = validate160;
const schema255 = {"type":"object","properties":{"id":{"type":"string"}},"required":["id"],"additionalProperties":false,"$id":"CallsUpdateParams"};

function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate160.errors = vErrors;
return errors === 0;
}

const validateCallsListStatusesParams = validate161;
const schema256 = {"type":"object","properties":{},"required":[],"additionalProperties":false,"$id":"CallsListStatusesParams"};

function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate161.errors = vErrors;
return errors === 0;
}

export const VALIDATORS = {
  'campaigns.list': { params: validateCampaignsListParams },
  'campaigns.get': { params: validateCampaignsGetParams },
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
};
