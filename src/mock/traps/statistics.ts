import { type MockResponse, withNote } from '../response/response.ts';

const COUNTED_BY_DATE = ['campaigns.getStats', 'campaigns.getStatsV1', 'campaigns.listStats'];

/** Names what the statistics of a period count as it is now, because the state has no date for it. */
export function noteStatistics(operationId: string, response: MockResponse): MockResponse {
  if (!COUNTED_BY_DATE.includes(operationId) || response.status !== 200) return response;
  return withNote(
    response,
    'the mock counts messages and reactions from its activities, and leads by status as they stand now, whatever the dates say',
  );
}
