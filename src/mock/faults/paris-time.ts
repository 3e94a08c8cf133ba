const ZONE = 'Europe/Paris';

/**
 * Formats moments as lemlist does: like a JavaScript `Date` on a machine in Paris, such as
 * `Thu Oct 01 2026 22:55:42 GMT+0200 (Central European Summer Time)`. Formatting in a time zone is slow, so the last text is
 * kept for the other responses of the same second.
 */
export function parisClock(): (moment: number) => string {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: ZONE,
    hourCycle: 'h23',
    weekday: 'short',
    month: 'short',
    day: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  const zoneName = new Intl.DateTimeFormat('en-US', { timeZone: ZONE, timeZoneName: 'long' });
  let kept = { second: Number.NaN, text: '' };
  return (moment) => {
    const second = Math.ceil(moment / 1000);
    if (second !== kept.second) {
      const date = new Date(second * 1000);
      const part = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]));
      const zone = zoneName.formatToParts(date).find(({ type }) => type === 'timeZoneName')?.value;
      const offset = part.timeZoneName?.replace(':', '');
      const time = `${part.hour}:${part.minute}:${part.second}`;
      kept = { second, text: `${part.weekday} ${part.month} ${part.day} ${part.year} ${time} ${offset} (${zone})` };
    }
    return kept.text;
  };
}
