import type { DemoProfileEdit } from '../demo-organization.ts';
import { logo } from './logo.ts';
import { helen, marcus, renee } from './people.ts';

export const profile: readonly DemoProfileEdit[] = [
  {
    by: renee,
    fields: {
      workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
      postalAddress: { street: '214 Mill Street', city: 'Alder Falls', state: 'CO', zip: '81999' },
      telephone: '(970) 555-0112',
      logo,
      overallLead: 'Renee Whitcomb, practice administrator',
      clinicalLead: 'Helen Okafor, MD, medical director',
      supportStaffLead: 'Tasha Bell, front desk lead',
      itLead: 'Marcus Lindqvist, applications and IT',
      patientsPerYear: 11_400,
      patientsWithAccessTarget: 7400,
      patientsViewedTarget: 4600,
    },
    sites: [
      { name: 'Mill Street', city: 'Alder Falls' },
      { name: 'Northside', city: 'Alder Falls' },
      { name: 'Pine Hollow', city: 'Pine Hollow' },
    ],
  },
  {
    by: helen,
    fields: {
      patientPopulation:
        'Families, ranch and mill workers, and a growing number of retirees, at three sites within twenty miles. About half are covered by Medicaid or have no insurance. One adult in seven has diabetes and one in three has high blood pressure. Cell coverage is poor around Pine Hollow, and many people there share one phone in a household.',
      percentPreferringEnglish: 79,
      percentPreferringSpanish: 18,
      otherLanguages: 'Vietnamese (about 150 patients, most of them at Northside); K’iche’ (a few families).',
    },
  },
  {
    by: marcus,
    fields: {
      ehrVendor: 'Quillstone EHR',
      portalVendor: 'Quillstone Patient Link, which our patients know as CreekLink',
      portalVendorSatisfaction: 3,
    },
  },
];
