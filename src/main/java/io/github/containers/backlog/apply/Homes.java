package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.JournalWrite;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The repositories that a run writes to, each looked at once: only under its present name is a
 * write not redirected. Some turn out to be closed to us.
 */
final class Homes {

  private final BacklogWriter writer;
  private final Predicate<RepositoryRef> live;
  private final boolean following;
  private final boolean looking;
  private final Map<Long, Repository> open = new HashMap<>();
  private final Map<Long, String> closed = new HashMap<>();
  private final Map<Long, Repository> moved = new HashMap<>();
  private final Set<Long> unseen = new HashSet<>();

  private Homes(
      BacklogWriter writer, Predicate<RepositoryRef> live, boolean following, boolean looking) {
    this.writer = writer;
    this.live = live;
    this.following = following;
    this.looking = looking;
  }

  /** Those that may be written to, under the names of the plan and no others. */
  static Homes among(BacklogWriter writer, Predicate<RepositoryRef> live) {
    return new Homes(writer, live, false, false);
  }

  /** All that could be written to, also where they have moved since. */
  static Homes anywhere(BacklogWriter writer) {
    return new Homes(writer, name -> true, true, false);
  }

  /** All that can be seen: nothing is to be written there. */
  static Homes toLook(BacklogWriter writer) {
    return new Homes(writer, name -> true, true, true);
  }

  /** The repository; empty where nothing is to be written there: {@link #why}. */
  Optional<Repository> find(JournalWrite write) {
    return find(write.repositoryId(), write.repository());
  }

  /** The repository of that id and name; empty where nothing is to be written there. */
  Optional<Repository> find(long id, RepositoryRef name) {
    if (!open.containsKey(id) && !closed.containsKey(id)) {
      look(id, name);
    }
    return closed.containsKey(id) ? Optional.empty() : Optional.ofNullable(open.get(id));
  }

  /** The repository under its new name, where that is all that speaks against writing to it. */
  Optional<Repository> findMoved(JournalWrite write) {
    return find(write).isPresent()
        ? Optional.empty()
        : Optional.ofNullable(moved.get(write.repositoryId()));
  }

  /** Why nothing is to be written to a repository. */
  String why(long id) {
    return closed.getOrDefault(id, "nothing is to be written there");
  }

  /** Whether a repository was to be looked at, and could not be. */
  boolean isUnseen(long id) {
    return unseen.contains(id);
  }

  /** Writes no more to a repository. */
  void close(long id, String why) {
    closed.put(id, why);
    moved.remove(id);
  }

  private void look(long id, RepositoryRef name) {
    if (!live.test(name)) {
      close(id, name + " is not among the repositories that may be written to (live:)");
      return;
    }
    try {
      Repository found = writer.repository(name);
      findObjection(found, id, name)
          .ifPresentOrElse(why -> close(id, why), () -> open.put(id, found));
      if (found.id() == id && !found.archived()) {
        moved.put(id, found);
      }
    } catch (WriteException failure) {
      failure.rethrowIfStop();
      close(id, failure.said());
      unseen.add(id);
    }
  }

  private Optional<String> findObjection(Repository found, long id, RepositoryRef name) {
    if (found.id() != id) {
      return Optional.of(name + " is another repository than when the plan was made");
    }
    if (found.archived() && !looking) {
      return Optional.of(name + " is archived");
    }
    return following || found.ref().equals(name)
        ? Optional.empty()
        : Optional.of(moved(name, found.ref()));
  }

  static String moved(RepositoryRef name, RepositoryRef there) {
    return name + " has moved to " + there + "; make a new plan";
  }
}
