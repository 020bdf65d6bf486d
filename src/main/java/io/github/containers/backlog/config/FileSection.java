package io.github.containers.backlog.config;

import io.github.containers.backlog.config.OverrideSection.Draft;
import io.github.containers.backlog.config.Shape.ListOf;
import io.github.containers.backlog.config.Shape.MapOf;
import io.github.containers.backlog.config.Shape.Section;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Kinds;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The keys of the whole file. */
final class FileSection {

  static final Key<List<RepositoryPattern>> REPOSITORIES =
      Key.withDefault(
          "repositories",
          Shapes.REPOSITORIES,
          "[]",
          "The repositories: owner/name, owner/* or owner/part-*; with \"!\" in front, left out.");
  static final Key<List<IncludeWord>> INCLUDE =
      Key.withDefault(
          "include",
          new ListOf<>("a list of archived, forks", Shapes.word(IncludeWord.class)),
          "[]",
          "What patterns match besides: archived repositories, forks.");
  static final Key<Kinds> KINDS =
      Key.withDefault(
          "kinds",
          KindsShape.SHAPE,
          "{bug: [kind/bug, bug], feature: [kind/feature, enhancement, RFE], flake: [flakes]}",
          "The kinds of items by their labels; the first that fits counts.");
  static final Key<Maintainers> MAINTAINERS =
      Key.withDefault(
          "maintainers",
          MaintainersSection.SHAPE,
          "[]",
          "Maintainers besides owners, members and collaborators: logins, or MAINTAINERS.md for"
              + " each repository's own table. Under \"only\", instead of them.");
  static final Key<List<String>> BOTS =
      Key.withDefault(
          "bots",
          new ListOf<>("a list of logins", Shapes.LOGIN_NAME),
          "[]",
          "Accounts that programs use, besides those that GitHub marks as bots.");
  static final Key<String> TRIAGED =
      Key.withDefault(
          "triaged", Shapes.LABEL, "triaged", "The label for what a maintainer has looked at.");
  static final Key<List<String>> STALE =
      Key.withDefault(
          "stale",
          Shapes.LABELS,
          "[stale-issue, stale-pr, stale-candidate]",
          "Labels that count as stale in the stale-count table.");
  static final Key<List<Duration>> THRESHOLDS =
      Key.withDefault(
          "thresholds",
          ThresholdsShape.SHAPE,
          "[30d, 60d, 120d]",
          "Ages that the stale-count table has columns for, in days.");
  static final Key<List<PolicySettings>> POLICIES =
      Key.withDefault(
          "policies",
          new ListOf<>("a list of policies", PolicySection.SECTION),
          "[]",
          "The label policies.");
  static final Key<HistoryScope> HISTORY =
      Key.withDefault(
          "history",
          HistoryShape.SHAPE,
          "open",
          "Whose timelines are fetched: none, open, all, or since a date (the open ones and those"
              + " closed from then on).");
  static final Key<List<RepositoryPattern>> LIVE =
      Key.withDefault(
          "live", Shapes.REPOSITORIES, "[]", "Where a live run may write at all, as repositories.");
  static final Key<Integer> WRITES =
      Key.withDefault(
          "writes",
          Shapes.number(1, 5000),
          "10",
          "How many writes a live run makes at most; the first item is done whole.");
  static final Key<Duration> PACE =
      Key.withDefault("pace", Shapes.BRIEF_DURATION, "1s", "How long it waits between two writes.");
  static final Key<Map<RepositoryPattern, Draft>> OVERRIDES =
      Key.withDefault(
          "overrides",
          new MapOf<>("a mapping of repositories", Overrides.REPOSITORY, OverrideSection.SECTION),
          "{}",
          "What is different in some repositories; later entries win.");
  static final Key<URI> API =
      Key.optional("api", ApiShape.SHAPE, "Base URL of the API of a GitHub Enterprise server.");

  static final Section<Settings> SECTION =
      new Section<>(
          "keys with their values",
          List.of(
              REPOSITORIES,
              INCLUDE,
              KINDS,
              MAINTAINERS,
              BOTS,
              TRIAGED,
              STALE,
              THRESHOLDS,
              POLICIES,
              HISTORY,
              LIVE,
              WRITES,
              PACE,
              OVERRIDES,
              API),
          SettingsBuilder::build);

  private FileSection() {}

  /** The sections inside the file. */
  static List<Section<?>> parts() {
    return List.of(
        PolicySection.SECTION,
        OverrideSection.SECTION,
        PolicyChangeSection.SECTION,
        CommentSection.SECTION,
        MaintainersSection.SECTION);
  }
}
