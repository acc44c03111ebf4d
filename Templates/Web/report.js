
// The map: what leads from and to a resource is shown while it is pointed at or has the focus, and the arrow keys move from one to
// the next. Only one resource is reached by Tab, so that the map can be passed.
(() => {
  const map = document.querySelector(".map");
  if (!map) return;
  const nodes = [...map.querySelectorAll("a")];
  const lines = [...map.querySelectorAll("[data-from]")];
  const box = (node) => node.querySelector("rect").getBBox();
  let current = map.querySelector(".root") ?? nodes[0];

  const light = (node) => {
    for (const near of map.querySelectorAll(".near")) near.classList.remove("near");
    const number = node?.dataset.node;
    if (number === undefined) return;
    for (const line of lines) {
      const { from, to } = line.dataset;
      if (from !== number && to !== number) continue;
      line.classList.add("near");
      for (const end of [from, to]) nodes[end].classList.add("near");
    }
  };

  const take = (node) => {
    current.tabIndex = -1;
    current = node;
    current.tabIndex = 0;
  };

  // Left and right along the branches, up and down within a column.
  const next = (key) => {
    const number = current.dataset.node;
    if (key === "ArrowRight") return nodes[map.querySelector(`.branches [data-from="${number}"]`)?.dataset.to];
    if (key === "ArrowLeft") return nodes[map.querySelector(`.branches [data-to="${number}"]`)?.dataset.from];
    const { x, y } = box(current);
    const step = key === "ArrowDown" ? 1 : -1;
    return nodes
      .filter((node) => box(node).x === x && (box(node).y - y) * step > 0)
      .sort((a, b) => (box(a).y - box(b).y) * step)[0];
  };

  for (const node of nodes) node.tabIndex = -1;
  take(current);
  map.addEventListener("mouseover", (event) => light(event.target.closest("a")));
  map.addEventListener("mouseleave", () => light(map.contains(document.activeElement) ? current : undefined));
  map.addEventListener("focusin", (event) => { take(event.target.closest("a") ?? current); light(current); });
  map.addEventListener("focusout", () => light());
  map.addEventListener("keydown", (event) => {
    if (!event.key.startsWith("Arrow")) return;
    event.preventDefault();
    next(event.key)?.focus();
  });
  // Once it can be scrolled to where it starts, it need not show all at once.
  map.classList.add("bounded");
  const { y, height } = box(current);
  map.scrollTop = y + height / 2 - map.clientHeight / 2;
})();
