package io.github.containers.backlog.config;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be used, with everything that is wrong in it. */
public final class ConfigException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<ConfigProblem> problems;

  /**
   * With these problems.
   *
   * @param problems at least one, in the order in which they are to be shown
   */
  public ConfigException(List<ConfigProblem> problems) {
    super(render(problems));
    this.problems = List.copyOf(problems);
  }

  /** All problems, by file, then by line and column. */
  public List<ConfigProblem> problems() {
    return problems;
  }

  /** All problems for a person, and how many they are; the same as {@link #getMessage}. */
  public String render() {
    return render(problems);
  }

  private static String render(List<ConfigProblem> problems) {
    String all = problems.stream().map(ConfigProblem::render).collect(Collectors.joining());
    int count = problems.size();
    return all + (count == 1 ? "1 problem" : count + " problems") + "; nothing was run\n";
  }
}
