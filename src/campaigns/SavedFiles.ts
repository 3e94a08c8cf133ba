import type { ApplyOptions } from './apply-types.ts';
import type { Lock } from './lock.ts';
import type { ParsedFile } from './parse.ts';
import { renderFile } from './render.ts';

/** A file and its lock while an apply changes them. What is kept is written at once, for a run after this one is killed. */
export class SavedFiles {
  readonly parsed: ParsedFile;
  /** A change that is only assigned here may get lost. Use `keep` if a later run could not find it out again. */
  lock: Lock | undefined;
  readonly #save: ApplyOptions['save'];

  constructor(parsed: ParsedFile, lock: Lock | undefined, save: ApplyOptions['save']) {
    this.parsed = parsed;
    this.lock = lock;
    this.#save = save;
  }

  /** The id of the campaign, once there is one. */
  get campaignId(): string {
    return this.parsed.file.campaign as string;
  }

  get text(): string {
    return renderFile(this.parsed.file, this.parsed);
  }

  /** Writes the file as it is, and this lock. */
  async keep(lock: Lock): Promise<void> {
    this.lock = lock;
    await this.#save?.({ text: this.text, lock });
  }
}
