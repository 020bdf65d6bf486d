package io.github.containers.backlog.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BacklogPageTest {

  static String html(Briefing briefing) {
    StringBuilder page = new StringBuilder();
    try {
      BacklogPage.write(briefing, page);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return page.toString();
  }

  /** The style sheet and the script have their own tests, and their files are their own diff. */
  private static String withoutAssets(String html) {
    return html.replaceAll("(?s)<style>.*?</style>", "<style></style>")
        .replaceAll("(?s)<script>.*?</script>", "<script></script>")
        .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
  }

  @Test
  void theFullOrganisation() {
    Golden.check("golden/page/full.html", withoutAssets(html(SmallOrganisation.full().briefing())));
  }

  @Test
  void aRepositoryWithoutAnyItem() {
    SmallOrganisation empty = SmallOrganisation.of("acme/empty");
    Golden.check("golden/page/empty.html", withoutAssets(html(empty.briefing())));
  }

  @Test
  void twoRunsGiveTheSameBytes() {
    assertThat(html(SmallOrganisation.full().briefing()))
        .isEqualTo(html(SmallOrganisation.full().briefing()));
  }

  @Test
  void itNamesNoOtherFileThatABrowserWouldFetch() {
    assertThat(html(plain()))
        .doesNotContain("src=", "@import", "url(", "<link rel=\"stylesheet\"", "<iframe");
  }

  @ParameterizedTest
  @MethodSource("io.github.containers.backlog.report.finding.SmallOrganisation#hostileTitles")
  void aHostileTitleIsText(String title) {
    String page =
        html(
            SmallOrganisation.of("acme/anvil")
                .add("acme/anvil", Items.issue(1).titled(title).make())
                .briefing());
    assertThat(page).doesNotContain("<script>document", "<img", "\u202E", "\u0007", "\u2028");
    assertThat(page.split("<script", -1)).hasSize(html(plain()).split("<script", -1).length);
  }

  private static Briefing plain() {
    return SmallOrganisation.of("acme/anvil").add("acme/anvil", Items.issue(1).make()).briefing();
  }

  @Test
  void fiveThousandOpenItemsWeighLessThanTwoMegabytes() {
    assertThat(html(large(5_000)).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
  }

  @Test
  void ofMoreItemsThanAPageHoldsTheYoungestAreLeftOutAndThatIsSaid() {
    String page = html(large(ItemsJson.MOST + 3));
    assertThat(page).contains("Here the youngest 3 are left out.").doesNotContain("[0,6003,");
  }

  static Briefing large(int many) {
    SmallOrganisation organisation = SmallOrganisation.of("acme/anvil");
    for (int i = 1; i <= many; i++) {
      organisation.add(
          "acme/anvil",
          Items.issue(i)
              .titled("An issue with a title of usual length, about a failure in part " + i)
              .labeled(i % 3 == 0 ? "kind/bug" : "enhancement")
              .created(SmallOrganisation.AS_OF.minus(Duration.ofHours(9L * (many - i) + 1)))
              .make());
    }
    return organisation.briefing();
  }
}
