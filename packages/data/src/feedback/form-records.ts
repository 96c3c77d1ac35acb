import { formSchema, formVersionSchema } from '@portolan/domain/feedback/form';
import { kioskSchema } from '@portolan/domain/feedback/kiosk';
import { formInvitationSchema } from '@portolan/domain/feedback/panel';
import { itemKind } from '../items.ts';

export const formKind = itemKind('Form', formSchema);
export const formVersionKind = itemKind('Form version', formVersionSchema);
export const kioskKind = itemKind('Kiosk', kioskSchema);
export const formInvitationKind = itemKind('Form invitation', formInvitationSchema);
