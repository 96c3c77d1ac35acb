import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { audiences, moments, occasions } from '@portolan/domain/feedback/form';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { formBuilderTexts } from '@portolan/messages/form-builder-texts';
import { formTexts } from '@portolan/messages/form-texts';
import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../../api/api.tsx';
import { panelsQuery } from '../../../api/panels.ts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import type { FormDraft } from '../editing/form-draft.ts';
import type { EditForm } from '../editing/use-form-saver.ts';
import classes from './builder.module.css';

type SettingsSectionProps = { readonly draft: FormDraft; readonly onEdit: EditForm };

/** The panel that the form offers to join, where the clinic has panels. */
const PanelChoice = ({ draft, onEdit }: SettingsSectionProps) => {
  const t = useTexts(formBuilderTexts).settings;
  const { language } = useLocale();
  const { organizationId } = useCurrentOrganization();
  const panels = useQuery(panelsQuery(useApi(), organizationId)).data ?? [];
  const chosen = draft.content.panelId ?? '';
  if (panels.length === 0 && chosen === '') return null;
  return (
    <NativeSelect
      label={t.panel}
      value={chosen}
      data={[
        { value: '', label: t.noPanel },
        ...panels.map(({ id, name }) => ({ value: id, label: name[language] || name.en || name.es })),
      ]}
      onChange={({ currentTarget: { value } }) =>
        onEdit(null, (now) => ({ ...now, content: { ...now.content, panelId: value || null } }))
      }
    />
  );
};

/** Whom the form asks and when, what it offers them, and with whom its figures are shared. */
export const SettingsSection = ({ draft, onEdit }: SettingsSectionProps) => {
  const t = useTexts(formBuilderTexts).settings;
  const forms = useTexts(formTexts);
  const names = useTexts(feedbackTexts).audiences;
  return (
    <section className={classes.section} aria-labelledby="builder-settings">
      <h2 id="builder-settings" className={classes.heading}>
        {t.title}
      </h2>
      <div className={classes.body}>
        <Checkbox.Group
          label={t.audiences}
          description={t.audiencesHelp}
          error={draft.audiences.length === 0 ? t.audienceMissing : null}
          value={[...draft.audiences]}
          onChange={(chosen) =>
            onEdit(null, (now) => ({
              ...now,
              audiences: audiences.filter((audience) => chosen.includes(audience)),
            }))
          }
        >
          <div className={classes.answers}>
            {audiences.map((audience) => (
              <Checkbox key={audience} value={audience} label={names[audience]} />
            ))}
          </div>
        </Checkbox.Group>
        <div className={classes.rules}>
          <NativeSelect
            label={t.moment}
            description={forms.momentHelp[draft.moment]}
            inputWrapperOrder={['label', 'input', 'description']}
            value={draft.moment}
            data={moments.map((value) => ({ value, label: forms.moments[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const moment = moments.find((one) => one === value);
              if (moment !== undefined) onEdit(null, (now) => ({ ...now, moment }));
            }}
          />
          <NativeSelect
            label={t.occasion}
            description={forms.occasionHelp[draft.occasion]}
            inputWrapperOrder={['label', 'input', 'description']}
            value={draft.occasion}
            data={occasions.map((value) => ({ value, label: forms.occasions[value] }))}
            onChange={({ currentTarget: { value } }) => {
              const occasion = occasions.find((one) => one === value);
              if (occasion !== undefined) onEdit(null, (now) => ({ ...now, occasion }));
            }}
          />
        </div>
        <Stack gap="sm">
          <Checkbox
            label={t.offersReply}
            description={t.offersReplyHelp}
            checked={draft.content.offersReply}
            onChange={({ currentTarget: { checked } }) =>
              onEdit(null, (now) => ({ ...now, content: { ...now.content, offersReply: checked } }))
            }
          />
          <Checkbox
            label={t.shared}
            description={t.sharedHelp}
            checked={draft.shared}
            onChange={({ currentTarget: { checked } }) =>
              onEdit(null, (now) => ({ ...now, shared: checked }))
            }
          />
        </Stack>
        <PanelChoice draft={draft} onEdit={onEdit} />
      </div>
    </section>
  );
};
