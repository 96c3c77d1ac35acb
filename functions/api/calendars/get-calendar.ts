import type { getCalendar } from '@portolan/contract/calendar-routes';
import { fail, succeed } from '@portolan/domain/result';
import { dueActivities } from '@portolan/domain/work-plans/due-activities';
import type { Handled, PublicCall } from '../../runtime/bound-route.ts';
import { tokenHashOf } from '../../runtime/token-hash.ts';

type Route = typeof getCalendar;

/** A calendar program shows one plan's year well; older plans are history. */
const plansShown = 2;

/** The token names the person and the organization; whether they still belong together is asked each time. */
export const handleGetCalendar =
  (appOrigin: string) =>
  async ({ params, directory, store: open, now }: PublicCall<Route>): Handled<Route> => {
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
    const { items: plans } = await store.workPlans.newestFirst({ limit: plansShown });
    const elements = (await Promise.all(plans.map((plan) => store.elements.ofPlan(plan.id)))).flat();
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
