package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SyncListener;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says how a sync goes on: on a terminal one line that is written over and over, elsewhere a plain
 * line for each repository. It goes to the stream of messages, never to the results.
 */
final class Progress implements SyncListener, RateListener, AutoCloseable {

  private static final Duration BETWEEN_PAINTS = Duration.ofMillis(200);
  private static final String ERASE = "\r\u001b[K";
  private static final int WIDTH = 100;

  private final PrintWriter err;
  private final InstantSource clock;
  private final boolean live;
  private final boolean quiet;
  private final Map<RepositoryRef, Work> running = new TreeMap<>();
  private final Instant began;
  private Instant painted = Instant.EPOCH;
  private int repositories;
  private int finished;
  private double workDone;
  private @Nullable String rate;

  /** How far one repository has come, in requests. */
  private record Work(String text, double done, double wanted) {}

  /**
   * @param live whether a person watches on a terminal
   * @param quiet whether only what fell short is said
   */
  Progress(PrintWriter err, InstantSource clock, boolean live, boolean quiet) {
    this.err = err;
    this.clock = clock;
    this.live = live && !quiet;
    this.quiet = quiet;
    this.began = clock.instant();
  }

  @Override
  public synchronized void began(int count) {
    repositories = count;
    paint(true);
  }

  @Override
  public synchronized void listed(RepositoryRef repository, int seen, int estimate) {
    String of = estimate > seen ? " of about " + Words.count(rounded(estimate)) : "";
    String text = repository + " " + Words.count(seen) + of + " items";
    running.put(repository, new Work(text, seen / 100.0, estimate / 100.0));
    paint(false);
  }

  @Override
  public synchronized void timelines(RepositoryRef repository, int done, int wanted) {
    String text =
        repository + " " + Words.count(done) + " of " + Words.count(wanted) + " timelines";
    running.put(repository, new Work(text, done, wanted));
    paint(false);
  }

  @Override
  public synchronized void notice(String message) {
    if (!quiet) {
      say(message);
    }
  }

  @Override
  public synchronized void finished(RepositoryOutcome outcome) {
    finished++;
    Work work =
        running.remove(
            RepositoryRef.parse(outcome.name()).orElse(new RepositoryRef("none", "none")));
    workDone += work == null ? 0 : work.done();
    if (outcome.failure() != null) {
      say(outcome.name() + ": " + outcome.failure().getMessage());
    } else if (!live && !quiet) {
      say(Words.outcome(outcome));
    }
    paint(true);
  }

  @Override
  public synchronized void rate(int remaining, int limit, Instant resetAt) {
    rate = Words.count(remaining) + " requests left until " + Words.timeOfDay(resetAt);
  }

  @Override
  public synchronized void waiting(Duration wait, boolean secondary) {
    Instant until = clock.instant().plus(wait).truncatedTo(ChronoUnit.SECONDS);
    String why = secondary ? "GitHub asks to slow down" : "GitHub's rate limit is used up";
    say(why + "; going on in " + wait.toSeconds() + " s, at " + Words.timeOfDay(until));
  }

  private void say(String line) {
    erase();
    err.print("backlog: " + SafeText.line(line) + "\n");
    err.flush();
    painted = Instant.EPOCH;
  }

  private void paint(boolean now) {
    if (!live || (!now && painted.plus(BETWEEN_PAINTS).isAfter(clock.instant()))) {
      return;
    }
    painted = clock.instant();
    String line = SafeText.line(line());
    err.print(ERASE + (line.length() > WIDTH ? line.substring(0, WIDTH - 1) + "…" : line));
    err.flush();
  }

  private String line() {
    StringBuilder line = new StringBuilder(finished + " of " + repositories + " repositories read");
    running.values().stream()
        .max(Comparator.comparingDouble(work -> work.wanted() - work.done()))
        .ifPresent(longest -> line.append(" · ").append(longest.text()));
    line.append(toGo());
    return rate == null ? line.toString() : line.append(" · ").append(rate).toString();
  }

  /** From the pace so far; nothing in the first seconds, as it would be a guess. */
  private String toGo() {
    double seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
    double done = workDone + running.values().stream().mapToDouble(Work::done).sum();
    double left = running.values().stream().mapToDouble(w -> w.wanted() - w.done()).sum();
    if (seconds < 5 || done <= 0 || left <= 0) {
      return "";
    }
    return " · about "
        + Words.roughly(Duration.ofSeconds((long) (left * seconds / done)))
        + " to go";
  }

  private static int rounded(int estimate) {
    return estimate < 1000 ? estimate : (estimate + 50) / 100 * 100;
  }

  private void erase() {
    if (live) {
      err.print(ERASE);
    }
  }

  @Override
  public synchronized void close() {
    erase();
    err.flush();
  }
}
