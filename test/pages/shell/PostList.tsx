// The feed: what was published on this page, then two posts that were there before.
import { useSyncExternalStore } from 'react';
import { Avatar } from './Avatar.tsx';
import { publishedPosts } from './replica.ts';

const before = [
  { author: 'Riverside Food Bank', text: 'Thank you to the forty people who packed parcels this morning.' },
  { author: 'City Weather', text: 'Rain from the west by noon, clearing in the evening.' },
];

export function PostList({ author }: { author: string }) {
  useSyncExternalStore(publishedPosts.subscribe, publishedPosts.count);
  const posts = window.replica.published.flatMap((post) =>
    post.parts.map((text, index) => ({ key: `${post.at}-${index}`, author, text })),
  );
  return (
    <section className="posts" aria-label="Posts">
      {posts.toReversed().map((post) => (
        <Post key={post.key} author={post.author} text={post.text} fresh />
      ))}
      {before.map((post) => (
        <Post key={post.author} author={post.author} text={post.text} />
      ))}
    </section>
  );
}

function Post({ author, text, fresh = false }: { author: string; text: string; fresh?: boolean }) {
  return (
    <article className="post" data-published={fresh ? '' : undefined}>
      <Avatar name={author} small />
      <div>
        <strong>{author}</strong> <span className="quiet">{fresh ? 'now' : '2 h'}</span>
        <p className="post-text">{text}</p>
      </div>
    </article>
  );
}
