// Which holds cover a post. The worker leaves out those that are lifted; the end may come while the composer is open.
import type { Account } from '../../contract/account.ts';
import type { Hold } from '../../contract/hold.ts';
import type { Locale, Platform } from '../../contract/words.ts';

export interface HoldScope {
  readonly platform: Platform;
  readonly account: Pick<Account, 'unit' | 'region'> | null;
  readonly language: Locale | 'und';
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/**
 * The holds in force for a post of an official account. An absent key covers everything; several keys must all match. A post whose
 * language cannot be told counts as covered: a pause is there to be safe.
 */
export function holdsFor(holds: readonly Hold[], scope: HoldScope): Hold[] {
  const { account } = scope;
  if (account === null) return [];
  return holds.filter(
    (hold) =>
      !hold.lifted &&
      (hold.endsAt === undefined || Date.parse(hold.endsAt) > scope.now) &&
      (hold.platforms === undefined || hold.platforms.includes(scope.platform)) &&
      (hold.units === undefined || hold.units.includes(account.unit)) &&
      (hold.regions === undefined || (account.region !== undefined && hold.regions.includes(account.region))) &&
      (hold.languages === undefined || scope.language === 'und' || hold.languages.includes(scope.language)),
  );
}
