import type { Page } from '../page.ts';
import { differenceListPage } from '../pages/difference-list.ts';
import { errorListPage } from '../pages/error-list.ts';
import { guidePage } from '../pages/guide.ts';
import { guideListPage } from '../pages/guide-list.ts';
import { homePage } from '../pages/home.ts';
import { namespacePages } from '../pages/namespaces.ts';
import { operationPage } from '../pages/operation.ts';
import { schemaPages } from '../pages/schema.ts';
import { schemaListPage } from '../pages/schema-list.ts';
import { webhookPages } from '../pages/webhooks.ts';
import { inWorkingOrder } from '../working-order.ts';
import { commonParts, type Model } from './model.ts';

/** Every page of the site. */
export function allPages(model: Model): Page[] {
  const common = commonParts(model.api.operations);
  const guides = model.guides.map((guide) => guidePage(model.api, guide));
  return [
    homePage(model),
    guideListPage(guides),
    ...guides,
    ...namespacePages(model),
    errorListPage(model, common),
    differenceListPage(model),
    ...model.api.namespaces
      .flatMap(({ operations }) => inWorkingOrder(operations))
      .map((operation) => operationPage(model, operation, common)),
    ...webhookPages(model),
    schemaListPage(model),
    ...schemaPages(model),
  ];
}
