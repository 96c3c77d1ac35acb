import type { getCalendar } from '@portolan/contract/calendar-routes';
import { monthIn } from '@portolan/domain/months';
import { fail, succeed } from '@portolan/domain/result';
import { dueActivities } from '@portolan/domain/work-plans/due-activities';
import { currentPlan } from '@portolan/domain/work-plans/work-plan';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';
import type { Store } from './store.ts';

type Route = typeof getCalendar;

/** The plan of this year is among the latest ones. Only its rows are shown: a carried row stands in two plans. */
const plansLookedAt = 20;

/** The token names the person and the organization; whether they still belong together is asked each time. */
export const handleGetCalendar =
  (appOrigin: string) =>
  async ({ params, directory, store: open, now }: PublicCall<Route, Store>): Handled<Route> => {
    const subscription = await directory.calendar(tokenHashOf(params.calendarToken));
    if (subscription === null) return fail({ code: 'not-found' });
    const { organizationId, personId } = subscription;
    const [membership, person, entry] = await Promise.all([
      directory.membership(organizationId, personId),
      directory.person(personId),
      directory.entry(organizationId),
    ]);
    if (membership === null || entry === null) return fail({ code: 'not-found' });
    const store = open(organizationId);
    const organization = await store.organization.find();
    const { items: plans } = await store.workPlans.newestFirst({ limit: plansLookedAt });
    const plan = currentPlan(plans, monthIn(organization?.profile.timeZone ?? 'UTC', now));
    const elements = plan === undefined ? [] : await store.elements.ofPlan(plan.id);
    const linkTo = (planId: string, elementId: string) =>
      `${appOrigin}/o/${organizationId}/plan/${planId}/elements/${elementId}`;
    // Only this request draws a calendar, so only this one reads in what draws it.
    const { renderCalendar } = await import('./render-calendar.ts');
    const body = renderCalendar({
      name: entry.name,
      language: person?.language ?? 'en',
      due: dueActivities(elements, personId),
      linkTo,
      now,
    });
    return succeed({ body });
  };
