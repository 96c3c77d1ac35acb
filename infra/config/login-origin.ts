import type { Stage } from './stage.ts';

/** What the sign-in pages' address begins with where the stage has no domain: one of a kind in its region, so the account is part of it. */
export const loginPrefix = (stage: Stage, account: string): string => `portolan-${stage.name}-${account}`;

/** The host of the sign-in pages under a domain of the stage's own. */
export const loginHost = ({ name }: NonNullable<Stage['domain']>): string => `auth.${name}`;

/** Where people sign in: Cognito's managed login, without a path. */
export const loginOrigin = (stage: Stage, account: string): string =>
  stage.domain === null
    ? `https://${loginPrefix(stage, account)}.auth.${stage.region}.amazoncognito.com`
    : `https://${loginHost(stage.domain)}`;

/** Where Cognito's own API answers, and its tokens are issued; without a path. */
export const identityOrigin = ({ region }: Stage): string => `https://cognito-idp.${region}.amazonaws.com`;
