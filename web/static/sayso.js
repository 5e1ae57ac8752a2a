// Refinements only: every page works without this file.
(() => {
  "use strict";
  const typing = (target) =>
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
      && !/^(checkbox|radio|button|submit)$/.test(target.type || "");

  // Stepping through the hits of an article, in the page instead of by loading it again.
  const bar = document.getElementById("bar");
  const hits = bar ? Number(bar.dataset.hits) : 0;
  let current = bar ? Number(bar.dataset.current) : 0;

  function show(number) {
    document.querySelectorAll("mark.now").forEach((mark) => mark.classList.remove("now"));
    const mark = document.getElementById("h" + number);
    if (!mark) return;
    current = number;
    mark.classList.add("now");
    mark.scrollIntoView({ block: "center" });
    history.replaceState(null, "", "#h" + number);
    const said = { 0: number.toLocaleString("en-GB"), 1: hits.toLocaleString("en-GB") };
    document.getElementById("where").textContent = bar.dataset.where.replace(/\{([01])\}/g, (all, place) => said[place]);
  }

  const step = (by) => show(((current || (by > 0 ? 0 : 1)) - 1 + by + hits) % hits + 1);

  function stepBy(id, by) {
    const link = document.getElementById(id);
    if (link) link.addEventListener("click", (event) => { event.preventDefault(); step(by); });
  }

  if (hits > 0) {
    stepBy("previous", -1);
    stepBy("next", 1);
    window.addEventListener("hashchange", () => {
      const wanted = /^#h(\d+)$/.exec(location.hash);
      if (wanted) show(Number(wanted[1]));
    });
    const wanted = /^#h(\d+)$/.exec(location.hash);
    if (wanted) show(Number(wanted[1]));
  }

  const toggle = (id) => { const box = document.getElementById(id); if (box) box.click(); };

  const keys = {
    n: () => { if (hits > 0) step(1); },
    p: () => { if (hits > 0) step(-1); },
    o: () => toggle("show-names"),
    s: () => toggle("show-figures"),
    e: () => {
      const place = document.querySelector("[data-export]") || document.querySelector(".tally .tools");
      if (!place) return;
      if ("open" in place) place.open = true;
      place.querySelector("a").focus();
    },
    "/": () => { const box = document.getElementById("q"); box.focus(); box.select(); },
    "?": () => { location.href = "/help"; },
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !Object.hasOwn(keys, event.key)) return;
    event.preventDefault();
    keys[event.key]();
  });

  // The reference to an article, copied where the browser lets pages do so.
  const copy = document.getElementById("copy");
  if (copy && navigator.clipboard) {
    copy.hidden = false;
    copy.addEventListener("click", () => navigator.clipboard.writeText(document.getElementById("reference").textContent)
      .then(() => { document.getElementById("copied").textContent = copy.dataset.copied; }, () => { copy.hidden = true; }));
  }

  // Where the row of pages is longer than the screen is wide, the page that is shown is in sight.
  const here = document.querySelector(".mast nav [aria-current]");
  if (here) {
    const row = here.parentElement;
    const edge = row.getBoundingClientRect();
    const at = here.getBoundingClientRect();
    if (at.right > edge.right - 24 || at.left < edge.left) row.scrollLeft += (at.left + at.right - edge.left - edge.right) / 2;
  }
})();
