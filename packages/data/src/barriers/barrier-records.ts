import { barrierSchema } from '@portolan/domain/barriers/barrier';
import { itemKind } from '../items.ts';

export const barrierKind = itemKind('Barrier', barrierSchema);
