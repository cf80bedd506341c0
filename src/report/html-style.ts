/** How the HTML report looks: light and dark, on a phone and on paper. Nothing is loaded from anywhere. */

/** Colours of upstreams, told apart by people who see red and green alike as well (Okabe and Ito 2008), and readable in light and dark. */
export const upstreamColours = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00', '#8a7f00', '#7b5ea7'] as const

export const style = `
:root { color-scheme: light dark; --ground: #ffffff; --text: #1b1f24; --soft: #57606a; --line: #d0d7de; --panel: #f6f8fa; --own: #c4ccd4;
  --error: #b3261e; --warning: #8a5a00; --note: #0b5cad; --good: #1a6e37; --link: #0b5cad }
@media screen and (prefers-color-scheme: dark) { :root { --ground: #0f1318; --text: #e6edf3; --soft: #9aa5b1; --line: #30363d; --panel: #171c23; --own: #3a434d;
  --error: #ff8a80; --warning: #f0b24a; --note: #79b8ff; --good: #5fd38a; --link: #79b8ff } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.25rem 4rem; background: var(--ground); color: var(--text); font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.5rem; margin: .5rem 0 } h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line) }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
a { color: var(--link) } a:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
code, pre { font: .85em/1.45 ui-monospace, monospace; overflow-wrap: anywhere }
.skip { position: absolute; left: -99rem } .skip:focus { left: 1rem; top: .5rem; background: var(--ground); padding: .5rem }
.verdict { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; padding: 1rem; border: 1px solid var(--line); border-left: .5rem solid var(--mark); border-radius: .5rem; background: var(--panel) }
.verdict strong { font-size: 1.35rem; color: var(--mark) } .verdict ul { flex-basis: 100%; margin: 0; padding-left: 1.25rem }
.pass { --mark: var(--good) } .fail { --mark: var(--error) } .inconclusive { --mark: var(--warning) }
.error { --mark: var(--error) } .warning { --mark: var(--warning) } .note { --mark: var(--note) }
.level { color: var(--mark); font-weight: 600 }
.soft { color: var(--soft) }
.finding { border: 1px solid var(--line); border-left: .35rem solid var(--mark); border-radius: .4rem; padding: .6rem .9rem; margin: .6rem 0; break-inside: avoid }
.finding p { margin: .25rem 0 } .finding ol, .finding ul { margin: .35rem 0; padding-left: 1.4rem }
pre { margin: .35rem 0; padding: .5rem; background: var(--panel); border-radius: .35rem; overflow-x: auto; white-space: pre-wrap }
pre .number { color: var(--soft); user-select: none } pre mark { background: none; color: inherit; font-weight: 700 }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100%; font-size: .92rem } caption { text-align: left; color: var(--soft); padding-bottom: .35rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); overflow-wrap: break-word } td.number, th.number { text-align: right; white-space: nowrap }
.map { width: 100%; height: auto; border-radius: .4rem; display: block } .map rect { stroke: var(--ground); stroke-width: 1 }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1rem; list-style: none; padding: 0 } .legend span { display: inline-block; width: .9rem; height: .9rem; border-radius: .2rem; margin-right: .4rem; vertical-align: -.1rem }
summary { cursor: pointer; padding: .35rem 0 }
@media print { body { max-width: none; font-size: 10pt } .scroll { overflow: visible } tr, h2, h3 { break-inside: avoid } h2, h3 { break-after: avoid } a { color: inherit; text-decoration: none } .skip { display: none }
  .map, .legend span, .verdict { print-color-adjust: exact } }
`
