import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runningFile } from './data-folder/running-stack.ts';
import { askForToken, type TokenAnswer } from './identity/ask-for-token.ts';

const usage = 'Usage: npm run -s token -- EMAIL [--data DIR]';

/** Standard output carries the token and nothing else, so that it can be put into a variable of the shell. */
const complain = (message: string): void => {
  console.error(message);
  process.exitCode = 1;
};

const explain = (answer: TokenAnswer & { ok: false }, email: string, folder: string): string => {
  switch (answer.code) {
    case 'not-running':
      return `No local stack is running on ${folder}. Start one with npm start, or name its folder with --data DIR.`;
    case 'no-answer':
      return `The local stack on ${folder} does not answer. Stop it and start it again with npm start.`;
    case 'no-such-person':
      return `Nobody has an account with the address ${email}. npm start prints the demo sign-ins; anybody else signs up first.`;
    case 'refused':
      return `The local stack on ${folder} refused. Stop it and start it again with npm start.`;
  }
};

const printToken = async (email: string, folder: string): Promise<void> => {
  const answer = await askForToken(join(folder, runningFile), email);
  if (answer.ok) console.log(answer.token);
  else complain(explain(answer, email, folder));
};

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { data: { type: 'string' } },
  });
  const [email, ...others] = positionals;
  if (email === undefined || others.length > 0) complain(usage);
  else await printToken(email, values.data ?? '.portolan');
} catch (error) {
  complain(error instanceof TypeError ? usage : String(error));
}
