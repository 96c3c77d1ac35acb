import { clinicMeasuresSchema, programMeasuresSchema } from '@portolan/domain/measures/measure-settings';
import { itemKind } from '../items.ts';

export const clinicMeasuresKind = itemKind('Measures of a clinic', clinicMeasuresSchema);
/** Of the foundation's own and of the clinics' copies. */
export const programMeasuresKind = itemKind('Measures of a program', programMeasuresSchema);
