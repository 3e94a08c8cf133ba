/**
 * The measurements that arguments choose: all of them, or those behind `--only`.
 *
 * @throws {RangeError} if a name is missing or unknown
 */
export function chosen(args: readonly string[], known: readonly string[]): readonly string[] {
  const names = args.filter((argument) => argument !== '--only');
  const [unknown] = names.filter((name) => !known.includes(name));
  const usage = `Usage: npm run bench [-- --only ${known.join(' | ')}]`;
  if (unknown !== undefined) throw new RangeError(`Unknown measurement ${unknown}. ${usage}`);
  if (args.length > 0 && names.length === 0) throw new RangeError(`--only needs the name of a measurement. ${usage}`);
  return names.length > 0 ? names : known;
}
