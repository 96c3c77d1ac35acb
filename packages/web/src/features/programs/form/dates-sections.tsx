import { TextInput } from '@mantine/core';
import { milestoneNames } from '@portolan/domain/programs/milestone-name';
import { programTexts } from '@portolan/messages/program-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { FormSection } from './form-section.tsx';
import classes from './program-form.module.css';
import type { EditProps } from './program-form.tsx';
import { useFieldErrors } from './use-field-errors.ts';

/** The grant period and the milestones within it. */
export const DatesSections = ({ draft, edit, errors }: EditProps) => {
  const texts = useTexts(programTexts);
  const t = texts.form;
  const sentence = useFieldErrors();
  return (
    <>
      <FormSection title={t.period} help={t.periodHelp}>
        <div className={classes.grid}>
          {(['firstDay', 'lastDay'] as const).map((name) => (
            <TextInput
              key={name}
              type="date"
              name={name}
              label={t[name]}
              required
              value={draft[name]}
              onChange={(event) => edit({ [name]: event.currentTarget.value })}
              error={sentence(errors[name])}
            />
          ))}
        </div>
      </FormSection>
      <FormSection title={t.milestones} help={t.milestonesHelp}>
        <div className={classes.grid}>
          {milestoneNames.map((name) => (
            <TextInput
              key={name}
              type="date"
              name={name}
              label={t.due(texts.milestones[name])}
              description={t.milestoneHelp[name]}
              value={draft[name]}
              onChange={(event) => edit({ [name]: event.currentTarget.value })}
              error={sentence(errors[name])}
            />
          ))}
        </div>
      </FormSection>
    </>
  );
};
