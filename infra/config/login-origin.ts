import type { Stage } from './stage.ts';

/** What the sign-in pages' address begins with: one of a kind in its region, so the account is part of it. */
export const loginPrefix = (stage: Stage, account: string): string => `portolan-${stage.name}-${account}`;

/** Where people sign in: Cognito's managed login, without a path. */
export const loginOrigin = (stage: Stage, account: string): string =>
  `https://${loginPrefix(stage, account)}.auth.${stage.region}.amazoncognito.com`;
