package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.config.ConfigException;
import io.github.containers.backlog.config.ConfigProblem;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.Settings;
import io.github.containers.backlog.config.SettingsReader;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Desk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Configuration files: read, their conditions checked, applied to a repository. */
final class ConfigurationTarget implements Target {

  private static final List<Repository> REPOSITORIES =
      List.of(
          Desk.repository("containers/podman", false), Desk.repository("containers/crun", true));

  private final ConfigurationInputs inputs = new ConfigurationInputs();
  private final Path file;
  private final Typed typed;

  ConfigurationTarget(Path folder) throws IOException {
    file = folder.resolve("backlog.yml");
    typed = Prepared.store(folder);
  }

  @Override
  public Input input(Random random) {
    return inputs.next(random);
  }

  @Override
  public Outcome read(byte[] input) {
    try {
      Settings settings = SettingsReader.parse(file.toString(), input);
      LabelPolicies policies = LabelPolicies.of(settings);
      for (Repository repository : REPOSITORIES) {
        settings.in(repository);
        policies.in(repository);
        policies.unknownLabels(repository, List.of("bug", "kind/bug"));
      }
      settings.strayOverrides();
      return Outcome.ACCEPTED;
    } catch (ConfigException refused) {
      check(refused, lines(input));
      return Outcome.refused(refused.render());
    }
  }

  private static int lines(byte[] input) {
    int lines = 1;
    for (int i = 0; i < input.length; i++) {
      boolean windows = input[i] == '\r' && i + 1 < input.length && input[i + 1] == '\n';
      lines += input[i] == '\n' || (input[i] == '\r' && !windows) ? 1 : 0;
    }
    return lines;
  }

  /** Each problem names the file, and a place in it unless the whole file is meant. */
  private void check(ConfigException refused, int lines) {
    Broken.unless(!refused.problems().isEmpty(), "it is refused without a problem");
    for (ConfigProblem problem : refused.problems()) {
      Broken.unless(problem.file().equals(file.toString()), "another file: " + problem.file());
      Broken.unless(
          problem.line() >= 0 && problem.line() <= lines, "no such line: " + problem.line());
      Broken.unless(!problem.message().isBlank(), "a problem without words");
      int shown = problem.render().split("\n", -1).length - 1;
      int most = problem.line() == 0 ? 2 : 3;
      Broken.unless(shown <= most, "a problem of more lines: " + problem.render());
    }
  }

  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    Files.write(file, input);
    Answer answer =
        Commands.of(typed, input)
            .run("triage", "--offline", "--config", file.toString(), "--store", Prepared.STORE);
    if (outcome.accepted()) {
      // Right, but of nothing that could be done.
      boolean idle = answer.err().matches("(?s).*backlog: no (?:policies|repositories): .*");
      Commands.check(answer, idle ? new Integer[] {2} : new Integer[] {0, 3});
      Broken.unless(!answer.err().contains(file + ":"), "refused after all: " + answer.err());
    } else {
      Commands.check(answer, 2);
      Broken.unless(answer.out().isEmpty(), "results of a refused file: " + answer.out());
      String first = outcome.words().lines().findFirst().orElse("");
      Broken.unless(answer.err().contains(first), "other words: " + answer.err());
    }
    return 1;
  }
}
