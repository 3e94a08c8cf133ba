import type { YAMLParseError } from 'yaml';

const NO_COLON = 'a field needs a colon and a space behind its name; check this line and the next one';
/** What the library says in words for programmers, by its code or, where one code has several causes, its words. */
const REASONS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document begins here; a file is one campaign',
  RESOURCE_EXHAUSTION: 'lists and maps are nested too deeply here',
  TAB_AS_INDENT: 'a tab cannot indent a line; use spaces',
  DUPLICATE_KEY: 'this field stands above already; remove one of the two, or begin a new item with `- `',
  BAD_INDENT: 'this line must begin in the same column as the fields beside it',
  BAD_SCALAR_START: 'a value that begins with this character needs quotes',
  MULTILINE_IMPLICIT_KEY: NO_COLON,
  'Implicit map keys need to be followed by map values': NO_COLON,
  'Nested mappings are not allowed in compact mappings': 'a text with a colon and a space in it needs quotes',
  'A block sequence may not be used as an implicit map key':
    'a list cannot stand here; check how far this line and those above it are indented',
  'Unexpected scalar at node end':
    'the value ends before this; put the whole value in quotes, which one that begins with `{{` needs',
};

/** Why a text is not YAML. The library adds an excerpt of the text, which can hold what people wrote. */
export function yamlReason({ code, message }: YAMLParseError): string {
  const words = message.split(/ at line |\n/, 1)[0] ?? message;
  return REASONS[code] ?? REASONS[words] ?? words;
}
