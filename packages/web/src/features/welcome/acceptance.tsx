import { Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { welcomeTexts } from '@portolan/messages/welcome-texts';
import { useTexts } from '../../i18n/language-provider.tsx';

export type Accepted = { readonly terms: boolean; readonly agreement: boolean };

type AcceptanceProps = {
  readonly clinic: boolean;
  readonly accepted: Accepted;
  readonly onChange: (accepted: Accepted) => void;
  /** True once the form was sent, when what is missing is pointed out. */
  readonly tried: boolean;
};

const documents = [
  { part: 'terms', href: '/terms' },
  { part: 'agreement', href: '/agreement' },
] as const;

/** The documents an organization accepts: a clinic both, a foundation the terms. */
export const Acceptance = ({ clinic, accepted, onChange, tried }: AcceptanceProps) => {
  const t = useTexts(welcomeTexts).form;
  return (
    <Stack gap="sm">
      {documents
        .filter(({ part }) => clinic || part === 'terms')
        .map(({ part, href }) => (
          <Checkbox
            key={part}
            checked={accepted[part]}
            onChange={(event) => onChange({ ...accepted, [part]: event.currentTarget.checked })}
            error={tried && !accepted[part] ? t.required : null}
            label={
              <>
                {t[part]}
                <Anchor href={href} target="_blank" inherit>
                  {t[`${part}Link`]}
                </Anchor>{' '}
                {t.opensInTab}
              </>
            }
          />
        ))}
      <Text size="sm" c="dimmed">
        {t.authority}
      </Text>
    </Stack>
  );
};
