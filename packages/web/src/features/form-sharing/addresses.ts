/** The address of a form's public page. Nothing in it tells who opens it. */
export const linkTo = (slug: string, language: 'en' | 'es'): string =>
  `${window.location.origin}/f/${slug}?lang=${language}`;

/** What a poster's code opens: the page knows then that it came from a poster, and speaks the poster's language. */
export const posterLink = (slug: string, language: 'en' | 'es' | 'both'): string =>
  `${window.location.origin}/f/${slug}?via=poster${language === 'both' ? '' : `&lang=${language}`}`;

/** To be typed by hand: without the scheme. */
export const typedAddress = (slug: string): string => `${window.location.host}/f/${slug}`;

/** Whoever has it is the screen. */
export const kioskAddress = (token: string): string => `${window.location.origin}/f/kiosk/${token}`;
