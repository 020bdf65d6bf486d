package io.github.containers.backlog.cli;

import io.github.containers.backlog.render.markdown.MarkedBlock;
import io.github.containers.backlog.render.markdown.StaleCountsMarkdown;
import io.github.containers.backlog.report.finding.Briefing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** A user's document with a place for the stale-count table. */
final class MarkedFile {

  private final Environment environment;
  private final Path file;
  private final boolean quiet;

  MarkedFile(Environment environment, Path file, boolean quiet) {
    this.environment = environment;
    this.file = environment.resolve(file);
    this.quiet = quiet;
  }

  /**
   * Checks, before any work, that there is a place for the table.
   *
   * @throws FailureException where the document cannot be read or has no place for it
   */
  void check() {
    replaced("");
  }

  /**
   * Refreshes the table and leaves everything else as it is.
   *
   * @throws FailureException where the document cannot be read or written, or has no place for it
   */
  void update(Briefing briefing) {
    byte[] updated = replaced("\n" + StaleCountsMarkdown.of(briefing.staleCounts()) + "\n");
    try {
      if (!Arrays.equals(updated, document())) {
        WholeFile.write(file.toRealPath(), out -> out.write(updated));
      }
    } catch (IOException failure) {
      throw new FailureException(
          "cannot write " + name() + " (" + Failures.reason(failure) + ")", failure);
    }
    if (!quiet) {
      environment.err().print("backlog: refreshed the stale-count table in " + name() + "\n");
      environment.err().flush();
    }
  }

  private byte[] replaced(String block) {
    try {
      return MarkedBlock.STALE_COUNTS.replace(document(), block);
    } catch (MarkedBlock.UnmarkedException unmarked) {
      throw new FailureException(
          "cannot update " + name() + ": " + unmarked.getMessage(), unmarked);
    }
  }

  private byte[] document() {
    try {
      return BoundedFile.read(file);
    } catch (IOException failure) {
      throw new FailureException(
          "cannot read " + name() + " (" + Failures.reason(failure) + ")", failure);
    }
  }

  private String name() {
    return TerminalText.line(file.toString());
  }
}
