/** Floor 4. The page's style: system fonts, both themes, paper. Shape and word come first; hue only repeats them. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1a1a1a;--paper:#fdfcf9;--soft:#5a5a5a;--line:#c9c5bb;--card:#f4f1ea;--talk:#4d4d4d;--plan:#1f4e8c;--done:#000;--against:#7a4a00;--open:#6a2c7a}
@media(prefers-color-scheme:dark){:root{--ink:#e8e6e1;--paper:#17181a;--soft:#aaa79f;--line:#44474c;--card:#202225;--talk:#b9b7b1;--plan:#8fb8f0;--done:#fff;--against:#e0ad5a;--open:#d09be0}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:70rem;padding:1rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
h1{margin:.5rem 0 0;font-size:1.6rem}h2{margin:2rem 0 .5rem;border-block-end:2px solid var(--ink)}h2 small,h3 small{font-weight:400;color:var(--soft)}h4{margin:.2rem 0}
nav ul{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;padding:0;list-style:none}nav a{display:inline-block;min-height:24px}
a{color:var(--plan)}small{color:var(--soft)}
ol.timeline,ol.reports{padding-inline-start:0;list-style:none}ol.timeline>li,ol.reports>li{border-block-end:1px solid var(--line)}
summary{padding:.45rem 0;cursor:pointer}li>details>summary{display:grid;grid-template-columns:1rem 12rem 1fr;gap:0 .5rem}li>details>summary::before{content:'▸';color:var(--soft)}li>details[open]>summary::before{content:'▾'}summary:focus-visible,a:focus-visible{outline:2px solid var(--plan);outline-offset:2px}
.date{color:var(--soft)}.title{font-weight:600}
.state{font-variant-numeric:tabular-nums;white-space:nowrap}.state span{font-family:ui-monospace,monospace}
.talk{color:var(--talk)}.plan{color:var(--plan)}.done{color:var(--done);font-weight:700}.against{color:var(--against)}.open{color:var(--open)}
table{width:100%;border-collapse:collapse;font-size:.95rem}th,td{padding:.3rem .5rem;text-align:start;vertical-align:top;border-block-end:1px solid var(--line)}
th{white-space:nowrap}td:first-child{min-width:7rem}tr.headline td:first-child{border-inline-start:4px solid var(--ink)}
.sides{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}
.card{margin-block:.6rem;padding:.5rem .8rem;background:var(--card);border-inline-start:3px solid var(--line)}.card ol{padding-inline-start:1.2rem;margin:.2rem 0}
q{quotes:"“" "”" "‘" "’"}.empty{color:var(--soft)}
.text{max-width:66ch;white-space:pre-wrap;font-family:Georgia,serif}
mark{background:none;color:inherit}mark.noise{color:var(--soft)}mark.said-direct,mark.said-mixed{text-decoration:underline solid 1px}mark.said-indirect{text-decoration:underline dashed 1px}
mark.cue{font-variant-caps:all-small-caps;letter-spacing:.03em}mark.contact{background:color-mix(in srgb,var(--plan) 16%,transparent)}mark.position{background:color-mix(in srgb,var(--open) 13%,transparent)}mark.measure{background:color-mix(in srgb,var(--against) 15%,transparent)}.back{padding-inline:.25em;user-select:none}mark.doubt{text-decoration:underline wavy var(--against) 1px}
@media(max-width:44rem){table,thead,tbody,tr,th,td{display:block;width:auto}thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}tr{border-block-end:1px solid var(--line)}th,td{border:0;white-space:normal}.state{white-space:normal}li>details>summary{grid-template-columns:1rem 1fr}li>details>summary>:last-child{grid-column:2}.text{overflow-wrap:anywhere}}
@media print{:root{color-scheme:light}nav{display:none}body{max-width:none;font-size:10pt}tr,.card,li{break-inside:avoid}summary{font-weight:400}details::details-content{content-visibility:visible;height:auto}.back{display:none}}
`
