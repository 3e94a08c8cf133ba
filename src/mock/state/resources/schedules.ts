import type { Schedule } from '../../../../generated/api.ts';
import type { Handlers } from '../handlers.ts';
import { pageOf } from '../page.ts';
import type { Store } from '../Store.ts';

export function schedules(store: Store): Handlers {
  const alive = () => [...store.schedules.values()].filter(({ deletedAt }) => deletedAt === undefined);
  return {
    'schedules.list': (request) => {
      const { items, pagination } = pageOf(alive(), request ?? {});
      return { schedules: items, pagination };
    },
    'schedules.get': ({ scheduleId }) => store.schedule(scheduleId),
    'schedules.create': ({ body }) => {
      const seconds = Number(store.documented.defaultOf('ScheduleCreate', 'secondsToWait'));
      const defaults = {
        secondsToWait: seconds,
        public: store.documented.defaultOf('ScheduleCreate', 'public') === true,
      };
      const made = { teamId: store.teamId, createdBy: store.owner.userId, createdAt: store.now() };
      const schedule: Schedule = { _id: store.newId('skd'), ...defaults, ...body, ...made };
      store.schedules.set(schedule._id, schedule);
      return schedule;
    },
    'schedules.update': ({ scheduleId, body }) => Object.assign(store.schedule(scheduleId), body),
    'schedules.delete': ({ scheduleId }) => {
      Object.assign(store.schedule(scheduleId), { deletedAt: store.now(), deletedBy: store.owner.userId });
      return { _id: scheduleId };
    },
    'schedules.listByCampaign': ({ campaignId }) => {
      const { scheduleIds } = store.campaign(campaignId);
      return alive().filter(({ _id }) => scheduleIds.includes(_id));
    },
    'schedules.associate': ({ campaignId, scheduleId }) => {
      const { scheduleIds } = store.campaign(campaignId);
      store.schedule(scheduleId);
      if (!scheduleIds.includes(scheduleId)) scheduleIds.push(scheduleId);
      return { scheduleId, campaignId };
    },
    'schedules.removeFromCampaign': ({ campaignId, scheduleId }) => {
      const campaign = store.campaign(campaignId);
      store.schedule(scheduleId);
      campaign.scheduleIds = campaign.scheduleIds.filter((id) => id !== scheduleId);
      return { scheduleId, campaignId };
    },
  };
}
