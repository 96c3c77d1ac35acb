import { Text } from '@mantine/core';
import type { ElementReview } from '@portolan/domain/programs/review';
import { submissionTexts } from '@portolan/messages/submission-texts';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './review.module.css';

/** What the reviewer said of an element, for who reads it. */
export const GivenAnswer = ({ said }: { readonly said: ElementReview | undefined }) => {
  const t = useTexts(submissionTexts).answers;
  if (said === undefined) return null;
  const Icon = said.decision === 'accepted' ? IconCircleCheck : IconPencil;
  return (
    <div className={classes.answer} data-answer={said.decision}>
      <p className={classes.given}>
        <Icon size={18} aria-hidden /> {t[said.decision]}
      </p>
      {said.note.trim() === '' ? null : <Text className={classes.note ?? ''}>{said.note}</Text>}
    </div>
  );
};
