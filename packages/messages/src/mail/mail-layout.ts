import type { Language } from '../define-texts.ts';
import { html } from '../html.ts';

/** One matter of a letter: what it is, more about it in a smaller line, and where it leads. */
export type MailItem = { readonly text: string; readonly detail: string; readonly url: string };
export type MailSection = { readonly heading: string; readonly items: readonly MailItem[] };

/** A letter's parts, in the order they are read. */
export type MailParts = {
  readonly subject: string;
  readonly lead: readonly string[];
  readonly sections?: readonly MailSection[];
  /** A code to type, or a link to follow. */
  readonly action?:
    | { readonly kind: 'code'; readonly code: string }
    | { readonly kind: 'link'; readonly label: string; readonly url: string };
  readonly after: readonly string[];
  readonly signature: string;
  /** Below the signature: where who writes can be reached, line by line. */
  readonly sender?: readonly string[];
  /** Below that: why somebody gets this letter, and how to stop it. */
  readonly stop?: { readonly why: string; readonly label: string; readonly url: string };
};

const font = 'system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif';
const paragraph = `margin:0 0 16px;font:16px/1.5 ${font};color:#14213d`;
const code =
  'margin:0 0 16px;font:700 32px/1.2 ui-monospace,Menlo,Consolas,monospace;letter-spacing:6px;color:#0b7a75';
const button = `display:inline-block;padding:12px 20px;border-radius:8px;background:#0b7a75;color:#ffffff;font:600 16px/1.25 ${font};text-decoration:none`;

const topHeading = `margin:0 0 16px;font:600 20px/1.3 ${font};color:#14213d`;
const heading = `margin:24px 0 8px;font:600 18px/1.3 ${font};color:#14213d`;
const small = `font:14px/1.5 ${font};color:#4b5563`;

const sectionMarkup = (section: MailSection) => html`<h2 style="${heading}">${section.heading}</h2>
<ul style="margin:0 0 16px;padding:0 0 0 20px">
${section.items.map(
  ({ text, detail, url }) =>
    html`<li style="${paragraph};margin:0 0 8px"><a href="${url}" style="color:#0b7a75">${text}</a>${
      detail === '' ? html`` : html`<br><span style="${small}">${detail}</span>`
    }</li>`,
)}</ul>`;

const sectionText = (section: MailSection): string[] => [
  section.heading.toUpperCase(),
  ...section.items.map(({ text, detail, url }) =>
    [`- ${text}`, ...(detail === '' ? [] : [`  ${detail}`]), `  ${url}`].join('\n'),
  ),
];

const stopMarkup = (stop: MailParts['stop']) =>
  stop === undefined
    ? html``
    : html`<p style="margin:24px 0 0;${small}">${stop.why} <a href="${stop.url}" style="color:#4b5563">${stop.label}</a></p>`;

const stopText = (stop: MailParts['stop']): string[] =>
  stop === undefined ? [] : [`${stop.why}\n${stop.label}: ${stop.url}`];

const senderMarkup = (sender: MailParts['sender'] = []) =>
  sender.map((line) => html`<br><span style="${small}">${line}</span>`);

const actionMarkup = (action: MailParts['action']) => {
  if (action === undefined) return html``;
  if (action.kind === 'code') return html`<p style="${code}">${action.code}</p>`;
  return html`<p style="${paragraph}"><a href="${action.url}" style="${button}">${action.label}</a></p>`;
};

const actionText = (action: MailParts['action']): string[] => {
  if (action === undefined) return [];
  return [action.kind === 'code' ? action.code : `${action.label}:\n${action.url}`];
};

export type LaidOutMail = { readonly text: string; readonly html: string };
/** A letter in one language. */
export type MailVersion = MailParts & { readonly language: Language };

const rule = html`<hr style="margin:32px 0;border:0;border-top:1px solid #d9d4c7">`;

const versionMarkup = ({
  language,
  subject,
  lead,
  sections = [],
  action,
  after,
  signature,
  sender,
  stop,
}: MailVersion) => html`<div lang="${language}">
<h1 style="${topHeading}">${subject}</h1>
${lead.map((line) => html`<p style="${paragraph}">${line}</p>`)}
${sections.map(sectionMarkup)}
${actionMarkup(action)}
${after.map((line) => html`<p style="${paragraph}">${line}</p>`)}
<p style="${paragraph};margin:0;font-weight:600">${signature}${senderMarkup(sender)}</p>${stopMarkup(stop)}</div>`;

const versionText = ({
  lead,
  sections = [],
  action,
  after,
  signature,
  sender = [],
  stop,
}: MailVersion): string =>
  `${[
    ...lead,
    ...sections.flatMap(sectionText),
    ...actionText(action),
    ...after,
    [signature, ...sender].join('\n'),
    ...stopText(stop),
  ].join('\n\n')}\n`;

/** One letter that says the same in each language, one below the other: for somebody whose language nobody knows yet. */
export const layOutVersions = (versions: readonly [MailVersion, ...MailVersion[]]): LaidOutMail => {
  const [first] = versions;
  const title = versions.map(({ subject }) => subject).join(' · ');
  const page = html`<!doctype html><html lang="${first.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title></head>
<body style="margin:0;padding:32px 16px;background:#faf8f4"><div role="main" style="max-width:480px;margin:0 auto;padding:32px;background:#ffffff;border-radius:12px">
${versions.flatMap((version, index) => [...(index === 0 ? [] : [rule]), versionMarkup(version)])}</div></body></html>`;
  return { html: page.markup, text: versions.map(versionText).join('\n* * *\n\n') };
};

/** The letter as HTML and as plain text; both say the same. */
export const layOutMail = (language: Language, parts: MailParts): LaidOutMail =>
  layOutVersions([{ language, ...parts }]);
