package io.github.containers.backlog.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * When a signal comes: at a third of the times at any moment of the time that the process takes,
 * and always so of what asks nothing or draws charts; else just before some request is served, so
 * that it is served to nobody, or a little later.
 */
final class Moment {

  private static final int LATER_MILLIS = 60;

  private final Scene scene;
  private final int request;
  private final int millis;
  private volatile boolean sent;

  private Moment(Scene scene, int request, int millis) {
    this.scene = scene;
    this.request = request;
    this.millis = millis;
  }

  static Moment of(Scene scene, Deed deed, Usual usual, Random random) {
    int requests = usual.course().requests();
    if (random.nextInt(3) == 0 || requests == 0 || deed.slow()) {
      return new Moment(scene, -1, random.nextInt((int) usual.lasts().toMillis()));
    }
    int millis = random.nextBoolean() ? random.nextInt(LATER_MILLIS) : 0;
    return new Moment(scene, random.nextInt(requests), millis);
  }

  /** Whether it found the process alive. */
  boolean wasSent() {
    return sent;
  }

  void send(String signal, Process process) {
    if (request < 0) {
      sendLater(signal, process);
      return;
    }
    scene
        .github
        .faults()
        .on(".*", "")
        .after(request)
        .meanwhile(
            () -> {
              if (millis == 0) {
                sendNow(signal, process);
              } else {
                sendLater(signal, process);
              }
            });
  }

  private void sendLater(String signal, Process process) {
    CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)
        .execute(() -> sendNow(signal, process));
  }

  /** Who has ended is sent nothing: another may have its number. */
  private void sendNow(String signal, Process process) {
    if (!process.isAlive()) {
      return;
    }
    try {
      String pid = Long.toString(process.pid());
      sent = new ProcessBuilder("kill", "-" + signal, pid).start().waitFor() == 0;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
