package io.github.containers.backlog.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that lacks its end is told from one whose figures are others. */
class WholenessTest {

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"demo", "init", "report", "report-update", "slides", "triage"})
  void whatWasWrittenMinutesLaterIsWholeAndWhatLacksItsEndIsNot(String command) throws Exception {
    Deed deed = Deed.named(command);
    Folders each = new Folders(folder);
    Outcome early = Course.undisturbed(deed, Scene.JUNE, each.next()).atNight();
    Outcome late = Course.undisturbed(deed, Scene.JUNE.plusSeconds(1800), each.next()).atNight();
    assertThat(late.filesDiffer(early)).isEmpty();
    for (String name : late.results().keySet()) {
      Map<String, String> cut = new TreeMap<>(late.results());
      cut.computeIfPresent(name, (file, text) -> text.substring(0, text.length() / 2));
      Outcome half = new Outcome(0, cut, late.world(), late.strays());
      if (!name.equals(Outcome.STDOUT) && !name.endsWith(".xlsx")) {
        assertThat(half.filesDiffer(early)).as(name).hasSize(1);
      }
    }
  }
}
