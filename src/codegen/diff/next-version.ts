import type { Weight } from './change.ts';

export const VERSION_RULE =
  'Before 1.0.0 a breaking change raises the second number and anything else the third; from then on as semver says.';

/** The version that a release with these changes needs, or the old one where nothing changed. */
export function nextVersion(old: string, weights: Set<Weight>): string {
  if (weights.size === 0) return old;
  const [major = 0, minor = 0, patch = 0] = old.split('.').map((part) => Number.parseInt(part, 10));
  if (major === 0) return weights.has('breaking') ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (weights.has('breaking')) return `${major + 1}.0.0`;
  return weights.has('added') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether the changelog has a heading for a version. */
export function hasEntry(changelog: string, version: string): boolean {
  return changelog.split('\n').some((line) => /^##\s/.test(line) && line.split(/[\s[\]]+/).includes(version));
}
