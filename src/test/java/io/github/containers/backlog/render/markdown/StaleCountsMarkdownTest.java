package io.github.containers.backlog.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.finding.LabelScheme;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StaleCountsMarkdownTest {

  private static String markdown(SmallOrganisation organisation) {
    return StaleCountsMarkdown.of(organisation.briefing().staleCounts());
  }

  @Test
  void severalRepositories() {
    Golden.check("golden/stale-counts/several.md", markdown(SmallOrganisation.full()));
  }

  @Test
  void oneRepository() {
    SmallOrganisation one = SmallOrganisation.of("acme/anvil").growing("acme/anvil", 1, 9, "bug");
    Golden.check("golden/stale-counts/one.md", markdown(one));
  }

  @Test
  void namesFromAConfigurationAreEscapedAndNoLinkEndsEarly() {
    Kinds kinds = new Kinds(Map.of("a|b [c](d)", List.of("x) | @all", "*", "'\"")));
    String text =
        markdown(
            SmallOrganisation.of("acme/anvil")
                .with("acme/anvil", new LabelScheme(kinds, "triaged", List.of("s)"))));
    assertThat(text).contains("| a\\|b \\[c\\](d) | [0](");
    assertThat(text.lines().filter(line -> line.startsWith("|")))
        .allSatisfy(
            line ->
                assertThat(line.replace("(d)", "").replaceAll("\\\\.|\\]\\([^ |()]*\\)", ""))
                    .doesNotContain("@", ")"));
  }
}
