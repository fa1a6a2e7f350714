/// The style of a report's page: light and dark, wide and narrow.
enum PageStyle {
  static let css = """
    :root{color-scheme:light dark;--fg:#1b1b1f;--bg:#fff;--soft:#f3f3f6;--line:#d5d5dd;\
    --a:#2457c5;--b:#b3530b;--c:#22743a;--d:#7a2f9e;--e:#a02040;--f:#0c7184;--g:#6b6b12;--h:#555}
    @media (prefers-color-scheme:dark){:root{--fg:#e8e8ee;--bg:#16161a;--soft:#222228;\
    --line:#3b3b45;--a:#8fb3ff;--b:#f0a868;--c:#7fd49a;--d:#d3a0f0;--e:#ff9aae;--f:#74d3e4;\
    --g:#d6d67a;--h:#bbb}}
    *{box-sizing:border-box}
    body{margin:0 auto;max-width:75rem;padding:1rem;font:16px/1.5 system-ui,sans-serif;\
    color:var(--fg);background:var(--bg);overflow-wrap:anywhere}
    h1{font-size:1.5rem;margin:.2rem 0}h2{font-size:1.2rem;margin:2rem 0 .5rem}
    a{color:var(--a)}:focus-visible{outline:3px solid var(--a);outline-offset:2px}
    nav a{display:inline-block;margin:0 1rem .3rem 0}
    .wide{overflow-x:auto;margin-bottom:1rem}
    table{border-collapse:collapse;width:100%;font-size:.9rem}
    th,td{padding:.3rem .5rem;border-bottom:1px solid var(--line);text-align:right;\
    white-space:nowrap}
    th:first-child,td:first-child{text-align:left;white-space:normal;min-width:8rem}
    tbody tr:hover{background:var(--soft)}
    small{opacity:.8;font-size:.8em}
    details{border:1px solid var(--line);border-radius:.4rem;margin:.4rem 0;padding:.3rem .6rem}
    summary{cursor:pointer}
    pre{white-space:pre-wrap;background:var(--soft);padding:.6rem;border-radius:.4rem;\
    font-size:.85rem;max-height:24rem;overflow:auto}
    svg{max-width:100%;height:auto}svg text{fill:var(--fg);font-size:13px}
    @media (max-width:40rem){svg text{font-size:24px}}
    .bars{display:grid;grid-template-columns:repeat(auto-fit,minmax(16rem,1fr));gap:1rem}
    .bar{display:grid;grid-template-columns:7rem 1fr 3.2rem;gap:.5rem;align-items:center;\
    font-size:.85rem}
    .bar span:nth-child(2){background:var(--soft);height:.8rem;border-radius:.2rem}
    .bar i{display:block;height:100%;border-radius:.2rem}
    .note{background:var(--soft);padding:.5rem .8rem;border-radius:.4rem}
    """

  /// The colors of systems, in their order.
  static func color(_ place: Int) -> String {
    let names = ["a", "b", "c", "d", "e", "f", "g", "h"]
    return "var(--\(names[place % names.count]))"
  }
}
