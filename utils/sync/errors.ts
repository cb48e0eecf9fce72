// What can go wrong on the way to the server, one class for each thing that a caller can act on.

/** A failure with a stable code and a sentence, as screens show it. */
export abstract class SyncError extends Error {
  abstract readonly code: string;
}

/** The server answered with a problem document, or with a status that says the same. */
export class ServerProblem extends SyncError {
  override name = 'ServerProblem';
  readonly code: string;
  readonly status: number;
  /** The server's own wish when to be asked again, in ms. */
  readonly retryAfterMs: number | null;
  /** False when the answer was no problem document: something on the way spoke, not our server. */
  readonly fromServer: boolean;

  constructor(facts: {
    code: string;
    title: string;
    status: number;
    retryAfterMs: number | null;
    fromServer: boolean;
  }) {
    super(facts.title);
    this.fromServer = facts.fromServer;
    this.code = facts.code;
    this.status = facts.status;
    this.retryAfterMs = facts.retryAfterMs;
  }

  /** The same request will never be taken; sending it again is of no use. */
  get isRefusal(): boolean {
    return this.fromServer && this.status >= 400 && this.status < 500 && ![401, 408, 425, 429].includes(this.status);
  }

  /** The token is no longer one. A 401 of a proxy on the way has no such code. */
  get isRevocation(): boolean {
    return this.status === 401 && (this.code === 'token_revoked' || this.code === 'token_invalid');
  }
}

/** No answer: no network, no server, or not within the time. */
export class ServerUnreachable extends SyncError {
  override name = 'ServerUnreachable';
  readonly code: 'unreachable' | 'timeout';

  constructor(code: 'unreachable' | 'timeout', options: { cause: unknown }) {
    super(code === 'timeout' ? 'the server did not answer in time' : 'the server cannot be reached', options);
    this.code = code;
  }
}

/** An answer that is not what the contract says: another server, or a newer one. */
export class AnswerUnreadable extends SyncError {
  override name = 'AnswerUnreadable';
  readonly code = 'answer_unreadable';
}

/** Nothing is sent without enrolment. */
export class NotEnrolled extends SyncError {
  override name = 'NotEnrolled';
  readonly code = 'not_enrolled';

  constructor() {
    super('this browser is not enrolled');
  }
}

/** Plain http is for a server on this machine only: a token must not travel in the open. */
export class InsecureAddress extends SyncError {
  override name = 'InsecureAddress';
  readonly code = 'insecure_address';

  constructor() {
    super('the address must begin with https://');
  }
}
