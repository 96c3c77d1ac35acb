import { NativeSelect, TextInput } from '@mantine/core';
import type { MailSettings } from '@portolan/domain/campaigns/mail-settings';
import { said } from '@portolan/domain/people/localized';
import { campaignSetupTexts } from '@portolan/messages/campaign-setup-texts';
import { useLocale, useTexts } from '../../../i18n/language-provider.tsx';
import classes from './setup.module.css';
import type { SetupWork } from './use-setup.ts';

const longestName = 120;

type NameStepProps = {
  readonly work: SetupWork;
  readonly topics: MailSettings['topics'];
  readonly writes: boolean;
};

/** What the team calls it, and what it is about for those who get it. */
export const NameStep = ({ work: { state, edit }, topics, writes }: NameStepProps) => {
  const t = useTexts(campaignSetupTexts).name;
  const { language } = useLocale();
  const { name, topic } = state.contents;
  const isNamed = name.trim() !== '' && name.trim().length <= longestName;
  return (
    <div className={classes.two}>
      <TextInput
        label={t.name}
        description={t.help}
        value={name}
        readOnly={!writes}
        error={isNamed ? null : t.missing}
        onChange={(event) => edit({ name: event.currentTarget.value })}
      />
      <NativeSelect
        label={t.topic}
        description={t.topicHelp}
        value={topics.some(({ id }) => id === topic) ? topic : ''}
        disabled={!writes}
        data={[
          { value: '', label: t.noTopic, disabled: true },
          ...topics.map(({ id, name: words }) => ({ value: id, label: said(words, language) || id })),
        ]}
        onChange={(event) => edit({ topic: event.currentTarget.value })}
      />
    </div>
  );
};
