// @ts-check
import { arrayItems } from './array-items.js';
import { closedRequests } from './closed-requests.js';
import { discriminatorMapping } from './discriminator-mapping.js';
import { documentHead } from './document-head.js';
import { errorAdvice } from './error-advice.js';
import { knownExtensions } from './known-extensions.js';
import { mediaTypeExamples } from './media-type-examples.js';
import { noAnyOfBesideProperties } from './no-any-of-beside-properties.js';
import { noConst } from './no-const.js';
import { noConstrainingRefSibling } from './no-constraining-ref-sibling.js';
import { noExclusionComponents } from './no-exclusion-components.js';
import { noTypeArrays } from './no-type-arrays.js';
import { noTypedExtras } from './no-typed-extras.js';
import { noUpdateDefaults } from './no-update-defaults.js';
import { operationErrors } from './operation-errors.js';
import { operationIdForm } from './operation-id-form.js';
import { patternWords } from './pattern-words.js';
import { typedLimits } from './typed-limits.js';
import { uniqueSchemaBasenames } from './unique-schema-basenames.js';
import { variantExamples } from './variant-examples.js';

/** What Redocly loads by `redocly.yaml`. */
export default function plugin() {
  return {
    id: 'lemlist',
    rules: {
      oas3: {
        'array-items': arrayItems,
        'closed-requests': closedRequests,
        'discriminator-mapping': discriminatorMapping,
        'document-head': documentHead,
        'error-advice': errorAdvice,
        'known-extensions': knownExtensions,
        'media-type-examples': mediaTypeExamples,
        'no-any-of-beside-properties': noAnyOfBesideProperties,
        'no-const': noConst,
        'no-constraining-ref-sibling': noConstrainingRefSibling,
        'no-exclusion-components': noExclusionComponents,
        'no-type-arrays': noTypeArrays,
        'no-typed-extras': noTypedExtras,
        'no-update-defaults': noUpdateDefaults,
        'operation-errors': operationErrors,
        'operation-id-form': operationIdForm,
        'pattern-words': patternWords,
        'typed-limits': typedLimits,
        'unique-schema-basenames': uniqueSchemaBasenames,
        'variant-examples': variantExamples,
      },
    },
  };
}
