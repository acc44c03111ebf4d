
// Searches the page itself: what has an attribute data-kind is found by the text of its first element of class "name".
"use strict";
(() => {
  const form = document.querySelector("form[role=search]");
  const field = document.getElementById("search-field");
  const status = document.getElementById("search-status");
  const results = document.getElementById("search-results");
  const menu = document.querySelector(".menu");
  const longest = 60;
  let index;

  // The elements that can be found, read once, when they are first needed.
  const entries = () => index ??= [...document.querySelectorAll("[data-kind][id]")].map((element, order) => {
    const name = element.querySelector(".name")?.textContent ?? element.id;
    const owner = element.parentElement.closest("[data-kind]")?.id ?? "";
    return {
      name, owner, order, id: element.id, kind: element.dataset.kind,
      word: name.toLowerCase(), path: element.id.toLowerCase(), place: owner.toLowerCase().split("."),
      // Where a word may begin: audioVideo is found by "video".
      parts: name.replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/),
    };
  });

  // How badly an entry fits a word: from 0, the same, to 6, only in its path; nothing where it does not.
  const badness = (entry, word) =>
    entry.word === word ? 0
      : entry.word.startsWith(word) ? 2
        : entry.parts.some((part) => part.startsWith(word)) || entry.place.includes(word) ? 3
          : entry.word.includes(word) ? 4
            : entry.path.includes(word) ? 6 : undefined;

  const find = (query) => {
    const words = query.toLowerCase().split(/[\s.]+/).filter(Boolean);
    if (!words.length) return [];
    const found = [];
    for (const entry of entries()) {
      let sum = 0;
      for (const word of words) {
        const step = badness(entry, word);
        if (step === undefined) { sum = undefined; break; }
        sum += step;
      }
      if (sum !== undefined) found.push({ entry, sum: 2 * sum + (entry.owner ? 1 : 0) });
    }
    return found
      .sort((a, b) => a.sum - b.sum || a.entry.name.length - b.entry.name.length || a.entry.order - b.entry.order)
      .map((hit) => hit.entry);
  };

  const item = (entry) => {
    const link = document.createElement("a");
    link.href = "#" + entry.id;
    const name = link.appendChild(document.createElement("span"));
    name.className = "name";
    name.textContent = entry.name;
    link.appendChild(document.createElement("small")).textContent = entry.owner ? `${entry.kind} of ${entry.owner}` : entry.kind;
    const line = document.createElement("li");
    line.append(link);
    return line;
  };

  const show = () => {
    const query = field.value.trim();
    const found = find(query);
    results.replaceChildren(...found.slice(0, longest).map(item));
    results.hidden = !found.length;
    menu.hidden = Boolean(query);
    status.textContent = !query ? ""
      : found.length > longest ? `${found.length} found, the first ${longest} are shown`
        : found.length ? `${found.length} found` : `Nothing is called “${query}”`;
  };

  const clear = () => { field.value = ""; show(); };

  // From the field into the results and back.
  const move = (step) => {
    const links = [...results.querySelectorAll("a")];
    const next = links.indexOf(document.activeElement) + step;
    (next < 0 ? field : links[Math.min(next, links.length - 1)])?.focus();
  };

  field.addEventListener("input", show);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.click();
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault();
      clear();
      field.focus();
    }
  });
  results.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    // Reading goes on at what was found.
    const target = document.getElementById(link.hash.slice(1));
    if (matchMedia("(max-width: 59.99rem)").matches) clear();
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  });

  // What is laid out only when it comes into sight moves what lies below: go there again.
  const arrive = () => {
    const target = document.getElementById(location.hash.slice(1));
    requestAnimationFrame(() => requestAnimationFrame(() => target?.scrollIntoView()));
  };
  addEventListener("hashchange", arrive);
  addEventListener("load", arrive);

  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return;
    event.preventDefault();
    field.focus();
    field.select();
  });

  // At the side, the contents are always open.
  const wide = matchMedia("(min-width: 60rem)");
  const openMenu = () => { menu.open = wide.matches; };
  wide.addEventListener("change", openMenu);
  openMenu();
  form.hidden = false;

  // On paper nothing can be opened.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.printed:not([open])")];
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of opened) details.open = false; });
})();
