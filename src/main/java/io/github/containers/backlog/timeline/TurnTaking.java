package io.github.containers.backlog.timeline;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Whose turn it has been since an item was opened. It is the reporter's while the last word asks
 * for one and no linked pull request is open; otherwise the maintainers', as it is when the item is
 * opened. It has been a side's turn since the first of the words and pull requests that passed it
 * over: another reminder, or another pull request, does not start it anew.
 */
final class TurnTaking {

  private boolean asked;
  private int openFixes;
  private Turn turn;

  private TurnTaking(Instant createdAt) {
    turn = new Turn(Side.MAINTAINER, createdAt);
  }

  /** Whose turn it is at {@code t} in an item that was created by then. */
  static Turn at(Instant t, Instant createdAt, Words words, Fixes fixes) {
    TurnTaking taking = new TurnTaking(createdAt);
    steps(words, fixes)
        .filter(step -> !step.at().isAfter(t))
        .sorted(comparing(Step::at))
        .forEach(taking::take);
    return taking.turn;
  }

  /** Something that may pass the turn over. */
  private record Step(Instant at, Consumer<TurnTaking> change) {}

  /** At the same instant one pull request is opened before another is closed: no turn between. */
  private static Stream<Step> steps(Words words, Fixes fixes) {
    List<Interval> open = fixes.open();
    return Stream.of(
            open.stream().map(fix -> new Step(fix.from(), taking -> taking.openFixes++)),
            words.said().stream()
                .map(
                    word -> new Step(word.at(), taking -> taking.asked = words.asksReporter(word))),
            open.stream()
                .flatMap(fix -> Stream.ofNullable(fix.to()))
                .map(closed -> new Step(closed, taking -> taking.openFixes--)))
        .flatMap(part -> part);
  }

  private void take(Step step) {
    step.change().accept(this);
    Side side = asked && openFixes == 0 ? Side.REPORTER : Side.MAINTAINER;
    if (side != turn.awaiting()) {
      turn = new Turn(side, step.at());
    }
  }
}
