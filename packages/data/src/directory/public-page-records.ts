import { idSchema, organizationIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

const organizationId = organizationIdSchema;
const formId = idSchema('form');
const panelId = idSchema('panel');
const memberId = idSchema('panelMember');

/** What stands at a public address, and whose it is. */
const pageSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('form'), organizationId, formId }),
    z.strictObject({ kind: z.literal('panel'), organizationId, panelId }),
    z.strictObject({ kind: z.literal('news'), organizationId }),
    z.strictObject({ kind: z.literal('sign-up'), organizationId }),
  ]),
);
export type PublicPage = z.infer<typeof pageSchema>;

/** What the bearer of a token may do: a screen of the clinic, or somebody who was sent a letter. */
const tokenSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('kiosk'), organizationId, formId, kioskId: idSchema('kiosk') }),
    z.strictObject({
      kind: z.literal('form-invitation'),
      organizationId,
      formId,
      invitationId: idSchema('formInvitation'),
    }),
    z.strictObject({ kind: z.literal('joining'), organizationId, panelId, memberId }),
    z.strictObject({ kind: z.literal('leaving'), organizationId, panelId, memberId }),
  ]),
);
export type PageToken = z.infer<typeof tokenSchema>;

export const publicPageKind = itemKind('Public page', pageSchema);
export const pageTokenKind = itemKind('Page token', tokenSchema);
