/** The web app's name at the provider. What else the provider knows of it, the contract says. */
export const webClientId = 'portolan-web';

/** What access tokens are for: their `aud`. */
export const apiAudience = 'portolan-api';

/** The app's origin by each name of this machine, so that 127.0.0.1 works as well as localhost. */
export const appOrigins = (issuer: string): readonly string[] => {
  const { protocol, hostname, port, origin } = new URL(issuer);
  const loopback = hostname === 'localhost' ? [`${protocol}//127.0.0.1${port === '' ? '' : `:${port}`}`] : [];
  return [origin, ...loopback];
};
