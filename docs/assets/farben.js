/* Sets the colours the reader chose before the page is painted; the theme's own script for this stands in the page,
   which the content security policy does not allow. */
(function () {
  "use strict";
  var chosen = window.__md_get && __md_get("__palette");
  var color = chosen && chosen.color ? chosen.color : { media: "(prefers-color-scheme)" };
  if (color.media === "(prefers-color-scheme)") {
    var light = matchMedia("(prefers-color-scheme: light)").matches;
    color = { scheme: light ? "default" : "slate", primary: "custom", accent: "custom" };
  }
  Object.keys(color).forEach(function (key) {
    document.body.setAttribute("data-md-color-" + key, color[key]);
  });
})();
