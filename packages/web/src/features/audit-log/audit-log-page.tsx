import { auditTexts } from '@portolan/messages/audit-texts';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { AuditRecords } from './audit-records.tsx';
import { ExportButton } from './export-button.tsx';

export const AuditLogPage = () => {
  const t = useTexts(auditTexts);
  const owner = useCurrentOrganization().role === 'owner';
  return owner ? (
    <>
      <PageHeader title={t.title} description={t.intro} actions={<ExportButton />} />
      <AuditRecords />
    </>
  ) : (
    <PageHeader title={t.title} description={t.onlyOwners} />
  );
};
