import { createHash } from 'node:crypto';

// Rhumb lines, as on the charts the product is named for; decoration only, so faint and without meaning.
const rhumbLines = (color: string): string => {
  const lines = Array.from({ length: 16 }, (_, index) => {
    const angle = (index * Math.PI) / 16;
    const x = Math.round(Math.cos(angle) * 900);
    const y = Math.round(Math.sin(angle) * 900);
    return `M${-x} ${-y}L${x} ${y}`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-450 -450 900 900"><path d="${lines.join('')}" stroke="${color}" fill="none"/><circle r="180" stroke="${color}" fill="none"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

export const stylesheet = `
:root{color-scheme:light dark;--page:#faf8f4;--card:#fff;--ink:#14213d;--muted:#4a5672;--line:#e2ded5;--edge:#75809a;--accent:#0b7a75;--accent-strong:#08615d;--on-accent:#fff;--danger:#b3261e;--danger-soft:#fdf1f0;--notice-soft:#e9f5f4;--chart:${rhumbLines('#ede9e1')}}
@media(prefers-color-scheme:dark){:root{--page:#0f1930;--card:#14203a;--ink:#eef2f8;--muted:#b3bdd1;--line:#2c3956;--edge:#8793ad;--accent:#5fd0c6;--accent-strong:#8ce0d8;--on-accent:#07211f;--danger:#ffb4ab;--danger-soft:#3a2025;--notice-soft:#15353b;--chart:${rhumbLines('#17223d')}}}
*{box-sizing:border-box}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;background:var(--page) var(--chart) no-repeat center/max(60rem,100vmax);color:var(--ink);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:break-word}
header,footer{width:100%;max-width:29rem;margin:0 auto;padding:1.25rem 1rem}
header{padding-top:clamp(1.25rem,7vh,4.5rem)}
main{width:100%;max-width:29rem;margin:0 auto;padding:0 1rem}
.wordmark{display:inline-flex;align-items:center;gap:.625rem;font-size:1.375rem;color:var(--ink);text-decoration:none}
.wordmark svg{color:var(--ink)}.wordmark .lit{fill:var(--accent)}
.card{background:var(--card);border:1px solid var(--line);border-radius:.875rem;padding:clamp(1.25rem,5vw,2rem);box-shadow:0 1px 2px rgb(20 33 61/.06),0 12px 32px rgb(20 33 61/.06)}
h1,.wordmark{font-family:"Iowan Old Style","Palatino Linotype",Palatino,Charter,"Bitstream Charter",Georgia,serif;font-weight:600}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem;text-wrap:balance}
h2{font-size:1rem;margin:0 0 .25rem}
p{margin:0 0 1rem}
.intro{color:var(--muted);margin-bottom:1.5rem}
.field{margin-bottom:1.25rem}
label{display:block;font-weight:600;margin-bottom:.375rem}
.hint{color:var(--muted);font-size:.875rem;margin:-.125rem 0 .5rem}
input{width:100%;font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.5rem;padding:.625rem .75rem;min-height:2.75rem}
input[aria-invalid]{border-color:var(--danger);border-width:2px}
.code{font-size:1.5rem;letter-spacing:.35em;font-variant-numeric:tabular-nums;max-width:13rem}
.field-error{color:var(--danger);font-size:.9375rem;font-weight:550;margin:.375rem 0 0}
.summary,.notice{border-radius:.5rem;padding:.875rem 1rem;margin-bottom:1.5rem;border:1px solid}
.summary{background:var(--danger-soft);border-color:var(--danger)}
.summary ul{margin:0;padding-left:1.125rem}
.summary a{color:var(--danger)}
.notice{background:var(--notice-soft);border-color:var(--accent)}
button{font:inherit;cursor:pointer}
.primary,a.primary{display:block;width:100%;text-align:center;font-weight:600;min-height:2.75rem;padding:.625rem 1rem;border:1px solid transparent;border-radius:.5rem;background:var(--accent);color:var(--on-accent);text-decoration:none}
.primary:hover{background:var(--accent-strong)}
.link{background:none;border:0;padding:.25rem 0;min-height:1.5rem;color:var(--accent);font-weight:550;text-decoration:underline;text-underline-offset:.15em;text-align:left}
a{color:var(--accent);text-underline-offset:.15em}
.link:hover,a:hover{color:var(--accent-strong)}
.primary:hover,a.primary:hover{color:var(--on-accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
.summary:focus{outline:3px solid var(--danger);outline-offset:2px}
.aside{margin:1.25rem 0 0}
.beside{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;justify-content:space-between;margin-top:1rem}
.ways{border-top:1px solid var(--line);margin:1.5rem 0 0;padding-top:1.25rem;display:flex;flex-wrap:wrap;gap:0 .5rem;align-items:baseline}
.quiet{color:var(--muted);font-size:.875rem;margin:1rem 0 0}
footer{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;align-items:baseline;padding-bottom:2rem}
footer .now{color:var(--muted);font-weight:600;padding:.25rem 0}
.visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media(forced-colors:active){.primary{border-color:ButtonText}}
`;

/** Changes with the styles, so that the file itself may be kept for ever. */
export const stylesheetVersion = createHash('sha256').update(stylesheet).digest('hex').slice(0, 12);
