import { runCommand } from '../command.ts';
import { newOperation } from './new-operation.ts';

await runCommand(newOperation);
