package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.ItemType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is settled of an item before its life is told.
 *
 * @param sequence which plan of its repository it is, from 0; the number on GitHub comes later
 * @param nature what it is
 * @param bornAt when it is opened
 * @param diesAt when it is closed, perhaps after the demo's present; null where it never is
 * @param fix sequence of the pull request that is to fix it; null without one
 * @param merges whether a pull request is merged in the end
 * @param title its title, where that is settled too
 */
record Plan(
    int sequence,
    Nature nature,
    Instant bornAt,
    @Nullable Instant diesAt,
    @Nullable Integer fix,
    boolean merges,
    @Nullable String title) {

  /** What an item is, and so which life it leads. */
  enum Nature {
    BUG(ItemType.ISSUE, "bug"),
    FEATURE(ItemType.ISSUE, "feature"),
    FLAKE(ItemType.ISSUE, "flake"),
    /** An issue that nobody has classified. */
    QUESTION(ItemType.ISSUE, "question"),
    /** A pull request by a person. */
    CHANGE(ItemType.PULL_REQUEST, "change"),
    /** A pull request by the dependency bot. */
    UPDATE(ItemType.PULL_REQUEST, "update");

    private final ItemType type;
    private final String section;

    Nature(ItemType type, String section) {
      this.type = type;
      this.section = section;
    }

    ItemType type() {
      return type;
    }

    /** The section of the phrase book that holds its titles. */
    String section() {
      return section;
    }
  }
}
