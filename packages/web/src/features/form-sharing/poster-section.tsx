import { Button, NativeSelect, Text } from '@mantine/core';
import type { FormContent } from '@portolan/domain/feedback/form';
import { formSharingTexts } from '@portolan/messages/form-sharing-texts';
import { IconFileDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState } from '../../design/error-state.tsx';
import { QrCode } from '../../design/qr-code.tsx';
import { useTexts } from '../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../organization/current-organization.tsx';
import { posterLink, typedAddress } from './addresses.ts';
import { Section } from './section.tsx';
import classes from './sharing.module.css';

type PosterSectionProps = { readonly slug: string; readonly content: FormContent };

const papers = ['letter', 'a4'] as const;
const languages = ['both', 'en', 'es'] as const;

/** A poster to be printed; what makes it is loaded when it is asked for. */
export const PosterSection = ({ slug, content }: PosterSectionProps) => {
  const t = useTexts(formSharingTexts).poster;
  const { name } = useCurrentOrganization();
  const [paper, setPaper] = useState<(typeof papers)[number]>('letter');
  const [language, setLanguage] = useState<(typeof languages)[number]>('both');
  const link = posterLink(slug, language);
  const saving = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const { savePoster } = await import('./poster/save-poster.ts');
      const { title, readBy } = content;
      const poster = { clinic: name, title, readBy, link, address: typedAddress(slug) };
      savePoster(poster, paper, language, `poster-${slug}-${language}-${paper}.pdf`);
    },
  });
  return (
    <Section id="sharing-poster" title={t.title} help={t.help}>
      <div className={classes.poster}>
        <QrCode text={link} label={t.qr} />
        <div className={classes.choices}>
          <NativeSelect
            label={t.language}
            value={language}
            data={languages.map((value) => ({ value, label: t.languages[value] }))}
            onChange={({ currentTarget: { value } }) =>
              setLanguage(languages.find((one) => one === value) ?? 'both')
            }
          />
          <NativeSelect
            label={t.paper}
            value={paper}
            data={papers.map((value) => ({ value, label: t.papers[value] }))}
            onChange={({ currentTarget: { value } }) => setPaper(value === 'a4' ? 'a4' : 'letter')}
          />
          <Button
            leftSection={<IconFileDownload size={18} aria-hidden />}
            loading={saving.isPending}
            onClick={() => saving.mutate()}
          >
            {t.save}
          </Button>
          <Text role="status" size="sm">
            {saving.isSuccess ? t.saved : ''}
          </Text>
        </div>
      </div>
      {saving.isError ? <ErrorState error={saving.error} /> : null}
    </Section>
  );
};
