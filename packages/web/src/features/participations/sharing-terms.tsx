import { Text } from '@mantine/core';
import type { Consent } from '@portolan/domain/programs/consent';
import { participationTexts } from '@portolan/messages/participation-texts';
import { IconShare } from '@tabler/icons-react';
import { Disclosure } from '../../design/disclosure.tsx';
import { useFormats, useTexts } from '../../i18n/language-provider.tsx';
import { WhatIsShared } from '../../program/what-is-shared.tsx';
import classes from './sharing-terms.module.css';

/** What the clinic agreed to, to be read again at any time. */
export const SharingTerms = ({ consent }: { readonly consent: Consent }) => {
  const t = useTexts(participationTexts);
  const { date } = useFormats();
  return (
    <Disclosure
      look="accent"
      summary={
        <>
          <IconShare size={20} stroke={1.75} aria-hidden />
          {t.shared.title}
        </>
      }
    >
      <div className={classes.body}>
        <Text size="sm" mb="md">
          {t.page.agreed(date(consent.givenAt))}
        </Text>
        <WhatIsShared foundation={consent.foundationName} />
      </div>
    </Disclosure>
  );
};
