import type { DraftPrompt } from '@portolan/domain/templates/template';
import { templateLimits } from '@portolan/domain/work-plans/template-limits';
import { templateEditorTexts } from '@portolan/messages/template-editor-texts';
import { BilingualField } from '../../../design/bilingual-field.tsx';
import { replaced } from '../../../design/in-order.ts';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { blankOption } from '../editing/parts.ts';
import { TextRows } from './text-rows.tsx';

type Options = Extract<DraftPrompt, { kind: 'choice' }>['options'];

/** What can be chosen. */
export const OptionsField = ({
  options,
  onChange,
}: {
  readonly options: Options;
  readonly onChange: (options: Options) => void;
}) => {
  const t = useTexts(templateEditorTexts);
  return (
    <TextRows
      legend={t.options}
      rows={options}
      keyOf={({ value }) => value}
      nameOf={t.option}
      addLabel={t.addOption}
      full={options.length >= templateLimits.options}
      blank={blankOption}
      onChange={onChange}
    >
      {(option, index) => (
        <BilingualField
          label={t.option(index + 1)}
          value={option.label}
          most={templateLimits.option}
          onChange={(label) => onChange(replaced(options, index, { ...option, label }))}
        />
      )}
    </TextRows>
  );
};
