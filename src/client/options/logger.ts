/** Where a client writes what it does. `console` is one. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

/** What is known of the moment. Never a key, a header, a body, an id in a path, or a query. */
export interface LogFields {
  operationId: string;
  method: string;
  /** Path template. */
  path: string;
  /** Number of the attempt, from 1. */
  attempt: number;
  /** Status of the answer, where there is one. */
  status?: number;
  /** Milliseconds: of the attempt, or of the wait that follows. */
  duration?: number;
}

/** From everything to nothing. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'off'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The logger from a level upwards; below it nothing is written. */
export function atLevel(logger: Logger | undefined, level: LogLevel): Partial<Logger> {
  if (!logger) return {};
  const wanted = LOG_LEVELS.slice(LOG_LEVELS.indexOf(level), -1) as Array<keyof Logger>;
  return Object.fromEntries(wanted.map((name) => [name, logger[name].bind(logger)]));
}
