import { expect, test } from 'vitest';
import { ADA, AUTUMN, ask, startState } from './mock-state.ts';

test.each([
  ['foo', 'Invalid LinkedIn URL'],
  ['https://linkedin.com.example.com/in/ada', 'Invalid LinkedIn URL'],
  ['https://www.linkedin.com/company/northquay', 'LinkedIn URL is not a personal profile'],
])('a lead with the profile %s is neither added nor changed', (linkedinUrl, words) => {
  const state = startState();
  const before = state.read();
  const refused = { status: 400, body: words };
  const body = { email: 'ines.marchetti@portolevante.example', linkedinUrl };
  expect(ask(state, 'leads.create', { campaignId: AUTUMN, body })).toMatchObject(refused);
  const at = { campaignId: AUTUMN, leadIdOrEmail: ADA };
  expect(ask(state, 'leads.update', { ...at, body: { linkedinUrl } })).toMatchObject(refused);
  expect(state.read()).toEqual(before);
});

test.each(['', 'linkedin.com/in/ada-okafor-example', 'https://no.linkedin.com/in/ada', 'http://LinkedIn.com/in/ada'])(
  'a lead with the profile "%s" is added',
  (linkedinUrl) => {
    const body = { email: 'ines.marchetti@portolevante.example', linkedinUrl };
    expect(ask(startState(), 'leads.create', { campaignId: AUTUMN, body }).status).toBe(200);
  },
);
