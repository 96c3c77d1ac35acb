/**
 * A handler that is read in when it is first asked for: what is seldom asked for, or late in a visit, makes no cold start slower.
 * `load` imports its module.
 */
export const later =
  <Asked extends readonly unknown[], Answer>(
    load: () => Promise<(...asked: Asked) => Promise<Answer>>,
  ): ((...asked: Asked) => Promise<Answer>) =>
  async (...asked) =>
    (await load())(...asked);
