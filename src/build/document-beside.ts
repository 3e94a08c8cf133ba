import type { Rolldown } from 'tsdown';

const BEFORE = "'../../generated/openapi.json'";

/** The package has the bundle in `dist/`, without the spaces that it has for readers of the repository. */
export const documentBeside: Rolldown.Plugin = {
  name: 'document-beside',
  transform: {
    filter: { id: /\/document\/load\.ts$/ },
    handler: (code, id) => {
      if (!code.includes(BEFORE)) throw new Error(`${id} no longer names the bundle as ${BEFORE}`);
      return code.replace(BEFORE, "'./openapi.json'");
    },
  },
};
