import { programSchema } from '@portolan/domain/programs/program';
import { itemKind } from '../items.ts';

export const programKind = itemKind('Program', programSchema);
