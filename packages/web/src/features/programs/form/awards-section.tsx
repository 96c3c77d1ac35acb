import { ActionIcon, Button, TextInput } from '@mantine/core';
import { mostAwards, totalOf } from '@portolan/domain/programs/program';
import { programTexts } from '@portolan/messages/program-texts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { readDollars } from '../../../i18n/figures.ts';
import { useFormats, useTexts } from '../../../i18n/language-provider.tsx';
import { FormSection } from './form-section.tsx';
import { type AwardDraft, blankAward } from './program-draft.ts';
import classes from './program-form.module.css';
import type { EditProps } from './program-form.tsx';
import { awardField, longest } from './read-draft.ts';
import { useFieldErrors } from './use-field-errors.ts';

/** The awards, a row each, and their sum as it grows. */
export const AwardsSection = ({ draft, edit, errors }: EditProps) => {
  const t = useTexts(programTexts).form;
  const formats = useFormats();
  const sentence = useFieldErrors();
  const list = useRef<HTMLFieldSetElement>(null);
  const { awards } = draft;
  const change = (id: string, part: Partial<AwardDraft>) =>
    edit({ awards: awards.map((award) => (award.id === id ? { ...award, ...part } : award)) });
  const add = () => {
    const award = blankAward();
    edit({ awards: [...awards, award] });
    // The row is there with the next paint.
    requestAnimationFrame(() => document.getElementById(award.id)?.focus());
  };
  const remove = (id: string) => {
    edit({ awards: awards.filter((award) => award.id !== id) });
    list.current?.focus();
  };
  const total = totalOf(awards.map((award) => ({ dollars: readDollars(award.dollars) ?? 0 })));
  return (
    <FormSection title={t.awards} help={t.awardsHelp}>
      <fieldset ref={list} tabIndex={-1} className={classes.awards} aria-label={t.awards}>
        {awards.map(({ id, label, dollars }, index) => (
          <fieldset key={id} className={classes.award} aria-label={t.award(index + 1)}>
            <TextInput
              id={id}
              className={classes.label ?? ''}
              label={t.awardLabel}
              autoComplete="off"
              value={label}
              onChange={(event) => change(id, { label: event.currentTarget.value })}
              error={sentence(errors[awardField(id, 'label')], longest.label)}
            />
            <TextInput
              className={classes.dollars ?? ''}
              label={t.dollars}
              leftSection="$"
              inputMode="numeric"
              autoComplete="off"
              value={dollars}
              onChange={(event) => change(id, { dollars: event.currentTarget.value })}
              error={sentence(errors[awardField(id, 'dollars')])}
            />
            <ActionIcon
              className={classes.remove ?? ''}
              variant="default"
              size={36}
              aria-label={t.removeAward(index + 1)}
              onClick={() => remove(id)}
            >
              <IconTrash size={20} aria-hidden />
            </ActionIcon>
          </fieldset>
        ))}
      </fieldset>
      <div className={classes.below}>
        <Button
          variant="light"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={awards.length >= mostAwards}
          onClick={add}
        >
          {t.addAward}
        </Button>
        {total === 0 ? null : <output className={classes.total}>{t.total(formats.dollars(total))}</output>}
      </div>
    </FormSection>
  );
};
