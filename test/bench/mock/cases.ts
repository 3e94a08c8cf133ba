import type { Repeated } from './load.ts';

const STEP = '/api/sequences/seq_6BAJyNSBAZdKH8RJr/steps/stp_fvihwnvHPHMBv3fqY';
const UPDATE = { method: 'PATCH', path: STEP, status: 200 };
const SMS = { type: 'sms', message: 'Hello', delay: 2 };

/** Who responds in our mock, a request, and how many times Prism's throughput it promises there. */
export const CASES: ReadonlyArray<{
  who: 'front' | 'front' | 'state';
  name: string;
  request: Repeated;
  atLeast: number;
}> = [
  {
    who: 'front',
    name: 'an example by name',
    request: { ...UPDATE, body: SMS, headers: { prefer: 'example=sms' } },
    atLeast: 1,
  },
  { who: 'front', name: 'an update', request: { ...UPDATE, body: SMS }, atLeast: 5 },
  { who: 'front', name: 'a refusal', request: { ...UPDATE, body: { ...SMS, subject: 'x' }, status: 400 }, atLeast: 5 },
  {
    who: 'state',
    name: 'a list of campaigns',
    request: { method: 'GET', path: '/api/campaigns?version=v2', status: 200 },
    atLeast: 5,
  },
];
