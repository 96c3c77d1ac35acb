import type { Language } from '@portolan/domain/people/person';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useApi } from '../../../api/api.tsx';
import { pictureQuery } from '../../../api/campaign-messages.ts';
import { PageFrame } from '../../../design/page-frame.tsx';
import { useTexts } from '../../../i18n/language-provider.tsx';
import { useCurrentOrganization } from '../../../organization/current-organization.tsx';
import { inScheme, picturesIn, withPictures } from './mail-page.ts';
import classes from './preview.module.css';

type MailFrameProps = {
  readonly html: string;
  readonly language: Language;
  readonly dark: boolean;
  /** Pixels of the screen that is shown. */
  readonly wide: number;
  /** Pixels that there are to show it; 0 while that is not known. */
  readonly room: number;
};

/** Nothing in the page leads anywhere; and a wide line, such as an address, is no reason to scroll sideways past the message. */
const prepare = (page: Document, dark: boolean): void => {
  for (const link of page.querySelectorAll('a[href]')) {
    link.setAttribute('title', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
  const ground = page.createElement('style');
  ground.textContent = `html{color-scheme:${dark ? 'dark' : 'light'};scrollbar-width:thin}body{margin:0}`;
  page.head.prepend(ground);
};

/** The mail's own page at the width of a screen, made smaller where there is less room. */
export const MailFrame = ({ html, language, dark, wide, room }: MailFrameProps) => {
  const t = useTexts(messagePreviewTexts).preview;
  const api = useApi();
  const { organizationId } = useCurrentOrganization();
  const names = useMemo(() => picturesIn(html), [html]);
  const pictures = useQueries({
    queries: names.map((imageId) => pictureQuery(api, { organizationId, imageId })),
    combine: (reads) =>
      names.flatMap((name, index) => {
        const data = reads[index]?.data;
        return data === undefined ? [] : [`${name} ${data}`];
      }),
  });
  const page = useMemo(() => {
    const known = new Map(
      pictures.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
    );
    return inScheme(withPictures(html, known), dark);
  }, [html, pictures, dark]);
  const scale = room === 0 ? 1 : Math.min(1, room / wide);
  return (
    <div className={classes.window} style={{ maxWidth: wide }}>
      <PageFrame
        html={page}
        language={language}
        title={t.frame}
        className={classes.screen}
        style={{ width: wide, height: `${100 / scale}%`, transform: `scale(${scale})` }}
        prepare={(shown) => prepare(shown, dark)}
      />
    </div>
  );
};
