import { Alert, Anchor, Group, Title } from '@mantine/core';
import type { Response } from '@portolan/domain/feedback/response';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { IconArrowLeft, IconMailForward } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import { responseQuery } from '../../api/responses.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useWords } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import classes from './feedback-inbox.module.css';
import { Handling } from './handling.tsx';
import { DueMark, StatusMark } from './marks.tsx';
import { Neighbors } from './neighbors.tsx';
import { ResponseHistory } from './response-history.tsx';
import { Said } from './said.tsx';
import { useStanding } from './use-standing.ts';

const Back = () => {
  const t = useTexts(feedbackResponseTexts).page;
  const { organizationId } = useCurrentOrganization();
  return (
    <Anchor
      className={classes.back ?? ''}
      renderRoot={(props) => <Link to="/o/$organizationId/feedback" params={{ organizationId }} {...props} />}
    >
      <IconArrowLeft size={18} aria-hidden /> {t.back}
    </Anchor>
  );
};

const OneResponse = ({ response }: { readonly response: Response }) => {
  const t = useTexts(feedbackResponseTexts);
  const names = useTexts(feedbackTexts);
  const standing = useStanding();
  const words = useWords();
  return (
    <>
      <PageHeader
        above={
          <Group justify="space-between" mb="sm">
            <Back />
            <Neighbors responseId={response.id} />
          </Group>
        }
        title={t.page.heading(words.formName(response.formId))}
        description={
          <>
            {[
              t.page.answered(words.whenOf(response)),
              names.audiences[response.audience],
              names.channels[response.channel],
              names.languages[response.language],
              t.page.version(response.formVersion),
            ].join(' · ')}
            <div className={classes.marks}>
              <StatusMark status={response.status} />
              <DueMark response={response} standing={standing} />
            </div>
          </>
        }
      />
      {response.wantsReply && response.newsId === null ? (
        <Alert variant="light" mb="md" icon={<IconMailForward aria-hidden />}>
          {t.page.waitsToHear}
        </Alert>
      ) : null}
      <section className={classes.panel} aria-labelledby="said">
        <Title order={2} size="h3" id="said">
          {t.said.title}
        </Title>
        <Said response={response} />
      </section>
      <Handling key={response.id} response={response} standing={standing} words={words} />
      <ResponseHistory response={response} words={words} />
    </>
  );
};

/** What one person said, and what becomes of it (FB-6). */
export const ResponsePage = () => {
  const { organizationId } = useCurrentOrganization();
  const { responseId = '' } = useParams({ strict: false });
  const response = useQuery(responseQuery(useApi(), { organizationId, responseId }));
  if (response.data !== undefined) return <OneResponse key={responseId} response={response.data} />;
  if (response.isPending) return <LoadingState />;
  if (isProblem(response.error, 'not-found')) return <NotFound above={<Back />} />;
  return <ErrorState error={response.error} onRetry={() => void response.refetch()} />;
};
