/** What the DNS says of a name: nothing where there is none. Rejects where it cannot be asked now. */
export type NameServers = {
  /** Each record's parts put together. */
  readonly txt: (name: string) => Promise<readonly string[]>;
  readonly cname: (name: string) => Promise<readonly string[]>;
  /** As `10 mail.example.org`. */
  readonly mx: (name: string) => Promise<readonly string[]>;
};
