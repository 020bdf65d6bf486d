package io.github.containers.backlog.fuzz;

import static io.github.containers.backlog.proof.Table.Column.numbers;
import static io.github.containers.backlog.proof.Table.Column.words;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.proof.Proof.Result;
import io.github.containers.backlog.proof.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What came out of the feeding, as tables. */
final class FuzzFigures {

  private static final String TEXT =
      """
      Seed %d. Every input is fed to the part of the program that reads it. One in %d, and each of \
      more than 1 MB, is put to whole commands too, which must end with the exit code and the \
      message that fit; it is counted there where they read it: an answer may be one that nobody \
      asks for. Every other time they answer in JSON (`--json`), which must be JSON. Accepted and \
      refused is what the part that reads it made of an input; failed is all else: a contradiction \
      to the way in which it was made, an exception that is not documented, an error of Java.

      %d processes feed, each with one input at a time and with the launcher's own options for \
      Java: %s; beyond these, idle connections are closed after a second, as all commands share \
      the process, the emulated GitHub answers at once, and the heap is resident as soon as Java \
      takes it, so that the rest can be told from it: `%s`; and the C library gives large blocks \
      back at once, and takes small ones from one place (`%s`). The emulated GitHub is in it too. Times are CPU seconds of the whole \
      process for the one dearest input. What a process takes up is measured after the first and \
      after the last tenth of its inputs: after a collection, after the C library has given back \
      what it could, and once threads of HTTP clients that nobody uses have ended. The table shows \
      by how much it grew in the process where it grew most. Code that Java compiles, ever more of \
      it the longer one process runs all, has a limit of Java's own and stands apart.\
      """;

  private static final Table READ =
      new Table(
          "Read",
          List.of(
              words("input"),
              numbers("fed"),
              numbers("accepted"),
              numbers("refused"),
              numbers("failed"),
              numbers("slowest (s)"),
              numbers("heap grew (MiB)"),
              numbers("compiled code grew (MiB)"),
              numbers("memory beside both grew (MiB)"),
              numbers("threads grew"),
              numbers("findings")),
          List.of());

  private static final Table WHOLE =
      new Table(
          "Put to whole commands",
          List.of(
              words("input"),
              numbers("inputs"),
              numbers("commands"),
              numbers("inputs that failed"),
              numbers("slowest (s)")),
          List.of());

  private static final Table FOUND =
      new Table("Found", List.of(words("what"), words("where"), words("again by")), List.of());

  private static final int SHOWN = 300;

  private FuzzFigures() {}

  static Result result(List<Portion> portions, Diet diet, List<String> options) {
    Table read = READ;
    Table whole = WHOLE;
    for (Portion portion : portions) {
      read = read.with(read(portion));
      whole = whole.with(whole(portion));
    }
    String text =
        TEXT.formatted(
            diet.seed(),
            diet.every(),
            diet.feeders(),
            "`" + String.join(" ", options) + "`",
            String.join(" ", FeedingProcess.BEYOND),
            FeedingProcess.FREEING.entrySet().stream().map(Object::toString).collect(joining(" ")));
    List<Table> tables = new ArrayList<>(List.of(read, whole));
    tables.addAll(found(portions, diet.seed()));
    return new Result(text, tables, FuzzClaims.of(portions, diet.every()), null);
  }

  /** Nothing where nothing was found. */
  private static List<Table> found(List<Portion> portions, long seed) {
    Table found = FOUND;
    for (Portion portion : portions) {
      for (Finding finding : portion.findings()) {
        found = found.with(shown(finding.what()), shown(finding.where()), finding.again(seed));
      }
    }
    return found.rows().isEmpty() ? List.of() : List.of(found);
  }

  private static String shown(String text) {
    String plain = Escaped.of(text.getBytes(UTF_8)).replace("`", "'");
    return "`" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "…" : plain) + "`";
  }

  private static String[] read(Portion portion) {
    List<Growth> growths = portion.growths();
    return new String[] {
      portion.kind(),
      count(portion.fed()),
      count(portion.accepted()),
      count(portion.refused()),
      count(portion.failed()),
      cost(portion.slowest()),
      mebibytes(Growth.most(growths.stream(), Footprint::heap)),
      mebibytes(Growth.most(growths.stream(), Footprint::compiled)),
      mebibytes(Growth.most(growths.stream(), Footprint::beside)),
      number(Growth.most(growths.stream(), Footprint::threads)),
      count(portion.findings().size())
    };
  }

  private static String[] whole(Portion portion) {
    return new String[] {
      portion.kind(),
      count(portion.wholes()),
      count(portion.commands()),
      count(portion.wholesFailed()),
      cost(portion.slowestWhole())
    };
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  private static String cost(Cost cost) {
    return cost.number() < 0 ? "-" : seconds(cost) + " (input " + cost.number() + ")";
  }

  static String seconds(Cost cost) {
    return String.format(Locale.ROOT, "%.3f", cost.nanos() / 1e9);
  }

  static String number(@Nullable Long number) {
    return number == null ? "not known" : count(number);
  }

  static String mebibytes(@Nullable Long bytes) {
    return bytes == null
        ? "not known"
        : String.format(Locale.ROOT, "%.1f", bytes / (double) (1 << 20));
  }
}
