/** Receives the log lines of a client. `console` is a logger. */
export interface Logger {
  debug(message: string, fields: LogFields): void;
  info(message: string, fields: LogFields): void;
  warn(message: string, fields: LogFields): void;
  error(message: string, fields: LogFields): void;
}

/** Data of a log line. It never holds a key, a header, a body, an id, or a query. */
export interface LogFields {
  operationId: string;
  method: string;
  /** Path template. */
  path: string;
  /** Number of the attempt, starting at 1. */
  attempt: number;
  /** Status code of the response, if one arrived. */
  status?: number;
  /** Code or name of the error, such as `ECONNREFUSED`, if no response arrived. */
  error?: string;
  /** Milliseconds of the attempt, or of the wait before the next one. */
  duration?: number;
}

/** From all log lines to none. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'off'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** The methods of a logger from a level upwards. The other levels are left out, so that nothing is written to them. */
export function atLevel(logger: Logger | undefined, level: LogLevel): Partial<Logger> {
  if (!logger) return {};
  const wanted = LOG_LEVELS.slice(LOG_LEVELS.indexOf(level), -1) as Array<keyof Logger>;
  return Object.fromEntries(wanted.map((name) => [name, logger[name].bind(logger)]));
}
