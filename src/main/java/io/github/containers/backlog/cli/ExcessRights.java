package io.github.containers.backlog.cli;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.github.Grant;
import io.github.containers.backlog.github.Need;
import io.github.containers.backlog.github.Permissions;
import io.github.containers.backlog.github.Role;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Warns of what a token may do beyond what is asked of it in the repositories that were looked at:
 * whoever gets hold of it may do that as well.
 */
final class ExcessRights {

  private static final String SUBJECT = "token";

  /** What could be asked, where it is not known. */
  private static final Need ANYTHING = new Need(true, true);

  private final Access.Holder holder;
  private final List<Asked> asked = new ArrayList<>();
  private boolean known = true;

  /** A repository, and what is asked there. */
  private record Asked(RepositoryRef name, Access.View view, boolean live) {}

  ExcessRights(Access.Holder holder) {
    this.holder = holder;
  }

  /** That a repository was looked at; {@code live}: that live runs may write there. */
  void asked(RepositoryRef name, Access.View view, boolean live) {
    asked.add(new Asked(name, view, live));
  }

  /** That one could not be looked at; what it needs is not known. */
  void unknown() {
    known = false;
  }

  /** Says it, if there is anything to say. */
  void warn(Findings findings) {
    if (holder.grant() instanceof Grant.Scopes scopes) {
      ofScopes(scopes, findings);
    } else if (holder.grant() instanceof Grant.App app) {
      new TreeMap<>(app.byOwner()).forEach((owner, there) -> ofApp(owner, there, findings));
    }
    ofRoles(findings);
  }

  private void ofScopes(Grant.Scopes scopes, Findings findings) {
    Need need = need(asked);
    List<String> beyond = scopes.beyond(need);
    if (!beyond.isEmpty()) {
      findings.warn(
          SUBJECT,
          "its scopes permit more than is needed here: "
              + String.join(", ", beyond)
              + "; whoever gets hold of it may do all that. Make a token "
              + enough(need)
              + ", and set GITHUB_TOKEN to it");
    }
  }

  private static String enough(Need need) {
    if (need.isOfPrivate()) {
      return "with repo alone, or a fine-grained one or a GitHub App, which can be held to issues"
          + " and pull requests";
    }
    return need.writes()
        ? "with public_repo alone"
        : "without any scope, which reads all that is public";
  }

  private void ofApp(String owner, Permissions there, Findings findings) {
    List<Asked> its =
        asked.stream()
            .filter(it -> it.name().owner().toLowerCase(Locale.ROOT).equals(owner))
            .toList();
    List<String> beyond = there.beyond(its.isEmpty() ? ANYTHING : need(its));
    if (!beyond.isEmpty()) {
      findings.warn(
          SUBJECT,
          "the GitHub App's permissions at "
              + owner
              + " go beyond what is needed: "
              + String.join(", ", beyond)
              + "; whoever gets hold of its key may do all that. Take them away on the app's page,"
              + " under Permissions & events");
    }
  }

  /** What its account may do where live runs write, and the token with it. */
  private void ofRoles(Findings findings) {
    Map<Role, List<String>> beyond = new TreeMap<>(Comparator.reverseOrder());
    asked.stream()
        .filter(it -> it.live() && it.view().role().compareTo(Role.TRIAGE) > 0 && reaches(it))
        .forEach(
            it ->
                beyond
                    .computeIfAbsent(it.view().role(), role -> new ArrayList<>())
                    .add(it.name().fullName()));
    if (!beyond.isEmpty()) {
      findings.warn(SUBJECT, "its account " + words(beyond) + whatOf());
    }
  }

  /** An app has no role; its permissions are all. */
  private boolean reaches(Asked it) {
    if (holder.grant() instanceof Grant.Scopes scopes) {
      return scopes.writes(it.view().isPrivate());
    }
    return holder.grant() instanceof Grant.Untold && holder.login().isPresent();
  }

  private String whatOf() {
    return holder.grant() instanceof Grant.Untold
        ? "; whether the token may too, GitHub does not tell: on its page, see that it permits no"
            + " more than issues and pull requests"
        : ", and whoever gets hold of the token may too; labels take no more than the role triage:"
            + " use an account that has no other, or a GitHub App";
  }

  private static String words(Map<Role, List<String>> beyond) {
    return beyond.entrySet().stream()
        .map(it -> verb(it.getKey()) + " " + Words.some(it.getValue().stream().sorted().toList()))
        .collect(joining(", and "));
  }

  private static String verb(Role role) {
    return switch (role) {
      case ADMIN -> "administers";
      case MAINTAIN -> "may change code and settings of";
      default -> "may change the code of";
    };
  }

  private Need need(List<Asked> them) {
    return known && !them.isEmpty()
        ? new Need(
            them.stream().anyMatch(it -> it.view().isPrivate()),
            them.stream().anyMatch(Asked::live))
        : ANYTHING;
  }
}
