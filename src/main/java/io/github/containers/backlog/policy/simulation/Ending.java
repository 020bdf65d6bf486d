package io.github.containers.backlog.policy.simulation;

/** What became of a label that a policy put on an item. */
public enum Ending {
  /** It is still on. */
  ON("on"),
  /** It was taken off because of a response. */
  ANSWERED("answered"),
  /** It was taken off because the condition no longer held, or by a human. */
  WITHDRAWN("withdrawn"),
  /** People closed the item with the label on it. */
  SETTLED("settled"),
  /** Its grace ran out, and nobody has taken the label off or closed the item since. */
  EXPIRED("expired"),
  /** Its grace ran out, and the policy closed the item. */
  CLOSED("closed");

  private final String key;

  Ending(String key) {
    this.key = key;
  }

  /** The word for it in tables. */
  public String key() {
    return key;
  }
}
