import { commentSchema } from '@portolan/domain/discussions/comment';
import { noticeSchema } from '@portolan/domain/discussions/notice';
import { itemKind } from '../items.ts';

export const commentKind = itemKind('Comment', commentSchema);
export const noticeKind = itemKind('Notice', noticeSchema);
