/** How sure we are of an operation or a schema, where that has to be said. */
export function provenanceInWords(provenance: unknown): string | undefined {
  switch (provenance) {
    case 'documented':
      return 'How sure: documented by lemlist outside its published document.';
    case 'observed':
      return 'How sure: observed on the live API, not documented by lemlist.';
    case 'inferred':
      return 'How sure: inferred by us, not confirmed.';
    default:
      return undefined;
  }
}
