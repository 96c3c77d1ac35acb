import { slugSchema } from '@portolan/domain/feedback/form';
import type * as z from 'zod/mini';
import { tokenSchema } from './parameters.ts';

/** What each name in a page's path may be. Anything else is answered like an address that leads nowhere. */
export const pageParameterSchemas: Readonly<Record<string, z.ZodMiniType<string>>> = {
  formSlug: slugSchema,
  panelSlug: slugSchema,
  clinicSlug: slugSchema,
  letterToken: tokenSchema,
  kioskToken: tokenSchema,
};
