package io.github.containers.backlog.fuzz;

import static io.github.containers.backlog.fuzz.FuzzFigures.count;
import static io.github.containers.backlog.fuzz.FuzzFigures.mebibytes;
import static io.github.containers.backlog.fuzz.FuzzFigures.number;
import static io.github.containers.backlog.fuzz.FuzzFigures.seconds;
import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.proof.Claim;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** What must hold of the feeding. */
final class FuzzClaims {

  private static final long MANY = 1_000_000;

  /** The heap may differ so much without having grown: caches, buffers. */
  static final long HEAP_NOISE = 4L << 20;

  /** Java goes on loading classes, and keeps buffers. */
  static final long BESIDE_NOISE = 32L << 20;

  /** Java's own come and go: compilers, the HTTP client's pool. */
  static final long THREAD_NOISE = 8;

  /** So much CPU time a single input may take at most, and so much its commands. */
  private static final Duration LIMIT = Duration.ofSeconds(5);

  private final List<Portion> portions;

  private FuzzClaims(List<Portion> portions) {
    this.portions = portions;
  }

  static List<Claim> of(List<Portion> portions, int every) {
    FuzzClaims claims = new FuzzClaims(portions);
    List<Claim> all = new ArrayList<>(claims.numbers(every));
    all.addAll(claims.findings());
    all.add(claims.time());
    all.addAll(claims.growth());
    return all;
  }

  private List<Claim> numbers(int every) {
    long fed = sum(Portion::fed);
    // Some answers are to questions that no command asks.
    boolean enough = portions.stream().allMatch(each -> each.wholes() * every * 3 >= each.asked());
    return List.of(
        new Claim("At least a million inputs", count(fed), isWhole() ? fed >= MANY : null),
        new Claim(
            "Of each kind, as many were fed as were asked for",
            portions.stream()
                .map(each -> each.kind() + " " + count(each.fed()) + "/" + count(each.asked()))
                .collect(joining(", ")),
            portions.stream().allMatch(each -> each.fed() == each.asked())),
        new Claim(
            "Of each kind, at least one in " + 3 * every + " went through whole commands",
            count(sum(Portion::wholes)) + " inputs, " + count(sum(Portion::commands)) + " commands",
            enough));
  }

  private List<Claim> findings() {
    long failed = sum(Portion::failed);
    long wholesFailed = sum(Portion::wholesFailed);
    long findings = sum(each -> each.findings().size());
    return List.of(
        new Claim(
            "No input does anything but be accepted or refused in words",
            failed + " failed",
            failed == 0),
        new Claim(
            "None of those through whole commands ends with an exit code, a message or a result"
                + " that does not fit",
            wholesFailed + " failed",
            wholesFailed == 0),
        new Claim(
            "No process hangs or dies, and nothing else is found",
            findings + " findings",
            findings == 0));
  }

  private Claim time() {
    Cost slowest = slowest(Portion::slowest);
    Cost whole = slowest(Portion::slowestWhole);
    return new Claim(
        "None takes " + LIMIT.toSeconds() + " seconds of CPU time, and no whole commands of one do",
        "the slowest " + seconds(slowest) + " s, and " + seconds(whole) + " s",
        slowest.orMore(whole).nanos() < LIMIT.toNanos());
  }

  private Cost slowest(Function<Portion, Cost> figure) {
    return portions.stream().map(figure).reduce(Cost.NONE, Cost::orMore);
  }

  private List<Claim> growth() {
    Long heap = most(Footprint::heap);
    Long beside = most(Footprint::beside);
    Long threads = most(Footprint::threads);
    return List.of(
        growth("heap in use", mebibytes(HEAP_NOISE) + " MiB", mebibytes(heap), heap, HEAP_NOISE),
        growth(
            "resident memory beside the heap and compiled code",
            mebibytes(BESIDE_NOISE) + " MiB",
            mebibytes(beside),
            beside,
            BESIDE_NOISE),
        growth("number of threads", number(THREAD_NOISE), number(threads), threads, THREAD_NOISE));
  }

  private Claim growth(String what, String noise, String by, @Nullable Long grown, long most) {
    return new Claim(
        "The " + what + " of no process grows by more than " + noise,
        "from the first tenth to the last by " + by + " at most",
        (grown == null || !isWhole()) ? null : grown <= most);
  }

  /** Whether as many were asked for as the proof is about; a trial with fewer is told nothing. */
  private boolean isWhole() {
    return sum(Portion::asked) >= MANY;
  }

  private @Nullable Long most(Function<Footprint, @Nullable Long> figure) {
    return Growth.most(portions.stream().flatMap(each -> each.growths().stream()), figure);
  }

  private long sum(ToLongFunction<Portion> figure) {
    return portions.stream().mapToLong(figure).sum();
  }
}
