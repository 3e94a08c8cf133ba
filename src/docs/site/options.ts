import { parseArgs } from 'node:util';

export interface SiteOptions {
  base: string;
  repository?: string;
  serve: boolean;
  port: number;
}

export const USAGE = `Usage: npm run docs [-- --base /name/] [--repository URL] [--serve [--port 4173]]

Writes the site to site/.

  --base        path that the site is published under (default: /)
  --repository  URL of the repository, for links to edit pages
  --serve       serve the site on 127.0.0.1 afterwards
  --port        port of --serve (default: 4173)`;

/**
 * Reads the options of the command.
 *
 * @throws {TypeError} that names the wrong option
 */
export function readOptions(args: string[]): SiteOptions | 'help' {
  const { values } = parseArgs({
    args,
    options: {
      base: { type: 'string', default: '/' },
      repository: { type: 'string' },
      serve: { type: 'boolean', default: false },
      port: { type: 'string', default: '4173' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return 'help';
  if (!/^\/([\w.-]+\/)*$/.test(values.base))
    throw new TypeError(`--base must begin and end with a slash, got ${values.base}`);
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535)
    throw new TypeError(`--port must be a number from 0 to 65535, got ${values.port}`);
  const repository = values.repository?.replace(/\/+$/, '');
  if (repository !== undefined && !/^https:\/\/[^\s/]+\/\S+$/.test(repository)) {
    throw new TypeError(`--repository must be an https URL, got ${repository}`);
  }
  return { base: values.base, serve: values.serve, port, ...(repository && { repository }) };
}
