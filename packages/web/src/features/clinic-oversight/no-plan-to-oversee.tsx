import { clinicOversightTexts } from '@portolan/messages/clinic-oversight-texts';
import { EmptyState } from '../../design/empty-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';

/** Before there is a plan. */
export const NoPlanToOversee = () => {
  const t = useTexts(clinicOversightTexts);
  return (
    <>
      <PageHeader title={t.title} />
      <EmptyState title={t.noPlanTitle} description={t.noPlan} />
    </>
  );
};
