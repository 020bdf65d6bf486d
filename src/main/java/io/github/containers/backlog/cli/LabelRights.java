package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.github.Grant;
import io.github.containers.backlog.github.Permissions;
import io.github.containers.backlog.github.Role;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a token may put labels on in the repositories that are looked at. Where it may not, a
 * live run fails at its first write, which is late to hear of it.
 */
final class LabelRights {

  private static final String REFUSED = "; the token may only read";

  private final List<String> refused = new ArrayList<>();

  /**
   * What a repository's line says of labels.
   *
   * @param live that live runs are to write there
   */
  String of(Access.Holder holder, RepositoryRef name, Access.View view, boolean live) {
    String said = said(holder, name, view);
    if (live && said.equals(REFUSED)) {
      refused.add(name.fullName());
    }
    return said;
  }

  /** That live runs are to write to a repository, and that there is no token for that. */
  void missing(RepositoryRef name) {
    refused.add(name.fullName());
  }

  private static String said(Access.Holder holder, RepositoryRef name, Access.View view) {
    boolean permitted = view.role().compareTo(Role.TRIAGE) >= 0;
    if (holder.grant() instanceof Grant.App app) {
      return said(app.at(name.owner()));
    }
    if (holder.grant() instanceof Grant.Scopes scopes) {
      return said(permitted && scopes.writes(view.isPrivate()));
    }
    // A token may do less than its account, and a job's, which has none, more than GitHub says.
    if (holder.login().isPresent() == permitted) {
      return "; whether the token may label, GitHub does not tell";
    }
    return said(permitted);
  }

  private static String said(Permissions there) {
    return there.labels() && there.chosen()
        ? "; the token may label if the app is installed for this repository"
        : said(there.labels());
  }

  private static String said(boolean labels) {
    return labels ? "; the token may label" : REFUSED;
  }

  /** Says of a token where live runs are to write and it may not label. */
  void warn(Access.Holder holder, Findings findings) {
    if (!refused.isEmpty()) {
      findings.hinder(
          "live",
          "this token may not label in "
              + Words.some(refused)
              + ", so live runs will be refused there. "
              + advice(holder.grant()));
    }
  }

  private static String advice(Grant grant) {
    String asWell = ", or take them out of live:";
    if (grant instanceof Grant.App) {
      return "Install the app there with write access to issues and pull requests" + asWell;
    }
    return "Give its account the role triage there"
        + (grant instanceof Grant.Scopes
            ? ", and the token the scope public_repo (repo for private ones)"
            : "")
        + asWell;
  }

  /** Says without a token where live runs are to write. */
  void warn(Findings findings) {
    if (!refused.isEmpty()) {
      findings.hinder(
          "live",
          "live runs are to write to "
              + Words.some(refused)
              + ", which takes a token that may label there; set GITHUB_TOKEN to one");
    }
  }
}
