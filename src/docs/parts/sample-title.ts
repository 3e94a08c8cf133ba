/** What a sample is called: its summary, behind the variant of its body unless both are the same word. */
export function sampleTitle(summary: string, variant: string | undefined, mark = (word: string) => word): string {
  if (variant === undefined) return summary;
  return summary.toLowerCase() === variant.toLowerCase() ? mark(variant) : `${mark(variant)}: ${summary}`;
}
