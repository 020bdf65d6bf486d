package io.github.containers.backlog.demo;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The organisation as text that depends on nothing but its values. */
final class Canonical {

  private Canonical() {}

  static Stream<String> lines(DemoOrganisation organisation) {
    return Stream.concat(
        organisation.repositories().stream().flatMap(Canonical::lines),
        Stream.of(organisation.configuration()));
  }

  private static Stream<String> lines(DemoRepository repository) {
    return Stream.of(
            List.of(repository.repository()), repository.releases(), repository.histories())
        .flatMap(List::stream)
        .map(Canonical::text);
  }

  private static String text(Object value) {
    if (value instanceof List<?> many) {
      return many.stream().map(Canonical::text).collect(Collectors.joining(";", "[", "]"));
    }
    if (value instanceof Record one) {
      return Stream.of(one.getClass().getRecordComponents())
          .map(component -> text(value(component, one)))
          .collect(Collectors.joining(",", one.getClass().getSimpleName() + "(", ")"));
    }
    return String.valueOf(value);
  }

  private static Object value(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException failure) {
      throw new LinkageError(failure.getMessage(), failure);
    }
  }
}
