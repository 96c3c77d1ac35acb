import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mail } from '../engines/mail-store.ts';
import type { ZoneStore } from '../engines/zone-store.ts';
import { readBody, respond } from '../identity/requests.ts';
import { listPage, mailPage, missingPage, zonePage } from './pages.ts';
import { inboxScript } from './script.ts';
import { inboxStylesheet } from './stylesheet.ts';

/** The mail a local stack caught, newest first. */
export type CaughtMail = { list(): readonly Mail[] };
export type Inbox = { handle(req: IncomingMessage, res: ServerResponse): void };

const common = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};
const page = {
  ...common,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
};
/**
 * A mail may bring its own styles, and nothing that runs. Of pictures only those that this machine serves for mails: with them an
 * opening is counted, as by a mail program that shows pictures.
 */
const framed = (host: string) => ({
  ...common,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data: http://${host}/c/; base-uri 'none'; frame-ancestors 'self'`,
});

/** The host as the browser named it; what it cannot be is none. */
const hostOf = ({ headers }: IncomingMessage): string =>
  /^[\w.:-]+$/.exec(headers.host ?? '')?.[0] ?? 'localhost';

/** Links of a mail open the app in the whole window instead of inside the frame. */
const outOfFrame = (markup: string): string => `<base target="_top">${markup}`;

const sentTo = (mails: readonly Mail[], fits: (address: string) => boolean): readonly Mail[] =>
  mails.filter(({ to }) => to.some((address) => fits(address.toLowerCase())));

const handleZone = async (req: IncomingMessage, res: ServerResponse, zone: ZoneStore): Promise<void> => {
  if (req.method === 'GET' || req.method === 'HEAD') return respond(res, 200, page, zonePage(zone));
  if (req.method !== 'POST') return respond(res, 405, { ...common, allow: 'GET, HEAD, POST' }, '');
  const text = new URLSearchParams((await readBody(req)) ?? '').get('records');
  if (text !== null) await zone.write(text.replaceAll('\r\n', '\n'));
  respond(res, 303, { ...common, location: '/inbox/dns' }, '');
};

/**
 * `/inbox` lists the mail, `/inbox/<id>` opens one, `/inbox.json?to=ADDRESS` answers `{ mails: Mail[] }`, newest
 * first; the address is a part of one on the page and a whole one in JSON.
 * `/inbox/dns` shows what the DNS says on this machine, and takes something else. Mount it for every path that begins with `/inbox`.
 */
export const createInbox = ({ mails, zone }: { mails: CaughtMail; zone: ZoneStore }): Inbox => ({
  handle(req, res) {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
    if (pathname === '/inbox/dns') return void handleZone(req, res, zone);
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      return respond(res, 405, { ...common, allow: 'GET, HEAD' }, '');
    }
    const all = mails.list();
    const to = (searchParams.get('to') ?? '').trim();
    const wanted = to.toLowerCase();
    if (pathname === '/inbox.json') {
      const found = wanted === '' ? all : sentTo(all, (address) => address === wanted);
      const headers = { ...common, 'content-type': 'application/json; charset=utf-8' };
      return respond(res, 200, headers, JSON.stringify({ mails: found }));
    }
    if (pathname === '/inbox/style.css') {
      return respond(res, 200, { ...common, 'content-type': 'text/css; charset=utf-8' }, inboxStylesheet);
    }
    if (pathname === '/inbox/script.js') {
      return respond(res, 200, { ...common, 'content-type': 'text/javascript; charset=utf-8' }, inboxScript);
    }
    const [, , id = '', part] = pathname.split('/');
    if (id === '') {
      const found = sentTo(all, (address) => address.includes(wanted));
      return respond(res, 200, page, listPage(found, all.length, to));
    }

    const mail = all.find((candidate) => candidate.id === id);
    if (!mail || (part !== undefined && part !== 'html')) return respond(res, 404, page, missingPage());
    if (part === 'html') return respond(res, 200, framed(hostOf(req)), outOfFrame(mail.html));
    respond(res, 200, page, mailPage(mail));
  },
});
