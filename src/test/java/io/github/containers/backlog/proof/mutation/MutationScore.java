package io.github.containers.backlog.proof.mutation;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many small changes to the parts that decide do the tests notice? */
public final class MutationScore implements Proof {

  private static final String TEXT =
      """
      PIT changes the program's byte code in one place at a time, and runs the tests of that \
      package that pass by it: a mutant. %s

      Killed are those that made a test fail; stopped are those with which a test did not end in \
      time, or ran out of memory. Both count as noticed, killed ones alone too. Equivalent are \
      mutants that do what the program does, so that no test can tell them from it: those that we \
      know are named below, and count as survivors all the same. Nothing is drawn by lot, so there is \
      no seed: the same commit has the same mutants, and what its tests draw, they draw by seeds that \
      stand in them.

      `packages=metrics` tries that package alone, `threads=1` with less of the machine.\
      """;

  @Override
  public String name() {
    return "mutation";
  }

  @Override
  public String title() {
    return "What the tests notice";
  }

  @Override
  public Result run(Options options, Path folder) throws IOException, InterruptedException {
    List<String> packages =
        List.of(options.text("packages", "timeline,metrics,policy,apply").split(",", 0));
    int least = options.number("least", 85);
    int threads = options.number("threads", Runtime.getRuntime().availableProcessors());
    options.refuseOthers();
    Pitest pitest = new Pitest(folder, threads);
    List<Mutant> all = new ArrayList<>();
    for (String name : packages) {
      System.err.println("mutation: " + name);
      all.addAll(pitest.run(name).all());
    }
    return result(packages, least, new Mutants(all));
  }

  static Result result(List<String> packages, int least, Mutants mutants) {
    ScoreTables tables = new ScoreTables(mutants);
    return new Result(
        TEXT.formatted(Pitest.testsInWords()),
        List.of(tables.scores(packages), tables.survivors(), tables.equivalents()),
        packages.stream().flatMap(name -> claims(name, least, mutants)).toList(),
        null);
  }

  private static Stream<Claim> claims(String name, int least, Mutants mutants) {
    Mutants here = mutants.within(Pitest.full(name));
    String what = "of the mutants of `%s` at least %d %% are ".formatted(name, least);
    return Stream.of(
        claim(what + "noticed", here.score(), least), claim(what + "killed", here.killed(), least));
  }

  private static Claim claim(String what, double score, int least) {
    return new Claim(what, ScoreTables.percent(score), score >= least);
  }
}
