/** The web app as the provider knows it. Cognito's app client is declared with the same values. */
export const webClient = {
  clientId: 'portolan-web',
  /** Where the browser comes back to with the code, and after signing out; paths of the app's own origin. */
  redirectPath: '/signed-in',
  signedOutPaths: ['/', '/signed-out', '/account-deleted'],
} as const;

/**
 * What the web app asks for. The last is Cognito's own name for an access token by which a person looks after their own
 * account: the second factor, and deleting it.
 */
export const ownAccountScope = 'aws.cognito.signin.user.admin';
export const webScopes = ['openid', 'email', 'profile', ownAccountScope] as const;

/** What access tokens are for: their `aud`. */
export const apiAudience = 'portolan-api';

/** The app's origin by each name of this machine, so that 127.0.0.1 works as well as localhost. */
export const appOrigins = (issuer: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(issuer);
  const loopback = hostname === 'localhost' ? [`${protocol}//127.0.0.1${port === '' ? '' : `:${port}`}`] : [];
  return [origin, ...loopback];
};
