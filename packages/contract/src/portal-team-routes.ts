import { changeIdSchema } from '@portolan/domain/ids';
import { portalTeamChangesSchema, portalTeamSchema } from '@portolan/domain/portal-teams/portal-team';
import * as z from 'zod/mini';
import { exampleIds } from './examples.ts';
import { defineRoute, ordinaryBodyLimit } from './route.ts';

const { organizationId, personId, changeId } = exampleIds;
const common = {
  resource: 'portal-teams',
  path: '/organizations/{organizationId}/portal-team',
  query: null,
  bodyLimit: ordinaryBodyLimit,
} as const;

export const getPortalTeam = defineRoute({
  ...common,
  id: 'getPortalTeam',
  method: 'GET',
  summary: "The clinic's portal team; a seat that is not named is vacant",
  access: { kind: 'member', of: 'clinic', roles: ['owner', 'editor', 'contributor', 'viewer'] },
  precondition: 'none',
  body: null,
  reply: { status: 200, body: portalTeamSchema, etag: true },
  errors: [],
  example: { params: { organizationId } },
});

export const changePortalTeam = defineRoute({
  ...common,
  id: 'changePortalTeam',
  method: 'PATCH',
  summary:
    'Changes seats of the portal team; what others changed meanwhile merges, the same seat is a conflict',
  access: { kind: 'member', of: 'clinic', roles: ['owner', 'editor'] },
  precondition: 'if-match',
  body: z.lazy(() => z.strictObject({ changeId: changeIdSchema, fields: portalTeamChangesSchema })),
  reply: { status: 200, body: portalTeamSchema, etag: true },
  errors: ['conflict', 'stale-version', 'unknown-member'],
  example: {
    params: { organizationId },
    body: {
      changeId,
      fields: {
        seats: {
          'product-manager': {
            needed: true,
            holders: [{ person: { kind: 'member', personId }, staffing: 'permanent' }],
          },
          developers: {
            needed: true,
            holders: [{ person: { kind: 'named', name: 'Northwind EHR' }, staffing: 'contract' }],
          },
        },
      },
    },
  },
});

export const portalTeamRoutes = { getPortalTeam, changePortalTeam } as const;
