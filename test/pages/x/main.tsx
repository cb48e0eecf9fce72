// X: home with the inline composer, and the composer dialog on /compose/post over it, in #layers.
// oxlint-disable jsx-a11y/prefer-tag-over-role -- the roles are the imitated site's
import type { MouseEvent } from 'react';
import { createPortal } from 'react-dom';
import { Avatar } from '../shell/Avatar.tsx';
import { Foot, mount, useLate, useRoute } from '../shell/mount.tsx';
import { readOptions, withOptions } from '../shell/options.ts';
import { PostList } from '../shell/PostList.tsx';
import { Composer } from './Composer.tsx';
import { displayNameOf } from './names.ts';
import './x.css';

const options = readOptions({ as: 'MeridianMutual', publish: 'click' });
const author = options.as === null ? 'Somebody' : displayNameOf(options.as);

function Site() {
  const [path, go] = useRoute();
  const isDue = useLate(options.lateMs);
  const isComposing = path === '/compose/post';
  const follow = (next: string) => (event: MouseEvent) => {
    event.preventDefault();
    go(next);
  };
  const layers = document.getElementById('layers');
  return (
    <div className="x-frame">
      <header className="x-side">
        <nav className="nav" aria-label="Main">
          <a href={withOptions('/home')} aria-current={isComposing ? undefined : 'page'} onClick={follow('/home')}>
            Home
          </a>
          {options.as !== null && (
            <a data-testid="AppTabBar_Profile_Link" href={`/${options.as}`}>
              Profile
            </a>
          )}
          <a
            className="button"
            data-testid="SideNav_NewTweet_Button"
            href={withOptions('/compose/post')}
            onClick={follow('/compose/post')}
          >
            Post
          </a>
        </nav>
        {options.as !== null && (
          <button type="button" className="x-account row" data-testid="SideNav_AccountSwitcher_Button">
            <Avatar name={author} small />
            <span>
              <strong>{author}</strong>
              <span className="quiet">@{options.as}</span>
            </span>
          </button>
        )}
      </header>
      <main className="card x-column" data-testid="primaryColumn">
        <h1>Home</h1>
        {isDue && <Composer author={author} gesture={options.publish} buttonId="tweetButtonInline" autoFocus={false} />}
        <PostList author={author} />
        <Foot />
      </main>
      {isComposing &&
        isDue &&
        layers !== null &&
        createPortal(
          <div className="x-mask">
            <div className="card x-modal" role="dialog" aria-modal="true" aria-labelledby="modal-header">
              <div className="row x-modal-head">
                <button type="button" className="icon-button" aria-label="Close" onClick={() => go('/home')}>
                  ✕
                </button>
                <h2 id="modal-header">New post</h2>
              </div>
              <Composer
                author={author}
                gesture={options.publish}
                buttonId="tweetButton"
                autoFocus
                onPublished={() => go('/home')}
              />
            </div>
          </div>,
          layers,
        )}
    </div>
  );
}

mount('react-root', <Site />);
