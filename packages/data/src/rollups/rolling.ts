import { bucketSize } from '@portolan/domain/rollups/cohort-month';
import type { Scale } from '@portolan/domain/rollups/pace';
import type { Sharing } from '../sharing/settle.ts';

/** What sums are made with. */
export type Rolling = Sharing & { readonly scale: Scale };

/** The product's own scale; histories have a smaller one, so that few clinics fill several buckets. */
export const scale: Scale = { bucketSize, burst: 8, intervalSeconds: 360 };
