/**
 * HTML in which a URL or path wraps before a slash or a placeholder, and not inside an id.
 * `application/json` stays whole.
 */
export function breakable(html: string): string {
  return html.replaceAll(/(?<=\/[\w.:{}%-]+)\/(?=[\w{])/g, '<wbr>/').replaceAll(/_(?=\{)/g, '_<wbr>');
}
