package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Plan.Nature;

/** What happens to an item of one nature from its opening to its end. */
interface Life {

  /** Writes it down. */
  void tell(Story story);

  /** The life of that nature. */
  static Life of(Nature nature) {
    return switch (nature) {
      case BUG -> new BugLife();
      case FEATURE -> new FeatureLife();
      case FLAKE -> new FlakeLife();
      case QUESTION -> new QuestionLife();
      case CHANGE -> new PullRequestLife();
      case UPDATE -> new BotPullRequestLife();
    };
  }
}
