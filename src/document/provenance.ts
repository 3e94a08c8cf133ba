const SENTENCES: Readonly<Record<string, string>> = {
  documented: 'Documented by lemlist outside its published document.',
  observed: 'Observed, not documented by lemlist.',
  inferred: 'Inferred, not confirmed.',
};

/** What `x-provenance` says in words, or nothing for what lemlist publishes. `openapi/README.md` explains the values. */
export function provenanceInWords(provenance: string | undefined): string | undefined {
  return provenance === undefined ? undefined : SENTENCES[provenance];
}
