package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.Store;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The labels that actions put on and that their repositories are known to lack. A live run creates
 * them first, besides the writes to items that its cap counts.
 *
 * @param names a label and its repository each, in words
 */
record MissingLabels(List<String> names) {

  static final MissingLabels NONE = new MissingLabels(List.of());

  /** Of these actions; where the labels of a repository were never read, nothing is known. */
  static MissingLabels of(Collection<Action> actions, Store store) {
    TreeSet<String> names = new TreeSet<>();
    for (Action action : actions) {
      if (action.step() instanceof Step.AddLabel add
          && isMissing(store, action.repositoryId(), add)) {
        names.add(inWords(add.label(), action.repository()));
      }
    }
    return new MissingLabels(List.copyOf(names));
  }

  private static boolean isMissing(Store store, long repository, Step.AddLabel add) {
    return store.surroundings().knowsLabels(repository)
        && store.surroundings().labels(repository).stream()
            .noneMatch(label -> label.name().equalsIgnoreCase(add.label()));
  }

  private static String inWords(String label, RepositoryRef repository) {
    return "\"" + label + "\" in " + repository;
  }

  /**
   * A sentence for the plan; empty where none is missing.
   *
   * @param now whether this is a live run
   */
  String sentence(boolean now) {
    String run = now ? "This run" : "A live run";
    return names.isEmpty()
        ? ""
        : names.stream().collect(joining(", ", run + " creates these labels first: ", "."));
  }

  /**
   * For the question whether to write; empty where none is missing.
   *
   * @param upTo what stands before a number that may be smaller in the end
   */
  String also(String upTo) {
    return names.isEmpty() ? "" : " and create " + upTo + Words.count(names.size(), "label");
  }
}
