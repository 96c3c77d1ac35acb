import type { Database } from '@portolan/data/clients';
import { consumedUnits } from '../../scripts/cost/consumed-units.ts';

export type Used = { reads: number; writes: number };

/** From now on adds up the units that the engine says this client uses. */
export const meter = (database: Database): Used => {
  const used: Used = { reads: 0, writes: 0 };
  database.documents.middlewareStack.add(
    (next, context) => async (args) => {
      const input = { ...args.input, ReturnConsumedCapacity: 'TOTAL' as const };
      const answer = await next({ ...args, input });
      const kind = /^(Get|Query|BatchGet)/.test(context.commandName ?? '') ? 'reads' : 'writes';
      for (const { units } of consumedUnits(answer.output)) used[kind] += units;
      return answer;
    },
    { step: 'initialize', name: 'meter' },
  );
  return used;
};
