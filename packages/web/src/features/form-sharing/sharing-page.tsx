import { Anchor, Button, Stack } from '@mantine/core';
import type { Form } from '@portolan/domain/feedback/form';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
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
import { EmailSection } from './email-section.tsx';
import { EntrySection } from './entry-section.tsx';
import { KioskSection } from './kiosk-section.tsx';
import { LinkSection } from './link-section.tsx';
import { PosterSection } from './poster-section.tsx';

const Sharing = ({ form }: { readonly form: Form }) => {
  const t = useTexts(formSharingTexts);
  const forms = useTexts(formTexts);
  const { language } = useLocale();
  const { organizationId, role } = useCurrentOrganization();
  const params = { organizationId, formId: form.id };
  // What is hung up says what is asked, whatever was changed since.
  const asked = useQuery({
    ...formVersionQuery(useApi(), { ...params, formVersion: form.published }),
    enabled: form.published > 0,
  });
  const content = asked.data?.content ?? form.content;
  const title = content.title[language].trim() || content.title.en.trim() || forms.noTitle;
  const back = (props: Record<string, unknown>) => (
    <Link to="/o/$organizationId/feedback/forms/$formId" params={params} {...props} />
  );
  const body = () => {
    if (form.state !== 'open')
      return (
        <EmptyState
          title={t.notOpenTitle}
          description={form.state === 'draft' ? t.notPublished : t.closed}
          action={<Button renderRoot={back}>{t.back}</Button>}
        />
      );
    if (asked.isPending) return <LoadingState rows={6} />;
    return (
      <Stack gap="lg">
        <LinkSection slug={form.slug} />
        <PosterSection slug={form.slug} content={content} />
        {role === 'viewer' ? null : <KioskSection params={params} />}
        {role === 'viewer' ? null : <EntrySection params={params} />}
        {role === 'owner' || role === 'editor' ? <EmailSection params={params} /> : null}
      </Stack>
    );
  };
  return (
    <>
      <PageHeader title={t.title(title)} above={<Anchor renderRoot={back}>{t.back}</Anchor>} />
      {body()}
    </>
  );
};

/** How a form reaches people: by link, poster, screens at the clinic and email. */
export const SharingPage = () => {
  const { organizationId, kind } = useCurrentOrganization();
  const { formId = '' } = useParams({ strict: false });
  const form = useQuery(formQuery(useApi(), { organizationId, formId }));
  if (kind !== 'clinic') return <NotFound />;
  if (form.data) return <Sharing form={form.data} />;
  if (!form.isError) return <LoadingState rows={6} />;
  if (isProblem(form.error, 'not-found')) return <NotFound />;
  return <ErrorState error={form.error} onRetry={() => void form.refetch()} />;
};
