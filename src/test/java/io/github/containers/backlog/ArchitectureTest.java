package io.github.containers.backlog;

import static com.tngtech.archunit.core.importer.ImportOption.Predefined.DO_NOT_INCLUDE_TESTS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The house as it stands. That each kind of rule bites is shown by {@link ArchitectureRulesTest}.
 */
class ArchitectureTest {

  private static final String ROOT = "io.github.containers.backlog";
  private static final Architecture ARCHITECTURE = new Architecture(ROOT);

  private static JavaClasses house;

  @BeforeAll
  static void readTheClasses() {
    house = new ClassFileImporter().withImportOption(DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
  }

  static Stream<Room> rooms() {
    return Room.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("rooms")
  void aRoomUsesOnlyWhatItsRowAllows(Room room) {
    ARCHITECTURE.dependenciesOf(room).check(house);
  }

  @Test
  void everyClassHasARoom() {
    ARCHITECTURE.everyClassHasARoom().check(house);
  }

  @Test
  void packagesFormNoCycles() {
    ARCHITECTURE.noCycles().check(house);
  }

  @Test
  void onlyTheEdgesAskTheClockOrTheDice() {
    ARCHITECTURE.neitherClockNorDice().check(house);
  }

  @Test
  void onlyTheCommandLineSpeaksToTheTerminal() {
    ARCHITECTURE.noConsole().check(house);
  }

  @Test
  void noClassDecidesWhomToTrust() {
    ARCHITECTURE.trustIsTheJdks().check(house);
  }

  @Test
  void theCoreDoesNoInputOrOutput() {
    ARCHITECTURE.noInputOrOutput().check(house);
  }

  @Test
  void everyPackageIsNullMarked() {
    assertThat(Architecture.packagesWithoutNullMarked(house)).isEmpty();
  }
}
