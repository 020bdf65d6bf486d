package io.github.containers.backlog.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.containers.backlog.cli.Typed;
import io.github.containers.backlog.cli.Typed.Answer;
import io.github.containers.backlog.policy.Condition;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.condition.ConditionLanguage;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Refused;
import io.github.containers.backlog.policy.condition.ConditionProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Conditions of policies: read, and worked out for items of all kinds. */
final class ConditionTarget implements Target {

  private static final ConditionLanguage LANGUAGE =
      new ConditionLanguage(
          List.of("bug", "feature", "flake", "unclassified"),
          (word, known) -> known.stream().findFirst());
  private static final List<String> SNIPPETS =
      List.of(
          "(",
          ")",
          "!",
          "&&",
          "||",
          "==",
          "=",
          ">",
          "in",
          " ",
          "\n",
          "'",
          "\"",
          "'''",
          "[",
          "]",
          "?",
          ":",
          ".",
          ",",
          "days(3)",
          "kind",
          "30d",
          "not ",
          "x",
          "🦭",
          "//",
          "\\",
          "-",
          "+",
          "*",
          "%",
          "labels",
          "r'",
          "b'",
          "@",
          "has(",
          "dyn(",
          "type(",
          "int(",
          "double('x')",
          ".map(x, x)",
          ".all(",
          "duration('x')",
          "timestamp('0000-01-01T00:00:00Z')",
          "1.0e999",
          "0x",
          "1u",
          "null",
          "{}",
          "{'a': 1}",
          "\\u0000",
          "\\ud800",
          "\u202e",
          "time_in_label(",
          "'x'");

  /** With a file around it, a longer one is more than a configuration may be. */
  private static final int LONGEST = 60_000;

  /** To explain one costs more than everything else: only those of such lengths. */
  private static final int EXPLAINED = 8;

  private final Damage damage = new Damage(SNIPPETS);
  private final ConditionGrammar grammar = new ConditionGrammar();
  private final List<Subject> subjects = Subjects.all();
  private final Path file;
  private final Typed typed;

  ConditionTarget(Path folder) {
    file = folder.resolve("backlog.yml");
    typed = Prepared.store(folder);
  }

  @Override
  public Input input(Random random) {
    int dice = random.nextInt(100);
    if (dice < 4) {
      return Input.of(HostileCondition.next(random));
    }
    byte[] right = grammar.truth(random, random.nextInt(5)).getBytes(UTF_8);
    return dice < 45 ? new Input(right, Expected.ACCEPTED) : Input.of(damage.of(right, random));
  }

  @Override
  public Outcome read(byte[] input) {
    String text = new String(input, UTF_8);
    ConditionLanguage.Outcome outcome = LANGUAGE.read(text);
    if (outcome instanceof Read read) {
      subjects.forEach(subject -> read.condition().of(subject));
      if (input.length % EXPLAINED == 0) {
        check(read.condition(), subjects.get(input.length / EXPLAINED % subjects.size()));
      }
      return Outcome.ACCEPTED;
    }
    List<ConditionProblem> problems = ((Refused) outcome).problems();
    Broken.unless(!problems.isEmpty(), "it is refused without a problem");
    int length = text.codePointCount(0, text.length());
    for (ConditionProblem problem : problems) {
      Broken.unless(!problem.message().isBlank(), "a problem without words");
      Broken.unless(
          problem.offset() >= 0 && problem.offset() <= length, "at no place: " + problem.offset());
    }
    return Outcome.refused(problems.get(0).message());
  }

  private static void check(Condition condition, Subject subject) {
    String whole = condition.of(subject).toString();
    String parts = condition.partsFor(subject).verdict().toString();
    Broken.unless(whole.equals(parts), "the parts say otherwise: " + whole + ", " + parts);
    condition.values(subject);
    condition.findConstancy(subject);
  }

  @Override
  public int command(byte[] input, Outcome outcome) throws IOException {
    if (input.length > LONGEST) {
      return 0;
    }
    String text = TextNode.valueOf(new String(input, UTF_8)).toString();
    Files.writeString(
        file,
        "repositories: [containers/podman]\npolicies:\n  - label: stale\n    when: " + text + "\n");
    Answer answer =
        Commands.of(typed, input)
            .run("triage", "--offline", "--config", file.toString(), "--store", Prepared.STORE);
    Commands.check(answer, outcome.accepted() ? new Integer[] {0, 3} : new Integer[] {2});
    Broken.unless(
        outcome.accepted() || answer.err().contains(file + ":4:"),
        "no place in the file: " + answer.err());
    return 1;
  }
}
