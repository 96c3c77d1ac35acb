import { Button, Group, Modal, NativeSelect, Stack, Textarea } from '@mantine/core';
import { type ResponseChanges, responseStatuses } from '@portolan/domain/feedback/response';
import { designTexts } from '@portolan/messages/design-texts';
import { feedbackInboxTexts } from '@portolan/messages/feedback-inbox-texts';
import { feedbackResponseTexts } from '@portolan/messages/feedback-response-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { type FormEvent, useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import type { Words } from '../../feedback/use-words.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { responsibleNamed } from '../../organization/responsible-names.ts';
import { OwnerField } from './owner-field.tsx';
import { ThemeSelect } from './theme-select.tsx';
import type { Standing } from './use-standing.ts';

type BulkDialogProps = {
  readonly count: number;
  readonly standing: Standing;
  readonly words: Words;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onApply: (changes: ResponseChanges) => void;
  readonly onClose: () => void;
};

/** One change of several responses; what is left as it is stays as each has it. */
export const BulkDialog = ({ count, standing, words, busy, error, onApply, onClose }: BulkDialogProps) => {
  const texts = useTexts(feedbackInboxTexts);
  const { handling } = useTexts(feedbackResponseTexts);
  const t = texts.bulk;
  const { statuses } = useTexts(feedbackTexts);
  const design = useTexts(designTexts);
  const [theme, setTheme] = useState('');
  const [owner, setOwner] = useState('');
  const [status, setStatus] = useState('');
  const [done, setDone] = useState('');
  const [fault, setFault] = useState<'nothing' | 'done' | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = responseStatuses.find((known) => known === status);
    const responsible = responsibleNamed(owner, words.names);
    const changes: ResponseChanges = {
      ...(theme === '' ? {} : { theme }),
      ...(responsible === null ? {} : { owner: responsible }),
      ...(chosen === undefined ? {} : { status: chosen }),
      ...(chosen === 'closed' ? { done: done.trim() } : {}),
    };
    if (Object.keys(changes).length === 0) return setFault('nothing');
    if (chosen === 'closed' && done.trim() === '') return setFault('done');
    setFault(null);
    onApply(changes);
  };
  return (
    <Modal
      opened
      onClose={onClose}
      closeOnClickOutside={false}
      title={t.title(count)}
      closeButtonProps={{ 'aria-label': design.close }}
    >
      <form onSubmit={submit} noValidate>
        <Stack>
          {error === null ? null : <ErrorState error={error} />}
          <ThemeSelect
            label={handling.theme}
            none={t.keep}
            standing={standing}
            words={words}
            value={theme}
            onChange={setTheme}
          />
          <OwnerField label={handling.owner} words={words} value={owner} onChange={setOwner} />
          <NativeSelect
            label={texts.filters.status}
            value={status}
            error={fault === 'nothing' ? t.nothing : null}
            data={[
              { value: '', label: t.keep },
              ...responseStatuses.map((value) => ({ value, label: statuses[value] })),
            ]}
            onChange={(event) => setStatus(event.currentTarget.value)}
          />
          {status === 'closed' ? (
            <Textarea
              label={handling.done}
              autosize
              minRows={2}
              maxLength={2000}
              value={done}
              error={fault === 'done' ? handling.doneMissing : null}
              onChange={(event) => setDone(event.currentTarget.value)}
            />
          ) : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {design.cancel}
            </Button>
            <Button type="submit" loading={busy}>
              {t.apply}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
