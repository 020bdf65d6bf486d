package io.github.containers.backlog.demo;

import io.github.containers.backlog.demo.Plan.Nature;
import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes histories of plans: numbers them by age, and tells pull requests before what they fix. */
final class Telling {

  private final Scene scene;
  private final List<Plan> plans;
  private final Dice dice;
  private final int[] numbers;
  private final @Nullable History[] histories;

  Telling(Scene scene, List<Plan> plans, Dice dice) {
    this.scene = scene;
    this.plans = plans;
    this.dice = dice;
    this.numbers = numbers();
    this.histories = new History[plans.size()];
  }

  /** All histories by number; what would be opened after the present is not among them. */
  List<History> histories() {
    born(ItemType.PULL_REQUEST).forEach(this::tell);
    born(ItemType.ISSUE).forEach(this::tell);
    return Stream.of(histories)
        .filter(Objects::nonNull)
        .sorted(Comparator.comparingInt(history -> history.item().number()))
        .toList();
  }

  private Stream<Plan> born(ItemType type) {
    return plans.stream()
        .filter(plan -> plan.nature().type() == type && !plan.bornAt().isAfter(scene.asOf()));
  }

  private void tell(Plan plan) {
    int number = numbers[plan.sequence()];
    Dice own = dice.split(plan.nature() + " " + plan.bornAt());
    Story story = new Story(scene, plan, own, author(plan.nature(), own), fix(plan));
    Life.of(plan.nature()).tell(story);
    histories[plan.sequence()] = story.history(number);
  }

  private Actor author(Nature nature, Dice own) {
    return switch (nature) {
      case FLAKE -> scene.crew().maintainer(own);
      case CHANGE -> scene.crew().developer(own);
      case UPDATE -> Crew.RENOVATE;
      default -> scene.crew().reporter(own);
    };
  }

  private @Nullable Item fix(Plan plan) {
    Integer sequence = plan.fix();
    History history = sequence == null ? null : histories[sequence];
    return history == null ? null : history.item();
  }

  private int[] numbers() {
    int[] bySequence = new int[plans.size()];
    List<Plan> byAge = plans.stream().sorted(Comparator.comparing(Plan::bornAt)).toList();
    IntStream.range(0, byAge.size())
        .forEach(index -> bySequence[byAge.get(index).sequence()] = index + 1);
    return bySequence;
  }
}
