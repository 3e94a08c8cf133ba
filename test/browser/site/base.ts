/** Where the site is served: below a path, as GitHub Pages does it for a project. */
export const BASE = '/lemlist-openapi/';
