import { Fieldset, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { consentSources, contactAudiences, portalStatuses } from '@portolan/domain/campaigns/contact';
import { contactTexts } from '@portolan/messages/contact-texts';
import { contactWordTexts } from '@portolan/messages/contact-word-texts';
import { languages } from '@portolan/messages/define-texts';
import { feedbackTexts } from '@portolan/messages/feedback-texts';
import { ChoiceGroup } from '../../campaigns/segment-editor/choice-group.tsx';
import { useSegmentChoices } from '../../campaigns/segment-editor/use-segment-choices.ts';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useOrganizationDay } from '../../organization/use-organization-day.ts';
import { type ContactDraft, isDayFine, sourceIn } from './contact-draft.ts';
import classes from './contacts.module.css';

type ContactFieldsProps = {
  readonly draft: ContactDraft;
  /** Whether saving was tried: then what is missing is said. */
  readonly tried: boolean;
  readonly languageHelp?: string;
  readonly statusHelp?: string;
  readonly onChange: (draft: ContactDraft) => void;
};

const Consent = ({ draft, tried, onChange }: ContactFieldsProps) => {
  const t = useTexts(contactTexts).form;
  const words = useTexts(contactWordTexts);
  const today = useOrganizationDay();
  const { consentSource } = draft;
  return (
    <Fieldset legend={t.consent}>
      <div className={classes.fields}>
        <NativeSelect
          label={t.consentSource}
          required
          value={consentSource}
          error={tried && consentSource === '' ? t.consentMissing : null}
          data={[
            { value: '', label: t.consentChoose },
            ...consentSources.map((value) => ({ value, label: words.consentSources[value] })),
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ ...draft, consentSource: sourceIn(value) })}
        />
        {consentSource === 'none' ? null : (
          <TextInput
            type="date"
            label={t.consentOn}
            max={today}
            value={draft.consentOn}
            error={isDayFine(draft, today) ? null : t.dayToCome}
            onChange={({ currentTarget: { value } }) => onChange({ ...draft, consentOn: value })}
          />
        )}
      </div>
      {consentSource === 'none' ? <Text mt="sm">{t.consentNone}</Text> : null}
    </Fieldset>
  );
};

/** What people say of a contact, all but the address. */
export const ContactFields = (props: ContactFieldsProps) => {
  const { draft, onChange, languageHelp, statusHelp } = props;
  const t = useTexts(contactTexts).form;
  const words = useTexts(contactWordTexts);
  const names = useTexts(feedbackTexts);
  const { topics } = useSegmentChoices();
  const set = (change: Partial<ContactDraft>) => onChange({ ...draft, ...change });
  return (
    <Stack gap="lg">
      <div className={classes.fields}>
        {(['firstName', 'lastName'] as const).map((field) => (
          <TextInput
            key={field}
            label={t[field]}
            maxLength={80}
            autoComplete="off"
            value={draft[field]}
            onChange={({ currentTarget: { value } }) => set({ [field]: value })}
          />
        ))}
        <NativeSelect
          label={t.language}
          description={languageHelp}
          value={draft.language}
          data={languages.map((value) => ({ value, label: names.languages[value] }))}
          onChange={({ currentTarget: { value } }) => set({ language: value === 'es' ? 'es' : 'en' })}
        />
        <NativeSelect
          label={t.audience}
          value={draft.audience}
          data={contactAudiences.map((value) => ({ value, label: names.audiences[value] }))}
          onChange={({ currentTarget: { value } }) =>
            set({ audience: contactAudiences.find((one) => one === value) ?? draft.audience })
          }
        />
        <NativeSelect
          label={t.portalStatus}
          description={statusHelp}
          value={draft.portalStatus}
          data={portalStatuses.map((value) => ({ value, label: words.portalStatuses[value] }))}
          onChange={({ currentTarget: { value } }) =>
            set({ portalStatus: portalStatuses.find((one) => one === value) ?? draft.portalStatus })
          }
        />
      </div>
      {topics.length === 0 ? null : (
        <ChoiceGroup
          label={t.topics}
          values={topics.map(({ id }) => id)}
          chosen={draft.topics}
          nameOf={(id) => topics.find((one) => one.id === id)?.name ?? id}
          onChoose={(chosen) =>
            set({
              // Topics that the clinic gave up stay as they are.
              topics: [
                ...draft.topics.filter((id) => !topics.some((one) => one.id === id)),
                ...chosen,
              ].sort(),
            })
          }
        />
      )}
      <Consent {...props} />
    </Stack>
  );
};
