import * as z from 'zod/mini';

/** When plans are handed in, in the order of a grant's course. */
export const milestoneNames = ['startUp', 'midProject', 'final'] as const;
export const milestoneNameSchema = z.enum(milestoneNames);
export type MilestoneName = z.infer<typeof milestoneNameSchema>;
