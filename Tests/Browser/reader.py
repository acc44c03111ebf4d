"""What is looked at in every page: checks that tell what failed, and colours."""

import json
import sys

failures = []


def check(what, holds, found=""):
    if not holds:
        failures.append(what)
        print(f"error: {what}" + (f": {found}" if found != "" else ""), file=sys.stderr)


def focused(browser, what):
    return browser.run(f"document.activeElement.{what}")


def settle(browser):
    browser.run("new Promise((done) => setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(done)), 50))")


def luminance(colour):
    channels = [int(part) / 255 for part in colour[colour.index("(") + 1:-1].split(",")[:3]]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def check_colours(browser, scheme, selectors):
    """That the page is light or dark as its reader wants it, and what the selectors find has contrast enough."""
    paper = browser.run("getComputedStyle(document.body).backgroundColor")
    check(f"the page is {scheme}", (luminance(paper) > 0.5) == (scheme == "light"), paper)
    for selector in selectors:
        pair = browser.run(
            "(() => { const element = document.querySelector(%s); let back = element;"
            " while (getComputedStyle(back).backgroundColor === 'rgba(0, 0, 0, 0)') back = back.parentElement;"
            " return [getComputedStyle(element).color, getComputedStyle(back).backgroundColor]; })()" % json.dumps(selector)
        )
        dark, light = sorted(map(luminance, pair))
        contrast = (light + 0.05) / (dark + 0.05)
        check(f"{selector} can be read in {scheme}", contrast >= 4.5, f"contrast {contrast:.2f}")


def check_policy(browser):
    """Code that gets into the page does not run; this complains on the console, so it comes last."""
    blocked = browser.run(
        "new Promise((done) => { const seen = []; addEventListener('securitypolicyviolation',"
        " (event) => { seen.push(event.effectiveDirective); if (seen.length === 4) done([...new Set(seen)].sort().join()); });"
        " setTimeout(() => done(seen.join()), 2000); const part = document.createElement('div'); document.body.append(part);"
        " part.innerHTML = '<img src=\"x.png\" onerror=\"window.ran = 1\"><p style=\"color: red\" onclick=\"window.ran = 1\">';"
        " part.lastChild.click(); })"
    )
    check("the policy stops what is not the page's own", blocked == "img-src,script-src-attr,style-src-attr", blocked)
    check("no foreign code ran", browser.run("window.ran === undefined"))
