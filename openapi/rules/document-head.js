// @ts-check
/** @import { Rule } from './document/redocly.d.ts' */

/**
 * What every consumer of the document looks for first: whom to ask, where lemlist's own documentation is, and a server that needs
 * no account.
 *
 * @type {Rule}
 */
export const documentHead = () => ({
  Root({ info = {}, externalDocs = {}, servers = [] }, { report, location }) {
    if (!info.contact?.name || !info.contact.url) {
      report({ message: '`info.contact` is missing, expected `name` and `url`.', location: location.child('info') });
    }
    if (!externalDocs.url) {
      report({ message: '`externalDocs` is missing, expected the URL of the documentation by lemlist.', location });
    }
    if (!servers.some((/** @type {{ url?: string }} */ { url }) => url?.startsWith('http://127.0.0.1:'))) {
      report({
        message: '`servers` lacks the mock, expected a URL on 127.0.0.1.',
        location: location.child('servers'),
      });
    }
  },
});
