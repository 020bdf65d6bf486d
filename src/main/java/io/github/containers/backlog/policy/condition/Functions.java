package io.github.containers.backlog.policy.condition;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.util.List;

/** The functions that conditions have besides those of CEL: the one table of them. */
enum Functions {
  DAYS("days", "days(number)", "So many days of 24 hours.", "idle > days(90)"),
  WEEKS("weeks", "weeks(number)", "So many weeks of seven days.", "age >= weeks(8)"),
  TIME_IN_LABEL(
      "time_in_label",
      "time_in_label(label)",
      "How long the item has borne the label; no time at all where it does not bear it.",
      "time_in_label(\"needs-info\") > days(30)");

  private final String word;
  private final String signature;
  private final String meaning;
  private final String example;

  Functions(String word, String signature, String meaning, String example) {
    this.word = word;
    this.signature = signature;
    this.meaning = meaning;
    this.example = example;
  }

  String word() {
    return word;
  }

  String signature() {
    return signature;
  }

  String meaning() {
    return meaning;
  }

  String example() {
    return example;
  }

  /** What CEL must know of it to check types; each returns a duration. */
  CelFunctionDecl declaration() {
    return CelFunctionDecl.newFunctionDeclaration(
        word,
        CelOverloadDecl.newGlobalOverload(
            overload(),
            SimpleType.DURATION,
            this == TIME_IN_LABEL ? SimpleType.STRING : SimpleType.INT));
  }

  /** Those that depend on their arguments alone. */
  static List<CelFunctionBinding> constant() {
    return List.of(
        CelFunctionBinding.from(DAYS.overload(), Long.class, Duration::ofDays),
        CelFunctionBinding.from(
            WEEKS.overload(), Long.class, count -> Duration.ofDays(Math.multiplyExact(count, 7L))));
  }

  String overload() {
    return "backlog_" + word;
  }
}
