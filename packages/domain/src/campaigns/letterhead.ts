import type { MarketingPlan } from '../marketing/marketing-plan.ts';
import type { Profile } from '../organizations/profile.ts';
import type { Localized } from '../people/localized.ts';
import type { MailSettings } from './mail-settings.ts';

/** Who writes, and how it looks. */
export type Letterhead = {
  readonly name: string;
  readonly telephone: string;
  /** Lines of the postal address; none where the clinic has not filled it in. */
  readonly address: readonly string[];
  /** The portal's own name; empty where the clinic has not said it. */
  readonly portalName: Localized;
  /** `#rrggbb`. */
  readonly color: string;
  /** Where the logo is found, and its size in pixels. */
  readonly logo: { readonly url: string; readonly width: number; readonly height: number } | null;
};

/** Lines of a postal address, without what is not filled in. */
export const addressLines = ({ street, city, state, zip }: Profile['postalAddress']): string[] => {
  const place = [city, [state, zip].filter((part) => part !== '').join(' ')].filter((part) => part !== '');
  return [street, place.join(', ')].filter((line) => line !== '');
};

/** Whether a letter can reach the clinic: the law asks for a valid postal address in every such mail (CAN-SPAM, 15 U.S.C. 7704(a)(5)). */
export const hasPostalAddress = ({ street, city, state, zip }: Profile['postalAddress']): boolean =>
  [street, city, state, zip].every((part) => part.trim() !== '');

/** The letterhead of a clinic's mails; `imageUrl` says where the public finds a picture. */
export const letterheadOf = (
  profile: Pick<Profile, 'name' | 'telephone' | 'postalAddress'>,
  plan: Pick<MarketingPlan, 'portalName'>,
  settings: Pick<MailSettings, 'brand'>,
  imageUrl: (imageId: string) => string,
): Letterhead => {
  const { color, logo } = settings.brand;
  return {
    name: profile.name,
    telephone: profile.telephone,
    address: addressLines(profile.postalAddress),
    portalName: plan.portalName,
    color,
    logo: logo && { url: imageUrl(logo.imageId), width: logo.width, height: logo.height },
  };
};
