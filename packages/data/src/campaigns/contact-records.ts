import { contactSchema } from '@portolan/domain/campaigns/contact';
import { namedSegmentSchema } from '@portolan/domain/campaigns/segment';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

/** Base64url of 32 random bytes. */
const contactKeySchema = z.lazy(() => z.strictObject({ key: z.string(), version: z.int() }));

export const contactKind = itemKind('Contact', contactSchema);
/** Contacts of which only some fields were read. */
export const contactPartKind = <Shape>(schema: z.ZodMiniType<Shape>) => itemKind('Contact', schema);
export const contactKeyKind = itemKind('Key of contact ids', contactKeySchema);
export const namedSegmentKind = itemKind('Segment', namedSegmentSchema);
