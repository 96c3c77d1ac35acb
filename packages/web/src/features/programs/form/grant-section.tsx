import { TextInput } from '@mantine/core';
import { programTexts } from '@portolan/messages/program-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { FormSection } from './form-section.tsx';
import classes from './program-form.module.css';
import type { EditProps } from './program-form.tsx';
import { longest } from './read-draft.ts';
import { useFieldErrors } from './use-field-errors.ts';

export const GrantSection = ({ draft, edit, errors }: EditProps) => {
  const t = useTexts(programTexts).form;
  const sentence = useFieldErrors();
  return (
    <FormSection title={t.grant}>
      <div className={classes.grid}>
        <TextInput
          label={t.name}
          description={t.nameHelp}
          required
          autoComplete="off"
          value={draft.name}
          onChange={(event) => edit({ name: event.currentTarget.value })}
          error={sentence(errors.name, longest.name)}
        />
        <TextInput
          label={t.grantNumber}
          description={t.grantNumberHelp}
          autoComplete="off"
          value={draft.grantNumber}
          onChange={(event) => edit({ grantNumber: event.currentTarget.value })}
          error={sentence(errors.grantNumber, longest.grantNumber)}
        />
      </div>
    </FormSection>
  );
};
