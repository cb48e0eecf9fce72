// node test/server/kill.soak.ts --rounds 12: the server is killed with SIGKILL in mid-write, again and again, on one data folder.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { killRound } from './support/kill-round.ts';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '12' } } });
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'imprimatur-kill-'));
let lost = 0;
try {
  for (let round = 1; round <= rounds; round += 1) {
    // A different moment each time: early, in the first write-ahead segment, and late.
    const result = await killRound(join(folder, 'data'), 20 + ((round * 137) % 400));
    lost += result.lost;
    process.stdout.write(`round ${round} of ${rounds}: ${result.acknowledged} acknowledged, ${result.lost} lost\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = lost === 0 ? 0 : 1;
