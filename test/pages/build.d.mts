/** Bundles the replica pages into `.output/pages`. */
export function buildPages(): Promise<void>;
