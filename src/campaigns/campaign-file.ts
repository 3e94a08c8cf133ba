import type { StepType } from '../index.ts';

/** What a campaign's file says. Fields are named as in the API. */
export interface CampaignFile {
  /** ID of the campaign. Without it, the file is a new campaign. */
  campaign?: string;
  name: string;
  steps: FileStep[];
}

/** A step in a file. A stored step keeps each field that the file leaves out. */
export interface FileStep {
  /** ID of the stored step. Without it, the step is new. */
  id?: string;
  type: StepType;
  /** Variant B of the step's A/B test; the step itself is variant A. */
  variantB?: Fields;
  /** Only on conditions. Without it, the branches stay as they are. */
  branches?: FileBranch[];
  [field: string]: unknown;
}

/** A branch of a condition in a file. */
export interface FileBranch {
  /** ID of the branch's sequence. Without it, the branch is new. */
  id?: string;
  name?: string;
  fallback?: boolean;
  /** Steps of the branch, in order. Without it, they stay as they are. */
  steps?: FileStep[];
  [field: string]: unknown;
}

/** Fields of the API by name. */
export type Fields = Record<string, unknown>;
