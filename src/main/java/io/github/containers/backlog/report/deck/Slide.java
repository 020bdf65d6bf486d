package io.github.containers.backlog.report.deck;

import java.util.List;

/**
 * One slide. Its texts may hold words from a configuration or from GitHub: whoever shows it escapes
 * them.
 *
 * @param title the finding, a sentence without full stop
 * @param subtitle what exactly is shown
 * @param blocks what is shown, one or two
 * @param notes what the speaker wants to know besides, each a sentence or more; the last says where
 *     the figures come from
 */
public record Slide(String title, String subtitle, List<Block> blocks, List<String> notes) {

  /** Copies the lists. */
  public Slide {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
