//! The look of the page: everything inline, fonts of the reader's system.

/// The style sheet.
pub(super) const CSS: &str = r#"
:root{--ink:#1c2733;--soft:#5d6b7a;--line:#e3e8ee;--paper:#fff;--ground:#f3f5f8;--brand:#0f4c81;--ok:#1d7a4c;--warn:#b45309;--bad:#b42318}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:14px/1.55 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",system-ui,-apple-system,"Segoe UI",sans-serif}
header{background:linear-gradient(120deg,#0b3a63,#14639f);color:#fff;padding:36px 0 30px}
.wrap{max-width:1320px;margin:0 auto;padding:0 28px}
h1{font-size:28px;margin:0 0 4px;font-weight:650}
header p{margin:0;opacity:.86}
.figures{display:flex;flex-wrap:wrap;gap:12px;margin-top:22px}
.figures div{background:rgba(255,255,255,.12);border:1px solid rgba(255,255,255,.2);border-radius:10px;padding:10px 18px;min-width:128px}
.figures b{display:block;font-size:24px;line-height:1.2;font-weight:650}
.figures span{font-size:12px;opacity:.88}
nav{background:var(--paper);border-bottom:1px solid var(--line);position:sticky;top:0;z-index:2}
nav .wrap{display:flex;flex-wrap:wrap;gap:4px 22px;padding-top:11px;padding-bottom:11px}
nav a{color:var(--brand);text-decoration:none;font-weight:550}
section{background:var(--paper);border:1px solid var(--line);border-radius:12px;padding:22px 24px 24px;margin:22px 0;scroll-margin-top:56px}
h2{font-size:19px;margin:0 0 2px}
h2 small,h3 small{font-weight:400;color:var(--soft);font-size:.72em;margin-left:8px}
h3{font-size:15px;margin:22px 0 8px}
.lead{color:var(--soft);margin:0 0 14px}
.en{color:var(--soft);font-size:12px}
table{border-collapse:collapse;width:100%}
.list th{text-align:left;font-weight:600;color:var(--soft);font-size:12px;background:#f8fafc;border-bottom:1px solid var(--line);padding:7px 10px;white-space:nowrap}
.list td{border-bottom:1px solid var(--line);padding:7px 10px;vertical-align:top}
.list tr:last-child td{border-bottom:0}
.scroll{overflow-x:auto;border:1px solid var(--line);border-radius:8px}
.no{font-variant-numeric:tabular-nums;font-family:ui-monospace,"SF Mono",Consolas,"DejaVu Sans Mono",monospace;font-size:12px;white-space:nowrap}
.nowrap{white-space:nowrap}
.pill{display:inline-block;border-radius:99px;padding:1px 10px;font-size:12px;background:#e8eef5;color:#274b6d;white-space:nowrap}
.pill.ok{background:#e0f3e8;color:var(--ok)}.pill.warn{background:#fdf0dc;color:var(--warn)}.pill.bad{background:#fde7e4;color:var(--bad)}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;margin:0 0 14px;font-size:13px}
.legend i{display:inline-block;width:14px;height:14px;border-radius:3px;margin-right:6px;vertical-align:-2px}
.buildings{display:grid;grid-template-columns:6fr 6fr 5fr;gap:22px;align-items:end}
.grid{table-layout:fixed;border-collapse:separate;border-spacing:3px}
.grid th{width:26px;font-weight:400;color:var(--soft);font-size:11px;text-align:right;padding-right:4px}
.grid td{height:24px;text-align:center;border-radius:4px;font-size:11px;font-variant-numeric:tabular-nums;overflow:hidden}
.grid td.on{outline:2.5px solid #0b3a63;outline-offset:-1px;font-weight:700}
.s-unsigned{background:#eceff3;color:#66727f}.s-contracted{background:#cfe5f8;color:#154a75}.s-noticed{background:#fbe3b5;color:#7c4a03}.s-transferred{background:#c9e9d3;color:#17613c}.s-other{background:#f6d5d5;color:#7d2020}
.roof{text-align:center;font-weight:600;margin-bottom:6px}
.time{list-style:none;margin:14px 0 0;padding:0}
.time li{display:grid;grid-template-columns:150px 1fr;gap:0 22px;position:relative;padding:0 0 14px}
.time time{color:var(--soft);text-align:right;font-variant-numeric:tabular-nums}
.time li>div{border-left:2px solid #cfd9e4;padding-left:20px;position:relative;margin-bottom:-14px;padding-bottom:16px}
.time li>div:before{content:"";position:absolute;left:-6px;top:6px;width:10px;height:10px;border-radius:50%;background:var(--brand)}
.time li.no-go>div:before{background:var(--bad)}
.time li:last-child>div{border-color:transparent}
.reasons{margin:8px 0 0;border:1px solid #f5d5d0;background:#fff8f7;border-radius:8px;padding:8px 14px}
.reasons div{margin:2px 0}
.box{border:1px solid var(--line);border-radius:10px;margin:12px 0;overflow:hidden}
.box>h4{margin:0;padding:9px 14px;background:#f8fafc;border-bottom:1px solid var(--line);font-size:14px}
.box>h4 .pill{float:right}
.box>.empty{padding:9px 14px;color:var(--soft)}
.empties{color:var(--soft);margin:8px 0 0}
.people{columns:2;column-gap:14px}
.people .box{margin:0 0 14px;break-inside:avoid}
.people ul{margin:0;padding:6px 14px 8px;list-style:none}
.people li{padding:6px 0;border-bottom:1px dashed var(--line)}
.people li:last-child{border:0}
.codes{display:grid;grid-template-columns:repeat(auto-fill,minmax(200px,1fr));gap:16px}
.code{border:1px solid var(--line);border-radius:10px;padding:12px;text-align:center}
.code svg{width:100%;height:auto;display:block}
.code.void svg{opacity:.22}
.code b{display:block;margin-top:4px}
.seals{display:flex;flex-wrap:wrap;gap:24px;margin:18px 0 6px;align-items:center}
.seals figure{margin:0;text-align:center;font-size:12px;color:var(--soft)}
.seals svg{width:150px;height:150px;display:block;margin:0 auto 6px}
.signed{margin:0;padding:0;list-style:none}
.signed li{padding:1px 0;white-space:nowrap}
.list a{color:var(--brand)}
details summary{cursor:pointer;color:var(--brand);font-weight:550;padding:6px 0}
footer{color:var(--soft);padding:6px 0 44px;font-size:13px}
@media(max-width:900px){.buildings{grid-template-columns:1fr}.people{columns:1}.time li{grid-template-columns:1fr}.time time{text-align:left}}
@media print{nav{display:none}section{break-inside:avoid-page;border:0;padding:0}}
"#;
