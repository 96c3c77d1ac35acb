import type { Language } from '../people/person.ts';
import { mergeFields } from './message.ts';

/** `must`: it does not go out like this. `should`: it can, and would be better otherwise. */
export type Severity = 'must' | 'should';

export const mustCodes = [
  'empty-message',
  'empty-subject',
  'missing-translation',
  'no-picture',
  'missing-alt',
  'missing-link',
  'insecure-link',
  'broken-link',
  'empty-button',
  'unknown-field',
  'missing-default',
  'missing-telephone',
  'too-large',
  'no-postal-address',
  'no-topic',
  'nobody-reached',
] as const;
export const shouldCodes = [
  'one-language',
  'language-left-out',
  'no-preheader',
  'long-subject',
  'empty-block',
  'missing-last-name',
  'no-portal-name',
  'heavy-pictures',
  'no-reply-to',
] as const;
export type FindingCode = (typeof mustCodes)[number] | (typeof shouldCodes)[number];

/** Something that is wrong with a message, or could be better. */
export type Finding = {
  readonly code: FindingCode;
  readonly severity: Severity;
  /**
   * Where: `subject.en`, `preheader.es`, `blocks.{id}`, `blocks.{id}.text.es`, `blocks.{id}.alt.en`, `blocks.{id}.link`,
   * `defaults.firstName.es`, `message`, `settings.postalAddress`, `settings.telephone`, `settings.replyTo`,
   * `plan.portalName`, `campaign.topic` or `campaign.segment`.
   */
  readonly path: string;
  /** Null where it concerns every version. */
  readonly language: Language | null;
  /** The link or the field that it is about; empty otherwise. */
  readonly about: string;
};
export type Report = (code: FindingCode, path: string, language?: Language, about?: string) => void;

/** Whether anything but blanks stands there. */
export const isSaid = (text: string): boolean => text.trim() !== '';

const field = /\{([A-Za-z]{2,30})\}/g;
/** The names in braces of a text, known or not. */
export const namesInBraces = (text: string): string[] =>
  [...text.matchAll(field)].map(([, name]) => name ?? '');

/** Those of them that stand for nothing. */
export const unknownFields = (text: string): string[] =>
  namesInBraces(text).filter((name) => !mergeFields.some((known) => known === name));
