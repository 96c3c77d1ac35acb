import { Anchor, Button } from '@mantine/core';
import type { FormVersion } from '@portolan/domain/feedback/form';
import { said } from '@portolan/domain/people/localized';
import { feedbackEntryTexts } from '@portolan/messages/feedback-entry-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useApi } from '../../api/api.tsx';
import { formQuery, formVersionQuery } from '../../api/forms.ts';
import { isProblem } from '../../api/is-problem.ts';
import { EmptyState } from '../../design/empty-state.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';

type EntryFrameProps = {
  readonly title: string;
  /** `form`: what the form is called. */
  readonly lead: (form: string) => string;
  /** Shown with the version that is asked now. */
  readonly children: (version: FormVersion) => ReactNode;
};

/** A page that enters answers of one form: its heading, and why there may be nothing to enter. */
export const EntryFrame = ({ title, lead, children }: EntryFrameProps) => {
  const t = useTexts(feedbackEntryTexts);
  const api = useApi();
  const { language } = useLocale();
  const { organizationId, role, kind } = useCurrentOrganization();
  const { formId = '' } = useParams({ strict: false });
  const params = { organizationId, formId };
  const form = useQuery(formQuery(api, params));
  const formVersion = form.data?.published ?? 0;
  const asked = useQuery({ ...formVersionQuery(api, { ...params, formVersion }), enabled: formVersion > 0 });
  if (kind !== 'clinic' || isProblem(form.error, 'not-found')) return <NotFound />;
  const back = (props: Record<string, unknown>) => (
    <Link to="/o/$organizationId/feedback/forms/$formId" params={params} {...props} />
  );
  const error = form.error ?? asked.error;
  const body = () => {
    if (role === 'viewer') return <EmptyState title={t.readerTitle} description={t.reader} />;
    if (form.data?.published === 0)
      return (
        <EmptyState
          title={t.unpublishedTitle}
          description={t.unpublished}
          action={<Button renderRoot={back}>{t.back}</Button>}
        />
      );
    if (asked.data) return children(asked.data);
    if (error === null) return <LoadingState rows={6} />;
    return <ErrorState error={error} onRetry={() => void (form.error ? form : asked).refetch()} />;
  };
  const name = asked.data ?? form.data;
  return (
    <>
      <PageHeader
        title={title}
        description={name === undefined ? undefined : lead(said(name.content.title, language))}
        above={<Anchor renderRoot={back}>{t.back}</Anchor>}
      />
      {body()}
    </>
  );
};
