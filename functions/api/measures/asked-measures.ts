import type { getClinicMeasures } from '@portolan/contract/measure-routes';
import type { ReplyOf } from '@portolan/contract/route';
import type { Store } from './store.ts';

type Asked = ReplyOf<typeof getClinicMeasures>['asked'];

/** What each program asks for that the clinic takes part in, by program id. */
export const askedMeasures = async ({ joinedPrograms, joinedMeasures }: Store): Promise<Asked> =>
  Promise.all(
    (await joinedPrograms.all()).map(async (program) => {
      const { programId, foundationName, name, grantPeriod, milestones } = program;
      return {
        program: { programId, foundationName, name, grantPeriod, milestones },
        measures: await joinedMeasures.find(programId),
      };
    }),
  );
