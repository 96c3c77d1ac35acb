import { Anchor } from '@mantine/core';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import {
  ownSubmissionQuery,
  ownSubmissionsQuery,
  submittedElementsQuery,
  submittedTemplateQuery,
} from '../../api/submissions.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { ReviewAsItIs } from './review/review-as-it-is.tsx';
import { useSubmissionName } from './status/use-submission-name.ts';

/** What the clinic handed in, unchanged, with the answer it got; alone or beside what it handed in at other times. */
export const SubmissionPage = () => {
  const texts = useTexts(submissionTexts);
  const nameOf = useSubmissionName();
  const { dateTime } = useFormats();
  const { organizationId } = useCurrentOrganization();
  const { programId = '', submissionId = '' } = useParams({ strict: false });
  const address = { organizationId, programId, clinicId: null, submissionId };
  const api = useApi();
  const own = useQuery(ownSubmissionQuery(api, address));
  const handed = useQuery(ownSubmissionsQuery(api, address));
  const template = useQuery(submittedTemplateQuery(api, address));
  const elements = useQuery(submittedElementsQuery(api, address));
  const queries = [own, handed, template, elements];
  const failed = queries.find((query) => query.isError && query.data === undefined);
  if (failed)
    return (
      <ErrorState
        error={failed.error}
        onRetry={() => void Promise.all(queries.map((query) => query.refetch()))}
      />
    );
  if (!own.data || !handed.data || !template.data || !elements.data) return <LoadingState />;
  const { submission, review } = own.data;
  const others = handed.data.map((other) => other.submission).filter(({ id }) => id !== submissionId);
  return (
    <>
      <PageHeader
        title={texts.clinic.submissionTitle(nameOf(submission), submission.planName)}
        description={
          <>
            {texts.handedInBy(submission.submittedByName, dateTime(submission.submittedAt))}
            <br />
            {texts.clinic.standing}
          </>
        }
        above={
          <Anchor
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/joined-programs/$programId"
                params={{ organizationId, programId }}
                {...props}
              />
            )}
          >
            {texts.clinic.back}
          </Anchor>
        }
      />
      <ReviewAsItIs
        address={address}
        submission={submission}
        review={review}
        template={template.data}
        elements={elements.data}
        others={others}
        why={null}
      />
    </>
  );
};
