import type { Api, Operation } from '../../document/api.ts';
import type { Response } from '../../document/document.ts';
import { errorsOf } from '../../document/results.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, compactTable, prose, sentencesOf } from '../markdown.ts';
import { marks } from '../marks.ts';
import { LISTS, linkTo } from '../routes.ts';
import { errorAdvice, errorClass, statusName } from './error-advice.ts';
import { errorAnchor, linkOperations } from './error-links.ts';
import { errorText } from './error-text.ts';
import { sayOnce } from './say-once.ts';

/** What many operations have, so that it says little about a single one. */
export interface Common {
  responses: ReadonlySet<Response>;
  /** Bodies as text. */
  bodies: ReadonlySet<string>;
  /** Headers that many responses have. */
  headers: ReadonlySet<string>;
}

/** The anchor of the errors that many operations have, on the page of all errors. */
export const COMMON_ERRORS = 'common';

const COMMON_LINK = linkTo('Common errors', LISTS.errors, COMMON_ERRORS);

/** The errors of the operation itself, each with its bodies and what to do about them, and a link to the errors that many operations have. */
export function renderErrors(api: Api, operation: Operation, common: Common): string {
  const all = errorsOf(operation).map(([status, response]) => {
    const bodies = errorBodies(response.content ?? {});
    const own = bodies.filter(({ text }) => !common.bodies.has(text));
    return { status, response, own, hasCommon: own.length < bodies.length };
  });
  const isOwn = ({ response, own }: (typeof all)[number]): boolean => !common.responses.has(response) && own.length > 0;
  const owned = all.filter(isOwn).map((each) => {
    return { ...each, said: sayOnce(each.response.description, each.own, each.hasCommon) };
  });
  const shared = sharedSentences(owned);
  const advice = sharedAdvice(api, owned);
  const parts = owned.map(({ status, own, said }) =>
    blocks(
      `### ${status} ${statusName(status)} {#error-${status}}`,
      [
        ...sentencesOf(prose(said.description)).filter((each) => !shared.has(each)),
        `The client throws ${code(errorClass(status))}.`,
      ].join(' '),
      renderBodies(api, status, said.bodies, advice),
      // The page of all errors has it for every status; what is in the table is more exact.
      own.every(({ advice }) => advice === '') && errorAdvice(api, status, operation.idempotent),
    ),
  );
  const rest = all.some((each) => !isOwn(each) || each.hasCommon) && COMMON_LINK;
  const of = [...shared].map(([text, statuses]) => `${joinWords(statuses.map(code), 'and')}: ${text}`);
  return blocks('## Errors', ...parts, ...of, ...advice.values(), rest);
}

/** The sentences that several errors of an operation would say, each with their status codes. */
function sharedSentences(
  errors: ReadonlyArray<{ status: string; said: { description: string } }>,
): Map<string, string[]> {
  const statusesOf = new Map<string, string[]>();
  for (const { status, said } of errors) {
    for (const each of sentencesOf(prose(said.description))) {
      statusesOf.set(each, [...(statusesOf.get(each) ?? []), status]);
    }
  }
  return new Map([...statusesOf].filter(([, statuses]) => statuses.length > 1));
}

/** What to do about several bodies, once: with their status codes if it helps about all of these, with the bodies otherwise. */
function sharedAdvice(
  api: Api,
  errors: ReadonlyArray<{ status: string; own: readonly ErrorBody[] }>,
): Map<string, string> {
  const all = errors.flatMap(({ own }) => own.map(({ advice }) => advice));
  const repeated = new Set(all.filter((advice, index) => advice !== '' && all.indexOf(advice) !== index));
  return new Map(
    [...repeated].map((advice) => {
      const concerned = errors.filter(({ own }) => own.some((body) => body.advice === advice));
      const isOfAll = concerned.every(({ own }) => own.every((body) => body.advice === advice));
      const names = concerned.flatMap(({ status, own }) =>
        isOfAll ? [status] : own.filter((body) => body.advice === advice).map(({ text }) => text),
      );
      return [advice, `${joinWords(names.map(code), 'and')}: ${linkOperations(api, prose(advice))}`];
    }),
  );
}

/** The literal bodies of a response, each with its cause and with what to do about it, unless that is said of several. */
function renderBodies(
  api: Api,
  status: string,
  bodies: readonly ErrorBody[],
  said: ReadonlyMap<string, string>,
): string | undefined {
  const rows = bodies.map(({ summary, text, advice }) => [
    linkTo(code(text), LISTS.errors, errorAnchor(status, text)),
    summary,
    said.has(advice) ? '' : linkOperations(api, prose(advice)),
  ]);
  const table = compactTable(['Body', 'When', 'What to do'], rows);
  return table && marks.errors(table);
}

/** A literal body of an error. */
export interface ErrorBody {
  text: string;
  /** When lemlist sends it. */
  summary: string;
  /** What to do about it; empty if the advice for its status code says enough. */
  advice: string;
}

/** The examples of all media types, each body once. */
export function errorBodies(content: NonNullable<Response['content']>): ErrorBody[] {
  const found = new Map<string, ErrorBody>();
  for (const { examples = {} } of Object.values(content)) {
    for (const { summary = '', description = '', value } of Object.values(examples)) {
      const text = errorText(value);
      if (!found.has(text)) found.set(text, { text, summary, advice: description });
    }
  }
  return [...found.values()];
}
