import { Button, Stack } from '@mantine/core';
import { formTexts } from '@portolan/messages/form-texts';
import { IconClipboardText, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { formsQuery } from '../../api/forms.ts';
import cards from '../../design/cards.module.css';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { CoverageSection } from './coverage-section.tsx';
import { FormCard } from './form-card.tsx';

/** The clinic's forms, newest first, and whom nobody asks yet. */
export const FormsPage = () => {
  const t = useTexts(formTexts);
  const { organizationId, role } = useCurrentOrganization();
  const forms = useQuery(formsQuery(useApi(), organizationId));
  const writes = role === 'owner' || role === 'editor';
  const reader = role === 'viewer' ? t.viewer : t.contributor;
  const add = writes ? (
    <Button
      leftSection={<IconPlus size={18} aria-hidden />}
      renderRoot={(props) => (
        <Link to="/o/$organizationId/feedback/forms/new" params={{ organizationId }} {...props} />
      )}
    >
      {t.add}
    </Button>
  ) : null;
  const body = () => {
    if (forms.isPending) return <LoadingState rows={4} />;
    if (forms.isError) return <ErrorState error={forms.error} onRetry={() => void forms.refetch()} />;
    return (
      <Stack gap="xl">
        {forms.data.length === 0 ? (
          <EmptyState
            title={t.emptyTitle}
            description={writes ? t.empty : t.emptyReader}
            icon={<IconClipboardText size={40} stroke={1.5} aria-hidden />}
            action={add}
          />
        ) : (
          <ul className={cards.list}>
            {forms.data.map((form) => (
              <FormCard key={form.id} form={form} />
            ))}
          </ul>
        )}
        <CoverageSection forms={forms.data} writes={writes} />
      </Stack>
    );
  };
  const some = forms.data !== undefined && forms.data.length > 0;
  return (
    <>
      <PageHeader
        title={t.title}
        description={writes ? t.description : `${t.description} ${reader}`}
        actions={some ? add : null}
      />
      {body()}
    </>
  );
};
