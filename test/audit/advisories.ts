/** A known vulnerability of a package, as the registry reports it. */
export interface Advisory {
  name: string;
  severity: string;
  title: string;
  url: string;
}

export interface Component {
  name: string;
  version: string;
}

/**
 * Asks a registry for the known vulnerabilities of packages, in the request that `npm audit` sends.
 *
 * @throws {Error} if the registry does not respond with advisories
 */
export async function advisoriesOf(components: readonly Component[], registry: string): Promise<Advisory[]> {
  const versions: Record<string, string[]> = {};
  for (const { name, version } of components) versions[name] = [...(versions[name] ?? []), version];
  const response = await fetch(new URL('-/npm/v1/security/advisories/bulk', registry.replace(/\/*$/, '/')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(versions),
  });
  if (!response.ok) {
    throw new Error(
      `The registry responded with ${response.status}. One with advisories is needed, such as npm's own: npm config set registry`,
    );
  }
  const found = (await response.json()) as Record<string, Omit<Advisory, 'name'>[]>;
  return Object.entries(found).flatMap(([name, list]) =>
    list.map(({ severity, title, url }) => ({ name, severity, title, url })),
  );
}
