import { Stack } from '@mantine/core';
import { exportTexts } from '@portolan/messages/export-texts';
import { IconPackageExport } from '@tabler/icons-react';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { Archives } from './archives.tsx';
import { ClosingSection } from './closing-section.tsx';

/** Taking the organization's data out, and closing it. */
export const DataPage = () => {
  const t = useTexts(exportTexts);
  const { role } = useCurrentOrganization();
  if (role !== 'owner')
    return (
      <>
        <PageHeader title={t.title} />
        <EmptyState
          title={t.title}
          description={t.ownersOnly}
          icon={<IconPackageExport size={40} stroke={1.5} aria-hidden />}
        />
      </>
    );
  return (
    <>
      <PageHeader title={t.title} description={t.lead} />
      <Stack gap="lg">
        <Archives />
        <ClosingSection />
      </Stack>
    </>
  );
};
