import { Anchor, Button, Group, Stack, Text, Textarea, Title } from '@mantine/core';
import type { Review } from '@portolan/domain/programs/review';
import { type Decision as Decided, obstacleTo, progressOf } from '@portolan/domain/programs/reviewing';
import type { ElementTemplate } from '@portolan/domain/work-plans/template';
import { programTexts } from '@portolan/messages/program-texts';
import { reviewTexts } from '@portolan/messages/review-texts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ConfirmDialog } from '../../../design/confirm-dialog.tsx';
import { ErrorState } from '../../../design/error-state.tsx';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './review.module.css';

type DecisionProps = {
  readonly clinic: string;
  readonly review: Review;
  readonly parts: readonly ElementTemplate[];
  readonly busy: boolean;
  readonly error: unknown;
  readonly onNote: (note: string) => void;
  readonly onDecide: (decision: Decided) => void;
};

const Links = ({
  ids,
  parts,
}: {
  readonly ids: readonly string[];
  readonly parts: readonly ElementTemplate[];
}) => {
  const { language } = useLocale();
  return (
    <ul className={classes.links}>
      {parts
        .filter(({ id }) => ids.includes(id))
        .map(({ id, number, title }) => (
          <li key={id}>
            <Anchor renderRoot={(props) => <Link to="." hash={id} {...props} />}>
              {`${number} ${title[language]}`}
            </Anchor>
          </li>
        ))}
    </ul>
  );
};

/** Decides on the whole: what is left to do before it can be, a note, and the one decision that is possible. */
export const Decision = ({ clinic, review, parts, busy, error, onNote, onDecide }: DecisionProps) => {
  const t = useTexts(reviewTexts).review;
  const { milestones } = useTexts(programTexts);
  const [asking, setAsking] = useState<Decided | null>(null);
  const ids = parts.map(({ id }) => id);
  const { changesAsked, unread, noteless } = progressOf(review, ids);
  const possible: Decided = changesAsked.length > 0 ? 'changes-asked' : 'accepted';
  const ready = obstacleTo(possible, review, ids) === null;
  return (
    <Stack gap="md">
      <Title order={2}>{t.decideTitle}</Title>
      {changesAsked.length > 0 ? (
        <div>
          <Text>{t.asked}</Text>
          <Links ids={changesAsked} parts={parts} />
        </div>
      ) : null}
      {noteless.length > 0 ? (
        <div>
          <Text c="var(--portolan-late)" fw={600}>
            {t.noteless}
          </Text>
          <Links ids={noteless} parts={parts} />
        </div>
      ) : null}
      {unread.length > 0 ? (
        <div>
          <Text>{changesAsked.length > 0 ? t.sendUnread(unread.length) : t.unreadFirst(unread.length)}</Text>
          <Links ids={unread} parts={parts} />
        </div>
      ) : null}
      {unread.length + changesAsked.length === 0 ? <Text>{t.readyToAccept}</Text> : null}
      <Textarea
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        label={t.note}
        description={t.noteHelp}
        value={review.note}
        onChange={(event) => onNote(event.currentTarget.value)}
      />
      {ready ? (
        <Group>
          <Button loading={busy} onClick={() => setAsking(possible)}>
            {possible === 'accepted' ? t.acceptAll : t.sendBack}
          </Button>
        </Group>
      ) : null}
      {error === null ? null : <ErrorState error={error} />}
      <ConfirmDialog
        opened={asking !== null}
        title={possible === 'accepted' ? t.acceptTitle : t.sendTitle}
        confirmLabel={possible === 'accepted' ? t.acceptAll : t.sendBack}
        onClose={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          onDecide(possible);
        }}
      >
        {possible === 'accepted'
          ? t.acceptLead(clinic, milestones[review.milestone])
          : `${t.sendLead(clinic, changesAsked.length)}${unread.length === 0 ? '' : ` ${t.sendUnread(unread.length)}`}`}
      </ConfirmDialog>
    </Stack>
  );
};
