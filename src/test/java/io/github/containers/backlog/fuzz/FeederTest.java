package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever feeds is watched, whatever it is at. */
class FeederTest {

  private static final int LENGTH = 8;

  /** Fails at whole inputs, and never comes to an end with a part of one. */
  private static final class Endless implements Target {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    @Override
    public Input input(Random random) {
      return Input.of(new byte[LENGTH]);
    }

    @Override
    public Outcome read(byte[] input) {
      if (input.length == LENGTH) {
        throw new IllegalStateException("a finding");
      }
      begun.countDown();
      try {
        ended.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return Outcome.ACCEPTED;
    }

    @Override
    public int command(byte[] input, Outcome outcome) {
      return 0;
    }
  }

  @Test
  void aSmallerInputThatHangsIsOverdueAsAnyOther() throws Exception {
    Endless target = new Endless();
    Diet diet = Diet.whole(1, 1, 1000, Duration.ZERO);
    Feeder feeder = new Feeder(target, diet, new Tally("plan"));
    Thread thread = new Thread(() -> feeder.feed(0));
    thread.start();
    assertThat(target.begun.await(1, TimeUnit.MINUTES)).isTrue();
    assertThat(feeder.overdue()).isNotNull();
    target.ended.countDown();
    thread.join();
    assertThat(feeder.overdue()).isNull();
  }
}
