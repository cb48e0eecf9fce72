// Whose post it is. Policy binds only where platform and account match an active official account.
import type { Account } from '../../contract/account.ts';
import type { Platform } from '../../contract/words.ts';
import type { IdentityAnswer } from '../messages.ts';
import { accountsByHandle, accountsByName, isActiveOfficial } from './accounts.ts';

export interface Named {
  readonly platform: Platform;
  readonly handle?: string | undefined;
  readonly displayName?: string | undefined;
}

/**
 * official: an active official account is named · personal: somebody else is · unknown: nobody is.
 *
 * A display name counts on LinkedIn only, where the composer shows no handle; elsewhere anyone may take any name.
 *
 * @param url of the page
 */
export async function identify({ platform, handle, displayName }: Named, url: string): Promise<IdentityAnswer> {
  const named = [handle, displayName].some((name) => name !== undefined && name.trim() !== '');
  if (!named) return { identity: 'unknown', account: null };
  const candidates: Account[] = [];
  if (handle !== undefined && handle.trim() !== '') candidates.push(...(await accountsByHandle(platform, handle, url)));
  else if (platform === 'linkedin' && displayName !== undefined)
    candidates.push(...(await accountsByName(platform, displayName)));
  const account = candidates.find(isActiveOfficial);
  return account === undefined ? { identity: 'personal', account: null } : { identity: 'official', account };
}
