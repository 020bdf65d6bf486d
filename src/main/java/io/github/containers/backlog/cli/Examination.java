package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.Grant;
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
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Looks at everything a run needs, from the token to the labels. */
final class Examination {

  private final Session session;
  private final LabelPolicies policies;
  private final Findings findings;
  private final boolean hasToken;
  private final BacklogSource source;
  private final Access access;
  private final LabelNotes labelNotes = new LabelNotes();
  private final SearchedLabels searchedLabels = new SearchedLabels();
  private final LabelRights labelRights = new LabelRights();
  private Strangers strangers;
  private Optional<Access.Holder> holder = Optional.empty();
  private Optional<ExcessRights> excess = Optional.empty();

  Examination(Session session, LabelPolicies policies, @Nullable Token token, Findings findings) {
    this.session = session;
    this.policies = policies;
    this.findings = findings;
    this.strangers = Strangers.of(session);
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
    strangers.refuse();
    if (session.options().offline()) {
      findings.note("GitHub", "was not asked, because of --offline");
    } else if (token() && new RequestsLeft(access).examine(findings)) {
      repositories().forEach(this::repository);
      labelNotes.say(findings);
      searchedLabels.say(findings);
      holder.ifPresentOrElse(
          its -> labelRights.warn(its, findings), () -> labelRights.warn(findings));
      excess.ifPresent(it -> it.warn(findings));
    } else {
      findings.note("repositories", "were not looked at, because of that");
    }
  }

  private void store() {
    Path file = session.store();
    try (Store store = Store.openForReading(file)) {
      strangers = Strangers.of(session, store);
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
      Access.Holder its = access.holder();
      holder = Optional.of(its);
      excess = Optional.of(new ExcessRights(its));
      boolean told = !(its.grant() instanceof Grant.Untold);
      findings.good(
          "token",
          its.login().map(it -> "of " + it).orElse("of an App or an Action")
              + (told ? "" : "; what it may do, GitHub does not tell"));
      return true;
    } catch (SourceException refused) {
      findings.bad("token", String.valueOf(refused.getMessage()));
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
      List<Repository> listed = source.repositoriesOf(owner);
      strangers.refuse(owner, listed);
      List<RepositoryRef> matched =
          listed.stream()
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
      unreadable(owner, failure);
      return Stream.of();
    }
  }

  private void repository(RepositoryRef name) {
    try {
      Answer<Repository> answer = source.repository(name, null);
      Optional.ofNullable(answer.content()).ifPresent(found -> examine(name, found));
    } catch (SourceException failure) {
      unreadable(name.fullName(), failure);
    }
  }

  private void unreadable(String subject, SourceException failure) {
    findings.unreadable(subject, String.valueOf(failure.getMessage()));
    excess.ifPresent(ExcessRights::unknown);
    searchedLabels.unread();
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
        Words.count(repository.openItems(), "open item") + rights(repository));
    labels(repository);
  }

  private String rights(Repository repository) {
    RepositoryRef name = repository.ref();
    boolean live = session.settings().live().repositories().selects(repository);
    if (holder.isEmpty()) {
      if (live) {
        labelRights.missing(name);
      }
      return "";
    }
    Access.View view = access.view(name);
    excess.ifPresent(it -> it.asked(name, view, live));
    return labelRights.of(holder.get(), name, view, live);
  }

  private void labels(Repository repository) {
    Map<String, String> own = session.settings().ownLabels(repository);
    if (!own.isEmpty() || !session.settings().in(repository).policies().isEmpty()) {
      List<String> labels = access.labels(repository.ref());
      labelNotes.add(repository.ref(), policies.unknownLabels(repository, labels));
      searchedLabels.add(own, labels);
    }
  }
}
