import { panelMemberSchema, panelSchema, panelSurveySchema } from '@portolan/domain/feedback/panel';
import { idSchema } from '@portolan/domain/ids';
import { instantSchema } from '@portolan/domain/time-zones';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

/** Base64url of 32 random bytes. */
const memberKeySchema = z.lazy(() => z.strictObject({ key: z.string(), version: z.int() }));
/** That somebody left, known by their id alone. */
const leaverSchema = z.lazy(() =>
  z.strictObject({ id: idSchema('panelMember'), leftAt: instantSchema, version: z.int() }),
);

export const panelKind = itemKind('Panel', panelSchema);
export const panelMemberKind = itemKind('Panel member', panelMemberSchema);
export const panelSurveyKind = itemKind('Panel survey', panelSurveySchema);
export const memberKeyKind = itemKind('Key of member ids', memberKeySchema);
export const leaverKind = itemKind('Who left a panel', leaverSchema);
