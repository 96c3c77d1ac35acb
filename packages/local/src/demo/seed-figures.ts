import { approveMonth, enterFigures } from '@portolan/contract/figure-routes';
import { addMonths, monthIn } from '@portolan/domain/months';
import type { Cast } from './demo-client.ts';
import { madeUpFigures } from './figures/made-up-figures.ts';
import type { Founded } from './seed-organization.ts';

/** Enters the clinic's figures, all at once as from a spreadsheet, and approves its months one after the other. */
export const recordFigures = async (founded: Founded, cast: Cast, now: Date): Promise<void> => {
  const { demo, organizationId } = founded;
  const { figures } = demo;
  if (!figures) return;
  const first = addMonths(monthIn(demo.timeZone, now), figures.firstMonth);
  const { api } = cast(demo.owner);
  const { months } = await api(enterFigures, {
    params: { organizationId },
    body: { changes: madeUpFigures({ name: demo.name, ...figures }, first, figures.approved + figures.open) },
  });
  for (const { month, version } of months.slice(0, figures.approved))
    await api(approveMonth, { params: { organizationId, month }, ifMatch: version });
};
