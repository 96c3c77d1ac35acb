import {
  type approveMonth,
  enterFigures,
  listApprovals,
  listFigures,
  type reopenMonth,
  type submitMonth,
} from '@portolan/contract/figure-routes';
import { type CellChange, type CellOutcome, cellOutcomeSchema } from '@portolan/domain/figures/cell-change';
import {
  type Approval,
  approvalSchema,
  type MonthFigures,
  monthFiguresSchema,
} from '@portolan/domain/figures/month-figures';
import type { Month } from '@portolan/domain/months';
import * as z from 'zod/mini';
import type { Answer } from './api-call.ts';
import type { World } from './world.ts';
import { demand, type Person, send } from './world-people.ts';

const monthsSchema = z.object({ months: z.array(monthFiguresSchema) });
const outcomesSchema = z.object({ outcomes: z.array(cellOutcomeSchema) });
const approvalsSchema = z.object({ items: z.array(approvalSchema) });

/** A figure of a measure that may be added over sites, into an empty cell of the whole clinic. */
export const change = (
  month: Month,
  figure: CellChange['figure'],
  fields: Partial<CellChange> = {},
): CellChange => ({ month, series: 'phone-calls', place: 'clinic', was: null, figure, ...fields });

type Signing = typeof submitMonth | typeof approveMonth | typeof reopenMonth;

/** What the people of Cedar Creek do with its figures, over HTTP. */
export const figuresOf = (world: () => World) => {
  const atCedar = () => ({ organizationId: world().cedar.id });
  const owner = () => world().cedar.owner;
  const ask = (who: Person, ...changes: readonly CellChange[]): Promise<Answer> =>
    send(world(), enterFigures, who.token, { params: atCedar(), body: { changes } });
  const enter = async (who: Person, ...changes: readonly CellChange[]): Promise<CellOutcome[]> => {
    const call = { params: atCedar(), body: { changes } };
    return outcomesSchema.parse((await demand(world(), enterFigures, who.token, call)).json).outcomes;
  };
  const read = async (from: Month, to = from): Promise<MonthFigures[]> => {
    const call = { params: atCedar(), query: { from, to } };
    return monthsSchema.parse((await demand(world(), listFigures, owner().token, call)).json).months;
  };
  const monthAt = async (month: Month): Promise<MonthFigures> => {
    const [found] = await read(month);
    if (found === undefined) throw new Error(`Nothing is entered in ${month}`);
    return found;
  };
  return {
    atCedar,
    ask,
    enter,
    read,
    monthAt,
    /** Each change's result, or why it is refused. */
    resultsOf: async (...call: Parameters<typeof enter>): Promise<string[]> =>
      (await enter(...call)).map((outcome) => ('why' in outcome ? outcome.why : outcome.result)),
    /** In the version that stands, unless another one is said. */
    sign: async (who: Person, route: Signing, month: Month, version?: number): Promise<Answer> =>
      send(world(), route, who.token, {
        params: { ...atCedar(), month },
        headers: { 'if-match': `"${version ?? (await monthAt(month)).version}"` },
      }),
    approvals: async (month: Month): Promise<Approval[]> => {
      const call = { params: { ...atCedar(), month } };
      return approvalsSchema.parse((await demand(world(), listApprovals, owner().token, call)).json).items;
    },
  };
};
