/** Replaces components of the default theme that no page here shows. */
export default function nothing(): null {
  return null;
}
