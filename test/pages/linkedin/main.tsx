// LinkedIn: the feed with "Start a post"; the dialog mounts late, in the open shadow root of #interop-outlet.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import './trusted-types.ts';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Avatar } from '../shell/Avatar.tsx';
import { Foot, mount } from '../shell/mount.tsx';
import { readOptions } from '../shell/options.ts';
import { PostList } from '../shell/PostList.tsx';
import './linkedin.css';
import { ShareBox } from './ShareBox.tsx';

const MOUNT_MS = 60;
const options = readOptions({ as: 'Meridian Mutual', publish: 'click' });

/** The site fetches the dialog's code first; the shadow root is there from the start. */
function useShadowRoot(): ShadowRoot {
  const [root] = useState(() => {
    const host = document.getElementById('interop-outlet');
    if (host === null) throw new Error('no #interop-outlet');
    const shadow = host.attachShadow({ mode: 'open' });
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = '/assets/share.css';
    shadow.append(style);
    return shadow;
  });
  return root;
}

function Site() {
  const shadow = useShadowRoot();
  const [state, setState] = useState<'closed' | 'loading' | 'open'>('closed');
  useEffect(() => {
    if (state !== 'loading') return undefined;
    const timer = setTimeout(() => setState('open'), MOUNT_MS + options.lateMs);
    return () => clearTimeout(timer);
  }, [state]);
  const author = options.as;
  return (
    <>
      <header className="global-nav">
        <nav className="row" aria-label="Primary">
          <strong>Network</strong>
          <a href="/feed/" aria-current="page">
            Home
          </a>
          {author !== null && (
            <span className="row end">
              <img
                className="global-nav__me-photo"
                alt="Bence Kovács"
                src="/assets/person.svg"
                width="24"
                height="24"
              />
              <span className="quiet">Me</span>
            </span>
          )}
        </nav>
      </header>
      <main className="li-feed">
        <section className="card share-box-feed-entry row" aria-label="Share">
          <Avatar name={author ?? 'Somebody'} />
          <button type="button" className="share-box-feed-entry__trigger" onClick={() => setState('loading')}>
            Start a post
          </button>
        </section>
        <section className="card">
          <PostList author={author ?? 'Somebody'} />
        </section>
        <Foot />
      </main>
      <aside className="msg-overlay-list-bubble card" role="dialog" aria-label="Messaging">
        Messaging
      </aside>
      {state === 'open' &&
        createPortal(<ShareBox author={author} gesture={options.publish} onClose={() => setState('closed')} />, shadow)}
    </>
  );
}

mount('root', <Site />);
