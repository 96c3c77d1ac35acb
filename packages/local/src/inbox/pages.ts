import { html, type Markup } from '@portolan/messages/html';
import type { Mail } from '../engines/mail-store.ts';
import type { ZoneStore } from '../engines/zone-store.ts';
import { rose } from '../identity/pages/layout.ts';
import { stylesheetVersion } from '../identity/pages/stylesheet.ts';

const page = (title: string, body: Markup): string =>
  html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Portolan inbox</title>
<link rel="stylesheet" href="/identity/style.css?v=${stylesheetVersion}">
<link rel="stylesheet" href="/inbox/style.css">
<script type="module" src="/inbox/script.js"></script>
</head>
<body>
<header><a class="wordmark" href="/inbox">${rose}<span>Portolan inbox</span></a><span class="about">What this machine would have sent</span></header>
<main><div class="card">${body}</div></main>
</body>
</html>
`.markup;

/** UTC and the same for everyone: this page is for whoever runs the machine. */
const timeOf = (mail: Mail): Markup =>
  html`<time datetime="${mail.at}">${mail.at.slice(0, 19).replace('T', ' ')} UTC</time>`;

/** Names outside ASCII as mail programs show them (RFC 2047), as far as this product writes them. */
const shownFrom = (from: string): string =>
  from.replaceAll(/\?=\s+=\?/g, '?==?').replaceAll(/(?:=\?utf-8\?q\?[^?]*\?=)+/gi, (words) =>
    Buffer.from(
      words
        .replaceAll(/=\?utf-8\?q\?|\?=/gi, '')
        .replaceAll('_', ' ')
        .replaceAll(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
      'latin1',
    ).toString('utf8'),
  );

/** What a mail program offers for a mail whose head says how it is unsubscribed in one click (RFC 8058). */
const unsubscribe = ({ headers }: Mail): Markup | false => {
  const address = /<(https?:[^>]+)>/.exec(headers['list-unsubscribe'] ?? '')?.[1];
  if (address === undefined || headers['list-unsubscribe-post'] === undefined) return false;
  return html`<form method="post" action="${address}"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button class="primary">Unsubscribe, as a mail program does</button></form>`;
};

const entry = (mail: Mail): Markup =>
  html`<li><a href="/inbox/${encodeURIComponent(mail.id)}">${mail.subject === '' ? '(no subject)' : mail.subject}</a><span>${mail.to.join(', ')}</span>${timeOf(mail)}</li>`;

/** The part marked `data-live` is kept up to date by the script; without it, by reloading. */
export const listPage = (mails: readonly Mail[], total: number, search: string): string =>
  page(
    'Mail',
    html`<h1>Mail</h1>
<form class="search" action="/inbox" role="search"><div><label for="to">Sent to</label><input id="to" name="to" type="search" value="${search}" autocomplete="off"></div><button class="primary">Search</button></form>
<div data-live>${
      mails.length === 0
        ? html`<p class="intro">${total === 0 ? 'No mail yet. It appears here as soon as Portolan sends some.' : 'No mail was sent to an address like this one.'}</p>`
        : html`<ul class="mails">${mails.map(entry)}</ul>`
    }
${
  search === ''
    ? html`<p class="quiet">The newest is first. What comes in appears by itself.</p>`
    : html`<p class="quiet">${mails.length} of ${total}. <a href="/inbox">Show all</a></p>`
}</div>`,
  );

export const mailPage = (mail: Mail): string => {
  const headers = Object.entries(mail.headers).map(
    ([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`,
  );
  return page(
    mail.subject,
    html`<p><a href="/inbox">All mail</a></p>
<h1>${mail.subject === '' ? '(no subject)' : mail.subject}</h1>
<dl><dt>To</dt><dd>${mail.to.join(', ')}</dd><dt>From</dt><dd>${shownFrom(mail.from)}</dd><dt>Sent</dt><dd>${timeOf(mail)}</dd></dl>
${unsubscribe(mail)}
${mail.html !== '' && html`<h2>As HTML</h2><iframe title="The message as HTML" sandbox="allow-popups allow-top-navigation-by-user-activation" src="/inbox/${encodeURIComponent(mail.id)}/html"></iframe>`}
<h2>As plain text</h2><pre tabindex="0">${mail.text === '' ? '(no text part)' : mail.text}</pre>
${headers.length > 0 && html`<h2>Headers</h2><dl>${headers}</dl>`}`,
  );
};

/** A form that is a text: whoever tries a domain copies its records in. */
export const zonePage = (zone: ZoneStore): string =>
  page(
    'DNS',
    html`<p><a href="/inbox">All mail</a></p>
<h1>DNS of this machine</h1>
<p class="intro">What Portolan finds when it looks up a domain that a clinic sends from. A record a line: its name, TXT, CNAME or MX, and its value. Nothing of it leaves this machine.</p>
<form class="zone" method="post" action="/inbox/dns"><label for="records">Records</label><textarea id="records" name="records" rows="14" spellcheck="false" placeholder="_portolan.cedar-creek.example TXT portolan-domain=...">${zone.text()}</textarea><button class="primary">Save</button></form>
<p class="quiet">${zone.records().length} understood.</p>`,
  );

export const missingPage = (): string =>
  page(
    'Not found',
    html`<h1>There is no such mail</h1><p class="intro">The oldest mail is dropped when the inbox is full.</p><p><a href="/inbox">All mail</a></p>`,
  );
