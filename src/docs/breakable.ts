/** HTML in which a URL goes on in the next line before a slash, and not inside an id. */
export function breakable(html: string): string {
  return html.replaceAll(/(?<=[\w}])\/(?=[\w{])/g, '<wbr>/');
}
