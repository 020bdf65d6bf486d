package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.render.chart.ChartWriter;
import io.github.containers.backlog.render.chart.PicturesUnavailableException;
import io.github.containers.backlog.render.csv.Csv;
import io.github.containers.backlog.render.html.BacklogPage;
import io.github.containers.backlog.render.markdown.AgendaMarkdown;
import io.github.containers.backlog.render.markdown.BacklogMarkdown;
import io.github.containers.backlog.render.markdown.DeckMarkdown;
import io.github.containers.backlog.render.slides.DeckWriter;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.agenda.Agenda;
import io.github.containers.backlog.report.agenda.AgendaTable;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.deck.Deck;
import io.github.containers.backlog.report.finding.Briefing;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report's files. Each is written beside its place and then moved there, so that nobody
 * ever reads half of one.
 */
final class ReportFolder {

  private final Environment environment;
  private final Path folder;
  private final boolean quiet;

  ReportFolder(Environment environment, Path folder, boolean quiet) {
    this.environment = environment;
    this.folder = environment.resolve(folder);
    this.quiet = quiet;
  }

  /**
   * Makes the folder, before any work is done in vain.
   *
   * @throws UsageException where a file is in its place
   * @throws FailureException where it can't be made or written to
   */
  void prepare() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException("--out: " + folder + " is no folder; name another");
    }
    try {
      Files.createDirectories(folder);
      WholeFile.probe(folder);
    } catch (IOException failure) {
      throw cannotWrite(folder, failure);
    }
  }

  /** Writes one table, as CSV. */
  void write(Table table) {
    text(csv(table), out -> Csv.write(table, out));
  }

  /** Writes what is to be looked at next, as Markdown and CSV. */
  void write(Agenda agenda) {
    text("queue.md", out -> AgendaMarkdown.write(agenda, out));
    write(AgendaTable.of(agenda));
    sayWrote(List.of("queue.md", "csv/queue.csv"));
  }

  /** Writes what policies would do. */
  void writePlan(Table plan) {
    write(plan);
    sayWrote(List.of(csv(plan)));
  }

  /** Writes what policies would have done. */
  void writeSimulation(List<Table> tables, List<Chart> charts) {
    tables.forEach(this::write);
    List<Chart> drawn = write(charts) ? charts : List.of();
    sayWrote(
        Stream.concat(
                tables.stream().map(ReportFolder::csv),
                drawn.stream().map(chart -> "charts/" + chart.id() + ".*"))
            .toList());
  }

  private static String csv(Table table) {
    return "csv/" + table.name() + ".csv";
  }

  private void sayWrote(List<String> files) {
    if (!quiet) {
      int last = files.size() - 1;
      String others = String.join(", ", files.subList(0, last));
      String all = (last == 0 ? "" : others + " and ") + files.get(last);
      environment.say("wrote " + all + " in " + environment.shown(folder));
    }
  }

  /** Writes all files; without pictures where this machine can't draw, which is then said. */
  void write(Briefing briefing) {
    Report report = briefing.report();
    report.tables().forEach(this::write);
    write(briefing.staleCounts().table());
    briefing.findSimulated().ifPresent(past -> past.tables().forEach(this::write));
    boolean drawn = write(briefing.charts());
    text("index.html", out -> BacklogPage.write(briefing, out));
    text("backlog.md", out -> BacklogMarkdown.write(briefing, drawn ? "charts/" : "", out));
    if (!quiet) {
      environment.say(
          "wrote "
              + environment.shown(folder.resolve("index.html"))
              + " (open it), backlog.md, charts/ and csv/");
    }
  }

  /** Writes the slides. */
  void write(Deck deck) {
    file("slides.pptx", out -> DeckWriter.write(deck, out));
    text("slides.md", out -> DeckMarkdown.write(deck, out));
    sayWrote(List.of("slides.pptx", "slides.md"));
  }

  /** Writes charts; whether this machine can draw, which is said where not. */
  boolean write(List<Chart> charts) {
    ChartWriter writer = chartWriter();
    if (writer == null) {
      return false;
    }
    for (Chart chart : charts) {
      file("charts/" + chart.id() + ".svg", out -> writer.writeSvg(chart, out));
      file("charts/" + chart.id() + ".png", out -> writer.writePng(chart, out));
    }
    return true;
  }

  private @Nullable ChartWriter chartWriter() {
    try {
      return new ChartWriter();
    } catch (PicturesUnavailableException cannotDraw) {
      environment.say("no pictures: " + cannotDraw.getMessage());
      return null;
    }
  }

  /** Writes text. */
  @FunctionalInterface
  private interface TextContent {
    void write(Appendable out) throws IOException;
  }

  private void text(String name, TextContent content) {
    file(
        name,
        stream -> {
          Writer writer = new OutputStreamWriter(stream, UTF_8);
          content.write(writer);
          writer.flush();
        });
  }

  private void file(String name, WholeFile.Content content) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, content);
    } catch (IOException failure) {
      throw cannotWrite(file, failure);
    }
  }

  private static FailureException cannotWrite(Path file, IOException failure) {
    String reason = Failures.reason(failure);
    return new FailureException(
        "cannot write " + file + " (" + reason + "); name another folder with --out", failure);
  }
}
