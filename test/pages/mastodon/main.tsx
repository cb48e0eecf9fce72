// Mastodon: the web client's home with the compose column.
import { Foot, mount, useLate, useRoute } from '../shell/mount.tsx';
import { readOptions } from '../shell/options.ts';
import { PostList } from '../shell/PostList.tsx';
import { ComposeForm } from './ComposeForm.tsx';
import './mastodon.css';

const options = readOptions({ as: 'meridian', publish: 'submit' });
const names: Readonly<Record<string, string>> = {
  meridian: 'Meridian Mutual',
  meridian_hu: 'Meridian Mutual Magyarország',
  bence: 'Bence Kovács',
};
const handle = options.as?.split('@')[0] ?? null;
const account = handle === null ? null : { handle, name: names[handle] ?? handle };

function Site() {
  const [path, go] = useRoute();
  const isDue = useLate(options.lateMs);
  return (
    <div className="ui">
      <div className="compose-panel">{isDue && <ComposeForm account={account} gesture={options.publish} />}</div>
      <main className="card column">
        <h1>{path === '/explore' ? 'Trending' : 'Home'}</h1>
        <PostList author={account?.name ?? 'Somebody'} />
        <Foot />
      </main>
      <nav className="nav navigation-panel" aria-label="Main">
        {[
          ['/home', 'Home'],
          ['/explore', 'Trending'],
        ].map(([to = '', label]) => (
          <button
            key={to}
            type="button"
            className="nav-item"
            aria-current={path === to ? 'page' : undefined}
            onClick={() => go(to)}
          >
            {label}
          </button>
        ))}
        {account !== null && <a href={`/@${account.handle}`}>Profile</a>}
      </nav>
    </div>
  );
}

mount('mastodon', <Site />);
