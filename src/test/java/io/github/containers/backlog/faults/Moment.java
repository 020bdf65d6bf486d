package io.github.containers.backlog.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

/**
 * When a signal comes: just before some request is served, so that it is served to nobody, or a
 * little later; of what asks nothing, some time after the start.
 */
final class Moment {

  private static final int LATEST_MILLIS = 1_500;
  private static final int LATER_MILLIS = 60;

  private final Scene scene;
  private final int request;
  private final int millis;

  private Moment(Scene scene, int request, int millis) {
    this.scene = scene;
    this.request = request;
    this.millis = millis;
  }

  static Moment of(Scene scene, Course undisturbed, Random random) {
    int requests = undisturbed.requests();
    boolean later = requests == 0 || random.nextBoolean();
    return new Moment(
        scene,
        requests == 0 ? -1 : random.nextInt(requests),
        later ? random.nextInt(requests == 0 ? LATEST_MILLIS : LATER_MILLIS) : 0);
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
                new Thread(() -> sendLater(signal, process), "signal").start();
              }
            });
  }

  private void sendLater(String signal, Process process) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    sendNow(signal, process);
  }

  private static void sendNow(String signal, Process process) {
    try {
      new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
