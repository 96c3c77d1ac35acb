import { newId } from '@portolan/domain/ids';
import { freshName } from '../world-people.ts';
import type { ModuleRequests } from './module-requests.ts';

export const portalTeamRequests: ModuleRequests = {
  rivals: {
    changePortalTeam: () => ({
      changeId: newId('change', new Date()),
      fields: {
        seats: {
          developers: {
            needed: true,
            holders: [{ person: { kind: 'named', name: freshName('Somebody else') }, staffing: 'contract' }],
          },
        },
      },
    }),
  },
};
