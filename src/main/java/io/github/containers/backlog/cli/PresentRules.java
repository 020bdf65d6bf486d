package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.Objection;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Manages;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import java.util.Optional;

/**
 * What the present configuration and options say of the writes that an interrupted run left: they
 * may have changed since.
 */
final class PresentRules implements Objection {

  private final Triage.Wishes wishes;
  private final Policies world;
  private final boolean undoing;

  /**
   * @param run the run that was interrupted; an undoing follows no policies
   */
  PresentRules(Triage.Wishes wishes, Policies world, JournalRun run) {
    this.wishes = wishes;
    this.world = world;
    this.undoing = run.undoes() != null;
  }

  @Override
  public Optional<String> find(JournalWrite write) {
    return switch (write.kind()) {
      case CREATE_LABEL -> unless(wishes.mayCreate(), "no label is created with --no-create");
      case CLOSE ->
          unless(wishes.mayClose(), "nothing is closed without --allow-close")
              .or(() -> findChange(write));
      case ADD_LABEL, REMOVE_LABEL, COMMENT -> findChange(write);
      case EDIT_BODY -> unless(undoing, "its table is made anew, with the counts of its day");
      case REOPEN, DELETE_COMMENT -> Optional.empty();
    };
  }

  private Optional<String> findChange(JournalWrite write) {
    if (undoing) {
      return Optional.empty();
    }
    if (!world.selects(write.repositoryId())) {
      return Optional.of("its repository does not stand under repositories: any more");
    }
    Optional<Policy> policy = world.findPolicy(write.repositoryId(), write.policy());
    return policy.isEmpty()
        ? Optional.of("the configuration has no policy " + write.policy() + " there any more")
        : unless(asks(policy.get(), write), "policy " + write.policy() + " no longer asks for it");
  }

  private static boolean asks(Policy policy, JournalWrite write) {
    return switch (write.kind()) {
      case ADD_LABEL, REMOVE_LABEL ->
          policy.manages() != Manages.NONE && policy.label().equalsIgnoreCase(write.subject());
      case COMMENT ->
          write.subject().equals(policy.comments().label())
              || write.subject().equals(policy.comments().close());
      case CLOSE -> policy.expiry() == Expiry.CLOSE;
      case REOPEN, DELETE_COMMENT, EDIT_BODY, CREATE_LABEL -> true;
    };
  }

  private static Optional<String> unless(boolean wanted, String why) {
    return wanted ? Optional.empty() : Optional.of(why);
  }
}
