/** An error of the document. */
export interface ErrorExample {
  status: number;
  body: unknown;
  /** What to do about it. */
  advice: string;
}

/** What a program does about an error. */
export interface Handling {
  /** More names than the client's class and the guard of the error, by module. */
  imports?: Readonly<Record<string, readonly string[]>>;
  /** Options of the client. */
  options?: string;
  /** Lines before the call. */
  before?: readonly string[];
  /** The call as a function, for a program that sends it again. */
  send?: string;
  /** Lines about an error that is known before anything is sent. */
  early?: readonly string[];
  /** Lines about the error. */
  lines: readonly string[];
}
