package io.github.containers.backlog.proof;

import static java.util.stream.Collectors.joining;

import java.util.List;
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

  /** Why not this that came out: what stands in the documents was checked, all of it. */
  static Optional<String> refusal(Protocol protocol) {
    List<Claim> unchecked = protocol.result().claims().stream().filter(Claim::unchecked).toList();
    if (unchecked.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        unchecked.stream()
            .map(claim -> "\n- " + claim.what() + ": " + claim.measured())
            .collect(
                joining(
                    "",
                    "'" + protocol.name() + "' is not published, as it could not be checked:",
                    "\nPublish a whole run, where all can be, or leave"
                        + " -Dproof.publish=true away.")));
  }
}
