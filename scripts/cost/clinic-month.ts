import { getCalendar, renewCalendar } from '@portolan/contract/calendar-routes';
import { countComments, listComments, listNotices, writeComment } from '@portolan/contract/discussion-routes';
import { downloadExport, getClosing, listExports, requestExport } from '@portolan/contract/export-routes';
import { createInvitation, listInvitations } from '@portolan/contract/invitation-routes';
import { listJoinRequests } from '@portolan/contract/join-request-routes';
import { listMembers } from '@portolan/contract/membership-routes';
import {
  changeOrganization,
  getOrganization,
  listAuditRecords,
} from '@portolan/contract/organization-routes';
import { listConsents } from '@portolan/contract/participation-routes';
import { getMe } from '@portolan/contract/people-routes';
import { listSharedResources } from '@portolan/contract/publication-routes';
import { listOwnSubmissions } from '@portolan/contract/submission-routes';
import {
  changeElement,
  getElement,
  getTemplate,
  listElementHistory,
  listElements,
  listWorkPlans,
} from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import type { Element } from '@portolan/domain/work-plans/element';
import type { Assumptions } from './assumptions.ts';
import type { Clinic, Person } from './clinic.ts';

/** How much happens in the month, from the assumptions or smaller: whole numbers, but for exports. */
export type Use = Readonly<
  Record<
    | 'visitsPerPerson'
    | 'minutesInView'
    | 'elementsPerVisit'
    | 'savesPerVisit'
    | 'commentsPerVisit'
    | 'exports'
    | 'ownersChores'
    | 'invitations'
    | 'calendarReads',
    number
  >
>;

export const useOf = (a: Assumptions): Use => ({
  visitsPerPerson: a.visitsPerPerson.value,
  minutesInView: a.minutesInView.value,
  elementsPerVisit: a.elementsPerVisit.value,
  savesPerVisit: a.savesPerVisit.value,
  commentsPerVisit: a.commentsPerVisit.value,
  exports: a.exports.value,
  ownersChores: a.ownersChores.value,
  invitations: a.invitations.value,
  calendarReads: a.calendarReads.value,
});

/** Looks a minute at what others have changed and said, as the web app asks: every ten seconds; at notices every minute. */
const looksPerMinute = 6;

const times = async (count: number, act: (index: number) => Promise<unknown>): Promise<void> => {
  for (let index = 0; index < count; index += 1) await act(index);
};

/** What the web app asks for when a page of the plan opens. */
const openPage = async ({ api }: Person, { organizationId, planId }: Clinic): Promise<Element[]> => {
  const params = { organizationId };
  await api(getOrganization, { params });
  await api(listWorkPlans, { params, query: {} });
  await api(listMembers, { params, query: {} });
  await api(getClosing, { params });
  await api(listConsents, { params });
  return (await api(listElements, { params: { ...params, planId } })).items;
};

const isWriter = ({ role }: Person): boolean => role === 'owner' || role === 'editor';

/** Types a status: every save carries the whole text so far. Resolves with the element as it is then. */
const save = async ({ api }: Person, { organizationId, planId }: Clinic, element: Element, words: number) => {
  const [activity] = element.activities;
  if (activity === undefined) throw new Error(`The demo plan has no activity in ${element.id}`);
  const midProjectStatus = 'Half of the front desk is trained. '.repeat(1 + words);
  return api(changeElement, {
    params: { organizationId, planId, elementId: element.id },
    ifMatch: element.version,
    body: {
      changeId: newId('change', new Date()),
      changes: [{ kind: 'edit-activity', activityId: activity.id, fields: { midProjectStatus } }],
    },
  });
};

/** Says something to the foundation, which a worker copies to it. */
const say = ({ api }: Person, { organizationId, planId, programId }: Clinic, elementId: string) =>
  api(writeComment, {
    params: { organizationId, planId, elementId },
    body: {
      text: 'We trained the front desk on Tuesday. Could you look at step two?',
      mentions: [],
      programId,
    },
    idempotencyKey: newId('change', new Date()),
  });

/** Resolves when the workers have done what came of the last write. */
export type Settle = () => Promise<void>;

/** A person looks at the plan, opens some elements, and writes in them where they may. */
const visit = async (person: Person, clinic: Clinic, use: Use, which: number, settle: Settle) => {
  const { api } = person;
  const params = { organizationId: clinic.organizationId, planId: clinic.planId };
  const pages = use.elementsPerVisit + 1;
  const looks = Math.floor((use.minutesInView * looksPerMinute) / pages);
  await api(getMe, {});
  const elements = await openPage(person, clinic);
  await api(getTemplate, { params });
  await api(countComments, { params });
  const lookAtNotices = async (look: number) => {
    if (look % looksPerMinute === 0) await api(listNotices, { params, query: { limit: '50' } });
  };
  await times(looks, async (look) => {
    await lookAtNotices(look);
    await api(listElements, { params });
  });
  const workable = elements.filter(({ activities }) => activities.length > 0);
  await times(use.elementsPerVisit, async (index) => {
    await openPage(person, clinic);
    const chosen = workable[(which * use.elementsPerVisit + index) % workable.length];
    if (chosen === undefined) throw new Error('The demo plan has no activities');
    const at = { params: { ...params, elementId: chosen.id } };
    let element = await api(getElement, at);
    await api(listOwnSubmissions, { params: { ...params, programId: clinic.programId } });
    await api(listSharedResources, { params, query: {} });
    await times(looks, async (look) => {
      await lookAtNotices(look);
      await api(getElement, at);
      await api(listComments, { ...at, query: {} });
    });
    if (!isWriter(person)) return;
    await times(Math.ceil(use.savesPerVisit / use.elementsPerVisit), async (words) => {
      element = await save(person, clinic, element, words);
      await settle();
    });
    if (index > 0) return;
    await api(listElementHistory, { ...at, query: { limit: '20' } });
    await times(use.commentsPerVisit, async () => {
      await say(person, clinic, chosen.id);
      await settle();
    });
  });
};

const ownersChores = async ({ owner: { api }, organizationId }: Clinic, index: number) => {
  const params = { organizationId };
  const page = { params, query: {} };
  for (const list of [listMembers, listInvitations, listJoinRequests]) await api(list, page);
  await api(listAuditRecords, { params, query: { limit: '25' } });
  const { version } = await api(getOrganization, { params });
  await api(changeOrganization, {
    params,
    ifMatch: version,
    body: { changeId: newId('change', new Date()), fields: { patientsViewedTarget: 1000 + index } },
  });
};

/** Invites people nobody has invited before, and waits for their letters. */
export const invite = async ({ owner, organizationId }: Clinic, count: number, settle: Settle) =>
  times(count, async (index) => {
    const email = `newcomer-${newId('change', new Date()).toLowerCase()}-${index}@cedarcreek.example`;
    await owner.api(createInvitation, {
      params: { organizationId },
      body: { email, role: 'viewer', language: 'en' },
      idempotencyKey: `cost:${email}`,
    });
    await settle();
  });

/** Visits of everybody who belongs to the clinic, so many each. */
export const liveVisits = async (clinic: Clinic, use: Use, visits: number, settle: Settle): Promise<void> => {
  for (const [index, person] of clinic.people.entries())
    await times(visits, (visited) => visit(person, clinic, use, index * visits + visited, settle));
};

/** What the owner does besides, and the invitations of the month. */
export const liveChores = async (clinic: Clinic, use: Use, settle: Settle): Promise<void> => {
  await times(use.ownersChores, (index) => ownersChores(clinic, index));
  await settle();
  await invite(clinic, use.invitations, settle);
};

/** Takes everything out, once. */
export const takeOut = async ({ owner: { api }, organizationId }: Clinic, settle: Settle) => {
  const params = { organizationId };
  const { id: exportId } = await api(requestExport, { params });
  await settle();
  await api(listExports, { params });
  await api(downloadExport, { params: { ...params, exportId } });
};

/** Makes an address of a calendar; what comes back reads it so many times, as a calendar program does. */
export const subscribe = async ({ owner, organizationId }: Clinic, settle: Settle) => {
  const { token } = await owner.api(renewCalendar, { params: { organizationId } });
  await settle();
  return (reads: number) => times(reads, () => owner.api(getCalendar, { params: { calendarToken: token } }));
};
