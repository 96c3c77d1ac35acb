import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { addDays } from '@portolan/domain/days';
import { closesOn } from '@portolan/domain/programs/close-program';
import type { MilestoneName } from '@portolan/domain/programs/milestone-name';
import type { Program } from '@portolan/domain/programs/program';
import { designTexts } from '@portolan/messages/design-texts';
import { milestoneInboxTexts } from '@portolan/messages/milestone-inbox-texts';
import { programTexts } from '@portolan/messages/program-texts';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useApi } from '../../../api/api.tsx';
import { readAgain, saveDueDay } from '../../../api/submissions.ts';
import { useProblemSentences } from '../../../design/problem-sentence.ts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { Standing } from './standing.ts';

type ExtendProps = {
  readonly program: Program;
  readonly milestone: MilestoneName;
  readonly standing: Standing;
  readonly onClose: () => void;
  readonly onDone: (message: string) => void;
};

const ExtendForm = ({ program, milestone, standing, onClose, onDone }: ExtendProps) => {
  const t = useTexts(milestoneInboxTexts).extend;
  const { milestones } = useTexts(programTexts);
  const cancel = useTexts(designTexts).cancel;
  const { day } = useFormats();
  const sentences = useProblemSentences();
  const api = useApi();
  const client = useQueryClient();
  const { organizationId } = useCurrentOrganization();
  const { row, dueDay } = standing;
  const [value, setValue] = useState(dueDay ?? '');
  const [incomplete, setIncomplete] = useState(false);
  const saving = useMutation({
    mutationFn: (chosen: string | null) => saveDueDay(api, organizationId, row.grantee, milestone, chosen),
    onSettled: () => readAgain(client, { organizationId, programId: program.id }),
    onSuccess: () => {
      onDone(t.done(row.name));
      onClose();
    },
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setIncomplete(value === '');
    if (value !== '') saving.mutate(value);
  };
  const programs = program.milestones[milestone];
  const wrong = incomplete ? t.incomplete : saving.isError ? sentences.of(saving.error) : null;
  return (
    <form onSubmit={save} noValidate>
      <Stack>
        <Text>
          {programs === null
            ? t.leadUndated(milestones[milestone])
            : t.lead(milestones[milestone], day(programs))}
        </Text>
        <TextInput
          type="date"
          label={t.day}
          maw="14rem"
          min={program.grantPeriod.firstDay}
          max={addDays(closesOn(program), -1)}
          value={value}
          error={wrong}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          {row.grantee.dueDays[milestone] === null ? null : (
            <Button variant="subtle" onClick={() => saving.mutate(null)}>
              {t.back}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {cancel}
          </Button>
          <Button type="submit" loading={saving.isPending}>
            {t.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};

/** Gives one clinic a date of its own for a milestone, or the program's again. */
export const ExtendDialog = ({
  standing,
  ...props
}: Omit<ExtendProps, 'standing'> & { readonly standing: Standing | null }) => {
  const t = useTexts(milestoneInboxTexts).extend;
  const close = useTexts(designTexts).close;
  return (
    <Modal
      opened={standing !== null}
      onClose={props.onClose}
      title={t.title(standing?.row.name ?? '')}
      closeButtonProps={{ 'aria-label': close }}
    >
      {standing === null ? null : <ExtendForm {...props} standing={standing} />}
    </Modal>
  );
};
