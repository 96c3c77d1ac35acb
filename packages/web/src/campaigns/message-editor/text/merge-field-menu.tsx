import { Button, Menu, Text } from '@mantine/core';
import { fieldsOfContacts, type MergeField, mergeFields } from '@portolan/domain/campaigns/message';
import type { Language } from '@portolan/domain/people/person';
import { messageBlockTexts } from '@portolan/messages/message-block-texts';
import { IconUserPlus } from '@tabler/icons-react';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useEditor } from '../editor-context.ts';

type MergeFieldMenuProps = {
  /** The field that it inserts into. */
  readonly label: string;
  readonly language: Language;
  readonly tabIndex?: number;
  readonly className?: string;
  readonly onInsert: (inserted: string) => void;
};

const mayLack = (field: MergeField) => fieldsOfContacts.find((one) => one === field);

/** Inserts what stands for something of the recipient or the clinic. */
export const MergeFieldMenu = ({
  label,
  language,
  tabIndex = 0,
  className,
  onInsert,
}: MergeFieldMenuProps) => {
  const t = useTexts(messageBlockTexts).fields;
  const { defaults } = useEditor().message;
  const without = (field: MergeField): string | null => {
    const lacking = mayLack(field);
    if (lacking === undefined) return null;
    const word = defaults[lacking][language].trim();
    return word === '' ? t.withoutNothing : t.without(word);
  };
  return (
    <Menu withinPortal={false} width={260} position="bottom-end" returnFocus={false}>
      <Menu.Target>
        <Button
          data-tool
          tabIndex={tabIndex}
          className={className ?? ''}
          variant="subtle"
          size="compact-sm"
          aria-label={t.insertIn(label)}
          title={t.insert}
          leftSection={<IconUserPlus size={18} aria-hidden />}
        >
          {t.short}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {mergeFields.map((field) => {
          const instead = without(field);
          return (
            <Menu.Item key={field} onClick={() => onInsert(`{${field}}`)}>
              {t.names[field]}
              {instead === null ? null : (
                <Text size="sm" c="dimmed">
                  {instead}
                </Text>
              )}
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
};
