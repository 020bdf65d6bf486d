package io.github.containers.backlog.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;

/** A protocol for people. */
final class ProtocolMarkdown {

  private ProtocolMarkdown() {}

  static String of(Protocol protocol) {
    return "# "
        + protocol.title()
        + "\n\nWritten by `"
        + protocol.command()
        + "`; don't edit.\n\n"
        + protocol.result().text().strip()
        + "\n\n"
        + circumstances(protocol)
        + "\n\n"
        + protocol.result().claims().stream().map(ProtocolMarkdown::line).collect(joining())
        + protocol.result().tables().stream().map(ProtocolMarkdown::table).collect(joining());
  }

  private static String circumstances(Protocol protocol) {
    return String.format(
        Locale.ROOT,
        "Taken %s%s on %s; load before %s, after %s; took %d min %d s.",
        protocol.begunAt(),
        protocol.version().isEmpty() ? "" : " from commit " + protocol.version(),
        protocol.machine().words(),
        load(protocol.loadBefore()),
        load(protocol.loadAfter()),
        protocol.took().toMinutes(),
        protocol.took().toSecondsPart());
  }

  private static String load(double load) {
    return load < 0 ? "not known" : String.format(Locale.ROOT, "%.1f", load);
  }

  private static String line(Claim claim) {
    Boolean holds = claim.holds();
    String verdict = holds == null ? "not checked" : holds ? "holds" : "**missed**";
    return "- " + claim.what() + ": " + claim.measured() + " (" + verdict + ")\n";
  }

  private static String table(Table table) {
    String heading = table.title().isEmpty() ? "" : "\n## " + table.title() + "\n";
    return heading
        + "\n"
        + row(table.columns().stream().map(Table.Column::name).toList())
        + row(table.columns().stream().map(its -> its.number() ? "---:" : "---").toList())
        + table.rows().stream().map(ProtocolMarkdown::row).collect(joining());
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|").replace("\n", " "))
        .collect(joining(" | ", "| ", " |\n"));
  }
}
