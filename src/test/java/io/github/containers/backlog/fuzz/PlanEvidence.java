package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/**
 * What a command left behind: what GitHub was told, what holds there since, and what the journal
 * says of it. All three must agree.
 */
final class PlanEvidence {

  private static final int REFUSED = 400;

  private final PlanWorld world;
  private final List<JournalEntry> journal;

  PlanEvidence(PlanWorld world) {
    this.world = world;
    journal = world.journal();
  }

  /** That nothing was written, nor meant to be. */
  void checkUntouched() {
    Broken.unless(journal.isEmpty(), "a run in the journal: " + journal);
    Broken.unless(world.writes().isEmpty(), "written: " + world.writes());
    checkWorld(List.of());
  }

  /** What was written, all within these limits. */
  List<JournalWrite> check(PlanLimits limits) {
    List<JournalWrite> made =
        journal.stream()
            .filter(entry -> entry.state() == WriteState.DONE)
            .map(JournalEntry::write)
            .toList();
    Broken.unless(
        journal.stream().allMatch(entry -> entry.state().settled()), "not settled: " + journal);
    checkRequests(made);
    checkWorld(made);
    limits.check(made);
    return made;
  }

  /** This GitHub refuses nothing that is right: each request is a write that was made. */
  private void checkRequests(List<JournalWrite> made) {
    List<String> told = world.writes().stream().map(PlanEvidence::words).sorted().toList();
    List<String> noted = made.stream().map(this::words).sorted().toList();
    Broken.unless(told.equals(noted), "GitHub was told " + told + ", the journal has " + noted);
  }

  private static String words(LoggedRequest request) {
    String refused = request.status() >= REFUSED ? " refused with " + request.status() : "";
    return request.method() + " " + request.target() + refused;
  }

  private String words(JournalWrite write) {
    String home = "/repos/" + world.podman().fullName();
    String item = home + "/issues/" + write.number();
    return switch (write.kind()) {
      case ADD_LABEL -> "POST " + item + "/labels";
      case REMOVE_LABEL -> "DELETE " + item + "/labels/" + write.subject();
      case COMMENT -> "POST " + item + "/comments";
      case CLOSE -> "PATCH " + item;
      case CREATE_LABEL -> "POST " + home + "/labels";
      default -> throw new Broken("no plan asks for that: " + write);
    };
  }

  private void checkWorld(List<JournalWrite> made) {
    Sighting due = world.before().after(made);
    Sighting now = Sighting.of(world.podman());
    Broken.unless(now.equals(due), "GitHub is " + now + ", but by the journal " + due);
  }
}
