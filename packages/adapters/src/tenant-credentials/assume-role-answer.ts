/** Keys of a role's session. */
export type SessionCredentials = {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly expiration: Date;
};

/** The text of an element that stands there once and holds nothing but text of this form; undefined for anything else. */
const textIn = (xml: string, element: string, form: RegExp): string | undefined => {
  const [found, ...others] = [...xml.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, 'g'))];
  const text = found?.[1];
  return text !== undefined && others.length === 0 && form.test(text) ? text : undefined;
};

const partIn = (xml: string, element: string): string =>
  new RegExp(`<${element}>([^]*)</${element}>`).exec(xml)?.[1] ?? '';

/**
 * The credentials in an answer of STS, which speaks XML; null for an answer that lacks any part of them, or is to another
 * session than the one asked for.
 */
export const credentialsIn = (xml: string, sessionName: string): SessionCredentials | null => {
  const result = partIn(xml, 'AssumeRoleResult');
  const session = textIn(result, 'Arn', /^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/);
  const credentials = partIn(result, 'Credentials');
  const accessKeyId = textIn(credentials, 'AccessKeyId', /^\w{16,128}$/);
  const secretAccessKey = textIn(credentials, 'SecretAccessKey', /^[\w/+=]+$/);
  const sessionToken = textIn(credentials, 'SessionToken', /^[\w/+=]+$/);
  const expiration = textIn(credentials, 'Expiration', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
  if (!session?.endsWith(`/${sessionName}`)) return null;
  if (accessKeyId === undefined || secretAccessKey === undefined) return null;
  if (sessionToken === undefined || expiration === undefined) return null;
  const at = new Date(expiration);
  return Number.isNaN(at.getTime()) ? null : { accessKeyId, secretAccessKey, sessionToken, expiration: at };
};

/** STS's name for why it refused; null where the answer names none. */
export const errorCodeIn = (xml: string): string | null =>
  textIn(partIn(xml, 'Error'), 'Code', /^[\w.]{1,100}$/) ?? null;
