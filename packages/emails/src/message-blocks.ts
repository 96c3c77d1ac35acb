import { type Line, type Piece, readMarks } from '@portolan/domain/campaigns/light-marks';
import type { Block, MergeField, PlainBlock } from '@portolan/domain/campaigns/message';
import { Button } from '@react-email/button';
import { Column } from '@react-email/column';
import { Heading } from '@react-email/heading';
import { Hr } from '@react-email/hr';
import { Img } from '@react-email/img';
import { Link } from '@react-email/link';
import { Row } from '@react-email/row';
import { Text } from '@react-email/text';
import { createElement as element, Fragment, type ReactNode } from 'react';
import { blockWidth, columnWidth, type Styles } from './look.ts';
import { hrefOf } from './message-links.ts';
import type { Rendering } from './rendering.ts';
import { clean, fieldWords, wordsOf } from './template-text.ts';

/** What every block of a version is rendered with. */
export type Setting = {
  readonly rendering: Rendering;
  readonly styles: Styles;
  /** The version's web addresses. */
  readonly links: readonly string[];
  /** The id of the block whose heading is the mail's title. */
  readonly titleId: string | null;
};

const linked = (typed: string, child: ReactNode, { rendering, styles, links }: Setting): ReactNode => {
  const href = hrefOf(typed, links, rendering.tracked);
  return href === null ? child : element(Link, { href, style: styles.link, className: 'link' }, child);
};

/** A telephone number stays on one line. */
const fieldOf = (field: MergeField, { rendering }: Setting): ReactNode => {
  const words = fieldWords(field, rendering);
  return field === 'telephone' ? element('span', { style: { whiteSpace: 'nowrap' } }, words) : words;
};

const pieceOf = (piece: Piece, setting: Setting): ReactNode => {
  const words = piece.kind === 'field' ? fieldOf(piece.field, setting) : piece.words;
  const slanted = piece.slanted ? element('em', null, words) : words;
  const bold = piece.bold ? element('strong', null, slanted) : slanted;
  return piece.link === null ? bold : linked(piece.link, bold, setting);
};

const lineOf = (line: Line, setting: Setting): ReactNode[] =>
  line.map((piece, index) => element(Fragment, { key: index }, pieceOf(piece, setting)));

const linesOf = (lines: readonly Line[], setting: Setting): ReactNode[] =>
  lines.map((line, index) =>
    element(Fragment, { key: index }, index > 0 && element('br'), ...lineOf(line, setting)),
  );

const textOf = (text: string, setting: Setting): ReactNode[] =>
  readMarks(clean(text)).map((part, key) =>
    part.kind === 'paragraph'
      ? element(Text, { key, style: setting.styles.text, className: 'ink' }, ...linesOf(part.lines, setting))
      : element(
          'ul',
          { key, style: setting.styles.list, className: 'ink' },
          part.items.map((item, index) =>
            element('li', { key: index, style: setting.styles.item }, ...lineOf(item, setting)),
          ),
        ),
  );

const imageOf = (block: PlainBlock & { kind: 'image' }, room: number, setting: Setting): ReactNode => {
  const { rendering, styles } = setting;
  if (block.imageId === null) return null;
  const width = Math.min(block.width, Math.floor(room));
  const image = element(Img, {
    src: rendering.imageUrl(block.imageId),
    width,
    alt: wordsOf(block.alt, rendering),
    style: { ...styles.image, width: `${width}px` },
    className: 'quiet',
  });
  return block.link === '' ? image : linked(block.link, image, setting);
};

const buttonOf = (block: PlainBlock & { kind: 'button' }, setting: Setting): ReactNode => {
  const { rendering, styles, links } = setting;
  const words = wordsOf(block.text, rendering);
  if (words === '') return null;
  const href = hrefOf(block.link, links, rendering.tracked);
  return element(
    'div',
    null,
    element(Button, { ...(href !== null && { href }), style: styles.button, className: 'button' }, words),
  );
};

/** A block as it stands; nothing where the version says nothing. `room`: the pixels it has at most. */
const plainBlockOf = (block: PlainBlock, room: number, setting: Setting): ReactNode => {
  const { rendering, styles, titleId } = setting;
  if (block.kind === 'divider') return element(Hr, { style: styles.rule, className: 'rule' });
  if (block.kind === 'image') return imageOf(block, room, setting);
  if (block.kind === 'button') return buttonOf(block, setting);
  if (block.kind === 'text') return textOf(block.text[rendering.language], setting);
  const words = wordsOf(block.text, rendering);
  if (words === '') return null;
  const isTitle = block.id === titleId;
  return element(
    Heading,
    { as: isTitle ? 'h1' : 'h2', style: isTitle ? styles.title : styles.heading, className: 'ink' },
    words,
  );
};

const columnOf = (blocks: readonly PlainBlock[], isFirst: boolean, setting: Setting): ReactNode =>
  element(
    Column,
    {
      className: 'column',
      style: {
        width: '50%',
        verticalAlign: 'top',
        [isFirst ? 'paddingRight' : 'paddingLeft']: '8px',
      },
    },
    blocks.map((block) => element(Fragment, { key: block.id }, plainBlockOf(block, columnWidth, setting))),
  );

export const blockOf = (block: Block, setting: Setting): ReactNode => {
  if (block.kind !== 'columns') return plainBlockOf(block, blockWidth, setting);
  const [first, second] = block.columns;
  return element(Row, null, columnOf(first, true, setting), columnOf(second, false, setting));
};
