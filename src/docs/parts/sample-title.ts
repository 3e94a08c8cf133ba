/** The title of a sample: the variant of its body and its summary, or one of them if both are the same word. */
export function sampleTitle(summary: string, variant: string | undefined, mark = (word: string) => word): string {
  if (variant === undefined) return summary;
  return summary.toLowerCase() === variant.toLowerCase() ? mark(variant) : `${mark(variant)}: ${summary}`;
}
