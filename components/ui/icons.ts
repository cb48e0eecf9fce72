// Shapes and icons as path data, drawn on a 16 grid (14 for `st-`). Solid shapes (`s-`) are states, lines (`i-`) are actions,
// rings (`st-`) say where an entry stands. The content comes from this file only, never from data.
export const icons = {
  'i-arrow-l': { box: '0 0 16 16', body: '<path d="M13 8H3M7 4L3 8l4 4"/>' },
  'i-arrow-r': { box: '0 0 16 16', body: '<path d="M3 8h10M9 4l4 4-4 4"/>' },
  'i-calendar': {
    box: '0 0 16 16',
    body: '<path d="M4 3.5h8A1.5 1.5 0 0 1 13.5 5v7a1.5 1.5 0 0 1-1.5 1.5H4A1.5 1.5 0 0 1 2.5 12V5A1.5 1.5 0 0 1 4 3.5zM2.5 6.75h11M5.5 2v3M10.5 2v3"/>',
  },
  'i-check': { box: '0 0 16 16', body: '<path d="M3.5 8.5l3 3 6-7"/>' },
  'i-chev-d': { box: '0 0 16 16', body: '<path d="M3.5 6L8 10.5 12.5 6"/>' },
  'i-chev-l': { box: '0 0 16 16', body: '<path d="M10 3.5L5.5 8l4.5 4.5"/>' },
  'i-chev-r': { box: '0 0 16 16', body: '<path d="M6 3.5L10.5 8 6 12.5"/>' },
  'i-chev-u': { box: '0 0 16 16', body: '<path d="M3.5 10L8 5.5l4.5 4.5"/>' },
  'i-clock': { box: '0 0 16 16', body: '<path d="M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM8 5v3.2l2 1.3"/>' },
  'i-copy': {
    box: '0 0 16 16',
    body: '<path d="M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5zM10.5 5.5V4A1.5 1.5 0 0 0 9 2.5H4A1.5 1.5 0 0 0 2.5 4v5A1.5 1.5 0 0 0 4 10.5h1.5"/>',
  },
  'i-ext': {
    box: '0 0 16 16',
    body: '<path d="M6.5 3.5H4A1.5 1.5 0 0 0 2.5 5v7A1.5 1.5 0 0 0 4 13.5h7a1.5 1.5 0 0 0 1.5-1.5V9.5M9.5 2.5h4v4M13.5 2.5l-6 6"/>',
  },
  'i-eye': {
    box: '0 0 16 16',
    body: '<path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM10 8a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"/>',
  },
  'i-flag': { box: '0 0 16 16', body: '<path d="M4 14V2.5M4 3h8l-2 3 2 3H4"/>' },
  'i-globe': {
    box: '0 0 16 16',
    body: '<path d="M13.5 8a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0zM2.5 8h11M8 2.5c1.9 1.6 2.6 3.4 2.6 5.5S9.9 11.9 8 13.5C6.1 11.9 5.4 10.1 5.4 8S6.1 4.1 8 2.5z"/>',
  },
  'i-history': { box: '0 0 16 16', body: '<path d="M2.5 8a5.5 5.5 0 1 0 1.7-4M2.5 2.5V5H5M8 5.2V8l1.8 1.2"/>' },
  'i-home': { box: '0 0 16 16', body: '<path d="M2.5 7.5L8 2.75l5.5 4.75M4 6.5v6.75h8V6.5"/>' },
  'i-insert': {
    box: '0 0 16 16',
    body: '<path d="M8 2v7M5 6.5l3 3 3-3M2.5 10.5v2a1 1 0 0 0 1 1h9a1 1 0 0 0 1-1v-2"/>',
  },
  'i-key': {
    box: '0 0 16 16',
    body: '<path d="M8.2 10.5a2.75 2.75 0 1 1-5.5 0 2.75 2.75 0 0 1 5.5 0zM7.5 8.5L13 3M11 5l2 2"/>',
  },
  'i-keyboard': {
    box: '0 0 16 16',
    body: '<path d="M3 4h10a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 13 12H3a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 3 4zM4.5 7h.01M7 7h.01M9.5 7h.01M11.7 7h.01M5.5 9.5h5"/>',
  },
  'i-link': {
    box: '0 0 16 16',
    body: '<path d="M6.8 9.2a2.5 2.5 0 0 0 3.6 0l2-2a2.55 2.55 0 0 0-3.6-3.6l-.9.9M9.2 6.8a2.5 2.5 0 0 0-3.6 0l-2 2a2.55 2.55 0 0 0 3.6 3.6l.9-.9"/>',
  },
  'i-lock': {
    box: '0 0 16 16',
    body: '<path d="M5 7h6a1.5 1.5 0 0 1 1.5 1.5V12a1.5 1.5 0 0 1-1.5 1.5H5A1.5 1.5 0 0 1 3.5 12V8.5A1.5 1.5 0 0 1 5 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2"/>',
  },
  'i-minus': { box: '0 0 16 16', body: '<path d="M3 8h10"/>' },
  'i-more': { box: '0 0 16 16', body: '<path d="M3.5 8h.01M8 8h.01M12.5 8h.01"/>' },
  'i-offline': {
    box: '0 0 16 16',
    body: '<path d="M2 2l12 12M4.7 6.2a3 3 0 0 0-.2 5.8h7M7 4.1A4 4 0 0 1 12 7a2.5 2.5 0 0 1 1.7 3.9"/>',
  },
  'i-pause': { box: '0 0 16 16', body: '<path d="M5.5 3.5v9M10.5 3.5v9"/>' },
  'i-plus': { box: '0 0 16 16', body: '<path d="M8 3v10M3 8h10"/>' },
  'i-policy': { box: '0 0 16 16', body: '<path d="M4 2.5h5l3 3v8H4zM9 2.5v3h3M6 9.5l1.5 1.5L10 8"/>' },
  'i-pulse': { box: '0 0 16 16', body: '<path d="M1.5 8.5h3l2-5 3 9 2-4h3"/>' },
  'i-refresh': { box: '0 0 16 16', body: '<path d="M13 8a5 5 0 1 1-1.5-3.6M13 2.5v3h-3"/>' },
  'i-reply': {
    box: '0 0 16 16',
    body: '<path d="M4 3h8a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 12 11H7.5l-3 2.5V11H4a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 4 3z"/>',
  },
  'i-screen': {
    box: '0 0 16 16',
    body: '<path d="M3 3h10a1 1 0 0 1 1 1v6.5a1 1 0 0 1-1 1H3a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM6 14h4M8 11.5V14"/>',
  },
  'i-search': { box: '0 0 16 16', body: '<path d="M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0zM10.3 10.3L14 14"/>' },
  'i-send': { box: '0 0 16 16', body: '<path d="M2.5 8L13.5 3l-3 10.5-3-4.5zM7.5 9l6-6"/>' },
  'i-shield': { box: '0 0 16 16', body: '<path d="M8 2l5 1.8v4c0 3-2 5.2-5 6.2-3-1-5-3.2-5-6.2v-4z"/>' },
  'i-sidepanel': {
    box: '0 0 16 16',
    body: '<path d="M3.5 3h9A1.5 1.5 0 0 1 14 4.5v7a1.5 1.5 0 0 1-1.5 1.5h-9A1.5 1.5 0 0 1 2 11.5v-7A1.5 1.5 0 0 1 3.5 3zM9.5 3v10"/>',
  },
  'i-sliders': {
    box: '0 0 16 16',
    body: '<path d="M2.5 5h5M11.5 5h2M2.5 11h2M8.5 11h5M11.5 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM8.5 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0z"/>',
  },
  'i-undo': { box: '0 0 16 16', body: '<path d="M5.5 3L2.5 6l3 3M2.5 6H10a3.5 3.5 0 0 1 0 7H6"/>' },
  'i-user': {
    box: '0 0 16 16',
    body: '<path d="M10.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM3 13.5c.4-2.8 2.2-4.2 5-4.2s4.6 1.4 5 4.2"/>',
  },
  'i-users': {
    box: '0 0 16 16',
    body: '<path d="M8.5 5.5a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0zM1.5 13c.3-2.6 2-4 4.5-4s4.2 1.4 4.5 4M10.5 3.2a2.5 2.5 0 0 1 0 4.6M12 9.4c1.5.5 2.3 1.8 2.5 3.6"/>',
  },
  'i-x': { box: '0 0 16 16', body: '<path d="M4 4l8 8M12 4l-8 8"/>' },
  's-advice': {
    box: '0 0 16 16',
    body: '<rect x="1.75" y="1.75" width="12.5" height="12.5" rx="3.25"/><path class="sg" d="M8 7.6v3.6M8 4.9h.01"/>',
  },
  's-block': {
    box: '0 0 16 16',
    body: '<path d="M5.3 1h5.4L15 5.3v5.4L10.7 15H5.3L1 10.7V5.3z"/><path class="sg" style="stroke-width:2" d="M4.9 8h6.2"/>',
  },
  's-checking': {
    box: '0 0 16 16',
    body: '<circle class="ln" cx="8" cy="8" r="6.25" style="opacity:.35"/><path class="ln" style="stroke-width:2" d="M8 1.75A6.25 6.25 0 0 1 14.25 8"/>',
  },
  's-cleared': {
    box: '0 0 16 16',
    body: '<path d="M8 .6l1.75 1.25 2.13-.24.87 1.96 1.96.87-.24 2.13L15.72 8.3l-1.25 1.75.24 2.13-1.96.87-.87 1.96-2.13-.24L8 16l-1.75-1.23-2.13.24-.87-1.96-1.96-.87.24-2.13L.28 8.3l1.25-1.73-.24-2.13 1.96-.87.87-1.96 2.13.24z"/><path class="sg" d="M5 8.5l2.1 2.1 4.1-4.4"/>',
  },
  's-held': {
    box: '0 0 16 16',
    body: '<rect x="2.75" y="1.75" width="4" height="12.5" rx="1.4"/><rect x="9.25" y="1.75" width="4" height="12.5" rx="1.4"/>',
  },
  's-none': {
    box: '0 0 16 16',
    body: '<circle class="ln" cx="8" cy="8" r="6.25" stroke-dasharray="2.9 2"/><path class="ln" d="M5.6 10.4l4.8-4.8"/>',
  },
  's-ok': { box: '0 0 16 16', body: '<circle cx="8" cy="8" r="7"/><path class="sg" d="M5 8.3l2.1 2.1L11.2 6"/>' },
  's-warn': {
    box: '0 0 16 16',
    body: '<path d="M6.83 2.02a1.35 1.35 0 0 1 2.34 0l5.56 9.93A1.35 1.35 0 0 1 13.55 14H2.45a1.35 1.35 0 0 1-1.18-2.05z"/><path class="sg" d="M8 6v3M8 11.3h.01"/>',
  },
  'st-approved': { box: '0 0 14 14', body: '<circle cx="7" cy="7" r="5.75"/><path d="M4.7 7.2l1.6 1.6 3-3.3"/>' },
  'st-changes': {
    box: '0 0 14 14',
    body: '<circle cx="7" cy="7" r="5.75"/><path d="M9.3 8.9V7.4a1 1 0 0 0-1-1H4.9M6.3 4.9L4.8 6.4l1.5 1.5"/>',
  },
  'st-draft': { box: '0 0 14 14', body: '<circle cx="7" cy="7" r="5.75" stroke-dasharray="2.4 1.9"/>' },
  'st-paused': { box: '0 0 14 14', body: '<path class="f" d="M3.4 2h2.4v10H3.4zM8.2 2h2.4v10H8.2z"/>' },
  'st-posted': {
    box: '0 0 14 14',
    body: '<circle class="f" cx="7" cy="7" r="6.5"/><path class="on" d="M4.5 7.2l1.7 1.7 3.3-3.6"/>',
  },
  'st-rejected': {
    box: '0 0 14 14',
    body: '<circle cx="7" cy="7" r="5.75"/><path d="M5.2 5.2l3.6 3.6M8.8 5.2L5.2 8.8"/>',
  },
  'st-resched': { box: '0 0 14 14', body: '<circle cx="7" cy="7" r="5.75"/><path d="M7 4.2v3.2M7 9.7h.01"/>' },
  'st-review': {
    box: '0 0 14 14',
    body: '<circle cx="7" cy="7" r="5.75"/><path class="f" d="M7 7V3.6A3.4 3.4 0 0 1 7.00 10.40z"/>',
  },
  'st-review1': {
    box: '0 0 14 14',
    body: '<circle cx="7" cy="7" r="5.75"/><path class="f" d="M7 7V3.6A3.4 3.4 0 0 1 9.94 8.70z"/>',
  },
  'st-review2': {
    box: '0 0 14 14',
    body: '<circle cx="7" cy="7" r="5.75"/><path class="f" d="M7 7V3.6A3.4 3.4 0 1 1 4.06 8.70z"/>',
  },
  'st-scheduled': { box: '0 0 14 14', body: '<circle cx="7" cy="7" r="5.75"/><path d="M7 4.2V7l1.8 1.2"/>' },
} as const;
export type IconName = keyof typeof icons;
