package io.github.containers.backlog.report.finding;

import static io.github.containers.backlog.report.finding.SmallOrganisation.ANVIL;
import static io.github.containers.backlog.report.finding.SmallOrganisation.AS_OF;
import static io.github.containers.backlog.report.finding.SmallOrganisation.BOLT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.Cell;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaleCountsTest {

  private static final Duration THIRTY = Duration.ofDays(30);

  private static StaleCounts.Row row(SmallOrganisation organisation, String name, String kind) {
    return organisation.briefing().staleCounts().of(name).stream()
        .filter(row -> row.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> counts(StaleCounts.Row row) {
    List<Integer> counts = new ArrayList<>(List.of(row.total().count()));
    row.over().forEach(over -> counts.add(over.count()));
    counts.add(row.stale().count());
    return counts;
  }

  @Test
  void anIssueOfExactlyThirtyDaysIsNotOverThirtyDaysOld() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.issue(1).created(AS_OF.minus(THIRTY)).make())
            .add(ANVIL, Items.issue(2).created(AS_OF.minus(THIRTY).minusSeconds(1)).make());
    assertThat(counts(row(organisation, ANVIL, "all"))).containsExactly(2, 1, 0, 0, 0);
  }

  @Test
  void aStaleIssueCountsInTheTotalAndAsStaleButNotAsOld() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(
                ANVIL,
                Items.issue(1)
                    .created("2020-01-01T00:00:00Z")
                    .labeled("Stale-Issue", "bug")
                    .make());
    assertThat(counts(row(organisation, ANVIL, "bug"))).containsExactly(1, 0, 0, 0, 1);
  }

  @Test
  void pullRequestsAreNotInIt() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL)
            .add(ANVIL, Items.pullRequest(1).created("2020-01-01T00:00:00Z").make());
    assertThat(counts(row(organisation, ANVIL, "all"))).containsOnly(0);
  }

  @Test
  void everyRepositoryHasEveryKindAndTheSum() {
    StaleCounts counts = SmallOrganisation.full().briefing().staleCounts();
    assertThat(counts.of("acme/empty"))
        .extracting(StaleCounts.Row::kind)
        .containsExactly("bug", "feature", "flake", "unclassified", "all");
    assertThat(counts.repositories()).containsExactly(ANVIL, BOLT, "acme/empty");
  }

  @Test
  void anUnclassifiedIssueIsSearchedForWithoutTheLabelsOfAllKinds() {
    String address = row(SmallOrganisation.of(ANVIL), ANVIL, "unclassified").total().address();
    assertThat(address)
        .isEqualTo(
            "https://github.com/acme/anvil/issues?q=is%3Aissue+is%3Aopen+repo%3Aacme%2Fanvil"
                + "+-label%3Akind%2Fbug+-label%3Abug+-label%3Akind%2Ffeature+-label%3Aenhancement"
                + "+-label%3ARFE+-label%3Aflakes+created%3A%3C%3D2025-03-04T00%3A00%3A00Z");
  }

  @Test
  void severalRepositoriesAreSearchedTogether() {
    SmallOrganisation both = SmallOrganisation.of(ANVIL).including(BOLT);
    assertThat(row(both, "all", "bug").over().get(0).address())
        .isEqualTo(
            "https://github.com/search?type=issues&q=is%3Aissue+is%3Aopen+repo%3Aacme%2Fanvil"
                + "+repo%3Aacme%2Fbolt+label%3Akind%2Fbug%2Cbug+-label%3Astale-issue"
                + "+-label%3Astale-candidate+created%3A%3C2025-02-02T00%3A00%3A00Z");
  }

  @Test
  void whereRepositoriesMeanDifferentLabelsTheirSumHasNoSearchAndTheyHave() {
    SmallOrganisation both =
        SmallOrganisation.of(ANVIL)
            .with(BOLT, new LabelScheme(kinds("bug", "defect"), "triaged", List.of("old")));
    assertThat(row(both, "all", "bug").total().address()).isNull();
    assertThat(row(both, "all", "all").stale().address()).isNull();
    assertThat(row(both, "all", "all").total().address()).isNotNull();
    assertThat(row(both, BOLT, "bug").total().address()).contains("label%3Adefect");
  }

  @Test
  void whereNoLabelCountsAsStaleNothingIsSearchedForIt() {
    SmallOrganisation organisation =
        SmallOrganisation.of(ANVIL).with(ANVIL, new LabelScheme(Kinds.DEFAULT, "t", List.of()));
    StaleCounts.Row row = row(organisation, ANVIL, "all");
    assertThat(row.stale()).isEqualTo(new LinkedCount(0, null));
    assertThat(row.over().get(0).address()).isNotNull();
  }

  @Test
  void moreRepositoriesThanAnAddressHoldsHaveNoSearchTogether() {
    SmallOrganisation organisation = SmallOrganisation.of(ANVIL);
    for (int i = 0; i < 90; i++) {
      organisation.including("acme/" + "a-long-name".repeat(7) + i);
    }
    assertThat(row(organisation, "all", "all").total().address()).isNull();
    assertThat(row(organisation, ANVIL, "all").total().address()).isNotNull();
  }

  @Test
  void theTableForProgramsHasAColumnForEachThreshold() {
    var table = SmallOrganisation.full().briefing().staleCounts().table();
    assertThat(table.columns())
        .containsExactly(
            "as_of",
            "repository",
            "kind",
            "total",
            "over_30_days",
            "over_60_days",
            "over_120_days",
            "stale");
    List<String> keys =
        table
            .rows()
            .map(row -> ((Cell.Text) row.get(1)).text() + " " + ((Cell.Text) row.get(2)).text())
            .toList();
    assertThat(keys).isSorted().hasSize(20).doesNotHaveDuplicates();
  }

  private static Kinds kinds(String name, String... labels) {
    return new Kinds(Map.of(name, List.of(labels)));
  }

  /** Labels that need care in a search. */
  private static final String[] LABELS = {
    "bug",
    "kind/bug",
    "good first issue",
    "a\"quoted\"",
    "area: net",
    "Bug",
    "x,y",
    "-no",
    "wontfix"
  };

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15, 16})
  void everySearchFindsJustWhatIsCounted(long seed) {
    Random random = new Random(seed);
    Map<String, List<String>> kinds = new LinkedHashMap<>();
    kinds.put("bug", List.of("kind/bug", "good first issue"));
    kinds.put("other", List.of("a\"quoted\"", "area: net", "x,y"));
    LabelScheme scheme = new LabelScheme(new Kinds(kinds), "t", List.of("wontfix", "-no"));
    SmallOrganisation organisation = new SmallOrganisation().with(ANVIL, scheme).with(BOLT, scheme);
    Map<Item, String> items = new HashMap<>();
    for (int i = 1; i <= 120; i++) {
      Item item = randomItem(i, random);
      String repository = random.nextBoolean() ? ANVIL : BOLT;
      items.put(item, repository);
      organisation.add(repository, item);
    }
    for (StaleCounts.Row row : organisation.briefing().staleCounts().rows()) {
      List<LinkedCount> linked = new ArrayList<>(row.over());
      linked.add(row.total());
      linked.add(row.stale());
      for (LinkedCount count : linked) {
        SearchBox box = SearchBox.of(Objects.requireNonNull(count.address()));
        assertThat(items.entrySet().stream().filter(it -> box.finds(it.getValue(), it.getKey())))
            .as(count.address())
            .hasSize(count.count());
      }
    }
  }

  private static Item randomItem(int number, Random random) {
    Instant created = AS_OF.minus(Duration.ofSeconds(random.nextInt(20_000_000) - 100_000));
    Items item = random.nextInt(5) == 0 ? Items.pullRequest(number) : Items.issue(number);
    item.created(created)
        .labeled(
            random
                .ints(random.nextInt(3), 0, LABELS.length)
                .mapToObj(i -> LABELS[i])
                .distinct()
                .toArray(String[]::new));
    return random.nextInt(4) == 0 && created.isBefore(AS_OF)
        ? item.closed(created).make()
        : item.make();
  }
}
