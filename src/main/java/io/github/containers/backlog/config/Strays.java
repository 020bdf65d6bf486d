package io.github.containers.backlog.config;

import io.github.containers.backlog.model.RepositoryRef;
import java.util.List;
import java.util.stream.Stream;

/** Repositories that something is said of, though nothing selects them. */
final class Strays {

  private Strays() {}

  /**
   * A sentence for each of these that is not selected.
   *
   * @param what is said of it, as the sentence's beginning
   */
  static List<String> among(
      Stream<RepositoryRef> said, RepositorySelection selection, String what) {
    List<String> named = selection.named().stream().map(RepositoryRef::fullName).toList();
    return said.filter(ref -> !selection.selects(ref))
        .map(ref -> sentence(what, ref.fullName(), named))
        .toList();
  }

  private static String sentence(String what, String name, List<String> named) {
    String near = Spelling.hint(name, named);
    return what
        + " "
        + name
        + ", which is none of the repositories"
        + (near == null ? "" : "; " + near);
  }
}
