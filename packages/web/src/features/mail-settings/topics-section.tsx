import { Button, Text } from '@mantine/core';
import { mailSettingsTexts } from '@portolan/messages/mail-settings-texts';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { BilingualField } from '../../design/bilingual-field.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './mail-settings.module.css';
import { longestTopic, mostTopics, newTopic } from './mail-settings-draft.ts';
import type { PartProps } from './part-props.ts';
import { Section } from './section.tsx';

/** What campaigns are about, of which people choose. */
export const TopicsSection = ({ form, mayChange }: PartProps) => {
  const t = useTexts(mailSettingsTexts).topics;
  const { topics } = form.draft;
  return (
    <Section title={t.title} help={t.help}>
      {topics.length === 0 ? <Text>{t.none}</Text> : null}
      <ul className={classes.topics}>
        {topics.map((topic, index) => (
          <li key={topic.id}>
            {mayChange ? (
              <>
                <BilingualField
                  label={t.name(index + 1)}
                  value={topic.name}
                  most={longestTopic}
                  path={`topics.${topic.id}`}
                  onChange={(name) =>
                    form.set({ topics: topics.map((one) => (one.id === topic.id ? { ...one, name } : one)) })
                  }
                />
                <Button
                  variant="subtle"
                  aria-label={t.removeNamed(topic.name.en || topic.name.es || t.unnamed)}
                  color="gray"
                  leftSection={<IconTrash size={18} aria-hidden />}
                  onClick={() => form.set({ topics: topics.filter(({ id }) => id !== topic.id) })}
                >
                  {t.remove}
                </Button>
              </>
            ) : (
              <Text>{[topic.name.en, topic.name.es].filter((name) => name !== '').join(' · ')}</Text>
            )}
          </li>
        ))}
      </ul>
      {form.faults.includes('topics') ? (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t.missing}
        </Text>
      ) : null}
      {mayChange && topics.length < mostTopics ? (
        <Button
          variant="default"
          leftSection={<IconPlus size={18} aria-hidden />}
          onClick={() => form.set({ topics: [...topics, newTopic(topics)] })}
        >
          {t.add}
        </Button>
      ) : null}
      {topics.length >= mostTopics ? <Text c="dimmed">{t.full(mostTopics)}</Text> : null}
    </Section>
  );
};
