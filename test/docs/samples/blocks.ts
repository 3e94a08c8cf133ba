/** How to treat a block: the word after its language. Without a word, the block runs after the blocks before it. */
export type Mode = '' | 'fresh' | 'throws' | 'refused' | 'no-run';

/** A fenced block of code in a guide. */
export interface Block {
  language: string;
  mode: Mode;
  /** Why it is not run. */
  reason: string;
  /** Line of the opening fence, from 1. */
  line: number;
  /** What each line begins with, for a block inside a list. */
  indent: string;
  code: string[];
}

/** A piece of code and the block under it that shows what it prints. */
export interface Sample {
  block: Block;
  output?: Block;
}

const FENCE = /^(\s*)(`{3,})(\w*) ?(\S*) ?(.*)$/;
const MODES: readonly string[] = ['', 'fresh', 'throws', 'refused', 'no-run'];
const CODE = ['ts', 'sh', 'python', 'php'];
const OUTPUTS = ['json', 'text', 'yaml'];
/** Pictures that the site of the repository draws. They are neither run nor printed. */
const PICTURES = ['mermaid'];

/** All fenced blocks, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: { block: Block; ticks: string } | undefined;
  markdown.split('\n').forEach((text, index) => {
    if (open) {
      if (text.trim() === open.ticks) open = undefined;
      else open.block.code.push(text.slice(open.block.indent.length));
      return;
    }
    const [, indent = '', ticks = '', language = '', mode = '', reason = ''] = FENCE.exec(text) ?? [];
    if (ticks === '') return;
    const block = { language, mode: mode as Mode, reason, line: index + 1, indent, code: [] };
    check(block);
    blocks.push(block);
    open = { block, ticks };
  });
  return blocks;
}

/** The code of a guide. A block of JSON, text or YAML shows what the code before it prints. */
export function samplesOf(markdown: string): Sample[] {
  const samples: Sample[] = [];
  for (const block of blocksOf(markdown)) {
    if (CODE.includes(block.language)) samples.push({ block });
    if (!OUTPUTS.includes(block.language) || block.mode === 'no-run') continue;
    const sample = samples.at(-1);
    if (!sample || sample.output || sample.block.mode === 'no-run')
      throw new Error(`Line ${block.line}: no code prints what this block shows`);
    sample.output = block;
  }
  return samples;
}

function check({ mode, reason, line, language }: Block): void {
  if (![...CODE, ...OUTPUTS, ...PICTURES].includes(language))
    throw new Error(`Line ${line}: unknown language "${language}"`);
  if (!MODES.includes(mode)) throw new Error(`Line ${line}: unknown word "${mode}" after ${language}`);
  if (mode === 'no-run' && reason.length < 10) throw new Error(`Line ${line}: say why this block is not run`);
}
