// On a narrow screen the filters fold away until they are wanted. This file is not deferred: they fold as they arrive, before
// anything is painted, so that nothing on the page jumps.
(() => {
  "use strict";
  const narrow = matchMedia("(max-width: 56rem)");
  const boxes = ".facetbox, .sieve";
  new MutationObserver((changes) => {
    if (!narrow.matches) return;
    for (const change of changes) {
      for (const node of change.addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(boxes)) node.open = false;
        node.querySelectorAll(boxes).forEach((box) => { box.open = false; });
      }
    }
  }).observe(document, { childList: true, subtree: true });
})();
