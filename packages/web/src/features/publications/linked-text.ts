import { isWebAddress } from '@portolan/domain/publications/resource';

export type TextPart = { readonly text: string; readonly url: string | null };

/** What ends a sentence belongs to the sentence, not to the address before it; so does a bracket opened before it. */
const trailing = /[.,;:!?'"»”’)\]]+$/;

/** A text in parts, those that are web addresses with their address. The parts together are the text. */
export const partsOf = (text: string): TextPart[] =>
  text.split(/(https?:\/\/[^\s<>]+)/i).flatMap((piece, index): TextPart[] => {
    if (piece === '') return [];
    if (index % 2 === 0) return [{ text: piece, url: null }];
    const end = trailing.exec(piece)?.[0] ?? '';
    const address = piece.slice(0, piece.length - end.length);
    const rest = end === '' ? [] : [{ text: end, url: null }];
    return [{ text: address, url: isWebAddress(address) ? address : null }, ...rest];
  });
