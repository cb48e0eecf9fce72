// The HTML shell of a replica page and the headers it is served with.

/** @param {{ title: string, root: string, assets: string, extra?: string }} page */
export function appDocument({ title, root, assets, extra = '' }) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="/assets/${assets}.css">
<script defer src="/assets/${assets}.js"></script>
</head>
<body>
<div id="${root}"></div>
${extra}
</body>
</html>
`;
}

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

// Quill 1 parses markup of its own that has a style attribute.
const withStyles = strict.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

export const policies = {
  x: strict,
  mastodon: strict,
  linkedin: `${withStyles}; require-trusted-types-for 'script'; trusted-types default`,
};
