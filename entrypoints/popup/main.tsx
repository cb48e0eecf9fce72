import { opensAtSide } from './at-side.ts';
import { start } from './start.tsx';

const openAtSide = opensAtSide();
void start({ place: 'popup', close: () => window.close(), ...(openAtSide === undefined ? {} : { openAtSide }) });
