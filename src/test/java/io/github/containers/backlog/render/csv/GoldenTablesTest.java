package io.github.containers.backlog.render.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.Tables;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.timeline.Viewpoint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tables of a small backlog, held against files: a folder a case. {@code -Dgolden.update} writes
 * them anew, unless on CI; the difference is then to be read.
 */
class GoldenTablesTest {

  private static final Path CASES = Path.of("src/test/resources/golden/tables");
  private static final RepositoryRef ANVIL = RepositoryRef.of("acme/anvil");
  private static final RepositoryRef BOLT = RepositoryRef.of("acme/bolt");
  private static final Actor MIA = Actor.of("mia");

  private static Instant at(String date) {
    return Instant.parse(date + "T00:00:00Z");
  }

  private static Backlog backlog(Instant asOf, Bucket bucket) {
    Backlog backlog = new Backlog(asOf, bucket);
    backlog.include(RepositoryRef.of("acme/empty"));
    backlog.addReleases(
        ANVIL,
        List.of(new Release("v1.0", at("2024-10-01"), false), new Release("v2", asOf, true)));
    backlog.add(ANVIL, answered(), Viewpoint.at(asOf));
    backlog.add(ANVIL, reopened(), Viewpoint.at(asOf));
    backlog.add(ANVIL, hostile(), Viewpoint.at(asOf));
    backlog.add(ANVIL, fixed(), Viewpoint.at(asOf));
    backlog.add(BOLT, undated(), Viewpoint.at(asOf));
    backlog.add(BOLT, bump(), Viewpoint.at(asOf));
    return backlog;
  }

  private static History answered() {
    return History.of(
        Items.issue(1)
            .created("2024-11-10T08:00:00Z")
            .updated("2025-02-01T00:00:00Z")
            .by("rita")
            .titled("Build fails, \"sometimes\"")
            .labeled("network", "kind/bug", "triaged")
            .assignedTo("mia", "max")
            .in("v5")
            .commented(2)
            .reacted(3)
            .make(),
        List.of(
            new Event.Labeled(at("2024-11-11"), MIA, "kind/bug"),
            new Event.Commented(at("2024-11-12"), MIA, Association.MEMBER),
            new Event.Labeled(at("2024-11-12"), MIA, "triaged"),
            new Event.Commented(at("2025-02-01"), Actor.of("ci[bot]"), Association.NONE)));
  }

  private static History reopened() {
    return History.of(
        Items.issue(2).created("2024-12-01T00:00:00Z").by("ursula").titled("Crash").make(),
        List.of(
            new Event.Closed(at("2024-12-11"), MIA, null),
            new Event.Reopened(at("2025-01-20"), Actor.of("ursula"))));
  }

  private static History hostile() {
    return History.withoutEvents(
        Items.issue(3)
            .created("2025-01-15T12:00:00Z")
            .updated("2025-02-10T00:00:00Z")
            .by("eve")
            .titled("=HYPERLINK(\"http://x\")\u202e\u0007")
            .labeled("kind/feature")
            .make());
  }

  private static History fixed() {
    return History.of(
        Items.pullRequest(4).created("2024-12-20T00:00:00Z").merged("2024-12-22T00:00:05Z").make(),
        List.of(
            new Event.Merged(Instant.parse("2024-12-22T00:00:00Z"), MIA),
            new Event.Closed(Instant.parse("2024-12-22T00:00:05Z"), MIA, null)));
  }

  private static History undated() {
    return History.withoutEvents(
        Items.issue(1).created("2024-12-05T00:00:00Z").closed((Instant) null).make());
  }

  private static History bump() {
    return History.of(
        Items.pullRequest(2)
            .created("2025-02-20T00:00:00Z")
            .by("renovate[bot]")
            .titled("Bump")
            .make(),
        List.of());
  }

  private static String csv(Table table) throws IOException {
    StringBuilder out = new StringBuilder();
    Csv.write(table, out);
    return out.toString();
  }

  private static void hold(String folder, Instant asOf, Bucket bucket) throws IOException {
    WebAddresses addresses = new WebAddresses("https://github.example.com/");
    for (Table table : Tables.of(backlog(asOf, bucket).figures(), addresses)) {
      Path expected = CASES.resolve(folder).resolve(table.name() + ".csv");
      if (System.getProperty("golden.update") != null && System.getenv("CI") == null) {
        Files.createDirectories(expected.getParent());
        Files.writeString(expected, csv(table));
      }
      assertThat(csv(table)).as(expected.toString()).isEqualTo(Files.readString(expected));
    }
  }

  @Test
  void aSmallBacklogByMonth() throws IOException {
    hold("by-month", at("2025-03-01"), Bucket.MONTH);
  }

  @Test
  void theSameAtAnEarlierInstantByWeek() throws IOException {
    hold("earlier-by-week", Instant.parse("2025-01-01T06:30:00Z"), Bucket.WEEK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by-month", "earlier-by-week"})
  void everyRowIsAsWideAsItsColumnsAndComesInTheOrderOfItsKeys(String folder) throws IOException {
    try (var files = Files.list(CASES.resolve(folder))) {
      for (Path file : files.filter(path -> !path.endsWith("items.csv")).toList()) {
        List<String> lines = Files.readAllLines(file);
        int keys = keys(file.getFileName().toString());
        List<String> rows = lines.stream().skip(1).toList();
        assertThat(rows)
            .as(file.toString())
            .isSortedAccordingTo((one, other) -> key(one, keys).compareTo(key(other, keys)));
        assertThat(rows).extracting(row -> key(row, keys)).doesNotHaveDuplicates();
        int width = lines.get(0).split(",", -1).length;
        assertThat(rows).allMatch(row -> row.split(",", -1).length == width);
      }
    }
  }

  /** How many columns tell one row from another. */
  private static int keys(String file) {
    return switch (file) {
      case "health.csv" -> 2;
      case "kind-tests.csv" -> 3;
      case "chances.csv", "triage.csv", "unanswered.csv" -> 5;
      default -> 4;
    };
  }

  /** Numbers sort as such. */
  private static String key(String row, int keys) {
    return List.of(row.split(",", -1)).subList(0, keys).stream()
        .map(
            cell ->
                cell.matches("\\d+(\\.\\d+)?") ? "%015.3f".formatted(Double.valueOf(cell)) : cell)
        .collect(Collectors.joining("\u0001"));
  }
}
