// Enrolment without a person: by managed settings (IT rolls out), else by a file packed with the extension (the demo).
import { browser } from 'wxt/browser';
import { z } from 'zod';
import { Locale } from '../../contract/words.ts';
import { packagedPresetUrl } from '../own-origin.ts';
import { item } from '../store/kv.ts';
import type { Sync } from './run.ts';

const Preset = z.object({
  serverUrl: z.url({ protocol: /^https?$/ }).optional(),
  inviteCode: z.string().min(6).max(60).optional(),
  locale: Locale.optional(),
});
export type Preset = z.infer<typeof Preset>;

const KnownPreset = Preset.extend({
  /** The invite code that was used, or that the server would not take. Neither is tried again. */
  spentCode: z.string().optional(),
});
const known = item('preset', KnownPreset);

/** What was last found; for the language, and for the address in the enrolment form. */
export const knownPreset = async (): Promise<Preset> => (await known.read()) ?? {};

/** Reads the preset and enrols with its code, unless that code was used before. A server that is away is asked again later. */
export async function applyPreset(sync: Pick<Sync, 'enrol'>, label: string): Promise<void> {
  const preset = (await readManaged()) ?? (await readPackaged()) ?? {};
  const spentCode = (await known.read())?.spentCode;
  await known.write({ ...preset, ...(spentCode === undefined ? {} : { spentCode }) });
  const { serverUrl, inviteCode } = preset;
  if (serverUrl === undefined || inviteCode === undefined || inviteCode === spentCode) return;
  const outcome = await sync.enrol(serverUrl, inviteCode, label);
  if (outcome.ok || spent.has(outcome.code)) await known.write({ ...preset, spentCode: inviteCode });
}

/** Answers after which the same code will never do. */
const spent: ReadonlySet<string> = new Set(['invite_invalid', 'invite_used', 'insecure_address']);

async function readManaged(): Promise<Preset | null> {
  try {
    const parsed = Preset.safeParse(await browser.storage.managed.get(['serverUrl', 'inviteCode', 'locale']));
    return parsed.success && Object.keys(parsed.data).length > 0 ? parsed.data : null;
  } catch {
    // Firefox rejects when there are no managed settings.
    return null;
  }
}

async function readPackaged(): Promise<Preset | null> {
  try {
    const response = await fetch(packagedPresetUrl());
    const parsed = Preset.safeParse(await response.json());
    return parsed.success ? parsed.data : null;
  } catch {
    // Normal builds have no such file.
    return null;
  }
}
