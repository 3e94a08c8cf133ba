import { type MockResponse, noted } from '../response/response.ts';

const COUNTED_BY_DATE = ['campaigns.getStats', 'campaigns.getStatsV1', 'campaigns.listStats'];

/** Says of statistics of a period what has no date in the state: it is counted as it stands now. */
export function noteStatistics(operationId: string, response: MockResponse): MockResponse {
  if (!COUNTED_BY_DATE.includes(operationId) || response.status !== 200) return response;
  return noted(
    response,
    'the mock counts messages and reactions from its activities, and leads by status as they stand now, whatever the dates say',
  );
}
