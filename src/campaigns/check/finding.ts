import type { CampaignFile } from '../campaign-file.ts';
import type { Lock } from '../lock.ts';
import type { Place } from '../parse.ts';
import type { StepPlace } from '../places.ts';

/** What is wrong in a file, and where. */
export interface Finding extends Place {
  /** Name of the rule: `document` for a rule of the API, `yaml` for the form of the file, `conflict` for one of a pull. */
  rule: string;
  severity: 'error' | 'warning';
  /** What is wrong and what to do, in a sentence or two. */
  message: string;
}

/** How a value is written in the YAML of a file. */
export interface WrittenValue {
  value: unknown;
  /** `PLAIN` without quotes; `QUOTE_SINGLE`, `QUOTE_DOUBLE`, `BLOCK_LITERAL` and `BLOCK_FOLDED` otherwise. */
  type?: string | undefined;
  /** The comment behind it, on its line. */
  comment?: string | null | undefined;
}

/** What rules see of a file. */
export interface Checked {
  file: CampaignFile;
  steps: readonly StepPlace[];
  /** Names of the team's variables, if they are known. */
  variables: ReadonlySet<string> | undefined;
  /** How the value of a field is written, where it is neither a list nor a map. */
  writtenAs(object: object, field: string): WrittenValue | undefined;
  /** What lemlist had at the last pull, if that is known. */
  lock?: Lock | undefined;
}

/** Notes a finding at a field of an object of the file. */
export type Report = (object: object, field: string | undefined, message: string, offset?: TextPlace) => void;

/** A place within the text of a field; both numbers begin with 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** A trap that lemlist accepts and that costs users a campaign. */
export interface Rule {
  /** Name, for the list of rules that are off. */
  name: string;
  severity: 'error' | 'warning';
  /** Why it matters, in a sentence. */
  reason: string;
  /** Where it was seen. */
  source: string;
  check(checked: Checked, report: Report): void;
}
