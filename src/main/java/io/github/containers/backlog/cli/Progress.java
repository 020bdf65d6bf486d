package io.github.containers.backlog.cli;

import io.github.containers.backlog.cli.Standing.Allowance;
import io.github.containers.backlog.cli.Standing.Pause;
import io.github.containers.backlog.cli.Standing.Work;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Sleeper;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SyncListener;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Says how a sync goes on: on a terminal one line that is written over and over, elsewhere a plain
 * line for each repository. It goes to the stream of messages, never to the results. The line
 * stands only while something is read or waited for: whatever else is printed finds it gone.
 */
final class Progress implements SyncListener, RateListener, AutoCloseable {

  private static final Duration BETWEEN_PAINTS = Duration.ofMillis(200);
  private static final Duration BEFORE_A_GUESS = Duration.ofSeconds(5);
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String ERASE = "\r\u001b[K";

  private final Environment environment;
  private final boolean live;
  private final boolean plain;
  private final boolean quiet;
  private final Map<RepositoryRef, Work> running = new TreeMap<>();
  private final Instant began;
  private @Nullable Instant painted;
  private int repositories;
  private int finished;
  private int failed;
  private double requestsDone;
  private @Nullable Allowance allowance;
  private @Nullable Instant pausedUntil;
  private boolean secondary;
  private boolean reading;
  private boolean shown;
  private boolean stopped;

  /** As the options have it. */
  Progress(Environment environment, GlobalOptions options) {
    this.environment = environment;
    this.quiet = options.quiet();
    this.live = environment.canRewrite() && !options.noProgress() && !quiet;
    this.plain = !quiet && (!live || options.verbosity() > 0);
    this.began = environment.clock().instant();
  }

  @Override
  public synchronized void began(int count) {
    reading = true;
    repositories = count;
    paint(true);
  }

  @Override
  public synchronized void listed(RepositoryRef repository, int seen, int estimate) {
    goesOn(Work.items(repository, seen, estimate));
  }

  @Override
  public synchronized void timelines(RepositoryRef repository, int done, int wanted) {
    goesOn(Work.timelines(repository, done, wanted));
  }

  private void goesOn(Work work) {
    Work before = running.put(work.repository(), work);
    if (before != null && !before.what().equals(work.what())) {
      requestsDone += before.requestsDone();
    }
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
    RepositoryRef.parse(outcome.name()).map(running::remove).ifPresent(this::done);
    if (outcome.failure() != null) {
      failed++;
    } else if (plain) {
      say(Words.outcome(outcome));
    }
    paint(true);
  }

  private void done(Work work) {
    requestsDone += work.requestsDone();
  }

  /** All has been read, or nothing more will be. */
  synchronized void ended() {
    reading = false;
    erase();
  }

  @Override
  public synchronized void rate(int remaining, int limit, Instant resetAt) {
    allowance = new Allowance(remaining, resetAt);
  }

  @Override
  public synchronized void waiting(Duration wait, boolean forSecondary) {
    Instant until = environment.clock().instant().plus(wait);
    pausedUntil = until;
    secondary = forSecondary;
    if (plain) {
      String why = forSecondary ? "GitHub asks to slow down" : "GitHub's rate limit is used up";
      say(why + "; going on in " + Words.exactly(wait) + ", at " + Words.timeOfDay(until));
    }
    paint(true);
  }

  /** Waits as this does, and counts the seconds down on a terminal. */
  Sleeper counting(Sleeper sleeper) {
    return duration -> {
      Duration left = duration;
      while (live && left.compareTo(SECOND) > 0) {
        sleeper.sleep(SECOND);
        left = left.minus(SECOND);
        tick();
      }
      sleeper.sleep(left);
      waited();
    };
  }

  private synchronized void waited() {
    if (!reading) {
      erase();
    }
  }

  private synchronized void tick() {
    paint(false);
  }

  private void say(String line) {
    erase();
    environment.say(TerminalText.line(line));
    paintWhileReading();
  }

  private void paintWhileReading() {
    if (reading) {
      paint(true);
    }
  }

  private void paint(boolean now) {
    Instant present = environment.clock().instant();
    boolean early = painted != null && painted.plus(BETWEEN_PAINTS).isAfter(present);
    if (!live || stopped || (early && !now)) {
      return;
    }
    painted = present;
    shown = true;
    environment.err().print(ERASE + ProgressLine.of(standing(present), environment.width()));
    environment.err().flush();
  }

  private Standing standing(Instant present) {
    Work longest =
        running.values().stream().max(Comparator.comparingDouble(Work::requestsLeft)).orElse(null);
    return new Standing(
        repositories, finished, failed, longest, toGo(present), allowance, pause(present));
  }

  private @Nullable Pause pause(Instant present) {
    return pausedUntil == null || !present.isBefore(pausedUntil)
        ? null
        : new Pause(pausedUntil, Duration.between(present, pausedUntil), secondary);
  }

  /** From the pace so far; nothing in the first seconds, as it would be a guess. */
  private @Nullable Duration toGo(Instant present) {
    Duration passed = Duration.between(began, present);
    double done = requestsDone + running.values().stream().mapToDouble(Work::requestsDone).sum();
    double left = running.values().stream().mapToDouble(Work::requestsLeft).sum();
    return passed.compareTo(BEFORE_A_GUESS) < 0 || done <= 0 || left <= 0
        ? null
        : Duration.ofMillis((long) (passed.toMillis() * left / done));
  }

  private void erase() {
    if (shown) {
      shown = false;
      environment.err().print(ERASE);
      environment.err().flush();
    }
  }

  /**
   * Ends the line where the process is told to end (SIGINT, SIGTERM), and says what becomes of it.
   */
  synchronized void interrupted() {
    stopped = true;
    erase();
    if (finished < repositories) {
      environment.say("stopped; what was read is kept, and the same command goes on from there");
    }
  }

  @Override
  public synchronized void close() {
    erase();
  }
}
