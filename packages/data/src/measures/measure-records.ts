import {
  clinicMeasuresSchema,
  joinedMeasuresSchema,
  programMeasuresSchema,
} from '@portolan/domain/measures/measure-settings';
import { itemKind } from '../items.ts';

export const clinicMeasuresKind = itemKind('Measures of a clinic', clinicMeasuresSchema);
export const programMeasuresKind = itemKind('Measures of a program', programMeasuresSchema);
export const joinedMeasuresKind = itemKind('Measures that a program asks for', joinedMeasuresSchema);
