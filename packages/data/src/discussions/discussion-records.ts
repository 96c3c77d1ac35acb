import { commentSchema } from '@portolan/domain/discussions/comment';
import { itemKind } from '../items.ts';

export const commentKind = itemKind('Comment', commentSchema);
