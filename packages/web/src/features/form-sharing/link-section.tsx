import { Anchor } from '@mantine/core';
import { languages } from '@portolan/messages/define-texts';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { CopyField } from '../../design/copy-field.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { linkTo } from './addresses.ts';
import { Section } from './section.tsx';

/** The form's address in each language. */
export const LinkSection = ({ slug }: { readonly slug: string }) => {
  const t = useTexts(formSharingTexts).link;
  return (
    <Section id="sharing-link" title={t.title} help={t.help}>
      {languages.map((language) => (
        <CopyField
          key={language}
          label={t.label[language]}
          value={linkTo(slug, language)}
          copyLabel={t.copyOf[language]}
        />
      ))}
      <div>
        <Anchor href={`/f/${slug}`} target="_blank" rel="noreferrer">
          {t.look}
        </Anchor>
      </div>
    </Section>
  );
};
