/** The look of the reference page. Nothing is fetched: no font, no script, no picture. */
export const docsCss = `
:root { color-scheme: light dark; --ink: light-dark(#1b1f24, #e6e8eb); --soft: light-dark(#5a6470, #9aa4b0);
  --line: light-dark(#dde1e6, #333a42); --ground: light-dark(#ffffff, #16191d); --raised: light-dark(#f5f6f8, #1e2328); --link: light-dark(#1d4fa3, #8fb4ff); }
* { box-sizing: border-box }
body { margin: 0; color: var(--ink); background: var(--ground); font: 14px/1.5 system-ui, sans-serif; display: grid; grid-template-columns: 260px minmax(0, 860px); gap: 40px }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 24px; border-right: 1px solid var(--line) }
nav h2 { font-size: 12px; color: var(--soft); font-weight: 600; margin: 20px 0 4px }
nav ul { list-style: none; margin: 0; padding: 0 } nav li { margin: 4px 0 }
main { padding: 24px 24px 120px 0 }
a { color: var(--link); text-decoration: none } a:hover { text-decoration: underline }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
h1 { font-size: 22px; margin: 0 0 4px } h2 { font-size: 17px; margin: 40px 0 8px } h3 { font-size: 13px; margin: 20px 0 4px }
section.operation, section.schema { border-top: 1px solid var(--line); padding-top: 8px; scroll-margin-top: 8px }
code { font: 12.5px/1.5 ui-monospace, monospace } .method { display: inline-block; min-width: 44px; font-weight: 600 }
.soft { color: var(--soft) }
table { border-collapse: collapse; width: 100%; margin: 4px 0 12px } td { border-top: 1px solid var(--line); padding: 6px 12px 6px 0; vertical-align: top; overflow-wrap: anywhere }
td:first-child { width: 190px } tr:first-child td { border-top: 0 }
ul.fields { list-style: none; margin: 4px 0; padding: 0 0 0 14px; border-left: 1px solid var(--line) } ul.fields li { margin: 3px 0; overflow-wrap: anywhere }
.box { background: var(--raised); border-radius: 6px; padding: 10px 14px; margin: 4px 0 12px }
@media (max-width: 820px) { body { display: block } nav { position: static; height: auto; border: 0; border-bottom: 1px solid var(--line) } main { padding: 24px } }
`;
