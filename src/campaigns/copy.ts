import { isDeepStrictEqual } from 'node:util';
import type { CampaignFile } from './campaign-file.ts';
import { checkText } from './check-arguments.ts';
import { forgetIds } from './forget-ids.ts';
import { CampaignFileError, parseFile } from './parse.ts';
import { renderFile } from './render.ts';

/** The text of a file for a new campaign with the same steps: without ids, under another name. */
export function copyOf(text: string, name: string): string {
  checkText(text);
  const parsed = parseFile(text);
  parsed.file.name = name;
  return renderFile(withoutIds(parsed.file), parsed);
}

/** Whether a text is this copy, as `copyOf` made it or with the ids that an `apply` gave it since. */
export function isCopy(text: string, copy: string): boolean {
  try {
    return isDeepStrictEqual(withoutIds(parseFile(text).file), parseFile(copy).file);
  } catch (error) {
    if (error instanceof CampaignFileError) return false;
    throw error;
  }
}

function withoutIds(file: CampaignFile): CampaignFile {
  delete file.campaign;
  forgetIds(file);
  return file;
}
