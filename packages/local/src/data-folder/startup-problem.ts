/** Something the person who starts Portolan can put right; the message says what happened and what to do. */
export class StartupProblem extends Error {
  override readonly name = 'StartupProblem';
}
