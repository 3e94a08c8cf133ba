import { type MockResponse, noted } from '../response/response.ts';

/** What counts what campaigns did. The state counts nothing, so these respond with examples even where it knows the campaign. */
const STATISTICS = ['campaigns.getStats', 'campaigns.getStatsV1', 'campaigns.listStats', 'campaigns.listReports'];

/** Says of statistics that they are an example: next to activities of the state, they would look like a wrong count. */
export function noteExample(operationId: string, response: MockResponse): MockResponse {
  if (!STATISTICS.includes(operationId)) return response;
  return noted(
    response,
    'the mock counts no statistics, and this is the example of the document; count the activities',
  );
}
