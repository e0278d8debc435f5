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
    if (closed) {
      closed.open = true;
      place.scrollIntoView();
    }
  }

  function prepare() {
    document.querySelectorAll(".adresse").forEach(function (element) {
      if (location.protocol !== "file:") element.textContent = location.href.split("#")[0];
    });
    var dialog = document.querySelector(".md-search[role=dialog]:not([aria-label])");
    if (dialog) dialog.setAttribute("aria-label", "Suche");
    arrive();
  }

  window.addEventListener("hashchange", arrive);
  window.addEventListener("popstate", arrive);
  if (window.document$) document$.subscribe(prepare);
  else document.addEventListener("DOMContentLoaded", prepare);
})();
