import {
  approvalSchema,
  approvedMonthSchema,
  monthFiguresSchema,
} from '@portolan/domain/figures/month-figures';
import { itemKind } from '../items.ts';

export const monthFiguresKind = itemKind('Month of figures', monthFiguresSchema);
export const approvedMonthKind = itemKind('Approved month', approvedMonthSchema);
export const approvalKind = itemKind('Approval', approvalSchema);
