import { createClient } from '@portolan/contract/client';
import { approveJoinRequest, requestToJoin } from '@portolan/contract/join-request-routes';
import { createOrganization } from '@portolan/contract/organization-routes';
import { changeMe } from '@portolan/contract/people-routes';
import { changeElement, createWorkPlan, getElement } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { addMonths, type Month, monthIn } from '@portolan/domain/months';
import { termsVersion } from '@portolan/domain/organizations/organization';
import type { Role } from '@portolan/domain/organizations/roles';
import type { ElementChange } from '@portolan/domain/work-plans/element-change';
import type { Stack } from '@portolan/local/stack';
import { type Person, password, withAccount } from '../support/people.ts';

const clientOf = (stack: Stack, email: string) =>
  createClient({ origin: stack.origin, token: () => stack.tokenFor(email), fetch });

/** The month `count` months from this one. */
export const monthFromNow = (count: number): Month => addMonths(monthIn('America/Denver', new Date()), count);

/** A clinic that has no plan yet, made by the API. */
export const foundClinic = async (stack: Stack, owner: Person) => {
  await withAccount(stack, owner);
  const { id: organizationId } = await clientOf(stack, owner.email)(createOrganization, {
    body: {
      kind: 'clinic',
      name: 'Cedar Creek Clinic',
      timeZone: 'America/Denver',
      termsVersion,
      agreementVersion: termsVersion,
    },
    idempotencyKey: newId('change', new Date()),
  });
  return { organizationId };
};

/** A clinic with a plan of this year, in its third month. */
export const beginClinic = async (stack: Stack, owner: Person) => {
  const { organizationId } = await foundClinic(stack, owner);
  const api = clientOf(stack, owner.email);
  const { id: planId } = await api(createWorkPlan, {
    params: { organizationId },
    body: { name: 'Portal year', firstMonth: monthFromNow(-2), carryFrom: null },
    idempotencyKey: newId('change', new Date()),
  });
  return {
    organizationId,
    planId,
    /** Lets somebody in and gives back their id. */
    admit: async (person: Person, role: Role): Promise<string> => {
      const { sub } = await stack.ensureAccount({ ...person, password });
      const theirs = clientOf(stack, person.email);
      // A person's own language wins over the browser's.
      await theirs(changeMe, { body: { language: person.language ?? 'en' } });
      await theirs(requestToJoin, { body: { organizationId } });
      await api(approveJoinRequest, { params: { organizationId, personId: sub }, body: { role } });
      return sub;
    },
    element: (elementId: string) => api(getElement, { params: { organizationId, planId, elementId } }),
    change: async (elementId: string, changes: ElementChange[]) => {
      const params = { organizationId, planId, elementId };
      const { version } = await api(getElement, { params });
      return api(changeElement, {
        params,
        ifMatch: version,
        body: { changeId: newId('change', new Date()), changes },
      });
    },
  };
};
export type Clinic = Awaited<ReturnType<typeof beginClinic>>;

/** A row for a test, ready to be sent. */
export const plannedRow = (
  text: string,
  months?: readonly [number, number],
): Extract<ElementChange, { kind: 'add-activity' }> => ({
  kind: 'add-activity',
  activityId: newId('activity', new Date()),
  list: 'planned',
  after: null,
  suggestionId: null,
  text,
  subPoints: [],
  timeframe: months ? { firstMonth: monthFromNow(months[0]), lastMonth: monthFromNow(months[1]) } : null,
});
