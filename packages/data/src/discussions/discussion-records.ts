import { commentSchema } from '@portolan/domain/discussions/comment';
import { noticeSchema } from '@portolan/domain/discussions/notice';
import { workPlanIdSchema } from '@portolan/domain/ids';
import * as z from 'zod/mini';
import { itemKind } from '../items.ts';

export const commentKind = itemKind('Comment', commentSchema);
export const noticeKind = itemKind('Notice', noticeSchema);
export const threadsKind = itemKind(
  'Threads',
  z.lazy(() => z.strictObject({ planId: workPlanIdSchema })),
);
