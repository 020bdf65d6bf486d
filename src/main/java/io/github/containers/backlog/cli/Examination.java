package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ConfigProblem;
import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoreException;
import io.github.containers.backlog.sync.Answer;
import io.github.containers.backlog.sync.BacklogSource;
import io.github.containers.backlog.sync.SourceException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at everything a run needs, from the token to the labels. */
final class Examination {

  private static final int LITTLE = 100;

  private final Session session;
  private final LabelPolicies policies;
  private final Findings findings;
  private final boolean hasToken;
  private final BacklogSource source;
  private final Access access;

  Examination(Session session, LabelPolicies policies, @Nullable Token token, Findings findings) {
    this.session = session;
    this.policies = policies;
    this.findings = findings;
    this.hasToken = token != null;
    GitHubConnection github =
        GitHubConnection.to(
            session.api(),
            token,
            RateListener.NONE,
            session.environment().sleeper(),
            Duration.ofSeconds(10));
    this.source = github.source();
    this.access = github.access();
  }

  void run() {
    store();
    if (session.options().offline()) {
      findings.note("GitHub", "was not asked, because of --offline");
    } else if (token() && rate()) {
      repositories().forEach(this::repository);
    } else {
      findings.note("repositories", "were not looked at, because of that");
    }
  }

  private void store() {
    Path file = session.store();
    try (Store store = Store.openForReading(file)) {
      findings.good(
          "store",
          file
              + " knows "
              + Words.count(store.repositories().size(), "repository", "repositories"));
    } catch (StoreException trouble) {
      if (trouble.problem() == StoreException.Problem.MISSING) {
        findings.note("store", "there is none yet; the first sync makes " + file);
      } else {
        findings.bad("store", String.valueOf(trouble.getMessage()));
      }
    }
  }

  private boolean token() {
    if (!hasToken) {
      findings.note(
          "token",
          "none: only public repositories can be read, with 60 requests an hour; set GITHUB_TOKEN,"
              + " or log in with `gh auth login`");
      return true;
    }
    try {
      findings.good("token", access.login().map(it -> "of " + it).orElse("of an App or an Action"));
      return true;
    } catch (SourceException refused) {
      findings.bad("token", String.valueOf(refused.getMessage()));
      return false;
    }
  }

  private boolean rate() {
    try {
      Access.Rate rate = access.rate();
      String left =
          Words.count(rate.remaining())
              + " of "
              + Words.count(rate.limit())
              + " requests left until "
              + Words.timeOfDay(rate.resetAt());
      if (rate.remaining() == 0) {
        findings.bad("rate limit", left + "; wait until then, or use another token");
      } else if (rate.remaining() < LITTLE) {
        findings.note("rate limit", left + "; a long sync will stop and go on later");
      } else {
        findings.good("rate limit", left);
      }
      return rate.remaining() > 0;
    } catch (SourceException failure) {
      findings.bad("rate limit", String.valueOf(failure.getMessage()));
      return false;
    }
  }

  private List<RepositoryRef> repositories() {
    RepositorySelection selection = session.settings().repositories();
    Stream<RepositoryRef> owned = selection.owners().stream().flatMap(this::ownedBy);
    return Stream.concat(selection.named().stream(), owned)
        .filter(session::passes)
        .distinct()
        .toList();
  }

  private Stream<RepositoryRef> ownedBy(String owner) {
    try {
      List<RepositoryRef> matched =
          source.repositoriesOf(owner).stream()
              .filter(session.settings().repositories()::selects)
              .map(Repository::ref)
              .sorted()
              .toList();
      if (matched.isEmpty()) {
        findings.unreadable(
            owner, "no repository matches; archived ones and forks need `include:`");
      }
      return matched.stream();
    } catch (SourceException failure) {
      findings.unreadable(owner, String.valueOf(failure.getMessage()));
      return Stream.of();
    }
  }

  private void repository(RepositoryRef name) {
    try {
      Answer<Repository> answer = source.repository(name, null);
      Optional.ofNullable(answer.content()).ifPresent(found -> examine(name, found));
    } catch (SourceException failure) {
      findings.unreadable(name.fullName(), String.valueOf(failure.getMessage()));
    }
  }

  private void examine(RepositoryRef name, Repository repository) {
    if (!repository.ref().equals(name)) {
      findings.note(
          name.fullName(),
          "has moved to "
              + repository.ref()
              + ", and is found under both names; best write the new one");
    }
    findings.good(
        repository.ref().fullName(),
        Words.count(repository.openItems(), "open item") + rights(repository.ref()));
    labels(repository);
  }

  private String rights(RepositoryRef repository) {
    if (!hasToken) {
      return "";
    }
    return access.mayLabel(repository) ? "; the token may label" : "; the token may only read";
  }

  /** Labels that policies name and that are not there: they would never be found, or be made. */
  private void labels(Repository repository) {
    if (session.settings().in(repository).policies().isEmpty()) {
      return;
    }
    for (ConfigProblem unknown :
        policies.unknownLabels(repository, access.labels(repository.ref()))) {
      String advice = unknown.hint();
      findings.note(
          "%s:%d:%d".formatted(unknown.file(), unknown.line(), unknown.column()),
          unknown.message()
              + "; "
              + (advice == null
                  ? "create it there (a live run creates what a policy puts on), or mend the name"
                  : advice));
    }
  }
}
