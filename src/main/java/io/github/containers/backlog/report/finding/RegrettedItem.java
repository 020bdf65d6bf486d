package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.policy.simulation.Fate;
import io.github.containers.backlog.policy.simulation.Labelling;
import io.github.containers.backlog.policy.simulation.Truth;
import io.github.containers.backlog.report.WebAddresses;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * An item that a policy would have closed, and that in truth was later fixed or taken up.
 *
 * @param repository full name of its repository
 * @param number its number there
 * @param title its title: text from a stranger, to be escaped for where it goes
 * @param closed when it would have been closed, in words: {@code closed 2025-05-02}
 * @param truth what became of it, in words: {@code fixed 2025-07-20}
 * @param address its page
 */
public record RegrettedItem(
    String repository, int number, String title, String closed, String truth, String address) {

  /**
   * Of a labelling that is regretted.
   *
   * @param web where its page is
   */
  public static RegrettedItem of(Labelling labelling, WebAddresses web) {
    Fate fate = Objects.requireNonNull(labelling.fate());
    String truth = fate.truth() == Truth.FIXED ? "fixed" : "taken up";
    return new RegrettedItem(
        labelling.repository().fullName(),
        labelling.item().number(),
        labelling.item().title(),
        "closed " + date(Objects.requireNonNull(labelling.endedAt())),
        truth + " " + (fate.at() == null ? "later" : date(fate.at())),
        web.of(labelling.repository(), labelling.item()));
  }

  private static String date(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }
}
