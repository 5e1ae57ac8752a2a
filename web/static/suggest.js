// Suggestions below the search box, as a combobox with a list. Without this file the box is a plain one.
(() => {
  "use strict";
  const WAIT = 120; // milliseconds after the last letter
  const LONGEST = 200; // nobody needs help with the end of a longer query
  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  const status = document.getElementById("suggested");
  if (!box || !list || !status) return;

  // What is said stands on the page, in its language.
  const labels = JSON.parse(list.dataset.labels);
  const articles = JSON.parse(list.dataset.articles);
  const found = JSON.parse(list.dataset.found);
  const comma = list.dataset.comma;
  const counted = (forms, number) => forms[number === 1 ? 0 : 1].replace("{0}", number.toLocaleString("en-GB"));

  let offered = [];
  let active = -1;
  let timer = 0;
  let asking = null;

  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-controls", "suggestions");
  box.setAttribute("aria-expanded", "false");

  function close() {
    clearTimeout(timer);
    if (asking) asking.abort();
    asking = null;
    offered = [];
    list.hidden = true;
    list.replaceChildren();
    status.textContent = "";
    box.setAttribute("aria-expanded", "false");
    mark(-1);
  }

  function mark(number) {
    active = number;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === number)));
    if (number < 0) {
      box.removeAttribute("aria-activedescendant");
    } else {
      box.setAttribute("aria-activedescendant", "suggestion" + number);
      list.children[number].scrollIntoView({ block: "nearest" });
    }
  }

  function part(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  function option(suggestion, i) {
    const element = document.createElement("li");
    element.id = "suggestion" + i;
    element.setAttribute("role", "option");
    element.setAttribute("aria-selected", "false");
    // "headline, Hill Argus": what it is, and a name that stays as it is
    const [what, ...name] = suggestion.label.split(", ");
    const note = part("small", labels[what] || what);
    if (name.length > 0) note.append(comma, part("bdi", name.join(", ")));
    if (suggestion.kind !== "headline") note.append(comma, counted(articles, suggestion.articles));
    element.append(part("bdi", suggestion.text), " ", note);
    // The box keeps the focus.
    element.addEventListener("pointerdown", (event) => event.preventDefault());
    element.addEventListener("click", () => choose(suggestion));
    return element;
  }

  function show(suggestions) {
    offered = suggestions;
    if (offered.length === 0) {
      close();
      return;
    }
    list.replaceChildren(...offered.map(option));
    list.hidden = false;
    status.textContent = counted(found, offered.length);
    box.setAttribute("aria-expanded", "true");
    mark(-1);
  }

  function choose(suggestion) {
    close();
    if (suggestion.kind === "headline") {
      location.href = suggestion.address;
    } else if (suggestion.kind === "term") {
      box.value = suggestion.query + " ";
    } else {
      box.value = suggestion.query;
      box.form.requestSubmit();
    }
  }

  async function ask() {
    const typed = box.value;
    if (asking) asking.abort();
    if (typed.trim() === "" || typed.length > LONGEST) {
      close();
      return;
    }
    const mine = new AbortController();
    asking = mine;
    try {
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(typed), { signal: mine.signal });
      const suggestions = answer.ok ? (await answer.json()).suggestions : [];
      if (asking === mine && box.value === typed && document.activeElement === box) show(suggestions);
    } catch {
      // Overtaken by the next letter, or no network: the box still works.
    }
  }

  box.addEventListener("input", (event) => {
    clearTimeout(timer);
    if (!event.isComposing) timer = setTimeout(ask, WAIT);
  });
  box.addEventListener("blur", close);
  box.form.addEventListener("submit", close);
  box.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) {
      if (event.key === "ArrowDown" && !event.isComposing && box.value.trim() !== "") {
        event.preventDefault();
        ask();
      }
      return;
    }
    const last = offered.length - 1;
    if (event.key === "ArrowDown") mark(active === last ? -1 : active + 1);
    else if (event.key === "ArrowUp") mark(active === -1 ? last : active - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && active >= 0) choose(offered[active]);
    else return;
    event.preventDefault();
  });
})();
