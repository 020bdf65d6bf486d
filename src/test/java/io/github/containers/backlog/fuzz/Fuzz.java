package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.proof.Claim;
import io.github.containers.backlog.proof.Options;
import io.github.containers.backlog.proof.Proof;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Feeds the program with hostile input. Options: {@code seed}; {@code kind}, one of {@link Kind};
 * {@code inputs}, how many of each kind; {@code input}, the number of a single one that is to be
 * repeated; {@code every}, how often one goes through a whole command; {@code processes} that feed.
 */
public final class Fuzz implements Proof {

  private static final long SEED = 20250304;
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Override
  public String name() {
    return "fuzz";
  }

  @Override
  public String title() {
    return "What hostile input does to it";
  }

  @Override
  public Result run(Options options, Path folder) throws Exception {
    List<Kind> all = List.of(Kind.values());
    Set<String> words = options.among("kind", all.stream().map(Kind::word).toList());
    List<Kind> kinds = all.stream().filter(kind -> words.contains(kind.word())).toList();
    long seed = options.number("seed", SEED);
    long only = options.number("input", -1L);
    long inputs = options.number("inputs", 0L);
    int every = options.number("every", 500);
    int processes = options.number("processes", Runtime.getRuntime().availableProcessors());
    options.refuseOthers();
    if (only >= 0) {
      return repeated(kinds.get(0), Diet.whole(seed, 1, 1, LIMIT), only, folder);
    }
    List<Portion> portions = new ArrayList<>();
    for (Kind kind : kinds) {
      long many = inputs == 0 ? kind.usual() : inputs;
      portions.add(fed(kind, new Diet(seed, many, 0, processes, every, LIMIT), folder));
    }
    Diet diet = new Diet(seed, inputs, 0, processes, every, LIMIT);
    return FuzzFigures.result(portions, diet, LauncherOptions.of(Path.of("")));
  }

  private static Portion fed(Kind kind, Diet diet, Path folder) throws Exception {
    System.err.println("fuzz: " + diet.inputs() + " of " + kind.word() + ", seed " + diet.seed());
    List<FeedingProcess> processes = new ArrayList<>();
    for (int own = 0; own < diet.feeders(); own++) {
      Path place = Files.createDirectories(folder.resolve(kind.word() + "-" + own));
      processes.add(FeedingProcess.start(kind, diet.of(own), place));
    }
    Portion portion = Portion.none(kind.word(), 0);
    for (FeedingProcess process : processes) {
      portion = portion.and(process.await());
    }
    portion.findings().forEach(finding -> System.err.println(finding.words(diet.seed())));
    return portion;
  }

  /** One input again, which is kept in the folder and shown. */
  private static Result repeated(Kind kind, Diet diet, long number, Path folder) throws Exception {
    Tally tally = new Tally(kind.word());
    try (Target target = kind.target(folder)) {
      byte[] input = target.input(Seeds.of(diet.seed(), kind.word(), number)).bytes();
      Files.write(folder.resolve("input"), input);
      new Feeder(target, diet, tally).feed(number);
    }
    List<Finding> findings = tally.portion(1).findings();
    findings.forEach(finding -> System.err.println(finding.words(diet.seed())));
    String all = findings.isEmpty() ? "nothing" : findings.get(0).what();
    return new Result(
        "Input " + number + " of " + kind.word() + ", seed " + diet.seed() + ".",
        List.of(),
        List.of(new Claim("found", all, findings.isEmpty())),
        null);
  }
}
