import { type CreateState, createState } from './create-state.ts';
import { inventedStart, type Start } from './start.ts';

/** `createState` for many mocks of one platform: they begin with the same invented team, which takes longer to make than the rest. */
export function stateCreator(): CreateState {
  let invented: Start | undefined;
  return (options) => {
    const loadInvented = (): Start => {
      invented ??= inventedStart(options.api);
      return invented;
    };
    return createState({ loadInvented, ...options });
  };
}
