// imprimatur: the dispatcher. Each command is a module of its own, loaded when it is asked for.
import { CommandFailed } from './jsonl.ts';

/** Runs a command with its arguments; resolves to the exit code. */
type Command = (args: readonly string[]) => Promise<number>;

const commands: Readonly<Record<string, { readonly summary: string; readonly load: () => Promise<Command> }>> = {
  check: {
    summary: 'hold posts against a policy: JSON Lines in, findings out',
    load: async () => (await import('./check.ts')).check,
  },
  serve: {
    summary: 'start the governance API',
    load: async () => (await import('./serve.ts')).serve,
  },
  seed: {
    summary: 'make the demo organisation',
    load: async () => (await import('./seed.ts')).seed,
  },
};

const usage = `imprimatur <command> [options]

Commands:
${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(8)}${summary}`)
  .join('\n')}

imprimatur <command> --help tells the options of a command.
`;

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage);
    return name === undefined ? 2 : 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) throw new CommandFailed(`unknown command ${name}\n\n${usage}`);
  const run = await command.load();
  return run(args);
}

// The reader of our output may stop early (`| head`): that is no error of ours, and nothing more can be said to it.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailed)) throw error;
  process.stderr.write(`${error.message.trimEnd()}\n`);
  process.exitCode = error.exitCode;
}
