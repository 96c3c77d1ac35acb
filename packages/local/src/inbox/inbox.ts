import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Mail } from '../engines/mail-store.ts';
import { respond } from '../identity/requests.ts';
import { listPage, mailPage, missingPage } from './pages.ts';
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
/** A mail may bring its own styles, and nothing that runs or phones home. */
const framed = {
  ...common,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': `sandbox allow-popups allow-top-navigation-by-user-activation; default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'self'`,
};

/** Links of a mail open the app in the whole window instead of inside the frame. */
const outOfFrame = (markup: string): string => `<base target="_top">${markup}`;

const sentTo = (mails: readonly Mail[], fits: (address: string) => boolean): readonly Mail[] =>
  mails.filter(({ to }) => to.some((address) => fits(address.toLowerCase())));

/**
 * `/inbox` lists the mail, `/inbox/<id>` opens one, `/inbox.json?to=ADDRESS` answers `{ mails: Mail[] }`, newest
 * first; the address is a part of one on the page and a whole one in JSON.
 * Mount it for every path that begins with `/inbox`.
 */
export const createInbox = ({ mails }: { mails: CaughtMail }): Inbox => ({
  handle(req, res) {
    const { pathname, searchParams } = new URL(req.url ?? '/', 'http://localhost');
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
    if (part === 'html') return respond(res, 200, framed, outOfFrame(mail.html));
    respond(res, 200, page, mailPage(mail));
  },
});
