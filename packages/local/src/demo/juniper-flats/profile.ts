import type { DemoProfileEdit } from '../demo-organization.ts';
import { lucia } from './people.ts';

/** Half filled in: targets, vendor's marks and the share of languages' speakers wait for figures nobody has looked up. */
export const profile: readonly DemoProfileEdit[] = [
  {
    by: lucia,
    fields: {
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday'],
      postalAddress: { street: '18 County Road 9', city: 'Juniper Flats', state: 'NM', zip: '87999' },
      telephone: '(575) 555-0167',
      overallLead: 'Lucía Armendáriz',
      clinicalLead: 'Paul Hendry, DO',
      ehrVendor: 'Tamarack Chart',
      portalVendor: 'Tamarack Connect',
      patientPopulation:
        'Familias de ranchos y de la empacadora de chile, en un radio de 45 millas. Muchas personas mayores viven solas. Varias familias pasan parte del año en otro estado durante la cosecha.',
      percentPreferringSpanish: 57,
      patientsPerYear: 2300,
    },
    sites: [{ name: 'Clínica principal', city: 'Juniper Flats' }],
  },
];
