import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultFolder } from '../data-folder/data-folder.ts';
import { runningFile } from '../data-folder/running-stack.ts';
import { askAsOwner, type OwnerAnswer } from '../identity/ask-as-owner.ts';

/** Standard output carries the answer and nothing else, so that it can be put into a variable of the shell. */
const complain = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const explain = (answer: OwnerAnswer & { ok: false }, email: string, folder: string): string => {
  switch (answer.code) {
    case 'not-running':
      return `No local stack is running on ${folder}. Start one with npm start, or name its folder with --data DIR.\nA stack that was started with --memory has no folder, so this command cannot see it.`;
    case 'no-answer':
      return `The local stack on ${folder} does not answer. Stop it and start it again with npm start.`;
    case 'no-such-person':
      return `Nobody has an account with the address ${email}. npm start prints the demo sign-ins; anybody else signs up first.`;
    case 'refused':
      return `The local stack on ${folder} refused. Stop it and start it again with npm start.`;
  }
};

type OwnerCommand = {
  readonly path: Parameters<typeof askAsOwner>[1];
  readonly usage: string;
  /** What to print, given what the stack answered. */
  readonly report: (text: string, email: string) => string;
};

/** Runs a command of this machine's owner that is about one person: `EMAIL [--data DIR]`. */
export const runOwnerCommand = async ({ path, usage, report }: OwnerCommand): Promise<void> => {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string' } },
    });
    const [email, ...others] = positionals;
    if (email === undefined || others.length > 0) return complain(usage);
    const folder = values.data ?? defaultFolder;
    const answer = await askAsOwner(join(folder, runningFile), path, email);
    if (answer.ok) console.log(report(answer.text, email));
    else complain(explain(answer, email, folder));
  } catch (error) {
    complain(error instanceof TypeError ? usage : String(error));
  }
};
