// Written by `npm run generate` from openapi/. Do not edit.
export interface paths {
    "/campaigns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List campaigns
         * @description Campaigns of the team, page by page.
         */
        get: operations["campaigns.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}": {
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
        /**
         * Get campaign
         * @description One campaign with its creator and senders. The id of its main sequence may be missing here; take it from the list or from the sequences.
         */
        get: operations["campaigns.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/sequences": {
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
        /**
         * Get campaign sequences
         * @description Every sequence of the campaign with its steps. The answer is an object keyed by sequence id, not a list.
         */
        get: operations["campaigns.getSequences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequences/{sequenceId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that holds the step; the main one or a branch.
                 * @example seq_6BAJyNSBAZdKH8RJr
                 */
                sequenceId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add sequence step
         * @description Adds a step to a sequence, at the end unless `index` says where. A condition creates a branch sequence for each outcome; add the steps of a branch to its own id.
         */
        post: operations["sequences.addStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sequences/{sequenceId}/steps/{stepId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that holds the step; the main one or a branch.
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete sequence step
         * @description Removes a step from its sequence for good. A running campaign must be paused first.
         */
        delete: operations["sequences.deleteStep"];
        options?: never;
        head?: never;
        /**
         * Update sequence step
         * @description Changes the fields you send and leaves the rest. `type` must be the type of the stored step, which cannot change; delete the step and add another instead.
         */
        patch: operations["sequences.updateStep"];
        trace?: never;
    };
    "/sequences/{sequenceId}/steps/{stepId}/ab-test": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that holds the step; the main one or a branch.
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
        /**
         * Get A/B test
         * @description Variant B of an email step and the state of its test.
         */
        get: operations["sequences.getAbTest"];
        put?: never;
        /**
         * Create A/B test
         * @description Copies an email step into a variant B and starts to split the leads between them. Needs the plan Email Pro.
         */
        post: operations["sequences.createAbTest"];
        /**
         * Delete A/B test
         * @description Drops a variant and ends the test. Dropping A makes B the step.
         */
        delete: operations["sequences.deleteAbTest"];
        options?: never;
        head?: never;
        /**
         * Update A/B test
         * @description Changes the fields of variant B that you send. Variant A is the step; change it with Update sequence step.
         */
        patch: operations["sequences.updateAbTest"];
        trace?: never;
    };
    "/sequences/{sequenceId}/steps/{stepId}/ab-test/winner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Sequence that holds the step; the main one or a branch.
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
        get?: never;
        put?: never;
        /**
         * Select A/B test winner
         * @description Ends the test and sends the winner to all remaining leads. This is final; a second call is refused.
         */
        post: operations["sequences.selectAbTestWinner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhooks
         * @description All webhooks of the team, without their secrets.
         */
        get: operations["webhooks.list"];
        put?: never;
        /**
         * Create webhook
         * @description Has lemlist call an address for each event. Answer within seconds with 2xx; whether lemlist repeats a failed call is not known.
         */
        post: operations["webhooks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hooks/{hookId}": {
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete webhook
         * @description Ends the calls at once.
         */
        delete: operations["webhooks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
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
         * @description lemlist sends each event of your webhooks to their address. Compare `secret` with yours; there is no signature.
         */
        post: {
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
                /** @description The event was taken. */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /**
         * @description Order by date of creation. lemlist reads every value but `desc` as `asc`.
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /**
         * @description State of a campaign to filter by. A campaign can match several, such as `paused` and `errors`.
         * @enum {string}
         */
        CampaignStatus: "running" | "draft" | "archived" | "ended" | "paused" | "errors";
        /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
        UserId: string;
        /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
        CampaignId: string;
        /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
        SequenceId: string;
        /** @description A member who sends for a campaign. */
        CampaignSender: {
            /** @description Identifier of the member. */
            id?: string;
            /** @description Address that is sent from. */
            email?: string;
            /** @description Mailbox that is sent from. */
            sendUserMailboxId?: string;
        };
        /** @description A campaign. List and detail return different fields, so only the id is certain. */
        Campaign: {
            /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. */
            name?: string;
            /** @description Emoji shown beside the name. */
            emoji?: string;
            /** @description Labels given in lemlist. Only in lists. */
            labels?: string[];
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Member who created it. Only in lists. */
            createdBy?: string;
            /** @description State of the campaign. */
            status?: components["schemas"]["CampaignStatus"] | (string & {});
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Sending windows of the campaign. */
            scheduleIds?: string[];
            /** @description IANA time zone the schedule is read in. */
            timezone?: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Whether something keeps it from sending. */
            hasError?: boolean;
            /** @description What keeps it from sending. */
            errors?: string[];
            /** @description Member who created it. Only in the detail. */
            creator?: {
                /** @description Identifier of the member. */
                userId?: string;
                /** @description Address of the member. */
                userEmail?: string;
            };
            /** @description Members the campaign sends from. Only in the detail. */
            senders?: components["schemas"]["CampaignSender"][];
        };
        /** @description Where a page stands in the whole list. */
        Pagination: {
            /** @description Items on all pages together. */
            totalRecords?: number;
            /** @description Number of this page, from 1. */
            currentPage?: number;
            /** @description Number of the next page. On the last page it is null by lemlist's account, yet 1 has been observed; compare `currentPage` with `totalPage` instead. Observed, not documented by lemlist. */
            nextPage?: number | null;
            /** @description Number of pages. */
            totalPage?: number;
        };
        /** @description A page of campaigns. */
        CampaignPage: {
            /** @description Campaigns of this page. */
            campaigns: components["schemas"]["Campaign"][];
            /** @description Where a page stands in the whole list. */
            pagination?: components["schemas"]["Pagination"];
        };
        /** @description What went wrong, as bare text. It may come under `text/html` or `application/json` as well. */
        ErrorText: string;
        /** @description Error of the newer routes. Older ones answer in plain text. */
        ErrorBody: {
            /** @description What went wrong, or a code in capitals. */
            error: string;
            /** @description Code to branch on, where the route has one. */
            code?: string;
            /** @description What went wrong, where `error` holds a code. */
            message?: string;
        };
        /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
        StepId: string;
        /**
         * @description Version of the email; `A` is the step itself.
         * @enum {string}
         */
        AbTestVariant: "A" | "B";
        /** @description True while the test runs, the letter of the winner afterwards, false where there is none. */
        AbTestState: boolean | components["schemas"]["AbTestVariant"];
        /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
        TemplateId: string;
        /** @description One-based position; in a branch it keeps counting from the condition. */
        StepPosition: number;
        /** @description Zero-based position within the sequence. */
        StepOffset: number;
        /** @description Sends an email to the lead. */
        EmailStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "email";
            /** @description Subject line as a raw template; empty means a reply in the thread. */
            subject?: string;
            /** @description HTML body as a raw template. */
            message?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description True while the test runs, the letter of the winner afterwards, false where there is none. */
            abTest?: components["schemas"]["AbTestState"];
            /** @description Template of variant B while the step has one. */
            emailTemplateBId?: string;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Creates a task that a user carries out by hand. */
        ManualStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "manual";
            /** @description What the task is called. */
            title?: string;
            /** @description What the user has to do, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Reminds a user to call the lead. */
        PhoneStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "phone";
            /** @description Script or notes for the call, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /**
         * @description HTTP method of the call. lemlist sends no headers or body of yours with it.
         * @enum {string}
         */
        ApiStepMethod: "GET" | "POST" | "PUT" | "DELETE" | "PATCH";
        /** @description Calls a URL of your own when the lead arrives here. */
        ApiStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "api";
            /** @description HTTP method of the call. */
            method?: components["schemas"]["ApiStepMethod"] | (string & {});
            /** @description Address that is called. */
            url?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Visits the lead's LinkedIn profile. */
        LinkedinVisitStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinVisit";
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Invites the lead to connect on LinkedIn, with or without a note. */
        LinkedinInviteStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinInvite";
            /** @description Note of the invitation; it has also been seen in `altMessage`. */
            message?: string;
            /** @description Addresses of the attached images. Inferred, not confirmed. */
            images?: string[];
            /** @description Addresses of the attached videos. Inferred, not confirmed. */
            videos?: string[];
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Where the note of an invitation has been seen instead of `message`. Observed, not documented by lemlist. */
            altMessage?: string;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Sends a LinkedIn message to the lead. */
        LinkedinSendStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinSend";
            /** @description Message to the lead, as plain text. */
            message?: string;
            /** @description Fallback for `message`, as plain text. */
            altMessage?: string;
            /** @description Addresses of the attached images. Inferred, not confirmed. */
            images?: string[];
            /** @description Addresses of the attached videos. Inferred, not confirmed. */
            videos?: string[];
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /**
         * @description Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there.
         * @default manual
         * @enum {string}
         */
        RecordMode: "manual" | "ai";
        /** @description Sends a LinkedIn voice note to the lead. */
        LinkedinVoiceNoteStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinVoiceNote";
            /** @description Where the audio comes from. Inferred, not confirmed. */
            recordMode?: components["schemas"]["RecordMode"] | (string & {});
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Follows the lead on LinkedIn. */
        LinkedinFollowStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinFollow";
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Likes the lead's latest LinkedIn post. */
        LinkedinLikeLastPostStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinLikeLastPost";
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Posts an AI-written comment under the lead's latest LinkedIn post. */
        LinkedinCommentLastPostStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinCommentLastPost";
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Endorses a skill on the lead's LinkedIn profile. */
        LinkedinEndorseStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinEndorse";
            /** @description Skill that is endorsed. Inferred, not confirmed. */
            skillName?: string;
            /** @description Whether another skill is endorsed when the named one is missing. Inferred, not confirmed. */
            endorseAnyFallback?: boolean;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Withdraws the LinkedIn invitation that is still pending. */
        LinkedinWithdrawInvitationStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "linkedinWithdrawInvitation";
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Moves the lead to another campaign. */
        SendToAnotherCampaignStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "sendToAnotherCampaign";
            /** @description Campaign the lead is moved to. Inferred, not confirmed. */
            campaignId?: string;
            /** @description Days to wait before the move; 0 where it is returned at all. Observed, not documented by lemlist. */
            delay?: number;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /**
         * @description What is tested about the lead.
         * @enum {string}
         */
        ConditionKey: "hasEmailAddress" | "hasLinkedinUrl" | "hasPhoneNumber" | "hasScore" | "emailsOpened" | "emailsClicked" | "emailsUnsubscribed" | "meetingBooked" | "linkedinInviteAccepted" | "linkedinOpened" | "aircallDone" | "linkedinNetworkCheck" | "hasWhatsappAccount";
        /** @description What is tested about the lead. A new condition can also test a variable of yours with `customLeadInfo`. */
        BranchingKey: components["schemas"]["ConditionKey"] | "customLeadInfo";
        /**
         * @description `within` tests once, after `delay` days; `waitUntil` waits for the event.
         * @enum {string}
         */
        DelayType: "within" | "waitUntil";
        /** @description A branch of a condition. The fallback has neither key nor delay. */
        StepCondition: {
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId: string;
            /** @description Name of the branch, in words. */
            label?: string;
            /** @description What is tested about the lead. */
            key?: components["schemas"]["BranchingKey"] | (string & {});
            /** @description Days, in the sense of `delayType`. */
            delay?: number;
            /** @description Whether the test is made once or waits for the event. */
            delayType?: components["schemas"]["DelayType"] | (string & {});
            /** @description True on the branch that is taken when no other one is. */
            fallback?: boolean;
        };
        /** @description Branches the sequence on what the lead is or did. */
        ConditionalStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "conditional";
            /** @description Branches in the order they are tested; the fallback comes last. */
            conditions?: components["schemas"]["StepCondition"][];
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Sends a WhatsApp message to the lead. */
        WhatsappMessageStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "whatsappMessage";
            /** @description Message to the lead, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description Sends an SMS to the lead. */
        SmsStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /**
             * @description Kind of step.
             * @constant
             */
            type: "sms";
            /** @description Text message to the lead, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. */
            delay?: number;
            /** @description Identifier of the template that holds the text of a step. Matches `^etp_[A-Za-z0-9]+$`. */
            emailTemplateId?: string;
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        KnownStep: components["schemas"]["EmailStep"] | components["schemas"]["ManualStep"] | components["schemas"]["PhoneStep"] | components["schemas"]["ApiStep"] | components["schemas"]["LinkedinVisitStep"] | components["schemas"]["LinkedinInviteStep"] | components["schemas"]["LinkedinSendStep"] | components["schemas"]["LinkedinVoiceNoteStep"] | components["schemas"]["LinkedinFollowStep"] | components["schemas"]["LinkedinLikeLastPostStep"] | components["schemas"]["LinkedinCommentLastPostStep"] | components["schemas"]["LinkedinEndorseStep"] | components["schemas"]["LinkedinWithdrawInvitationStep"] | components["schemas"]["SendToAnotherCampaignStep"] | components["schemas"]["ConditionalStep"] | components["schemas"]["WhatsappMessageStep"] | components["schemas"]["SmsStep"];
        /**
         * @description The 17 kinds of step that the REST API creates and edits.
         * @enum {string}
         */
        StepType: "email" | "manual" | "phone" | "api" | "linkedinVisit" | "linkedinInvite" | "linkedinSend" | "linkedinVoiceNote" | "linkedinFollow" | "linkedinLikeLastPost" | "linkedinCommentLastPost" | "linkedinEndorse" | "linkedinWithdrawInvitation" | "sendToAnotherCampaign" | "conditional" | "whatsappMessage" | "sms";
        /** @description A step of a kind that was added to lemlist after this version of the document. */
        UnknownStep: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Kind of step. */
            type: "(a type added later)";
            /** @description One-based position; in a branch it keeps counting from the condition. */
            index?: number;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description Zero-based position within the sequence. */
            sequenceStep?: number;
        };
        /** @description A step as lemlist returns it. A kind that lemlist adds later arrives as `UnknownStep`. */
        Step: components["schemas"]["KnownStep"] | components["schemas"]["UnknownStep"];
        /** @description A sequence with its steps in order. A branch of a condition is a sequence too, and names its parent. */
        Sequence: {
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Steps in the order they run. */
            steps: components["schemas"]["Step"][];
            /** @description Depth of nesting; 0 for the main sequence, 1 and more for branches. */
            level?: number;
            /** @description Sequence that holds the condition. Only on branches. */
            parentId?: string;
            /** @description Zero-based position of the condition in its parent. Only on branches. */
            conditionalStepIndex?: number;
        };
        /** @description Every sequence of a campaign under its id, in no order. The main one has level 0. */
        CampaignSequences: {
            [key: string]: components["schemas"]["Sequence"];
        };
        /** @description Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
        StepSubject: string;
        /** @description HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
        EmailMessage: string;
        /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
        StepDelay: number;
        /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
        StepIndex: number;
        /** @description Sends an email to the lead. */
        EmailStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "email";
            /** @description Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
            subject: string;
            /** @description HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
            message: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description What the task is called. At most 400 characters. */
        StepTitle: string;
        /** @description Creates a task that a user carries out by hand. */
        ManualStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "manual";
            /** @description What the task is called. At most 400 characters. */
            title: string;
            /** @description What the user has to do, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Reminds a user to call the lead. */
        PhoneStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "phone";
            /** @description Script or notes for the call, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
        ApiStepUrl: string;
        /** @description Calls a URL of your own when the lead arrives here. */
        ApiStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "api";
            /** @description HTTP method of the call. lemlist sends no headers or body of yours with it. */
            method: components["schemas"]["ApiStepMethod"];
            /** @description Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
            url: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Visits the lead's LinkedIn profile. */
        LinkedinVisitStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinVisit";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description `images` and `videos` may hold at most 6 items together */
        TooMuchLinkedinMedia: {
            /** @description 1 to 6 items. */
            images: unknown;
            /** @description 6 to 6 items. */
            videos: unknown;
        } | {
            /** @description 2 to 6 items. */
            images: unknown;
            /** @description 5 to 6 items. */
            videos: unknown;
        } | {
            /** @description 3 to 6 items. */
            images: unknown;
            /** @description 4 to 6 items. */
            videos: unknown;
        } | {
            /** @description 4 to 6 items. */
            images: unknown;
            /** @description 3 to 6 items. */
            videos: unknown;
        } | {
            /** @description 5 to 6 items. */
            images: unknown;
            /** @description 2 to 6 items. */
            videos: unknown;
        } | {
            /** @description 6 to 6 items. */
            images: unknown;
            /** @description 1 to 6 items. */
            videos: unknown;
        };
        /** @description Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
        LinkedinInviteNote: string;
        /** @description Public address of a file, beginning with `https://`. Matches `^https://[^\s/?#]\S*$`. */
        MediaUrl: string;
        /** @description Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
        StepImages: string[];
        /** @description Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
        StepVideos: string[];
        /** @description Invites the lead to connect on LinkedIn, with or without a note. `images` and `videos` may hold at most 6 items together. */
        LinkedinInviteStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinInvite";
            /** @description Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
            message?: string;
            /** @description Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            images?: string[];
            /** @description Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            videos?: string[];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Sends a LinkedIn message to the lead. `images` and `videos` may hold at most 6 items together. */
        LinkedinSendStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinSend";
            /** @description Message to the lead, as plain text. */
            message: string;
            /** @description Fallback for `message`, as plain text. */
            altMessage?: string;
            /** @description Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            images?: string[];
            /** @description Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            videos?: string[];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Sends a LinkedIn voice note to the lead. */
        LinkedinVoiceNoteStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinVoiceNote";
            /** @description Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there. */
            recordMode?: components["schemas"]["RecordMode"];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Follows the lead on LinkedIn. */
        LinkedinFollowStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinFollow";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Likes the lead's latest LinkedIn post. */
        LinkedinLikeLastPostStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinLikeLastPost";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Posts an AI-written comment under the lead's latest LinkedIn post. */
        LinkedinCommentLastPostStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinCommentLastPost";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Skill to endorse, as LinkedIn names it on the profile. */
        SkillName: string;
        /** @description When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
        EndorseAnyFallback: boolean;
        /** @description Endorses a skill on the lead's LinkedIn profile. */
        LinkedinEndorseStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinEndorse";
            /** @description Skill to endorse, as LinkedIn names it on the profile. */
            skillName?: string;
            /** @description When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
            endorseAnyFallback?: boolean;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Withdraws the LinkedIn invitation that is still pending. */
        LinkedinWithdrawInvitationStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "linkedinWithdrawInvitation";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
        DestinationCampaignId: string;
        /** @description Moves the lead to another campaign. */
        SendToAnotherCampaignStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "sendToAnotherCampaign";
            /** @description Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
            campaignId: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description `delay` is required when `delayType` is `within` */
        WithinWithoutDelay: {
            /** @constant */
            delayType: "within";
        };
        /**
         * @description How the score is compared with `scoreThreshold`. Only for `hasScore`.
         * @default $gte
         * @enum {string}
         */
        ScoreComparator: "$gte" | "$lt";
        /**
         * @description Score compared with. Only for `hasScore`. Whole number, 0 to 100.
         * @default 80
         */
        ScoreThreshold: number;
        /**
         * @description Deliverability that the address must have. Only for `hasEmailAddress`.
         * @enum {string}
         */
        EmailStatusFilter: "deliverable" | "risky" | "undeliverable" | "unverified";
        /** @description Branches the sequence on what the lead is or did. `delay` is required when `delayType` is `within`. */
        ConditionalStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "conditional";
            /** @description What is tested about the lead. A new condition can also test a variable of yours with `customLeadInfo`. */
            conditionKey: components["schemas"]["BranchingKey"];
            /** @description `within` tests once, after `delay` days; `waitUntil` waits for the event. */
            delayType: components["schemas"]["DelayType"];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Variable that is compared. Only for `customLeadInfo`. */
            customField?: string;
            /** @description Comparison. Only for `customLeadInfo`; `equal` is the one value seen. Observed, not documented by lemlist. */
            customOperator?: string;
            /** @description Value compared with. Only for `customLeadInfo`. */
            customValue?: string;
            /** @description How the score is compared with `scoreThreshold`. Only for `hasScore`. */
            scoreComparator?: components["schemas"]["ScoreComparator"];
            /**
             * @description Score compared with. Only for `hasScore`. Whole number, 0 to 100.
             * @default 80
             */
            scoreThreshold?: number;
            /** @description Deliverability that the address must have. Only for `hasEmailAddress`. */
            emailStatusFilter?: components["schemas"]["EmailStatusFilter"];
            /** @description Outcome of the call. Only for `aircallDone`; its values are not published. */
            callStatusFilter?: string;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Sends a WhatsApp message to the lead. */
        WhatsappMessageStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "whatsappMessage";
            /** @description Message to the lead, as plain text. */
            message: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description Sends an SMS to the lead. */
        SmsStepCreate: {
            /**
             * @description Kind of step to add.
             * @constant
             */
            type: "sms";
            /** @description Text message to the lead, as plain text. */
            message: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
            /** @description Zero-based position to insert at. Left out, beyond the end or -1, the step is appended. Whole number, at least -1. Inferred, not confirmed. */
            index?: number;
        };
        /** @description A step to add. `type` decides which fields are required and which may be sent. */
        StepCreate: components["schemas"]["EmailStepCreate"] | components["schemas"]["ManualStepCreate"] | components["schemas"]["PhoneStepCreate"] | components["schemas"]["ApiStepCreate"] | components["schemas"]["LinkedinVisitStepCreate"] | components["schemas"]["LinkedinInviteStepCreate"] | components["schemas"]["LinkedinSendStepCreate"] | components["schemas"]["LinkedinVoiceNoteStepCreate"] | components["schemas"]["LinkedinFollowStepCreate"] | components["schemas"]["LinkedinLikeLastPostStepCreate"] | components["schemas"]["LinkedinCommentLastPostStepCreate"] | components["schemas"]["LinkedinEndorseStepCreate"] | components["schemas"]["LinkedinWithdrawInvitationStepCreate"] | components["schemas"]["SendToAnotherCampaignStepCreate"] | components["schemas"]["ConditionalStepCreate"] | components["schemas"]["WhatsappMessageStepCreate"] | components["schemas"]["SmsStepCreate"];
        /** @description Confirmation without further content. */
        Confirmation: {
            /** @description True when it was done. */
            ok: boolean;
        };
        /** @description Editable fields of an email. Fields left out stay as they are. */
        EmailStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "email";
            /** @description Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
            subject?: string;
            /** @description HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a manual task. Fields left out stay as they are. */
        ManualStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "manual";
            /** @description What the task is called. At most 400 characters. */
            title?: string;
            /** @description What the user has to do, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a phone call. Fields left out stay as they are. */
        PhoneStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "phone";
            /** @description Script or notes for the call, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of an API call. Fields left out stay as they are. */
        ApiStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "api";
            /** @description HTTP method of the call. lemlist sends no headers or body of yours with it. */
            method?: components["schemas"]["ApiStepMethod"];
            /** @description Address to call, beginning with `http://` or `https://`. Matches `^https?://[^\s/?#]\S*$`. */
            url?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn visit. Fields left out stay as they are. */
        LinkedinVisitStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinVisit";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn invitation. Fields left out stay as they are. `images` and `videos` may hold at most 6 items together. */
        LinkedinInviteStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinInvite";
            /** @description Note sent with the invitation, as plain text; without one the invitation goes out bare. LinkedIn itself cuts notes at 300 characters, or near 200 for free accounts. */
            message?: string;
            /** @description Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            images?: string[];
            /** @description Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            videos?: string[];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn message. Fields left out stay as they are. `images` and `videos` may hold at most 6 items together. */
        LinkedinSendStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinSend";
            /** @description Message to the lead, as plain text. */
            message?: string;
            /** @description Fallback for `message`, as plain text. */
            altMessage?: string;
            /** @description Images to attach (image/png, image/jpeg or image/gif, up to 20 MB per file), together with `videos` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            images?: string[];
            /** @description Videos to attach (video/mp4 or video/quicktime, up to 20 MB per file), together with `images` at most 6. They replace the stored ones; `[]` clears them. At most 6 items. */
            videos?: string[];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn voice note. Fields left out stay as they are. */
        LinkedinVoiceNoteStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinVoiceNote";
            /** @description Where the audio comes from. `manual` has a user record it in lemlist, `ai` has lemlist speak the text template set there. */
            recordMode?: components["schemas"]["RecordMode"];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn follow. Fields left out stay as they are. */
        LinkedinFollowStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinFollow";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn like. Fields left out stay as they are. */
        LinkedinLikeLastPostStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinLikeLastPost";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn comment. Fields left out stay as they are. */
        LinkedinCommentLastPostStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinCommentLastPost";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn endorsement. Fields left out stay as they are. */
        LinkedinEndorseStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinEndorse";
            /** @description Skill to endorse, as LinkedIn names it on the profile. */
            skillName?: string;
            /** @description When `true` and the profile lacks the named skill, any other skill of the profile is endorsed. */
            endorseAnyFallback?: boolean;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a LinkedIn withdrawal. Fields left out stay as they are. */
        LinkedinWithdrawInvitationStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "linkedinWithdrawInvitation";
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a move to another campaign. Fields left out stay as they are. */
        SendToAnotherCampaignStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "sendToAnotherCampaign";
            /** @description Campaign to move the lead to. It must exist and not be archived. Matches `^cam_[A-Za-z0-9]+$`. */
            campaignId?: string;
        };
        /** @description Editable fields of a condition. Fields left out stay as they are. */
        ConditionalStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "conditional";
            /** @description What is tested about the lead. */
            conditionKey?: components["schemas"]["ConditionKey"];
            /** @description `within` tests once, after `delay` days; `waitUntil` waits for the event. */
            delayType?: components["schemas"]["DelayType"];
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a WhatsApp message. Fields left out stay as they are. */
        WhatsappMessageStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "whatsappMessage";
            /** @description Message to the lead, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description Editable fields of a text message. Fields left out stay as they are. */
        SmsStepUpdate: {
            /**
             * @description Type of the stored step; it cannot be changed.
             * @constant
             */
            type: "sms";
            /** @description Text message to the lead, as plain text. */
            message?: string;
            /** @description Days to wait before this step runs. Only days on which the schedule sends are counted. Whole number, 0 to 1500. */
            delay?: number;
        };
        /** @description What to change in a step. `type` names the stored step and decides which fields may be sent; fields left out stay as they are. */
        StepUpdate: components["schemas"]["EmailStepUpdate"] | components["schemas"]["ManualStepUpdate"] | components["schemas"]["PhoneStepUpdate"] | components["schemas"]["ApiStepUpdate"] | components["schemas"]["LinkedinVisitStepUpdate"] | components["schemas"]["LinkedinInviteStepUpdate"] | components["schemas"]["LinkedinSendStepUpdate"] | components["schemas"]["LinkedinVoiceNoteStepUpdate"] | components["schemas"]["LinkedinFollowStepUpdate"] | components["schemas"]["LinkedinLikeLastPostStepUpdate"] | components["schemas"]["LinkedinCommentLastPostStepUpdate"] | components["schemas"]["LinkedinEndorseStepUpdate"] | components["schemas"]["LinkedinWithdrawInvitationStepUpdate"] | components["schemas"]["SendToAnotherCampaignStepUpdate"] | components["schemas"]["ConditionalStepUpdate"] | components["schemas"]["WhatsappMessageStepUpdate"] | components["schemas"]["SmsStepUpdate"];
        /** @description Variant B of an email step. Variant A is the step itself. */
        AbTest: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            stepId: string;
            /** @description True while the test runs, the letter of the winner afterwards, false where there is none. */
            abTest?: components["schemas"]["AbTestState"];
            /** @description Template of variant B. */
            emailTemplateBId?: string;
            /** @description Subject line of variant B. */
            subject?: string;
            /** @description HTML body of variant B. */
            message?: string;
            /** @description Fallback message of variant B. */
            altMessage?: string;
            /** @description Addresses in copy of variant B. */
            cc?: string[];
            /** @description Whether variant B goes out as plain text. */
            plainText?: boolean;
        };
        /** @description What to change in variant B. Fields left out stay as they are; variant A is never touched. */
        AbTestUpdate: {
            /** @description Subject line as a raw template; variables and Liquid count towards the limit. Empty means a reply in the thread. At most 400 characters. */
            subject?: string;
            /** @description HTML body as a raw template, `{{signature}}` included where you want it. Write paragraphs as `<div>`; `<p>` is shown without spacing. */
            message?: string;
            /** @description Fallback for `message`. */
            altMessage?: string;
            /** @description Addresses in copy. */
            cc?: string[];
            /** @description Send as plain text, without HTML. */
            plainText?: boolean;
        };
        /** @description Variant that all remaining leads receive. */
        AbTestWinnerCreate: {
            /** @description Version of the email; `A` is the step itself. */
            variant: components["schemas"]["AbTestVariant"];
        };
        /** @description Outcome of an A/B test. */
        AbTestWinner: {
            /** @description Identifier of a step. Matches `^stp_[A-Za-z0-9]+$`. */
            stepId: string;
            /** @description Version of the email; `A` is the step itself. */
            abTest?: components["schemas"]["AbTestVariant"];
        };
        /** @description Identifier of a webhook. Matches `^hoo_[A-Za-z0-9]+$`. */
        HookId: string;
        /**
         * @description Types of event about lead states.
         * @enum {string}
         */
        LeadStateEventType: "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested";
        /**
         * @description Types of event about emails.
         * @enum {string}
         */
        EmailEventType: "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsBounced" | "emailsFailed" | "emailsInterested" | "emailsNotInterested" | "emailsUnsubscribed";
        /**
         * @description Types of event about LinkedIn.
         * @enum {string}
         */
        LinkedinEventType: "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinFollowDone" | "linkedinFollowFailed" | "linkedinFollowSkipped" | "linkedinInviteDone" | "linkedinInviteFailed" | "linkedinInviteAccepted" | "linkedinEndorseDone" | "linkedinEndorseFailed" | "linkedinEndorseSkipped" | "linkedinVoiceNoteDone" | "linkedinVoiceNoteFailed" | "linkedinLikeLastPostDone" | "linkedinLikeLastPostNoPost" | "linkedinLikeLastPostFailed" | "linkedinWithdrawInvitationDone" | "linkedinWithdrawInvitationFailed";
        /**
         * @description Types of event about WhatsApp.
         * @enum {string}
         */
        WhatsappEventType: "whatsappMessageSent" | "whatsappMessageDelivered" | "whatsappMessageOpened" | "whatsappReplied" | "whatsappMessageFailed";
        /**
         * @description Types of event about text messages.
         * @enum {string}
         */
        SmsEventType: "smsSent" | "smsDelivered" | "smsReplied" | "smsFailed";
        /**
         * @description Types of event about calls.
         * @enum {string}
         */
        CallEventType: "aircallCreated" | "aircallEnded" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "callRecordingDone" | "callTranscriptDone";
        /**
         * @description Types of event about API steps.
         * @enum {string}
         */
        ApiStepEventType: "apiDone" | "apiInterested" | "apiNotInterested" | "apiFailed";
        /**
         * @description Types of event about manual tasks.
         * @enum {string}
         */
        ManualStepEventType: "manualInterested" | "manualNotInterested";
        /**
         * @description Types of event about notes.
         * @enum {string}
         */
        AnnotationEventType: "annotated";
        /**
         * @description Types of event about campaigns.
         * @enum {string}
         */
        CampaignProgressEventType: "paused" | "resumed" | "stopped" | "campaignComplete" | "customDomainErrors" | "connectionIssue" | "sendLimitReached" | "lemwarmPaused";
        /**
         * @description Types of event about enrichments.
         * @enum {string}
         */
        EnrichmentEventType: "enrichmentDone" | "enrichmentError";
        /**
         * @description Types of event about inbox labels.
         * @enum {string}
         */
        InboxLabelEventType: "inboxLabelUpdated";
        /**
         * @description Types of event about signals.
         * @enum {string}
         */
        SignalEventType: "signalRegistered";
        /**
         * @description Types of event about deliverability.
         * @enum {string}
         */
        DeliverabilityEventType: "deliverabilityAlertTriggered";
        /**
         * @description Types of event about contact sourcing.
         * @enum {string}
         */
        ContactSourcingEventType: "contactSourcingDone" | "contactSourcingFailed";
        /** @description Event to be told of; left out, every event is sent. */
        HookEvent: components["schemas"]["LeadStateEventType"] | components["schemas"]["EmailEventType"] | components["schemas"]["LinkedinEventType"] | components["schemas"]["WhatsappEventType"] | components["schemas"]["SmsEventType"] | components["schemas"]["CallEventType"] | components["schemas"]["ApiStepEventType"] | components["schemas"]["ManualStepEventType"] | components["schemas"]["AnnotationEventType"] | components["schemas"]["CampaignProgressEventType"] | components["schemas"]["EnrichmentEventType"] | components["schemas"]["InboxLabelEventType"] | components["schemas"]["SignalEventType"] | components["schemas"]["DeliverabilityEventType"] | components["schemas"]["ContactSourcingEventType"];
        /** @description A webhook. Its secret is never returned. */
        Webhook: {
            /** @description Identifier of a webhook. Matches `^hoo_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Address that is called. */
            targetUrl?: string;
            /** @description Event it is called for; every event where it is missing. */
            type?: components["schemas"]["HookEvent"] | (string & {});
            /** @description Campaign it is limited to. */
            campaignId?: string;
            /** @description Whether only the first event of its type per lead is sent. */
            isFirst?: boolean;
            /** @description Zap that created it. */
            zapId?: string | number;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
        };
        /** @description All webhooks of the team. */
        WebhookList: components["schemas"]["Webhook"][];
        /** @description A webhook to create. It cannot be changed afterwards; delete it and create another. */
        WebhookCreate: {
            /** @description Address to call, beginning with `http://` or `https://`; one webhook per address. Matches `^https?://[^\s/?#]\S*$`. */
            targetUrl: string;
            /** @description Event to be told of; left out, every event is sent. */
            type?: components["schemas"]["HookEvent"];
            /** @description Text that comes back as `secret` in every body, so that you know who calls. lemlist signs nothing. */
            secret?: string;
        };
        /** @description A lead changed its state. */
        LeadStateEvent: {
            /** @description Types of event about lead states. */
            type: components["schemas"]["LeadStateEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Something happened to an email. */
        EmailEvent: {
            /** @description Types of event about emails. */
            type: components["schemas"]["EmailEventType"];
            /** @description Subject line of the email. */
            subject?: string;
            /** @description Link that was clicked. Observed, not documented by lemlist. */
            linkUrl?: string;
            /** @description Why it bounced. Observed, not documented by lemlist. */
            bounceReason?: string;
            /** @description Text of the reply. Observed, not documented by lemlist. */
            text?: string;
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Something happened on LinkedIn. */
        LinkedinEvent: {
            /** @description Types of event about LinkedIn. */
            type: components["schemas"]["LinkedinEventType"];
            /** @description Text of the reply. Observed, not documented by lemlist. */
            text?: string;
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Something happened on WhatsApp. */
        WhatsappEvent: {
            /** @description Types of event about WhatsApp. */
            type: components["schemas"]["WhatsappEventType"];
            /** @description Text of the reply. Observed, not documented by lemlist. */
            text?: string;
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Something happened to a text message. */
        SmsEvent: {
            /** @description Types of event about text messages. */
            type: components["schemas"]["SmsEventType"];
            /** @description Text of the reply. Observed, not documented by lemlist. */
            text?: string;
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Something happened to a call. */
        CallEvent: {
            /** @description Types of event about calls. */
            type: components["schemas"]["CallEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A call of an API step was made or marked. */
        ApiStepEvent: {
            /** @description Types of event about API steps. */
            type: components["schemas"]["ApiStepEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A manual task was marked. */
        ManualStepEvent: {
            /** @description Types of event about manual tasks. */
            type: components["schemas"]["ManualStepEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description Somebody wrote a note. */
        AnnotationEvent: {
            /** @description Types of event about notes. */
            type: components["schemas"]["AnnotationEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A campaign or its sending went on or stopped. */
        CampaignProgressEvent: {
            /** @description Types of event about campaigns. */
            type: components["schemas"]["CampaignProgressEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description An enrichment came to its end. */
        EnrichmentEvent: {
            /** @description Types of event about enrichments. */
            type: components["schemas"]["EnrichmentEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description The labels of a conversation changed. */
        InboxLabelEvent: {
            /** @description Types of event about inbox labels. */
            type: components["schemas"]["InboxLabelEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A signal agent found something. */
        SignalEvent: {
            /** @description Types of event about signals. */
            type: components["schemas"]["SignalEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A deliverability alert went off. */
        DeliverabilityEvent: {
            /** @description Types of event about deliverability. */
            type: components["schemas"]["DeliverabilityEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description A run of contact sourcing came to its end. */
        ContactSourcingEvent: {
            /** @description Types of event about contact sourcing. */
            type: components["schemas"]["ContactSourcingEventType"];
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description An event of a type that this document describes. Its families share no type. */
        KnownEvent: components["schemas"]["LeadStateEvent"] | components["schemas"]["EmailEvent"] | components["schemas"]["LinkedinEvent"] | components["schemas"]["WhatsappEvent"] | components["schemas"]["SmsEvent"] | components["schemas"]["CallEvent"] | components["schemas"]["ApiStepEvent"] | components["schemas"]["ManualStepEvent"] | components["schemas"]["AnnotationEvent"] | components["schemas"]["CampaignProgressEvent"] | components["schemas"]["EnrichmentEvent"] | components["schemas"]["InboxLabelEvent"] | components["schemas"]["SignalEvent"] | components["schemas"]["DeliverabilityEvent"] | components["schemas"]["ContactSourcingEvent"];
        /** @description An event of a type that was added to lemlist after this version of the document. */
        UnknownEvent: {
            /** @description Type of the event. */
            type: "(a type added later)";
            /** @description Identifier of the activity. */
            _id?: string;
            /** @description Team it happened in. */
            teamId?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Campaign it happened in. */
            campaignId?: string;
            /** @description Name of that campaign. */
            campaignName?: string;
            /** @description Sequence of the step. */
            sequenceId?: string;
            /** @description Zero-based position of the step when it happened; it shifts with edits. */
            sequenceStep?: number;
            /** @description Step it belongs to; missing on old events. */
            stepId?: string;
            /** @description Zero-based position of the last step. */
            totalSequenceStep?: number;
            /** @description Lead it happened to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Contact behind the lead. Observed, not documented by lemlist. */
            contactId?: string;
            /** @description Member it was sent for. */
            sendUserId?: string;
            /** @description Address it was sent from. */
            sendUserEmail?: string;
            /** @description Name it was sent under. */
            sendUserName?: string;
            /** @description Whether it is the first of its type for the lead. Observed, not documented by lemlist. */
            isFirst?: boolean;
            /** @description The secret that was given when the webhook was created. */
            secret?: string;
        };
        /** @description The body of a webhook, one event per call. Every variable of the lead stands beside the fields named here, so that a variable can hide one of them. A type that lemlist adds later arrives as `UnknownEvent`. */
        WebhookEvent: components["schemas"]["KnownEvent"] | components["schemas"]["UnknownEvent"];
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
                 * @description Shape of the answer. Without it lemlist sends an older one; the client always sends it.
                 * @example v2
                 */
                version: "v2";
                /**
                 * @description Page to read, from 1. Use it or `offset`.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Items to skip. Use it or `page`.
                 * @example 0
                 */
                offset?: number;
                /**
                 * @description Items per page.
                 * @example 100
                 */
                limit?: number;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sortBy?: "createdAt";
                /**
                 * @description Direction of `sortBy`.
                 * @example desc
                 */
                sortOrder?: components["schemas"]["SortOrder"];
                /**
                 * @description Only campaigns in this state.
                 * @example draft
                 */
                status?: components["schemas"]["CampaignStatus"];
                /**
                 * @description Only campaigns that this member created.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                createdBy?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of campaigns, the newest first unless asked otherwise. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignPage"];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
            /** @description The campaign. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Campaign"];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such campaign, or the owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
            /** @description The main sequence and all branches, keyed by their ids. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CampaignSequences"];
                };
            };
            /** @description The campaign has no sequence, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such campaign, or the owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Sequence that holds the step; the main one or a branch.
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
            /** @description The step as it was stored. A condition comes with a branch sequence for each outcome. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            /** @description The body or the state of the campaign does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such sequence, or no such step in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
                 * @description Sequence that holds the step; the main one or a branch.
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
            /** @description It was done. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description The state of the campaign does not allow it. Pause the campaign first; those created over the API start out as running. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such sequence, or no such step in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Sequence that holds the step; the main one or a branch.
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
        /** @description The type of the stored step and the fields to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpdate"];
            };
        };
        responses: {
            /** @description The whole step after the change. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Step"];
                };
            };
            /** @description The body or the state of the campaign does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such sequence, or no such step in it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
                 * @description Sequence that holds the step; the main one or a branch.
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
            /** @description Variant B of the step. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan of the team does not include this. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such step, or no A/B test on it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Sequence that holds the step; the main one or a branch.
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
            /** @description Variant B of the step. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            /** @description The state of the step does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan of the team does not include this. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such step, or no A/B test on it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Variant to drop; B when left out.
                 * @example B
                 */
                variant?: components["schemas"]["AbTestVariant"];
            };
            header?: never;
            path: {
                /**
                 * @description Sequence that holds the step; the main one or a branch.
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
            /** @description It was done. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Confirmation"];
                };
            };
            /** @description The state of the step does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan of the team does not include this. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such step, or no A/B test on it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Sequence that holds the step; the main one or a branch.
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
        /** @description The fields of variant B to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbTestUpdate"];
            };
        };
        responses: {
            /** @description Variant B after the change. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbTest"];
                };
            };
            /** @description The state of the step does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan of the team does not include this. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such step, or no A/B test on it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @description Sequence that holds the step; the main one or a branch.
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
        /** @description The variant that wins. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AbTestWinnerCreate"];
            };
        };
        responses: {
            /** @description The outcome. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AbTestWinner"];
                };
            };
            /** @description The state of the step does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The plan of the team does not include this. */
            402: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such step, or no A/B test on it. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
            /** @description All webhooks, at most 200 per account. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"][];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                campaignId?: string;
                /**
                 * @description Only the first event of its type per lead.
                 * @example true
                 */
                isFirst?: boolean;
                /**
                 * @description Zap that creates the webhook.
                 * @example 184467
                 */
                zapId?: string;
            };
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
            /** @description The webhook as it was stored. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description The owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
            /** @description The webhook that was there. */
            200: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A parameter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description The owner of the key is blocked, or the front server took the request for a robot because it lacked a User-Agent it accepts. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "text/html": string;
                };
            };
            /** @description No such webhook, or the owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The path exists, the method does not. */
            405: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description More than 20 requests in 2 seconds with this key. The request was not handled; repeat it after `Retry-After`. The body has not been seen; the text here stands for it. */
            429: {
                headers: {
                    /**
                     * @description Requests that the key may send in 2 seconds.
                     * @example 20
                     */
                    "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests that are left in the window.
                     * @example 18
                     */
                    "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, as JavaScript prints a Date in Paris time. Drop the zone name in brackets before parsing.
                     * @example Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)
                     */
                    "X-RateLimit-Reset"?: string;
                    /**
                     * @description Seconds until the window ends, as a fraction. Sent on success too; it asks you to wait only on a 429.
                     * @example 0.559
                     */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description lemlist failed. A write may have been stored all the same; read before you repeat it. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
        };
    };
}
