package io.github.containers.backlog.fuzz;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a process took up after the first and after the last tenth of its inputs.
 *
 * @param first after the first
 * @param last after the last
 */
record Growth(Footprint first, Footprint last) {

  /** By how much a figure grew in the process where it grew most; null where nothing is known. */
  static @Nullable Long most(Stream<Growth> processes, Function<Footprint, @Nullable Long> figure) {
    return processes
        .map(process -> process.by(figure))
        .filter(Objects::nonNull)
        .max(Long::compare)
        .orElse(null);
  }

  private @Nullable Long by(Function<Footprint, @Nullable Long> figure) {
    Long before = figure.apply(first);
    Long after = figure.apply(last);
    return before == null || after == null ? null : after - before;
  }
}
