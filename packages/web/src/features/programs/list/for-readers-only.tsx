import { programTexts } from '@portolan/messages/program-texts';
import { EmptyState } from '../../../design/empty-state.tsx';
import { PageHeader } from '../../../design/page-header.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';

/** For who came to a form by its address, and may only read. */
export const ForReadersOnly = () => {
  const { form, list } = useTexts(programTexts);
  return (
    <>
      <PageHeader title={list.title} />
      <EmptyState title={form.readOnlyTitle} description={form.readOnly} />
    </>
  );
};
