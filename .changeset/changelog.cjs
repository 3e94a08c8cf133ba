/**
 * The lines of `CHANGELOG.md`, for changesets. Its own generator begins each with a hash and a bullet, and most of our changes are lists.
 *
 * @param {{ summary: string }} changeset
 * @returns {Promise<string>}
 */
exports.getReleaseLine = async ({ summary }) => {
  const text = summary.trim();
  return text.startsWith('- ') ? text : `- ${text.replaceAll(/\n(?=.)/g, '\n  ')}`;
};

/** This is one package, so no version follows from that of another. */
exports.getDependencyReleaseLine = async () => '';
