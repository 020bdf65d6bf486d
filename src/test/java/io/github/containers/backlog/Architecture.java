package io.github.containers.backlog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of the house, for the house that stands in a root package.
 *
 * @param root the root package
 */
record Architecture(String root) {

  private static final List<String> CORE =
      List.of("model", "timeline", "metrics", "policy", "report");

  /** What of the JDK only the rooms that name it may use. */
  private static final String[] FENCED = {"java.awt..", "java.beans..", "java.sql..", "javax.."};

  /** Text to text, although it stands beside the sockets. */
  private static final List<String> NO_IO =
      List.of("java.net.URI", "java.net.URISyntaxException", "java.net.URLEncoder");

  /** A room uses the rooms and libraries of its row in the table, the JDK, and nothing else. */
  ArchRule dependenciesOf(Room room) {
    return classes()
        .that(isIn(room))
        .should()
        .onlyDependOnClassesThat(
            isAmong(Stream.concat(Stream.of(room.name()), room.uses().stream()).toList())
                .or(resideInAnyPackage(room.libraries().toArray(String[]::new)))
                .or(resideInAnyPackage("java..", "org.jspecify..").and(not(fenced())))
                .as("may be used in '%s'", room.name()))
        .allowEmptyShould(true);
  }

  /** No class without a room: there is no package for what serves no noun. */
  ArchRule everyClassHasARoom() {
    return classes()
        .should()
        .resideInAnyPackage(Room.ALL.stream().map(room -> in(room.name())).toArray(String[]::new));
  }

  /** Packages don't need each other in a circle. */
  ArchRule noCycles() {
    return slices().matching(root + ".(**)").should().beFreeOfCycles();
  }

  /** One instant goes in and one seed; the core asks neither the clock nor the dice. */
  ArchRule neitherClockNorDice() {
    return noClasses()
        .that(not(isAmong(List.of("cli", "sync", "github"))))
        .should()
        .accessTargetWhere(Access.TO_THE_CLOCK)
        .orShould()
        .accessTargetWhere(Access.TO_CHANCE)
        .orShould()
        .dependOnClassesThat(Access.CLOCKS);
  }

  /** The terminal and the end of the process belong to the command line. */
  ArchRule noConsole() {
    return noClasses()
        .that(not(isAmong(List.of("cli"))))
        .should()
        .accessTargetWhere(Access.TO_THE_CONSOLE);
  }

  /** Whom to trust is the JDK's to say: no class can take that from it, not even for a while. */
  ArchRule trustIsTheJdks() {
    return noClasses()
        .should()
        .dependOnClassesThat(resideInAnyPackage("javax.net..", "sun.security..", "com.sun.net.."))
        .orShould()
        .accessTargetWhere(Access.TO_THE_SWITCHES);
  }

  /** Files, sockets and databases stay at the edges. */
  ArchRule noInputOrOutput() {
    return noClasses()
        .that(isAmong(CORE))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                .or(resideInAPackage("java.sql.."))
                .and(describe("do I/O", type -> !NO_IO.contains(type.getName()))))
        .allowEmptyShould(true);
  }

  /** The packages with classes whose {@code package-info} lacks {@code @NullMarked}. */
  static List<String> packagesWithoutNullMarked(JavaClasses house) {
    return house.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(its -> !its.isAnnotatedWith(NullMarked.class))
        .map(JavaPackage::getName)
        .sorted()
        .toList();
  }

  private DescribedPredicate<JavaClass> isIn(Room room) {
    return isAmong(List.of(room.name()))
        .and(not(isAmong(room.inner())))
        .as("are in '%s'", room.name());
  }

  /** Whether a class is in one of these rooms; {@code ""} is the whole house. */
  private DescribedPredicate<JavaClass> isAmong(List<String> rooms) {
    return resideInAnyPackage(rooms.stream().map(this::in).toArray(String[]::new))
        .as("in %s", String.join(", ", rooms));
  }

  private static DescribedPredicate<JavaClass> fenced() {
    return resideInAnyPackage(FENCED);
  }

  private String in(String room) {
    return (room.isEmpty() ? root : root + "." + room) + "..";
  }
}
