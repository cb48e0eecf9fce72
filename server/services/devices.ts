// Invite codes, devices and their tokens. Codes and tokens are stored as hashes only.
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { sha256 } from './canonical.ts';
import { record, type ServiceContext } from './record.ts';

/** No such code, or its time is over. */
export class InviteInvalid extends Error {
  override name = 'InviteInvalid';
}

/** The code was good once, and has been used. */
export class InviteUsed extends Error {
  override name = 'InviteUsed';
}

/** Crockford's base 32: no I, L, O, U. Twelve of them are 60 bits. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const inviteLifeMs = 14 * 24 * 3600 * 1000;

/**
 * Makes a code with which one browser can enrol for this person, once, within 14 days.
 *
 * @returns the code in groups of four; only its hash is kept
 */
export async function issueInvite(context: ServiceContext, person: string): Promise<string> {
  const letters = Array.from({ length: 12 }, () => alphabet[randomInt(alphabet.length)]).join('');
  const code = letters.replace(/(.{4})(?=.)/g, '$1-');
  const now = context.clock.now();
  await record(context, async (tx, journal) => {
    await tx.deleteFrom('invite').where('expires_at', '<', now).execute();
    await tx
      .insertInto('invite')
      .values({
        code_hash: hashOfCode(code),
        person,
        expires_at: new Date(now.getTime() + inviteLifeMs),
        used_at: null,
      })
      .execute();
    journal.audit({ action: 'invite.issued', kind: 'person', id: person });
  });
  return code;
}

/** Case, dashes and spaces do not matter, and letters that look like figures count as these. */
export function hashOfCode(code: string): string {
  const plain = code.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  return sha256(`invite:${plain}`);
}

export const hashOfToken = (token: string): string => sha256(`token:${token}`);

export interface NewDevice {
  readonly deviceId: string;
  /** Shown once: 32 random bytes, base64url. */
  readonly token: string;
  readonly enrolledAt: Date;
}

/**
 * Turns an invite code into a device.
 *
 * @throws InviteInvalid
 * @throws InviteUsed
 */
export async function enrolDevice(
  context: Omit<ServiceContext, 'actor'>,
  request: { code: string; label: string },
): Promise<NewDevice> {
  const codeHash = hashOfCode(request.code);
  const enrolledAt = context.clock.now();
  const invite = await context.database.db
    .selectFrom('invite')
    .innerJoin('person', 'person.id', 'invite.person')
    .select(['invite.person', 'invite.expires_at', 'invite.used_at'])
    .where('code_hash', '=', codeHash)
    .where('person.active', '=', true)
    .executeTakeFirst();
  if (invite === undefined || (invite.used_at === null && invite.expires_at <= enrolledAt)) throw new InviteInvalid();
  const token = randomBytes(32).toString('base64url');
  const deviceId = `device-${randomUUID()}`;
  await record({ ...context, actor: invite.person }, async (tx, journal) => {
    // Of two browsers with the same code, the row lock lets one through.
    const taken = await tx
      .updateTable('invite')
      .set({ used_at: enrolledAt })
      .where('code_hash', '=', codeHash)
      .where('used_at', 'is', null)
      .returning('person')
      .executeTakeFirst();
    if (taken === undefined) throw new InviteUsed();
    await tx
      .insertInto('device')
      .values({
        id: deviceId,
        person: taken.person,
        label: request.label,
        token_hash: hashOfToken(token),
        enrolled_at: enrolledAt,
        revoked_at: null,
      })
      .execute();
    journal.audit({ action: 'device.enrolled', kind: 'device', id: deviceId });
  });
  return { deviceId, token, enrolledAt };
}

/** Ends a device: its token is refused from now on, on every node. @returns false when there is no such living device */
export async function revokeDevice(context: ServiceContext, deviceId: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const ended = await tx
      .updateTable('device')
      .set({ revoked_at: context.clock.now() })
      .where('id', '=', deviceId)
      .where('revoked_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (ended === undefined) return false;
    journal.accessChanged();
    journal.audit({ action: 'device.revoked', kind: 'device', id: deviceId });
    return true;
  });
}

/** A leaver: the person can no longer enrol, and every device of theirs is ended. Coming back does not revive old tokens. */
export async function deactivatePerson(context: ServiceContext, person: string): Promise<boolean> {
  return record(context, async (tx, journal) => {
    const ended = await tx
      .updateTable('person')
      .set({ active: false })
      .where('id', '=', person)
      .where('active', '=', true)
      .returning('id')
      .executeTakeFirst();
    if (ended === undefined) return false;
    await tx
      .updateTable('device')
      .set({ revoked_at: context.clock.now() })
      .where('person', '=', person)
      .where('revoked_at', 'is', null)
      .execute();
    journal.accessChanged();
    journal.audit({ action: 'person.deactivated', kind: 'person', id: person });
    return true;
  });
}
