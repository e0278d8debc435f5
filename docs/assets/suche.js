/* Search also finds a word as it is spelled elsewhere: Strasse for Straße, Muenchen for München, Lavrov for Lawrow.
   Of several words it finds the pages that have all, if there are any, and opens below each the part with most of them.
   Runs before the theme and listens in on the messages to and from its search worker: type 0 brings the index,
   2 is a query, 3 its results. Only spellings that the site really has are added to a query. */
(function () {
  "use strict";
  if (!window.Worker) return;

  var SETUP = 0, QUERY = 2, RESULT = 3;
  var MOST = 12;  /* spellings added to a query */
  var TAGS = 3;  /* keywords of an article that fit into a line of its result */
  var MONTHS = ["januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember"];
  var WORD = /[\p{L}\p{N}]+/gu;
  var GERMAN = [["ss", "ß"], ["ae", "ä"], ["oe", "ö"], ["ue", "ü"], ["a", "ä"], ["o", "ö"], ["u", "ü"]];

  /* Names from the Cyrillic in German, English and scholarly spelling, brought to one: longer signs first. Coarser on
     purpose than the table by which the digest takes two names for one person (german/transliterations.tsv): there a
     wrong match would merge two people, here it only adds a word that the site has to a query, and a reader may have
     typed no more than the beginning of the name. */
  var NAMES = [
    [/schtsch|shch|šč/g, "1"], [/tsch|tch|č/g, "2"], [/sch|sh|zh|š|ž/g, "3"], [/ch|kh|x/g, "h"], [/ts|tz|c(?=[eiy])/g, "z"],
    [/c/g, "k"], [/off$|ow$|ov$/g, "ov"], [/eff$|ew$|ev$|yov$|jow$/g, "ev"], [/w/g, "v"], [/ß|ss|z|s/g, "s"],
    [/[iyj]+/g, "i"], [/ie|e/g, "e"], [/ph/g, "f"], [/(.)\1/g, "$1"]
  ];

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
  }

  function sound(name) {
    return NAMES.reduce(function (text, rule) {
      return text.replace(rule[0], rule[1]);
    }, name.normalize("NFC").replace(/[äöü]/g, plain));
  }

  function words(text) {
    return text.replace(/<[^>]*>/g, " ").toLowerCase().match(WORD) || [];
  }

  /* What the site holds: every word in order, to look up beginnings, the words of its actors' names, and those of each
     part of a page in the order in which they stand there. */
  var documents = [], vocabulary = null, names = null, parts = {};

  function learn() {
    var all = new Set(), named = new Set();
    documents.forEach(function (doc) {
      var held = words(doc.title + " " + doc.text);
      held.forEach(all.add, all);
      parts[doc.location] = " " + held.join(" ") + " ";
      if (/^akteure\/[^#]+$/.test(doc.location)) words(doc.title).forEach(named.add, named);
    });
    vocabulary = Array.from(all).sort();
    names = Array.from(named);
    documents = [];
  }

  function occurs(beginning) {
    var low = 0, high = vocabulary.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (vocabulary[middle] < beginning) low = middle + 1;
      else high = middle;
    }
    return low < vocabulary.length && vocabulary[low].startsWith(beginning);
  }

  /* Every way to write a word with ß and umlauts or without them. */
  function germanSpellings(word) {
    return GERMAN.reduce(function (found, pair) {
      return found.flatMap(function (one) {
        return [one, one.split(pair[0]).join(pair[1]), one.split(pair[1]).join(pair[0])];
      });
    }, [word]);
  }

  function nameSpellings(word) {
    var key = sound(word);
    if (key.length < 3) return [];
    return names.filter(function (name) {
      return sound(name).startsWith(key);
    });
  }

  function spellings(word) {
    if (word.length < 3) return [];
    return Array.from(new Set(germanSpellings(word))).filter(occurs).concat(nameSpellings(word));
  }

  function added(query) {
    if (query.indexOf('"') >= 0) return [];
    var typed = words(query);
    return Array.from(new Set(typed.flatMap(spellings))).filter(function (word) {
      return typed.indexOf(word) < 0;
    }).slice(0, MOST);
  }

  /* What a query asks for, each in all the ways in which it may be written: a word, or figures that stand together. A
     date in figures may have its month in letters, and a word another ending. */
  function asked(query) {
    var typed = query.toLowerCase().match(/\d+(?:[.,:]\d+)+\.?|[\p{L}\p{N}]+/gu) || [];
    return typed.map(function (one) {
      var held = words(one), date = /^(\d\d?)\.(\d\d?)(?:\.(\d{4})?)?$/.exec(one);
      var ways = [held.join(" ")];
      if (date && MONTHS[date[2] - 1]) {
        ways.push([Number(date[1]), MONTHS[date[2] - 1]].concat(date[3] || []).join(" "));
        ways.push([Number(date[1]), Number(date[2])].concat(date[3] || []).join(" "));
      }
      var inflected = one.length > 5 ? [one.replace(/(?:e[mnrs]?|n|s)$/, "")] : [];
      return held.length > 1 ? ways : ways.concat(spellings(one), inflected);
    });
  }

  /* How often a part of a page has what is asked for in a way; figures end where the word does, words may go on. */
  function times(part, way) {
    return part.split(" " + way + (/\d$/.test(way) ? " " : "")).length - 1;
  }

  /* One result, a page with its parts: the part with most of what is asked for comes first, which the theme shows open.
     What the whole page has is not said to be missing, and all that was found is marked when it is opened. */
  var units = [];

  function ordered(page) {
    page.forEach(function (item) {
      var part = parts[item.location] || "";
      item.ways = units.map(function (ways) { return ways.find(times.bind(null, part)); });
      item.hits = item.ways.filter(Boolean).length;
      item.often = item.ways.filter(Boolean).reduce(function (sum, way) { return sum + times(part, way); }, 0);
      item.head = item.location.indexOf("#") < 0;
    });
    var most = Math.max.apply(null, page.map(function (item) { return item.score; }));
    page.sort(function (one, other) {
      return other.hits - one.hits || one.head - other.head || other.often - one.often || other.score - one.score;
    });
    page[0].score = most + 0.01;
    page.forEach(function (item) {
      item.terms = {};
      (item.head ? page : [item]).forEach(function (part) {
        part.ways.filter(Boolean).join(" ").split(" ").filter(Boolean).forEach(function (word) { item.terms[word] = true; });
      });
      item.tags = item.head && item.tags ? item.tags.slice(0, TAGS) : undefined;
    });
    return page;
  }

  function missing(page) {
    return units.filter(function (ways, place) {
      return !page.some(function (item) { return item.ways[place]; });
    });
  }

  /* All words, or else any; a single word is found by the theme itself, also where it stands in another form. */
  function tidy(event) {
    var message = event.data;
    if (!message || message.type !== RESULT || !message.data || !message.data.items || !units.length) return;
    var pages = message.data.items.map(ordered);
    if (units.length === 1 && units[0][0].indexOf(" ") < 0) return;
    var whole = pages.filter(function (page) { return !missing(page).length; });
    var some = pages.filter(function (page) { return missing(page).length < units.length; });
    some.forEach(function (page) {
      missing(page).forEach(function (ways) { page[0].terms[ways[0]] = false; });
    });
    message.data.items = (whole.length ? whole : some).sort(function (one, other) { return other[0].hits - one[0].hits; });
  }

  Worker.prototype.addEventListener = function (type) {
    if (type === "message" && !this.tidied) {
      this.tidied = true;
      EventTarget.prototype.addEventListener.call(this, "message", tidy);
    }
    return EventTarget.prototype.addEventListener.apply(this, arguments);
  };

  var post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message) {
    if (message && message.type === SETUP && message.data && message.data.docs) documents = message.data.docs;
    if (!message || message.type !== QUERY || typeof message.data !== "string") return post.apply(this, arguments);
    if (!vocabulary) learn();
    units = asked(message.data);
    return post.call(this, { type: QUERY, data: [message.data].concat(added(message.data)).join(" ") });
  };
})();
