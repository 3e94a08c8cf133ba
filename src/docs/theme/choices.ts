import { ref, watch } from 'vue';

/** What a reader chose for all samples, remembered in this browser. */
interface Choices {
  language: string;
  target: string;
}

/** The name they are stored under. */
export const CHOICES = 'lemlist-openapi-samples';

/** The choices, shared by the pages of one visit and kept for the next. A browser that stores nothing keeps them for the page. */
export function rememberedChoices(initial: Choices) {
  const choices = ref({ ...initial });
  return {
    choices,
    /** Reads what was chosen before. Call it in the browser, after the first paint. */
    recall(): void {
      try {
        Object.assign(choices.value, JSON.parse(localStorage.getItem(CHOICES) ?? '{}'));
      } catch {
        // Somebody else's value, or no storage.
      }
      watch(choices, (value) => store(value), { deep: true });
    },
  };
}

function store(value: Choices): void {
  try {
    localStorage.setItem(CHOICES, JSON.stringify(value));
  } catch {
    // No storage.
  }
}
