"""How the HTML looks: light, dark, on paper, on a telephone."""

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1f; --paper: #fdfdfb; --faint: #5c5c66; --line: #d9d9d2; --box: #f4f4ef;
  --proved: #0b6b3a; --refuted: #a3201d; --undecided: #7a5200; --link: #1a4f9c;
  --curve-0: #4a7fc1; --curve-1: #a8400a; --curve-3: #7a4fa0; --curve-4: #0b6b3a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8e8ea; --paper: #17181b; --faint: #a9a9b4; --line: #3a3b40;
  --box: #202226; --proved: #5fd695; --refuted: #ff8f88; --undecided: #f0c060; --link: #8db8ff;
  --curve-0: #5f93d6; --curve-1: #ffa36b; --curve-3: #c9a3ee; --curve-4: #5fd695; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.6 Georgia, "Times New Roman", serif; }
main { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem 4rem; overflow-wrap: break-word; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1.5rem; }
h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.5rem 0 .75rem; border-bottom: 1px solid var(--line);
  padding-bottom: .25rem; }
h3 { font-size: 1.08rem; margin: 1.75rem 0 .5rem; }
p { margin: .75rem 0; }
a { color: var(--link); }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
figure.quote { margin: 1rem 0; padding: .1rem 1rem; border-left: .25rem solid var(--line); }
figure.quote blockquote { margin: .5rem 0; font-style: italic; }
figcaption { color: var(--faint); font-size: .92rem; }
figure.quote figcaption::before { content: "— "; }
.verdict { display: inline-block; margin: .5rem 0; padding: .2rem .8rem; border: .125rem solid currentColor;
  border-radius: .4rem; font-weight: bold; }
.proved { color: var(--proved); } .refuted { color: var(--refuted); } .undecided { color: var(--undecided); }
.theorem, .claim { background: var(--box); border: 1px solid var(--line); border-radius: .4rem;
  padding: .25rem 1rem; margin: 1rem 0; }
.kind { font-weight: bold; margin-bottom: 0; }
.proof > .kind { font-style: italic; font-weight: normal; }
.proof::after { content: "∎"; display: block; text-align: right; }
math { font-family: "Latin Modern Math", "STIX Two Math", "Cambria Math", math; font-size: 1.08em; }
mtext { font-family: Georgia, "Times New Roman", serif; font-size: .926em; }
mtd { text-align: left; padding: .3em .4em; }
.display { overflow-x: auto; overflow-y: hidden; padding: .35rem 0; margin: .5rem 0; text-align: center; }
.display math { display: inline math; math-style: normal; }
.chain { display: grid; grid-template-columns: fit-content(60%) minmax(0, max-content) minmax(9rem, 1fr); column-gap: 0;
  row-gap: .35rem;
  align-items: baseline; margin: .75rem 0; padding: 0; list-style: none; }
.chain.plain { grid-template-columns: fit-content(60%) minmax(0, 1fr); }
.chain > li { display: contents; }
.chain .left, .chain .right { overflow-x: auto; overflow-y: hidden; padding: .4rem 0; margin: -.25rem 0;
  white-space: nowrap; }
.chain .left { text-align: right; }
.chain .right math, .chain .left math { math-style: normal; }
.long { display: inline-block; max-width: 100%; overflow-x: auto; overflow-y: hidden; vertical-align: bottom;
  padding: .3em 0; margin: -.3em 0; }
.together { white-space: nowrap; }
.chain .note { color: var(--faint); font-size: .92rem; padding-left: .75rem; }
.chain.below { grid-template-columns: fit-content(60%) minmax(0, 1fr); }
.chain .alone > .right, .chain .alone > .note { grid-column: 2 / -1; }
.chain .alone > .note { padding: 0 0 .35rem 1.5rem; }
.chain .alone > .note:empty, .chain.below .note:empty { display: none; }
.chain.below .note { grid-column: 2; padding: 0 0 .35rem 1.5rem; }
.scroll { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .97rem; }
caption { text-align: left; padding-bottom: .35rem; color: var(--faint); }
th, td { text-align: left; padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--line);
  vertical-align: baseline; }
figure.picture { margin: 1.5rem 0; }
.panels { display: flex; flex-wrap: wrap; gap: 1rem; justify-content: center;
  align-items: flex-start; }
.panels svg { flex: 1 1 18rem; min-width: 0; max-width: 25rem; height: auto; overflow: visible; }
.panels text { fill: currentColor; }
.picture figcaption { margin: .5rem 0; }
.other { opacity: .12; } tr[aria-current] td { background: var(--box); font-weight: bold; }
.slider { display: flex; align-items: center; gap: .75rem; } .slider output { min-width: 3rem; }
.slider input { flex: 1; max-width: 24rem; accent-color: var(--link); }
header, footer { max-width: 50rem; margin: 0 auto; padding: 1rem 1rem 0; font-size: .95rem; }
header + main { padding-top: 1rem; }
footer { border-top: 1px solid var(--line); padding-bottom: 3rem; }
footer ul, .themes, .gallery { list-style: none; padding: 0; }
summary { cursor: pointer; }
pre { overflow-x: auto; padding: .75rem 1rem; background: var(--box); font: .8rem/1.5 ui-monospace, monospace; }
[hidden] { display: none !important; }
#search { position: sticky; top: 0; z-index: 1; background: var(--paper); padding: .5rem 0; }
#search label { display: block; } #search p { margin: .25rem 0 0; color: var(--faint); }
#wanted { width: 100%; font: inherit; color: inherit; background: var(--box); border: 1px solid var(--faint);
  border-radius: .3rem; padding: .3rem .6rem; }
.gallery > li { padding: .75rem 0; border-bottom: 1px solid var(--line); }
.gallery p { margin: .25rem 0; } .gallery .sentence { font-style: italic; }
.gallery .source { font-style: normal; color: var(--faint); font-size: .92rem; }
.gallery .verdict { font-size: .9rem; padding: 0 .5rem; margin: 0 .4rem 0 0; }
.files { font-size: .9rem; } .files a { display: inline-block; padding: .1rem .5rem .1rem 0; }
.copyable { position: relative; }
.copy { font: .75rem/1.4 ui-sans-serif, system-ui, sans-serif; padding: .1rem .45rem; color: var(--link);
  background: var(--paper); border: 1px solid var(--line); border-radius: .3rem; cursor: pointer; }
.copyable > .copy { position: absolute; right: 0; bottom: 100%; opacity: 0; }
.copyable:hover > .copy, .copyable > .copy:focus-visible { opacity: 1; }
.copy.loose { position: absolute; }
@media (min-width: 60rem) { .copyable > .copy { left: 100%; right: auto; bottom: auto; top: .35rem;
  margin-left: .75rem; opacity: 1; border-color: transparent; color: var(--faint); }
  :is(.theorem, .claim) .copyable > .copy { margin-left: 1.75rem; } }
@media (hover: none) and (max-width: 60rem) { .copyable > .copy { position: static; display: block;
  margin-left: auto; opacity: 1; } }
:focus-visible { outline: .15rem solid var(--link); outline-offset: .1rem; }
@media (min-width: 40rem) { caption { white-space: nowrap; } }
@media (max-width: 40rem) {
  .chain { grid-template-columns: fit-content(60%) minmax(0, 1fr); }
  .chain .note { grid-column: 2; padding: 0 0 .35rem 1rem; }
  .chain .note:empty { display: none; }
  .chain.wide { display: block; }
  .chain.wide > li { display: block; margin-bottom: .5rem; }
  .chain.wide .left { display: block; text-align: left; }
  .chain.wide .right { display: block; padding-left: 1rem; }
  .chain.wide .note { display: block; padding-left: 2rem; }
}
@media print { body { background: #fff; color: #000; font-size: 10.5pt; } main { max-width: none; padding: 0; }
  .chain > li, .theorem, .claim, table { break-inside: avoid; } h2, h3 { break-after: avoid;
  } .display, .left, .right, .long, .scroll { overflow: visible; }
  .long { vertical-align: baseline; padding: 0; margin: 0; }
  .wider { font-size: 66%; } .widest { font-size: 45%; }
  .copyable > .copy, .copy, .slider, header, footer, #search { display: none; }
  .other { opacity: 1; } .panels { break-inside: avoid; } }
""".strip()
