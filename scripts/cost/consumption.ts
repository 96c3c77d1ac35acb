/** What one function used: how often it ran, what that cost the processor, and what it took from the tables. */
export type FunctionUse = {
  readonly invocations: number;
  /** Of a whole core of this machine. */
  readonly milliseconds: number;
  /** Requests to the database. */
  readonly calls: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Messages it was handed from a queue. */
  readonly messages: number;
};

/** What was measured of one clinic and one month of it. */
export type Consumption = {
  /** By the function's kind and name in the manifest: `api-people`. */
  readonly functions: Readonly<Record<string, FunctionUse>>;
  readonly people: number;
  readonly visits: number;
  readonly apiRequests: number;
  /** Bytes of the bodies that the API answered with. */
  readonly answeredBytes: number;
  /** Bytes of the lines that functions wrote. */
  readonly loggedBytes: number;
  readonly emails: number;
  /** Bytes in tables and indexes: when the month began, and what it added. */
  readonly storedBytes: number;
  readonly addedBytes: number;
  /** What runs the same for any number of clinics, by the function's name. */
  readonly shared: Readonly<Record<string, FunctionUse>>;
};

export const noUse: FunctionUse = {
  invocations: 0,
  milliseconds: 0,
  calls: 0,
  readUnits: 0,
  writeUnits: 0,
  messages: 0,
};

export const plus = (one: FunctionUse, other: FunctionUse): FunctionUse => ({
  invocations: one.invocations + other.invocations,
  milliseconds: one.milliseconds + other.milliseconds,
  calls: one.calls + other.calls,
  readUnits: one.readUnits + other.readUnits,
  writeUnits: one.writeUnits + other.writeUnits,
  messages: one.messages + other.messages,
});

export const sumOf = (uses: Iterable<FunctionUse>): FunctionUse => [...uses].reduce(plus, noUse);

/** The use of so many, where one was measured; a fraction is fine. */
export const timesUse = (use: FunctionUse, factor: number): FunctionUse => ({
  invocations: use.invocations * factor,
  milliseconds: use.milliseconds * factor,
  calls: use.calls * factor,
  readUnits: use.readUnits * factor,
  writeUnits: use.writeUnits * factor,
  messages: use.messages * factor,
});
