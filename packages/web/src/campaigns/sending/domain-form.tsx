import { Button, Group, Text, TextInput } from '@mantine/core';
import { domainNameSchema } from '@portolan/domain/campaigns/mail-settings';
import { sendingTexts } from '@portolan/messages/sending-texts';
import { useState } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';

type DomainFormProps = { readonly busy: boolean; readonly onAsk: (name: string) => void };

/** Asks for the domain, and says what is wrong with it before anybody else does. */
export const DomainForm = ({ busy, onAsk }: DomainFormProps) => {
  const t = useTexts(sendingTexts).domain;
  const [typed, type] = useState('');
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const name = domainNameSchema.safeParse(typed);
        setWrong(!name.success);
        if (name.success) onAsk(name.data);
      }}
    >
      <Text mb="sm" maw="65ch">
        {t.none}
      </Text>
      <TextInput
        label={t.label}
        description={t.hint}
        placeholder={t.placeholder}
        value={typed}
        error={isWrong ? t.invalid : undefined}
        maw="32rem"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          type(event.currentTarget.value);
          setWrong(false);
        }}
      />
      <Group mt="sm">
        <Button type="submit" variant="default" loading={busy}>
          {t.add}
        </Button>
      </Group>
    </form>
  );
};
