package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeLabel;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Holds the journal against what GitHub tells no event of: labels that were created in a
 * repository, and texts that were replaced.
 */
final class Alterations {

  private final Scene scene;
  private final List<JournalEntry> entries;
  private final List<String> wrong = new ArrayList<>();

  Alterations(Scene scene, Store store) {
    this.scene = scene;
    this.entries =
        store.journal().runs().stream()
            .flatMap(run -> store.journal().entries(run.id()).stream())
            .filter(Alterations::isMade)
            .sorted(Comparator.comparing(JournalEntry::run).thenComparing(JournalEntry::position))
            .toList();
  }

  private static boolean isMade(JournalEntry entry) {
    return entry.state() == WriteState.DONE || entry.state() == WriteState.INTENDED;
  }

  List<String> violations() {
    for (FakeRepository repository : scene.repositories()) {
      checkLabels(repository);
      repository.issues().forEach(issue -> checkText(repository, issue));
    }
    return wrong;
  }

  private List<JournalEntry> of(WriteKind kind, FakeRepository repository, int number) {
    return entries.stream()
        .filter(entry -> entry.write().kind() == kind && entry.write().number() == number)
        .filter(entry -> entry.write().repositoryId() == repository.id())
        .toList();
  }

  private void checkLabels(FakeRepository repository) {
    List<String> there = repository.labels().stream().map(FakeLabel::name).toList();
    List<JournalEntry> created = of(WriteKind.CREATE_LABEL, repository, 0);
    created.stream()
        .filter(entry -> entry.state() == WriteState.DONE)
        .map(entry -> entry.write().subject())
        .filter(label -> !there.contains(label))
        .forEach(label -> wrong.add(label + ": created by the journal, not at GitHub"));
    there.stream()
        .filter(label -> !Scene.LABELS.contains(label))
        .filter(label -> created.stream().noneMatch(it -> it.write().subject().equals(label)))
        .forEach(label -> wrong.add(label + ": created at GitHub, not by the journal"));
  }

  /** It is as the last edit left it; where that may not have been made, or as it found it. */
  private void checkText(FakeRepository repository, FakeIssue issue) {
    List<JournalEntry> edits = of(WriteKind.EDIT_BODY, repository, issue.number());
    Optional<JournalEntry> last = edits.stream().reduce((one, next) -> next);
    if (last.isEmpty()) {
      return;
    }
    boolean done = last.get().state() == WriteState.DONE;
    boolean after = issue.body().equals(last.get().write().text());
    boolean before = issue.body().equals(last.get().write().detail());
    if (!after && (done || !before)) {
      wrong.add(issue + ": its text is not as the journal has it");
    }
  }
}
