import { addProducts, changeMarketingPlan } from '@portolan/contract/marketing-routes';
import { addDays, dayIn } from '@portolan/domain/days';
import { newId } from '@portolan/domain/ids';
import type { Cast } from './demo-client.ts';
import type { Founded } from './seed-organization.ts';

/** Writes a clinic's marketing plan. */
export const planMarketing = async (
  { demo, organizationId }: Founded,
  cast: Cast,
  now: Date,
): Promise<void> => {
  if (demo.marketing === undefined) return;
  const { by, theme, portalName, portalAddress, touchPoints, products } = demo.marketing;
  const { api } = cast(by);
  const params = { organizationId };
  const points = Object.entries(touchPoints).map(([name, note]) => ({
    id: newId('touchPoint', now),
    name,
    note,
  }));
  await api(changeMarketingPlan, {
    params,
    ifMatch: 0,
    body: { theme, portalName, portalAddress, touchPoints: points },
  });
  const today = dayIn(demo.timeZone, now);
  await api(addProducts, {
    params,
    body: {
      products: products.map(({ owner, due, dollars, note = '', ...said }) => ({
        ...said,
        ownerId: owner === undefined ? null : cast(owner).personId,
        dueOn: due === undefined ? null : addDays(today, due),
        cost: dollars === undefined ? null : Math.round(dollars * 100),
        note,
      })),
    },
    idempotencyKey: `demo:products:${organizationId}`,
  });
};
