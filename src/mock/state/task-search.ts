import type { TaskSearchPage, TasksSearchParams } from '../../../generated/api.ts';
import type { StoredTask } from './model.ts';
import { nameOf } from './Shelf.ts';
import type { Store } from './Store.ts';
import { searchTests } from './task-filters.ts';
import { treeTest } from './task-tree.ts';
import { foundTask, statusOfTask } from './task-views.ts';
import { compareTexts } from './texts.ts';

/** The statuses of a task that has not ended. */
const OPEN: readonly string[] = ['due', 'upcoming', 'paused'];

/** A page of the tasks that a search wants; `undefined` if it asks for something that the mock has no values of. */
export function searchTasks(store: Store, params: TasksSearchParams): TaskSearchPage | undefined {
  const { advancedFilters, include, sortBy = 'dueDate', sortOrder = 'desc', limit = 50, page = 1, ...asked } = params;
  const passes = advancedFilters === undefined ? undefined : treeTest(store, String(advancedFilters));
  if (advancedFilters !== undefined && !passes) return undefined;
  const [start, end] = [(page - 1) * limit, page * limit];
  const few = namedTasks(store, asked);
  const { list, low, high, rest } = listOf(store, asked, few !== undefined);
  const tests = [...searchTests(store, rest), ...(passes ? [passes] : [])];
  const isRising = sortOrder === 'asc';
  if (!few && tests.length === 0 && sortBy === 'dueDate') {
    const behind = list.size - high;
    const tasks = isRising
      ? list.falling(behind + start, Math.min(behind + end, list.size - low))
      : list.slice(low + start, Math.min(low + end, high));
    return { results: tasks.map((one) => foundTask(store, one, include)), total: high - low, limit, page };
  }
  const all = few ?? list.slice(low, high);
  const chosen =
    tests.length === 0
      ? all
      : all.filter((one) => {
          const shown = foundTask(store, one);
          return tests.every((test) => test(shown));
        });
  const results = sorted(store, few || sortBy === 'dueDate' ? chosen : store.tasks.sorted(chosen), sortBy, isRising)
    .slice(start, end)
    .map((one) => foundTask(store, one, include));
  return { results, total: chosen.length, limit, page };
}

/** Tasks by the text of a field, equals as they came. */
function sorted(store: Store, tasks: readonly StoredTask[], name: string, isRising: boolean): StoredTask[] {
  const keyed = tasks.map((task) => {
    const value = name === 'status' ? statusOfTask(store, task) : task[name as keyof StoredTask];
    return { task, key: String(value ?? '') };
  });
  return keyed.sort((a, b) => compareTexts(a.key, b.key) * (isRising ? 1 : -1)).map(({ task }) => task);
}

/** The tasks that a search can find: all tasks, or the tasks of the person or company in the search, because a team may have very many tasks. */
function namedTasks({ tasks }: Store, { taskId, leadId, contactId, companyId }: TasksSearchParams) {
  if (taskId !== undefined) return [...new Set(taskId.split(','))].flatMap((id) => tasks.get(id) ?? []);
  const isOne = (id: string | undefined) => id !== undefined && !id.includes(',');
  if (isOne(leadId)) return tasks.where('lead', String(leadId));
  if (isOne(contactId)) return tasks.where('contact', String(contactId));
  return isOne(companyId) ? tasks.where('company', String(companyId)) : undefined;
}

/** The list that a search chooses from, between two ranks, and the parameters that choose. All do where the tasks are named. */
function listOf(store: Store, params: TasksSearchParams, areNamed: boolean) {
  const statuses = params.status?.replace('pending', OPEN.join()).split(',');
  const isOpen = !areNamed && statuses?.every((one) => OPEN.includes(one)) === true;
  const status = isOpen ? 'open' : statuses?.join();
  const { type, assignedTo, campaignId } = params;
  const values = { status, type, assignedTo, campaignId };
  const isListed = (value: unknown) => !areNamed && !String(value).includes(',');
  const list = store.tasks.list(nameOf(Object.values(values).map((value) => (isListed(value) ? value : undefined))));
  const turn = isOpen ? list.rank(-Date.parse(store.now())) : 0;
  return {
    list,
    low: !isOpen || statuses.includes('upcoming') ? 0 : turn,
    high: !isOpen || statuses.includes('due') ? list.size : turn,
    rest: Object.fromEntries(
      Object.entries({ ...params, status }).filter(([name, value]) => !(name in values && isListed(value))),
    ) as TasksSearchParams,
  };
}
