/* Filters and sorts long lists. Without it they are just long. */
(function () {
  "use strict";

  function fold(text) {
    return text.toLowerCase().replace(/ß/g, "ss").normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  /* Everything after the placeholder, up to the list of Belege. */
  function following(place) {
    var found = [];
    for (var node = place.nextElementSibling; node && !node.matches(".belege"); node = node.nextElementSibling) {
      found.push(node);
    }
    return found;
  }

  function entries(parts) {
    return parts.flatMap(function (part) {
      return Array.from(part.matches("ul, ol") ? part.children : part.querySelectorAll("tbody tr"));
    });
  }

  /* A heading without a visible entry below it goes too. */
  function tidy(parts) {
    var level = { H2: 2, H3: 3 };
    parts.forEach(function (part, index) {
      if (!level[part.tagName]) return;
      var below = [];
      for (var next = index + 1; next < parts.length; next++) {
        if (level[parts[next].tagName] <= level[part.tagName]) break;
        below.push(parts[next]);
      }
      var kept = entries(below).some(function (entry) { return !entry.hidden; });
      part.hidden = !kept;
      below.forEach(function (element) {
        if (!level[element.tagName]) element.hidden = !kept;
      });
    });
  }

  function filter(place) {
    if (place.childElementCount) return;
    var parts = following(place);
    var all = entries(parts);
    if (all.length < 2) return;
    var label = document.createElement("label");
    label.textContent = place.dataset.was + " filtern";
    var field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    label.append(field);
    var status = document.createElement("span");
    status.setAttribute("role", "status");
    place.append(label, status);
    var texts = all.map(function (entry) { return fold(entry.textContent + " " + heading(entry)); });
    field.addEventListener("input", function () {
      var words = fold(field.value).split(/\s+/).filter(Boolean);
      var shown = 0;
      all.forEach(function (entry, index) {
        entry.hidden = !words.every(function (word) { return texts[index].includes(word); });
        if (!entry.hidden) shown += 1;
      });
      tidy(parts);
      status.textContent = words.length ? shown + " von " + all.length : "";
    });
  }

  /* What stands above a list belongs to each entry: filtering quotations by speaker is filtering by heading. */
  function heading(entry) {
    var node = entry.closest("ul, ol, .tafel, table");
    while (node && !/^H[23]$/.test(node.tagName)) node = node.previousElementSibling || node.parentElement;
    return node ? node.textContent : "";
  }

  var MONTHS = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

  /* A day as it is worded sorts by time, not by its first digits; what is no day stays as it is. */
  function inTime(text) {
    var found = text.match(/^(?:(\d+)\. )?([A-Zä-ü]+) (\d{4})(?:, (\d+:\d+))?/i);
    var month = found ? MONTHS.indexOf(found[2]) : -1;
    if (month < 0) return text;
    return [found[3], String(month + 1).padStart(2, "0"), (found[1] || "").padStart(2, "0"), found[4] || ""].join("-");
  }

  function value(row, column) {
    var text = inTime(row.cells[column].textContent.trim());
    var number = text.replace(/\./g, "").replace(",", ".").match(/-?\d+(\.\d+)?/);
    return { text: text, number: number ? parseFloat(number[0]) : -Infinity };
  }

  function sortable(table) {
    var body = table.tBodies[0];
    if (!body || body.rows.length < 3 || table.dataset.sortable) return;
    table.dataset.sortable = "yes";
    Array.from(table.tHead.rows[0].cells).forEach(function (cell, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.className = "sortieren";
      button.append(...cell.childNodes);
      cell.append(button);
      var numeric = cell.style.textAlign === "right";
      button.addEventListener("click", function () {
        var down = cell.getAttribute("aria-sort") ? cell.getAttribute("aria-sort") === "ascending" : numeric;
        table.querySelectorAll("th[aria-sort]").forEach(function (other) { other.removeAttribute("aria-sort"); });
        cell.setAttribute("aria-sort", down ? "descending" : "ascending");
        Array.from(body.rows)
          .map(function (row) { return { row: row, value: value(row, column) }; })
          .sort(function (a, b) {
            var order = numeric
              ? a.value.number - b.value.number
              : a.value.text.localeCompare(b.value.text, "de", { numeric: true });
            return down ? -order : order;
          })
          .forEach(function (item) { body.append(item.row); });
      });
    });
  }

  /* A table wider than its frame says so. */
  function announce(frame) {
    var before = frame.previousElementSibling;
    var said = before && before.matches(".weiter") ? before : null;
    var wide = frame.scrollWidth > frame.clientWidth + 8;
    if (wide === Boolean(said)) return;
    if (said) return said.remove();
    var hint = document.createElement("p");
    hint.className = "weiter";
    hint.setAttribute("aria-hidden", "true");
    hint.textContent = "Weitere Spalten: seitlich schieben \u2192";
    frame.before(hint);
  }

  function announceAll() {
    document.querySelectorAll(".tafel").forEach(announce);
  }

  window.addEventListener("resize", announceAll);
  document.addEventListener("toggle", announceAll, true);

  function enhance() {
    announceAll();
    document.querySelectorAll(".filter").forEach(filter);
    document.querySelectorAll(".filter ~ .tafel table").forEach(sortable);
  }

  /* Of pages opened as files the theme tells nothing. */
  if (window.document$ && location.protocol !== "file:") window.document$.subscribe(enhance);
  else if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", enhance);
  else enhance();
})();
