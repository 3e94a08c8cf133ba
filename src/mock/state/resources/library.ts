import type { MessageTemplatePage, SnippetPage } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuse } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Snippets and templates of the team. No operation creates one, so they are the documented ones. */
export function library({ documented }: Store): Handlers {
  return {
    'snippets.get': ({ snippetId }) =>
      documented.example<SnippetPage>('snippets.list', 'page').data?.find(({ _id }) => _id === snippetId) ??
      refuse(404, 'snippet'),
    'messageTemplates.get': ({ templateId }) =>
      documented
        .example<MessageTemplatePage>('messageTemplates.list', 'page')
        .data?.find(({ _id }) => _id === templateId) ?? refuse(404, 'template'),
  };
}
