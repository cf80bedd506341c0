import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dir } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dir(__filename);

// node_modules/properties-file/dist/esm/escape/index.js
var escapeKey = function(e) {
  return escapeContent(e, true, arguments.length > 1 && void 0 !== arguments[1] && arguments[1]);
};
var escapeValue = function(e) {
  return escapeContent(e, false, arguments.length > 1 && void 0 !== arguments[1] && arguments[1]);
};
var REGEX_ESCAPE_NO_UNICODE = /[\s!#:=\\]/g;
var REGEX_ESCAPE_UNICODE = /[\s!#:=\\\u0000-\u001F\u007F-\uFFFF]/g;
var escapeContent = function(e, t, r) {
  var n = r ? REGEX_ESCAPE_UNICODE : REGEX_ESCAPE_NO_UNICODE;
  return n.lastIndex = 0, e.replace(n, function(e2, r2) {
    switch (e2) {
      case " ":
        return t || 0 === r2 ? "\\ " : " ";
      case "\\":
        return "\\\\";
      case "\f":
        return "\\f";
      case "\n":
        return "\\n";
      case "\r":
        return "\\r";
      case "	":
        return "\\t";
      case "=":
      case ":":
      case "#":
      case "!":
        return "\\".concat(e2);
      default:
        return "\\u" + ("0000" + e2.charCodeAt(0).toString(16)).slice(-4);
    }
  });
};

// node_modules/properties-file/dist/esm/parser/normalize.js
var BOM = "\uFEFF";
var wrapAtWidth = function(e, a) {
  if (e.length <= a) return e;
  for (var r = [], i = 0, t = e.length; i < t; ) {
    var o = Math.min(i + a, t);
    if (o < t) for (var n = 0; n < 6 && o - n > i; n++) {
      var p = o - n;
      if (p + 5 <= t && "\\" === e[p] && "u" === e[p + 1]) {
        o = p;
        break;
      }
    }
    r.push(e.slice(i, o)), i = o;
  }
  return r.join("\\\n  ");
};
var rebuildPropertyLine = function(e, a) {
  var r, i, t, o, n, p = true === a.escapeUnicode, s = a.removeLeadingWhitespace ? "" : e.leadingWhitespace, c = p ? escapeKey(e.key, true) : e.escapedKey, d = null !== (r = a.separatorLeading) && void 0 !== r ? r : e.separatorLeading, l = null !== (i = a.separatorTrailing) && void 0 !== i ? i : e.separatorTrailing;
  void 0 !== a.separatorChar ? (n = " " === a.separatorChar ? "" : a.separatorChar, " " === a.separatorChar && (d = null !== (t = a.separatorLeading) && void 0 !== t ? t : " ")) : n = null !== (o = e.separatorChar) && void 0 !== o ? o : "";
  var u = p ? escapeValue(e.value, true) : e.escapedValue;
  return void 0 !== a.wrapKeysAt && a.wrapKeysAt > 0 && (c = wrapAtWidth(c, a.wrapKeysAt)), void 0 !== a.wrapValuesAt && a.wrapValuesAt > 0 && (u = wrapAtWidth(u, a.wrapValuesAt)), "".concat(s).concat(c).concat(d).concat(n).concat(l).concat(u);
};
var formatNormalized = function(e, a, r, i) {
  var t, o, n = null !== (t = i.endOfLineCharacter) && void 0 !== t ? t : r, p = void 0 !== i.separatorChar || void 0 !== i.separatorLeading || void 0 !== i.separatorTrailing || true === i.escapeUnicode || true === i.collapseMultiline || void 0 !== i.wrapKeysAt || void 0 !== i.wrapValuesAt || true === i.removeLeadingWhitespace;
  if (i.deduplicateKeys) {
    for (var s = {}, c = [], d = e.length - 1; d >= 0; d--) {
      var l = e[d];
      "property" === l.type && (s[l.key] ? c.push(d) : s[l.key] = true);
    }
    o = {};
    for (var u = 0; u < c.length; u++) {
      var v = c[u];
      if (o[v] = true, !i.deduplicateKeysKeepLeadingNodes) for (var h = v - 1; h >= 0 && "property" !== e[h].type; h--) o[h] = true;
    }
  }
  for (var f = [], y = 0; y < e.length; y++) if (!(null == o ? void 0 : o[y])) {
    var g = e[y];
    switch (g.type) {
      case "comment":
        if (i.removeComments) continue;
        f.push(i.removeLeadingWhitespace ? "".concat(g.delimiter).concat(g.body) : g.rawLine);
        break;
      case "blank":
        if (i.removeBlankLines) continue;
        f.push(g.rawLine);
        break;
      case "property":
        p ? f.push(rebuildPropertyLine(g, i)) : f.push(g.rawLines.join(n));
    }
  }
  return (a ? BOM : "") + f.join(n);
};

// node_modules/properties-file/dist/esm/characters.js
var CH_TAB = 9;
var CH_LF = 10;
var CH_FF = 12;
var CH_CR = 13;
var CH_SPACE = 32;
var CH_BANG = 33;
var CH_HASH = 35;
var CH_COLON = 58;
var CH_EQUALS = 61;
var CH_BACKSLASH = 92;
var CH_LOWER_F = 102;
var CH_LOWER_N = 110;
var CH_LOWER_R = 114;
var CH_LOWER_T = 116;
var CH_LOWER_U = 117;
var CH_BOM = 65279;

// node_modules/properties-file/dist/esm/unescape/index.js
var hexValue = function(e) {
  return e >= 48 && e <= 57 ? e - 48 : e >= 65 && e <= 70 ? e - 55 : e >= 97 && e <= 102 ? e - 87 : -1;
};
var unescapeContent = function(e) {
  if (-1 === e.indexOf("\\")) return e;
  for (var r = e.length, a = "", c = 0, t = 0; t < r; ) if (e.charCodeAt(t) === CH_BACKSLASH) {
    if (t > c && (a += e.slice(c, t)), ++t >= r) {
      a += "\\", c = t;
      break;
    }
    switch (e.charCodeAt(t)) {
      case CH_LOWER_N:
        a += "\n", t++;
        break;
      case CH_LOWER_T:
        a += "	", t++;
        break;
      case CH_LOWER_R:
        a += "\r", t++;
        break;
      case CH_LOWER_F:
        a += "\f", t++;
        break;
      case CH_LOWER_U:
        if (t + 4 >= r) throw new Error("malformed escaped unicode characters '".concat(e.slice(t - 1, t + 5), "'"));
        var o = hexValue(e.charCodeAt(t + 1)), C = hexValue(e.charCodeAt(t + 2)), _ = hexValue(e.charCodeAt(t + 3)), h = hexValue(e.charCodeAt(t + 4));
        if (o < 0 || C < 0 || _ < 0 || h < 0) throw new Error("malformed escaped unicode characters '".concat(e.slice(t - 1, t + 5), "'"));
        a += String.fromCharCode(o << 12 | C << 8 | _ << 4 | h), t += 5;
        break;
      default:
        a += e.charAt(t), t++;
    }
    c = t;
  } else t++;
  return c < r && (a += e.slice(c, r)), a;
};

// node_modules/properties-file/dist/esm/parser/parse.js
var isWhitespace = function(e) {
  return e === CH_SPACE || e === CH_TAB || e === CH_FF;
};
var countTrailingBackslashes = function(e, r) {
  for (var a = 0, i = r - 1; i >= 0 && e.charCodeAt(i) === CH_BACKSLASH; ) a++, i--;
  return a;
};
var parseDocument = function(e) {
  var r = "string" == typeof e ? e : e.toString(), a = r.length, i = 0, s = a > 0 && r.charCodeAt(0) === CH_BOM;
  s && (i = 1);
  for (var t = "\n", n = i; n < a; n++) {
    var C = r.charCodeAt(n);
    if (C === CH_CR) {
      t = n + 1 < a && r.charCodeAt(n + 1) === CH_LF ? "\r\n" : "\r";
      break;
    }
    if (C === CH_LF) {
      t = "\n";
      break;
    }
  }
  for (var c = (i > 0 ? r.slice(i) : r).split(/\r\n|\r|\n/), o = [], l = 0, h = c.length; l < h; ) {
    for (var H = c[l], p = l + 1, v = 0, A = H.length; v < A && isWhitespace(H.charCodeAt(v)); ) v++;
    if (v >= A) {
      var f = { type: "blank", rawLine: H, lineNumber: p };
      o.push(f), l++;
    } else {
      var _ = H.charCodeAt(v);
      if (_ !== CH_HASH && _ !== CH_BANG) {
        for (var d = [H], u = p, g = v > 0 ? H.slice(0, v) : "", L = countTrailingBackslashes(H, A), S = L % 2 == 1; S && l + 1 < h; ) {
          var m = c[++l];
          d.push(m);
          var B = m.length;
          S = (L = countTrailingBackslashes(m, B)) % 2 == 1;
        }
        var O = l + 1, b = S, N = void 0;
        if (1 === d.length) {
          var k = v > 0 ? H.slice(v) : H;
          N = b ? k.slice(0, -1) : k;
        } else {
          for (var y = [], W = 0; W < d.length; W++) {
            var F = d[W], E = void 0, T = void 0;
            if (0 === W) E = v, T = F.length - 1;
            else {
              E = 0;
              for (var x = F.length; E < x && isWhitespace(F.charCodeAt(E)); ) E++;
              T = W === d.length - 1 && !b ? x : x - 1;
            }
            y.push(F.slice(E, T));
          }
          N = y.join("");
        }
        for (var K = N.length, Q = 0, U = false; Q < K; ) {
          var j = N.charCodeAt(Q);
          if (j !== CH_BACKSLASH) {
            if (!U && (j === CH_EQUALS || j === CH_COLON || isWhitespace(j))) break;
            U = false, Q++;
          } else U = !U, Q++;
        }
        var w = N.slice(0, Q), G = "", M = void 0, P = "", R = Q;
        if (R < K) {
          for (var D = R; R < K && isWhitespace(N.charCodeAt(R)); ) R++;
          if (R < K) {
            var V = N.charCodeAt(R);
            if (V === CH_EQUALS || V === CH_COLON) {
              G = N.slice(D, R), M = V === CH_EQUALS ? "=" : ":";
              for (var q = ++R; R < K && isWhitespace(N.charCodeAt(R)); ) R++;
              P = N.slice(q, R);
            } else G = N.slice(D, R);
          } else G = N.slice(D, R);
        }
        var z = N.slice(R), I = { type: "property", rawLines: d, leadingWhitespace: g, key: -1 !== w.indexOf("\\") ? unescapeContent(w) : w, escapedKey: w, separatorLeading: G, separatorChar: M, separatorTrailing: P, value: -1 !== z.indexOf("\\") ? unescapeContent(z) : z, escapedValue: z, startingLineNumber: u, endingLineNumber: O };
        o.push(I), l++;
      } else {
        var J = { type: "comment", rawLine: H, leadingWhitespace: v > 0 ? H.slice(0, v) : "", delimiter: _ === CH_HASH ? "#" : "!", body: H.slice(v + 1), lineNumber: p };
        o.push(J), l++;
      }
    }
  }
  return { hasBom: s, eolCharacter: t, nodes: o };
};

// node_modules/properties-file/dist/esm/parser/properties.js
function _class_call_check(e, r) {
  if (!(e instanceof r)) throw new TypeError("Cannot call a class as a function");
}
function _defineProperties(e, r) {
  for (var t = 0; t < r.length; t++) {
    var n = r[t];
    n.enumerable = n.enumerable || false, n.configurable = true, "value" in n && (n.writable = true), Object.defineProperty(e, n.key, n);
  }
}
function _create_class(e, r, t) {
  return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), e;
}
var BOM2 = "\uFEFF";
var Properties = (function() {
  "use strict";
  function e(r) {
    _class_call_check(this, e);
    var t = parseDocument(r);
    this.hasBom = t.hasBom, this.eolCharacter = t.eolCharacter, this.nodes = t.nodes;
  }
  return _create_class(e, [{ key: "getProperties", value: function() {
    return this.nodes.filter(function(e2) {
      return "property" === e2.type;
    });
  } }, { key: "getComments", value: function() {
    return this.nodes.filter(function(e2) {
      return "comment" === e2.type;
    });
  } }, { key: "getBlankLines", value: function() {
    return this.nodes.filter(function(e2) {
      return "blank" === e2.type;
    });
  } }, { key: "toObject", value: function() {
    for (var e2 = {}, r = 0, t = this.nodes; r < t.length; r++) {
      var n = t[r];
      "property" === n.type && (e2[n.key] = n.value);
    }
    return e2;
  } }, { key: "getPropertyNodes", value: function(e2) {
    return this.nodes.filter(function(r) {
      return "property" === r.type && r.key === e2;
    });
  } }, { key: "getEffectiveProperty", value: function(e2) {
    for (var r = this.nodes.length - 1; r >= 0; r--) {
      var t = this.nodes[r];
      if ("property" === t.type && t.key === e2) return t;
    }
  } }, { key: "getKeyCollisions", value: function() {
    for (var e2 = {}, r = 0, t = this.nodes; r < t.length; r++) {
      var n = t[r];
      if ("property" === n.type) {
        var o = e2[n.key];
        void 0 === o ? e2[n.key] = [n] : o.push(n);
      }
    }
    for (var i = [], a = 0, s = Object.keys(e2); a < s.length; a++) {
      var u = s[a], f = e2[u];
      void 0 !== f && f.length > 1 && i.push({ key: u, nodes: f });
    }
    return i;
  } }, { key: "getLeadingNodes", value: function(e2) {
    for (var r = -1, t = this.nodes.length - 1; t >= 0; t--) {
      var n = this.nodes[t];
      if ("property" === n.type && n.key === e2) {
        r = t;
        break;
      }
    }
    if (r <= 0) return [];
    for (var o = [], i = r - 1; i >= 0; i--) {
      var a = this.nodes[i];
      if ("property" === a.type) break;
      o.unshift(a);
    }
    return o;
  } }, { key: "format", value: function(e2) {
    if (!e2) {
      for (var r = this.eolCharacter, t = [], n = 0, o = this.nodes; n < o.length; n++) {
        var i = o[n];
        "property" === i.type ? t.push(i.rawLines.join(r)) : t.push(i.rawLine);
      }
      return (this.hasBom ? BOM2 : "") + t.join(r);
    }
    return formatNormalized(this.nodes, this.hasBom, this.eolCharacter, e2);
  } }]), e;
})();

// node_modules/properties-file/dist/esm/parser/nodes.js
var PropertiesNodeType = { PROPERTY: "property", COMMENT: "comment", BLANK: "blank" };
export {
  Properties,
  PropertiesNodeType
};
