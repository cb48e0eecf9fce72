export interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Hosts that `answer` speaks for. */
export const hosts: readonly string[];

/**
 * The answer of one of our hosts; null for a host that is not ours.
 *
 * @throws Error when the pages have not been built.
 */
export function answer(url: string): Promise<Answer | null>;
