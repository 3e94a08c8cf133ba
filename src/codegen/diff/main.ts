import { runCommand } from '../command.ts';
import { diff } from './diff.ts';

await runCommand(diff);
