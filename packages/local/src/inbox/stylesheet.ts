/** Beside the styles of the sign-in pages, whose colors and controls it uses. */
export const inboxStylesheet = `
body{background-image:none}
header,main{max-width:60rem}
header{padding-top:1.25rem;display:flex;flex-wrap:wrap;gap:.25rem 1rem;align-items:center}
main{padding-bottom:2rem}
.about{color:var(--muted);font-size:.9375rem}
.search{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin-bottom:1.5rem}
.search div{flex:1 1 14rem}
.search .primary{flex:0 0 auto;width:auto;padding-inline:1.5rem}
.zone{display:grid;gap:.75rem}
.zone textarea{font:.875rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;width:100%;box-sizing:border-box;padding:.75rem;border:1px solid var(--line);border-radius:.5rem;background:inherit;color:inherit}
.mails{list-style:none;margin:0;padding:0;border-top:1px solid var(--line)}
.mails li{border-bottom:1px solid var(--line);padding:.875rem 0;display:grid;grid-template-columns:1fr auto;gap:.125rem 1rem}
.mails a{font-weight:600;grid-column:1/-1}
.mails span,.mails time{color:var(--muted);font-size:.9375rem;min-width:0}
h2{margin-top:1.5rem;font-size:1.125rem}
iframe{display:block;width:100%;height:26rem;border:1px solid var(--line);border-radius:.5rem;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font:0.9375rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0}
dl{display:grid;grid-template-columns:minmax(5rem,auto) 1fr;gap:.25rem 1rem;margin:0;font-size:.9375rem}
dt{color:var(--muted)}
dd{margin:0;min-width:0;overflow-wrap:anywhere}
@media(max-width:36rem){.mails li{grid-template-columns:1fr}dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}}
`;
