import type { components, operations, paths } from '../../../src/index.ts';

type UpdateStep = paths['/sequences/{sequenceId}/steps/{stepId}']['patch'];

/** The types of the document are public, for libraries that are built on openapi-typescript. */
export const stepId: UpdateStep['parameters']['path']['stepId'] = 'stp_fvihwnvHPHMBv3fqY';
export const step: components['schemas']['StepUpdate'] = { type: 'sms', message: 'Hello' };
export const campaigns: operations['campaigns.list']['parameters']['query'] = { version: 'v2', limit: 5 };

// @ts-expect-error an SMS has no subject
export const wrong: components['schemas']['StepUpdate'] = { type: 'sms', subject: 'Hello' };
