import type { TasksCreateParams, TaskType, TaskUpdate } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import type { StoredTask } from '../model.ts';
import { chosenTasks } from '../open-task-filters.ts';
import { PAGE_SIZE } from '../page.ts';
import { refuse, refuseField } from '../refusal.ts';
import type { Store } from '../Store.ts';
import { endTask } from '../step-tasks.ts';
import { searchTasks } from '../task-search.ts';
import { describeTask } from '../task-views.ts';

/** The kind that a task has in responses, by the type that creates it. */
const STORED_TYPES: Readonly<Record<TasksCreateParams['body']['type'], TaskType>> = {
  email: 'email',
  manual: 'manual',
  phone: 'phone',
  linkedin: 'linkedinSend',
  whatsapp: 'whatsappMessage',
};

export function tasks(store: Store): Handlers {
  const task = (id: string) => store.tasks.get(id) ?? refuseField('id', 'exists', '`id` must be a task that exists');
  return {
    'tasks.list': ({ filters, page }) => {
      const results = chosenTasks(store, String(filters), (page ?? 0) * PAGE_SIZE, PAGE_SIZE).map(describeTask);
      // lemlist returns the page as it was requested: as text, or as a number.
      return { results, page: page === undefined ? 0 : String(page) };
    },
    'tasks.create': ({ body }) => describeTask(addTask(store, body)),
    'tasks.update': ({ body }) => {
      const found = task(body.id);
      const { images, videos } = body;
      if ((images || videos) && !found.type.startsWith('linkedin')) refuse(400, 'media');
      change(found, body);
      store.tasks.reindex(found);
      if (body.done) endTask(store, found, 'done');
      return describeTask(found);
    },
    'tasks.ignore': ({ body: { ids } }) => {
      for (const id of ids) {
        const found = store.tasks.get(id);
        if (found) endTask(store, found, 'ignored');
      }
      return {};
    },
    'tasks.search': (params = {}) => searchTasks(store, params),
  };
}

function addTask(store: Store, body: TasksCreateParams['body']): StoredTask {
  const { type, recordId, assignedTo, dueDate, title, message, priority } = body;
  const record = recordOf(store, recordId) ?? refuse(400, 'unknownRecord');
  if (assignedTo !== store.owner.userId) refuse(400, 'assignee');
  const text = message ?? (body.taskData as { content?: string } | undefined)?.content;
  const task: StoredTask = {
    _id: store.newId('opp'),
    type: STORED_TYPES[type],
    ...(title !== undefined && { title }),
    ...(text !== undefined && { message: text }),
    ...(priority !== undefined && { priority: Number(priority) }),
    dueDate: new Date(dueDate).toISOString(),
    assignedTo,
    ...record,
    manual: true,
  };
  store.tasks.set(task._id, task);
  return task;
}

/** What a task is about: a lead with its contact, a contact or a company. */
function recordOf({ leads, contacts, companies }: Store, id: string) {
  const lead = leads.get(id);
  const contact = contacts.get(lead?.contactId ?? id);
  const companyId = contact ? contact.companyId : companies.get(id)?._id;
  if (!contact && !companyId) return undefined;
  return {
    ...(contact && { contactId: contact._id }),
    ...(companyId && { companyId }),
    ...(lead && { leadId: lead._id, campaignId: lead.campaignId }),
  };
}

function change(task: StoredTask, { assignedTo, dueDate, title, message, priority }: TaskUpdate): void {
  Object.assign(
    task,
    assignedTo && { assignedTo },
    dueDate && { dueDate: new Date(dueDate).toISOString() },
    title !== undefined && { title },
    message !== undefined && { message },
    priority !== undefined && { priority: Number(priority) },
  );
}
