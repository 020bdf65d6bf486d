package io.github.containers.backlog.metrics;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.ItemAt;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The part of the backlog that a figure is about.
 *
 * @param repository full name of a repository, or {@value #ALL}
 * @param type {@code issue}, {@code pull_request} or {@value #ALL}
 * @param kind a configured kind, {@code unclassified} or {@value #ALL}
 */
public record Slice(String repository, String type, String kind) implements Comparable<Slice> {

  /** Stands for every repository, type or kind. */
  public static final String ALL = "all";

  private static final Comparator<Slice> ORDER =
      comparing(Slice::repository).thenComparing(Slice::type).thenComparing(Slice::kind);

  /** The parts of one repository, or of {@value #ALL}, that there are even without any item. */
  static Stream<Slice> ofEveryKind(String repository) {
    return Stream.of(ItemType.ISSUE.key(), ItemType.PULL_REQUEST.key(), ALL)
        .map(type -> new Slice(repository, type, ALL));
  }

  /** Of an item of that repository. */
  static Slice of(RepositoryRef repository, ItemAt item) {
    return new Slice(repository.fullName(), item.item().type().key(), item.kind());
  }

  /** The slices that an item of this one counts in: itself, and each with something left out. */
  List<Slice> rollUps() {
    return Stream.of(repository, ALL)
        .flatMap(r -> Stream.of(type, ALL).map(t -> new Slice(r, t, kind)))
        .flatMap(slice -> Stream.of(slice, new Slice(slice.repository, slice.type, ALL)))
        .toList();
  }

  @Override
  public int compareTo(Slice other) {
    return ORDER.compare(this, other);
  }
}
