import { Anchor } from '@mantine/core';
import { attemptOf } from '@portolan/domain/programs/milestone-status';
import { lockOf } from '@portolan/domain/programs/reviewing';
import { reviewTexts } from '@portolan/messages/review-texts';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '../../api/api.tsx';
import { isProblem } from '../../api/is-problem.ts';
import {
  reviewQuery,
  submissionsQuery,
  submittedElementsQuery,
  submittedTemplateQuery,
} from '../../api/submissions.ts';
import { ErrorState } from '../../design/error-state.tsx';
import { LoadingState } from '../../design/loading-state.tsx';
import { NotFound } from '../../design/not-found.tsx';
import { PageHeader } from '../../design/page-header.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { mayWrite } from '../../program/rights.ts';
import { ReviewAsItIs } from './review/review-as-it-is.tsx';
import { Reviewing } from './review/reviewing.tsx';
import { useSubmissionName } from './status/use-submission-name.ts';

/** Everything the page shows, or what keeps it from that. */
const useRead = () => {
  const { organizationId } = useCurrentOrganization();
  const { programId = '', clinicId = '', submissionId = '' } = useParams({ strict: false });
  const address = { organizationId, programId, clinicId, submissionId };
  const api = useApi();
  const reviewed = useQuery(reviewQuery(api, address));
  const handed = useQuery(submissionsQuery(api, address));
  const template = useQuery(submittedTemplateQuery(api, address));
  const elements = useQuery(submittedElementsQuery(api, address));
  const queries = [reviewed, handed, template, elements];
  const failed = queries.find((query) => query.isError && query.data === undefined);
  return {
    address,
    error: failed?.error ?? null,
    retry: () => void Promise.all(queries.map((query) => query.refetch())),
    read:
      reviewed.data && handed.data && template.data && elements.data
        ? {
            ...reviewed.data,
            handed: handed.data,
            template: template.data,
            elements: elements.data,
          }
        : null,
  };
};

/** Why the review can only be read here; undefined while it can be written, null where its own words say it. */
const useWhyNot = (read: ReturnType<typeof useRead>['read']): string | null | undefined => {
  const t = useTexts(reviewTexts).review;
  const { role } = useCurrentOrganization();
  if (read === null) return undefined;
  const { submission, review, handed } = read;
  const attempts = handed
    .filter((other) => other.submission.milestone === submission.milestone)
    .map((other) => attemptOf(other.submission, other.review));
  const lock = lockOf(review, submission, attempts);
  switch (lock?.code) {
    case 'review-decided':
      return null;
    case 'submission-reopened':
      return t.lockedReopened;
    case 'milestone-accepted':
      return t.lockedElsewhere;
    case undefined:
      return mayWrite(role) ? undefined : t.readOnly;
  }
};

/** One plan that was handed in: read element by element, compared, answered and decided (WP-8). */
export const ReviewPage = () => {
  const { address, read, error, retry } = useRead();
  const whyNot = useWhyNot(read);
  const t = useTexts(reviewTexts).review;
  const texts = useTexts(submissionTexts);
  const nameOf = useSubmissionName();
  const { dateTime } = useFormats();
  const { organizationId, programId } = address;
  if (isProblem(error, 'not-found')) return <NotFound />;
  if (read === null) return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={retry} />;
  const { submission, review, clinicName, handed, ...shown } = read;
  const facts = [
    texts.handedInBy(submission.submittedByName, dateTime(submission.submittedAt)),
    ...(submission.reopenedAt === null ? [] : [texts.reopenedOn(dateTime(submission.reopenedAt))]),
  ];
  return (
    <>
      <PageHeader
        title={t.title(clinicName, nameOf(submission))}
        description={facts.join(' · ')}
        above={
          <Anchor
            renderRoot={(props) => (
              <Link
                to="/o/$organizationId/programs/$programId/milestones"
                params={{ organizationId, programId }}
                hash={submission.milestone}
                {...props}
              />
            )}
          >
            {t.back}
          </Anchor>
        }
      />
      {whyNot === undefined ? (
        <Reviewing
          key={submission.id}
          {...shown}
          organizationId={organizationId}
          clinic={clinicName}
          submission={submission}
          review={review}
          handed={handed}
        />
      ) : (
        <ReviewAsItIs
          {...shown}
          address={address}
          submission={submission}
          review={review.version === 0 ? null : review}
          others={handed.map((other) => other.submission).filter(({ id }) => id !== submission.id)}
          why={whyNot}
        />
      )}
    </>
  );
};
