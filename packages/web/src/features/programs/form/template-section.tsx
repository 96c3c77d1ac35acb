import { Button, NativeSelect } from '@mantine/core';
import { templateTexts } from '@portolan/messages/template-texts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useTemplateNames } from '../use-template-names.ts';
import { FormSection } from './form-section.tsx';
import { templateKey, templateOfKey } from './program-draft.ts';
import type { EditProps } from './program-form.tsx';

/** Which version of which template the program's clinics work with. */
export const TemplateSection = ({ draft, edit }: Pick<EditProps, 'draft' | 'edit'>) => {
  const t = useTexts(templateTexts).program;
  const names = useTemplateNames();
  const chosen = templateOfKey(draft.template);
  const newer = names.newer(chosen);
  const isListed = names.choices.some(({ key }) => key === draft.template);
  const choices = isListed
    ? names.choices
    : [...names.choices, { key: draft.template, label: names.of(chosen) }];
  return (
    <FormSection title={t.label} help={t.help}>
      <NativeSelect
        aria-label={t.label}
        value={draft.template}
        data={choices.map(({ key, label }) => ({ value: key, label }))}
        onChange={(event) => edit({ template: event.currentTarget.value })}
      />
      {newer === null ? null : (
        <Button
          mt="sm"
          variant="light"
          onClick={() => edit({ template: templateKey({ id: chosen.id, version: newer }) })}
        >
          {t.takeVersion(newer)}
        </Button>
      )}
    </FormSection>
  );
};
