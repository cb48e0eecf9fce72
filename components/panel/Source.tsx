// Where a rule comes from, after the reason: a link, or words when it has no address.
import type { ViewFinding } from '../../utils/composer/view.ts';

export function Source({ source }: { source: ViewFinding['source'] }) {
  if (source === undefined) return null;
  if (source.url === undefined) return <span className="src fg3">{source.title}</span>;
  return (
    <a className="src" href={source.url} target="_blank" rel="noreferrer noopener">
      {source.title}
    </a>
  );
}
