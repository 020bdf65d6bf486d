package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Backlog;
import io.github.containers.backlog.metrics.Bucket;
import io.github.containers.backlog.metrics.EarlierBacklog;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.report.Origin;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.WebAddresses;
import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes briefings of a few items for tests. */
public final class SmallOrganisation {

  public static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");
  public static final Instant SINCE = Instant.parse("2025-02-02T00:00:00Z");
  public static final String ANVIL = "acme/anvil";
  public static final String BOLT = "acme/bolt";
  public static final List<Duration> THRESHOLDS =
      List.of(Duration.ofDays(30), Duration.ofDays(60), Duration.ofDays(120));
  public static final LabelScheme SCHEME =
      new LabelScheme(Kinds.DEFAULT, "triaged", List.of("stale-issue", "stale-candidate"));

  private record Located(String repository, History history) {}

  private final List<Located> histories = new ArrayList<>();
  private final Map<String, LabelScheme> schemes = new TreeMap<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private Optional<Expiries> expiries = Optional.empty();
  private Instant asOf = AS_OF;
  private Instant since = SINCE;

  /** Without any item, of one repository. */
  public static SmallOrganisation of(String repository) {
    return new SmallOrganisation().including(repository);
  }

  /** Two repositories with a bit of everything, hostile titles among it. */
  public static SmallOrganisation full() {
    SmallOrganisation organisation = of(ANVIL).including(BOLT).including("acme/empty");
    hostileTitles().forEach(title -> organisation.hostile(title));
    for (int month = 1; month <= 14; month++) {
      Instant opened = Instant.parse("2023-12-10T08:00:00Z").plus(Duration.ofDays(30L * month));
      Items bug = Items.issue(100 + month).titled("Bug " + month).labeled("kind/bug");
      organisation.add(ANVIL, bug.created(opened).make());
      Items pull = Items.pullRequest(200 + month).titled("Fix " + month).created(opened);
      organisation.add(BOLT, pull.closed(opened.plus(Duration.ofDays(9))).make());
    }
    return organisation.answered().asked();
  }

  /** What strangers may call their issues. */
  public static List<String> hostileTitles() {
    return List.of(
        "<script>document.title='broken'</script><img src=x onerror=document.title='broken'>",
        "</script><script>document.title='broken'</script>",
        "=cmd|'/c calc'!A1",
        "@everyone look & see \"this\" 'here' `there` ${page} {{x}}",
        "turned \u202Eround\u202C and\u2028parted\u0007",
        "\uD83E\uDD16".repeat(250),
        "x".repeat(256));
  }

  private void hostile(String title) {
    int number = 300 + histories.size();
    add(BOLT, Items.issue(number).titled(title).created("2024-06-01T00:00:00Z").make());
  }

  private SmallOrganisation answered() {
    Actor mia = Actor.of("mia");
    return add(
        ANVIL,
        History.of(
            Items.issue(1)
                .titled("Crash on start")
                .by("rita")
                .created("2024-09-01T00:00:00Z")
                .labeled("enhancement", "triaged", "stale-issue")
                .make(),
            List.of(
                new Event.Commented(instant("2024-09-03"), mia, Association.MEMBER),
                new Event.Labeled(instant("2024-09-04"), mia, "triaged"),
                new Event.Commented(instant("2025-01-05"), Actor.of("uma"), Association.NONE))));
  }

  private SmallOrganisation asked() {
    Actor mia = Actor.of("mia");
    return add(
            ANVIL,
            History.of(
                Items.issue(2).titled("It hangs").by("ron").created("2024-10-01T00:00:00Z").make(),
                List.of(new Event.Commented(instant("2024-10-02"), mia, Association.MEMBER))))
        .add(
            BOLT,
            History.of(
                Items.issue(3).titled("No answer").by("ada").created("2025-02-20T00:00:00Z").make(),
                List.of()));
  }

  private static Instant instant(String day) {
    return Instant.parse(day + "T00:00:00Z");
  }

  public SmallOrganisation including(String repository) {
    return with(repository, SCHEME);
  }

  public SmallOrganisation with(String repository, LabelScheme scheme) {
    schemes.put(repository, scheme);
    return this;
  }

  public SmallOrganisation add(String repository, Item item) {
    return add(repository, History.withoutEvents(item));
  }

  public SmallOrganisation add(String repository, History history) {
    histories.add(new Located(repository, history));
    return this;
  }

  /** So many issues, opened one after the other at even distances within the last year. */
  public SmallOrganisation growing(String repository, int first, int many, String... labels) {
    for (int i = 0; i < many; i++) {
      Instant opened = asOf.minus(Duration.ofDays(360)).plus(Duration.ofDays(359L * i / many));
      add(repository, Items.issue(first + i).labeled(labels).created(opened).make());
    }
    return this;
  }

  public SmallOrganisation at(Instant instant, Instant previous) {
    asOf = instant;
    since = previous;
    return this;
  }

  /** With policies, whose grace ran out on these: {@code owner/name#number}. */
  public SmallOrganisation expired(String... items) {
    expiries = Optional.of(new Expiries(Set.of(items)));
    return this;
  }

  /** Something happened on that day. */
  public SmallOrganisation marked(String day, String text) {
    annotations.add(new Annotation(instant(day), text));
    return this;
  }

  public Briefing briefing() {
    Backlog now = new Backlog(asOf, Bucket.MONTH);
    EarlierBacklog previous = new EarlierBacklog(since);
    schemes.keySet().forEach(name -> now.include(RepositoryRef.of(name)));
    for (Located located : histories) {
      RepositoryRef name = RepositoryRef.of(located.repository());
      now.add(name, located.history(), viewpoint(asOf, located));
      previous.add(name, located.history(), viewpoint(since, located));
    }
    List<Reading> readings = schemes.keySet().stream().map(this::reading).toList();
    Report report =
        Report.of(now.figures(), Origin.GITHUB, readings, WebAddresses.GITHUB)
            .annotated(annotations);
    return Briefing.of(
        report, previous.figures(), schemes, THRESHOLDS, WebAddresses.GITHUB, expiries);
  }

  private Viewpoint viewpoint(Instant instant, Located located) {
    LabelScheme scheme = schemes.getOrDefault(located.repository(), SCHEME);
    Viewpoint plain = Viewpoint.at(instant);
    return new Viewpoint(instant, plain.people(), scheme.kinds(), scheme.triaged());
  }

  private Reading reading(String name) {
    return new Reading(name, List.of(), asOf, 3, 2, 1, name.endsWith("empty") ? "403" : null);
  }
}
