export * from '../generated/api.ts';
export type { components, operations, paths } from '../generated/schema.ts';
export type {
  HttpClient,
  HttpInit,
  HttpMethod,
  HttpMiddleware,
  HttpMiddlewareContext,
  HttpPath,
  HttpResult,
} from './client/call/HttpClient.ts';
export type * from './client/call/method.ts';
export type { Middleware, MiddlewareContext, Next, OutgoingRequest } from './client/call/middleware.ts';
export type { OperationRow, PaginationRule, PollingRule, QuotaRule } from './client/call/operation.ts';
export * from './client/errors/AbortedError.ts';
export * from './client/errors/ApiError.ts';
export * from './client/errors/CallbackError.ts';
export * from './client/errors/ConnectionError.ts';
export * from './client/errors/is-retryable.ts';
export { isLemlistError, LemlistError } from './client/errors/LemlistError.ts';
export * from './client/errors/ListChangedError.ts';
export * from './client/errors/PollingError.ts';
export * from './client/errors/RequestValidationError.ts';
export { type ReceivedResponse, ResponseError } from './client/errors/ResponseError.ts';
export * from './client/errors/status-errors.ts';
export * from './client/errors/TimeoutError.ts';
export * from './client/errors/UnexpectedResponseError.ts';
export { Lemlist } from './client/Lemlist.ts';
export { LocalRateLimiter } from './client/limits/LocalRateLimiter.ts';
export type { RateLimit, RateLimiter, Slot } from './client/limits/rate-limit.ts';
export type { Extra } from './client/options/extra.ts';
export type { FetchOptions } from './client/options/fetch-options.ts';
export type { LemlistOptions } from './client/options/LemlistOptions.ts';
export { LOG_LEVELS, type LogFields, type Logger, type LogLevel } from './client/options/logger.ts';
export type { ListOptions, RequestOptions, WaitOptions } from './client/options/RequestOptions.ts';
export type { RequestHeaders } from './client/options/request-headers.ts';
export type { Preflight } from './client/preflight/preflight-type.ts';
export {
  type EventOf,
  isWebhookError,
  parseWebhook,
  type ReceivedEvent,
  WebhookError,
  type WebhookOptions,
} from './client/webhook.ts';
