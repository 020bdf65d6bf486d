package io.github.containers.backlog.proof.mutation;

import static io.github.containers.backlog.proof.Table.Column.numbers;
import static io.github.containers.backlog.proof.Table.Column.words;

import io.github.containers.backlog.proof.Table;
import java.util.List;
import java.util.Locale;

/** The figures of a run, for people. */
final class ScoreTables {

  private final Mutants mutants;

  ScoreTables(Mutants mutants) {
    this.mutants = mutants;
  }

  /** So many of a hundred, to a tenth. */
  static String percent(double score) {
    return String.format(Locale.ROOT, "%.1f %%", score);
  }

  /** A row for each package and one for all. */
  Table scores(List<String> packages) {
    Table table =
        new Table(
            "",
            List.of(
                words("package"),
                numbers("mutants"),
                numbers("killed"),
                numbers("stopped"),
                numbers("survived"),
                numbers("no test passes by"),
                numbers("of these equivalent"),
                numbers("score")),
            List.of());
    for (String name : packages) {
      table = table.with(score(name, mutants.within(Pitest.full(name))));
    }
    return table.with(score("all", mutants));
  }

  private static String[] score(String name, Mutants mutants) {
    return new String[] {
      name,
      text(mutants.count()),
      text(mutants.count(Mutant.Fate.KILLED)),
      text(mutants.count(Mutant.Fate.STOPPED)),
      text(mutants.count(Mutant.Fate.SURVIVED)),
      text(mutants.count(Mutant.Fate.NOT_COVERED)),
      text(mutants.unnoticed().where(Equivalent::isKnown).count()),
      percent(mutants.score())
    };
  }

  /** How many survived in each class in which any did. */
  Table survivors() {
    Table table =
        new Table(
            "Survivors by class",
            List.of(
                words("class"),
                numbers("mutants"),
                numbers("unnoticed"),
                numbers("of these equivalent"),
                words("lines of the others")),
            List.of());
    for (String type : mutants.unnoticed().types()) {
      table = table.with(survivors(type, mutants.where(one -> one.topLevel().equals(type))));
    }
    return table;
  }

  private static String[] survivors(String type, Mutants ofIt) {
    Mutants others = ofIt.unnoticed().where(one -> !Equivalent.isKnown(one));
    return new String[] {
      type,
      text(ofIt.count()),
      text(ofIt.unnoticed().count()),
      text(ofIt.unnoticed().count() - others.count()),
      others.lines()
    };
  }

  /** Those that are named, as far as there were any. */
  Table equivalents() {
    Table table =
        new Table(
            "Equivalent mutants",
            List.of(words("method"), words("change"), numbers("mutants"), words("why no test can")),
            List.of());
    for (Equivalent known : Equivalent.KNOWN) {
      int count = mutants.unnoticed().where(known::covers).count();
      if (count > 0) {
        table = table.with(known.where(), known.change(), text(count), known.why());
      }
    }
    return table;
  }

  private static String text(int number) {
    return Integer.toString(number);
  }
}
