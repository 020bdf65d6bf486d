package io.github.containers.backlog.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Titles as somebody might write them who wants to see our outputs break. They do no harm, and say
 * that they are part of the demo where that leaves the attack what it is.
 */
final class HostileTitles {

  /** GitHub's limit for a title, in characters. */
  static final int LONGEST = 256;

  /** One of them, in an issue that was opened so long before the demo's present. */
  record Attack(String repository, Duration age, String title) {}

  private static final List<String> REPOSITORIES =
      List.of("coracle", "slipway", "spyglass", "outboard", "fairlead", "coracle-py");

  static final List<String> TITLES =
      List.of(
          "=cmd|' /C calc'!A0",
          "@SUM(1+1)*cmd|' /C calc'!A0",
          "+1 from the demo: -2+3 is a formula too",
          "<script>alert('demo title')</script>",
          "\"><img src=x onerror=alert('demo')> breaks out of an attribute",
          "</title></svg><svg onload=alert('demo')>",
          "Hello @everyone and @harbour--demo/maintainers, see #1 and harbour--demo/coracle#2",
          "Demo of a bidirectional override: \u202egnp.exe\u202c and \u2066isolate\u2069",
          "\uD83D\uDEA2".repeat(LONGEST / 2),
          longest(),
          "Demo\u0007 of\u001b[31m control\u0008 characters\u001b]0;owned\u0007 in a title",
          "| a | table | cell |\n| --- | --- | --- |\n# and a heading",
          "[click me](javascript:alert('demo')) ![](x) **bold** `code` ~~struck~~ <!-- demo -->",
          "{{ 7 * 7 }} ${7*7} <%= 7*7 %> #{7*7}: a template in a demo title",
          "Z\u0336a\u0336l\u0336g\u0336o\u0336 \u200bzero\u200bwidth\ufeff,"
              + " \u05E2\u05D1\u05E8\u05D9\u05EA and \u65E5\u672C\u8A9E",
          "'; DROP TABLE item; -- demo",
          "../../../demo/../etc/passwd",
          "trailing comma, \"quotes\", and\ttab; semicolon");

  private HostileTitles() {}

  /** Those of a repository. */
  static List<Attack> of(String repository) {
    return IntStream.range(0, TITLES.size())
        .mapToObj(HostileTitles::attack)
        .filter(attack -> attack.repository().equals(repository))
        .toList();
  }

  private static Attack attack(int index) {
    Duration age = Duration.ofDays(3).plusHours(67L * index * index);
    return new Attack(REPOSITORIES.get(index % REPOSITORIES.size()), age, TITLES.get(index));
  }

  private static String longest() {
    String sentence = "A demo title that somebody pasted a whole stack trace into, at line 1; ";
    return sentence.repeat(LONGEST / sentence.length() + 1).substring(0, LONGEST);
  }
}
