import { getCalendar, renewCalendar } from '@portolan/contract/calendar-routes';
import { ApiProblem, createClient } from '@portolan/contract/client';
import { createOrganization } from '@portolan/contract/organization-routes';
import { getMe } from '@portolan/contract/people-routes';
import { changeElement, createWorkPlan } from '@portolan/contract/work-plan-routes';
import { newId } from '@portolan/domain/ids';
import { termsVersion } from '@portolan/domain/organizations/organization';
import { type Stack, startStack } from '@portolan/local/stack';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const email = 'ana@example.org';
const clinic = { kind: 'clinic', name: 'Cedar Creek', timeZone: 'America/Denver' } as const;
const terms = { termsVersion, agreementVersion: termsVersion };

describe('the calendar subscription (WP-7)', () => {
  let stack: Stack;
  let call: ReturnType<typeof createClient>;
  let organizationId: string;

  beforeAll(async () => {
    stack = await startStack();
    await stack.ensureAccount({ email, password: 'a long enough password', name: 'Ana Torres' });
    call = createClient({ origin: stack.origin, token: () => stack.tokenFor(email), fetch });
    organizationId = (
      await call(createOrganization, { idempotencyKey: 'the-clinic', body: { ...clinic, ...terms } })
    ).id;
  });
  afterAll(() => stack.stop());

  const anonymous = () => createClient({ origin: stack.origin, token: async () => null, fetch });
  const subscribe = async () => (await call(renewCalendar, { params: { organizationId } })).token;

  it("shows a member's planned activities on the last day of their last month, and nobody else's", async () => {
    const { person } = await call(getMe, {});
    const params = { organizationId };
    const plan = await call(createWorkPlan, {
      params,
      idempotencyKey: 'the-plan',
      body: { name: 'Year', firstMonth: '2026-09', carryFrom: null },
    });
    const [mine, theirs] = [newId('activity', new Date()), newId('activity', new Date())];
    const row = (activityId: string, text: string) =>
      ({
        kind: 'add-activity',
        activityId,
        list: 'planned',
        after: null,
        suggestionId: null,
        text,
        subPoints: [],
        timeframe: { firstMonth: '2027-01', lastMonth: '2027-02' },
      }) as const;
    await call(changeElement, {
      params: { ...params, planId: plan.id, elementId: 'launch' },
      ifMatch: 0,
      body: {
        changeId: newId('change', new Date()),
        changes: [
          { ...row(mine, 'Pilot; with ten patients'), subPoints: [] },
          { ...row(theirs, 'Somebody else does this'), subPoints: [] },
          {
            kind: 'edit-activity',
            activityId: mine,
            fields: { responsible: { kind: 'member', personId: person.id } },
          },
        ],
      },
    });

    const calendar = await anonymous()(getCalendar, { params: { calendarToken: await subscribe() } });

    expect(calendar).toContain('DTSTART;VALUE=DATE:20270228');
    expect(calendar).toContain(String.raw`SUMMARY:Due this month: Pilot\; with ten patients`);
    expect(calendar).not.toContain('Somebody else');
  });

  it('stops answering at the old address when a new one is made', async () => {
    const old = await subscribe();
    const renewed = await subscribe();
    const answers = (calendarToken: string) => anonymous()(getCalendar, { params: { calendarToken } });
    await expect(answers(renewed)).resolves.toContain('BEGIN:VCALENDAR');
    await expect(answers(old)).rejects.toThrowError(ApiProblem);
  });
});
