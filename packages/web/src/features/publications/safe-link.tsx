import { Anchor, VisuallyHidden } from '@mantine/core';
import { isWebAddress } from '@portolan/domain/publications/resource';
import { publicationTexts } from '@portolan/messages/publication-texts';
import { IconExternalLink } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTexts } from '../../i18n/language-provider.tsx';

type SafeLinkProps = { readonly url: string; readonly lang?: string; readonly children: ReactNode };

/**
 * A link that somebody else entered: of the web or no link at all, in a tab of its own that cannot reach back into this one
 * and does not tell where it came from.
 */
export const SafeLink = ({ url, lang, children }: SafeLinkProps) => {
  const t = useTexts(publicationTexts);
  if (!isWebAddress(url)) return <span {...(lang !== undefined && { lang })}>{children}</span>;
  return (
    <Anchor
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      style={{ overflowWrap: 'anywhere' }}
      {...(lang !== undefined && { lang })}
    >
      {children}
      <IconExternalLink
        size="0.9em"
        stroke={2}
        style={{ marginInlineStart: '0.25em', verticalAlign: '-0.1em' }}
        aria-hidden
      />
      <VisuallyHidden> {t.newTab}</VisuallyHidden>
    </Anchor>
  );
};
