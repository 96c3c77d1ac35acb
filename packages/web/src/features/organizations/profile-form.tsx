import { Stack } from '@mantine/core';
import type { Organization } from '@portolan/domain/organizations/organization';
import { useMemo } from 'react';
import { RecordSaveState, UnsavedFields } from '../../saving/unsaved-fields.tsx';
import { useSavedRecord } from '../../saving/use-saved-record.ts';
import { AboutSection } from './about-section.tsx';
import { AgreementsSection } from './agreements-section.tsx';
import { ContactSection } from './contact-section.tsx';
import { PatientsSection } from './patients-section.tsx';
import classes from './profile.module.css';
import { ProfileProvider } from './profile-context.tsx';
import { savedProfiles } from './profile-saving.ts';
import { SitesSection } from './sites-section.tsx';
import { LeadsSection, VendorsSection } from './team-sections.tsx';
import { Unresolved } from './unresolved.tsx';
import { useProfileWiring } from './use-profile-wiring.ts';

type ProfileFormProps = { readonly organization: Organization; readonly readOnly: boolean };

/** All fields, each saving itself. A foundation has no sites, leads, vendors or patients. */
export const ProfileForm = ({ organization, readOnly }: ProfileFormProps) => {
  const wire = useProfileWiring();
  const saved = useSavedRecord(savedProfiles, { ...wire(organization.id), record: organization });
  const { record, edit } = saved;
  const editing = useMemo(
    () => ({ profile: record.profile, readOnly, edit, saved }),
    [record.profile, readOnly, edit, saved],
  );
  return (
    <UnsavedFields>
      <ProfileProvider value={editing}>
        {readOnly ? null : (
          <div className={classes.indicator}>
            <RecordSaveState status={saved.status} />
          </div>
        )}
        <Unresolved />
        <Stack gap="lg" className={classes.form ?? ''}>
          <AboutSection />
          <ContactSection />
          {organization.kind === 'clinic' ? (
            <>
              <SitesSection />
              <LeadsSection />
              <VendorsSection />
              <PatientsSection />
            </>
          ) : null}
          <AgreementsSection />
        </Stack>
      </ProfileProvider>
    </UnsavedFields>
  );
};
