package io.github.containers.backlog.fake;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which requests meet a fault, and what it is: {@code faults.on("GET", "/timeline").times(2)
 * .answer(502)}. Once, unless told otherwise; what fires depends on the order of requests alone.
 */
public final class FaultRule {

  private final Pattern method;
  private final Pattern target;
  private int after;
  private int times = 1;
  private int seen;
  private int fired;
  private @Nullable Fault fault;

  FaultRule(String method, String target) {
    this.method = Pattern.compile(method);
    this.target = Pattern.compile(target);
  }

  /** Spares the first so many that match. */
  public FaultRule after(int requests) {
    after = requests;
    return this;
  }

  /** Strikes so many times. */
  public FaultRule times(int often) {
    times = often;
    return this;
  }

  /** Strikes every time. */
  public FaultRule always() {
    return times(Integer.MAX_VALUE);
  }

  /** Answers with a failure, such as 502, and does nothing. */
  public FaultRule answer(int status) {
    return answer(status, "{\"message\":\"Server Error\"}");
  }

  /** Answers with any status and body; that is not held against the description. */
  public FaultRule answer(int status, String body) {
    return is(new Fault.Said(status, body, false));
  }

  /** Does what was asked, and then says that it failed. */
  public FaultRule answerThoughApplied(int status) {
    return is(new Fault.Said(status, "{\"message\":\"Server Error\"}", true));
  }

  /** Resets the connection before the answer; nothing was done. */
  public FaultRule drop() {
    return is(new Fault.Dropped(false));
  }

  /** Does what was asked; its answer is lost with the connection. */
  public FaultRule loseAnswer() {
    return is(new Fault.Dropped(true));
  }

  /** Ends the connection in the middle of the body. */
  public FaultRule cutBody() {
    return is(new Fault.Spoilt(Delivery.CUT));
  }

  /** Stands still in the middle of the body, until the client goes. */
  public FaultRule standStill() {
    return is(new Fault.Spoilt(Delivery.STANDSTILL));
  }

  /** Answers well-framed, but with half of the JSON. */
  public FaultRule truncateBody() {
    return is(new Fault.Spoilt(Delivery.TRUNCATED));
  }

  /** Names a secondary limit, and how long to wait; the status is 403 or 429. */
  public FaultRule secondaryLimit(int status, Duration retryAfter) {
    return is(new Fault.Limited(status, retryAfter));
  }

  /** Names a secondary limit, in the text of the body only. */
  public FaultRule secondaryLimitInBodyOnly() {
    return secondaryLimitInBodyOnly(403);
  }

  /** The same with another status. */
  public FaultRule secondaryLimitInBodyOnly(int status) {
    return is(new Fault.Limited(status, null));
  }

  /** Answers 304 to a conditional GET though the answer has changed; what is true is no strike. */
  public FaultRule notModified() {
    return is(new Fault.Unmodified(this::isItsTurn));
  }

  /** Redirects to any address, also on another host. */
  public FaultRule redirectTo(String address) {
    return is(new Fault.Elsewhere(null, address));
  }

  /** Redirects with any status; that is not held against the description. */
  public FaultRule redirectTo(int status, String address) {
    return is(new Fault.Elsewhere(status, address));
  }

  /** Takes its time, by the fake's {@link Pause}. */
  public FaultRule delay(Duration duration) {
    return is(new Fault.Slow(duration));
  }

  /** Answers only once the latch is open. */
  public FaultRule holdUntil(CountDownLatch latch) {
    return is(new Fault.Held(latch));
  }

  /** Lets something happen just before, so that a list changes between its pages. */
  public FaultRule meanwhile(Runnable act) {
    return is(new Fault.Meanwhile(act));
  }

  /** Alters a right answer; the fake's contract will notice. */
  FaultRule alter(UnaryOperator<String> body) {
    return is(new Fault.Altered(body));
  }

  /** How often it struck. */
  public synchronized int fired() {
    return fired;
  }

  private synchronized FaultRule is(Fault what) {
    fault = what;
    return this;
  }

  synchronized Optional<Fault> strike(ApiRequest request) {
    boolean matches =
        method.matcher(request.method()).matches() && target.matcher(request.target()).find();
    if (fault == null || !matches) {
      return Optional.empty();
    }
    return fault instanceof Fault.Unmodified || isItsTurn() ? Optional.of(fault) : Optional.empty();
  }

  private synchronized boolean isItsTurn() {
    if (seen++ < after || fired >= times) {
      return false;
    }
    fired++;
    return true;
  }
}
