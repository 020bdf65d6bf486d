package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.config.Spelling;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import java.util.List;
import java.util.stream.Stream;

/**
 * An item that is not in the store: says whether it is not there or was not read, and which one was
 * probably meant.
 *
 * @param configured the repositories that the configuration names
 * @param shortfall what could not be read; nothing with {@code --offline}
 */
record UnknownItem(
    ItemName name, List<RepositoryRef> configured, boolean offline, Shortfall shortfall) {

  /** Its repository is not known. */
  FailureException ofUnknownRepository(Store store) {
    return failure(advice(store));
  }

  /** Its repository is known. */
  FailureException ofRepository(RepositoryRef repository) {
    return offline || shortfall.exists()
        ? failure("")
        : new FailureException(
            repository + " has no issue or pull request #" + name.number() + "; check the number");
  }

  private FailureException failure(String advice) {
    String said = name.repository() + "#" + name.number() + " is not known";
    if (offline) {
      String reading = advice.isEmpty() ? "; leave" : advice + " Else leave";
      return new FailureException(said + " here" + reading + " out --offline to read it");
    }
    String reasons =
        shortfall.reasons().entrySet().stream()
            .map(it -> it.getKey() + ": " + it.getValue())
            .collect(joining("; "));
    String stop = advice.isEmpty() && !reasons.isEmpty() ? "." : "";
    return new FailureException((said + advice + stop + " " + reasons).strip());
  }

  private String advice(Store store) {
    List<String> known =
        Stream.concat(
                configured.stream(),
                store.repositories().stream().map(stored -> stored.repository().ref()))
            .map(RepositoryRef::fullName)
            .distinct()
            .toList();
    return Spelling.findNearest(name.repository().fullName(), known)
        .map(near -> "; did you mean " + near + "#" + name.number() + "?")
        .orElse("");
  }
}
