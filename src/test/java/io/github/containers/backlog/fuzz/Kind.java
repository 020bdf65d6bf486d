package io.github.containers.backlog.fuzz;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The kinds of input. */
enum Kind {
  CONFIGURATION(130_000, ConfigurationTarget::new),
  CONDITION(90_000, ConditionTarget::new),
  PLAN(250_000, PlanTarget::new),
  DOCUMENT(300_000, DocumentTarget::new),
  ANSWER(250_000, AnswerTarget::new);

  private final long usual;
  private final Making making;

  Kind(long usual, Making making) {
    this.usual = usual;
    this.making = making;
  }

  /** Makes what reads them. */
  private interface Making {
    Target in(Path folder) throws IOException;
  }

  /** How many are fed unless another number is asked for. */
  long usual() {
    return usual;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What reads them, with an empty folder of its own. */
  Target target(Path folder) throws IOException {
    return making.in(folder);
  }
}
