// When each platform's adapter was last seen at work, and how it was. Stays on this device.
import { z } from 'zod';
import { Instant, Platform } from '../../contract/words.ts';
import { ComposerReport } from '../messages.ts';
import { item } from './kv.ts';

const AdapterHealth = z.partialRecord(Platform, z.object({ health: ComposerReport.shape.health, at: Instant }));
export type AdapterHealth = z.infer<typeof AdapterHealth>;

const health = item('adapters', AdapterHealth);

export const readHealth = async (): Promise<AdapterHealth> => (await health.read()) ?? {};

export async function noteHealth(platform: Platform, state: ComposerReport['health'], at: string): Promise<void> {
  await health.write({ ...(await readHealth()), [platform]: { health: state, at } });
}
