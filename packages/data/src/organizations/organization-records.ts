import { invitationSchema } from '@portolan/domain/organizations/invitation';
import { organizationSchema } from '@portolan/domain/organizations/organization';
import { itemKind } from '../items.ts';

export const organizationKind = itemKind('Organization', organizationSchema);
export const invitationKind = itemKind('Invitation', invitationSchema);
