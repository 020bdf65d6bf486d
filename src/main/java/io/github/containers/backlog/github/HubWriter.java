package io.github.containers.backlog.github;

import io.github.containers.backlog.apply.BacklogWriter;
import io.github.containers.backlog.apply.Look;
import io.github.containers.backlog.apply.Written;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.kohsuke.github.GHIssue;
import org.kohsuke.github.GHIssueStateReason;
import org.kohsuke.github.GitHub;

/**
 * Writes by hub4j's objects where they say it as GitHub wants it said. They do not where a label's
 * name is part of a path (they leave a slash in it as it is) or where an account would cost a
 * request of its own.
 */
final class HubWriter implements BacklogWriter {

  private final Dialogue dialogue;
  private final Api api;
  private final HubItems items;

  HubWriter(GitHub hub, Overheard overheard, Api api) {
    this.dialogue = new Dialogue(overheard);
    this.api = api;
    this.items = new HubItems(hub, dialogue, api);
  }

  @Override
  public Instant time() {
    return dialogue.reading(() -> api.look(api.uri("/rate_limit")).at());
  }

  @Override
  public Repository repository(RepositoryRef name) {
    return items.repository(name);
  }

  @Override
  public Look look(Repository repository, int number) {
    return items.look(repository, number);
  }

  @Override
  public List<Event> timeline(Repository repository, Item item) {
    return items.timeline(repository, item);
  }

  @Override
  public List<Label> labels(Repository repository) {
    return items.labels(repository);
  }

  @Override
  public OptionalLong findComment(
      Repository repository, int number, String marker, String account) {
    return items.findComment(repository, number, marker, account);
  }

  @Override
  public boolean hasComment(Repository repository, long commentId) {
    return items.hasComment(repository, commentId);
  }

  @Override
  public Written createLabel(Repository repository, Label label) {
    String description = label.description() == null ? "" : label.description();
    return dialogue.writing(
        () -> {
          items.home(repository).createLabel(label.name(), label.color(), description);
          return Written.at(answer().at());
        });
  }

  @Override
  public Written addLabel(Repository repository, int number, String label) {
    return dialogue.writing(
        () -> {
          items.issue(repository, number).addLabels(label);
          return labelled();
        });
  }

  @Override
  public Written removeLabel(Repository repository, int number, String label) {
    String path = HubItems.path(repository, number) + "/labels/" + PathSegment.encoded(label);
    return dialogue.writing(
        () -> {
          api.delete(api.uri(path));
          return labelled();
        });
  }

  @Override
  public Written close(Repository repository, int number) {
    return dialogue.writing(
        () -> {
          GHIssue issue = items.issue(repository, number);
          if (issue.isPullRequest()) {
            issue.close();
          } else {
            issue.close(GHIssueStateReason.NOT_PLANNED);
          }
          return Written.at(answer().at());
        });
  }

  @Override
  public Written reopen(Repository repository, int number) {
    return dialogue.writing(
        () -> {
          items.issue(repository, number).reopen();
          return Written.at(answer().at());
        });
  }

  @Override
  public Written editBody(Repository repository, int number, String body) {
    return dialogue.writing(
        () -> {
          items.issue(repository, number).setBody(body);
          return Written.at(answer().at());
        });
  }

  @Override
  public Written comment(Repository repository, int number, String text) {
    return dialogue.writing(
        () -> {
          long id = items.issue(repository, number).comment(text).getId();
          return new Written(answer().at(), null, id);
        });
  }

  @Override
  public Written deleteComment(Repository repository, long commentId) {
    String path = HubItems.commentPath(repository, commentId);
    return dialogue.writing(
        () -> {
          api.delete(api.uri(path));
          return Written.at(answer().at());
        });
  }

  private Written labelled() {
    ApiAnswer answer = answer();
    List<String> names = new ArrayList<>(Field.texts(answer.json(), "name"));
    return new Written(answer.at(), names, null);
  }

  private ApiAnswer answer() {
    return dialogue.answer();
  }
}
