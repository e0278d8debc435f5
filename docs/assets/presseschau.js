/* What needs a script on the pages themselves: the passage one arrives at, the full address to cite.
   Everything can be read without it. */
(function () {
  "use strict";

  /* A page that was put in place by script has no :target of its own, and a closed box would hide it. */
  function arrive() {
    document.querySelectorAll(".ziel").forEach(function (element) {
      element.classList.remove("ziel");
    });
    var place = document.getElementById(location.hash.slice(1));
    if (!place) return;
    place.classList.add("ziel");
    var closed = place.closest("details:not([open])");
    if (!closed) return;
    for (var box = closed; box; box = box.parentElement.closest("details:not([open])")) box.open = true;
    place.scrollIntoView();
  }

  /* Browsers keep workers from pages opened as files, and the theme then hides its search: say why it is not there. */
  function explain() {
    var header = document.querySelector(".md-header__inner");
    if (location.protocol !== "file:" || !header || header.querySelector(".suchhinweis")) return;
    var note = document.createElement("p");
    note.className = "suchhinweis";
    note.textContent = "Die Suche braucht einen Webserver.";
    header.append(note);
  }

  function prepare() {
    explain();
    document.querySelectorAll(".adresse").forEach(function (element) {
      if (location.protocol !== "file:") element.textContent = location.href.split("#")[0];
    });
    var dialog = document.querySelector(".md-search[role=dialog]:not([aria-label])");
    if (dialog) dialog.setAttribute("aria-label", "Suche");
    arrive();
  }

  window.addEventListener("hashchange", arrive);
  window.addEventListener("popstate", arrive);
  /* Of pages opened as files the theme tells nothing. */
  if (window.document$ && location.protocol !== "file:") document$.subscribe(prepare);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", prepare);
  else prepare();
})();
