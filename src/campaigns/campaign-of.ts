import { isMap, parseDocument } from 'yaml';

/** How nearly every file names its campaign. A folder can hold many files, and to parse each takes time. */
const USUAL_LINE = /^campaign:[ \t]*(cam_[A-Za-z0-9]+)[ \t]*\r?$/m;

/** The id of the campaign that a text names, even if the text is not a valid campaign file. */
export function campaignOf(text: string): string | undefined {
  const [, id] = USUAL_LINE.exec(text) ?? [];
  if (id !== undefined || !text.includes('cam_')) return id;
  const { contents } = parseDocument(text);
  const campaign = isMap(contents) ? contents.get('campaign') : undefined;
  return typeof campaign === 'string' ? campaign : undefined;
}
