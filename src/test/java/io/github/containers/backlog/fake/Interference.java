package io.github.containers.backlog.fake;

import java.util.Map;
import java.util.stream.Stream;

/** Where faults step in while a request is served. */
final class Interference {

  private static final String SECONDARY =
      "You have exceeded a secondary rate limit. Please wait a few minutes before you try again.";

  private Interference() {}

  static void beforeCounting(Served served) {
    struck(served, Fault.Limited.class)
        .findFirst()
        .ifPresent(
            limited -> {
              Map<String, String> headers =
                  limited.retryAfter() == null
                      ? Map.of()
                      : Map.of("Retry-After", Long.toString(limited.retryAfter().toSeconds()));
              throw Refusal.of(limited.status(), SECONDARY, headers);
            });
    struck(served, Fault.Dropped.class)
        .filter(dropped -> !dropped.applied())
        .findFirst()
        .ifPresent(
            dropped -> {
              throw Refusal.of(503, "Nobody reads this.");
            });
  }

  static void beforeApplying(Served served) {
    struck(served, Fault.Elsewhere.class)
        .findFirst()
        .ifPresent(
            elsewhere -> {
              throw Refusal.moved(elsewhere.status(), served.request, elsewhere.location());
            });
    say(served, false);
  }

  static void afterApplying(Served served) {
    say(served, true);
  }

  private static void say(Served served, boolean applied) {
    struck(served, Fault.Said.class)
        .filter(said -> said.applied() == applied)
        .findFirst()
        .ifPresent(
            said -> {
              throw Refusal.saying(said.status(), said.body());
            });
  }

  static boolean saysUnmodified(Served served) {
    return served.request.findHeader("if-none-match").isPresent()
        && struck(served, Fault.Unmodified.class).anyMatch(fault -> fault.strikes().getAsBoolean());
  }

  private static <T extends Fault> Stream<T> struck(Served served, Class<T> kind) {
    return served.faults.stream().filter(kind::isInstance).map(kind::cast);
  }
}
