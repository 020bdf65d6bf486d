package io.github.containers.backlog.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The options that every command takes. */
@Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
final class GlobalOptions {

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "The configuration; .github/backlog.yml unless given.")
  private @Nullable Path config;

  @Option(
      names = "--store",
      paramLabel = "FILE",
      description = "Where what was read is kept; in the user's data folder unless given.")
  private @Nullable Path store;

  @Option(
      names = "--as-of",
      paramLabel = "WHEN",
      description =
          "Compute everything at the first instant of this day (UTC), 2025-03-04, or at an instant.")
  private @Nullable String asOf;

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description = "Where reports are written; ./reports unless given.")
  private @Nullable Path out;

  @Option(
      names = "--repo",
      paramLabel = "OWNER/REPO",
      description = "Only this repository, or OWNER/*, of those configured. Repeatable.")
  private List<String> repositories = List.of();

  @Option(names = "--offline", description = "Use the store as it is; ask GitHub nothing.")
  private boolean offline;

  @Option(names = "--json", description = "Results as JSON, for programs.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      description = "Say more; twice shows where an error came from.")
  private boolean[] verbose = new boolean[0];

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing but results and errors.")
  private boolean quiet;

  @Option(names = "--no-progress", description = "No progress line.")
  private boolean noProgress;

  @Option(names = "--no-color", description = "No colors; NO_COLOR does the same.")
  private boolean noColor;

  @Nullable Path config() {
    return config;
  }

  @Nullable Path store() {
    return store;
  }

  @Nullable String asOf() {
    return asOf;
  }

  /** Where reports go: as given, else there. */
  Path out(String unlessGiven) {
    return out == null ? Path.of(unlessGiven) : out;
  }

  boolean isOutGiven() {
    return out != null;
  }

  List<String> repositories() {
    return repositories;
  }

  boolean offline() {
    return offline;
  }

  boolean json() {
    return json;
  }

  int verbosity() {
    return verbose.length;
  }

  boolean quiet() {
    return quiet;
  }

  boolean noProgress() {
    return noProgress;
  }

  boolean noColor() {
    return noColor;
  }
}
