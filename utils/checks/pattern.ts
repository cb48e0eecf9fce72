// A bounded pattern, made ready to run.

export interface SafePattern {
  /** Flags `gu` or `giu`. Shared: set `lastIndex` to 0 before use. */
  readonly expression: RegExp;
}

/** Compiles a pattern, or says why it is refused. */
export function compilePattern(source: string, ignoreCase: boolean): SafePattern | { readonly refused: string } {
  try {
    return { expression: new RegExp(source, ignoreCase ? 'giu' : 'gu') };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}
