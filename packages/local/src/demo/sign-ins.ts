import type { SignIn } from '../command-line/banner.ts';
import { george, helen, marcus, nina, renee, tasha } from './cedar-creek/people.ts';
import type { DemoPerson } from './demo-organization.ts';
import { lucia } from './juniper-flats/people.ts';
import { devon, ines, margaret } from './lantern-ridge/people.ts';

/** Everybody's, and no secret: the data is made up and the stack runs on one machine. */
export const demoPassword = 'portolan demo harbor';

const shown: readonly (readonly [DemoPerson, string])[] = [
  [renee, 'owner of Cedar Creek, eight months into its plan'],
  [helen, 'editor there: medical director'],
  [marcus, 'editor there and at Juniper Flats: IT for both'],
  [tasha, 'contributor there: front desk'],
  [george, 'viewer there: executive director'],
  [lucia, 'owner of Juniper Flats, a month into its plan, in Spanish'],
  [margaret, 'owner of the Lantern Ridge foundation'],
  [devon, 'program officer there'],
  [ines, 'coach there: sees the clinics assigned to her'],
  [nina, 'belongs nowhere yet: has asked to join Cedar Creek'],
];

/** The people of the demo data, as the terminal shows them. */
export const signIns: readonly SignIn[] = shown.map(([{ email, name }, who]) => ({
  email,
  password: demoPassword,
  who: `${name}, ${who}`,
}));
