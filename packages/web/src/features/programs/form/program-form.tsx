import { Alert, Button, Group, Stack } from '@mantine/core';
import type { ProgramTerms } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useFocusOnError } from '../../../design/use-focus-on-error.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { LeaveGuard } from '../../../saving/leave-guard.tsx';
import { AwardsSection } from './awards-section.tsx';
import { DatesSections } from './dates-sections.tsx';
import { GrantSection } from './grant-section.tsx';
import { incompleteDays } from './incomplete-days.ts';
import type { ProgramDraft } from './program-draft.ts';
import classes from './program-form.module.css';
import { type FieldErrors, readDraft } from './read-draft.ts';
import { TemplateSection } from './template-section.tsx';

export type EditProps = {
  readonly draft: ProgramDraft;
  readonly edit: (part: Partial<ProgramDraft>) => void;
  readonly errors: FieldErrors;
};

type ProgramFormProps = {
  readonly draft: ProgramDraft;
  readonly onEdit: (draft: ProgramDraft) => void;
  /** What the server found wrong with what was sent last. */
  readonly refused: FieldErrors;
  /** True while something would be lost by leaving. */
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly submitLabel: string;
  /** What stands above the button: why it was not saved. */
  readonly notice: ReactNode;
  readonly cancel: ReactNode;
  readonly onSubmit: (terms: ProgramTerms) => void;
  /** Somebody leaves and gives up what is not saved. */
  readonly onLeave: () => void;
};

/** Everything a foundation says of a program, on one page. */
export const ProgramForm = (props: ProgramFormProps) => {
  const { draft, onEdit, refused, unsaved, busy, submitLabel, notice, cancel, onSubmit } = props;
  const t = useTexts(programTexts).form;
  const [attempts, setAttempts] = useState(0);
  const [errors, setErrors] = useState<FieldErrors>({});
  const form = useFocusOnError(attempts);
  const edit = (part: Partial<ProgramDraft>) => {
    const next = { ...draft, ...part };
    onEdit(next);
    // What was pointed out goes as soon as it is mended; nothing new is pointed out while somebody types.
    const read = readDraft(next, incompleteDays(form));
    const left = read.ok ? {} : read.errors;
    setErrors(Object.fromEntries(Object.entries(errors).filter(([field]) => left[field] !== undefined)));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft, incompleteDays(form));
    setErrors(read.ok ? {} : read.errors);
    setAttempts(attempts + 1);
    if (read.ok) onSubmit(read.terms);
  };
  const shown = { ...refused, ...errors };
  const wrong = Object.keys(shown).length;
  const parts = { draft, edit, errors: shown };
  return (
    <form ref={form} onSubmit={submit} noValidate className={classes.form}>
      <Stack gap="lg">
        <GrantSection {...parts} />
        <DatesSections {...parts} />
        <AwardsSection {...parts} />
        <TemplateSection {...parts} />
        {notice}
        {wrong === 0 ? null : (
          <Alert color="red" variant="light" role="alert" title={t.notSaved}>
            {t.wrong(wrong)}
          </Alert>
        )}
        <Group gap="sm">
          <Button type="submit" size="md" loading={busy}>
            {submitLabel}
          </Button>
          {cancel}
        </Group>
      </Stack>
      <LeaveGuard isUnsaved={() => unsaved} lead={t.leaveLead} onLeave={props.onLeave} />
    </form>
  );
};
