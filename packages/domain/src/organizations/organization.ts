import * as z from 'zod/mini';
import { organizationIdSchema, personIdSchema } from '../ids.ts';
import { revisedFields } from '../revisions/revised.ts';
import { instantSchema } from '../time-zones.ts';
import { profileSchema } from './profile.ts';
import { organizationKindSchema } from './roles.ts';

/** The wording in force; raise it when the terms or the business associate agreement change. */
export const termsVersion = '2026-09';

const acceptanceSchema = z.lazy(() =>
  z.strictObject({
    termsVersion: z.string(),
    /** A clinic accepts the business associate agreement too; a foundation holds no patient data and does not. */
    agreementVersion: z.nullable(z.string()),
    by: personIdSchema,
    at: instantSchema,
  }),
);

export const organizationSchema = z.lazy(() =>
  z.strictObject({
    ...revisedFields,
    id: organizationIdSchema,
    kind: organizationKindSchema,
    profile: profileSchema,
    acceptance: acceptanceSchema,
    createdAt: instantSchema,
  }),
);
export type Organization = z.infer<typeof organizationSchema>;
