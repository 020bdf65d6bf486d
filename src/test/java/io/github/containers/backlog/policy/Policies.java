package io.github.containers.backlog.policy;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes policies for tests: a label and a condition, and what differs from the defaults. */
public final class Policies {

  private final String label;
  private final Condition condition;
  private String name;
  private Coverage coverage = Coverage.ISSUES;
  private Manages manages = Manages.OWN;
  private List<String> exempt = List.of();
  private @Nullable Duration grace;
  private @Nullable Duration again;
  private Response response = Response.ANYONE;
  private Expiry expiry = Expiry.LIST;
  private Comments comments = Comments.NONE;

  private Policies(String label, Condition condition) {
    this.label = label;
    this.name = label;
    this.condition = condition;
  }

  public static Policies policy(String label, String when) {
    return new Policies(label, Conditions.of(when));
  }

  public static Policies policy(String label, Condition condition) {
    return new Policies(label, condition);
  }

  public Policies named(String itsName) {
    name = itsName;
    return this;
  }

  public Policies lookingAt(Coverage items) {
    coverage = items;
    return this;
  }

  public Policies managing(Manages which) {
    manages = which;
    return this;
  }

  public Policies exempting(String... labels) {
    exempt = List.of(labels);
    return this;
  }

  public Policies withGrace(int days) {
    grace = Duration.ofDays(days);
    return this;
  }

  public Policies again(int days) {
    again = Duration.ofDays(days);
    return this;
  }

  public Policies answeredByTheReporter() {
    response = Response.REPORTER;
    return this;
  }

  public Policies closing() {
    expiry = Expiry.CLOSE;
    return this;
  }

  public Policies saying(@Nullable String onLabel, @Nullable String onClose) {
    comments = new Comments(onLabel, onClose);
    return this;
  }

  public Policy make() {
    return new Policy(
        name, label, coverage, condition, manages, exempt, grace, again, response, expiry, comments,
        null, null);
  }
}
