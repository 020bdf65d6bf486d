package io.github.containers.backlog.fake;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** One way to misbehave. */
sealed interface Fault {

  /** Answers this; what was asked is done all the same where {@code applied}. */
  record Said(int status, String body, boolean applied) implements Fault {}

  /** Says nothing and resets the connection; what was asked is done where {@code applied}. */
  record Dropped(boolean applied) implements Fault {}

  /** Does what was asked, and delivers half of the answer. */
  record Spoilt(Delivery delivery) implements Fault {}

  /** A secondary rate limit; without a time to wait it is told by the body alone. */
  record Limited(int status, @Nullable Duration retryAfter) implements Fault {}

  /**
   * Answers 304 to whoever names a tag that is no longer the right one.
   *
   * @param strikes asked each time that it could, whether it does
   */
  record Unmodified(BooleanSupplier strikes) implements Fault {}

  /** Sends the client to another place; without a status with that which fits the method. */
  record Elsewhere(@Nullable Integer status, String location) implements Fault {}

  /** Takes its time. */
  record Slow(Duration duration) implements Fault {}

  /** Waits for the test. */
  record Held(CountDownLatch latch) implements Fault {}

  /** Something happens just before the request is looked at. */
  record Meanwhile(Runnable act) implements Fault {}

  /** Alters the answer, which is held against the description even so. */
  record Altered(UnaryOperator<String> body) implements Fault {}
}
