import { runOwnerCommand } from './command-line/owner-command.ts';

await runOwnerCommand({
  path: 'second-factor-off',
  usage: 'Usage: npm run second-factor-off -- EMAIL [--data DIR]',
  report: (_text, email) =>
    `Signing in as ${email} asks for the password only. Check who asked you for this.`,
});
