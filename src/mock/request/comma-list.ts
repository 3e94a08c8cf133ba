/** The values of a parameter that may have one, several, or several with commas between them. */
export function commaList(value: unknown): string[] {
  return [value].flat().flatMap((each) =>
    String(each)
      .split(',')
      .map((part) => part.trim()),
  );
}
