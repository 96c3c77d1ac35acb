import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import * as z from 'zod/mini';

const bilingual = z.lazy(() => z.object({ en: z.string(), es: z.string() }));

const promptBase = () => ({
  id: z.string(),
  label: bilingual,
  help: z.exactOptional(bilingual),
  example: z.exactOptional(bilingual),
  required: z.boolean(),
  showWhen: z.exactOptional(z.object({ promptId: z.string(), equals: z.string() })),
});

const prompt = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ ...promptBase(), kind: z.literal('text') }),
    z.object({
      ...promptBase(),
      kind: z.literal('list'),
      minimum: z.int(),
      maximum: z.exactOptional(z.int()),
    }),
    z.object({ ...promptBase(), kind: z.literal('number') }),
    z.object({ ...promptBase(), kind: z.literal('percent') }),
    z.object({
      ...promptBase(),
      kind: z.literal('choice'),
      options: z.array(z.object({ value: z.string(), label: bilingual })),
    }),
  ]),
);

const suggestion = z.lazy(() =>
  z.object({
    id: z.string(),
    text: bilingual,
    subPoints: z.exactOptional(z.array(bilingual)),
  }),
);

/** A work-plan template as it travels: both languages, so that a switch of language asks nothing of the server. */
export const workPlanTemplateSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    version: z.int(),
    name: bilingual,
    elements: z.array(
      z.object({
        id: z.string(),
        number: z.int(),
        title: bilingual,
        summary: bilingual,
        guidance: z.array(bilingual),
        prompts: z.array(prompt),
        suggestions: z.object({ completed: z.array(suggestion), planned: z.array(suggestion) }),
      }),
    ),
  }),
) satisfies z.ZodMiniType<WorkPlanTemplate>;
