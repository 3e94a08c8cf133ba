const digests = new Map<string, Promise<string>>();

/** The SHA-1 of a text, computed once. WebCrypto is the same on every runtime; an import of `node:crypto` would need Node. */
export function sha1(text: string): Promise<string> {
  const known = digests.get(text);
  if (known) return known;
  const digest = compute(text);
  digests.set(text, digest);
  return digest;
}

async function compute(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
