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
    "/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Contacts that match every filter, page by page. With `idsOrEmails` the answer is a bare array instead of a page.
         */
        get: operations["contacts.list"];
        put?: never;
        /**
         * Create or update contact
         * @description Creates a contact, or updates the one that has the same id, email or LinkedIn URL. An update ignores empty values, so nothing can be cleared.
         */
        post: operations["contacts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/{idOrEmail}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        /**
         * Get contact
         * @description One contact with the campaigns it is a lead of.
         */
        get: operations["contacts.get"];
        put?: never;
        post?: never;
        /**
         * Delete contact
         * @description Deletes a contact together with its leads, tasks, conversations, activities and places in lists. Its record in a connected CRM stays.
         */
        delete: operations["contacts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contact lists
         * @description Every static and dynamic list of the team, in one answer.
         */
        get: operations["contacts.listLists"];
        put?: never;
        /**
         * Create contact list
         * @description Creates a static list without contacts. The answer holds the id as `id` and not as `_id`.
         */
        post: operations["contacts.createList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/lists/{listId}/entities": {
        parameters: {
            query?: never;
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
        get?: never;
        put?: never;
        /**
         * Add contacts to list
         * @description Adds up to 1000 contacts to a static list, or takes them out of it with `action=remove`. Contacts that are there already, or not there, are passed over.
         */
        post: operations["contacts.addToList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contacts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export contact list
         * @description A list of contacts or companies as CSV, with a column for each custom field.
         */
        get: operations["contacts.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Companies that match every filter, page by page.
         */
        get: operations["companies.list"];
        put?: never;
        /**
         * Create or update company
         * @description Creates a company, or updates the one that has the same id, domain or LinkedIn URL. An update ignores empty values, so nothing can be cleared.
         */
        post: operations["companies.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}": {
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete company
         * @description Deletes a company in lemlist; its record in a connected CRM stays. A company with contacts is kept unless `force` detaches them.
         */
        delete: operations["companies.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/notes": {
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
        /**
         * List company notes
         * @description Notes on a company, page by page.
         */
        get: operations["companies.listNotes"];
        put?: never;
        /**
         * Create company note
         * @description Adds a note to a company.
         */
        post: operations["companies.createNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/companies/{companyId}/engage": {
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
        get?: never;
        put?: never;
        /**
         * Engage company
         * @description Opens the account-based campaign of a company, or creates a draft with the contacts of the company as its leads where there is none. Needs a beta that lemlist enables for a team.
         */
        post: operations["companies.engage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contact-sourcing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get contact sourcing run
         * @description A contact-sourcing run with the people it found, or the latest one of a company; send either `runId` or `companyId`. Its path has not been seen and is inferred from that of the start.
         */
        get: operations["companies.getContactSourcing"];
        put?: never;
        /**
         * Start contact sourcing
         * @description Starts a search for the people who decide on a purchase, for each of up to 200 companies. It succeeds even where single companies fail, so read `errors` too.
         */
        post: operations["companies.startContactSourcing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fields
         * @description Every field that contacts and companies can have, grouped by the two. The names are the keys that writing takes.
         */
        get: operations["fields.list"];
        put?: never;
        /**
         * Create or update field
         * @description Creates a custom field, or updates the one of that name. A field keeps its name for good, and its type can only become a text.
         */
        post: operations["fields.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields/{entity}/{name}": {
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete field
         * @description Takes a custom field out of the registry.
         */
        delete: operations["fields.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log call
         * @description Stores a call made with an external dialer as if it had been made in lemlist; webhooks fire and a connected CRM gets it. The same `externalId` is never logged twice.
         */
        post: operations["calls.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call to act on, by its id or by the `externalId` it was logged with.
                 * @example act_Hp8cZt5yGw3NfJkRa
                 */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get call
         * @description One call, whatever dialer made it. A recording is fetched in the background; `hasRecording` tells when it is there.
         */
        get: operations["calls.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update call
         * @description Changes the fields you send of a call that was logged over the API. Calls of a dialer that lemlist is connected to cannot be changed.
         */
        patch: operations["calls.update"];
        trace?: never;
    };
    "/call-statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List call statuses
         * @description The outcomes that a call of the team can have, built in and added by the team. Their keys are what `callStatus` takes.
         */
        get: operations["calls.listStatuses"];
        put?: never;
        post?: never;
        delete?: never;
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
        /** @description Identifier of a list of contacts or of companies. Matches `^clt_[A-Za-z0-9]+$`. */
        ContactListId: string;
        /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
        CompanyId: string;
        /**
         * @description Why lemlist refused to write a value on a contact, while enriching it or while syncing it with the CRM.
         * @enum {string}
         */
        ContactRejectionReason: "enrichment_duplicate_linkedin_url" | "enrichment_duplicate_email" | "crm_sync_duplicate_linkedin_url" | "crm_sync_invalid_linkedin_url" | "crm_sync_invalid_phone" | "crm_sync_duplicate_contact_blocked" | "crm_sync_duplicate_company_blocked" | "crm_sync_company_not_in_lemlist" | "crm_sync_custom_field_creation_failed" | "crm_sync_value_oscillating" | "crm_sync_owner_sync_loop" | "crm_sync_unmapped_user" | "crm_sync_value_incompatible" | "crm_sync_unknown_error";
        /** @description Identifier of a contact. Matches `^ctc_[A-Za-z0-9]+$`. */
        ContactId: string;
        /** @description A campaign that a contact is a lead of. */
        ContactCampaign: {
            /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
            campaignId?: string;
            /** @description State of the campaign, such as `running`. */
            campaignState?: string;
            /** @description State of the contact as a lead there, such as `review`. */
            leadState?: string;
            /** @description The contact as a lead there. */
            leadId?: string;
        };
        /** @description A value that lemlist refused to write on a contact. */
        ContactFieldRejection: {
            /** @description Field the value was meant for. */
            field?: string;
            /** @description Why it was refused. */
            reason?: components["schemas"]["ContactRejectionReason"] | (string & {});
            /** @description Where the value came from, such as `lemrich` for an enrichment or the name of a CRM. */
            source?: string;
            /** @description Record that holds the value already. Only where it is a duplicate. */
            conflictingRecordId?: string;
            /** @description The value that was refused. */
            rejectedValue?: string;
            /**
             * Format: date-time
             * @description Moment of the refusal, in UTC.
             */
            rejectedAt?: string;
        };
        /** @description A person the team knows. In a campaign the person is a lead, which is another record. */
        Contact: {
            /** @description Identifier of a contact. Matches `^ctc_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description First and last name together. */
            fullName?: string;
            /**
             * Format: email
             * @description Main address.
             */
            email?: string;
            /** @description Values by field name, default and custom ones alike. The registry of fields knows their types. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Campaigns the contact is a lead of. */
            campaigns?: components["schemas"]["ContactCampaign"][];
            /** @description Member who owns the contact. */
            ownerId?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Member who created it. */
            createdBy?: string;
            /** @description Whether lemlist sends nothing to this person any more. */
            unsubscribed?: boolean;
            /** @description Values that lemlist refused to write on the contact. */
            fieldRejections?: components["schemas"]["ContactFieldRejection"][];
        };
        /** @description A page of contacts, or a bare array of them when they were asked for by `idsOrEmails`. `Array.isArray` tells which. */
        ContactPage: {
            /** @description Contacts of this page. */
            data: components["schemas"]["Contact"][];
            /** @description Contacts on all pages together. */
            total?: number;
            /** @description Contacts per page. */
            limit?: number;
            /** @description Contacts skipped before this page. */
            offset?: number;
        } | components["schemas"]["Contact"][];
        /** @description `contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required */
        ContactWithoutIdentifier: unknown;
        /** @description Value of a field, of the type that the field has in the registry. Only `additionalEmails` takes a list. */
        ContactFieldValue: string | number | boolean | string[];
        /** @description What to write on a contact. Any further key is a custom field, which the registry of fields must know. `contactId`, `email`, `linkedinUrl` or `linkedinUrlSalesNav` is required. */
        ContactCreate: {
            /** @description Contact to update. With it no other identifier is compared, and no contact is created. Matches `^ctc_[A-Za-z0-9]+$`. */
            contactId?: string;
            /**
             * Format: email
             * @description Main address. A contact that has it is updated.
             */
            email?: string;
            /** @description LinkedIn profile. A contact that has it is updated. */
            linkedinUrl?: string;
            /** @description Profile in Sales Navigator. A contact that has it is updated. */
            linkedinUrlSalesNav?: string;
            /** @description Further addresses. */
            additionalEmails?: string[];
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Job title. */
            jobTitle?: string;
            /** @description What the job is about. */
            jobDescription?: string;
            /** @description Address of a portrait. */
            picture?: string;
            /** @description Time zone of the person, such as `Europe/Paris`. */
            timezone?: string;
            /** @description Industry the person works in. */
            industry?: string;
            /** @description Languages the person speaks. */
            languages?: string;
            /** @description Where the person lives. */
            location?: string;
            /** @description Skills of the person. */
            skills?: string;
            /** @description Short biography. */
            summary?: string;
            /** @description Headline of the profile. */
            tagline?: string;
            /** @description Member who owns the contact, by id or email. The owner of the key, if no member matches. */
            contactOwner?: string;
            /**
             * @description Where the contact comes from. Only a creation stores it.
             * @default api
             */
            source?: string;
            /** @description Company to link the contact to. It must exist, and goes before the other two. Matches `^cpn_[A-Za-z0-9]+$`. */
            companyId?: string;
            /** @description Domain of the company to link the contact to. It must exist. */
            companyDomain?: string;
            /** @description LinkedIn page of the company to link the contact to. It must exist; `companyDomain` goes before it. */
            companyLinkedinUrl?: string;
        } & {
            [key: string]: components["schemas"]["ContactFieldValue"];
        };
        /** @description A contact as it was written. Its shape differs from the one that reading returns. */
        SavedContact: {
            /** @description Identifier of a contact. Matches `^ctc_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Addresses, the main one first. */
            emails?: {
                /** @description The address itself. */
                value?: string;
            }[];
            /** @description LinkedIn profile. */
            linkedinUrl?: string;
            /** @description Profile in Sales Navigator. */
            linkedinUrlSalesNav?: string;
            /** @description Values by field name, default and custom ones alike. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Member who owns the contact. */
            ownerId?: string;
            /** @description Company the contact was linked to. Only where it was. */
            companyId?: string;
            /** @description Where the contact comes from. */
            source?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Member who created it. */
            createdBy?: string;
            /** @description Whether lemlist sends nothing to this person any more. */
            unsubscribed?: boolean;
            /** @description True when the contact is new, false when it existed. */
            created?: boolean;
            /** @description True when the contact existed. Absent otherwise. */
            updated?: boolean;
            /** @description Whether a company was found and linked. */
            companyLinked?: boolean;
        };
        /** @description Something that was left out of a write that succeeded otherwise. */
        SaveWarning: {
            /** @description Code to branch on. */
            code?: string;
            /** @description What was left out, in words. */
            message?: string;
        };
        /** @description Outcome of writing a contact. It can succeed without linking the company, which only `warnings` tells. */
        ContactSaveResult: {
            /** @description True when the contact was written. */
            success?: boolean;
            /** @description A contact as it was written. Its shape differs from the one that reading returns. */
            data: components["schemas"]["SavedContact"];
            /** @description What could not be written, such as a company that does not exist. */
            warnings?: components["schemas"]["SaveWarning"][];
        };
        /**
         * @description Why a contact was not written or not deleted.
         * @enum {string}
         */
        ContactErrorCode: "MISSING_IDENTIFIER" | "INVALID_CONTACT_ID" | "CONTACT_NOT_FOUND_BY_ID" | "INVALID_EMAIL" | "INVALID_ADDITIONAL_EMAILS" | "INVALID_LINKEDIN_URL" | "INVALID_FIELD" | "CONTACT_VALIDATION_FAILED" | "CONTACT_NOT_FOUND" | "CONTACT_DELETE_BLOCKED";
        /** @description Error of the routes that write contacts. */
        ContactFailure: {
            /** @description Always false. */
            success?: boolean;
            /** @description What went wrong. */
            error: {
                /** @description Code to branch on. */
                code?: components["schemas"]["ContactErrorCode"] | (string & {});
                /** @description The same in words. */
                message?: string;
            };
        };
        /** @description Confirmation that a contact is gone. */
        DeletedContact: {
            /** @description True when it was deleted. */
            success?: boolean;
            /** @description Identifier of a contact. Matches `^ctc_[A-Za-z0-9]+$`. */
            deletedContactId: string;
        };
        /** @description A list of contacts or of companies. */
        ContactList: {
            /** @description Identifier of a list of contacts or of companies. Matches `^clt_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. */
            name?: string;
            /** @description True when filters fill the list, false when members are added by hand. */
            dynamic?: boolean;
        };
        /** @description The list to create. */
        ContactListCreate: {
            /** @description Name in lemlist. 1 to 200 characters. */
            name: string;
        };
        /** @description A list that was just created. */
        CreatedContactList: {
            /** @description Confirmation in words. */
            message?: string;
            /** @description The new list. */
            list: {
                /** @description Identifier of a list of contacts or of companies. Matches `^clt_[A-Za-z0-9]+$`. */
                id: string;
                /** @description Name in lemlist. */
                name?: string;
            };
        };
        /** @description Contacts to add to a list or to take out of it. */
        ContactListEntities: {
            /** @description Identifiers of the contacts. 1 to 1000 items. */
            contactIds: string[];
        };
        /** @description What a change of a list did. */
        ContactListChange: {
            /** @description Confirmation in words. */
            message?: string;
            /** @description Contacts that were added. Only when adding. */
            addedCount?: number;
            /** @description Contacts that were there before. Only when adding. */
            alreadyInList?: number;
            /** @description Contacts that were taken out. Only when removing. */
            removedCount?: number;
        };
        /**
         * @description Kind of record.
         * @enum {string}
         */
        EntityType: "contact" | "company";
        /**
         * @description State of the sync with the CRM; what is neither `synced`, `not_synced` nor `error` is one certain error.
         * @enum {string}
         */
        CrmSyncStatus: "synced" | "not_synced" | "error" | "unique_index_error_company" | "property_doesnt_exist" | "required_field_missing" | "company_already_exists_with_name" | "company_already_exists_with_linkedin_url";
        /**
         * @description Why lemlist refused to write a value on a company while syncing it with the CRM.
         * @enum {string}
         */
        CompanyRejectionReason: "crm_sync_duplicate_company" | "crm_sync_invalid_domain" | "crm_sync_company_not_found" | "crm_sync_update_failed" | "crm_sync_duplicate_linkedin_url" | "crm_sync_invalid_linkedin_url" | "crm_sync_value_oscillating" | "crm_sync_owner_sync_loop" | "crm_sync_unmapped_user" | "crm_sync_value_incompatible" | "crm_sync_unknown_error";
        /** @description A value that lemlist refused to write on a company. */
        CompanyFieldRejection: {
            /** @description Field the value was meant for. */
            field?: string;
            /** @description Why it was refused. */
            reason?: components["schemas"]["CompanyRejectionReason"] | (string & {});
            /** @description Where the value came from, such as `lemrich` for an enrichment or the name of a CRM. */
            source?: string;
            /** @description Record that holds the value already. Only where it is a duplicate. */
            conflictingRecordId?: string;
            /** @description The value that was refused. */
            rejectedValue?: string;
            /**
             * Format: date-time
             * @description Moment of the refusal, in UTC.
             */
            rejectedAt?: string;
        };
        /**
         * @description CRM that lemlist can be connected to.
         * @enum {string}
         */
        CrmProvider: "hubspot" | "salesforce" | "pipedrive";
        /** @description Why a company could not be synced. */
        CrmSyncError: {
            /** @description Kind of error, such as `CREATE_FAILED`. */
            type?: string;
            /** @description The error itself, as in `crmSyncStatus` but in capitals, such as `UNIQUE_INDEX_ERROR_COMPANY`. */
            reason?: string;
            /**
             * Format: date-time
             * @description Moment it was last raised, in UTC.
             */
            raisedAt?: string;
            /** @description More about the error, depending on its reason. */
            metadata?: {
                /** @description Company that holds the record in the CRM. Only with `UNIQUE_INDEX_ERROR_COMPANY`. */
                alreadyExistingCompanyId?: string;
            };
        };
        /** @description How a company stands with the connected CRM. Absent or null where none is connected. */
        CompanyCrmSync: {
            /** @description The connected CRM. */
            provider?: components["schemas"]["CrmProvider"] | (string & {});
            /** @description Record of the company there; null before the first sync. */
            crmRecordId?: string | null;
            /** @description Whether the company is left out of the automatic sync. */
            syncDisabled?: boolean;
            /** @description Recent errors; empty when all went well. */
            errors?: components["schemas"]["CrmSyncError"][];
        } | null;
        /** @description A company the team knows. */
        Company: {
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name. It may be in `fields` only. */
            name?: string;
            /** @description Domain of its website. */
            domain?: string;
            /** @description Industry. */
            industry?: string;
            /** @description Number of employees, as a range. */
            size?: string;
            /** @description Where it is. */
            location?: string;
            /** @description Values by field name, default and custom ones alike. The registry of fields knows their types. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Member who created it. */
            createdBy?: string;
            /** @description Member who owns the company. */
            ownerId?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Values that lemlist refused to write on the company. */
            fieldRejections?: components["schemas"]["CompanyFieldRejection"][];
            /** @description How a company stands with the connected CRM. Absent or null where none is connected. */
            crmSync?: components["schemas"]["CompanyCrmSync"];
        };
        /** @description A page of companies. */
        CompanyPage: {
            /** @description Companies of this page. */
            data: components["schemas"]["Company"][];
            /** @description Companies on all pages together. */
            total?: number;
            /** @description Companies per page. */
            limit?: number;
            /** @description Companies skipped before this page. */
            offset?: number;
        };
        /** @description `name` and `domain` are required unless there is a `companyId` */
        CompanyWithoutIdentifier: unknown;
        /** @description Value of a custom field, of the type that the field has in the registry. */
        CompanyFieldValue: string | number | boolean;
        /** @description What to write on a company. Any further key is a custom field, which the registry of fields must know. `name` and `domain` are required unless there is a `companyId`. */
        CompanyCreate: {
            /** @description Company to update. With it no other identifier is compared, and no company is created. Matches `^cpn_[A-Za-z0-9]+$`. */
            companyId?: string;
            /** @description Name. */
            name?: string;
            /** @description Domain of its website. A company that has it is updated. */
            domain?: string;
            /** @description LinkedIn page. A company that has it is updated. */
            linkedinUrl?: string;
            /** @description Page in Sales Navigator. A company that has it is updated. */
            linkedinUrlSalesNav?: string;
            /** @description Member who owns the company, by id or email. The owner of the key, if no member matches. */
            companyOwner?: string;
            /** @description Industry. */
            industry?: string;
            /** @description Where it is. */
            location?: string;
            /** @description Number of employees, as a range. */
            size?: string;
            /** @description What it is known for. */
            specialties?: string;
            /** @description Slogan. */
            tagline?: string;
            /** @description Legal or business type. */
            type?: string;
            /** @description What it does. */
            description?: string;
            /** @description When it was founded. */
            foundedOn?: string;
            /** @description Where its head office is. */
            headquarters?: string;
            /** @description Address of its logo. */
            picture?: string;
            /**
             * @description Where the company comes from. Only a creation stores it.
             * @default api
             */
            source?: string;
        } & {
            [key: string]: components["schemas"]["CompanyFieldValue"];
        };
        /** @description A company as it was written. Its shape differs from the one that reading returns. */
        SavedCompany: {
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Domain of its website. */
            domain?: string;
            /** @description LinkedIn page. */
            linkedinUrl?: string;
            /** @description Values by field name, default and custom ones alike. */
            fields?: {
                [key: string]: unknown;
            };
            /** @description Member who owns the company. */
            ownerId?: string;
            /** @description Where the company comes from. */
            source?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Member who created it. */
            createdBy?: string;
            /** @description True when the company is new, false when it existed. */
            created?: boolean;
            /** @description True when the company existed. Absent otherwise. */
            updated?: boolean;
        };
        /** @description Outcome of writing a company. */
        CompanySaveResult: {
            /** @description True when the company was written. */
            success?: boolean;
            /** @description A company as it was written. Its shape differs from the one that reading returns. */
            data: components["schemas"]["SavedCompany"];
            /** @description What could not be written, such as an owner who is no member. */
            warnings?: components["schemas"]["SaveWarning"][];
        };
        /**
         * @description Why a company was not written or not deleted.
         * @enum {string}
         */
        CompanyErrorCode: "MISSING_REQUIRED_FIELD" | "INVALID_COMPANY_ID" | "COMPANY_NOT_FOUND_BY_ID" | "INVALID_DOMAIN" | "INVALID_LINKEDIN_URL" | "INVALID_FIELD" | "COMPANY_HAS_CONTACTS";
        /** @description Error of the routes that write companies. */
        CompanyFailure: {
            /** @description Always false. */
            success?: boolean;
            /** @description What went wrong. */
            error: {
                /** @description Code to branch on. */
                code?: components["schemas"]["CompanyErrorCode"] | (string & {});
                /** @description The same in words. */
                message?: string;
                /** @description Contacts that the company still has. Only with `COMPANY_HAS_CONTACTS`. */
                contactCount?: number;
            };
        };
        /** @description Confirmation that a company is gone. */
        DeletedCompany: {
            /** @description True when it was deleted. */
            success?: boolean;
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            deletedCompanyId: string;
            /** @description Contacts that were detached. Only with `force`. */
            unlinkedContacts?: number;
        };
        /** @description Identifier of an activity; notes, calls and messages are activities. Matches `^act_[A-Za-z0-9]+$`. */
        ActivityId: string;
        /** @description A note on a company. */
        CompanyNote: {
            /** @description Identifier of an activity; notes, calls and messages are activities. Matches `^act_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            companyId?: string;
            /** @description Text of the note. */
            note?: string;
            /** @description Type of the activity that the note is, such as `annotated`. */
            type?: string;
            /** @description Member who wrote it. */
            userId?: string;
            /** @description Member in whose name it was written. */
            sendUserId?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description Moment of the last change, in UTC.
             */
            updatedAt?: string;
        };
        /** @description A page of notes. */
        CompanyNotePage: {
            /** @description Notes of this page. */
            data: components["schemas"]["CompanyNote"][];
            /** @description Notes on all pages together. */
            total?: number;
        };
        /** @description The note to add. */
        CompanyNoteCreate: {
            /** @description Text of the note. */
            note: string;
        };
        /** @description The account-based campaign of a company. */
        CompanyEngagement: {
            /** @description The campaign and what was done to it. */
            data: {
                /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
                campaignId: string;
                /** @description True when this call created the campaign. */
                created?: boolean;
                /** @description True when its leads were just added and wait for a review. */
                shouldReviewLeads?: boolean;
            };
        };
        /** @description Identifier of a contact-sourcing run. Matches `^air_[A-Za-z0-9]+$`. */
        ContactSourcingRunId: string;
        /**
         * @description How far a run is.
         * @enum {string}
         */
        ContactSourcingStatus: "pending" | "running" | "completed" | "failed";
        /**
         * @description Part that a person has in a purchase.
         * @enum {string}
         */
        ContactSourcingRole: "decision_maker" | "user" | "influencer";
        /** @description A person of the People Database whom a run picked. Nobody becomes a contact by it. */
        SourcedContact: {
            /** @description Identifier in the People Database, which is no id of a lead or contact. */
            leadId?: string;
            /** @description Part of the person in a purchase. */
            role?: components["schemas"]["ContactSourcingRole"] | (string & {});
            /** @description How well the person fits; higher is better. */
            fitScore?: number;
            /** @description Why the person was picked. */
            reasoning?: string;
            /** @description Present employer, which may differ from the company searched. */
            companyName?: string;
        };
        /** @description A contact-sourcing run. */
        ContactSourcingRun: {
            /** @description Identifier of a contact-sourcing run. Matches `^air_[A-Za-z0-9]+$`. */
            runId: string;
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            companyId?: string;
            /** @description How far the run is. */
            status?: components["schemas"]["ContactSourcingStatus"] | (string & {});
            /**
             * Format: date-time
             * @description Moment it began, in UTC.
             */
            ranAt?: string;
            /**
             * Format: date-time
             * @description Moment it ended, in UTC.
             */
            completedAt?: string;
            /** @description Why these people were picked, or nobody was. */
            reasoning?: string;
            /** @description Why the run failed. Only where it did. */
            error?: string;
            /** @description People that were picked; none until the run has ended. */
            contacts?: components["schemas"]["SourcedContact"][];
        };
        /** @description Companies to search through. A search spends credits unless its result is reused. */
        ContactSourcingStart: {
            /** @description Identifiers of the companies. 1 to 200 items. */
            companyIds: string[];
            /**
             * @description Searches again where there is a result, and replaces it. Without it an old result is reused for free.
             * @default false
             */
            overwrite?: boolean;
        };
        /**
         * @description Whether a run was started, or one that exists is used.
         * @enum {string}
         */
        ContactSourcingStartStatus: "started" | "reused";
        /** @description The run of a company, new or old. */
        StartedContactSourcing: {
            /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
            companyId: string;
            /** @description Identifier of a contact-sourcing run. Matches `^air_[A-Za-z0-9]+$`. */
            runId: string;
            /** @description Whether the run is new. */
            status?: components["schemas"]["ContactSourcingStartStatus"] | (string & {});
        };
        /** @description What was started, and what could not be. */
        ContactSourcingBatch: {
            /** @description A run for each company that has one, in the order of the request. */
            results?: components["schemas"]["StartedContactSourcing"][];
            /** @description The companies without a run, which come with more fields than this. Inferred, not confirmed. */
            errors?: {
                /** @description Identifier of a company. Matches `^cpn_[A-Za-z0-9]+$`. */
                companyId?: string;
            }[];
        };
        /**
         * @description Origin of a field: built in, made by the team, or mapped to a field of the connected CRM.
         * @enum {string}
         */
        FieldSource: "default" | "custom" | "crm_synced";
        /**
         * @description Type of the values of a field.
         * @enum {string}
         */
        FieldType: "text" | "number" | "boolean" | "datetime" | "date" | "phone";
        /** @description A field of contacts or of companies. */
        Field: {
            /** @description Key of the field when a record is written or read. */
            name: string;
            /** @description Name in lemlist. */
            label?: string;
            /** @description Type of its values. */
            type?: components["schemas"]["FieldType"] | (string & {});
            /** @description Origin of the field. */
            source?: components["schemas"]["FieldSource"] | (string & {});
            /** @description Field of the CRM it is mapped to. Only where `source` is `crm_synced`. */
            crmField?: string;
        };
        /** @description All fields. */
        FieldRegistry: {
            /** @description True when it was read. */
            success?: boolean;
            /** @description The fields by the kind of record that has them. */
            data: {
                /** @description Fields of contacts. */
                contact?: components["schemas"]["Field"][];
                /** @description Fields of companies. */
                company?: components["schemas"]["Field"][];
            };
        };
        /** @description Error of the registry of fields. */
        FieldFailure: {
            /** @description Always false. Absent on a 401. */
            success?: boolean;
            /** @description What went wrong. */
            error: string;
        };
        /** @description `upsertOptions` and `renameOptions` are only for fields of type `select` */
        OptionsWithoutSelect: {
            type: unknown;
            upsertOptions: unknown;
        } | {
            type: unknown;
            renameOptions: unknown;
        };
        /**
         * @description Type that a custom field can be given. It differs from the types that the registry was published with.
         * @enum {string}
         */
        CustomFieldType: "text" | "multilineText" | "number" | "date" | "select" | "boolean" | "phone" | "user" | "url";
        /** @description The custom field to create, or what to change in the one of that name. `upsertOptions` and `renameOptions` are only for fields of type `select`. */
        FieldSave: {
            /** @description Kind of record that has the field. */
            entity: components["schemas"]["EntityType"];
            /** @description Key of the field when a record is written or read. It finds the field to update. At most 400 characters. Matches `^[a-z][a-zA-Z0-9]*$`. */
            name: string;
            /** @description Type of the values. On a field that exists only `text` and `multilineText` may differ from what is stored. */
            type: components["schemas"]["CustomFieldType"];
            /** @description Name in lemlist, without HTML tags. A new field is labelled with its `name` unless given. At most 400 characters. */
            label?: string;
            /** @description Options to choose from; those that exist are kept. A new field of type `select` needs one at least. */
            upsertOptions?: string[];
            /** @description New names of options by their old ones, on a field that exists. Inferred, not confirmed. */
            renameOptions?: {
                [key: string]: string;
            };
        };
        /** @description Outcome of saving a field. Inferred, not confirmed. */
        FieldSaveResult: {
            /** @description True when it was saved. */
            success?: boolean;
            /** @description A field of contacts or of companies. */
            data?: components["schemas"]["Field"];
        };
        /** @description Confirmation that a field is gone. */
        DeletedField: {
            /** @description True when it was deleted. */
            success?: boolean;
            /** @description The field that is gone. */
            data?: {
                /** @description Kind of record that had it. */
                entity?: string;
                /** @description Name it had. */
                name: string;
                /** @description True when it was deleted. */
                deleted?: boolean;
            };
        };
        /**
         * @description Who called.
         * @enum {string}
         */
        CallDirection: "outbound" | "inbound";
        /** @description A call made outside lemlist. Only a part of its fields has been published to us; those that are required are so by lemlist's own example. */
        CallCreate: {
            /** @description Your own identifier of the call. It keeps the call from being logged twice. */
            externalId: string;
            /** @description Member who called or was called. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description Who called. */
            direction: components["schemas"]["CallDirection"];
            /**
             * Format: date-time
             * @description Moment the call began.
             */
            startedAt: string;
            /** @description Number that called. */
            from?: string;
            /** @description Number that was called. */
            to?: string;
            /** @description Task that the call was made for. It takes the place of the contact. */
            taskId?: string;
            /** @description Contact on the line, where there is no task. Matches `^ctc_[A-Za-z0-9]+$`. Inferred, not confirmed. */
            contactId?: string;
            /** @description Outcome, by the key of a call status. */
            callStatus?: string;
            /** @description Seconds that the call took. Whole number, at least 0. Inferred, not confirmed. */
            duration?: number;
            /** @description Note on the call. */
            note?: string;
            /**
             * Format: uri
             * @description Where lemlist can fetch the recording, which it does in the background.
             */
            recordingUrl?: string;
            /** @description What was said, as one text. Inferred, not confirmed. */
            transcript?: string;
            /** @description Name of the dialer. */
            provider?: string;
        };
        /** @description A phone call. Only a part of its fields has been published to us. */
        PhoneCall: {
            /** @description Identifier of an activity; notes, calls and messages are activities. Matches `^act_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Identifier it was logged with; null for a call of another dialer. */
            externalId?: string | null;
            /** @description Contact on the line. */
            contactId?: string;
            /** @description Lead on the line, where the call belongs to a campaign. */
            leadId?: string;
            /** @description Campaign it belongs to. */
            campaignId?: string;
            /** @description Whether the recording is there. */
            hasRecording?: boolean;
            /** @description Dialer that made the call. */
            phoneProvider?: string;
            /** @description Outcome, by the key of a call status. Inferred, not confirmed. */
            callStatus?: string;
            /** @description Note on the call. Inferred, not confirmed. */
            note?: string;
        };
        /** @description A call in its envelope. */
        PhoneCallResult: {
            /** @description True when it was read or written. */
            success?: boolean;
            /** @description A phone call. Only a part of its fields has been published to us. */
            data: components["schemas"]["PhoneCall"];
        };
        /** @description What to change in a call. Fields left out stay as they are. */
        CallUpdate: {
            /** @description Outcome, by the key of a call status. */
            callStatus?: string;
            /** @description Seconds that the call took. Whole number, at least 0. Inferred, not confirmed. */
            duration?: number;
            /** @description Note on the call. */
            note?: string;
            /**
             * Format: uri
             * @description Where lemlist can fetch the recording, which it does in the background.
             */
            recordingUrl?: string;
            /** @description What was said, as one text. Inferred, not confirmed. */
            transcript?: string;
        };
        /** @description An outcome that a call can have, and what it sets off. */
        CallStatus: {
            /** @description What `callStatus` takes. */
            key: string;
            /** @description Name in lemlist. */
            label?: string;
            /** @description Whether the call counts as answered. */
            callAnswered?: boolean;
            /** @description Whether the lead is marked as interested. */
            callPositive?: boolean;
            /** @description Whether the lead is marked as not interested. */
            callNegative?: boolean;
        };
        /** @description The outcomes of the team. */
        CallStatusList: {
            /** @description True when they were read. */
            success?: boolean;
            /** @description The outcomes. */
            data: components["schemas"]["CallStatus"][];
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
    "contacts.list": {
        parameters: {
            query?: {
                /**
                 * @description Ids or emails of 1 to 100 contacts, separated by commas. The answer is then a bare array.
                 * @example ctc_Nf4sJvL8gEa2WbUxH,ruben.castellanos@gruenhafen.example
                 */
                idsOrEmails?: string;
                /**
                 * @description Text to search for, such as a name.
                 * @example Okafor
                 */
                search?: string;
                /**
                 * @description Only contacts with this address.
                 * @example ada.okafor@northquay.example
                 */
                email?: string;
                /**
                 * @description Only contacts of this list.
                 * @example clt_Dm6sWy3kFp9XgTzBn
                 */
                listId?: string;
                /**
                 * @description Only contacts that are a lead of no campaign.
                 * @example true
                 */
                notInAnyCampaign?: boolean;
                /**
                 * @description Only contacts of this company. At most one of the four filters on the company may be sent.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId?: string;
                /**
                 * @description Only contacts of the company with this domain. At most one of the four filters on the company may be sent.
                 * @example northquay.example
                 */
                companyDomain?: string;
                /**
                 * @description Only contacts of the company with this LinkedIn page. At most one of the four filters on the company may be sent.
                 * @example https://www.linkedin.com/company/northquay-shipping
                 */
                companyLinkedinUrl?: string;
                /**
                 * @description Only contacts of the company with this page in Sales Navigator. At most one of the four filters on the company may be sent.
                 * @example https://www.linkedin.com/sales/company/48213907
                 */
                companySalesnavUrl?: string;
                /**
                 * @description Only contacts with a value that was rejected for this reason.
                 * @example enrichment_duplicate_email
                 */
                fieldRejectionReason?: components["schemas"]["ContactRejectionReason"];
                /**
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number;
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of contacts, or the contacts asked for by id or email. */
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
                    "application/json": components["schemas"]["ContactPage"];
                };
            };
            /** @description A filter is wrong, or the key is missing. */
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
    "contacts.create": {
        parameters: {
            query?: never;
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
            /** @description The contact existed and was updated. */
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
                    "application/json": components["schemas"]["ContactSaveResult"];
                };
            };
            /** @description The contact is new. */
            201: {
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
                    "application/json": components["schemas"]["ContactSaveResult"];
                };
            };
            /** @description The body is wrong and nothing was written, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
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
    "contacts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact. */
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
                    "application/json": components["schemas"]["Contact"];
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
            /** @description No such contact, or the owner of the key is gone. The code is documented for deleting, and inferred for reading. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
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
    "contacts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact to act on, by id or by email.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                idOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contact is gone. */
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
                    "application/json": components["schemas"]["DeletedContact"];
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
            /** @description No such contact, or the owner of the key is gone. The code is documented for deleting, and inferred for reading. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
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
            /** @description The contact cannot be deleted now, for instance while it is enriched. Repeat it later. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactFailure"];
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
    "contacts.listLists": {
        parameters: {
            query?: {
                /**
                 * @description Only lists whose name contains this text, in any case.
                 * @example harbour
                 */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lists. */
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
                    "application/json": components["schemas"]["ContactList"][];
                };
            };
            /** @description The key leads to no team, or is missing. */
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
            /** @description The list is new. */
            201: {
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
                    "application/json": components["schemas"]["CreatedContactList"];
                };
            };
            /** @description The name is missing or too long, or the key is missing. */
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
    "contacts.addToList": {
        parameters: {
            query?: {
                /**
                 * @description Takes the contacts out of the list; without it they are added.
                 * @example remove
                 */
                action?: "remove";
            };
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
            /** @description The list was changed. Which counts there are depends on `action`. */
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
                    "application/json": components["schemas"]["ContactListChange"];
                };
            };
            /** @description The list is dynamic or holds companies, the body is wrong, or the key is missing. */
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
            /** @description No such list, or the owner of the key is gone. */
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
            /** @description lemlist failed to change the list. Sending it again does no harm. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
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
                 * @example company
                 */
                entity?: components["schemas"]["EntityType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list as a file. The columns depend on the kind of record. */
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
                    "text/csv": string;
                };
            };
            /** @description The key leads to no team, or is missing. */
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
    "companies.list": {
        parameters: {
            query?: {
                /**
                 * @description Ids or domains of 1 to 100 companies, separated by commas. The answer is then not divided into pages.
                 * @example cpn_Qk6tDyM5rGj3VnZcS,gruenhafen.example
                 */
                idsOrDomains?: string;
                /**
                 * @description Only companies whose name contains this text, in any case.
                 * @example northquay
                 */
                search?: string;
                /**
                 * @description Only companies whose sync with the CRM stands like this. Without a connected CRM it is refused.
                 * @example unique_index_error_company
                 */
                crmSyncStatus?: components["schemas"]["CrmSyncStatus"];
                /**
                 * @description Only companies with a value that was rejected for this reason.
                 * @example crm_sync_invalid_domain
                 */
                fieldRejectionReason?: components["schemas"]["CompanyRejectionReason"];
                /**
                 * @description Fields to return, separated by commas; all of them without it.
                 * @example _id,domain,fields.name
                 */
                fields?: string;
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
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number;
                /**
                 * @description Items to skip.
                 * @example 0
                 */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of companies. */
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
                    "application/json": components["schemas"]["CompanyPage"];
                };
            };
            /** @description A filter is wrong, or the key is missing. */
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
    "companies.create": {
        parameters: {
            query?: never;
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
            /** @description The company existed and was updated. */
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
                    "application/json": components["schemas"]["CompanySaveResult"];
                };
            };
            /** @description The company is new. */
            201: {
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
                    "application/json": components["schemas"]["CompanySaveResult"];
                };
            };
            /** @description The body is wrong and nothing was written, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
    "companies.delete": {
        parameters: {
            query?: {
                /**
                 * @description Detaches the contacts of the company before deleting it.
                 * @example true
                 */
                force?: boolean;
            };
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
            /** @description The company is gone. */
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
                    "application/json": components["schemas"]["DeletedCompany"];
                };
            };
            /** @description The company still has contacts, its id is malformed, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
            /** @description No such company, or the owner of the key is gone. Deleting answers in JSON, the notes in plain text. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
    "companies.listNotes": {
        parameters: {
            query?: {
                /**
                 * @description Page to read, from 1.
                 * @example 1
                 */
                page?: number;
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
            };
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
            /** @description A page of notes. */
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
                    "application/json": components["schemas"]["CompanyNotePage"];
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
            /** @description No such company, or the owner of the key is gone. Deleting answers in JSON, the notes in plain text. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
            /** @description The note as it was stored. */
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
                    "application/json": components["schemas"]["CompanyNote"];
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
            /** @description No such company, or the owner of the key is gone. Deleting answers in JSON, the notes in plain text. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
            /** @description The campaign of the company. */
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
                    "application/json": components["schemas"]["CompanyEngagement"];
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
            /** @description The beta is not enabled for the team and nothing was written, or the owner of the key is blocked. The body of the refusal has not been seen; only its code is documented. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            /** @description No such company, or the owner of the key is gone. Deleting answers in JSON, the notes in plain text. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyFailure"];
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
            /** @description Another call for the same company is still at work. Repeat it in a moment. The body has not been seen; the text here stands for it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
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
    "companies.getContactSourcing": {
        parameters: {
            query?: {
                /**
                 * @description Run to read. Send it or `companyId`.
                 * @example air_Gk5wPz8dMt2RyNxQc
                 */
                runId?: string;
                /**
                 * @description Company whose latest run to read. Send it or `runId`.
                 * @example cpn_Qk6tDyM5rGj3VnZcS
                 */
                companyId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The run has ended; `contacts` holds the people. */
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
                    "application/json": components["schemas"]["ContactSourcingRun"];
                };
            };
            /** @description The run waits or is going on. Ask again later. */
            202: {
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
                    "application/json": components["schemas"]["ContactSourcingRun"];
                };
            };
            /** @description The run failed, a parameter is wrong, or the key is missing. The text of `error` has not been seen; the one here stands for it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactSourcingRun"];
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
            /** @description The beta is not enabled for the team and nothing was written, or the owner of the key is blocked. The body of the refusal has not been seen; only its code is documented. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            /** @description No such run, no run for this company, or the owner of the key is gone. The text for a run has not been seen. */
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
            /** @description What was started, and what could not be. */
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
                    "application/json": components["schemas"]["ContactSourcingBatch"];
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
            /** @description The beta is not enabled for the team and nothing was written, or the owner of the key is blocked. The body of the refusal has not been seen; only its code is documented. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
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
    "fields.list": {
        parameters: {
            query?: {
                /**
                 * @description Only the fields of this kind of record.
                 * @example contact
                 */
                entity?: components["schemas"]["EntityType"];
                /**
                 * @description Only fields of this origin.
                 * @example custom
                 */
                source?: components["schemas"]["FieldSource"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The registry. */
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
                    "application/json": components["schemas"]["FieldRegistry"];
                };
            };
            /** @description A filter is wrong, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
                    "text/plain": string;
                };
            };
            /** @description The key is wrong. A missing key is a 400. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FieldFailure"];
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
                    "application/json": components["schemas"]["FieldFailure"];
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
    "fields.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The field to create or update. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["FieldSave"];
            };
        };
        responses: {
            /** @description The field was created or updated. */
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
                    "application/json": components["schemas"]["FieldSaveResult"];
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
                    "application/json": components["schemas"]["FieldFailure"];
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
            /** @description The field is gone. */
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
                    "application/json": components["schemas"]["DeletedField"];
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
                    "application/json": components["schemas"]["FieldFailure"];
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
            /** @description No such custom field, or the owner of the key is gone. The text for a field has not been seen. */
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
            /** @description The call is stored, now or before. That the status is 200 is inferred. */
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
                    "application/json": components["schemas"]["PhoneCallResult"];
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
    "calls.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call to act on, by its id or by the `externalId` it was logged with.
                 * @example act_Hp8cZt5yGw3NfJkRa
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The call. */
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
                    "application/json": components["schemas"]["PhoneCallResult"];
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
            /** @description No such call, or the owner of the key is gone. The text for a call has not been seen. */
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
    "calls.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Call to act on, by its id or by the `externalId` it was logged with.
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
            /** @description The call after the change. */
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
                    "application/json": components["schemas"]["PhoneCallResult"];
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
            /** @description No such call, one that was not logged over the API, or the owner of the key is gone. The envelope of the code is inferred. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
    "calls.listStatuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outcomes. */
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
                    "application/json": components["schemas"]["CallStatusList"];
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
}
