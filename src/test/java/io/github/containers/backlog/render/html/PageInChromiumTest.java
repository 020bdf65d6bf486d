package io.github.containers.backlog.render.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.containers.backlog.browser.Chromium;
import io.github.containers.backlog.browser.Tab;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page as people use it. Skipped, with a word, where there is no Chromium. */
class PageInChromiumTest {

  @TempDir static Path folder;
  private static Chromium chromium;
  private static Path page;

  @BeforeAll
  static void openABrowser() throws IOException {
    chromium = Chromium.start();
    page = write("page.html", organisation().briefing());
  }

  @AfterAll
  static void closeIt() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static SmallOrganisation organisation() {
    SmallOrganisation organisation = SmallOrganisation.full();
    for (int i = 1; i <= 5; i++) {
      organisation.including("acme/r" + i).growing("acme/r" + i, 1, 3 * i, "bug");
    }
    for (int i = 1; i <= 40; i++) {
      Instant opened = SmallOrganisation.AS_OF.minus(Duration.ofDays(1_000 - i));
      Items old = Items.issue(500 + i).labeled("kind/bug").created(opened);
      organisation.add(
          "acme/r1", (i % 4 == 0 ? old.closed(opened.plus(Duration.ofDays(500))) : old).make());
    }
    return organisation.expired("acme/anvil#1").marked("2024-09-01", "stale-candidate live");
  }

  private static Path write(String name, Briefing briefing) throws IOException {
    try (var out = Files.newBufferedWriter(folder.resolve(name), UTF_8)) {
      BacklogPage.write(briefing, out);
    }
    return folder.resolve(name);
  }

  private static Tab tab() {
    return chromium.tab(1440, 900).open(page);
  }

  private static List<Integer> openCounts(Tab tab) {
    return tab.texts("#issues tbody td:nth-child(2)").stream().map(Integer::valueOf).toList();
  }

  @Test
  void aClickOnAColumnSortsNumbersHighestFirstAndAnotherTurnsThemRound() {
    Tab tab = tab();
    tab.click("#issues thead th:nth-child(1) button");
    assertThat(tab.texts("#issues tbody th")).isSorted();
    tab.click("#issues thead th:nth-child(2) button");
    assertThat(openCounts(tab)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(tab.text("document.querySelector('#issues th[aria-sort=descending]').textContent"))
        .isEqualTo("Open");
    tab.click("#issues thead th:nth-child(2) button");
    assertThat(openCounts(tab)).isSorted().hasSizeGreaterThan(5);
    assertThat(tab.texts("#issues tfoot th")).containsExactly("all");
  }

  @Test
  void whatHasNoValueSortsLastEitherWay() {
    Tab tab = tab();
    for (int click = 0; click < 2; click++) {
      tab.click("#issues thead th:nth-child(5) button");
      assertThat(tab.texts("#issues tbody td:nth-child(5)")).endsWith("–");
    }
  }

  @Test
  void aFilterLeavesTheRowsThatHoldItsWordsAndSaysHowMany() {
    Tab tab = tab();
    tab.click(".filters.rows input").type("acme/r");
    assertThat(tab.texts("#issues tbody th"))
        .containsExactlyInAnyOrder("r1", "r2", "r3", "r4", "r5");
    assertThat(tab.texts(".filters.rows [role=status]")).contains("5 of 8 rows");
  }

  @Test
  void theKeyboardReachesTheContentFirstAndSortsByEnter() {
    Tab tab = tab();
    tab.press("Tab");
    assertThat(tab.text("document.activeElement.textContent")).isEqualTo("Skip to the content");
    tab.press("Enter");
    assertThat(tab.text("document.activeElement.id")).isEqualTo("main");
    tab.evaluate("document.querySelector('#issues th:nth-child(2) button').focus()");
    tab.press("Enter");
    assertThat(openCounts(tab)).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void everythingThatTheTabKeyReachesShowsThatItHasTheFocus() {
    Tab tab = tab();
    int reached =
        tab.evaluate(
                "[...document.querySelectorAll('a, button, input, select, summary, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility()).length")
            .asInt();
    assertThat(reached).isGreaterThan(60);
    for (int i = 0; i < 60; i++) {
      tab.press("Tab");
      assertThat(tab.text("getComputedStyle(document.activeElement).outlineStyle"))
          .as(tab.text("document.activeElement.outerHTML.slice(0, 80)"))
          .isNotEqualTo("none");
    }
  }

  @Test
  void aChartTellsItsValuesUnderThePointer() {
    Tab tab = tab().point("#open-issues .reader", 0.999);
    assertThat(tab.texts("#open-issues .tip strong")).containsExactly("2025-03-04");
    assertThat(tab.texts("#open-issues .tip b"))
        .containsExactly(tab.text("document.querySelector('.figures .value').textContent"));
    tab.point("#made", 0.5);
    assertThat(tab.texts("#open-issues .tip")).isEmpty();
  }

  @Test
  void aChartTellsItsValuesToTheArrowKeysAndToAScreenReader() {
    Tab tab = tab();
    tab.evaluate("document.querySelector('#open-issues .reader').focus()");
    tab.press("Home");
    assertThat(tab.texts("#open-issues .tip strong")).containsExactly("2022-06-01");
    tab.press("ArrowRight");
    assertThat(tab.texts("#open-issues .tip strong")).containsExactly("2022-07-01");
    assertThat(
            tab.text(
                "document.querySelector('#open-issues .reader').getAttribute('aria-valuetext')"))
        .matches("2022-07-01: open issues \\d+");
    tab.press("End");
    assertThat(tab.texts("#open-issues .tip strong")).containsExactly("2025-03-04");
    tab.press("Escape");
    assertThat(tab.texts("#open-issues .tip")).isEmpty();
  }

  @Test
  void aListOnTheFirstScreenLeadsToItsItems() {
    Tab tab = tab().click(".first a");
    assertThat(tab.text("location.hash")).isEqualTo("#unanswered");
    tab.click("#untriaged .more a");
    assertThat(tab.text("location.hash")).isEqualTo("#items");
    assertThat(tab.text("document.querySelector('#explorer [name=list]').value"))
        .isEqualTo("untriaged");
    assertThat(tab.texts("#found"))
        .first()
        .asString()
        .startsWith(tab.text("document.querySelector('#untriaged .count').textContent") + " of ");
  }

  @Test
  void theItemsAreFoundByWordsTypeAndRepository() {
    Tab tab = tab();
    tab.click("#explorer [name=words]").type("bug 14");
    assertThat(tab.texts("#item-table tbody a")).containsExactly("Bug 14");
    tab.evaluate(
        "(e => { e.value = '1'; e.dispatchEvent(new Event('input', {bubbles: true})) })"
            + "(document.querySelector('#explorer [name=type]'))");
    assertThat(tab.texts("#item-table tbody a")).isEmpty();
    assertThat(tab.texts("#found").get(0)).startsWith("0 of ");
  }

  @Test
  void itemsOfTheExplorerLeadToTheirPages() {
    Tab tab = tab();
    tab.click("#explorer [name=words]").type("crash on start");
    assertThat(tab.text("document.querySelector('#item-table tbody a').href"))
        .isEqualTo("https://github.com/acme/anvil/issues/1");
  }

  @Test
  void theEvidenceIsThereInWordsInCurvesAndInTables() {
    Tab tab = tab();
    assertThat(tab.texts("#outlook > p").get(0)).contains("closings a week hold the number");
    assertThat(tab.texts("#fate > p").get(0)).startsWith("Of the issues that have been open for");
    assertThat(tab.texts("#care > p, #keeping > p")).hasSize(2);
    assertThat(tab.texts("#pace tbody th")).contains("anvil", "bolt");
    assertThat(tab.texts("#health tbody th")).contains("anvil", "bolt");
    assertThat(tab.texts("#chances tbody th")).contains("all issues", "issues: bug");
    tab.click("#pace thead th:nth-child(2) button");
    assertThat(tab.texts("#pace tbody td:nth-child(2)").stream().map(Integer::valueOf).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void aCurveOfSurvivalTellsSharesAndAges() {
    Tab tab = tab();
    tab.evaluate("document.querySelector('#survival-by-kind .reader').focus()");
    tab.press("Home");
    assertThat(tab.texts("#survival-by-kind .tip strong")).containsExactly("open for 0 days");
    assertThat(tab.texts("#survival-by-kind .tip b")).contains("100\u00A0%");
  }

  @Test
  void theForecastTellsWhatIsExpectedAndHowSureThatIs() {
    Tab tab = tab();
    tab.evaluate("document.querySelector('#forecast .reader').focus()");
    tab.press("End");
    assertThat(tab.texts("#forecast .tip strong").get(0)).startsWith("2026-03-0");
    assertThat(tab.texts("#forecast .tip div"))
        .anyMatch(line -> line.contains("expected"))
        .anyMatch(line -> line.contains("upper edge"));
  }

  @Test
  void theDayOnWhichAPolicyWentLiveIsMarkedInTheCurvesOfOpenIssues() {
    Tab tab = tab();
    assertThat(tab.texts("#open-issues text.flag")).containsExactly("stale-candidate live");
    assertThat(tab.texts("#open-pull-requests text.flag")).isEmpty();
    assertThat(tab.text("document.querySelector('#open-issues .curves').ariaLabel"))
        .endsWith("Marked: stale-candidate live.");
  }

  @Test
  void whatExpiredIsAListOfItsOwn() {
    Tab tab = tab();
    assertThat(tab.texts("#expired .entries a")).containsExactly("Crash on start");
    assertThat(tab.text("document.querySelector('#explorer [name=list]').textContent"))
        .contains("Expired");
  }

  @Test
  void moreItemsAreShownWhenAskedFor() throws IOException {
    Tab tab = chromium.tab(1440, 900).open(write("large.html", BacklogPageTest.large(250)));
    assertThat(tab.texts("#item-table tbody tr")).hasSize(100);
    tab.click("#more").click("#more");
    assertThat(tab.texts("#item-table tbody tr")).hasSize(250);
    assertThat(tab.texts("#more")).isEmpty();
  }

  @Test
  void everyLinkLeadsToGitHubOrIntoThePageOrToAFileBesideIt() {
    JsonNode links = tab().evaluate("[...document.links].map(a => a.getAttribute('href'))");
    assertThat(links).hasSizeGreaterThan(100);
    links.forEach(
        link ->
            assertThat(link.asText())
                .matches("https://github\\.com/.*|#[a-z-]+|csv/items\\.csv|backlog\\.md"));
    JsonNode dangling =
        tab()
            .evaluate(
                "[...document.querySelectorAll('a[href^=\"#\"]')]"
                    + ".filter(a => !document.querySelector(a.getAttribute('href'))).length");
    assertThat(dangling.asInt()).isZero();
  }

  @Test
  void nothingIsAskedForButThePageItselfAndNothingIsComplainedAbout() {
    Tab tab = tab();
    tab.point("#flow .reader", 0.5).click("#issues th button").click("#explorer [name=words]");
    tab.type("x");
    assertThat(tab.requests()).containsExactly(page.toUri().toString());
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void hostileTitlesChangeNothing() {
    Tab tab = tab();
    tab.click("#explorer [name=words]").type("document");
    assertThat(tab.texts("#item-table tbody bdi"))
        .contains("</script><script>document.title='broken'</script>");
    assertThat(tab.text("document.title")).startsWith("Open issues").doesNotContain("broken");
    assertThat(tab.evaluate("document.images.length").asInt()).isZero();
    assertThat(tab.evaluate("document.scripts.length").asInt())
        .isEqualTo(2 + tab.evaluate("document.querySelectorAll('.values').length").asInt());
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 800, 1440})
  void nothingIsWiderThanTheScreen(int width) {
    Tab tab = chromium.tab(width, 800).open(page);
    assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt()).isEqualTo(width);
    assertThat(
            tab.evaluate(
                "[...document.querySelectorAll('h1, h2, p, .figures li, .entries li')].filter(e =>"
                    + " e.checkVisibility() && e.getBoundingClientRect().right > innerWidth + 1)"
                    + ".map(e => e.outerHTML)"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theFirstScreenSaysWhetherItGrowsByHowMuchAndWhatToDoFirst(int width) {
    Tab tab = chromium.tab(width, width == 360 ? 800 : 900).open(page);
    for (String part : List.of("h1", ".figures li:nth-child(4) .value", ".first li:last-child")) {
      assertThat(
              tab.evaluate("document.querySelector('" + part + "').getBoundingClientRect().bottom")
                  .asInt())
          .as(part)
          .isLessThanOrEqualTo(width == 360 ? 800 : 900);
    }
  }

  @Test
  void withoutScriptsEverythingButTheToolsIsThere() {
    Tab tab = chromium.tab(800, 900).withoutScripts().open(page);
    assertThat(tab.texts("h1, h2")).hasSizeGreaterThan(7);
    assertThat(tab.texts("#issues tbody tr")).hasSize(8);
    assertThat(tab.texts("input, button, .tip")).isEmpty();
    assertThat(tab.evaluate("document.querySelectorAll('path.stroke').length").asInt())
        .isGreaterThan(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"light 1440", "dark 1440", "light 360", "dark 360"})
  void axeFindsNothingThatKeepsPeopleFromUsingIt(String look) throws IOException {
    Tab tab = chromium.tab(look.endsWith("360") ? 360 : 1440, 900);
    if (look.startsWith("dark")) {
      tab.dark();
    }
    assertThat(violations(tab.open(page))).isEmpty();
  }

  @Test
  void axeFindsNothingInAPageWithoutAnyItemEither() throws IOException {
    Path empty = write("empty.html", SmallOrganisation.of("acme/empty").briefing());
    Tab tab = chromium.tab(800, 900).open(empty);
    assertThat(violations(tab)).isEmpty();
    assertThat(tab.complaints()).isEmpty();
  }

  @Test
  void axeWouldFindAPictureWithoutWords() throws IOException {
    Tab tab = tab();
    tab.evaluate("document.body.append(document.createElement('img'))");
    assertThat(violations(tab).toString()).contains("image-alt");
  }

  private static JsonNode violations(Tab tab) throws IOException {
    try (InputStream axe = PageInChromiumTest.class.getResourceAsStream("/axe-core/axe.min.js")) {
      tab.evaluate(new String(axe.readAllBytes(), UTF_8));
    }
    return tab.evaluate(
        "axe.run(document, {resultTypes: ['violations']}).then(found => found.violations.map("
            + "v => v.id + ': ' + v.nodes.map(n => n.html + ' ' + n.failureSummary).join('; ')))");
  }
}
