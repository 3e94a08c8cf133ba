import type { AbTest, StepType } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredSequence, StoredStep } from '../model.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

// A test runs until a winner is selected, which is final. Without a test there is no variant B.

/** Types of steps that can have two variants. */
const TESTED_TYPES: readonly StepType[] = ['email', 'linkedinInvite', 'linkedinSend'];

export function abTests(store: Store): Handlers {
  const at = (place: { sequenceId: string; stepId: string }) => store.step(place, 'step');
  return {
    'sequences.getAbTest': (place) => describeAbTest(requireTest(at(place).step)),
    'sequences.createAbTest': (place) => {
      const { step } = at(place);
      if (!TESTED_TYPES.includes(step.type)) {
        const sentence = `\`stepId\` must be an email, linkedinInvite or linkedinSend step, got \`${step.type}\``;
        refuseField('stepId', 'testedType', sentence, 'path');
      }
      if (step.abTest === true) refuse(400, 'running');
      if (step.abTest !== undefined) refuse(400, 'decided');
      const { subject, message } = step;
      step.abTest = true;
      step.variantB = { emailTemplateBId: store.newId('etp'), subject, message, cc: [], plainText: false };
      return describeAbTest(requireTest(step));
    },
    'sequences.updateAbTest': ({ body, ...place }) => {
      const step = requireRunning(at(place).step);
      Object.assign(step.variantB, body);
      return describeAbTest(step);
    },
    'sequences.deleteAbTest': ({ variant = 'B', ...place }) => {
      const { sequence, step } = at(place);
      const { variantB } = requireRunning(step);
      if (isRunning(store, sequence)) refuse(400, 'campaign');
      const { emailTemplateBId, subject, message } = variantB;
      if (variant === 'A') Object.assign(step, { subject, message, emailTemplateId: emailTemplateBId });
      delete step.variantB;
      delete step.abTest;
      return { ok: true };
    },
    'sequences.selectAbTestWinner': ({ body, ...place }) => {
      const step = requireRunning(at(place).step);
      step.abTest = body.variant;
      return { stepId: step._id, abTest: body.variant };
    },
  };
}

type TestedStep = StoredStep & Required<Pick<StoredStep, 'variantB' | 'abTest'>>;

function requireTest(step: StoredStep): TestedStep {
  if (!step.variantB || step.abTest === undefined) refuse(404, 'noVariant');
  return step as TestedStep;
}

/** A step whose test is running. */
function requireRunning(step: StoredStep): TestedStep {
  const found = requireTest(step);
  if (found.abTest !== true) refuse(400, 'decided');
  return found;
}

function describeAbTest({ _id, abTest, variantB }: TestedStep): AbTest {
  return { stepId: _id, abTest, ...variantB };
}

function isRunning(store: Store, { campaignId }: StoredSequence): boolean {
  return store.campaign(campaignId).state === 'running';
}
