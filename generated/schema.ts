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
        /**
         * Create campaign
         * @description Creates a campaign with an empty main sequence and a schedule of its own. Its `state` is `running` from the start, although lists show a draft; pause it to delete steps.
         */
        post: operations["campaigns.create"];
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
        /**
         * Update campaign
         * @description Changes the settings and senders that you send and leaves the rest. The answer echoes what was sent; read the stored values with Get campaign settings.
         */
        patch: operations["campaigns.update"];
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
    "/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find lead
         * @description A lead by its id or its address. Send at least one of the two, which no schema can ask for; the address goes first.
         */
        get: operations["leads.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload lead audio
         * @description Stores the recording that a voice-note step sends to one lead. A step whose `recordMode` is `manual` cannot send without it.
         */
        post: operations["leads.uploadAudio"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{email}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Address of the person.
                 * @example ada.okafor@northquay.example
                 */
                email: string;
            };
            cookie?: never;
        };
        /**
         * List leads by email
         * @description Every campaign that a person is in, with their status and variables in each.
         */
        get: operations["leads.listByEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/{leadId}/variables": {
        parameters: {
            query?: never;
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
        get?: never;
        put?: never;
        /**
         * Create lead variables
         * @description Creates variables of the team and gives them their values for one lead.
         */
        post: operations["leads.createVariables"];
        /**
         * Delete lead variables
         * @description Empties variables for one lead. The variables themselves stay.
         */
        delete: operations["leads.deleteVariables"];
        options?: never;
        head?: never;
        /**
         * Update lead variables
         * @description Gives variables that exist their new values for one lead.
         */
        patch: operations["leads.updateVariables"];
        trace?: never;
    };
    "/leads/start/{leadId}": {
        parameters: {
            query?: never;
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
        get?: never;
        put?: never;
        /**
         * Start lead
         * @description Lets a paused lead go on.
         */
        post: operations["leads.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/pause/{leadId}": {
        parameters: {
            query?: never;
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
        get?: never;
        put?: never;
        /**
         * Pause lead
         * @description Stops the messages to a lead until it is started again, in every campaign unless `campaignId` names one.
         */
        post: operations["leads.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/review/{leadId}": {
        parameters: {
            query?: never;
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
        get?: never;
        put?: never;
        /**
         * Launch lead
         * @description Launches one lead that waits for review, and leaves the others waiting. Needs the plan Email Pro.
         */
        post: operations["leads.review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/interested/{leadIdOrEmail}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark lead interested
         * @description Marks a person as interested in every campaign they are in.
         */
        post: operations["leads.markInterested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/leads/notinterested/{leadIdOrEmail}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark lead not interested
         * @description Marks a person as not interested in every campaign they are in.
         */
        post: operations["leads.markNotInterested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads": {
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
         * List campaign leads
         * @description Ids and states of the newest leads of a campaign, 500 at most because there is no offset. For names and variables find each lead, or export the campaign.
         */
        get: operations["leads.list"];
        put?: never;
        /**
         * Create lead
         * @description Adds a person to a campaign, as a contact of the team too. An unknown or inactive campaign is answered with 200 and an empty body, which the client reports as an error.
         */
        post: operations["leads.create"];
        /**
         * Unsubscribe lead
         * @description Stops every message to a person for good, in effect across the whole account. To take a lead out of one campaign only, delete it.
         */
        delete: operations["leads.unsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/import": {
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
        get?: never;
        put?: never;
        /**
         * Import leads
         * @description Adds the people of a CRM list to a campaign. lemlist offers this to beta testers only.
         */
        post: operations["leads.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete lead
         * @description Takes a lead out of a campaign and unsubscribes nobody. The client sends `action=remove`, without which lemlist would unsubscribe the person for good.
         */
        delete: operations["leads.delete"];
        options?: never;
        head?: never;
        /**
         * Update lead
         * @description Changes fields and variables of a lead, and of the contact and company behind it. An empty text empties its field unless `updateStrategy` says otherwise.
         */
        patch: operations["leads.update"];
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/interested": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark campaign lead interested
         * @description Marks a lead as interested in one campaign.
         */
        post: operations["leads.markInterestedInCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/notinterested": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark campaign lead not interested
         * @description Marks a lead as not interested in one campaign.
         */
        post: operations["leads.markNotInterestedInCampaign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/personalization": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Set step personalization
         * @description Gives one lead its own version of an email, an invitation, or a LinkedIn, SMS or WhatsApp message. It is refused once the lead has reached the step.
         */
        put: operations["leads.setPersonalization"];
        post?: never;
        /**
         * Reset step personalization
         * @description Gives one lead the shared content of a step again, and puts it back into its A/B test. What was written for the lead is lost.
         */
        delete: operations["leads.resetPersonalization"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/campaigns/{campaignId}/leads/{leadIdOrEmail}/steps/{stepId}/skip": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Skip step for lead
         * @description Has one lead skip a step, which cannot be undone. The path has not been seen; it is put together from its documented parameters.
         */
        post: operations["leads.skipStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/crm/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CRM filters
         * @description Lists and filters of a CRM that a member connected, to import leads from. lemlist offers this to beta testers only.
         */
        get: operations["leads.listCrmFilters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inbox conversations
         * @description Conversations of one member, page by page.
         */
        get: operations["inbox.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send inbox email
         * @description Sends an email outside every campaign, or a reply in a thread. It counts for no campaign, and webhooks may stay silent about it.
         */
        post: operations["inbox.sendEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/linkedin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send LinkedIn message
         * @description Sends a LinkedIn message outside every campaign.
         */
        post: operations["inbox.sendLinkedin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/whatsapp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send WhatsApp message
         * @description Sends a WhatsApp message outside every campaign.
         */
        post: operations["inbox.sendWhatsapp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List inbox labels
         * @description Every label of conversations, in one answer.
         */
        get: operations["inbox.listLabels"];
        put?: never;
        /**
         * Create inbox label
         * @description Adds a label that conversations can be given.
         */
        post: operations["inbox.createLabel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/labels/{labelId}": {
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
        /**
         * Get inbox label
         * @description One label of conversations.
         */
        get: operations["inbox.getLabel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/conversations/labels/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact at the other end of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign conversation labels
         * @description Attaches labels to the conversation with a contact. `appendLabels` decides whether those it has stay.
         */
        post: operations["inbox.assignLabels"];
        /**
         * Remove conversation labels
         * @description Detaches labels from the conversation with a contact. The labels themselves stay.
         */
        delete: operations["inbox.removeLabels"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{contactId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact at the other end of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        /**
         * Get inbox conversation
         * @description Messages exchanged with a contact, on all channels. With `markAsRead` the reading changes the inbox of the member.
         */
        get: operations["inbox.getConversation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{contactId}/drafts": {
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
                 * @description Contact at the other end of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        /**
         * List conversation drafts
         * @description Drafts of a member for a contact, with the beginning of each.
         */
        get: operations["inbox.listDrafts"];
        put?: never;
        /**
         * Create conversation draft
         * @description Puts a draft into the conversation, for a person to send in lemlist. A conversation holds at most 10.
         */
        post: operations["inbox.createDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inbox/{contactId}/drafts/{draftId}": {
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
                 * @description Contact at the other end of the conversation.
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
        /**
         * Get conversation draft
         * @description One draft with its whole content and its attachments.
         */
        get: operations["inbox.getDraft"];
        put?: never;
        post?: never;
        /**
         * Delete conversation draft
         * @description Takes a draft out of the conversation. lemlist keeps it as deleted, but no operation brings it back.
         */
        delete: operations["inbox.deleteDraft"];
        options?: never;
        head?: never;
        /**
         * Update conversation draft
         * @description Changes the fields you send and leaves the rest.
         */
        patch: operations["inbox.updateDraft"];
        trace?: never;
    };
    "/lemwarm/{userMailboxId}/start": {
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
        get?: never;
        put?: never;
        /**
         * Start lemwarm
         * @description Starts to warm up a mailbox, or resumes it.
         */
        post: operations["lemwarm.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lemwarm/{userMailboxId}/pause": {
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
        get?: never;
        put?: never;
        /**
         * Pause lemwarm
         * @description Stops the warm-up of a mailbox until it is started again.
         */
        post: operations["lemwarm.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/lemwarm/{userMailboxId}/settings": {
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
        /**
         * Get lemwarm settings
         * @description How a mailbox is warmed up, with the score of its deliverability.
         */
        get: operations["lemwarm.getSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update lemwarm settings
         * @description Changes the settings you send and leaves the rest.
         */
        patch: operations["lemwarm.updateSettings"];
        trace?: never;
    };
    "/users/{userId}": {
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
        /**
         * Get user
         * @description One member of the team with LinkedIn limits and mailboxes.
         */
        get: operations["users.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}/signature": {
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
        /**
         * Get user signature
         * @description Email signatures of a member of the team.
         */
        get: operations["users.getSignature"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update user signature
         * @description Changes the email signatures of any member of the team. The answer holds them as stored, which may differ from what was sent.
         */
        patch: operations["users.updateSignature"];
        trace?: never;
    };
    "/users/{userId}/linkedin-limits": {
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
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update LinkedIn limits
         * @description Changes how much a member may do on LinkedIn per day. It needs a paid plan and the permission to edit sending limits.
         */
        patch: operations["users.updateLinkedinLimits"];
        trace?: never;
    };
    "/user/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get user channels
         * @description Accounts that the owner of the key has connected, and what the plan allows. Here are the ids of mailboxes and WhatsApp accounts to send from; the key must be tied to a member.
         */
        get: operations["users.getChannels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/sending-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get sending settings
         * @description How many emails each mailbox may send per day.
         */
        get: operations["users.getSendingSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update sending settings
         * @description Sets how many emails mailboxes of the team may send per day. It succeeds although some of them were left unchanged; read the answer.
         */
        patch: operations["users.updateSendingSettings"];
        trace?: never;
    };
    "/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get team
         * @description The team that the key belongs to, with its members.
         */
        get: operations["team.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team senders
         * @description Members who send, each with the campaigns and the types of their steps.
         */
        get: operations["team.listSenders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/credits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get team credits
         * @description Credits that are left for enrichment, by where they come from.
         */
        get: operations["team.getCredits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/crmUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List CRM users
         * @description Members who have a CRM connected. Filters and imports of the CRM ask for their ids.
         */
        get: operations["team.listCrmUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/team/dynamic-sender-exclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get dynamic sender exclusions
         * @description Members whom dynamic sender strategies pass over in every campaign without a list of its own. The key must be tied to a member; another gets a 401.
         */
        get: operations["team.getDynamicSenderExclusions"];
        /**
         * Update dynamic sender exclusions
         * @description Replaces the list, which changes every dynamic campaign without a list of its own. The key must be tied to a member; another gets a 401.
         */
        put: operations["team.updateDynamicSenderExclusions"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/email-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create email account
         * @description Connects a mailbox by SMTP and IMAP. Mailboxes of Google and Microsoft are connected in lemlist itself.
         */
        post: operations["emailAccounts.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/email-accounts/{emailAccountId}": {
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
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete email account
         * @description Disconnects a mailbox from lemlist. The mailbox itself stays.
         */
        delete: operations["emailAccounts.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/user/email-accounts/{emailAccountId}/test": {
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
        get?: never;
        put?: never;
        /**
         * Test email account
         * @description Tries the SMTP and the IMAP connection of a mailbox. It succeeds also where they fail.
         */
        post: operations["emailAccounts.test"];
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
        /**
         * @description What a verification of an email address found; `unverified` without one.
         * @enum {string}
         */
        EmailDeliverability: "deliverable" | "risky" | "undeliverable" | "unverified";
        /** @description Deliverabilities of the address with which `autoReview` launches a lead; the others wait for a review. */
        AutoReviewConditions: components["schemas"]["EmailDeliverability"][];
        /** @description A campaign to create. */
        CampaignCreate: {
            /** @description Name in lemlist. */
            name: string;
            /**
             * @description IANA time zone of the schedule that comes with the campaign.
             * @default Europe/Paris
             */
            timezone?: string;
            /**
             * @description Launches each lead as soon as it is added, without a review by a person.
             * @default false
             */
            autoReview?: boolean;
            /** @description Deliverabilities of the address with which `autoReview` launches a lead; the others wait for a review. */
            autoReviewConditions?: components["schemas"]["EmailDeliverability"][];
        };
        /** @description A campaign as it was created. */
        CreatedCampaign: {
            /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. */
            name?: string;
            /** @description Emoji shown beside the name. */
            emoji?: string;
            /** @description Identifier of a sequence; a branch has one of its own. Matches `^seq_[A-Za-z0-9]+$`. */
            sequenceId?: string;
            /** @description The schedule that came with it. */
            scheduleIds?: string[];
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Member who owns the key. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description `running`, although lists show a draft: there is nobody to send from or to yet. */
            state?: components["schemas"]["CampaignStatus"] | (string & {});
            /** @description Leads that were scanned. */
            scannedCount?: number;
            /** @description Leads that were reviewed. */
            reviewedCount?: number;
            /** @description Leads on their way through the sequence. */
            inSequenceLeadCount?: number;
            /** @description Names of the variables of its leads; empty at first. */
            variableKeys?: unknown[];
            /** @description Empty at first. */
            senders?: unknown[];
            /** @description Empty at first. */
            sendUsers?: unknown[];
            /** @description Names of the variables that the app shows as columns. */
            displayedVariableKeys?: string[];
            /** @description Whether a lead that replies by email is stopped. */
            stopOnEmailReplied?: boolean;
            /** @description Whether tasks go to the CRM as opportunities. Inferred, not confirmed. */
            crmOpportunitiesOnTask?: boolean;
            /** @description What an unsubscription ends, such as `campaign`. */
            unsubscribe?: string;
            /** @description CRM that it is connected to. */
            crm?: string;
            /** @description Member whose connection to the CRM it uses. */
            crmUserId?: string;
            /** @description What created it; `api` here. Observed, not documented by lemlist. */
            creationSource?: string;
            /** @description Whether opened emails go untracked. Observed, not documented by lemlist. */
            disableTrackOpen?: boolean;
            /** @description Whether clicked links go untracked. Observed, not documented by lemlist. */
            disableTrackClick?: boolean;
            /** @description Whether replies go untracked. Observed, not documented by lemlist. */
            disableTrackReply?: boolean;
            /** @description Whether emails end with a link to unsubscribe. Observed, not documented by lemlist. */
            addUnsubscribeLink?: boolean;
            /** @description Text of that link. Observed, not documented by lemlist. */
            unsubscribeLinkText?: string;
            /** @description Countries on whose holidays nothing is sent. Observed, not documented by lemlist. */
            holidayCountries?: string[];
            /**
             * Format: date-time
             * @description Moment of the last change, in UTC. Observed, not documented by lemlist.
             */
            _updatedAt?: string;
        };
        /** @description What to track. Opens and clicks need a tracking domain of your own, or sending is blocked. */
        CampaignTrackingUpdate: {
            /** @description Tracks opened emails. */
            trackOpens?: boolean;
            /** @description Tracks clicked links. */
            trackClicks?: boolean;
            /** @description Tracks replies. */
            trackReplies?: boolean;
        };
        /**
         * @description What becomes of the way of a lead through the campaign.
         * @enum {string}
         */
        CampaignProgress: "continue" | "pause" | "stop";
        /** @description What to do when a lead replies. */
        CampaignOnRepliedUpdate: {
            /** @description Creates a task. */
            createNewTask?: boolean;
            /** @description What becomes of the way of a lead through the campaign. */
            campaignProgress?: components["schemas"]["CampaignProgress"];
            /** @description Does the same to the other leads of the company. */
            propagateProgressToCompany?: boolean;
            /** @description Turns off the detection of out-of-office messages. */
            disableOutOfOffice?: boolean;
        };
        /** @description What to do when a lead clicks a tracked link. */
        CampaignOnLinkClickedUpdate: {
            /** @description Creates a task. */
            createNewTask?: boolean;
            /** @description What becomes of the way of a lead through the campaign. */
            campaignProgress?: components["schemas"]["CampaignProgress"];
            /** @description Does the same to the other leads of the company. */
            propagateProgressToCompany?: boolean;
            /** @description Addresses that count; every link does when it is empty. */
            specificLinks?: string[];
        };
        /** @description What to do when a lead books a meeting. */
        CampaignOnMeetingBookedUpdate: {
            /** @description What becomes of the way of a lead through the campaign. */
            campaignProgress?: components["schemas"]["CampaignProgress"];
            /** @description Does the same to the other leads of the company. */
            propagateProgressToCompany?: boolean;
        };
        /** @description Whom to pause after a reply of one kind. */
        CampaignAiReplyRuleUpdate: {
            /** @description Turns the rule on. */
            enabled?: boolean;
            /** @description Pauses the lead in all campaigns. */
            pauseAllCampaignsForLead?: boolean;
            /** @description Pauses the other leads of the company in this campaign. */
            pauseCampaignForCompany?: boolean;
            /** @description Pauses the leads of the company in all campaigns. */
            pauseAllCampaignsForCompany?: boolean;
        };
        /** @description What lemlist's AI does with replies. Flags left out stay as they are. */
        CampaignAiFeaturesUpdate: {
            /** @description Scores replies. */
            scoreReplies?: boolean;
            /** @description What to do when a reply sounds interested. */
            onInterestedReply?: components["schemas"]["CampaignAiReplyRuleUpdate"];
            /** @description What to do when a reply sounds uninterested. */
            onNotInterestedReply?: components["schemas"]["CampaignAiReplyRuleUpdate"];
        };
        /** @description What to change in a campaign. For replies, clicks, meetings and tracking there are flags and newer sections; send the sections, and not both. */
        CampaignUpdate: {
            /** @description Name in lemlist. */
            name?: string;
            /** @description Members to send from, in place of those there are. lemlist drops a member without any channel that the campaign uses, in silence, and has been seen to ignore the list altogether; check with Get campaign. */
            sendUserIds?: string[];
            /** @description Launches each lead as soon as it is added, without a review by a person. */
            autoReview?: boolean;
            /** @description Deliverabilities of the address with which `autoReview` launches a lead; the others wait for a review. */
            autoReviewConditions?: components["schemas"]["EmailDeliverability"][];
            /** @description What to track. Opens and clicks need a tracking domain of your own, or sending is blocked. */
            tracking?: components["schemas"]["CampaignTrackingUpdate"];
            /** @description What to do when a lead replies. */
            onReplied?: components["schemas"]["CampaignOnRepliedUpdate"];
            /** @description What to do when a lead clicks a tracked link. */
            onLinkClicked?: components["schemas"]["CampaignOnLinkClickedUpdate"];
            /** @description What to do when a lead books a meeting. */
            onMeetingBooked?: components["schemas"]["CampaignOnMeetingBookedUpdate"];
            /** @description What lemlist's AI does with replies. Flags left out stay as they are. */
            aiFeatures?: components["schemas"]["CampaignAiFeaturesUpdate"];
            /** @description Shares the sequence. */
            sequenceSharing?: boolean;
            /** @description Pauses leads according to their interest. */
            leadsPausedByInterest?: boolean;
            /** @description Lets lemlist find out from a reply whether a lead is interested. */
            autoLeadInterest?: boolean;
            /** @description Stops a lead that replies by email. Newer is the section `onReplied`. */
            stopOnEmailReplied?: boolean;
            /** @description Stops a lead that books a meeting. Newer is the section `onMeetingBooked`. */
            stopOnMeetingBooked?: boolean;
            /** @description Stops a lead that clicks a link. Newer is the section `onLinkClicked`. */
            stopOnLinkClicked?: boolean;
            /** @description Which links count for `stopOnLinkClicked`. Newer is `onLinkClicked.specificLinks`. */
            stopOnLinkClickedFilter?: string;
            /** @description Creates an opportunity when a lead replies. Newer is the section `onReplied`. */
            opportunityReplied?: boolean;
            /** @description Creates an opportunity when a lead clicks a link. Newer is the section `onLinkClicked`. */
            opportunityClicked?: boolean;
            /** @description Leaves opened emails untracked. Newer is `tracking.trackOpens`, the other way round. */
            disableTrackOpen?: boolean;
            /** @description Leaves clicked links untracked. Newer is `tracking.trackClicks`, the other way round. */
            disableTrackClick?: boolean;
            /** @description Leaves replies untracked. Newer is `tracking.trackReplies`, the other way round. */
            disableTrackReply?: boolean;
            /** @description Turns off the detection of out-of-office messages. Newer is the section `onReplied`. */
            disableOutOfOffice?: boolean;
        };
        /** @description A member who sends for a campaign, with the accounts used. */
        CampaignSendUser: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Mailboxes that are sent from. */
            mailboxes?: {
                /** @description Identifier of the mailbox. */
                sendUserMailboxId?: string;
                /** @description Its address. */
                email?: string;
            }[];
            /** @description Numbers that are called and texted from. */
            phoneNumbers?: string[];
            /** @description WhatsApp accounts that are sent from. */
            whatsappAccountIds?: string[];
        };
        /** @description The fields that were sent, as they were stored, and nothing else. */
        UpdatedCampaign: {
            /** @description Name in lemlist. */
            name?: string;
            /** @description The senders that remain. Only when `sendUserIds` was sent. */
            sendUsers?: components["schemas"]["CampaignSendUser"][];
            /** @description Whether a lead that replies by email is stopped. */
            stopOnEmailReplied?: boolean;
            /** @description Whether a lead that books a meeting is stopped. */
            stopOnMeetingBooked?: boolean;
            /** @description Whether a lead that clicks a link is stopped. */
            stopOnLinkClicked?: boolean;
            /** @description Which links count for `stopOnLinkClicked`. */
            stopOnLinkClickedFilter?: string;
            /** @description Whether leads are paused according to their interest. */
            leadsPausedByInterest?: boolean;
            /** @description Whether a reply creates an opportunity. */
            opportunityReplied?: boolean;
            /** @description Whether a click creates an opportunity. */
            opportunityClicked?: boolean;
            /** @description Whether lemlist finds out the interest of a lead by itself. */
            autoLeadInterest?: boolean;
            /** @description Whether opened emails go untracked. */
            disableTrackOpen?: boolean;
            /** @description Whether clicked links go untracked. */
            disableTrackClick?: boolean;
            /** @description Whether replies go untracked. */
            disableTrackReply?: boolean;
            /** @description Whether the detection of out-of-office messages is off. */
            disableOutOfOffice?: boolean;
            /** @description Whether the sequence is shared. */
            sequenceSharing?: boolean;
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
        /** @description Identifier of a lead, which is one person in one campaign. Matches `^lea_[A-Za-z0-9]+$`. */
        LeadId: string;
        /**
         * @description What a write to a lead left out.
         * @enum {string}
         */
        LeadWarningCode: "FIELDS_KEPT" | "invalid-company-domain";
        /** @description Something that was left out of a write that succeeded otherwise. */
        LeadWarning: {
            /** @description Code to branch on. */
            code?: components["schemas"]["LeadWarningCode"] | (string & {});
            /** @description What was left out, in words. */
            message?: string;
            /** @description Details of the code; which ones is not published. */
            params?: {
                [key: string]: unknown;
            };
        };
        /** @description A person in one campaign. The team's own variables stand beside the fields named here. Operations return different fields, so only the id is certain. */
        Lead: {
            /** @description Identifier of a lead, which is one person in one campaign. Matches `^lea_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Contact behind the lead; it is the same in every campaign. */
            contactId?: string;
            /** @description Campaign the lead is in. */
            campaignId?: string;
            /** @description Name of that campaign. Only after a creation or a change. */
            campaignName?: string;
            /** @description Address of the person. */
            email?: string;
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Job title. */
            jobTitle?: string;
            /** @description Name of the company. */
            companyName?: string;
            /** @description Domain of the company. */
            companyDomain?: string;
            /** @description Industry the person works in. */
            industry?: string;
            /** @description Channel that the person prefers. */
            preferredContactMethod?: string;
            /** @description Whether the lead is paused. It does not tell whether the lead waits for review; List leads by email does. */
            isPaused?: boolean;
            /** @description Outcome of the verification of the address. */
            emailStatus?: components["schemas"]["EmailDeliverability"] | (string & {});
            /** @description Address of the lead in the API. Only after a change. */
            leadUrl?: string;
            /** @description What was left out of the write. */
            warnings?: components["schemas"]["LeadWarning"][];
        } & {
            [key: string]: unknown;
        };
        /** @description Campaign that a lead is in. */
        LeadCampaign: {
            /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Name of the campaign. */
            name?: string;
            /** @description State of the campaign. */
            status?: components["schemas"]["CampaignStatus"] | (string & {});
        };
        /**
         * @description Where a lead stands in its campaign. `review` waits to be launched, `scanning` is being enriched.
         * @enum {string}
         */
        LeadStatus: "notInterested" | "interested" | "unsubscribed" | "review" | "scanning" | "running" | "paused" | "done";
        /**
         * @description Last thing that happened to a lead.
         * @enum {string}
         */
        LeadState: "imported" | "scanned" | "skipped" | "reviewed" | "contacted" | "hooked" | "attracted" | "warmed" | "interested" | "notInterested" | "emailsBounced" | "emailsUnsubscribed" | "failed" | "meetingBooked" | "paused" | "emailsSent" | "emailsOpened" | "emailsClicked" | "emailsReplied" | "emailsInterested" | "emailsNotInterested" | "emailsFailed" | "opportunitiesDone" | "aircallDone" | "aircallInterested" | "aircallNotInterested" | "apiDone" | "apiInterested" | "apiNotInterested" | "linkedinVisitDone" | "linkedinVisitFailed" | "linkedinInviteDone" | "linkedinInviteAccepted" | "linkedinInviteFailed" | "linkedinSent" | "linkedinOpened" | "linkedinReplied" | "linkedinInterested" | "linkedinNotInterested" | "linkedinSendFailed" | "manualInterested" | "manualNotInterested";
        /** @description A person in one campaign, with where they stand in it. */
        LeadEnrollment: {
            /** @description Identifier of a lead, which is one person in one campaign. Matches `^lea_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Contact behind the lead; it is the same in every campaign. */
            contactId?: string;
            /** @description Campaign that a lead is in. */
            campaign?: components["schemas"]["LeadCampaign"];
            /** @description Where the lead stands in the campaign. */
            status?: components["schemas"]["LeadStatus"] | (string & {});
            /** @description Last thing that happened to the lead. */
            state?: components["schemas"]["LeadState"] | (string & {});
            /** @description Whether the lead is paused. It does not tell whether the lead waits for review; `status` does. */
            isPaused?: boolean;
            /** @description Whether a message was written for this lead alone. Inferred, not confirmed. */
            personalized?: boolean;
            /** @description Where the lead comes from. */
            source?: string;
            /** @description What is known of the person and the team's own variables, by name. */
            variables?: {
                [key: string]: unknown;
            };
            /** @description What enrichment found out. */
            enrichment?: {
                /** @description Outcome of the verification of the address. */
                emailStatus?: components["schemas"]["EmailDeliverability"] | (string & {});
            };
            /** @description Member who sends to the lead. */
            sendingUser?: {
                /** @description Address of the member. */
                email?: string;
            };
            /**
             * Format: date-time
             * @description Moment of the last change, in UTC.
             */
            updatedAt?: string;
        };
        /** @description Every campaign that a person is in, with where they stand in it. */
        LeadEnrollmentList: components["schemas"]["LeadEnrollment"][];
        /** @description One lead as lemlist publishes it, or one entry per campaign as its look-up by address answers with `version=v2`; which of them comes has not been confirmed. There is no tag; the second is a list. Inferred, not confirmed. */
        LeadFindResult: components["schemas"]["Lead"] | components["schemas"]["LeadEnrollmentList"];
        /** @description A recording to upload. */
        LeadAudioUpload: {
            /** @description The audio file. lemlist does not say which formats and sizes it takes. */
            file: Blob;
        };
        /** @description A recording that was stored for a lead. */
        LeadAudio: {
            /** @description Address of the recording. */
            url?: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Campaign of the lead. */
            campaignId?: string;
            /** @description Lead that hears it. */
            leadId?: string;
            /** @description Name of the file. */
            fileName?: string;
        };
        /** @description Confirmation of an upload. */
        LeadAudioResult: {
            /** @description True when it was stored. */
            ok?: boolean;
            /** @description A recording that was stored for a lead. */
            status?: components["schemas"]["LeadAudio"];
        };
        /** @description The leads of one person, one per campaign. */
        LeadList: components["schemas"]["Lead"][];
        /**
         * @description Why a lead was not launched.
         * @enum {string}
         */
        LeadReviewCode: "CAMPAIGN_LEAD_REVIEW_LEAD_PAUSED" | "CAMPAIGN_LEAD_REVIEW_LEAD_ALREADY_LAUNCHED" | "CAMPAIGN_LEAD_REVIEW_LEAD_AI_VARIABLE_INVALID" | "CAMPAIGN_LEAD_REVIEW_LEAD_NO_SENDER_AVAILABLE" | "CAMPAIGN_LEAD_REVIEW_CAMPAIGN_STEP_ERRORS";
        /** @description Why a lead was not launched. */
        LeadReviewError: {
            /** @description Code to branch on. */
            error: components["schemas"]["LeadReviewCode"] | (string & {});
            /** @description The reason in words. */
            message?: string;
        };
        /** @description State of the leads to return; `all` for every lead. */
        LeadStateFilter: components["schemas"]["LeadState"] | "all";
        /** @description A lead in the list of its campaign, without what is known of the person. */
        CampaignLead: {
            /** @description Identifier of a lead, which is one person in one campaign. Matches `^lea_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Contact behind the lead. */
            contactId?: string;
            /** @description Last thing that happened to the lead; it may be missing. */
            state?: components["schemas"]["LeadState"] | (string & {});
        };
        /** @description Leads of a campaign, the newest first. */
        CampaignLeadList: components["schemas"]["CampaignLead"][];
        /** @description `email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain` are required */
        LeadWithoutIdentity: unknown;
        /** @description A person to add to a campaign. Any further key is a variable of the team; its value is text. `email`, `linkedinUrl`, or `firstName` and `lastName` with `companyName` or `companyDomain` are required. */
        LeadCreate: {
            /**
             * Format: email
             * @description Address of the person.
             */
            email?: string;
            /** @description LinkedIn profile. */
            linkedinUrl?: string;
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Job title. */
            jobTitle?: string;
            /** @description Name of the company. It is written to the company that all its contacts share. */
            companyName?: string;
            /** @description Domain of the company. It is written to the company that all its contacts share. */
            companyDomain?: string;
            /** @description Phone number. */
            phone?: string;
            /** @description Address of a portrait. */
            picture?: string;
            /** @description Opening line written for this person. */
            icebreaker?: string;
            /** @description Time zone of the person, such as `Europe/Paris`. */
            timezone?: string;
            /** @description Member who owns the contact. */
            contactOwner?: string;
        } & {
            [key: string]: string;
        };
        /**
         * @description Kind of a list in Salesforce.
         * @enum {string}
         */
        CrmFilterType: "lead" | "contact" | "report";
        /** @description List of a CRM to import, and how. */
        LeadImport: {
            /** @description CRM to import from. */
            crm: components["schemas"]["CrmProvider"];
            /** @description Member who connected the CRM. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description List or filter to import; the `id` of List CRM filters, as text. At least 1 characters. */
            filterId: string;
            /** @description Kind of the list. Only for Salesforce; the known values are those of List CRM filters. Inferred, not confirmed. */
            filterType?: components["schemas"]["CrmFilterType"] | (string & {});
            /** @description Whether to leave out duplicates. */
            deduplicate?: boolean;
        };
        /**
         * @description What to do about fields that hold something already: replace them, replace them unless the new value is empty, or leave them and fill the empty ones. `overwrite` empties a field that is sent empty.
         * @default overwrite
         * @enum {string}
         */
        LeadUpdateStrategy: "overwrite" | "overwriteIgnoreEmpty" | "fillEmptyOnly";
        /** @description What to change in a lead. Any further key is a variable of the team; its value is text, and fields left out stay as they are. */
        LeadUpdate: {
            /** @description First name. */
            firstName?: string;
            /** @description Last name. */
            lastName?: string;
            /** @description Job title. */
            jobTitle?: string;
            /** @description Name of the company. It is written to the company that all its contacts share. */
            companyName?: string;
            /** @description Channel that the person prefers. */
            preferredContactMethod?: string;
        } & {
            [key: string]: string;
        };
        /** @description What one lead receives instead of the shared content of a step. Fields left out stay as the lead has them; lemlist may take more fields than are known here. */
        LeadStepPersonalizationUpdate: {
            /** @description Subject line of an email as a raw template. On a follow-up, a subject that is not empty starts a new thread. */
            subject?: string;
            /** @description Message as a raw template; HTML for an email, plain text for every other step, where HTML is turned into text. */
            message?: string;
            /** @description Addresses in copy; empty for none. */
            cc?: string[];
            /** @description Variant that the lead receives; it takes no further part in the A/B test. Changing it drops what was written on the other variant. */
            variant?: components["schemas"]["AbTestVariant"];
        };
        /** @description The whole content of a step as one lead receives it. Its fields have not been seen; those named here are taken from the request. Inferred, not confirmed. */
        LeadStepPersonalization: {
            /** @description Subject line of an email. */
            subject?: string;
            /** @description Message, as HTML for an email. */
            message?: string;
            /** @description Addresses in copy. */
            cc?: string[];
            /** @description Variant that the lead receives. */
            variant?: components["schemas"]["AbTestVariant"] | (string & {});
        };
        /** @description Whether there was something to reset. */
        LeadStepPersonalizationReset: {
            /** @description False when the lead had no content of its own on this step. */
            reset?: boolean;
        };
        /** @description Whether a step was skipped just now. */
        LeadStepSkip: {
            /** @description False when it had been skipped before. */
            skipped?: boolean;
        };
        /** @description A list or filter in a CRM. */
        CrmFilter: {
            /** @description Identifier in the CRM; to import from it, send it as text. */
            id: string | number;
            /** @description Name in the CRM. */
            name?: string;
        };
        /** @description Lists and filters of a CRM. */
        CrmFilterList: components["schemas"]["CrmFilter"][];
        /** @description Identifier of a conversation in the inbox. Matches `^ibx_[A-Za-z0-9]+$`. */
        ConversationId: string;
        /** @description The person at the other end of a conversation. Observed, not documented by lemlist. */
        InboxContact: {
            /** @description Identifier of a contact. Matches `^ctc_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description First and last name. */
            fullName?: string;
            /** @description Main address. */
            email?: string;
        };
        /**
         * @description Way that a message takes.
         * @enum {string}
         */
        MessageChannel: "email" | "linkedin" | "whatsapp" | "sms";
        /** @description A member who takes part in a conversation. Observed, not documented by lemlist. */
        InboxParticipant: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description Whether the member has sent something. The type is inferred from the name. Inferred, not confirmed. */
            sender?: boolean;
            /** @description Whether the member has read everything. The type is inferred from the name. Inferred, not confirmed. */
            read?: boolean;
        };
        /** @description Everything exchanged with one contact. The fields are those of live answers, which differ from the ones lemlist publishes. Observed, not documented by lemlist. */
        InboxConversation: {
            /** @description Identifier of a conversation in the inbox. Matches `^ibx_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Team that owns it. */
            teamId?: string;
            /** @description Contact at the other end. The messages, labels and drafts are reached by it and not by `_id`. */
            contactId?: string;
            /** @description The person at the other end of a conversation. */
            contact?: components["schemas"]["InboxContact"];
            /** @description Channels that were used. The known values are those of drafts. Inferred, not confirmed. */
            channels?: (components["schemas"]["MessageChannel"] | string)[];
            /** @description Members who take part. */
            users?: components["schemas"]["InboxParticipant"][];
            /** @description Whether the contact has replied. */
            haveReplies?: boolean;
            /**
             * Format: date-time
             * @description Moment of the last message or event.
             */
            lastActivityAt?: string;
            /**
             * Format: date-time
             * @description Moment of the last reply.
             */
            lastRepliedAt?: string;
            /** @description Channel of the last reply. The known values are those of drafts. Inferred, not confirmed. */
            lastRepliedChannel?: components["schemas"]["MessageChannel"] | (string & {});
            /** @description Opportunities with the contact. Their form has not been recorded. */
            opportunities?: unknown[];
            /** @description Member who began it. */
            createdBy?: string;
        };
        /** @description Where a page of the inbox stands in the whole list. */
        InboxPagination: {
            /** @description Items on all pages together. */
            totalItems?: number;
            /** @description Number of this page. */
            currentPage?: number;
            /** @description Number of the next page, null on the last. */
            nextPage?: number | null;
            /** @description Number of the page before, null on the first. */
            previousPage?: number | null;
            /** @description Items per page. */
            perPage?: number;
            /** @description Number of pages. */
            totalPages?: number;
        };
        /** @description A page of conversations. */
        InboxPage: {
            /** @description Conversations of this page. */
            data: components["schemas"]["InboxConversation"][];
            /** @description Where a page of the inbox stands in the whole list. */
            pagination?: components["schemas"]["InboxPagination"];
        };
        /** @description `contactId` or `leadId` is required */
        MessageWithoutRecipient: unknown;
        /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
        MailboxId: string;
        /** @description Message to reply to, by the id of its activity, or `latest` for the last one of the conversation. Matches `^(?:act_[A-Za-z0-9]+|latest)$`. */
        ReplyTarget: string;
        /** @description An email to send at once, to a contact or a lead. `contactId` or `leadId` is required. */
        InboxEmailCreate: {
            /** @description Member who sends it. Matches `^usr_[A-Za-z0-9]+$`. */
            sendUserId: string;
            /**
             * Format: email
             * @description Address of that member to send from.
             */
            sendUserEmail: string;
            /** @description Mailbox to send from. The channels of the user list them. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            sendUserMailboxId: string;
            /** @description Contact who receives it. Matches `^ctc_[A-Za-z0-9]+$`. */
            contactId?: string;
            /** @description Lead who receives it. Matches `^lea_[A-Za-z0-9]+$`. */
            leadId?: string;
            /** @description Subject line. */
            subject?: string;
            /** @description Body, as HTML. */
            message: string;
            /** @description Addresses in copy. Left out of a reply, those of the thread stay in copy; `[]` drops them. */
            cc?: string[];
            /** @description Message to reply to, by the id of its activity, or `latest` for the last one of the conversation. Matches `^(?:act_[A-Za-z0-9]+|latest)$`. */
            replyToActivityId?: string;
        };
        /** @description Confirmation that an email was sent. */
        InboxEmailSent: {
            /** @description True when it was sent. */
            ok: boolean;
            /** @description Contact it was sent to. */
            contactId?: string;
        };
        /** @description A LinkedIn message to send at once. lemlist declares both `contactId` and `leadId` as required, yet its error asks for one of them; send both to be sure. `contactId` or `leadId` is required. */
        InboxLinkedinMessageCreate: {
            /** @description Member who sends it, with a LinkedIn account connected. Matches `^usr_[A-Za-z0-9]+$`. */
            sendUserId: string;
            /** @description Lead who receives it. Matches `^lea_[A-Za-z0-9]+$`. */
            leadId?: string;
            /** @description Contact who receives it. Matches `^ctc_[A-Za-z0-9]+$`. */
            contactId?: string;
            /** @description What to write. */
            message: string;
        };
        /** @description Identifier of a WhatsApp account of a member. Matches `^(?:wha|uwa)_[A-Za-z0-9]+$`. */
        WhatsappAccountId: string;
        /** @description A WhatsApp message to send at once. */
        InboxWhatsappMessageCreate: {
            /** @description Member who sends it. Matches `^usr_[A-Za-z0-9]+$`. */
            sendUserId: string;
            /** @description Account of that member to send from. The channels of the user list them. Matches `^(?:wha|uwa)_[A-Za-z0-9]+$`. */
            sendUserWhatsappAccountId: string;
            /** @description Contact who receives it. Matches `^ctc_[A-Za-z0-9]+$`. */
            contactId: string;
            /** @description Lead who receives it. Matches `^lea_[A-Za-z0-9]+$`. */
            leadId: string;
            /** @description What to write. */
            message: string;
        };
        /** @description Identifier of a label of conversations. Matches `^lbl_[A-Za-z0-9]+$`. */
        InboxLabelId: string;
        /** @description A label to sort conversations by. */
        InboxLabel: {
            /** @description Identifier of a label of conversations. Matches `^lbl_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. When it is created the same is called `labelName`. */
            name?: string;
            /** @description Colour in lemlist. */
            color?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string | null;
            /** @description Member who created it. */
            createdBy?: string | null;
        };
        /** @description All labels of the team. */
        InboxLabelList: components["schemas"]["InboxLabel"][];
        /** @description A label to create. */
        InboxLabelCreate: {
            /** @description Its name, which no other label may have. At least 1 characters. */
            labelName: string;
        };
        /** @description Labels for a conversation. */
        LabelsAssign: {
            /** @description Labels to attach. */
            labelIds: string[];
            /** @description True keeps the labels that the conversation has; false replaces them, and with an empty `labelIds` clears them. */
            appendLabels: boolean;
        };
        /** @description Labels to take from a conversation. */
        LabelsRemove: {
            /** @description Labels to detach. */
            labelIds: string[];
        };
        /** @description A message or event of a conversation, which is an activity. The fields are those of live answers, which differ from the ones lemlist publishes. Observed, not documented by lemlist. */
        InboxMessage: {
            /** @description Identifier of the activity. Name it to reply to this message. Matches `^act_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description What happened, by the types of activities, such as `emailsSent` or `emailsReplied`. */
            type?: string;
            /**
             * Format: date-time
             * @description Moment it happened, in UTC.
             */
            createdAt?: string;
            /** @description Subject line of an email. */
            subject?: string;
            /** @description What was written; HTML in an email. */
            message?: string;
            /** @description Files that came along. Their form has not been recorded. */
            attachments?: unknown[];
            /** @description Address that an email came from. */
            fromEmail?: string;
            /** @description Member who sent it, or whom it was sent to. */
            sendUserId?: string;
            /** @description Address of that member. */
            sendUserEmail?: string;
            /** @description Name of that member. */
            sendUserName?: string;
            /** @description Lead it belongs to. */
            leadId?: string;
            /** @description Address of the lead. */
            leadEmail?: string;
            /** @description First name of the lead. */
            leadFirstName?: string;
            /** @description Last name of the lead. */
            leadLastName?: string;
            /** @description Company of the lead. */
            leadCompanyName?: string;
            /** @description Campaign it belongs to. */
            campaignId?: string;
            /** @description Sequence it belongs to. */
            sequenceId?: string;
            /** @description Position of its step in the sequence, from 0. */
            sequenceStep?: number;
            /** @description Identifier that the mail server gave to an email. */
            messageId?: string;
        };
        /** @description A page of the messages exchanged with a contact. */
        MessagePage: {
            /** @description Messages of this page. */
            data: components["schemas"]["InboxMessage"][];
            /** @description Where a page of the inbox stands in the whole list. */
            pagination?: components["schemas"]["InboxPagination"];
        };
        /** @description Member of the team, by id or by the email of the login. Matches `^(?:usr_[A-Za-z0-9]+|[^\s@]+@[^\s@]+)$`. */
        DraftOwner: string;
        /** @description Identifier of a draft. Matches `^drf_[A-Za-z0-9]+$`. */
        DraftId: string;
        /**
         * @description Where a draft was written, over the API or in lemlist.
         * @enum {string}
         */
        DraftSource: "api" | "ui";
        /** @description A draft in a list, with the beginning of its content only. */
        DraftSummary: {
            /** @description Identifier of a draft. Matches `^drf_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Channel it is for. */
            channel?: components["schemas"]["MessageChannel"] | (string & {});
            /** @description Subject line of an email. */
            subject?: string;
            /** @description Beginning of the content. */
            contentPreview?: string;
            /** @description Where it was written. */
            source?: components["schemas"]["DraftSource"] | (string & {});
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
        /** @description The drafts for a contact. */
        DraftList: {
            /** @description All drafts that are not deleted, at most 10. */
            drafts: components["schemas"]["DraftSummary"][];
        };
        /** @description What to write. lemlist removes what is unsafe from it. 1 to 30000 characters. */
        DraftContent: string;
        /** @description A file to send along. lemlist declares none of its fields as required. */
        DraftAttachmentCreate: {
            /** @description Name of the file. */
            name?: string;
            /** @description Address of the file. */
            url?: string;
            /** @description Size of the file. The unit is not said. Whole number, at least 0. */
            size?: number;
            /** @description Type of the file. */
            type?: string;
        };
        /** @description A draft to put into a conversation, for a person to send. */
        DraftCreate: {
            /** @description Way that a message takes. */
            channel: components["schemas"]["MessageChannel"];
            /** @description What to write. lemlist removes what is unsafe from it. 1 to 30000 characters. */
            content: string;
            /** @description Subject line of an email. lemlist removes what is unsafe from it. */
            subject?: string;
            /** @description Addresses in copy. */
            cc?: string[];
            /** @description Files that go along. */
            attachments?: components["schemas"]["DraftAttachmentCreate"][];
            /** @description Message that the draft replies to. Matches `^act_[A-Za-z0-9]+$`. */
            replyToActivityId?: string;
            /** @description Notes of your own on where the draft comes from. That its values are plain is inferred. Inferred, not confirmed. */
            sourceMetadata?: {
                [key: string]: string | number | boolean | null;
            };
        };
        /** @description Identifier of the new draft. */
        DraftCreated: {
            /** @description Identifier of a draft. Matches `^drf_[A-Za-z0-9]+$`. */
            draftId: string;
        };
        /** @description A file that goes along with a draft. */
        DraftAttachment: {
            /** @description Name of the file. */
            name?: string;
            /** @description Address of the file. */
            url?: string;
            /** @description Size of the file. The unit is not said. */
            size?: number;
            /** @description Type of the file. */
            type?: string;
        };
        /** @description A draft with its whole content. */
        Draft: {
            /** @description Identifier of a draft. Matches `^drf_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Channel it is for. */
            channel?: components["schemas"]["MessageChannel"] | (string & {});
            /** @description Subject line of an email. */
            subject?: string;
            /** @description Addresses in copy. */
            cc?: string[];
            /** @description What is written, as lemlist stored it. */
            content?: string;
            /** @description Files that go along. */
            attachments?: components["schemas"]["DraftAttachment"][];
            /** @description Where it was written. */
            source?: components["schemas"]["DraftSource"] | (string & {});
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
        /** @description A draft under a key of its own. */
        DraftEnvelope: {
            /** @description A draft with its whole content. */
            draft: components["schemas"]["Draft"];
        };
        /** @description Confirmation that a draft is gone. */
        DraftDeletion: {
            /** @description True when it was deleted. */
            success?: boolean;
        };
        /** @description What to change in a draft. Fields left out stay as they are; its channel cannot change. */
        DraftUpdate: {
            /** @description What to write. lemlist removes what is unsafe from it. 1 to 30000 characters. */
            content?: string;
            /** @description Subject line of an email. lemlist removes what is unsafe from it. */
            subject?: string;
            /** @description Addresses in copy. */
            cc?: string[];
            /** @description Files that go along. */
            attachments?: components["schemas"]["DraftAttachmentCreate"][];
            /** @description Message that the draft replies to. Matches `^act_[A-Za-z0-9]+$`. */
            replyToActivityId?: string;
        };
        /** @description How well the mailbox reaches inboxes. */
        LemwarmDeliverability: {
            /** @description Score; more is better. */
            score?: number;
            /**
             * Format: date-time
             * @description Moment it was measured.
             */
            lastAt?: string;
        };
        /** @description How a mailbox is warmed up. The fields are those of lemlist's example, which differ from the ones it publishes. */
        LemwarmSettings: {
            /** @description Most warm-up emails per day. */
            warmEmailMax?: number;
            /** @description Warm-up emails by which each day exceeds the one before. */
            warmEmailRampup?: number;
            /** @description Whether the number of emails varies from day to day. */
            warmDailyVarianceEnabled?: boolean;
            /**
             * Format: date-time
             * @description Moment the warm-up was started. The format is inferred. Inferred, not confirmed.
             */
            activeAt?: string;
            /** @description How well the mailbox reaches inboxes. */
            deliverability?: components["schemas"]["LemwarmDeliverability"];
        };
        /** @description What to change in the warm-up of a mailbox. At least one field is needed; those left out stay as they are. */
        LemwarmSettingsUpdate: {
            /** @description Most warm-up emails per day. Only teams of a beta may send 0. Whole number, 0 to 40. */
            warmEmailMax?: number;
            /** @description Warm-up emails by which each day exceeds the one before. Only teams of a beta may send 0. Whole number, 0 to 40. */
            warmEmailRampup?: number;
            /** @description Share of emails that stay within the team, in percent. Whole number, 0 to 100. */
            internalCommunicationPercent?: number;
            /** @description Share of emails that are answered, in percent. Whole number, 0 to 100. */
            answerPercentage?: number;
            /** @description Send as plain text, without HTML. */
            warmUsePlaintext?: boolean;
            /** @description Vary the number of emails from day to day. */
            warmDailyVarianceEnabled?: boolean;
        };
        /** @description LinkedIn account of a member, with its limits per day. Further limits occur. */
        UserLinkedin: {
            /** @description Profile that is connected. */
            linkedinUrl?: string;
            /** @description Whether the connection works. */
            status?: boolean;
            /** @description Most invitations per day. */
            inviteLimit?: number;
            /** @description Most messages per day. */
            sendLimit?: number;
            /** @description Most visits to profiles per day. */
            visitLimit?: number;
            /** @description Most profiles to follow per day. Observed, not documented by lemlist. */
            followLimit?: number;
        };
        /**
         * @description State of the connection to a mailbox.
         * @enum {string}
         */
        MailboxStatus: "CONNECTED" | "ERROR" | "DISCONNECTED";
        /** @description A mailbox of a member. */
        Mailbox: {
            /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Address that is sent from. */
            email?: string;
            /** @description Who runs it. It may be missing. */
            provider?: string;
            /** @description State of the connection. */
            status?: components["schemas"]["MailboxStatus"] | (string & {});
            /** @description How campaigns use it. */
            lemlist?: {
                /** @description Most emails per day. */
                emailLimit?: number;
            };
            /** @description How lemwarm uses it. */
            lemwarm?: {
                /** @description Whether it is warmed up. */
                active?: boolean;
            };
        };
        /** @description A member of the team with the accounts to send from. */
        User: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Address of the login. */
            email?: string;
            /** @description Role in the team, such as `admin`. */
            role?: string;
            /** @description LinkedIn account of a member, with its limits per day. Further limits occur. */
            linkedIn?: components["schemas"]["UserLinkedin"];
            /** @description Mailboxes that are connected. */
            mailboxes?: components["schemas"]["Mailbox"][];
        };
        /** @description Signatures of a member as lemlist stored them; an empty text where there is none. */
        Signature: {
            /** @description HTML, put where an email has `{{signature}}`. */
            signature?: string;
            /** @description Plain text, put where an email has `{{plainTextSignature}}`, and into warm-up emails. */
            plainTextSignature?: string;
        };
        /** @description What to change in the signatures of a member. At least one field is needed; the one left out stays as it is. */
        SignatureUpdate: {
            /** @description HTML, put where an email has `{{signature}}`. lemlist removes what is unsafe; an empty text clears it. At most 100000 characters. */
            signature?: string;
            /** @description Plain text, put where an email has `{{plainTextSignature}}`, and into warm-up emails. An empty text clears it. Angle brackets count as their HTML escapes. At most 50000 characters. */
            plainTextSignature?: string;
        };
        /** @description Limits to change; those left out stay as they are. lemlist has more of them, for endorsements and the like, whose names have not been published, so any further name takes a number. */
        LinkedinLimitsUpdate: {
            /** @description Most invitations per day. Whole number, at least 0. */
            inviteLimit?: number;
            /** @description Invitations by which each day may exceed the one before. Whole number, at least 0. */
            inviteRampUp?: number;
            /** @description Most InMails per day. Whole number, at least 0. */
            inMailLimit?: number;
            /** @description Most messages per day. The name is that of the member's own field. Whole number, at least 0. Inferred, not confirmed. */
            sendLimit?: number;
            /** @description Most visits to profiles per day. The name is that of the member's own field. Whole number, at least 0. Inferred, not confirmed. */
            visitLimit?: number;
            /** @description Most profiles to follow per day. The name is that of the member's own field. Whole number, at least 0. Inferred, not confirmed. */
            followLimit?: number;
        } & {
            [key: string]: number;
        };
        /** @description LinkedIn limits of a member. The answer has not been published; these are the limits that can be sent. Inferred, not confirmed. */
        LinkedinLimits: {
            /** @description Most invitations per day. */
            inviteLimit?: number;
            /** @description Invitations by which each day may exceed the one before. */
            inviteRampUp?: number;
            /** @description Most InMails per day. */
            inMailLimit?: number;
            /** @description Most messages per day. */
            sendLimit?: number;
            /** @description Most visits to profiles per day. */
            visitLimit?: number;
            /** @description Most profiles to follow per day. */
            followLimit?: number;
        };
        /**
         * @description Who runs a mailbox; `custom` is one connected by SMTP and IMAP.
         * @enum {string}
         */
        MailProvider: "google" | "microsoft" | "custom";
        /** @description A mailbox to send from. */
        EmailChannelAccount: {
            /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Address that is sent from. */
            email?: string;
            /** @description Who runs it. */
            provider?: components["schemas"]["MailProvider"] | (string & {});
        };
        /** @description Email of a member. */
        EmailChannel: {
            /** @description Whether the member has connected an account. */
            connected?: boolean;
            /** @description Whether the plan allows the channel. */
            available?: boolean;
            /** @description Mailboxes that are connected. */
            accounts?: components["schemas"]["EmailChannelAccount"][];
        };
        /** @description LinkedIn of a member. */
        LinkedinChannel: {
            /** @description Whether the member has connected an account. */
            connected?: boolean;
            /** @description Whether the plan allows the channel. */
            available?: boolean;
        };
        /** @description A WhatsApp account to send from. */
        WhatsappChannelAccount: {
            /** @description Identifier of a WhatsApp account of a member. Matches `^(?:wha|uwa)_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Its number. */
            phoneNumber?: string;
            /** @description Name in lemlist. */
            label?: string;
        };
        /** @description WhatsApp of a member. */
        WhatsappChannel: {
            /** @description Whether the member has connected an account. */
            connected?: boolean;
            /** @description Whether the plan allows the channel. */
            available?: boolean;
            /** @description Whether the team has bought the add-on. */
            addonActive?: boolean;
            /** @description Accounts that are connected. */
            accounts?: components["schemas"]["WhatsappChannelAccount"][];
        };
        /** @description What a member can send through. On each channel `connected` is about the member and `available` about the plan. */
        UserChannels: {
            /** @description Plan of the team. */
            plan?: string | null;
            /** @description Email of a member. */
            email?: components["schemas"]["EmailChannel"];
            /** @description LinkedIn of a member. */
            linkedin?: components["schemas"]["LinkedinChannel"];
            /** @description WhatsApp of a member. */
            whatsapp?: components["schemas"]["WhatsappChannel"];
        };
        /** @description Limit of a mailbox. Further fields occur, which have not been seen. */
        MailboxSendingSettings: {
            /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Address that is sent from. */
            email?: string;
            /** @description Most emails per day. */
            dailyEmailLimit?: number;
        };
        /** @description Limits of mailboxes. */
        SendingSettings: {
            /** @description Mailboxes with their limits. */
            emailAccounts?: components["schemas"]["MailboxSendingSettings"][];
        };
        /** @description New limit of a mailbox. */
        MailboxSendingSettingsUpdate: {
            /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Most emails per day. What lemlist takes at most is not published. Whole number, at least 0. */
            dailyEmailLimit: number;
        };
        /** @description New limits of mailboxes of the team. */
        SendingSettingsUpdate: {
            /** @description Mailboxes to change. Each is handled by itself, so some may change and others not. 1 to 100 items. */
            emailAccounts: components["schemas"]["MailboxSendingSettingsUpdate"][];
        };
        /** @description Which mailboxes were changed, and why the others were not. The names of its fields have not been published. Inferred, not confirmed. */
        SendingSettingsOutcome: {
            [key: string]: unknown;
        };
        /** @description A member of the team. */
        TeamMember: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description First and last name. */
            name?: string;
            /** @description Address of the login. */
            email?: string;
            /** @description Role in the team, such as `admin`. */
            role?: string;
        };
        /** @description An invitation that waits for an answer. */
        TeamInvitation: {
            /** @description Address that was invited. */
            email?: string;
            /** @description Role that was offered. */
            role?: string;
            /** @description Member who invited. */
            invitedBy?: string;
            /**
             * Format: date-time
             * @description Moment of the invitation, in UTC.
             */
            invitedAt?: string;
        };
        /** @description Where lemlist posts to Slack. */
        TeamSlackWebhook: {
            /** @description Address that is called. Whoever knows it can post there. */
            url?: string;
            /** @description Number of calls that failed. */
            failCounter?: number;
        };
        /** @description The team that the key belongs to. It holds addresses of webhooks and of Slack; keep it out of logs. */
        Team: {
            /** @description Identifier of the team. Matches `^tea_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. */
            name?: string;
            /** @description Members of the team. */
            userIds?: string[];
            /** @description Members of the team, with their names. */
            users?: components["schemas"]["TeamMember"][];
            /** @description People who were invited and have not joined. */
            invitedUsers?: components["schemas"]["TeamInvitation"][];
            /** @description Member who created it. */
            createdBy?: string;
            /**
             * Format: date-time
             * @description Moment of creation, in UTC.
             */
            createdAt?: string;
            /** @description Webhooks of the team. */
            hooks?: components["schemas"]["Webhook"][];
            /** @description Where lemlist posts to Slack. */
            slackWebhook?: components["schemas"]["TeamSlackWebhook"];
            /** @description Betas that the team takes part in. */
            beta?: string[];
            /** @description Agency that looks after the team. */
            agency?: string;
            /** @description Picture of the team. */
            pictureId?: string;
            /** @description Domain of its own for tracking. */
            customDomain?: string;
            /** @description Email domain of the member who created it. The meaning is inferred. Observed, not documented by lemlist. */
            creatorDomain?: string;
            /** @description State of the subscription. Observed, not documented by lemlist. */
            billing?: {
                /** @description Whether it is paid. */
                ok?: boolean;
            };
        };
        /** @description A campaign that a member sends for. */
        TeamSenderCampaign: {
            /** @description Identifier of a campaign. Matches `^cam_[A-Za-z0-9]+$`. */
            _id: string;
            /** @description Name in lemlist. */
            name?: string;
            /** @description State of the campaign. */
            status?: components["schemas"]["CampaignStatus"] | (string & {});
            /** @description Types of its steps, such as `email` or `linkedinVisit`. */
            sendingChannels?: (components["schemas"]["StepType"] | string)[];
        };
        /** @description A member and the campaigns that send in the member's name. */
        TeamSender: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description Campaigns the member sends for. */
            campaigns?: components["schemas"]["TeamSenderCampaign"][];
        };
        /** @description All members who send. */
        TeamSenderList: components["schemas"]["TeamSender"][];
        /** @description Credits that are left, by where they come from. */
        CreditBalance: {
            /** @description All of them. */
            total?: number;
            /** @description Those of the free plan. */
            freemium?: number;
            /** @description Those of the subscription. */
            subscription?: number;
            /** @description Those that were given. */
            gifted?: number;
            /** @description Those that were bought. */
            paid?: number;
        };
        /** @description Credits of the team for enrichment. */
        Credits: {
            /** @description Credits that are left. */
            credits?: number;
            /** @description Where they come from. */
            details?: {
                /** @description Credits that are left, by where they come from. */
                remaining?: components["schemas"]["CreditBalance"];
            };
        };
        /** @description A member with a CRM connected. */
        CrmUser: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description The CRM. */
            crm?: components["schemas"]["CrmProvider"] | (string & {});
        };
        /** @description All members with a CRM connected. */
        CrmUserList: components["schemas"]["CrmUser"][];
        /**
         * @description Kind of channel that a member sends on. There are more than have been published.
         * @enum {string}
         */
        SenderChannelType: "email" | "linkedin" | "whatsapp" | "other";
        /** @description A channel that is excluded. */
        ExcludedChannel: {
            /** @description Kind of channel. */
            type?: components["schemas"]["SenderChannelType"] | (string & {});
            /** @description The mailbox, the WhatsApp account or the phone number. */
            id?: string;
        };
        /** @description A member whom leads cannot choose as their sender. */
        SenderExclusion: {
            /** @description Identifier of a member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description Channels that are excluded; all of them, and those to come, where it is missing. */
            channels?: components["schemas"]["ExcludedChannel"][];
        };
        /** @description Members whom dynamic sender strategies of the team pass over. */
        TeamSenderExclusions: {
            /** @description The list of the team. */
            data: {
                /** @description Members who are passed over. Those who left the team are not listed. */
                senders?: components["schemas"]["SenderExclusion"][];
            };
        };
        /** @description `id` cannot be sent with the types `linkedin` and `other` */
        ChannelWithNeedlessId: {
            /** @enum {string} */
            type: "linkedin" | "other";
            id: unknown;
        };
        /** @description A channel of the member to pass over. The kinds have not been published in full, so `type` takes any name. `id` cannot be sent with the types `linkedin` and `other`. */
        SenderExclusionChannelCreate: {
            /** @description Kind of channel, such as `email`, `whatsapp`, `linkedin` or `other`. At least 1 characters. */
            type: string;
            /** @description Mailbox, WhatsApp account or phone number of the member. An account connected seconds ago may be refused; send it again. At least 1 characters. */
            id?: string;
        };
        /** @description A member to pass over. No member may be named twice. */
        SenderExclusionCreate: {
            /** @description Member of the team. Matches `^usr_[A-Za-z0-9]+$`. */
            userId: string;
            /** @description Channels to pass over. Without it all are, also those that the member connects later. */
            channels?: components["schemas"]["SenderExclusionChannelCreate"][];
        };
        /** @description Members to pass over. They replace the whole list. */
        TeamSenderExclusionsUpdate: {
            /** @description Members to pass over; `[]` excludes nobody. */
            senders: components["schemas"]["SenderExclusionCreate"][];
        };
        /** @description A mailbox to connect by SMTP and IMAP. Unlike elsewhere the names have underscores. */
        EmailAccountCreate: {
            /** @description Name that recipients see. At least 1 characters. */
            sender_name: string;
            /**
             * Format: email
             * @description Address that is sent from.
             */
            sender_email: string;
            /** @description Name of the SMTP server. At least 1 characters. */
            smtp_host: string;
            /** @description Port of the SMTP server. Whole number, 1 to 65535. */
            smtp_port: number;
            /** @description Login for outgoing mail. At least 1 characters. */
            smtp_login: string;
            /** @description Password for outgoing mail. At least 1 characters. */
            smtp_password: string;
            /**
             * @description Whether the connection to the SMTP server is a secure one.
             * @default false
             */
            smtp_secure?: boolean;
            /** @description Name of the IMAP server. At least 1 characters. */
            imap_host: string;
            /** @description Port of the IMAP server. Whole number, 1 to 65535. */
            imap_port: number;
            /** @description Login for incoming mail. At least 1 characters. */
            imap_login: string;
            /** @description Password for incoming mail. At least 1 characters. */
            imap_password: string;
            /**
             * @description Whether the connection to the IMAP server is a secure one.
             * @default false
             */
            imap_secure?: boolean;
            /** @description Member who gets the mailbox. Matches `^usr_[A-Za-z0-9]+$`. */
            userId?: string;
        };
        /** @description A mailbox that was connected. */
        EmailAccount: {
            /** @description Identifier of a mailbox. It begins with `usm_`; two other prefixes occur in examples of lemlist's. Matches `^(?:usm|umx|smb)_[A-Za-z0-9]+$`. */
            id: string;
            /** @description Address that is sent from. */
            email?: string;
            /** @description Who runs it. */
            provider?: string;
        };
        /** @description Outcome of a test of one connection. */
        ConnectionTest: {
            /** @description Whether the connection works. */
            success?: boolean;
            /** @description Why it does not. */
            error?: string;
        };
        /** @description Outcome of a test of both connections. */
        EmailAccountTest: {
            /** @description Outcome for outgoing mail. */
            smtp?: components["schemas"]["ConnectionTest"];
            /** @description Outcome for incoming mail. */
            imap?: components["schemas"]["ConnectionTest"];
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
            /** @description The new campaign. Keep the ids of its sequence and schedule; lemlist does not give them everywhere. */
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
                    "application/json": components["schemas"]["CreatedCampaign"];
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
            /** @description What was stored. */
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
                    "application/json": components["schemas"]["UpdatedCampaign"];
                };
            };
            /** @description A value is wrong, or the senders do not suit the campaign. Nothing was stored. */
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
    "leads.find": {
        parameters: {
            query: {
                /**
                 * @description Shape of the answer. Without it lemlist sends an older one; the client always sends it.
                 * @example v2
                 */
                version: "v2";
                /**
                 * @description Lead to find.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                id?: string;
                /**
                 * @description Address of the lead to find; with it lemlist ignores `id`.
                 * @example ada.okafor@northquay.example
                 */
                email?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead, or its campaigns. */
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
                    "application/json": components["schemas"]["LeadFindResult"];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.uploadAudio": {
        parameters: {
            query: {
                /**
                 * @description Lead that hears the recording.
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
            /** @description The recording as it was stored. */
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
                    "application/json": components["schemas"]["LeadAudioResult"];
                };
            };
            /** @description The file is no recording, or the key is missing. */
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
            /** @description No such campaign, lead or step, or the owner of the key is gone. */
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
    "leads.listByEmail": {
        parameters: {
            query: {
                /**
                 * @description Shape of the answer. Without it lemlist sends an older one; the client always sends it.
                 * @example v2
                 */
                version: "v2";
            };
            header?: never;
            path: {
                /**
                 * @description Address of the person.
                 * @example ada.okafor@northquay.example
                 */
                email: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every campaign that the person is in. */
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
                    "application/json": components["schemas"]["LeadEnrollment"][];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.createVariables": {
        parameters: {
            query: {
                /**
                 * @description Names and values of the new variables, one at least. Names that exist already, whether lemlist's own or the team's, are refused.
                 * @example {
                 *       "deliveryRegion": "Baltic Sea",
                 *       "fleetSize": "42"
                 *     }
                 */
                variables: {
                    [key: string]: string;
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
            /** @description A variable does not exist, or exists where it should not, or the key is missing. */
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.deleteVariables": {
        parameters: {
            query: {
                /**
                 * @description Names of the variables to empty, one at least; each value may be empty.
                 * @example {
                 *       "deliveryRegion": ""
                 *     }
                 */
                variables: {
                    [key: string]: string;
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
            /** @description A variable does not exist, or exists where it should not, or the key is missing. */
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.updateVariables": {
        parameters: {
            query: {
                /**
                 * @description Names and new values of the variables, one at least. Each name must exist.
                 * @example {
                 *       "deliveryRegion": "North Sea"
                 *     }
                 */
                variables: {
                    [key: string]: string;
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
            /** @description A variable does not exist, or exists where it should not, or the key is missing. */
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.start": {
        parameters: {
            query?: never;
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
            /** @description The leads of the person, one per campaign. */
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
                    "application/json": components["schemas"]["Lead"][];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.pause": {
        parameters: {
            query?: {
                /**
                 * @description Campaign to pause the lead in; every campaign when left out.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId?: string;
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
            /** @description The leads that are paused, one per campaign. */
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
                    "application/json": components["schemas"]["Lead"][];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.review": {
        parameters: {
            query?: never;
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
            /** @description Something keeps the lead from being launched, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadReviewError"];
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
            /** @description No such lead, or the owner of the key is gone. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadReviewError"];
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
    "leads.markInterested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leads of the person, one per campaign. */
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
                    "application/json": components["schemas"]["Lead"][];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.markNotInterested": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The leads of the person, one per campaign. */
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
                    "application/json": components["schemas"]["Lead"][];
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
            /** @description No such lead, or the owner of the key is gone. */
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
    "leads.list": {
        parameters: {
            query: {
                /**
                 * @description State of the leads to return; `all` for every lead. Without it the list has come back empty.
                 * @example all
                 */
                state: components["schemas"]["LeadStateFilter"] | string;
                /**
                 * @description Items per page.
                 * @example 500
                 */
                limit?: number;
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
            /** @description Leads of the campaign, the newest first. */
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
                    "application/json": components["schemas"]["CampaignLead"][];
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
    "leads.create": {
        parameters: {
            query?: {
                /**
                 * @description Refuses a person who is in another campaign, with a 409.
                 * @example true
                 */
                deduplicate?: boolean;
                /**
                 * @description Completes the lead from its LinkedIn profile. Costs credits.
                 * @example true
                 */
                linkedinEnrichment?: boolean;
                /**
                 * @description Looks for the address of the lead. Costs credits.
                 * @example true
                 */
                findEmail?: boolean;
                /**
                 * @description Verifies the address of the lead. Costs credits.
                 * @example true
                 */
                verifyEmail?: boolean;
                /**
                 * @description Looks for the phone number of the lead. Costs credits.
                 * @example true
                 */
                findPhone?: boolean;
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
        /** @description The person to add. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadCreate"];
            };
        };
        responses: {
            /** @description The lead as it was stored, with the variables of the team beside its own fields. */
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
                    "application/json": components["schemas"]["Lead"];
                };
            };
            /** @description The lead cannot be added, or the key is missing. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
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
            /** @description The person is in another campaign and `deduplicate` was sent. Before September 2026 this was a 500. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description lemlist failed, or says in its older way that the person is in another campaign. The lead may have been stored all the same; read before you repeat it. */
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
    "leads.unsubscribe": {
        parameters: {
            query: {
                /**
                 * @description Address of the person to unsubscribe. lemlist publishes no parameter here; the name follows from its error text.
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
            /** @description The lead whose person is unsubscribed. */
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
                    "application/json": components["schemas"]["Lead"];
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
            /** @description No such campaign, no such lead in it, or the person is unsubscribed already. lemlist labels the JSON as HTML. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/html": string;
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
    "leads.delete": {
        parameters: {
            query: {
                /**
                 * @description Takes the lead out of the campaign. Without it lemlist unsubscribes the person for good; the client always sends it.
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead that was in the campaign. */
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
                    "application/json": components["schemas"]["Lead"];
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
            /** @description No such campaign, no such lead in it, or the owner of the key is gone. */
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
    "leads.update": {
        parameters: {
            query?: {
                /**
                 * @description What to do about fields that hold something already.
                 * @example fillEmptyOnly
                 */
                updateStrategy?: components["schemas"]["LeadUpdateStrategy"];
            };
            header?: never;
            path: {
                /**
                 * @description Campaign to act on.
                 * @example cam_3MSGkm7LfK9zz2mbS
                 */
                campaignId: string;
                /**
                 * @description Lead to act on, by its id or its address.
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
            /** @description The lead as it is now. */
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
                    "application/json": components["schemas"]["Lead"];
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
            /** @description No such campaign, no such lead in it, or the owner of the key is gone. */
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
            /** @description lemlist failed, or the lead was removed. A write may have been stored all the same; read before you repeat it. */
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead. */
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
                    "application/json": components["schemas"]["Lead"];
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
            /** @description No such campaign, no such lead in it, or the owner of the key is gone. */
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The lead. */
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
                    "application/json": components["schemas"]["Lead"];
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
            /** @description No such campaign, no such lead in it, or the owner of the key is gone. */
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
    "leads.setPersonalization": {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        /** @description The fields to set. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeadStepPersonalizationUpdate"];
            };
        };
        responses: {
            /** @description The whole content of the step for this lead. */
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
                    "application/json": components["schemas"]["LeadStepPersonalization"];
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
            /** @description No such campaign, lead or step, or the owner of the key is gone. */
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
            /** @description The lead has reached the step already. The body has not been seen; the text here stands for it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                };
            };
            /** @description This kind of step, or its place in a branch, allows no content for one lead. The body has not been seen; the text here stands for it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether there was something to reset. */
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
                    "application/json": components["schemas"]["LeadStepPersonalizationReset"];
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
            /** @description No such campaign, lead or step, or the owner of the key is gone. */
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
            /** @description The lead has reached the step already. The body has not been seen; the text here stands for it. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
                 * @description Lead to act on, by its id or its address.
                 * @example lea_Bw7hKcX3mTq9RzYpD
                 */
                leadIdOrEmail: string;
                /**
                 * @description Step to act on. It must belong to the campaign.
                 * @example stp_fvihwnvHPHMBv3fqY
                 */
                stepId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether the step was skipped just now. */
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
                    "application/json": components["schemas"]["LeadStepSkip"];
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
            /** @description No such campaign, lead or step, or the owner of the key is gone. */
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
            /** @description A condition cannot be skipped. The body has not been seen; the text here stands for it. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
    "leads.listCrmFilters": {
        parameters: {
            query: {
                /**
                 * @description CRM to read from.
                 * @example hubspot
                 */
                crm: components["schemas"]["CrmProvider"];
                /**
                 * @description Member who connected the CRM.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId: string;
                /**
                 * @description Kind of the lists to return. Only for Salesforce.
                 * @example contact
                 */
                type?: components["schemas"]["CrmFilterType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lists and filters of the CRM. */
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
                    "application/json": components["schemas"]["CrmFilter"][];
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
                page?: number;
                /**
                 * @description Items per answer. Neither its default nor its maximum is published.
                 * @example 25
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of conversations. */
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
                    "application/json": components["schemas"]["InboxPage"];
                };
            };
            /** @description The member is missing or unknown, or the key is missing. */
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
            /** @description The email was sent. */
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
                    "application/json": components["schemas"]["InboxEmailSent"];
                };
            };
            /** @description The sender or the recipient is wrong, or the mailbox failed. Whether a failed email went out is not said. */
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
            /** @description The sender or the recipient is wrong, or LinkedIn refused the message. */
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
            /** @description The message was sent. What lemlist answers has not been published, so nothing is read from it. */
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
                content?: never;
            };
            /** @description The sender or the recipient is wrong, or WhatsApp refused the message. */
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
    "inbox.listLabels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All labels. */
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
                    "application/json": components["schemas"]["InboxLabel"][];
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
            /** @description The label. */
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
                    "application/json": components["schemas"]["InboxLabel"];
                };
            };
            /** @description The name is missing, or the label could not be stored. */
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
            /** @description A label of that name exists. The body has not been seen; the text here stands for it. */
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
            /** @description The label. */
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
                    "application/json": components["schemas"]["InboxLabel"];
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
            /** @description No such label, or the owner of the key is gone. */
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
    "inbox.assignLabels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact at the other end of the conversation.
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
            /** @description The contact or the body is wrong, or the key is missing. */
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
            /** @description No such conversation or label, or the owner of the key is gone. */
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
    "inbox.removeLabels": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Contact at the other end of the conversation.
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
            /** @description The contact or the body is wrong, or the key is missing. */
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
            /** @description No such conversation or label, or the owner of the key is gone. */
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
    "inbox.getConversation": {
        parameters: {
            query?: {
                /**
                 * @description Member who reads. Required with `markAsRead`.
                 * @example usr_XRtrJwAmKCuSoWQbA
                 */
                userId?: string;
                /**
                 * @description Items per answer. Neither its default nor its maximum is published.
                 * @example 25
                 */
                limit?: number;
                /**
                 * @description Messages to skip. This list knows no `page`.
                 * @example 0
                 */
                skip?: number;
                /**
                 * @description True marks the conversation as read for the member in `userId`, without whom it is refused.
                 * @example true
                 */
                markAsRead?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Contact at the other end of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of messages. */
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
                    "application/json": components["schemas"]["MessagePage"];
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
                 * @description Contact at the other end of the conversation.
                 * @example ctc_Nf4sJvL8gEa2WbUxH
                 */
                contactId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The drafts for the contact. */
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
                    "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description The owner or the contact is wrong, or the key is missing. */
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
                 * @description Contact at the other end of the conversation.
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
            /** @description The draft is in the conversation. */
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
                    "application/json": components["schemas"]["DraftCreated"];
                };
            };
            /** @description The owner, the contact or the body is wrong, or the conversation is full. */
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
                 * @description Contact at the other end of the conversation.
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
            /** @description The draft. */
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
                    "application/json": components["schemas"]["DraftEnvelope"];
                };
            };
            /** @description The owner or the contact is wrong, or the key is missing. */
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
            /** @description No such draft for the contact, or the owner of the key is gone. */
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
                 * @description Contact at the other end of the conversation.
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
            /** @description The draft is gone from the conversation. */
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
                    "application/json": components["schemas"]["DraftDeletion"];
                };
            };
            /** @description The owner or the contact is wrong, or the key is missing. */
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
            /** @description No such draft for the contact, or the owner of the key is gone. */
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
                 * @description Contact at the other end of the conversation.
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
            /** @description The draft after the change. */
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
                    "application/json": components["schemas"]["DraftEnvelope"];
                };
            };
            /** @description The owner, the contact or the body is wrong, or the key is missing. */
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
            /** @description No such draft for the contact, or the owner of the key is gone. */
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
            /** @description The state of the mailbox or of the subscription does not allow it. lemlist has further texts of this kind. */
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
            /** @description The settings. */
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
                    "application/json": components["schemas"]["LemwarmSettings"];
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
            /** @description The member. */
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
                    "application/json": components["schemas"]["User"];
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
            /** @description The signatures. */
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
                    "application/json": components["schemas"]["Signature"];
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
            /** @description The member is not in the team of the key, or the owner of the key is blocked. Whether lemlist says the first with 403 or with 404 is not known. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            /** @description The member is not in the team of the key, or the owner of the key is gone. Whether lemlist says the first with 404 or with 403 is not known. */
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
            /** @description The signatures. */
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
                    "application/json": components["schemas"]["Signature"];
                };
            };
            /** @description A field is unknown or too long, or none was sent. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
            /** @description The member is not in the team of the key, or the owner of the key is blocked. Whether lemlist says the first with 403 or with 404 is not known. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
                    "text/plain": string;
                };
            };
            /** @description The member is not in the team of the key, or the owner of the key is gone. Whether lemlist says the first with 404 or with 403 is not known. */
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
            /** @description The limits after the change. The example is inferred. */
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
                    "application/json": components["schemas"]["LinkedinLimits"];
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
    "users.getChannels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The channels. */
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
                    "application/json": components["schemas"]["UserChannels"];
                };
            };
            /** @description The key is missing, or it is tied to no member. */
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
    "users.getSendingSettings": {
        parameters: {
            query?: {
                /**
                 * @description `team` for the mailboxes of every member. Without it only those of the owner of the key are listed.
                 * @example team
                 */
                scope?: "team";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The limits. */
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
                    "application/json": components["schemas"]["SendingSettings"];
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
            /** @description What was changed and what was not. The example is inferred. */
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
                    "application/json": components["schemas"]["SendingSettingsOutcome"];
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
    "team.get": {
        parameters: {
            query: {
                /**
                 * @description Shape of the answer. Without it lemlist sends an older one; the client always sends it.
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
            /** @description The team. */
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
                    "application/json": components["schemas"]["Team"];
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
    "team.listSenders": {
        parameters: {
            query?: {
                /**
                 * @description Only campaigns in this state.
                 * @example running
                 */
                state?: components["schemas"]["CampaignStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members who send. */
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
                    "application/json": components["schemas"]["TeamSender"][];
                };
            };
            /** @description The state is unknown, or the key is missing. */
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
    "team.getCredits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The balance. */
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
                    "application/json": components["schemas"]["Credits"];
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
    "team.listCrmUsers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members with a CRM. */
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
                    "application/json": components["schemas"]["CrmUser"][];
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
    "team.getDynamicSenderExclusions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The members who are passed over. */
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
                    "application/json": components["schemas"]["TeamSenderExclusions"];
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
            /** @description The list after the change. That it comes back is inferred from the reading of it. */
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
                    "application/json": components["schemas"]["TeamSenderExclusions"];
                };
            };
            /** @description An entry is wrong. Nothing was changed. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorBody"];
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
            /** @description The owner of the key may not edit the sending settings of the team, or is blocked. */
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
            /** @description The mailbox is connected. */
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
                    "application/json": components["schemas"]["EmailAccount"];
                };
            };
            /** @description A field is missing or wrong, or the mailbox is connected already. */
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
            /** @description The member is not in the team, or the owner of the key is blocked. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
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
            /** @description The owner of the key may not change the mailbox, or is blocked. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description No such mailbox, or the owner of the key is gone. */
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
            /** @description The outcome, also where a connection fails. Read `success` of each. */
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
                    "application/json": components["schemas"]["EmailAccountTest"];
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
            /** @description No such mailbox, or the owner of the key is gone. */
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
