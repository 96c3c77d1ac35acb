import { apiHeaders } from './api-headers.ts';

/**
 * The headers of a public page: nothing is kept, framed or fetched from elsewhere, and only the style and script that the page was
 * made with are taken, by their hashes (`sha256-…`). Forms go back to where they came from.
 */
export const pageHeaders = (styleHash: string, scriptHashes: readonly string[]) => ({
  ...apiHeaders,
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': [
    "default-src 'none'",
    `style-src '${styleHash}'`,
    // Where there is none, what stands above holds.
    ...(scriptHashes.length === 0 ? [] : [`script-src ${scriptHashes.map((hash) => `'${hash}'`).join(' ')}`]),
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
});
