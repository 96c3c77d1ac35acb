import type { Profile } from '@portolan/domain/organizations/profile';

/** Whether less than half of what a profile is read for has been said. */
export const isMostlyEmpty = (profile: Profile): boolean => {
  const said = [
    profile.postalAddress.street,
    profile.telephone,
    profile.overallLead,
    profile.clinicalLead,
    profile.ehrVendor,
    profile.portalVendor,
    profile.patientPopulation,
    profile.patientsPerYear ?? '',
  ];
  return said.filter((value) => value !== '').length < said.length / 2;
};
