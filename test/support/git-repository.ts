import { execFileSync } from 'node:child_process';

/** Makes a folder a git repository with one commit of all its files, and a tag if one is given. */
export function commitAll(root: string, tag?: string): void {
  const git = (...args: string[]): unknown =>
    execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'first');
  if (tag) git('tag', tag);
}
