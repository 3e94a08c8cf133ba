/** Stands where the theme has a component that no page here shows. */
export default function nothing(): null {
  return null;
}
