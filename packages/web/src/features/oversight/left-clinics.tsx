import { Anchor, Text, Title } from '@mantine/core';
import type { Participation } from '@portolan/domain/programs/participation';
import { oversightTexts } from '@portolan/messages/oversight-texts';
import { Link } from '@tanstack/react-router';
import { Row, RowList } from '../../design/row-list.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

/** The clinics that took part and left, with the way to what stays of them. */
export const LeftClinics = ({ clinics }: { readonly clinics: readonly Participation[] }) => {
  const t = useTexts(oversightTexts).left;
  const formats = useFormats();
  const { organizationId } = useCurrentOrganization();
  if (clinics.length === 0) return null;
  return (
    <section aria-labelledby="left-clinics">
      <Title order={2} id="left-clinics" mt="xl" mb={4}>
        {t.title(clinics.length)}
      </Title>
      <Text c="dimmed" mb="sm">
        {t.lead}
      </Text>
      <RowList>
        {clinics.map(({ clinicId, programId, name, place, joinedAt, leftAt }) => (
          <Row key={clinicId} spread>
            <div>
              <Anchor
                renderRoot={(props) => (
                  <Link
                    to="/o/$organizationId/programs/$programId/clinics/$clinicId"
                    params={{ organizationId, programId, clinicId }}
                    {...props}
                  />
                )}
              >
                {name}
              </Anchor>{' '}
              <Text span c="dimmed" size="sm">
                {place}
              </Text>
            </div>
            <Text size="sm" c="dimmed">
              {t.days(formats.date(joinedAt), formats.date(leftAt ?? joinedAt))}
            </Text>
          </Row>
        ))}
      </RowList>
    </section>
  );
};
