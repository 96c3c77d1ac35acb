/**
 * The web app as the identity provider knows it: `oidc-provider` at home, Cognito's app client on AWS, both declared with
 * these values. Durations are in seconds.
 */
export const signInClient = {
  /** Where the browser comes back to with the code, and after signing out; paths of the app's own origin. */
  redirectPath: '/signed-in',
  signedOutPaths: ['/', '/signed-out', '/account-deleted'],
  lifetimes: { accessToken: 15 * 60, idToken: 60 * 60, refreshToken: 12 * 60 * 60 },
} as const;

/** Cognito's own name for an access token by which people look after their own account: the second factor, and deleting it. */
export const ownAccountScope = 'aws.cognito.signin.user.admin';

/** What the web app asks for. */
export const signInScopes = ['openid', 'email', 'profile', ownAccountScope] as const;

/** Characters of the shortest password that somebody may choose. Length is all that is asked of it. */
export const shortestPassword = 12;
