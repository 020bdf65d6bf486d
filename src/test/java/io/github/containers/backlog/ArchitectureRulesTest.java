package io.github.containers.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of rule finds its offender in a crooked house, and leaves the others alone. */
class ArchitectureRulesTest {

  private static final String ROOT = "io.github.containers.backlog.crooked";
  private static final Architecture ARCHITECTURE = new Architecture(ROOT);

  private static JavaClasses house;

  @BeforeAll
  static void readTheClasses() {
    house = new ClassFileImporter().importPackages(ROOT);
  }

  @ParameterizedTest
  @CsvSource({
    "model, KnowsItsReport, report.Page",
    "render.csv, Borrows, render.chart.Picture",
    "render.csv, Paints, java.awt.Color",
    "store, Parses, com.fasterxml.jackson.databind.JsonNode"
  })
  void whatIsNotInTheRowOfARoomIsFound(String room, String offender, String used) {
    assertThat(offences(ARCHITECTURE.dependenciesOf(room(room))))
        .anyMatch(line -> line.contains("." + offender + ".") && line.contains(used));
  }

  @ParameterizedTest
  @CsvSource({"render.chart", "report", "metrics", "timeline", "cli"})
  void whatIsInTheRowOfARoomIsAllowed(String room) {
    assertThat(offences(ARCHITECTURE.dependenciesOf(room(room)))).isEmpty();
  }

  @Test
  void aRoomThatDoesNotStandYetBreaksNoRule() {
    assertThat(offences(ARCHITECTURE.dependenciesOf(room("render.slides")))).isEmpty();
  }

  @Test
  void aClassWithoutARoomIsFound() {
    assertThat(offenders(ARCHITECTURE.everyClassHasARoom())).containsExactly("Strings");
  }

  @Test
  void whoeverDecidesWhomToTrustIsFound() {
    assertThat(offenders(ARCHITECTURE.trustIsTheJdks()))
        .containsExactlyInAnyOrder("TrustsAnybody", "SwitchesOff");
  }

  @Test
  void aCycleIsFound() {
    assertThat(offences(ARCHITECTURE.noCycles()))
        .singleElement()
        .asString()
        .contains("Cycle detected: Slice model", "Slice report");
  }

  @Test
  void clockAndDiceAreFoundOutsideTheEdgesOnly() {
    assertThat(offenders(ARCHITECTURE.neitherClockNorDice()))
        .containsExactly("HoldsAClock", "ReadsTheClock", "ThrowsDice");
  }

  @Test
  void theTerminalIsFoundOutsideTheCommandLineOnly() {
    assertThat(offenders(ARCHITECTURE.noConsole())).containsExactly("Leaves", "Talks");
  }

  @Test
  void inputAndOutputAreFoundInTheCore() {
    assertThat(offenders(ARCHITECTURE.noInputOrOutput())).containsExactly("ReadsFiles", "Talks");
  }

  @Test
  void anUnmarkedPackageIsFound() {
    assertThat(Architecture.packagesWithoutNullMarked(house))
        .contains(ROOT + ".report")
        .doesNotContain(ROOT + ".model");
  }

  private static Room room(String name) {
    return Room.ALL.stream().filter(room -> room.name().equals(name)).findFirst().orElseThrow();
  }

  private static List<String> offences(ArchRule rule) {
    return rule.evaluate(house).getFailureReport().getDetails();
  }

  /** The simple names of the classes that are named in the offences against a rule. */
  private static List<String> offenders(ArchRule rule) {
    String details = String.join("\n", offences(rule));
    return house.stream()
        .filter(type -> details.contains("<" + type.getName()))
        .map(JavaClass::getSimpleName)
        .sorted()
        .toList();
  }
}
