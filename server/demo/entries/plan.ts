// How a planned message of the demo is written down, and how it becomes a calendar entry around a given day.
import type { Entry } from '../../../contract/entry.ts';

type Platform = Entry['variants'][number]['platform'];
type Locale = Entry['variants'][number]['locale'];

export interface Plan {
  readonly title: string;
  readonly account?: string;
  readonly campaign?: string;
  readonly state: Entry['state'];
  /** Days from today, negative in the past. */
  readonly day: number;
  /** HH:MM, UTC. */
  readonly at: string;
  readonly owner: string;
  readonly approvedBy?: string;
  /** Every text is offered on each of these. */
  readonly platforms: readonly Platform[];
  readonly texts: Partial<Record<Locale, string>>;
  /** Longer words for LinkedIn and Facebook, where there is room. */
  readonly long?: Partial<Record<Locale, string>>;
}

const roomy: ReadonlySet<Platform> = new Set(['linkedin', 'facebook']);

/** @param today any time of the day that the plan's day 0 falls on (UTC) */
export function toEntry(id: string, unit: string, plan: Plan, today: Date): Entry {
  const { title, account, campaign, state, owner, approvedBy } = plan;
  return {
    id,
    title,
    unit,
    ...(account === undefined ? {} : { account }),
    ...(campaign === undefined ? {} : { campaign }),
    state,
    plannedAt: timeOf(plan, today),
    owner,
    ...(approvedBy === undefined ? {} : { approvedBy }),
    variants: plan.platforms.flatMap((platform) =>
      (Object.entries(plan.texts) as [Locale, string][]).map(([locale, text]) => ({
        platform,
        locale,
        text: (roomy.has(platform) ? plan.long?.[locale] : undefined) ?? text,
      })),
    ),
  };
}

function timeOf({ day, at }: Plan, today: Date): string {
  const [hours = 0, minutes = 0] = at.split(':').map(Number);
  return new Date(
    Date.UTC(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate() + day, hours, minutes),
  ).toISOString();
}
