import { Alert, Button, Group, Progress, Text } from '@mantine/core';
import type { Reviewed } from '@portolan/contract/review-routes';
import { isUnchanged } from '@portolan/domain/programs/comparing';
import type { Review } from '@portolan/domain/programs/review';
import { type Decision as Decided, progressOf } from '@portolan/domain/programs/reviewing';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { reviewTexts } from '@portolan/messages/review-texts';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useApi } from '../../../api/api.tsx';
import { decide, readAgain, submittedElementsQuery } from '../../../api/submissions.ts';
import { ErrorState } from '../../../design/error-state.tsx';
import { SaveIndicator } from '../../../design/save-indicator.tsx';
import { useFormats, useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../../saving/leave-guard.tsx';
import { SubmissionReader } from '../reader/submission-reader.tsx';
import { Decision } from './decision.tsx';
import { ElementAnswer } from './element-answer.tsx';
import classes from './review.module.css';
import { useReviewWriting } from './use-review-writing.ts';

export type ReviewingProps = {
  readonly organizationId: string;
  readonly clinic: string;
  readonly submission: Submission;
  readonly review: Review;
  readonly template: WorkPlanTemplate;
  readonly elements: readonly SubmittedElement[];
  /** All that the clinic handed in, this one too. */
  readonly handed: readonly Reviewed[];
};

/** The attempt before this one, when changes were asked then, with its elements once they are read. */
const useBefore = ({ organizationId, submission, handed }: ReviewingProps) => {
  const before = handed
    .filter(
      (other) =>
        other.submission.milestone === submission.milestone &&
        other.submission.attempt < submission.attempt &&
        other.review.decision === 'changes-asked',
    )
    .toSorted((one, other) => other.submission.attempt - one.submission.attempt)[0];
  const { programId, clinicId } = submission;
  const elements = useQuery({
    ...submittedElementsQuery(useApi(), {
      organizationId,
      programId,
      clinicId,
      submissionId: before?.submission.id ?? '',
    }),
    enabled: before !== undefined,
  });
  return before === undefined ? null : { ...before, elements: elements.data ?? [] };
};

/** A review being written: what is said of each element is saved as it is said, and then the whole is decided. */
export const Reviewing = (props: ReviewingProps) => {
  const { organizationId, clinic, submission, template, elements, handed } = props;
  const t = useTexts(reviewTexts).review;
  const { language } = useLocale();
  const formats = useFormats();
  const api = useApi();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { programId, clinicId, id: submissionId } = submission;
  const address = useMemo(
    () => ({ organizationId, programId, clinicId, submissionId }),
    [organizationId, programId, clinicId, submissionId],
  );
  const writing = useReviewWriting(address, props.review);
  const { review } = writing;
  const before = useBefore(props);
  const parts = template.elements;
  const progress = progressOf(
    review,
    parts.map(({ id }) => id),
  );
  const read = parts.length - progress.unread.length;
  const find = (list: readonly SubmittedElement[], id: string) => list.find((element) => element.id === id);
  const settled = progress.unread.filter(
    (id) =>
      before?.review.elements[id]?.decision === 'accepted' &&
      before.elements.length > 0 &&
      isUnchanged(find(before.elements, id), find(elements, id)),
  );
  const deciding = useMutation({
    mutationFn: async (decision: Decided) => {
      const saved = await writing.flush();
      return saved === null ? null : decide(api, address, saved.version, { decision });
    },
    onSuccess: async (decided) => {
      if (decided === null) return;
      await readAgain(client, address);
      await navigate({
        to: '/o/$organizationId/programs/$programId/milestones',
        params: { organizationId, programId },
        hash: submission.milestone,
        state: { decided: decided.decision },
        ignoreBlocker: true,
      });
    },
    onError: () => void readAgain(client, address),
  });
  const titleOf = (id: string) => parts.find((part) => part.id === id)?.title[language] ?? id;
  return (
    <>
      <LeaveGuard isUnsaved={() => writing.unsaved && writing.error !== null} lead={t.leaveLead} />
      <div className={classes.progress}>
        <Text fw={600}>{t.progress(read, parts.length)}</Text>
        <Progress
          className={classes.bar ?? ''}
          value={(read / Math.max(1, parts.length)) * 100}
          aria-label={t.progress(read, parts.length)}
        />
        <SaveIndicator state={writing.status} />
      </div>
      {writing.error === null ? null : (
        <ErrorState error={writing.error} onRetry={() => void writing.flush()} />
      )}
      {writing.clash.length === 0 ? null : (
        <Alert role="alert" color="orange" mb="md" icon={<IconAlertTriangle aria-hidden />} title={t.clash}>
          <Text mb="sm">{t.clashLead(formats.list(writing.clash.map(titleOf)))}</Text>
          <Group gap="sm">
            <Button variant="default" onClick={() => writing.settle(true)}>
              {t.keepMine}
            </Button>
            <Button variant="default" onClick={() => writing.settle(false)}>
              {t.takeTheirs}
            </Button>
          </Group>
        </Alert>
      )}
      {settled.length === 0 ? null : (
        <Button
          variant="default"
          mb="md"
          onClick={() =>
            writing.say(
              Object.fromEntries(settled.map((id) => [id, { decision: 'accepted' as const, note: '' }])),
            )
          }
        >
          {t.acceptUnchanged(settled.length)}
        </Button>
      )}
      <SubmissionReader
        address={address}
        submission={submission}
        template={template}
        elements={elements}
        others={handed.map((other) => other.submission).filter(({ id }) => id !== submission.id)}
        answerOf={(id) => review.elements[id]?.decision ?? 'unread'}
        below={({ id }) => {
          const asked = before?.review.elements[id];
          return (
            <ElementAnswer
              said={review.elements[id]}
              before={
                before !== null && asked?.decision === 'changes-asked'
                  ? { attempt: before.submission.attempt, note: asked.note }
                  : null
              }
              onSay={(said) => writing.say({ [id]: said })}
            />
          );
        }}
        whole={{
          label: t.decide,
          content: (
            <Decision
              clinic={clinic}
              review={review}
              parts={parts}
              busy={deciding.isPending}
              error={deciding.error}
              onNote={writing.sayOfWhole}
              onDecide={(decision) => deciding.mutate(decision)}
            />
          ),
        }}
      />
    </>
  );
};
