package io.github.containers.backlog.policy.condition;

import static java.util.stream.Collectors.toMap;

import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.condition.Variable.Reading;
import io.github.containers.backlog.timeline.Fixes;
import io.github.containers.backlog.timeline.Idle;
import io.github.containers.backlog.timeline.Side;
import io.github.containers.backlog.timeline.Word;
import io.github.containers.backlog.timeline.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables that conditions can use: the one table that everything about them comes from. */
final class Variables {

  static final List<Variable> ALL =
      List.of(
          text(
              "kind",
              "The kind that the item falls into by its labels, as configured, or unclassified.",
              "kind == \"bug\"",
              subject -> subject.at().kind()),
          texts(
              "labels",
              "The labels that it bears. Upper and lower case make no difference.",
              "\"needs-info\" in labels",
              subject -> subject.at().labels()),
          duration(
              "age",
              "How long ago it was opened.",
              "age > days(365)",
              subject -> subject.at().age()),
          duration(
              "idle",
              "How long no human has done anything to it: commenting, reviewing, pushing,"
                  + " reopening, renaming, assigning, milestoning, labelling or unlabelling. What"
                  + " bots do does not count, nor does closing.",
              "idle > days(90)",
              Variables::idle),
          text(
                  "awaiting",
                  "Whose turn it is. The reporter's while a maintainer has the last word, otherwise"
                      + " the maintainers'; theirs too while a pull request is linked and open.",
                  "awaiting == \"reporter\"",
                  subject ->
                      subject.at().findTurn().map(turn -> turn.awaiting().key()).orElse(null))
              .withKnown(Arrays.stream(Side.values()).map(Side::key).toList()),
          duration(
              "waiting",
              "How long it has been the turn of the side that is awaited.",
              "awaiting == \"reporter\" && waiting > days(30)",
              subject ->
                  subject.at().findTurn().map(turn -> since(subject, turn.since())).orElse(null)),
          flag(
              "triaged",
              "Whether it bears the label that is configured under triaged.",
              "!triaged",
              subject -> subject.at().triaged()),
          flag(
              "retriage_due",
              "Whether it is triaged, and the reporter or another user has commented since.",
              "retriage_due",
              subject -> subject.at().findRetriageDue().orElse(null)),
          flag(
              "maintainer_responded",
              "Whether a maintainer other than the author has commented or reviewed.",
              "!maintainer_responded && age > days(14)",
              subject -> words(subject, said -> said.findFirstResponse().isPresent())),
          duration(
              "last_maintainer_word",
              "How long ago a maintainer last commented or reviewed; where none has, since it was"
                  + " opened.",
              "last_maintainer_word > days(60)",
              subject -> lastWord(subject, Words::findLastByMaintainer)),
          duration(
              "last_reporter_word",
              "How long ago its author last commented or reviewed; where they have not, since it"
                  + " was opened.",
              "last_reporter_word > days(60)",
              subject -> lastWord(subject, Words::findLastByReporter)),
          number(
              "comments",
              "How many comments it has.",
              "comments == 0",
              subject -> (long) subject.item().comments()),
          number(
              "reactions",
              "How many reactions, such as a thumbs-up, its opening text got.",
              "reactions < 5",
              subject -> (long) subject.item().reactions()),
          texts(
              "assignees",
              "The logins of those it is assigned to.",
              "assignees.size() == 0",
              subject -> subject.item().assignees()),
          text(
              "milestone",
              "The title of its milestone; empty without one.",
              "milestone == \"\"",
              subject -> Optional.ofNullable(subject.item().milestone()).orElse("")),
          number(
              "linked_pull_requests",
              "How many open pull requests mention the issue; a pull request has none.",
              "linked_pull_requests == 0",
              Variables::fixes),
          flag(
              "draft",
              "Whether it is a pull request that is a draft.",
              "!draft",
              subject -> subject.item().draft()),
          text(
              "author",
              "The login of who opened it, the reporter.",
              "author != \"renovate[bot]\"",
              subject -> subject.item().author().login()),
          text(
                  "author_association",
                  "What its author is to the repository, in GitHub's words.",
                  "author_association == \"NONE\"",
                  subject -> subject.item().association().name())
              .withKnown(Arrays.stream(Association.values()).map(Association::name).toList()),
          text(
              "title",
              "Its title.",
              "title.contains(\"[flake]\")",
              subject -> subject.item().title()),
          text(
                  "type",
                  "Whether it is an issue or a pull request, where a policy looks at both.",
                  "type == \"issue\"",
                  subject -> subject.item().type().key())
              .withKnown(Arrays.stream(ItemType.values()).map(ItemType::key).toList()),
          text(
              "repository",
              "The full name of its repository.",
              "repository != \"containers/crun\"",
              subject -> subject.repository().ref().fullName()));

  private static final Map<String, Variable> BY_NAME =
      ALL.stream().collect(toMap(Variable::name, Function.identity()));

  private Variables() {}

  static Optional<Variable> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  static List<String> names() {
    return ALL.stream().map(Variable::name).toList();
  }

  private static @Nullable Duration idle(Subject subject) {
    Idle idle = subject.at().idle();
    return idle.exact() ? idle.time() : null;
  }

  private static @Nullable Long fixes(Subject subject) {
    return subject.at().findFixes().map(it -> open(it, subject.asOf())).orElse(null);
  }

  private static Long open(Fixes fixes, Instant t) {
    return fixes.openAt(t);
  }

  private static @Nullable Duration lastWord(
      Subject subject, Function<Words, Optional<Word>> which) {
    return words(
        subject,
        said -> since(subject, which.apply(said).map(Word::at).orElse(subject.item().createdAt())));
  }

  private static <T> @Nullable T words(Subject subject, Function<Words, T> question) {
    return subject.at().findWords().map(question).orElse(null);
  }

  private static Duration since(Subject subject, Instant t) {
    return Duration.between(t, subject.asOf());
  }

  private static Variable text(String name, String meaning, String example, Reading reading) {
    return new Variable(name, ValueType.TEXT, meaning, example, List.of(), reading);
  }

  private static Variable texts(String name, String meaning, String example, Reading reading) {
    return new Variable(name, ValueType.TEXTS, meaning, example, List.of(), reading);
  }

  private static Variable flag(String name, String meaning, String example, Reading reading) {
    return new Variable(name, ValueType.FLAG, meaning, example, List.of(), reading);
  }

  private static Variable duration(String name, String meaning, String example, Reading reading) {
    return new Variable(name, ValueType.DURATION, meaning, example, List.of(), reading);
  }

  private static Variable number(String name, String meaning, String example, Reading reading) {
    return new Variable(name, ValueType.NUMBER, meaning, example, List.of(), reading);
  }
}
