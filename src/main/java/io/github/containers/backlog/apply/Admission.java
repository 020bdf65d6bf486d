package io.github.containers.backlog.apply;

import io.github.containers.backlog.apply.Outcome.Left;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.JournalWrite;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Sorts out what a run can do at all, before it is capped: what can never be done must not keep the
 * rest waiting night after night.
 */
final class Admission {

  private static final String NO_LABEL = "%s has no label of that name, and none is created";

  private final BacklogWriter writer;
  private final Homes homes;
  private final Terms terms;
  private final Map<Long, Set<String>> labels = new HashMap<>();
  private final Map<Action, String> texts = new HashMap<>();
  private final List<Left> left = new ArrayList<>();

  Admission(BacklogWriter writer, Homes homes, Terms terms) {
    this.writer = writer;
    this.homes = homes;
    this.terms = terms;
  }

  /**
   * What of these actions can be done; the others are {@link #left}.
   *
   * @param lacking whether it is known that a repository lacks a label and will not get it
   */
  List<Action> admit(List<Action> actions, BiPredicate<Long, String> lacking) {
    Map<Bundle, String> objections = new HashMap<>();
    for (Action action : actions) {
      findObjection(action, lacking)
          .ifPresent(why -> objections.putIfAbsent(Bundle.of(action), why));
    }
    List<Action> admitted = new ArrayList<>();
    for (Action action : actions) {
      boolean closed = homes.find(action.repositoryId(), action.repository()).isEmpty();
      String why = closed ? homes.why(action.repositoryId()) : objections.get(Bundle.of(action));
      if (why == null) {
        admitted.add(action);
      } else {
        left.add(new Left(action, why));
      }
    }
    return admitted;
  }

  /** What can't be done. */
  List<Left> left() {
    return left;
  }

  private Optional<String> findObjection(Action action, BiPredicate<Long, String> lacking) {
    Optional<Repository> home = homes.find(action.repositoryId(), action.repository());
    if (home.isPresent() && action.step() instanceof Step.AddLabel add && isRead(home.get())) {
      if (lacking.test(action.repositoryId(), add.label())) {
        return Optional.of("its label could not be created");
      }
      boolean possible = knows(home.get(), add.label()) || make(action, add).isPresent();
      return possible ? Optional.empty() : Optional.of(NO_LABEL.formatted(action.repository()));
    }
    return home.isPresent() ? Optional.empty() : Optional.of(homes.why(action.repositoryId()));
  }

  /** Whether a repository's labels are known; where they can't be, it is closed to the run. */
  private boolean isRead(Repository home) {
    try {
      labels.computeIfAbsent(home.id(), unknown -> names(home));
      return true;
    } catch (WriteException failure) {
      failure.rethrowIfStop();
      homes.close(home.id(), failure.said());
      return false;
    }
  }

  private boolean knows(Repository home, String label) {
    return labels.getOrDefault(home.id(), Set.of()).contains(key(label));
  }

  private Set<String> names(Repository home) {
    Set<String> names = new HashSet<>();
    writer.labels(home).forEach(label -> names.add(key(label.name())));
    return names;
  }

  private Optional<Label> make(Action action, Step.AddLabel add) {
    return terms.newLabels().make(action.repository(), add.label());
  }

  /** Renders the comments that these actions ask for; what that throws stops everything. */
  void render(List<Action> actions) {
    for (Action action : actions) {
      if (action.step() instanceof Step.Comment comment) {
        texts.put(action, text(action, comment));
      }
    }
  }

  /**
   * The writes of some of what was admitted and rendered, with the labels that are to be created
   * for them.
   */
  List<JournalWrite> writes(List<Action> actions, Instant at) {
    List<JournalWrite> writes = new ArrayList<>();
    for (Action action : actions) {
      if (action.step() instanceof Step.AddLabel add) {
        findCreation(action, add, at).ifPresent(writes::add);
      }
      writes.add(Entries.of(action, texts.getOrDefault(action, "")));
    }
    return writes;
  }

  private Optional<JournalWrite> findCreation(Action action, Step.AddLabel add, Instant at) {
    Repository home = homes.find(action.repositoryId(), action.repository()).orElseThrow();
    if (knows(home, add.label())) {
      return Optional.empty();
    }
    labels.computeIfAbsent(home.id(), unknown -> new HashSet<>()).add(key(add.label()));
    return make(action, add).map(label -> Entries.creating(label, home, action.policy(), at));
  }

  private String text(Action action, Step.Comment comment) {
    String marker =
        Marker.of(action.policy(), action.repositoryId(), action.number(), comment.episode());
    return CommentText.of(terms.texts().apply(action), action.author(), marker);
  }

  private static String key(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
