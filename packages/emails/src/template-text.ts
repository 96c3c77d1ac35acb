import { type Line, piecesOf } from '@portolan/domain/campaigns/light-marks';
import type { MergeField } from '@portolan/domain/campaigns/message';
import { type Localized, said } from '@portolan/domain/people/localized';
import type { Language } from '@portolan/domain/people/person';
import { campaignMailTexts } from '@portolan/messages/campaign-mail-texts';
import type { Rendering } from './rendering.ts';

// Variables of the template stand between two characters that Unicode assigns to nobody and that no text keeps, until all
// that people typed has been escaped: so what is typed can never be taken for a variable.
const open = '\uFDD0';
const close = '\uFDD1';
const variables = /\uFDD0([a-zA-Z0-9]+)\uFDD1/g;
const unwanted = /(?![\n\t])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;

/** A typed text without control characters and the characters that mark variables. */
export const clean = (text: string): string =>
  text.toWellFormed().replaceAll('\r\n', '\n').replace(unwanted, '');

/** Stands for a variable until the template is finished. */
export const variable = (name: string): string => `${open}${name}${close}`;

const templateVariable = (name: string): string => `{{${name}}}`;

const entities: Readonly<Record<string, string>> = { '{': '&#123;', '}': '&#125;', '\\': '&#92;' };
const inHtml = (html: string): string => html.replace(/[{}\\]/g, (sign) => entities[sign] ?? '');

/** A brace or a backslash of a text, which the engine of the templates would take for its own; there are no entities in text. */
export const signs = { leftBrace: '{', rightBrace: '}', backslash: '\\' } as const;
const signNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(signs).map(([name, sign]) => [sign, name]),
);
const inText = (text: string): string => text.replace(/[{}\\]/g, (sign) => variable(signNames[sign] ?? ''));

/** Finishes rendered HTML; `parts` are what this code itself wrote, put in the place of their variables as they are. */
export const finishHtml = (html: string, parts: Readonly<Record<string, string>>): string =>
  inHtml(html).replace(variables, (_, name: string) => parts[name] ?? templateVariable(name));

/** Finishes a text: names of recipients stand as they are, not as HTML has them. */
export const finishText = (text: string): string =>
  inText(text).replace(variables, (_, name: string) =>
    templateVariable(name === 'firstName' || name === 'lastName' ? `${name}Text` : name),
  );

/** What a field of a version stands for: a variable where recipients differ, otherwise the words themselves. */
export const fieldWords = (
  field: MergeField,
  { language, letterhead }: Pick<Rendering, 'language' | 'letterhead'>,
): string => {
  if (field === 'firstName' || field === 'lastName') return variable(field);
  if (field === 'clinicName') return clean(letterhead.name);
  if (field === 'telephone') return clean(letterhead.telephone);
  return clean(said(letterhead.portalName, language)) || campaignMailTexts[language].portal;
};

/** The words of one line without its marks. */
const lineWords = (line: Line, rendering: Pick<Rendering, 'language' | 'letterhead'>): string =>
  line.map((piece) => (piece.kind === 'field' ? fieldWords(piece.field, rendering) : piece.words)).join('');

/** A typed line of a version, in which fields alone mean something. */
export const wordsOf = (
  text: Localized,
  rendering: { readonly language: Language } & Pick<Rendering, 'letterhead'>,
): string => lineWords(piecesOf(clean(text[rendering.language]).replace(/\s+/gu, ' ').trim()), rendering);
