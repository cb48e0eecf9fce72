import { contract } from './context.ts';
import * as devices from './devices.ts';
import * as events from './events.ts';
import * as flags from './flags.ts';
import * as health from './health.ts';

export const router = contract.router({ devices, events, flags, health });
