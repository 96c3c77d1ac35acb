import { openFormInvitations } from '@portolan/data/feedback/form-invitations';
import { openForms } from '@portolan/data/feedback/forms';
import { openPanelMembers } from '@portolan/data/feedback/panel-members';
import { openPanelSurveys, openPanels } from '@portolan/data/feedback/panels';
import type { OrganizationStore } from '@portolan/data/organization-store';
import { ana, idNumber, now } from '@portolan/data/records.test-support';
import type { Day } from '@portolan/domain/days';
import type { Form } from '@portolan/domain/feedback/form';
import { contentOf } from '@portolan/domain/feedback/forms.test-support';
import { memberOf, panelOf } from '@portolan/domain/feedback/panels.test-support';
import { expect, it } from 'vitest';
import { worldOfFile } from '../../../test/support/world-of-file.ts';
import { Crash, startDayWorld } from './day-world.test-support.ts';

const world = worldOfFile(startDayWorld);
/** A Monday, the first day of that month on which the clinic works. */
const firstDay = '2026-11-02';
const at = now.toISOString();
const form: Form = {
  id: idNumber('form', 1),
  slug: 'k7m2x9q4tz',
  audiences: ['patients'],
  moment: 'ongoing',
  occasion: 'scheduled',
  shared: false,
  state: 'open',
  content: contentOf([]),
  published: 1,
  publishedAt: at,
  changed: false,
  adoptedFrom: null,
  madeBy: ana,
  madeAt: at,
  version: 1,
};
const panel = panelOf({ formId: form.id, askedPerMonth: 3, restDays: 40 });

/** A clinic with a panel of so many members. */
const aClinic = async (count: number, state: Form['state'] = 'open'): Promise<OrganizationStore> => {
  const store = await world().organization();
  const { organizationId } = store;
  const { behind } = world();
  const members = openPanelMembers(behind, organizationId);
  await world().add(
    openForms(behind, organizationId).put({ ...form, state }, 'absent', 'there'),
    openPanels(behind, organizationId).put(panel, 'absent', 'there'),
    ...Array.from({ length: count }, (_, number) =>
      members.put(memberOf(number + 1, { panelId: panel.id, version: 1 }), 'absent', 'there'),
    ),
  );
  return store;
};
const letters = async ({ organizationId }: OrganizationStore) =>
  (await openFormInvitations(world().behind, organizationId).ofForm(form.id, 100)).toReversed();
const asked = async (store: OrganizationStore) => (await letters(store)).map(({ email }) => email).toSorted();
const emails = (...numbers: number[]) => numbers.map((number) => `member${number}@example.org`);
const surveyed = ({ organizationId }: OrganizationStore, month: string) =>
  openPanelSurveys(world().behind, organizationId).find(panel.id, month);
const messageOf = ({ organizationId }: OrganizationStore, day: Day) =>
  ({ kind: 'day', organizationId, day }) as const;

it('asks as many as it says on the first working day, the others in the next months, and nobody in their rest', async () => {
  const store = await aClinic(5);
  for (const day of ['2026-11-01', firstDay, firstDay, '2026-11-03']) await world().dayOf(store, day);
  expect(await asked(store)).toEqual(emails(1, 2, 3));
  expect((await letters(store))[0]).toMatchObject({
    status: 'waiting',
    panelId: panel.id,
    language: 'es',
    formId: form.id,
  });
  expect(await surveyed(store, '2026-11')).toMatchObject({ askedOn: firstDay, asked: 3 });
  await world().dayOf(store, '2026-12-01');
  expect(await asked(store)).toEqual(emails(1, 2, 3, 4, 5));
  await world().dayOf(store, '2027-01-01');
  expect(await asked(store)).toHaveLength(8);
});

it('makes up for days on which no clock struck', async () => {
  const store = await aClinic(1);
  await world().dayOf(store, '2026-10-30');
  await world().dayOf(store, '2026-11-05');
  expect(await asked(store)).toEqual(emails(1));
});

it('asks nobody by a form that is not open', async () => {
  const store = await aClinic(2, 'closed');
  await world().dayOf(store, firstDay);
  expect(await letters(store)).toEqual([]);
  expect(await surveyed(store, '2026-11')).toBeNull();
});

it('asks each once, and no more than it says, wherever a day breaks off', async () => {
  let reached = true;
  let moment = 0;
  for (; reached; moment += 1) {
    const store = await aClinic(4);
    reached = false;
    await world()
      .workerWith((here) => {
        if (here !== moment) return;
        reached = true;
        throw new Crash();
      })(messageOf(store, firstDay))
      .catch(() => undefined);
    for (let time = 0; time < 2; time += 1) await world().dayOf(store, firstDay);
    expect(await asked(store), `moment ${moment}`).toEqual(emails(1, 2, 3));
    expect(await surveyed(store, '2026-11')).toMatchObject({ asked: 3 });
  }
  expect(moment).toBeGreaterThan(15);
});

it('asks once where two workers have the same day at once', async () => {
  const store = await aClinic(5);
  const both = [1, 2].map(() => world().workerWith()(messageOf(store, firstDay)));
  await Promise.allSettled(both);
  await world().dayOf(store, firstDay);
  expect(await asked(store)).toEqual(emails(1, 2, 3));
});

it('goes on with the other panels where one was changed at the same moment', async () => {
  const store = await aClinic(2);
  const members = openPanelMembers(world().behind, store.organizationId);
  let left = false;
  const leaving = world().workerWith(async (moment) => {
    const member = moment > 30 && !left ? (await members.all(panel.id))[0] : undefined;
    if (member === undefined || member.lastAskedOn !== null) return;
    left = true;
    await world().add(members.remove(member, 'no'));
  });
  await leaving(messageOf(store, firstDay)).catch(() => undefined);
  await world().dayOf(store, firstDay);
  expect((await asked(store)).length).toBeGreaterThanOrEqual(1);
});
