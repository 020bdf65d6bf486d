package io.github.containers.backlog.report.finding;

import java.util.List;

/**
 * Items to look at, the most urgent first.
 *
 * @param theme what they have in common
 * @param count how many there are, and the search that lists them
 * @param unknown of how many others it is not known whether they belong to it
 * @param first the most urgent of them
 */
public record Worklist(Theme theme, LinkedCount count, int unknown, List<ListedItem> first) {

  /** Copies the list. */
  public Worklist {
    first = List.copyOf(first);
  }

  /** Why items are to be looked at. */
  public enum Theme {
    /** Nobody has put the label on that says "looked at". */
    UNTRIAGED(
        "untriaged",
        "Untriaged",
        "Read, and label",
        "Nobody has marked them as looked at; the oldest first."),
    /** A user has said something new. */
    RETRIAGE_DUE(
        "retriage-due",
        "Retriage due",
        "Look again",
        "Triaged, and a user has commented since; the longest idle first."),
    /** No maintainer has said a word. */
    UNANSWERED(
        "unanswered",
        "Unanswered",
        "Reply, or ask",
        "No maintainer other than the author has said a word yet; the oldest first."),
    /** The reporter was asked and does not answer. */
    CRICKETS(
        "crickets",
        "Crickets",
        "Close, or remind",
        "The reporter was answered more than 30 days ago and has been silent since; the longest"
            + " wait first."),
    /** A policy's label was not answered in time. */
    EXPIRED(
        "expired",
        "Expired",
        "Close, or keep",
        "They bear a policy's label, its grace ran out and nobody answered: to be decided; the"
            + " oldest first."),
    /** The others, by age alone. */
    OLDEST("oldest", "Oldest", "Keep, or close", "All open issues; the oldest first.");

    private final String key;
    private final String title;
    private final String action;
    private final String explanation;

    Theme(String key, String title, String action, String explanation) {
      this.key = key;
      this.title = title;
      this.action = action;
      this.explanation = explanation;
    }

    /** Its name for programs: lower-case letters and hyphens. */
    public String key() {
      return key;
    }

    /** Its name for people. */
    public String title() {
      return title;
    }

    /** What is to be done with its items, as one is asked to. */
    public String action() {
      return action;
    }

    /** Which items belong to it, and in which order. */
    public String explanation() {
      return explanation;
    }
  }

  /** Whether all that belong to it are listed. */
  public boolean whole() {
    return first.size() == count.count();
  }

  /** Whether nothing is known of it, since no timeline is. */
  public boolean unknowable() {
    return count.count() == 0 && unknown > 0;
  }

  /** What is found, in a sentence; empty where there is nothing to look at. */
  public String sentence() {
    if (first.isEmpty()) {
      return "";
    }
    ListedItem top = first.get(0);
    String age = Phrases.duration(top.age());
    String issues = Phrases.count(count.count(), "issue");
    boolean one = count.count() == 1;
    return switch (theme) {
      case UNTRIAGED ->
          issues + (one ? " is" : " are") + " not triaged, the oldest of " + age + ".";
      case RETRIAGE_DUE ->
          "%s triaged %s a new comment of a user."
              .formatted(Phrases.number(count.count()), one ? "issue has" : "issues have");
      case UNANSWERED ->
          "%s %s no word from a maintainer, the oldest for %s."
              .formatted(issues, one ? "has" : "have", age);
      case CRICKETS ->
          "%s %s for the reporter, the longest for %s."
              .formatted(issues, one ? "waits" : "wait", Phrases.duration(top.waitingOrAge()));
      case EXPIRED -> issues + (one ? " was" : " were") + " not answered in a policy's grace.";
      case OLDEST -> "The oldest open issue is " + age + " old.";
    };
  }
}
