import { Anchor, Text } from '@mantine/core';
import type { Panel } from '@portolan/domain/feedback/panel';
import { languages } from '@portolan/messages/define-texts';
import { panelTexts } from '@portolan/messages/panel-texts';
import { CopyField } from '../../design/copy-field.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { Section } from './section.tsx';

/** The page on which people join by themselves, in each language. */
export const JoinSection = ({ panel: { slug, open } }: { readonly panel: Panel }) => {
  const t = useTexts(panelTexts).join;
  const page = `${window.location.origin}/f/panels/${slug}`;
  return (
    <Section id="panel-page" title={t.title} help={t.help}>
      {open ? (
        <>
          {languages.map((language) => (
            <CopyField
              key={language}
              label={t.address[language]}
              value={`${page}?lang=${language}`}
              copyLabel={t.copy[language]}
            />
          ))}
          <div>
            <Anchor href={`/f/panels/${slug}`} target="_blank" rel="noreferrer">
              {t.look}
            </Anchor>
          </div>
        </>
      ) : (
        <Text>{t.closed}</Text>
      )}
    </Section>
  );
};
