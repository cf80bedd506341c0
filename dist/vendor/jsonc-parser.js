import { createRequire as __createRequire } from 'node:module'; import { fileURLToPath as __toPath } from 'node:url'; import { dirname as __dir } from 'node:path'; const require = __createRequire(import.meta.url); const __filename = __toPath(import.meta.url); const __dirname = __dir(__filename);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __require = /* @__PURE__ */ ((x) => typeof require !== "undefined" ? require : typeof Proxy !== "undefined" ? new Proxy(x, {
  get: (a, b) => (typeof require !== "undefined" ? require : a)[b]
}) : x)(function(x) {
  if (typeof require !== "undefined") return require.apply(this, arguments);
  throw Error('Dynamic require of "' + x + '" is not supported');
});
var __commonJS = (cb, mod) => function __require2() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// ../../../work/main/node_modules/jsonc-parser/lib/umd/main.js
var require_main = __commonJS({
  "../../../work/main/node_modules/jsonc-parser/lib/umd/main.js"(exports, module) {
    (function(factory) {
      if (typeof module === "object" && typeof module.exports === "object") {
        var v = factory(__require, exports);
        if (v !== void 0) module.exports = v;
      } else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
      }
    })(function(require2, exports2) {
      "use strict";
      Object.defineProperty(exports2, "__esModule", { value: true });
      exports2.applyEdits = exports2.modify = exports2.format = exports2.printParseErrorCode = exports2.ParseErrorCode = exports2.stripComments = exports2.visit = exports2.getNodeValue = exports2.getNodePath = exports2.findNodeAtOffset = exports2.findNodeAtLocation = exports2.parseTree = exports2.parse = exports2.getLocation = exports2.SyntaxKind = exports2.ScanError = exports2.createScanner = void 0;
      const formatter = require2("./impl/format");
      const edit = require2("./impl/edit");
      const scanner = require2("./impl/scanner");
      const parser = require2("./impl/parser");
      exports2.createScanner = scanner.createScanner;
      var ScanError2;
      (function(ScanError3) {
        ScanError3[ScanError3["None"] = 0] = "None";
        ScanError3[ScanError3["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError3[ScanError3["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError3[ScanError3["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError3[ScanError3["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError3[ScanError3["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError3[ScanError3["InvalidCharacter"] = 6] = "InvalidCharacter";
      })(ScanError2 || (exports2.ScanError = ScanError2 = {}));
      var SyntaxKind2;
      (function(SyntaxKind3) {
        SyntaxKind3[SyntaxKind3["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind3[SyntaxKind3["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind3[SyntaxKind3["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind3[SyntaxKind3["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind3[SyntaxKind3["CommaToken"] = 5] = "CommaToken";
        SyntaxKind3[SyntaxKind3["ColonToken"] = 6] = "ColonToken";
        SyntaxKind3[SyntaxKind3["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind3[SyntaxKind3["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind3[SyntaxKind3["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind3[SyntaxKind3["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind3[SyntaxKind3["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind3[SyntaxKind3["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind3[SyntaxKind3["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind3[SyntaxKind3["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind3[SyntaxKind3["Trivia"] = 15] = "Trivia";
        SyntaxKind3[SyntaxKind3["Unknown"] = 16] = "Unknown";
        SyntaxKind3[SyntaxKind3["EOF"] = 17] = "EOF";
      })(SyntaxKind2 || (exports2.SyntaxKind = SyntaxKind2 = {}));
      exports2.getLocation = parser.getLocation;
      exports2.parse = parser.parse;
      exports2.parseTree = parser.parseTree;
      exports2.findNodeAtLocation = parser.findNodeAtLocation;
      exports2.findNodeAtOffset = parser.findNodeAtOffset;
      exports2.getNodePath = parser.getNodePath;
      exports2.getNodeValue = parser.getNodeValue;
      exports2.visit = parser.visit;
      exports2.stripComments = parser.stripComments;
      var ParseErrorCode2;
      (function(ParseErrorCode3) {
        ParseErrorCode3[ParseErrorCode3["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode3[ParseErrorCode3["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode3[ParseErrorCode3["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode3[ParseErrorCode3["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode3[ParseErrorCode3["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode3[ParseErrorCode3["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode3[ParseErrorCode3["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode3[ParseErrorCode3["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode3[ParseErrorCode3["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode3[ParseErrorCode3["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode3[ParseErrorCode3["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode3[ParseErrorCode3["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode3[ParseErrorCode3["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode3[ParseErrorCode3["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode3[ParseErrorCode3["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode3[ParseErrorCode3["InvalidCharacter"] = 16] = "InvalidCharacter";
      })(ParseErrorCode2 || (exports2.ParseErrorCode = ParseErrorCode2 = {}));
      function printParseErrorCode2(code) {
        switch (code) {
          case 1:
            return "InvalidSymbol";
          case 2:
            return "InvalidNumberFormat";
          case 3:
            return "PropertyNameExpected";
          case 4:
            return "ValueExpected";
          case 5:
            return "ColonExpected";
          case 6:
            return "CommaExpected";
          case 7:
            return "CloseBraceExpected";
          case 8:
            return "CloseBracketExpected";
          case 9:
            return "EndOfFileExpected";
          case 10:
            return "InvalidCommentToken";
          case 11:
            return "UnexpectedEndOfComment";
          case 12:
            return "UnexpectedEndOfString";
          case 13:
            return "UnexpectedEndOfNumber";
          case 14:
            return "InvalidUnicode";
          case 15:
            return "InvalidEscapeCharacter";
          case 16:
            return "InvalidCharacter";
        }
        return "<unknown ParseErrorCode>";
      }
      exports2.printParseErrorCode = printParseErrorCode2;
      function format2(documentText, range, options) {
        return formatter.format(documentText, range, options);
      }
      exports2.format = format2;
      function modify2(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
      }
      exports2.modify = modify2;
      function applyEdits2(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
          const diff = a.offset - b.offset;
          if (diff === 0) {
            return a.length - b.length;
          }
          return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
          let e = sortedEdits[i];
          if (e.offset + e.length <= lastModifiedOffset) {
            text = edit.applyEdit(text, e);
          } else {
            throw new Error("Overlapping edit");
          }
          lastModifiedOffset = e.offset;
        }
        return text;
      }
      exports2.applyEdits = applyEdits2;
    });
  }
});

// vendor.js
var import_jsonc_parser = __toESM(require_main());
var export_ParseErrorCode = import_jsonc_parser.ParseErrorCode;
var export_ScanError = import_jsonc_parser.ScanError;
var export_SyntaxKind = import_jsonc_parser.SyntaxKind;
var export_applyEdits = import_jsonc_parser.applyEdits;
var export_createScanner = import_jsonc_parser.createScanner;
var export_findNodeAtLocation = import_jsonc_parser.findNodeAtLocation;
var export_findNodeAtOffset = import_jsonc_parser.findNodeAtOffset;
var export_format = import_jsonc_parser.format;
var export_getLocation = import_jsonc_parser.getLocation;
var export_getNodePath = import_jsonc_parser.getNodePath;
var export_getNodeValue = import_jsonc_parser.getNodeValue;
var export_modify = import_jsonc_parser.modify;
var export_parse = import_jsonc_parser.parse;
var export_parseTree = import_jsonc_parser.parseTree;
var export_printParseErrorCode = import_jsonc_parser.printParseErrorCode;
var export_stripComments = import_jsonc_parser.stripComments;
var export_visit = import_jsonc_parser.visit;
export {
  export_ParseErrorCode as ParseErrorCode,
  export_ScanError as ScanError,
  export_SyntaxKind as SyntaxKind,
  export_applyEdits as applyEdits,
  export_createScanner as createScanner,
  export_findNodeAtLocation as findNodeAtLocation,
  export_findNodeAtOffset as findNodeAtOffset,
  export_format as format,
  export_getLocation as getLocation,
  export_getNodePath as getNodePath,
  export_getNodeValue as getNodeValue,
  export_modify as modify,
  export_parse as parse,
  export_parseTree as parseTree,
  export_printParseErrorCode as printParseErrorCode,
  export_stripComments as stripComments,
  export_visit as visit
};
