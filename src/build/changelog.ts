/** Lines that somebody wrote into the changelog by hand, since the last version. */
const UNRELEASED = /^## Unreleased\n+([\s\S]*?)(?=^## |$(?![\s\S]))/m;
const NEXT_ENTRY = /(?<=^## [\s\S]*?)^## /m;

/** Moves what stands under "Unreleased" to the end of the newest entry: it belongs to that version. */
export function withoutUnreleased(changelog: string): string {
  const [, lines] = UNRELEASED.exec(changelog) ?? [];
  if (lines === undefined) return changelog;
  const rest = changelog.replace(UNRELEASED, '').trimEnd();
  const { index = rest.length } = NEXT_ENTRY.exec(rest) ?? {};
  const entries = [rest.slice(0, index), lines, rest.slice(index)].map((part) => part.trim());
  return `${entries.filter(Boolean).join('\n\n')}\n`;
}

/** What keeps a version from being published with this changelog. */
export function changelogFaults(changelog: string, version: string): string[] {
  const versions = [...changelog.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  return [
    ...(versions.includes(version) ? [] : [`CHANGELOG.md has no entry for ${version}`]),
    ...(versions.includes('Unreleased') ? ['CHANGELOG.md has lines that belong to no version'] : []),
  ];
}
