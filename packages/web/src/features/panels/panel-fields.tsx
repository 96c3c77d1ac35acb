import { Checkbox, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { panelKinds } from '@portolan/domain/feedback/panel';
import { said } from '@portolan/domain/people/localized';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/api.tsx';
import { formsQuery } from '../../api/forms.ts';
import { BilingualField } from '../../design/bilingual-field.tsx';
import { useLocale, useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { isNamed, numberIn, type PanelDraft, ranges } from './panel-draft.ts';
import classes from './panels.module.css';

const audiences = ['patients', 'families', 'providers', 'staff'] as const;

type PanelFieldsProps = {
  readonly draft: PanelDraft;
  /** Whether saving was tried: then what is missing is said. */
  readonly tried: boolean;
  readonly onChange: (draft: PanelDraft) => void;
};

/** What people decide of a panel. */
export const PanelFields = ({ draft, tried, onChange }: PanelFieldsProps) => {
  const texts = useTexts(panelTexts);
  const t = texts.form;
  const names = useTexts(feedbackTexts).audiences;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const forms = useQuery(formsQuery(useApi(), organizationId)).data ?? [];
  const choices = forms.filter(
    ({ id, state, audiences: asked }) =>
      id === draft.formId || (state === 'open' && asked.includes(draft.audience)),
  );
  const number = (field: keyof typeof ranges) => (
    <TextInput
      label={t[field]}
      inputMode="numeric"
      value={draft[field]}
      error={
        numberIn(field, draft[field]) === null && (tried || draft[field] !== '')
          ? t.outOfRange(ranges[field][0], ranges[field][1])
          : null
      }
      onChange={(event) => onChange({ ...draft, [field]: event.currentTarget.value })}
    />
  );
  return (
    <Stack>
      <BilingualField
        label={t.name}
        value={draft.name}
        most={120}
        onChange={(name) => onChange({ ...draft, name })}
      />
      {tried && !isNamed(draft) ? (
        <Text role="alert" c="var(--mantine-color-error)">
          {t.nameMissing}
        </Text>
      ) : null}
      <div className={classes.two}>
        <NativeSelect
          label={t.kind}
          value={draft.kind}
          data={panelKinds.map((value) => ({ value, label: texts.kinds[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, kind: panelKinds.find((kind) => kind === value) ?? draft.kind })
          }
        />
        <NativeSelect
          label={t.audience}
          value={draft.audience}
          data={audiences.map((value) => ({ value, label: names[value] }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...draft, audience: audiences.find((one) => one === value) ?? draft.audience })
          }
        />
      </div>
      <NativeSelect
        label={t.form}
        description={t.formHelp}
        value={draft.formId ?? ''}
        data={[
          { value: '', label: t.noForm },
          ...choices.map(({ id, content }) => ({ value: id, label: said(content.title, language) })),
        ]}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...draft, formId: value === '' ? null : value })
        }
      />
      <div className={classes.two}>
        {number('askedPerMonth')}
        {number('restDays')}
      </div>
      <Text c="dimmed" size="sm">
        {t.rotation}
      </Text>
      <Checkbox
        label={t.open}
        checked={draft.open}
        onChange={(event) => onChange({ ...draft, open: event.currentTarget.checked })}
      />
    </Stack>
  );
};
