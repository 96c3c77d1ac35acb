import * as z from 'zod/mini';
import { type Day, daySchema } from '../days.ts';
import { idSchema, programIdSchema } from '../ids.ts';
import { actorSchema } from '../people/actor.ts';
import { instantSchema } from '../time-zones.ts';
import { templateReferenceSchema } from '../work-plans/work-plan.ts';
import { type MilestoneName, milestoneNames } from './milestone-name.ts';

export const mostAwards = 50;

/** One sum of money granted, in whole dollars. */
const awardSchema = z.lazy(() =>
  z.strictObject({
    id: idSchema('award'),
    label: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
    dollars: z.int().check(z.minimum(1), z.maximum(1_000_000_000)),
  }),
);
export type Award = z.infer<typeof awardSchema>;

/** The days for which a program pays, both included. */
export const grantPeriodSchema = z.lazy(() => z.strictObject({ firstDay: daySchema, lastDay: daySchema }));
export type GrantPeriod = z.infer<typeof grantPeriodSchema>;

/** The day by which plans are due at each milestone; null where none is set yet. */
export const milestonesSchema = z.lazy(() =>
  z.strictObject({
    startUp: z.nullable(daySchema),
    midProject: z.nullable(daySchema),
    final: z.nullable(daySchema),
  }),
);
export type Milestones = z.infer<typeof milestonesSchema>;

/** What a foundation says of a program (PRG-1). An empty grant number is "none yet". */
export const programFields = {
  name: z.lazy(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(120))),
  grantNumber: z.lazy(() => z.string().check(z.trim(), z.maxLength(60))),
  awards: z.lazy(() => z.array(awardSchema).check(z.maxLength(mostAwards))),
  grantPeriod: grantPeriodSchema,
  milestones: milestonesSchema,
} as const;

export const programTermsSchema = z.lazy(() =>
  z.strictObject({
    ...programFields,
    /** The standard one where none is given. */
    template: z.exactOptional(templateReferenceSchema),
  }),
);
export type ProgramTerms = z.infer<typeof programTermsSchema>;

export const programChangesSchema = z.lazy(() =>
  z.strictObject({
    name: z.exactOptional(programFields.name),
    grantNumber: z.exactOptional(programFields.grantNumber),
    awards: z.exactOptional(programFields.awards),
    grantPeriod: z.exactOptional(programFields.grantPeriod),
    milestones: z.exactOptional(programFields.milestones),
    template: z.exactOptional(templateReferenceSchema),
  }),
);
export type ProgramChanges = z.infer<typeof programChangesSchema>;

/** One grant of a foundation. Its clinics begin their plans with the template version it names (WP-4). */
export const programSchema = z.lazy(() =>
  z.strictObject({
    id: programIdSchema,
    ...programFields,
    template: templateReferenceSchema,
    createdAt: instantSchema,
    /** When and by whom the program was closed: sharing ends with it (PRG-4). Null while it goes on. */
    closed: z.nullable(z.strictObject({ at: instantSchema, by: actorSchema })),
    version: z.int(),
  }),
);
export type Program = z.infer<typeof programSchema>;

/** The sum of awards, in whole dollars. */
export const totalOf = (awards: readonly Pick<Award, 'dollars'>[]): number =>
  awards.reduce((sum, { dollars }) => sum + dollars, 0);

/** Where a program stands on a day. */
export type ProgramPhase = 'upcoming' | 'running' | 'ended' | 'closed';
export const phaseOf = (
  { grantPeriod, closed }: Pick<Program, 'grantPeriod' | 'closed'>,
  today: Day,
): ProgramPhase => {
  if (closed !== null) return 'closed';
  if (today < grantPeriod.firstDay) return 'upcoming';
  return today > grantPeriod.lastDay ? 'ended' : 'running';
};

export type DatedMilestone = { readonly name: MilestoneName; readonly dueDay: Day };

/** The milestones that have a due date, in order. */
export const datedMilestones = (milestones: Milestones): DatedMilestone[] =>
  milestoneNames.flatMap((name) => {
    const dueDay = milestones[name];
    return dueDay === null ? [] : [{ name, dueDay }];
  });

/** The first milestone that is due today or later; null where all have passed or none has a date. */
export const nextMilestone = (milestones: Milestones, today: Day): DatedMilestone | null =>
  datedMilestones(milestones).find(({ dueDay }) => dueDay >= today) ?? null;
