// Enrolment: an invite code becomes a device with a token; and who that device speaks for.
import { z } from 'zod';
import { Id, Instant, Locale, Role } from './words.ts';

export const Unit = z.strictObject({
  id: Id,
  name: z.string().min(1).max(120),
  parent: Id.optional(),
  region: Id.optional(),
});
export type Unit = z.infer<typeof Unit>;

export const EnrolRequest = z.strictObject({
  /** As it was mailed or read out: letters and digits in groups; case and dashes do not matter. */
  code: z.string().min(6).max(60),
  /** What the person will recognise in a list of devices: "Firefox on Linux". */
  label: z.string().min(1).max(80),
});
export type EnrolRequest = z.infer<typeof EnrolRequest>;

export const Me = z.strictObject({
  deviceId: Id,
  org: z.strictObject({ id: Id, name: z.string() }),
  person: z.strictObject({
    id: Id,
    name: z.string(),
    locale: Locale,
    /** Each role with the unit it is granted on; it holds for the subtree. */
    roles: z.array(z.strictObject({ role: Role, unit: Id })),
  }),
  unit: Unit,
  /** Every unit in scope: those the roles are granted on, and what is below them. */
  units: z.array(Unit),
});
export type Me = z.infer<typeof Me>;

export const Enrolment = z.strictObject({
  /** Shown once; the server keeps only a hash. */
  token: z.string().min(20).max(200),
  enrolledAt: Instant,
  me: Me,
});
export type Enrolment = z.infer<typeof Enrolment>;
