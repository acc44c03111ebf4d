
// The filter: a severity that is not wanted is hidden, and so is a page that has nothing else. What a link leads to is shown first.
(() => {
  const filter = document.querySelector(".filter");
  const boxes = [...filter.querySelectorAll("input")];
  const status = filter.querySelector(".filter-status");
  const sections = [...document.querySelectorAll("[data-severity]")].map((part) => ({ part, changes: part.querySelectorAll("li").length }));
  const pages = [...document.querySelectorAll("article")].map((page) => ({
    page, parts: [...page.querySelectorAll("[data-severity]")],
    line: document.querySelector(`nav li a[href="#${page.id}"]`)?.parentElement,
  }));
  const all = sections.reduce((sum, { changes }) => sum + changes, 0);

  const show = () => {
    const hidden = new Set(boxes.filter((box) => !box.checked).map((box) => box.value));
    let shown = 0;
    for (const { part, changes } of sections) {
      part.hidden = hidden.has(part.dataset.severity);
      if (!part.hidden) shown += changes;
    }
    for (const { page, parts, line } of pages) {
      page.hidden = parts.every((part) => part.hidden);
      if (line) line.hidden = page.hidden;
    }
    status.textContent = `${shown} of ${all} changes are shown`;
  };

  const reveal = (hash) => {
    const target = document.getElementById(hash.slice(1));
    if (!target) return;
    for (let part = target.closest("details"); part; part = part.parentElement.closest("details")) part.open = true;
    if (!target.closest("[hidden]")) return;
    // A page is shown by any of its severities: the worst comes first.
    const severity = (target.closest("[data-severity]") ?? target.querySelector("[data-severity]"))?.dataset.severity;
    for (const box of boxes) if (box.value === severity) box.checked = true;
    show();
  };

  filter.addEventListener("change", show);
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (link) reveal(link.hash);
  }, true);
  addEventListener("hashchange", () => reveal(location.hash));
  show();
  reveal(location.hash);
  filter.hidden = !boxes.length;
})();
