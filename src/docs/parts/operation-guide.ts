import type { Model } from '../site/model.ts';
import { guideLink } from './guide-link.ts';

/** The guide whose program calls the operation among others that belong to the same job. */
const GUIDES: Readonly<Record<string, string>> = {
  'campaigns.create': 'first-campaign',
  'campaigns.start': 'first-campaign',
  'leads.review': 'first-campaign',
};

/** A sentence that leads from an operation to the guide that shows its place in a whole job. */
export function renderOperationGuide(model: Pick<Model, 'guides'>, id: string): string | undefined {
  const link = guideLink(model, GUIDES[id] ?? '');
  return link && `The guide ${link} shows a whole program.`;
}
