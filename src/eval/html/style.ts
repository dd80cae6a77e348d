/** The look of the report: light or dark as the reader's system is, dark on white on paper. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9;
  --card: #ffffff;
  --ink: #1a1d23;
  --soft: #5b6472;
  --line: #dfe3e9;
  --accent: #2458c6;
  --other: #b8531b;
  --good: #1d7a46;
  --bad: #b3261e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #14161a;
    --card: #1c1f25;
    --ink: #e7e9ee;
    --soft: #9aa3b2;
    --line: #31363f;
    --accent: #86aefc;
    --other: #f0a06a;
    --good: #62cf94;
    --bad: #ff8f86;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 32px 20px 64px; }
h1 { margin: 0; font-size: 26px; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 40px 0 12px; font-size: 19px; }
h3 { margin: 0 0 4px; font-size: 15px; }
p { margin: 4px 0 12px; max-width: 75ch; }
.soft, figcaption { color: var(--soft); font-size: 13px; }
nav a { margin-right: 16px; color: var(--accent); }
.tiles { display: grid; grid-template-columns: repeat(auto-fill, minmax(220px, 1fr)); gap: 12px; margin-top: 20px; }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(330px, 100%), 1fr)); gap: 12px; }
.plots.large { grid-template-columns: repeat(auto-fill, minmax(min(420px, 100%), 1fr)); }
.tile, figure, .wide, .case { background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.tile { padding: 12px 14px; }
.tile strong { display: block; font-size: 28px; line-height: 1.2; font-variant-numeric: tabular-nums; }
figure { margin: 0; padding: 14px; }
figure svg { display: block; width: 100%; height: auto; }
.wide { overflow-x: auto; }
.plots + .wide { margin-top: 12px; }
#timings .wide { max-width: 420px; }
table { width: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px; border-top: 1px solid var(--line); text-align: left; vertical-align: middle; }
thead th { border-top: 0; color: var(--soft); font-size: 13px; font-weight: 500; vertical-align: bottom; }
tbody th { font-weight: 600; }
tbody th .soft { display: block; font-weight: 400; }
th.number, td.number { text-align: right; }
td.number { white-space: nowrap; }
td.plot { width: 250px; padding-block: 2px; }
.row { display: block; width: 240px; height: 18px; }
svg text { fill: var(--soft); font: 11px system-ui, sans-serif; }
svg .axis { font-size: 12px; }
svg .value { fill: var(--ink); }
svg .mark { fill: var(--card); font-weight: 700; }
svg .up, svg text.up { fill: var(--accent); }
svg .down, svg text.down { fill: var(--other); }
.grid { stroke: var(--line); }
.chance { stroke: var(--soft); stroke-dasharray: 4 4; }
.curve { fill: none; stroke: var(--accent); stroke-width: 2; stroke-linejoin: round; }
.under { fill: var(--accent); opacity: .12; }
line.border { stroke: var(--other); stroke-dasharray: 3 3; }
circle.border { fill: var(--other); }
.bin { fill: var(--accent); fill-opacity: .35; stroke: var(--accent); }
.bar { fill: var(--accent); fill-opacity: .4; }
.whisker { stroke: var(--ink); stroke-width: 1.5; stroke-linecap: round; }
.row .whisker { stroke: var(--accent); stroke-width: 3; stroke-opacity: .45; }
.dot { fill: var(--accent); }
.row .whisker.good { stroke: var(--good); }
.row .whisker.bad { stroke: var(--bad); }
.dot.good { fill: var(--good); }
.dot.bad { fill: var(--bad); }
.stack { display: flex; width: 240px; height: 14px; border-radius: 4px; overflow: hidden; background: var(--line); }
.stack .answered { background: var(--accent); }
.stack .unsure { background: var(--accent); opacity: .45; }
.cases { display: grid; gap: 10px; margin: 0; padding: 0; list-style: none; }
.case { padding: 12px 16px; overflow-wrap: anywhere; }
.case dl { display: grid; grid-template-columns: 72px 1fr; gap: 4px 12px; margin: 8px 0 0; }
.case dt { color: var(--soft); font-size: 13px; }
.case dd { margin: 0; }
.case q { quotes: none; }
.case code { color: var(--soft); font-size: 12px; }
.good { color: var(--good); }
.bad { color: var(--bad); }
.tag { display: inline-block; margin-right: 6px; padding: 0 7px; border: 1px solid var(--line); border-radius: 99px; font-size: 12px; }
@media print {
  :root { color-scheme: light; --page: #ffffff; }
  body { font-size: 12px; print-color-adjust: exact; }
  .soft, figcaption { font-size: 11px; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  .tile, figure, .case, tr { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
}
`;
