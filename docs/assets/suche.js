/* Search also finds a word as it is spelled elsewhere: Strasse for Straße, Muenchen for München, Lavrov for Lawrow.
   Runs before the theme and listens in on the messages to and from its search worker: type 0 brings the index,
   2 is a query, 3 its results. Only spellings that the site really has are added to a query. */
(function () {
  "use strict";
  if (!window.Worker) return;

  var SETUP = 0, QUERY = 2, RESULT = 3;
  var MOST = 12;  /* spellings added to a query */
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

  /* What the site holds: every word in order, to look up beginnings, and the words of its actors' names. */
  var documents = [], vocabulary = null, names = null;

  function learn() {
    var all = new Set(), named = new Set();
    documents.forEach(function (doc) {
      words(doc.title + " " + doc.text).forEach(all.add, all);
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

  function added(query) {
    if (query.indexOf('"') >= 0) return [];
    if (!vocabulary) learn();
    var typed = words(query).filter(function (word) { return word.length > 2; });
    var found = typed.flatMap(function (word) {
      return Array.from(new Set(germanSpellings(word))).filter(occurs).concat(nameSpellings(word));
    });
    return Array.from(new Set(found)).filter(function (word) {
      return typed.indexOf(word) < 0;
    }).slice(0, MOST);
  }

  /* The words that a result is said to lack must not be spellings the reader never typed, nor a word that the result
     has in another spelling. */
  var extra = [];

  function tidy(event) {
    var message = event.data;
    if (!message || message.type !== RESULT || !message.data || !message.data.items || !extra.length) return;
    message.data.items.flat().forEach(function (item) {
      item.terms = {};
    });
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
    extra = added(message.data);
    return post.call(this, { type: QUERY, data: [message.data].concat(extra).join(" ") });
  };
})();
