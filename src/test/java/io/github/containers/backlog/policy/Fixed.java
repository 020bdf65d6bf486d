package io.github.containers.backlog.policy;

import java.util.List;
import java.util.Map;

/** A condition whose verdict is given. */
record Fixed(Verdict verdict) implements Condition {

  static final Fixed HOLDS = new Fixed(Verdict.of(true));
  static final Fixed FAILS = new Fixed(Verdict.of(false));
  static final Fixed UNDECIDED = new Fixed(new Verdict.Undecided("nobody knows"));

  @Override
  public String text() {
    return "fixed";
  }

  @Override
  public Verdict of(Subject subject) {
    return verdict;
  }

  @Override
  public Map<String, String> values(Subject subject) {
    return Map.of("verdict", verdict.toString());
  }

  @Override
  public Part partsFor(Subject subject) {
    return new Part(text(), Part.Joint.NONE, List.of(), verdict, values(subject), null);
  }
}
