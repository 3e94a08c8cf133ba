import { runCommand } from '../command.ts';
import { drift } from './drift.ts';

await runCommand(drift);
