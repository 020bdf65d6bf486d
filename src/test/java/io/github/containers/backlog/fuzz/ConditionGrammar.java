package io.github.containers.backlog.fuzz;

import java.util.List;
import java.util.Random;

/** Grows conditions that are right: of our variables and functions, and of CEL's own. */
final class ConditionGrammar {

  private static final List<String> TRUTHS =
      List.of(
          "triaged",
          "retriage_due",
          "maintainer_responded",
          "draft",
          "true",
          "false",
          "'needs-info' in labels",
          "'mia' in assignees",
          "kind in ['bug', 'feature']");
  private static final List<String> DURATIONS =
      List.of(
          "age",
          "idle",
          "waiting",
          "last_maintainer_word",
          "last_reporter_word",
          "time_in_label('bug')",
          "time_in_label(\"🦭\")",
          "(age - idle)");
  private static final List<String> LENGTHS =
      List.of(
          "days(30)",
          "weeks(9)",
          "days(0)",
          "duration('36h')",
          "duration('1.5s')",
          "days(36500)",
          "(triaged ? days(1) : weeks(2))",
          "(days(1) + weeks(1))");
  private static final List<String> NUMBERS =
      List.of(
          "comments",
          "reactions",
          "linked_pull_requests",
          "labels.size()",
          "size(title)",
          "0",
          "-7",
          "9223372036854775807",
          "0x7F",
          "size(author)",
          "(comments + 1)",
          "(reactions * 3 - 1)",
          "(comments / 2)",
          "(comments % 3)");
  private static final List<String> TEXTS =
      List.of(
          "milestone",
          "author",
          "title",
          "''",
          "'a'",
          "\"\\u00e9\"",
          "r'\\d+'",
          "'''a\nb'''",
          "string(comments)",
          "(title + author)");
  private static final List<String> PATTERNS =
      List.of(
          "'(a+)+$'",
          "'(a|aa)*b'",
          "'^(([a-z])+.)+[A-Z]([a-z])+$'",
          "'.*.*.*.*.*=.*'",
          "'x{0,999}'",
          "'(?i)fail'",
          "'\\\\p{L}+'",
          "''");
  private static final List<String> COMPARISONS = List.of("==", "!=", "<", "<=", ">", ">=");

  /** A condition of at most so many levels. */
  String truth(Random random, int depth) {
    if (depth <= 0) {
      return leaf(random);
    }
    String one = truth(random, depth - 1 - random.nextInt(2));
    return switch (random.nextInt(8)) {
      case 0 -> "!(" + one + ")";
      case 1, 2 -> one + space(random) + "&&" + space(random) + truth(random, depth - 1);
      case 3, 4 -> one + space(random) + "||" + space(random) + truth(random, depth - 1);
      case 5 -> "(" + one + ")";
      case 6 -> "(" + one + " ? " + truth(random, depth - 1) + " : " + leaf(random) + ")";
      default -> loop(random, one);
    };
  }

  private static String loop(Random random, String inner) {
    String list = random.nextBoolean() ? "labels" : "assignees";
    String loop = List.of("all", "exists", "exists_one").get(random.nextInt(3));
    return random.nextBoolean()
        ? list + "." + loop + "(l, l == 'a' || (" + inner + "))"
        : list + ".filter(l, " + inner + ").size() == 1";
  }

  private static String leaf(Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> pick(TRUTHS, random);
      case 1 -> compared(DURATIONS, LENGTHS, random);
      case 2 -> compared(NUMBERS, NUMBERS, random);
      case 3 -> compared(TEXTS, TEXTS, random);
      case 4 -> pick(TEXTS, random) + ".matches(" + pick(PATTERNS, random) + ")";
      default ->
          pick(TEXTS, random)
              + pick(List.of(".contains(", ".startsWith(", ".endsWith("), random)
              + pick(TEXTS, random)
              + ")";
    };
  }

  private static String compared(List<String> left, List<String> right, Random random) {
    return pick(left, random) + " " + pick(COMPARISONS, random) + " " + pick(right, random);
  }

  private static String space(Random random) {
    return pick(List.of(" ", "", "\n  ", "\t", " // so\n"), random);
  }

  private static String pick(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }
}
