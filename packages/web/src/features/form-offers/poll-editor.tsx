import { Button, Checkbox, Group, NumberInput, Paper, Stack, Text, Title } from '@mantine/core';
import { audiences } from '@portolan/domain/feedback/form';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formOfferTexts } from '@portolan/messages/form-offer-texts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { BilingualField } from '../../design/bilingual-field.tsx';
import { ErrorState } from '../../design/error-state.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../saving/leave-guard.tsx';
import { isFinished, mostWishes, type PollDraft, termsOf, withWish } from './poll-draft.ts';

type PollEditorProps = {
  readonly from: PollDraft;
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSave: (draft: PollDraft, offered: boolean) => void;
  readonly onCancel: () => void;
};

/** One question, its wishes in both languages, and how many points there are to spend. */
export const PollEditor = ({ from, isNew, busy, error, onSave, onCancel }: PollEditorProps) => {
  const t = useTexts(formOfferTexts);
  const names = useTexts(feedbackTexts).audiences;
  const [draft, setDraft] = useState(from);
  const [asksToOffer, setAsksToOffer] = useState(false);
  const change = (part: Partial<PollDraft>) => setDraft({ ...draft, ...part });
  const finished = isFinished(termsOf(draft, true));
  const save = (offered: boolean) => {
    setAsksToOffer(offered);
    if (draft.audiences.length > 0 && (finished || !offered)) onSave(draft, offered);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save(false);
  };
  return (
    <Paper withBorder p={{ base: 'md', sm: 'lg' }} component="form" onSubmit={submit} noValidate>
      <LeaveGuard isUnsaved={() => draft !== from} lead={t.leaveLead} />
      <Title order={2}>{isNew ? t.poll.new : t.poll.change}</Title>
      <Stack mt="md" gap="lg">
        <BilingualField
          label={t.poll.title}
          value={draft.title}
          most={120}
          onChange={(title) => change({ title })}
        />
        <BilingualField
          label={t.poll.question}
          value={draft.question}
          most={300}
          rows={2}
          onChange={(question) => change({ question })}
        />
        <Stack gap="sm" component="section" aria-label={t.poll.wishes}>
          <Title order={3} size="h4">
            {t.poll.wishes}
          </Title>
          {draft.wishes.map((wish, index) => (
            <Group key={wish.id} align="flex-end" wrap="nowrap" gap="xs">
              <div style={{ flex: 1, minWidth: 0 }}>
                <BilingualField
                  label={t.poll.wish(index + 1)}
                  value={wish.text}
                  most={160}
                  onChange={(text) =>
                    change({
                      wishes: draft.wishes.map((one) => (one.id === wish.id ? { ...one, text } : one)),
                    })
                  }
                />
              </div>
              <Button
                variant="default"
                px="sm"
                aria-label={t.poll.removeWish(index + 1)}
                disabled={draft.wishes.length <= 2}
                onClick={() => change({ wishes: draft.wishes.filter(({ id }) => id !== wish.id) })}
              >
                <IconTrash size={18} aria-hidden />
              </Button>
            </Group>
          ))}
          <div>
            <Button
              variant="default"
              leftSection={<IconPlus size={18} aria-hidden />}
              disabled={draft.wishes.length >= mostWishes}
              onClick={() => setDraft(withWish(draft))}
            >
              {t.poll.addWish}
            </Button>
          </div>
        </Stack>
        <NumberInput
          label={t.poll.points}
          description={t.poll.pointsHelp}
          maw="16rem"
          min={1}
          max={100}
          allowDecimal={false}
          clampBehavior="strict"
          value={draft.points}
          onChange={(points) => change({ points: typeof points === 'number' ? points : 0 })}
        />
        <Checkbox.Group
          label={t.poll.audiences}
          value={[...draft.audiences]}
          error={draft.audiences.length === 0 ? t.poll.noAudience : null}
          onChange={(chosen) =>
            change({ audiences: audiences.filter((audience) => chosen.includes(audience)) })
          }
        >
          <Group mt="xs" gap="md">
            {audiences.map((audience) => (
              <Checkbox key={audience} value={audience} label={names[audience]} />
            ))}
          </Group>
        </Checkbox.Group>
        <BilingualField
          label={t.poll.readBy}
          value={draft.readBy}
          most={300}
          rows={2}
          onChange={(readBy) => change({ readBy })}
        />
        {asksToOffer && !finished ? (
          <Text role="alert" c="var(--mantine-color-error)">
            {t.unfinished}
          </Text>
        ) : null}
        {error === null ? null : <ErrorState error={error} title={t.notDone} />}
        <Group>
          <Button loading={busy} onClick={() => save(true)}>
            {t.poll.saveAndOffer}
          </Button>
          <Button type="submit" variant="default" loading={busy}>
            {t.poll.save}
          </Button>
          <Button variant="subtle" onClick={onCancel}>
            {t.poll.cancel}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
};
