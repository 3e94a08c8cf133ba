import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/**
 * Parts of the browser that no test needs. Each tab would open the pages behind the address bar in processes of their own, which takes
 * more time than most pages. Chromium takes the last list only, so what Playwright turns off is here again as far as it matters.
 */
const WITHOUT = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'HttpsUpgrades',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'Translate',
];

/** Debian's Chromium, as readers have it. */
export const CHROMIUM = '/usr/bin/chromium';
/** The same browser without windows, which opens a page in about six tenths of the time. Debian packages it apart. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  `--disable-features=${WITHOUT}`,
  // Whatever a page asks of another host is not found, so that no test leaves this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Starts Chromium: the headless shell if it is installed, or the executable that is given. */
export function launchChromium(
  executablePath = existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : CHROMIUM,
): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
