/** The parts of the house and what each may know. A part always knows itself. The design is the first of its five ideas. */
export const mayKnow = {
  domain: [],
  messages: [],
  contract: ['domain'],
  data: ['domain'],
  adapters: ['domain'],
  'public-pages': ['domain', 'messages'],
  documents: ['domain', 'messages'],
  emails: ['domain', 'messages'],
  web: ['contract', 'domain', 'messages', 'documents', 'public-pages'],
  functions: ['domain', 'contract', 'data', 'adapters', 'public-pages', 'documents', 'emails', 'messages'],
  local: ['functions', 'domain', 'contract', 'data', 'adapters', 'messages'],
  infra: ['functions', 'domain', 'contract', 'data'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Area = keyof typeof mayKnow;

export const isArea = (name: string | undefined): name is Area =>
  name !== undefined && Object.hasOwn(mayKnow, name);

/** The part a path belongs to; null for what stands outside the house (tests, scripts, configuration). */
export const areaOf = (path: string): Area | null => {
  const [first, second] = path.split('/');
  const name = first === 'packages' ? second : first;
  return isArea(name) ? name : null;
};

/** Libraries that only one part may name, so that changing the library changes that part alone. Folders, by prefix. */
export const keptTo: readonly { readonly library: RegExp; readonly folders: readonly string[] }[] = [
  { library: /^@middy\//, folders: ['functions/runtime/'] },
  {
    library: /^@aws-sdk\/(client-dynamodb|lib-dynamodb|util-dynamodb)(\/|$)/,
    folders: ['packages/data/', 'packages/local/'],
  },
  { library: /^@aws-sdk\/client-dynamodb-streams(\/|$)/, folders: ['packages/local/'] },
  { library: /^@aws-sdk\/client-(sqs|sesv2)(\/|$)/, folders: ['packages/adapters/', 'packages/local/'] },
  { library: /^(oidc-provider|fauxqs|aws-ses-v2-local|@dynoxide\/.*)$/, folders: ['packages/local/'] },
  { library: /^(react|react-dom)(\/|$)/, folders: ['packages/web/', 'packages/emails/'] },
  { library: /^(@mantine\/.*|@tanstack\/.*|@tabler\/.*)(\/|$)/, folders: ['packages/web/'] },
  { library: /^@react-email\//, folders: ['packages/emails/'] },
  { library: /^(aws-cdk-lib|constructs|cdk-nag)(\/|$)/, folders: ['infra/'] },
];

/** Parts that run in a browser or are pure: nothing of Node may reach them. */
export const withoutNode: readonly Area[] = [
  'domain',
  'contract',
  'messages',
  'web',
  'public-pages',
  'documents',
  'emails',
];
