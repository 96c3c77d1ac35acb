import { everyBlock, webLinksOf } from '@portolan/domain/campaigns/message-links';
import { campaignMailTexts } from '@portolan/messages/campaign-mail-texts';
import { Body } from '@react-email/body';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Img } from '@react-email/img';
import { Link } from '@react-email/link';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import { createElement as element, Fragment, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { styleSheetOf, stylesOf } from './look.ts';
import { blockOf, type Setting } from './message-blocks.ts';
import { countedLink } from './message-links.ts';
import type { Rendering } from './rendering.ts';
import { clean, finishHtml, variable, wordsOf } from './template-text.ts';

const docType =
  '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">';
/** Pixels. */
const tallestLogo = 64;
const widestLogo = 240;

const headOf = ({ language, message, letterhead }: Rendering): ReactNode =>
  element(
    Head,
    null,
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'supported-color-schemes', content: 'light dark' }),
    element('title', null, wordsOf(message.subject, { language, letterhead })),
    element('style', null, variable('styleSheet')),
  );

/** What mail programs show beside the subject; the blanks after it keep them from showing more. */
const preheaderOf = ({ rendering, styles }: Setting): ReactNode => {
  const words = wordsOf(rendering.message.preheader, rendering);
  return words === '' ? null : element('div', { style: styles.hidden }, words, '\u00A0\u200C'.repeat(60));
};

const letterheadOf = ({ rendering: { letterhead }, styles }: Setting): ReactNode => {
  const { logo } = letterhead;
  const name = clean(letterhead.name);
  if (logo === null) return element(Text, { style: styles.name, className: 'ink' }, name);
  const scale = Math.min(1, tallestLogo / logo.height, widestLogo / logo.width);
  const width = Math.round(logo.width * scale);
  return element(Img, {
    src: logo.url,
    width,
    alt: name,
    style: { ...styles.image, margin: 0, width: `${width}px` },
    className: 'logo ink',
  });
};

const footOf = ({ rendering: { language, letterhead }, styles }: Setting): ReactNode => {
  const texts = campaignMailTexts[language];
  const { name, address, telephone } = letterhead;
  const sender = [name, ...address, ...(telephone === '' ? [] : [texts.telephone(telephone)])].map(clean);
  const small = { style: styles.small, className: 'quiet' };
  const link = (label: string, href: string) =>
    element(Link, { href, style: styles.smallLink, className: 'quiet' }, label);
  return element(
    Fragment,
    null,
    element(
      Text,
      small,
      ...sender.map((line, index) => element(Fragment, { key: line }, index > 0 && element('br'), line)),
    ),
    element(Text, small, texts.emergency),
    element(Text, small, texts.why(clean(name))),
    element(
      Text,
      small,
      link(texts.unsubscribe, variable('unsubscribe')),
      ' · ',
      link(texts.preferences, variable('preferences')),
    ),
  );
};

/** A cell with padding in a table of its own: mail programs that know no padding elsewhere know it there. */
const padded = (style: object, ...children: readonly ReactNode[]): ReactNode =>
  element(
    Section,
    null,
    element(
      'table',
      { width: '100%', role: 'presentation', cellPadding: 0, cellSpacing: 0, border: 0 },
      element('tbody', null, element('tr', null, element('td', { style, className: 'cell' }, ...children))),
    ),
  );

const pageOf = (setting: Setting): ReactNode => {
  const { rendering, styles } = setting;
  const { language, message, tracked } = rendering;
  return element(
    Html,
    { lang: language },
    headOf(rendering),
    element(
      Body,
      { style: styles.body, className: 'page' },
      preheaderOf(setting),
      element(
        Container,
        { lang: language, style: styles.page },
        padded(styles.head, letterheadOf(setting)),
        element(
          Section,
          { style: styles.card, className: 'card' },
          padded(
            styles.cardCell,
            ...message.blocks.map((block) => element(Fragment, { key: block.id }, blockOf(block, setting))),
          ),
        ),
        padded(styles.foot, footOf(setting)),
      ),
      tracked && element('img', { src: variable('pixel'), width: 1, height: 1, alt: '' }),
      // Nobody sees it and nobody hears it: what follows it is a program, whose clicks do not count.
      tracked &&
        element('a', {
          href: countedLink(0),
          style: styles.hidden,
          'aria-hidden': true,
          tabIndex: -1,
        }),
    ),
  );
};

/** React has pictures loaded early by a line at the page's head, which no mail program reads. */
const withoutPreloads = (html: string): string => html.replace(/<link rel="preload"[^>]*\/?>/g, '');

/** The HTML part of a version, as a template. */
export const renderHtml = (rendering: Rendering): string => {
  const { message, language, letterhead } = rendering;
  const title = everyBlock(message.blocks).find(({ kind }) => kind === 'heading');
  const page = pageOf({
    rendering,
    styles: stylesOf(letterhead.color),
    links: webLinksOf(message, language),
    titleId: title?.id ?? null,
  });
  const html = `${docType}${withoutPreloads(renderToStaticMarkup(page))}`;
  return finishHtml(html, { styleSheet: styleSheetOf(letterhead.color) });
};
