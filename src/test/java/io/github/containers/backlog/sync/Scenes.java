package io.github.containers.backlog.sync;

import static io.github.containers.backlog.fake.FakeGitHub.at;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Repository;
import java.time.Duration;
import java.util.Random;

/** Repositories in which something happens, for the tests of this package. */
final class Scenes {

  static final String PODMAN = "containers/podman";

  private static final String[] PEOPLE = {"mia", "joe", "mheon", "stale[bot]"};
  private static final String[] LABELS = {"kind/bug", "triaged", "network", "needs-info"};

  private Scenes() {}

  /** Whatever GitHub may say of an issue or a pull request, and every event we tell apart. */
  static FakeRepository withOneOfEverything(FakeGitHub github) {
    FakeRepository podman = github.repository(PODMAN).created(at("2017-11-01T00:00:00Z"));
    podman.person("mheon", Association.MEMBER).person("mia", Association.CONTRIBUTOR);
    podman.release("v5.5.0", at("2025-05-13T00:00:00Z"), false);
    podman.release("v5.6.0-rc1", at("2025-05-30T00:00:00Z"), true);
    FakeIssue busy =
        podman.issue("mia", "It fails; <b>\"really\"</b>, again\u202e", at("2024-01-02T03:04:05Z"));
    busy.typed("Bug").liked(7);
    busy.by("mheon").labeled("kind/bug", "network").by("mheon").assigned("joe");
    busy.by("mheon").assigned("mia").by("mheon").milestoned("v6").commented("mia", "Still.");
    closings(github, podman);
    pullRequests(github, podman);
    FakeIssue turbulent = podman.issue("joe", "Old title");
    turbulent
        .by("joe")
        .renamed("New title")
        .by("mheon")
        .milestoned("v6")
        .by("mheon")
        .demilestoned();
    turbulent.by("mheon").assigned("mia").by("mheon").unassigned("mia");
    turbulent.by("mheon").labeled("triaged").by("stale[bot]").unlabeled("triaged");
    turbulent.by("mheon").locked("too heated").by("mheon").unlocked().by("mheon").locked("spam");
    turbulent.by("mia").mentionedIn(busy).by("mheon").event("subscribed");
    turbulent.byGhost().commented("Gone.").by("mheon").event("added_to_a_planet");
    podman.issue("mia", "Once a question").by("mheon").convertedToDiscussion();
    return podman;
  }

  private static void closings(FakeGitHub github, FakeRepository podman) {
    for (String reason : new String[] {"completed", "not_planned", "duplicate"}) {
      FakeIssue issue = podman.issue("joe", "Closed as " + reason);
      github.clock().advanceDays(1);
      issue.by("mheon").closed(reason);
    }
    podman.issue("mia", "Reopened").by("mheon").closed().by("mia").reopened();
    podman.issue("mia", "Closed, but when?").by("mheon").closed().withoutClosingDate();
  }

  private static void pullRequests(FakeGitHub github, FakeRepository podman) {
    FakeIssue merged = podman.pullRequest("joe", "Fix it");
    github.clock().advanceDays(1);
    merged.by("joe").pushed().by("joe").event("head_ref_force_pushed");
    merged.by("mheon").reviewed().by("mheon").merged();
    podman.pullRequest("joe", "No").by("mheon").closed();
    FakeIssue draft = podman.pullRequest("renovate[bot]", "Update all").asDraft();
    draft.by("joe").readyForReview().by("joe").convertedToDraft();
  }

  /** That many issues, a minute apart and long ago, every third of them closed. */
  static FakeRepository withIssues(FakeGitHub github, String name, int count) {
    FakeRepository repository = github.repository(name).created(at("2020-01-01T00:00:00Z"));
    for (int i = 0; i < count; i++) {
      var opened = at("2024-01-01T00:00:00Z").plus(Duration.ofMinutes(i));
      FakeIssue issue = repository.issue("mia", "Issue " + i, opened);
      if (i % 3 == 2) {
        issue.by("mheon").at(opened.plusSeconds(30)).closed();
      }
    }
    return repository;
  }

  static boolean isInUse(Repository repository) {
    return !repository.archived();
  }

  /** A random act, some minutes after the one before. */
  static void actAtRandom(FakeGitHub github, FakeRepository repository, Random random) {
    github.clock().advance(Duration.ofMinutes(random.nextInt(10)));
    var there = repository.issues();
    String who = PEOPLE[random.nextInt(PEOPLE.length)];
    if (there.isEmpty() || random.nextInt(4) == 0) {
      open(repository, who, random);
      return;
    }
    FakeIssue issue = there.get(random.nextInt(there.size()));
    switch (random.nextInt(8)) {
      case 0 -> issue.by(who).labeled(LABELS[random.nextInt(LABELS.length)]);
      case 1 -> issue.by(who).unlabeled(LABELS[random.nextInt(LABELS.length)]);
      case 2, 3 -> issue.by(who).closed(random.nextBoolean() ? "completed" : "not_planned");
      case 4 -> issue.by(who).reopened();
      case 5 -> issue.by(who).renamed("Renamed " + random.nextInt());
      case 6 -> issue.by(who).assigned("joe" + random.nextInt(3));
      default -> issue.by(who).commented("Indeed.");
    }
  }

  private static void open(FakeRepository repository, String who, Random random) {
    if (random.nextInt(3) == 0) {
      repository.pullRequest(who, "Change " + random.nextInt());
    } else {
      repository.issue(who, "Issue " + random.nextInt());
    }
  }
}
