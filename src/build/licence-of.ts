import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our licence. Every MIT licence has the same text. */
const OUR_LICENCE = join(import.meta.dirname, '../../LICENSE');
const PERMISSION = 'Permission is hereby granted';
/** `## License`, or `License` over a line of dashes, up to the next heading. */
const SECTION = /^(?:#+ *licen[cs]e.*\n|licen[cs]e.*\n[-=]+\n)([\s\S]*?)(?=^#|^.+\n(?:-{3,}|={3,})$|$(?![\s\S]))/im;

/**
 * The text of a package's licence: its file, or the section of its README. Some packages only say that they have the MIT licence; theirs
 * is written out, since it must be passed on with the name of its owner.
 *
 * @throws {Error} if the text is not known
 */
export function licenceTextOf(folder: string): string {
  const { name, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const own = textOfFile(folder, /^(licen[cs]e|copying)(\.|-|$)/i) ?? sectionOf(textOfFile(folder, /^readme/i) ?? '');
  if (own !== '' && (license !== 'MIT' || own.includes(PERMISSION))) return own;
  const owner = typeof author === 'object' && author !== null ? author.name : author;
  const notice = own || (owner && `Copyright (c) ${owner}`);
  if (license !== 'MIT' || !notice) throw new Error(`${name} has no text of its licence and cannot be bundled`);
  return `${notice}\n\n${permission()}`;
}

function textOfFile(folder: string, pattern: RegExp): string | undefined {
  const file = readdirSync(folder).find((entry) => pattern.test(entry));
  return file && readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

function sectionOf(readme: string): string {
  return SECTION.exec(readme)?.[1]?.trim() ?? '';
}

function permission(): string {
  const text = readFileSync(OUR_LICENCE, 'utf8');
  return text.slice(text.indexOf(PERMISSION)).trim();
}
