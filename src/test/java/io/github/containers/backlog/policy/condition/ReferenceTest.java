package io.github.containers.backlog.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import io.github.containers.backlog.policy.Conditions;
import io.github.containers.backlog.policy.condition.Reference.Entry;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference of variables and functions. */
class ReferenceTest {

  static List<Entry> entries() {
    return Stream.concat(Reference.variables().stream(), Reference.functions().stream()).toList();
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyExampleIsACondition(Entry entry) {
    String name = entry.name().replaceAll("\\(.*", "");
    assertThat(Conditions.of(entry.example()).text()).contains(name);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void everyMeaningIsASentence(Entry entry) {
    assertThat(entry.meaning()).matches("[A-Z].*\\.");
  }

  @Test
  void namesAreUnique() {
    assertThat(entries()).extracting(Entry::name).doesNotHaveDuplicates().hasSizeGreaterThan(20);
  }

  @Test
  void thePageSaysAllOfIt() {
    Golden.check("golden/conditions.md", Reference.markdown());
  }
}
