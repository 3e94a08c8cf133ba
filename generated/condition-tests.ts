// Written by `npm run generate` from openapi/. Do not edit.
/** The fields that the branches of a condition test, by the key of the condition. No other condition can have several branches. */
export const CONDITION_TESTS = {
  "customLeadInfo": [
    "customField",
    "customOperator",
    "customValue"
  ],
  "hasScore": [
    "scoreComparator",
    "scoreThreshold"
  ],
  "hasEmailAddress": [
    "emailStatusFilter"
  ],
  "aircallDone": [
    "callStatusFilter"
  ]
} as const;
