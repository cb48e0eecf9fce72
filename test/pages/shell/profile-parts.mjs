// What the profile pages of both replicas are made of.

/** @param {string} text */
export function escapeHtml(text) {
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => entities[/** @type {keyof typeof entities} */ (character)]);
}

/** A name for a handle that nobody described: `river_walks` -> `River Walks`. @param {string} handle */
export function nameFrom(handle) {
  return handle
    .split(/[_.-]+|(?<=\p{Ll})(?=\p{Lu})/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

/** @param {string} name */
export function avatar(name) {
  const initials = name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
  return `<span class="avatar profile-avatar" aria-hidden="true">${escapeHtml(initials)}</span>`;
}

/** @param {{ name: string, posts: readonly string[] }} person */
export function postList({ name, posts }) {
  const rows = posts.map(
    (text) =>
      `<article class="post"><span class="avatar small" aria-hidden="true">${escapeHtml(name.charAt(0))}</span>` +
      `<div><strong>${escapeHtml(name)}</strong> <span class="quiet">2 h</span><p class="post-text">${escapeHtml(text)}</p></div></article>`,
  );
  return `<section class="posts" aria-label="Posts">${rows.join('')}</section>`;
}

/** Links that the page's script follows without loading a page. @param {readonly (readonly [string, string])[]} links */
export function otherProfiles(links) {
  const rows = links.map(([href, text]) => `<a class="nav-item" data-in-app href="${href}">${escapeHtml(text)}</a>`);
  return `<aside class="card people"><h2>You might know</h2><nav class="nav" aria-label="Other profiles">${rows.join('')}</nav></aside>`;
}

/** @param {{ title: string, root: string, assets: string, body: string }} page */
export function profileDocument({ title, root, assets, body }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="/assets/${assets}.css">
<link rel="stylesheet" href="/assets/profile.css">
<script defer src="/assets/profile.js"></script>
</head>
<body>
<div id="${root}">${body}</div>
</body>
</html>
`;
}
