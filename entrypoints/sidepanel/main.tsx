import { start } from '../popup/start.tsx';

start({ place: 'side' });
