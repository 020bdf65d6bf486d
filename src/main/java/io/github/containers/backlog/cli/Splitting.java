package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Secrets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Among whom issues are to be dealt, and how. */
final class Splitting {

  private static final int MOST_PEOPLE = 100;

  @Option(
      names = "--split",
      paramLabel = "N|NAMES",
      description =
          "Deal the issues among so many people, or among these: 3, or alice,bob. The deal is"
              + " kept in the store, so that the next one goes on with others.")
  private @Nullable String split;

  @Option(
      names = "--seed",
      paramLabel = "TEXT",
      description = "With --split: another deal in the same week.")
  private @Nullable String seed;

  @Option(names = "--preview", description = "With --split: show the deal; keep and write nothing.")
  private boolean preview;

  /** Whether issues are to be dealt at all. */
  boolean wanted() {
    return split != null;
  }

  boolean preview() {
    return preview;
  }

  /** What the user gave to decide who gets what; empty where that is left to the week. */
  String seed() {
    return seed == null ? "" : seed;
  }

  /**
   * The people, as the user calls them, which differ not only in case; those who were only counted
   * are {@code person 1} and so on.
   *
   * @throws UsageException where what was given names nobody, or somebody twice
   */
  List<String> people() {
    String given = split == null ? "" : split.strip();
    return given.matches("[0-9]+") ? counted(given) : named(given);
  }

  /** Refuses what means nothing without {@code --split}. */
  void refuseContradictions() {
    if (split == null && (seed != null || preview)) {
      String option = preview ? "--preview" : "--seed";
      throw new UsageException(option + " is about a deal: add --split, or leave it out");
    }
    if (split != null) {
      people();
    }
  }

  private static List<String> counted(String given) {
    int many = given.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(given);
    if (many < 1 || many > MOST_PEOPLE) {
      throw new UsageException("--split: " + given + " is not from 1 to " + MOST_PEOPLE);
    }
    return IntStream.rangeClosed(1, many).mapToObj(number -> "person " + number).toList();
  }

  private static List<String> named(String given) {
    List<String> names = Arrays.stream(given.split(",", -1)).map(Splitting::name).toList();
    Set<String> different = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : names) {
      if (name.isEmpty()) {
        throw new UsageException(
            "--split: write a number or names with commas between them, such as alice,bob");
      }
      if (!Secrets.masked(name).equals(name)) {
        throw new UsageException("--split: " + name + " is no name of a person");
      }
      if (!different.add(name)) {
        throw new UsageException("--split: " + name + " is named twice");
      }
    }
    if (names.size() > MOST_PEOPLE) {
      throw new UsageException("--split: " + names.size() + " are more than " + MOST_PEOPLE);
    }
    return names;
  }

  /** Some write a login as in a mention. */
  private static String name(String given) {
    return given.strip().replaceFirst("^@", "");
  }
}
