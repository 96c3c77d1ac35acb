/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';

export type XmlListener = {
  /** `name` without its prefix. Attributes keep theirs. */
  readonly open?: (name: string, attribute: (name: string) => string | undefined) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
};

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from beginning to end; false for what is no well-formed XML. Entities that a document declares itself are not
 * expanded, and nothing outside it is read.
 */
export const scanXml = (xml: string, { open, close, text }: XmlListener): boolean => {
  let isSound = true;
  const parser = new Parser();
  if (open)
    parser.on('openTag', (name, attributes, decode) =>
      open(local(name), (key) => {
        const value = attributes()[key];
        return value === undefined ? undefined : decode(value);
      }),
    );
  if (close) parser.on('closeTag', (name) => close(local(name)));
  if (text) {
    parser.on('text', (part, decode) => text(decode(part)));
    parser.on('cdata', text);
  }
  parser.on('error', () => {
    isSound = false;
  });
  parser.parse(xml);
  return isSound;
};
