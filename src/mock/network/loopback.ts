/** Whether an IP address is this machine. */
export function isLoopbackAddress(address: string | undefined): boolean {
  return address !== undefined && /^(127\.|::1$|::ffff:127\.)/.test(address);
}

/** Whether a URL leads to this machine. `localhost` does; other names that merely resolve to it do not. */
export function isLoopbackUrl(url: string): boolean {
  const { hostname } = new URL(url);
  return /^(127\.\d+\.\d+\.\d+|\[::1\]|localhost|[^.]+\.localhost)$/.test(hostname);
}
