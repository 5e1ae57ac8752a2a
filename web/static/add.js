// Dropping files, and progress without loading again. The page works without this file.
(() => {
  "use strict";

  const megabytes = (bytes) => (bytes / 1048576).toLocaleString("en-GB", { maximumFractionDigits: 1 });

  const form = document.getElementById("drop");
  if (form) {
    const input = document.getElementById("file");
    const chosen = form.querySelector(".chosen");
    const most = Number(form.dataset.most) * 1048576;
    // What is said stands on the page, in its language.
    const said = form.dataset;
    document.getElementById("ordrop").hidden = false;

    const total = () => Array.from(input.files).reduce((sum, file) => sum + file.size, 0);

    function show(folders) {
      const count = input.files.length;
      const files = (count === 1 ? said.one : said.other).replace("{0}", count.toLocaleString("en-GB"));
      const parts = count === 0 ? [] : [said.chosen.replace("{0}", files).replace("{1}", megabytes(total()))];
      if (total() > most) parts.push(said.tooMuch);
      if (folders > 0) parts.push(said.noFolder);
      chosen.textContent = parts.join(" ");
      return count > 0 && total() <= most;
    }

    input.addEventListener("change", () => show(0));
    form.addEventListener("submit", (event) => {
      if (!show(0)) { event.preventDefault(); return; }
      chosen.textContent += " " + said.sending;
    });

    const carriesFiles = (event) => event.dataTransfer && Array.from(event.dataTransfer.types).includes("Files");
    // the whole page takes them, so that a near miss does not open the file instead
    document.addEventListener("dragover", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      form.classList.add("over");
    });
    document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) form.classList.remove("over"); });
    document.addEventListener("drop", (event) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      form.classList.remove("over");
      const kept = new DataTransfer();
      let folders = 0;
      Array.from(event.dataTransfer.items).filter((item) => item.kind === "file").forEach((item) => {
        const entry = item.webkitGetAsEntry ? item.webkitGetAsEntry() : null;
        if (entry && entry.isDirectory) folders++;
        else { const file = item.getAsFile(); if (file) kept.items.add(file); }
      });
      input.files = kept.files;
      if (show(folders) && folders === 0) form.requestSubmit();
      else input.focus();
    });
  }

  const run = document.querySelector(".run");
  if (run && window.EventSource) {
    const bar = run.querySelector("progress");
    const heading = document.getElementById("heading");
    const lines = document.getElementById("lines");
    const source = new EventSource(run.dataset.events);

    function state(event) {
      const told = JSON.parse(event.data);
      const sentence = run.querySelector(".state");
      sentence.textContent = told.sentence;
      sentence.lang = told.lang;
      sentence.dir = told.dir;
      if (heading && told.heading) heading.textContent = told.heading;
      if (told.files > 0) { bar.max = told.files; bar.value = told.done; }
    }

    source.addEventListener("line", (event) => lines.insertAdjacentHTML("beforeend", event.data));
    source.addEventListener("state", state);
    source.addEventListener("end", (event) => {
      source.close();
      state(event);
      bar.remove();
      if (run.dataset.reload === "yes") location.reload();
    });
    // closed for good: the server has no stream free, or forgot; the page itself says more
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(() => location.reload(), 5000);
    });
  }
})();
