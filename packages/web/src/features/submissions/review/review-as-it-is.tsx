import { Alert, Text } from '@mantine/core';
import type { Review } from '@portolan/domain/programs/review';
import type { Submission, SubmittedElement } from '@portolan/domain/programs/submission';
import type { WorkPlanTemplate } from '@portolan/domain/work-plans/template';
import { reviewTexts } from '@portolan/messages/review-texts';
import type { SubmissionAddress } from '../../../api/submissions.ts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { SubmissionReader } from '../reader/submission-reader.tsx';
import { GivenAnswer } from './given-answer.tsx';
import classes from './review.module.css';

type ReviewAsItIsProps = {
  readonly address: SubmissionAddress;
  readonly submission: Submission;
  /** Null where nobody has answered yet. */
  readonly review: Review | null;
  readonly template: WorkPlanTemplate;
  readonly elements: readonly SubmittedElement[];
  readonly others: readonly Submission[];
  /** Why it cannot be written here; null where that needs no word. */
  readonly why: string | null;
};

/** A submission to be read, with what was answered. */
export const ReviewAsItIs = ({ review, why, ...reader }: ReviewAsItIsProps) => {
  const t = useTexts(reviewTexts).review;
  const { date } = useFormats();
  const decided = review?.decided ?? null;
  const title = () => {
    if (decided === null || review === null) return null;
    return review.decision === 'accepted'
      ? t.decidedAccepted(decided.name, date(decided.at))
      : t.decidedAsked(decided.name, date(decided.at));
  };
  const heading = title();
  return (
    <>
      {heading === null && why === null ? null : (
        <Alert
          mb="md"
          color={review?.decision === 'changes-asked' ? 'orange' : 'teal'}
          {...(heading === null ? {} : { title: heading })}
        >
          {why === null ? null : <Text>{why}</Text>}
          {review === null || review.note.trim() === '' ? null : (
            <Text className={classes.note ?? ''}>{review.note}</Text>
          )}
        </Alert>
      )}
      <SubmissionReader
        {...reader}
        {...(review === null ? {} : { answerOf: (id: string) => review.elements[id]?.decision ?? 'unread' })}
        below={({ id }) => <GivenAnswer said={review?.elements[id]} />}
      />
    </>
  );
};
