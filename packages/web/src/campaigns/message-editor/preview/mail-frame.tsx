import type { Language } from '@portolan/domain/people/person';
import { messagePreviewTexts } from '@portolan/messages/message-preview-texts';
import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { useApi } from '../../../api/api.tsx';
import { pictureQuery } from '../../../api/campaign-messages.ts';
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

/** Puts a page into the frame without loading it anew, so that it stays where it was scrolled to. Nothing in it leads anywhere. */
const show = (frame: HTMLIFrameElement, html: string, language: Language, dark: boolean): void => {
  const shown = frame.contentDocument;
  if (!shown) return;
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const link of page.querySelectorAll('a[href]')) {
    link.setAttribute('title', link.getAttribute('href') ?? '');
    link.removeAttribute('href');
  }
  // A wide line, such as an address, is no reason to scroll sideways past the message.
  const ground = page.createElement('style');
  ground.textContent = `html{color-scheme:${dark ? 'dark' : 'light'};scrollbar-width:thin}body{margin:0}`;
  page.head.prepend(ground);
  shown.documentElement.lang = language;
  shown.head.replaceWith(shown.adoptNode(page.head));
  shown.body.replaceWith(shown.adoptNode(page.body));
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
  const frame = useRef<HTMLIFrameElement>(null);
  const draw = () => {
    if (frame.current) show(frame.current, page, language, dark);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew with every other page
  useEffect(draw, [page, language]);
  const scale = room === 0 ? 1 : Math.min(1, room / wide);
  return (
    <div className={classes.window} style={{ maxWidth: wide }}>
      {/* Same origin, so that the page can be put in place; without scripts and forms, so that nothing in it acts. */}
      <iframe
        ref={frame}
        className={classes.screen}
        title={t.frame}
        sandbox="allow-same-origin"
        srcDoc="<!doctype html><title>…</title>"
        style={{ width: wide, height: `${100 / scale}%`, transform: `scale(${scale})` }}
        onLoad={draw}
      />
    </div>
  );
};
