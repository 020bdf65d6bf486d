package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import java.util.List;

/**
 * Who takes part. Every login holds two hyphens in a row, which GitHub lets nobody register: none
 * of them is anybody's. Only the bots bear the names that such bots really have.
 */
final class Crew {

  static final Actor RENOVATE = new Actor("renovate[bot]", true);
  static final Actor ACTIONS = new Actor("github-actions[bot]", true);

  /** A program that uses an account of a person; GitHub doesn't say so, the configuration does. */
  static final Actor ROBOT = new Actor("harbour--ci-robot", false);

  /** A maintainer whose membership is hidden: GitHub calls it a contributor. */
  static final String HIDDEN_MAINTAINER = "pilot--quince";

  /** Looks after one repository without being a member of the organisation. */
  static final String COLLABORATOR = "tender--sedge";

  static final List<String> MEMBERS =
      List.of(
          "skipper--finch",
          "bosun--brill",
          "mate--juniper",
          "purser--quill",
          "rigger--sorrel",
          "stoker--wren",
          "cook--bramble",
          "gunner--teasel",
          "navigator--moss",
          "cooper--alder",
          "sailmaker--thrift",
          "lamplighter--rowan");

  private static final List<String> FIRST_NAMES =
      List.of(
          "amber", "brisk", "calm", "dapper", "early", "faint", "gentle", "hazel", "idle", "jolly",
          "keen", "lucid", "mellow", "nimble", "odd", "plain", "quiet", "ruddy", "sober", "tidy",
          "umber", "vivid", "wry", "young", "zesty", "blunt", "civil", "dusky", "eager", "frosty");

  private static final List<String> REGULARS =
      List.of("ash", "birch", "cedar", "elm", "hawthorn", "larch", "maple", "willow", "yew");

  private static final List<String> NEWCOMERS =
      List.of("bream", "carp", "dace", "gudgeon", "loach", "perch", "roach", "tench");

  private static final List<String> STRANGERS =
      List.of(
          "badger",
          "curlew",
          "dormouse",
          "egret",
          "ferret",
          "gannet",
          "heron",
          "ibis",
          "jackdaw",
          "kestrel",
          "lapwing",
          "marten",
          "newt",
          "otter",
          "plover",
          "quail",
          "raven",
          "stoat",
          "tern",
          "urchin",
          "vole",
          "weasel",
          "shrew",
          "hare",
          "crane",
          "dunlin");

  private final List<String> maintainers;

  Crew(List<String> maintainers) {
    this.maintainers = maintainers;
  }

  Actor maintainer(Dice dice) {
    return Actor.of(dice.pickEarly(maintainers));
  }

  /** Has contributed for long without being a maintainer. */
  Actor regular(Dice dice) {
    return named(dice.pickEarly(FIRST_NAMES), dice.pickEarly(REGULARS));
  }

  /** Opens a first pull request. */
  Actor newcomer(Dice dice) {
    return named(dice.pick(FIRST_NAMES), dice.pick(NEWCOMERS));
  }

  /** Reports something, and is rarely seen again; now and then the account is gone by now. */
  Actor stranger(Dice dice) {
    return dice.chance(0.01) ? Actor.GHOST : named(dice.pick(FIRST_NAMES), dice.pick(STRANGERS));
  }

  /** Who reports issues: strangers mostly. */
  Actor reporter(Dice dice) {
    return dice.chance(0.14) ? maintainer(dice) : dice.chance(0.2) ? regular(dice) : stranger(dice);
  }

  /** Who opens pull requests. */
  Actor developer(Dice dice) {
    return dice.chance(0.5) ? maintainer(dice) : dice.chance(0.65) ? regular(dice) : newcomer(dice);
  }

  /** Whether one of those who look after any repository of the organisation. */
  static boolean maintains(Actor actor) {
    return MEMBERS.contains(actor.login()) || actor.is(HIDDEN_MAINTAINER) || actor.is(COLLABORATOR);
  }

  /** What GitHub says that an account is to the repositories. */
  static Association association(Actor actor) {
    if (MEMBERS.contains(actor.login()) || actor.equals(ROBOT)) {
      return Association.MEMBER;
    }
    if (actor.is(COLLABORATOR)) {
      return Association.COLLABORATOR;
    }
    if (actor.is(HIDDEN_MAINTAINER) || actor.equals(RENOVATE) || isOneOf(REGULARS, actor)) {
      return Association.CONTRIBUTOR;
    }
    return isOneOf(NEWCOMERS, actor) ? Association.FIRST_TIME_CONTRIBUTOR : Association.NONE;
  }

  private static boolean isOneOf(List<String> surnames, Actor actor) {
    return surnames.stream().anyMatch(surname -> actor.login().endsWith("--" + surname));
  }

  private static Actor named(String first, String surname) {
    return Actor.of(first + "--" + surname);
  }
}
