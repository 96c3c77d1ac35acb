import { createHash, randomBytes } from 'node:crypto';
import { signInClient, signInScopes } from '@portolan/contract/sign-in-client';
import { webClientId } from './web-client.ts';

type Cookie = { readonly name: string; readonly value: string; readonly path: string };
export type Shown = { readonly url: string; readonly status: number; readonly body: string };

const parseCookie = (header: string): Cookie => {
  const [pair = '', ...attributes] = header.split(';');
  const path = attributes.find((attribute) => /^\s*path=/i.test(attribute))?.split('=')[1] ?? '/';
  const at = pair.indexOf('=');
  return { name: pair.slice(0, at).trim(), value: pair.slice(at + 1).trim(), path };
};

/** A browser without JavaScript: it keeps cookies, follows redirects and posts forms. It stops at the app's own pages. */
export class TestBrowser {
  readonly #issuer: string;
  readonly #cookies = new Map<string, Cookie>();
  readonly verifier = randomBytes(32).toString('base64url');

  constructor(issuer: string) {
    this.#issuer = issuer;
  }

  get redirectUri(): string {
    return new URL(signInClient.redirectPath, this.#issuer).href;
  }

  async open(url: string, init: RequestInit = {}): Promise<Shown> {
    const path = new URL(url).pathname;
    const cookies = [...this.#cookies.values()].filter((cookie) => path.startsWith(cookie.path));
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      },
    });
    for (const header of response.headers.getSetCookie()) {
      const cookie = parseCookie(header);
      const key = `${cookie.name} ${cookie.path}`;
      if (/expires=Thu, 01 Jan 1970/i.test(header)) this.#cookies.delete(key);
      else this.#cookies.set(key, cookie);
    }
    const location = response.headers.get('location');
    const body = await response.text();
    if (location === null) return { url, status: response.status, body };
    const next = new URL(location, url);
    if (!next.pathname.startsWith('/identity')) return { url: next.href, status: response.status, body };
    return this.open(next.href);
  }

  authorize(extra: Record<string, string> = {}): Promise<Shown> {
    const challenge = createHash('sha256').update(this.verifier).digest('base64url');
    const query = new URLSearchParams({
      client_id: webClientId,
      response_type: 'code',
      scope: signInScopes.join(' '),
      redirect_uri: this.redirectUri,
      code_challenge: challenge,
      code_challenge_method: 'S256',
      state: 'state-of-the-app',
      ...extra,
    });
    return this.open(`${this.#issuer}/oauth2/authorize?${query}`);
  }

  /** Posts the form of the page shown, or another page of the same sign-in. */
  submit(shown: Shown, fields: Record<string, string>, page?: string): Promise<Shown> {
    const action = /<form id="form"[^>]* action="([^"]*)"/.exec(shown.body)?.[1];
    const url = new URL(page ?? action ?? '', shown.url).href;
    return this.open(url, { method: 'POST', body: new URLSearchParams(fields) });
  }
}

/** What a page says was done wrong, without its markup. */
export const errorsOn = ({ body }: Shown): readonly string[] =>
  [...body.matchAll(/class="field-error"[^>]*>([^<]*)</g)].map((match) => match[1] ?? '');
