import type { ContactAudience, PortalStatus } from '@portolan/domain/campaigns/contact';
import type { Segment } from '@portolan/domain/campaigns/segment';
import type { Language } from '@portolan/domain/people/person';
import type { DemoPerson } from './demo-organization.ts';

type DemoContacts = {
  readonly audience: ContactAudience;
  readonly language: Language;
  readonly portalStatus: PortalStatus;
  readonly topics?: readonly string[];
  /** Days before the seed on which they agreed; null for those who have not. */
  readonly agreed: number | null;
  /** `Rosa Delgado`, whose address is made of the name, or `Rosa Delgado <address>`. */
  readonly people: readonly string[];
};

/** Whom a clinic writes to, as data. */
export type DemoContactList = {
  readonly by: DemoPerson;
  readonly contacts: readonly DemoContacts[];
  readonly segments: readonly { readonly name: string; readonly rules: Partial<Segment> }[];
};
