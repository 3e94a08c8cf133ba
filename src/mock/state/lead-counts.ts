import type { Leads } from './record-maps.ts';

/** How many leads a campaign has, in all and by their standing. */
export function leadCounts({ leads }: { leads: Leads }, campaignId: string) {
  const count = (list: string) => leads.list(`${campaignId}${list}`).size;
  const all = count('');
  const waiting = count(' status review') + count(' status scanning');
  return {
    all,
    waiting,
    launched: all - waiting,
    running: count(' status running'),
    begun: count(' begun'),
    paused: count(' paused'),
    marked: { interested: count(' status interested'), notInterested: count(' status notInterested') },
  };
}
