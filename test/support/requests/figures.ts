import { exampleIds } from '@portolan/contract/examples';
import {
  approveMonth,
  enterFigures,
  listFigures,
  reopenMonth,
  submitMonth,
} from '@portolan/contract/figure-routes';
import type { CellChange } from '@portolan/domain/figures/cell-change';
import { type MonthFigures, monthFiguresSchema } from '@portolan/domain/figures/month-figures';
import { addMonths } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Place } from '../comings-and-goings.ts';
import type { Organization } from '../world.ts';
import { demand } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

/** The month of the contract's examples. */
const month = '2026-09';
const monthsSchema = z.object({ months: z.array(monthFiguresSchema) });

const read = async ({ world, organization: { id, owner } }: Place): Promise<MonthFigures | undefined> => {
  const call = { params: { organizationId: id }, query: { from: month, to: month } };
  return monthsSchema.parse((await demand(world, listFigures, owner.token, call)).json).months[0];
};

const enter = async ({ world, organization: { id, owner } }: Place, change: CellChange): Promise<unknown> =>
  demand(world, enterFigures, owner.token, {
    params: { organizationId: id },
    body: { changes: [change] },
  });

const sign = async (
  place: Place,
  route: typeof approveMonth | typeof reopenMonth | typeof submitMonth,
): Promise<unknown> => {
  const { world, organization } = place;
  return demand(world, route, organization.owner.token, {
    params: { organizationId: organization.id, month },
    headers: { 'if-match': `"${(await read(place))?.version}"` },
  });
};

let figures = 0;
/** Nobody else's, so that two clinics' months can be told apart. */
const filled = new WeakMap<Organization, Promise<unknown>>();
const withFigures = async (place: Place): Promise<void> => {
  const { organization } = place;
  figures += 1;
  const figure = { n: 4000 + figures };
  const made =
    filled.get(organization) ??
    enter(place, { month, series: 'secure-messages-received', place: 'clinic', was: null, figure });
  filled.set(organization, made);
  await made;
};

const takesFigures = (found: MonthFigures | undefined): boolean =>
  found?.status === 'open' || found?.status === 'reopened';

/** The month in the state in which it can be signed so. */
const readyFor = async (place: Place, route: string): Promise<string> => {
  await withFigures(place);
  const open = takesFigures(await read(place));
  if (route === reopenMonth.id && open) await sign(place, submitMonth);
  if ((route === submitMonth.id || route === approveMonth.id) && !open) await sign(place, reopenMonth);
  return month;
};

const approved = new WeakMap<Organization, Promise<unknown>>();
const approvedTwice = async (place: Place): Promise<string> => {
  const { organization } = place;
  const made =
    approved.get(organization) ??
    (async () => {
      for (const _ of [1, 2]) {
        await readyFor(place, approveMonth.id);
        await sign(place, approveMonth);
      }
    })();
  approved.set(organization, made);
  await made;
  return month;
};

let entered = 0;
/** A cell that nobody has filled yet, in an earlier month than the one that is signed. */
const freshChange = (): CellChange => {
  entered += 1;
  const series = ['phone-calls', 'messages-sent', 'reports-sent', 'reports-viewed', 'refill-requests'];
  return {
    month: addMonths(month, -1 - (entered % 24)),
    series: series[Math.floor(entered / 24) % series.length] ?? '',
    place: 'clinic',
    was: null,
    figure: { n: entered },
  };
};

export const figureRequests: ModuleRequests = {
  substitutes: (route, place) => {
    if (route.resource !== 'figures' || place.organization.kind !== 'clinic') return {};
    const { id } = place.organization;
    if (route.id === 'listFigures')
      return { [exampleIds.organizationId]: () => withFigures(place).then(() => id) };
    if (route.id === 'listApprovals') return { [month]: () => approvedTwice(place) };
    return { [month]: () => readyFor(place, route.id) };
  },
  bodies: { enterFigures: () => ({ changes: [freshChange()] }) },
  etags: Object.fromEntries(
    [submitMonth.id, approveMonth.id, reopenMonth.id].map((id) => [
      id,
      async (place: Place) => `"${(await read(place))?.version}"`,
    ]),
  ),
};
