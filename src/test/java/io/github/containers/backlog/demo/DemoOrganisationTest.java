package io.github.containers.backlog.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.RepositoryRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the demo, so that every feature has something to show. */
class DemoOrganisationTest {

  private static final People PEOPLE =
      new People(Set.of("harbour--ci-robot"), Set.of("pilot--quince"), false);

  /** Changes with every change of the demo, and only then: not with the JDK or the machine. */
  private static final String GOLDEN =
      "cde9866cb6f923284164e6101fb1606b04fd4cdb8ba549b02cc406aee32f1752";

  @Test
  void isTheSameOnEveryJdk() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    Canonical.lines(Demo.ORGANISATION)
        .forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));

    assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(GOLDEN);
  }

  @Test
  void isTheSameWhenMadeAgain() {
    assertThat(DemoOrganisation.make().repositories()).isEqualTo(Demo.ORGANISATION.repositories());
  }

  @Test
  void noLoginCanBeAnybodysOnGitHub() {
    assertThat(actors().map(Actor::login).distinct())
        .allMatch(
            login -> login.contains("--") || login.endsWith("[bot]") || login.equals("ghost"));
    assertThat(DemoOrganisation.owner()).contains("--");
  }

  @Test
  void itsConfigurationNamesEveryRepositoryAndSomeByTheirFormerName() throws IOException {
    JsonNode root = new YAMLMapper().readTree(Demo.ORGANISATION.configuration());
    List<RepositoryRef> named =
        root.get("repositories").valueStream().map(one -> RepositoryRef.of(one.asText())).toList();

    assertThat(Demo.ORGANISATION.repositories())
        .allMatch(one -> named.stream().anyMatch(one.repository()::isKnownAs))
        .anyMatch(one -> !named.contains(one.repository().ref()))
        .hasSameSizeAs(named);
    assertThat(root.get("kinds").fieldNames())
        .toIterable()
        .containsExactly("bug", "feature", "flake");
    assertThat(root.get("bots").get(0).asText()).isEqualTo("harbour--ci-robot");
    assertThat(root.get("maintainers").get(0).asText()).isEqualTo("pilot--quince");
  }

  @Test
  void everyHostileTitleIsThatOfAnOpenIssue() {
    assertThat(Demo.open(ItemType.ISSUE).map(Item::title))
        .containsAll(HostileTitles.TITLES)
        .allMatch(title -> title.length() <= HostileTitles.LONGEST);
  }

  @Test
  void everySortOfEventOccurs() {
    List<String> occurring =
        Demo.histories()
            .flatMap(history -> Demo.events(history).stream())
            .map(event -> event.getClass().getSimpleName())
            .distinct()
            .toList();

    assertThat(Stream.of(Event.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .allMatch(name -> occurring.contains(name));
  }

  @Test
  void thereAreDraftsLockedItemsAndMilestones() {
    assertThat(Demo.open(ItemType.PULL_REQUEST)).filteredOn(Item::draft).hasSizeGreaterThan(5);
    assertThat(Demo.open(ItemType.ISSUE)).anyMatch(Item::locked);
    assertThat(Demo.open(ItemType.ISSUE))
        .filteredOn(item -> item.milestone() != null)
        .hasSizeGreaterThan(10);
  }

  @Test
  void manyReportersNeverAnsweredWhenTheyWereAskedForMore() {
    long silent =
        Demo.histories()
            .filter(history -> history.item().open() && history.item().hasLabel("needs-info"))
            .filter(DemoOrganisationTest::reporterIsSilentSinceAsked)
            .count();

    assertThat(silent).isGreaterThan(15);
  }

  @Test
  void someOpenIssuesHaveAnOpenPullRequestThatIsToFixThem() {
    assertThat(Demo.histories().filter(history -> history.item().open()))
        .filteredOn(DemoOrganisationTest::hasAnOpenFix)
        .hasSizeGreaterThan(20);
  }

  @Test
  void theStaleBotMissesSomeAndLabelsMany() {
    List<Item> idle =
        Demo.repository("coracle").histories().stream()
            .map(History::item)
            .filter(item -> item.open() && item.type() == ItemType.ISSUE)
            .filter(item -> item.updatedAt().isBefore(Demo.NOW.minus(Duration.ofDays(32))))
            .toList();

    assertThat(idle).filteredOn(item -> item.hasLabel("stale-issue")).hasSizeGreaterThan(50);
    assertThat(idle).filteredOn(item -> !item.hasLabel("stale-issue")).hasSizeGreaterThan(10);
  }

  @Test
  void noMaintainerHasBeenSeenInComposeForSevenMonthsAndNoReleaseForTen() {
    DemoRepository compose = Demo.repository("coracle-compose");
    Instant seen =
        compose.histories().stream()
            .flatMap(history -> Demo.events(history).stream())
            .filter(event -> event.actor().is("tender--sedge"))
            .map(Event::at)
            .max(Instant::compareTo)
            .orElseThrow();
    Instant released = compose.releases().get(compose.releases().size() - 1).publishedAt();

    assertThat(Duration.between(seen, Demo.NOW).toDays()).isBetween(210L, 245L);
    assertThat(Duration.between(released, Demo.NOW).toDays()).isBetween(300L, 310L);
  }

  @Test
  void aPullRequestAWeekComesInToComposeAllTheSame() {
    Instant gone = Instant.parse("2024-08-06T00:00:00Z");
    long since =
        Demo.repository("coracle-compose").histories().stream()
            .map(History::item)
            .filter(item -> item.type() == ItemType.PULL_REQUEST)
            .filter(item -> item.createdAt().isAfter(gone))
            .count();

    assertThat(since).isBetween(25L, 45L);
  }

  @Test
  void theShareOfIssuesThatNoMaintainerAnsweredIsLargestInCompose() {
    double inCompose = unanswered(Demo.repository("coracle-compose"));

    assertThat(inCompose).isGreaterThan(0.5);
    assertThat(unanswered(Demo.repository("coracle"))).isLessThan(inCompose / 2);
  }

  private static Stream<Actor> actors() {
    return Demo.histories()
        .flatMap(
            history ->
                Stream.concat(
                    Stream.of(history.item().author()),
                    Demo.events(history).stream().map(Event::actor)));
  }

  private static boolean reporterIsSilentSinceAsked(History history) {
    Instant asked =
        Demo.events(history).stream()
            .filter(event -> event instanceof Event.Labeled on && on.label().equals("needs-info"))
            .map(Event::at)
            .reduce((former, later) -> later)
            .orElseThrow();
    return Demo.events(history).stream()
        .filter(event -> event.at().isAfter(asked))
        .noneMatch(event -> event.actor().equals(history.item().author()));
  }

  private static boolean hasAnOpenFix(History history) {
    return Demo.events(history).stream()
        .anyMatch(
            event ->
                event instanceof Event.CrossReferenced mention
                    && mention.source().closedAt() == null);
  }

  private static double unanswered(DemoRepository repository) {
    List<History> open =
        repository.histories().stream()
            .filter(one -> one.item().open() && one.item().type() == ItemType.ISSUE)
            .toList();
    long without = open.stream().filter(one -> !isAnswered(one)).count();
    return without / (double) Objects.requireNonNull(open).size();
  }

  private static boolean isAnswered(History history) {
    return Demo.events(history).stream()
        .anyMatch(
            event ->
                event instanceof Event.Commented comment
                    && !comment.actor().equals(history.item().author())
                    && PEOPLE.isMaintainer(comment.actor(), comment.association()));
  }
}
