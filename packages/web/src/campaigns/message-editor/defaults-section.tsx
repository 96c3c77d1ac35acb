import { Radio, Stack } from '@mantine/core';
import { fieldsOfContacts } from '@portolan/domain/campaigns/message';
import { messageEditorTexts } from '@portolan/messages/message-editor-texts';
import { BilingualPair } from '../../design/bilingual-pair.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import classes from './editor.module.css';
import { useEditor } from './editor-context.ts';
import { PlainField } from './text/plain-field.tsx';

const fallbacks = ['other-language', 'leave-out'] as const;

/** Whether the message asks for what stands for something of the recipient. */
const uses = (message: unknown, field: string): boolean => JSON.stringify(message).includes(`{${field}}`);

/** What stands where a contact has no name, and what those get whose language the message does not speak. */
export const DefaultsSection = () => {
  const t = useTexts(messageEditorTexts).defaults;
  const { message, edit, shown } = useEditor();
  const { defaults, fallback } = message;
  return (
    <section className={classes.section} aria-labelledby="message-defaults">
      <h2 id="message-defaults" className={classes.heading}>
        {t.title}
      </h2>
      <p className={classes.lead}>{t.lead}</p>
      <div className={classes.body}>
        {fieldsOfContacts.map((field) => (
          <BilingualPair
            key={field}
            label={t[field]}
            value={defaults[field]}
            most={40}
            optional={!uses([message.subject, message.preheader, message.blocks], field)}
            shown={shown}
          >
            {(half) => (
              <PlainField
                id={`defaults.${field}.${half.language}`}
                half={half}
                value={defaults[field][half.language]}
                onChange={(text) =>
                  edit(`defaults.${field}.${half.language}`, (now) => ({
                    ...now,
                    defaults: { ...now.defaults, [field]: { ...now.defaults[field], [half.language]: text } },
                  }))
                }
              />
            )}
          </BilingualPair>
        ))}
        <Radio.Group
          label={t.fallback}
          description={t.fallbackHelp}
          value={fallback}
          onChange={(value) => {
            const chosen = fallbacks.find((one) => one === value);
            if (chosen !== undefined) edit(null, (now) => ({ ...now, fallback: chosen }));
          }}
        >
          <Stack gap="xs" mt="xs">
            {fallbacks.map((one) => (
              <Radio key={one} value={one} label={t.fallbacks[one]} />
            ))}
          </Stack>
        </Radio.Group>
      </div>
    </section>
  );
};
