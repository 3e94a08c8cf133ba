import type { EntityType, Field, FieldCreate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';

/** Types between which a field may change. */
const TEXTS: readonly string[] = ['text', 'multilineText'];

export function fields(store: Store): Handlers {
  return {
    'fields.list': ({ entity, source } = {}) => {
      const of = (kind: EntityType) =>
        (store.fields[kind] ?? []).filter((field) => source === undefined || field.source === source);
      const kinds = (['contact', 'company'] as const).filter((kind) => entity === undefined || entity === kind);
      return { success: true, data: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])) };
    },
    'fields.create': ({ body }) => ({ success: true, data: save(store, body) }),
    'fields.delete': ({ entity, name }) => {
      const known = find(store, entity, name);
      if (known?.source !== 'custom')
        refuseField('name', 'exists', '`name` must be a custom field that exists', 'path');
      store.fields[entity] = store.fields[entity]?.filter((field) => field !== known);
      return { success: true, data: { entity, name, deleted: true } };
    },
  };
}

/** What lemlist says to a field that cannot be changed is not known. */
function save(store: Store, { entity, name, type, label }: FieldCreate): Field {
  const known = find(store, entity, name);
  if (known && known.source !== 'custom')
    refuseField('name', 'custom', '`name` must not be a field of lemlist or the CRM');
  if (known && known.type !== type && !(isText(known.type) && isText(type)))
    refuseField('type', 'storedType', `\`type\` must be \`${known.type}\`, the type of the stored field`);
  const field = known ?? { name, label: name, source: 'custom' as const };
  Object.assign(field, { type }, label !== undefined && { label });
  if (!known) store.fields[entity] = [...(store.fields[entity] ?? []), field];
  return field;
}

function find(store: Store, entity: EntityType, name: string): Field | undefined {
  return store.fields[entity]?.find((field) => field.name === name);
}

function isText(type: string | undefined): boolean {
  return TEXTS.includes(String(type));
}
