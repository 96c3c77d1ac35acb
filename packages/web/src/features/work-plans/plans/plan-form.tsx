import { Button, NativeSelect, Radio, Stack, TextInput } from '@mantine/core';
import { addMonths, type Month, monthsFrom } from '@portolan/domain/months';
import { planMonths, type WorkPlan } from '@portolan/domain/work-plans/work-plan';
import { designTexts } from '@portolan/messages/design-texts';
import { workPlanTexts } from '@portolan/messages/work-plan-texts';
import { type FormEvent, useState } from 'react';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';

export type PlanDraft = {
  readonly name: string;
  readonly firstMonth: Month;
  readonly carryFrom: string | null;
};

type PlanFormProps = {
  readonly initial: PlanDraft;
  /** Plans that can be carried over; none asks nothing about it. */
  readonly plans: readonly WorkPlan[];
  readonly today: Month;
  readonly submitLabel: string;
  readonly busy: boolean;
  readonly onSubmit: (draft: PlanDraft) => void;
};

/** The months a plan may begin in: a year back, two ahead, and the one it has. */
const monthsToBegin = (today: Month, chosen: Month): Month[] => {
  const months = monthsFrom(addMonths(today, -12), 37);
  return months.includes(chosen) ? months : [...months, chosen].toSorted();
};

/** Characters of a name; source: the contract. */
const longest = 120;

/** Name and first month of a plan and, for a new one, what it begins with. */
export const PlanForm = ({ initial, plans, today, submitLabel, busy, onSubmit }: PlanFormProps) => {
  const t = useTexts(workPlanTexts).create;
  const { tooMany } = useTexts(designTexts).unsaved;
  const { month } = useFormats();
  const [draft, setDraft] = useState(initial);
  const [asked, setAsked] = useState(false);
  const over = draft.name.trim().length - longest;
  const missing = asked && draft.name.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft.name.trim() !== '' && over <= 0) onSubmit({ ...draft, name: draft.name.trim() });
  };
  const [newest] = plans;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="lg">
        <TextInput
          label={t.name}
          description={t.nameHelp}
          required
          withAsterisk={false}
          value={draft.name}
          error={missing ? t.nameMissing : over > 0 ? tooMany(over) : null}
          onChange={(event) => setDraft({ ...draft, name: event.currentTarget.value })}
        />
        <NativeSelect
          label={t.firstMonth}
          description={t.firstMonthHelp(month(addMonths(draft.firstMonth, planMonths - 1)))}
          value={draft.firstMonth}
          onChange={(event) => setDraft({ ...draft, firstMonth: event.currentTarget.value })}
          data={monthsToBegin(today, draft.firstMonth).map((value) => ({ value, label: month(value) }))}
        />
        {newest === undefined ? null : (
          <Radio.Group
            label={t.content}
            value={draft.carryFrom === null ? 'empty' : 'carry'}
            onChange={(value) => setDraft({ ...draft, carryFrom: value === 'empty' ? null : newest.id })}
          >
            <Stack gap="sm" mt="xs">
              <Radio value="empty" label={t.empty} description={t.emptyHelp} />
              <Radio value="carry" label={t.carry} description={t.carryHelp} />
            </Stack>
          </Radio.Group>
        )}
        {draft.carryFrom === null ? null : (
          <NativeSelect
            label={t.carryFrom}
            value={draft.carryFrom}
            onChange={(event) => setDraft({ ...draft, carryFrom: event.currentTarget.value })}
            data={plans.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <Button type="submit" loading={busy} style={{ alignSelf: 'flex-start' }}>
          {submitLabel}
        </Button>
      </Stack>
    </form>
  );
};
