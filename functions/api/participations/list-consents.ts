import type { listConsents } from '@portolan/contract/participation-routes';
import { succeed } from '@portolan/domain/result';
import type { Handled, MemberCall } from '../../runtime/bound-route.ts';
import type { Store } from './store.ts';

export const handleListConsents = async ({
  store,
}: MemberCall<typeof listConsents, Store>): Handled<typeof listConsents> => {
  const [consents, joined] = await Promise.all([store.consents.all(), store.joinedPrograms.all()]);
  const programs = new Map(joined.map((program) => [program.programId, program]));
  return succeed({
    body: {
      items: consents.map((consent) => ({ consent, program: programs.get(consent.programId) ?? null })),
    },
  });
};
