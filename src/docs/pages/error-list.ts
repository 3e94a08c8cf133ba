import type { Api, Operation } from '../../document/api.ts';
import { errorsOf } from '../../document/results.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, prose, sentence } from '../markdown.ts';
import { marks } from '../marks.ts';
import type { Page } from '../page.ts';
import { errorAdvice, errorClass, statusName } from '../parts/error-advice.ts';
import { errorAnchor, linkOperations } from '../parts/error-links.ts';
import { COMMON_ERRORS, type Common, errorBodies } from '../parts/errors.ts';
import { guideLink } from '../parts/guide-link.ts';
import { renderSenders } from '../parts/senders.ts';
import { LISTS, linkTo } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** Says of all operations together what `errorAdvice` says of each. */
const SERVER_ERROR = 'lemlist failed. The client retries idempotent operations and no others.';

interface KnownError {
  /** The same words in other letters or another form, such as JSON and text, are one error. */
  texts: Set<string>;
  /** What to do, by cause. The same text can have several causes, and a cause several ways out. */
  causes: Map<string, Set<string>>;
  operations: Set<Operation>;
}

/** Every error text that lemlist is known to send, each with an anchor, so that readers can look up the one they got. */
export function errorListPage(model: Model, common: Common): Page {
  const { api } = model;
  const guide = guideLink(model, 'errors');
  const statuses = [...knownErrors(api)].sort(([a], [b]) => a.localeCompare(b));
  const everywhere = statuses.flatMap(([status, known]) =>
    [...known].flatMap(([anchor, { texts }]) =>
      [...texts]
        .filter((text) => common.bodies.has(text))
        .map((text) => `- ${code(status)} ${linkTo(code(text), LISTS.errors, anchor)}`),
    ),
  );
  return {
    section: 'lists',
    route: LISTS.errors,
    title: 'Errors',
    description: 'Every error that lemlist is known to return, by status code and text.',
    frontmatter: { outline: 2, pageClass: 'error-list' },
    markdown: blocks(
      '# Errors',
      'Every error that lemlist is known to return, by status code. lemlist may send the same text as JSON, as plain text, or as text labelled as HTML. The client reads all three.',
      marks.filter('errors'),
      `## Common errors {#${COMMON_ERRORS}}`,
      `Many operations have these. The page of an operation lists the others.${guide ? ` How to tell errors apart in code: ${guide}.` : ''}`,
      everywhere.join('\n'),
      ...statuses.map(([status, known]) => section(api, status, known)),
    ),
  };
}

function knownErrors({ operations }: Api): Map<string, Map<string, KnownError>> {
  const byStatus = new Map<string, Map<string, KnownError>>();
  for (const operation of operations) {
    for (const [status, { content = {} }] of errorsOf(operation)) {
      const known = byStatus.get(status) ?? new Map<string, KnownError>();
      byStatus.set(status, known);
      for (const { text, summary, advice } of errorBodies(content)) {
        const anchor = errorAnchor(status, text);
        const error = known.get(anchor) ?? { texts: new Set(), causes: new Map(), operations: new Set() };
        error.texts.add(text);
        const advices = error.causes.get(summary) ?? new Set();
        error.causes.set(summary, advice === '' ? advices : advices.add(advice));
        error.operations.add(operation);
        known.set(anchor, error);
      }
    }
  }
  return byStatus;
}

function section(api: Api, status: string, known: ReadonlyMap<string, KnownError>): string {
  return blocks(
    `## ${status} ${statusName(status)} {#error-${status}}`,
    `The client throws ${code(errorClass(status))}. ${status.startsWith('5') ? SERVER_ERROR : errorAdvice(api, status, true)}`,
    ...[...known].map(([anchor, error]) => {
      const [first = '', ...others] = error.texts;
      return blocks(
        `### ${code(first)} {#${anchor}}`,
        others.length > 0 && `Also as ${joinWords(others.map(code), 'and')}.`,
        [...error.causes]
          .flatMap(([summary, advices]) =>
            [...(advices.size > 0 ? advices : [''])].map((advice) =>
              [sentence(prose(summary)), linkOperations(api, prose(advice))].filter(Boolean).join(' '),
            ),
          )
          .map((line, _, { length }) => (length > 1 ? `- ${line}` : line))
          .join('\n'),
        renderSenders(api, error.operations),
      );
    }),
  );
}
