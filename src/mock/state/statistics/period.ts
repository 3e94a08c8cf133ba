import { momentOf } from '../../request/moment.ts';
import { DAY_MS } from '../durations.ts';
import { refuseField } from '../refusal.ts';

/** A day without a time. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

interface Dates {
  startDate: string | Date;
  endDate: string | Date;
}

/** The first and the last millisecond of a period. A day means the whole day, in UTC. */
export function periodOf({ startDate, endDate }: Dates, part: 'query' | 'body'): { fromMs: number; untilMs: number } {
  const endMs = msOf('endDate', endDate, part);
  const isDay = DAY.test(String(endDate));
  return { fromMs: msOf('startDate', startDate, part), untilMs: isDay ? endMs + DAY_MS - 1 : endMs };
}

/** The form was checked before, but 2026-13-01 has the form and is not a date. */
function msOf(name: keyof Dates, value: string | Date, part: 'query' | 'body'): number {
  const ms = momentOf(value);
  return Number.isNaN(ms) ? refuseField(name, 'date', `\`${name}\` must be a date that exists`, part) : ms;
}
