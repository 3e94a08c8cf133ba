import { holdEarlyInput } from './early-input.ts';
import { enhanceErrors } from './error-buttons.ts';
import { enhanceFilters } from './filter.ts';
import { keepPlace } from './keep-place.ts';
import { layOutRest } from './lay-out-rest.ts';
import { enhancePickers } from './picker.ts';
import { showOwnEntry } from './show-own-entry.ts';
import { wakeAtFirstSign } from './wake.ts';

// The page loads this at once, before VitePress and Vue, which are thirty times as large. It imports neither, nor what they share with
// other parts: it would bring them along.

/** Finishes a page: pickers of variants, a button for each error, a filter for a long list, and the place of the sidebar. */
export function enhance(): void {
  enhancePickers();
  enhanceErrors();
  enhanceFilters();
  // Before the next paint, when the page has been laid out anyway.
  requestAnimationFrame(showOwnEntry);
}

/** The page was made light. VitePress takes it as it is, and would leave the switch of a dark one off. */
function setThemeSwitches(): void {
  const isDark = document.documentElement.classList.contains('dark');
  for (const each of document.querySelectorAll('.VPSwitchAppearance'))
    each.setAttribute('aria-checked', String(isDark));
}

enhance();
layOutRest();
setThemeSwitches();
const place = keepPlace();
// Nothing else receives the input that is held.
wakeAtFirstSign();
export const earlyInput = holdEarlyInput(place.end);
