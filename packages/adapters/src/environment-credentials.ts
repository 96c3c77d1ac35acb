export type Credentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
};

// They stay the same for as long as the process lives, and the environment is slow to read.
const readCredentials = async (): Promise<Credentials> => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY)
    throw new Error('The environment holds no AWS credentials');
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  };
};

/**
 * The credentials in the environment, and nowhere else; named so that bundles put it in the place of the SDK's default provider.
 * A function is always given its credentials there, and the SDK's own search through files and metadata services costs a third
 * of a cold start. Throws where the environment has none.
 */
export const defaultProvider = () => {
  let credentials: Promise<Credentials> | undefined;
  return (): Promise<Credentials> => {
    credentials ??= readCredentials();
    return credentials;
  };
};
