import { linkTo } from '../routes.ts';
import type { Model } from '../site/model.ts';

/** A link to a guide, with its title unless a text is given; nothing if there is no such guide. */
export function guideLink({ guides }: Pick<Model, 'guides'>, name: string, text?: string): string | undefined {
  const guide = guides.find((each) => each.name === name);
  return guide && linkTo(text ?? guide.title, `guides/${guide.name}`);
}
