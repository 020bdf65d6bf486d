package io.github.containers.backlog.proof;

import java.util.Locale;
import java.util.Optional;

/**
 * Whether what comes out may be published.
 *
 * @param load of the machine, see {@link Machine#load}
 * @param cores of the machine
 */
record Publishing(double load, int cores) {

  static Publishing now() {
    return new Publishing(Machine.load(), Runtime.getRuntime().availableProcessors());
  }

  /** Why not, in words; empty where nothing speaks against it. */
  Optional<String> refusal(Proof proof) {
    if (!proof.measuresTime() || load <= cores) {
      return Optional.empty();
    }
    return Optional.of(
        String.format(
            Locale.ROOT,
            "'%s' measures time, and the machine is busy: a load of %.1f for %d cores."
                + " Publish when it is idle, or leave -Dproof.publish=true away.",
            proof.name(),
            load,
            cores));
  }
}
