import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import type { ElementReview } from '@portolan/domain/programs/review';
import { reviewTexts } from '@portolan/messages/review-texts';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import classes from './review.module.css';

type ElementAnswerProps = {
  readonly said: ElementReview | undefined;
  /** What the reviewer asked for at the attempt before; null where nothing. */
  readonly before: { readonly attempt: number; readonly note: string } | null;
  readonly onSay: (said: ElementReview | null) => void;
};

/** Accepts one element, or asks for changes and says which. */
export const ElementAnswer = ({ said, before, onSay }: ElementAnswerProps) => {
  const t = useTexts(reviewTexts).review;
  const choose = (decision: ElementReview['decision']) =>
    onSay(said?.decision === decision ? null : { decision, note: said?.note ?? '' });
  const asks = said?.decision === 'changes-asked';
  return (
    <fieldset className={classes.answer} data-answer={said?.decision}>
      <legend className={classes.legend}>{t.legend}</legend>
      <Stack gap="sm">
        {before === null ? null : (
          <div className={classes.before}>
            <Text size="sm" c="dimmed" fw={600}>
              {t.before(before.attempt)}
            </Text>
            <Text className={classes.note ?? ''}>{before.note}</Text>
          </div>
        )}
        <Group gap="sm">
          <Button
            variant={said?.decision === 'accepted' ? 'filled' : 'default'}
            aria-pressed={said?.decision === 'accepted'}
            leftSection={<IconCircleCheck size={18} aria-hidden />}
            onClick={() => choose('accepted')}
          >
            {t.accept}
          </Button>
          <Button
            variant={asks ? 'filled' : 'default'}
            {...(asks ? { color: 'red.9' } : {})}
            aria-pressed={asks}
            leftSection={<IconPencil size={18} aria-hidden />}
            onClick={() => choose('changes-asked')}
          >
            {t.ask}
          </Button>
        </Group>
        {said === undefined ? null : (
          <Textarea
            autosize
            minRows={asks ? 3 : 1}
            maxRows={12}
            maxLength={4000}
            label={asks ? t.noteAsk : t.noteAccept}
            {...(asks ? { description: t.noteAskHelp } : {})}
            value={said.note}
            onChange={(event) => onSay({ ...said, note: event.currentTarget.value })}
          />
        )}
      </Stack>
    </fieldset>
  );
};
