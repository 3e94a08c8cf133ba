const RELEASES = ['pointerup', 'pointercancel'];

/** A moment in which a reader is neither in a word that takes several keys nor in a selection, so that a text box can be replaced. */
export function useFreeMoment() {
  let isComposing = false;
  let isPressed = false;
  let waiting: (() => void) | undefined;

  function whenFree(action: () => void): void {
    waiting = action;
    run();
  }

  function run(): void {
    if (isComposing || isPressed) return;
    waiting?.();
    waiting = undefined;
  }

  function onPress(): void {
    isPressed = true;
    const release = (): void => {
      isPressed = false;
      for (const end of RELEASES) removeEventListener(end, release);
      run();
    };
    for (const end of RELEASES) addEventListener(end, release);
  }

  function onComposition({ type }: Event): void {
    isComposing = type === 'compositionstart';
    // The text has its end only after this event.
    if (!isComposing) setTimeout(run);
  }

  return { whenFree, onPress, onComposition };
}
