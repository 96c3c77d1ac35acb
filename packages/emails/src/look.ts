import { readableOn, textOn } from '@portolan/domain/campaigns/brand-color';
import type { CSSProperties } from 'react';

/** Pixels. Most mail programs show 600 and no more. */
const pageWidth = 600;
const padding = 24;
const columnGap = 16;
/** What a block has for itself, alone and in one of two columns. */
export const blockWidth = pageWidth - 2 * padding;
export const columnWidth = (blockWidth - columnGap) / 2;

const font = "system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const light = { page: '#eef0f2', card: '#ffffff', ink: '#14213d', quiet: '#4b5563', line: '#d5d9de' };
const dark = { page: '#10151c', card: '#1b222c', ink: '#f1f3f5', quiet: '#c3c9d1', line: '#46505d' };

/** The styles of a mail in a brand color (`#rrggbb`), written on each element: many mail programs read no others. */
export const stylesOf = (color: string) => {
  const text: CSSProperties = {
    margin: '0 0 16px',
    fontFamily: font,
    fontSize: '16px',
    lineHeight: '24px',
    color: light.ink,
    overflowWrap: 'break-word',
  };
  const heading: CSSProperties = { ...text, margin: '0 0 12px', fontWeight: 700 };
  return {
    body: { margin: 0, padding: 0, backgroundColor: light.page } satisfies CSSProperties,
    page: { width: '100%', maxWidth: `${pageWidth}px`, margin: '0 auto' } satisfies CSSProperties,
    head: { padding: `24px ${padding}px 16px` } satisfies CSSProperties,
    name: { ...heading, margin: 0, fontSize: '18px', color: light.ink } satisfies CSSProperties,
    card: {
      backgroundColor: light.card,
      borderTop: `4px solid ${color}`,
      borderRadius: '8px',
    } satisfies CSSProperties,
    cardCell: { padding: `${padding}px ${padding}px 8px` } satisfies CSSProperties,
    title: { ...heading, fontSize: '26px', lineHeight: '34px' } satisfies CSSProperties,
    heading: {
      ...heading,
      margin: '8px 0 12px',
      fontSize: '20px',
      lineHeight: '28px',
    } satisfies CSSProperties,
    text,
    list: { ...text, paddingLeft: '24px' } satisfies CSSProperties,
    item: { margin: '0 0 6px' } satisfies CSSProperties,
    link: { color: readableOn(color, light.card), textDecorationLine: 'underline' } satisfies CSSProperties,
    button: {
      display: 'inline-block',
      padding: '12px 22px',
      margin: '0 0 16px',
      borderRadius: '8px',
      border: `1px solid ${readableOn(color, light.card)}`,
      backgroundColor: color,
      color: textOn(color),
      fontFamily: font,
      fontSize: '16px',
      fontWeight: 700,
      lineHeight: '24px',
      textDecorationLine: 'none',
      overflowWrap: 'break-word',
    } satisfies CSSProperties,
    image: {
      margin: '0 0 16px',
      maxWidth: '100%',
      height: 'auto',
      fontFamily: font,
      fontSize: '16px',
      color: light.quiet,
    } satisfies CSSProperties,
    rule: { margin: '8px 0 24px', borderTop: `1px solid ${light.line}` } satisfies CSSProperties,
    foot: { padding: `16px ${padding}px 32px` } satisfies CSSProperties,
    small: {
      ...text,
      margin: '0 0 12px',
      fontSize: '14px',
      lineHeight: '21px',
      color: light.quiet,
    } satisfies CSSProperties,
    smallLink: { color: light.quiet, textDecorationLine: 'underline' } satisfies CSSProperties,
    hidden: {
      display: 'none',
      overflow: 'hidden',
      maxHeight: 0,
      maxWidth: 0,
      opacity: 0,
      fontSize: '1px',
      lineHeight: '1px',
    } satisfies CSSProperties,
  };
};
export type Styles = ReturnType<typeof stylesOf>;

/** What styles on elements cannot say: columns below each other on a phone, and the dark look. */
export const styleSheetOf = (color: string): string => {
  const readable = readableOn(color, dark.card);
  const darkRules = [
    // The part that is the page colors its only cell as well.
    `.page,.page>table>tbody>tr>td{background-color:${dark.page}!important }`,
    `.card{background-color:${dark.card}!important }`,
    `.ink{color:${dark.ink}!important }`,
    `.quiet{color:${dark.quiet}!important }`,
    `.link{color:${readable}!important }`,
    `.button{border-color:${readable}!important }`,
    `.rule{border-color:${dark.line}!important }`,
    // A logo that was drawn for paper keeps its paper.
    '.logo{background-color:#ffffff!important;padding:6px!important;border-radius:6px!important }',
  ];
  return [
    ':root{color-scheme:light dark;supported-color-schemes:light dark }',
    `@media (max-width:599px){ .column{display:block!important;width:100%!important;padding:0!important } .cell{padding-left:16px!important;padding-right:16px!important } }`,
    `@media (prefers-color-scheme: dark){ ${darkRules.join(' ')} }`,
  ].join('\n');
};
