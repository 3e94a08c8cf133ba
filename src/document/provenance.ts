const SENTENCES: Readonly<Record<string, string>> = {
  documented: 'Documented by lemlist outside its published document.',
  observed: 'Observed, not documented by lemlist.',
  inferred: 'Inferred, not confirmed.',
};

/** What `x-provenance` says, read from its text. `openapi/README.md` explains the values. */
export interface Provenance {
  readonly confidence: string;
  /** Where it was documented or observed, such as `nango 2026-10-01`. */
  readonly source?: string;
}

/** Reads `observed: nango 2026-10-01`; nothing for what lemlist publishes. */
export function readProvenance(text: string | undefined): Provenance | undefined {
  if (text === undefined) return undefined;
  const [confidence = '', source] = text.split(': ');
  return { confidence, ...(source && { source }) };
}

/** The confidence that `x-provenance` states, in a sentence. */
export function provenanceInWords(text: string | undefined): string | undefined {
  return SENTENCES[readProvenance(text)?.confidence ?? ''];
}
