package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.StateReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An item's life as it is being written down. Events may be told in any order and beyond the
 * present; {@code history} sorts them, cuts them there, drops what cannot have happened, lets the
 * housekeeping bots pass, and reads the item's state off the rest.
 */
final class Story {

  private final Scene scene;
  private final Plan plan;
  private final Dice dice;
  private final Actor author;
  private final @Nullable Item fix;
  private final String title;
  private final List<Event> events = new ArrayList<>();
  private boolean draft;

  Story(Scene scene, Plan plan, Dice dice, Actor author, @Nullable Item fix) {
    this.scene = scene;
    this.plan = plan;
    this.dice = dice;
    this.author = author;
    this.fix = fix;
    String settled = plan.title();
    this.title = settled != null ? settled : phrase(plan.nature().section());
  }

  Scene scene() {
    return scene;
  }

  Plan plan() {
    return plan;
  }

  Dice dice() {
    return dice;
  }

  Actor author() {
    return author;
  }

  Actor maintainer() {
    return scene.crew().maintainer(dice);
  }

  /** A maintainer other than the author; the author where there is no other. */
  Actor reviewer() {
    Actor first = maintainer();
    return first.equals(author) ? maintainer() : first;
  }

  String title() {
    return title;
  }

  String phrase(String section) {
    return scene.phrases().phrase(section, scene.release(born()), dice);
  }

  Instant born() {
    return plan.bornAt();
  }

  /** When it ends as planned; some time after the present where it never does. */
  Instant end() {
    Instant diesAt = plan.diesAt();
    return diesAt != null ? diesAt : scene.asOf().plus(Duration.ofDays(30));
  }

  /** The end, or the present where that is earlier: until then somebody may have said something. */
  Instant horizon() {
    return end().isBefore(scene.asOf()) ? end() : scene.asOf();
  }

  /** The pull request that fixes the issue, or is to. */
  Optional<Item> fix() {
    return Optional.ofNullable(fix);
  }

  /** Some time after an instant. */
  Instant after(Instant at, double medianDays, double sigma) {
    return at.plus(dice.about(medianDays, sigma)).plusSeconds(60);
  }

  void beginAsDraft() {
    draft = true;
  }

  void tell(Event event) {
    events.add(event);
  }

  void comment(Instant at, Actor actor) {
    tell(new Event.Commented(at, actor, Crew.association(actor)));
  }

  void review(Instant at, Actor actor) {
    tell(new Event.Reviewed(at, actor, Crew.association(actor)));
  }

  void label(Instant at, Actor actor, String label) {
    tell(new Event.Labeled(at, actor, label));
  }

  void unlabel(Instant at, Actor actor, String label) {
    tell(new Event.Unlabeled(at, actor, label));
  }

  void close(Instant at, Actor actor, @Nullable StateReason reason) {
    tell(new Event.Closed(at, actor, reason));
  }

  /** What GitHub would tell at the present. */
  History history(int number) {
    List<Event> past = possible(sorted(events.stream().filter(this::hasHappened).toList()));
    List<Event> all = Housekeeping.of(scene, plan, dice.split("housekeeping")).around(past);
    State state = new State(title, draft, born());
    List<Event> told = sorted(all).stream().filter(state::admits).toList();
    return History.of(Portrait.of(this, number, state, dice.split("portrait")), told);
  }

  private boolean hasHappened(Event event) {
    boolean gone = scene.profile().abandoned(event.at()) && Crew.maintains(event.actor());
    return !event.at().isAfter(scene.asOf()) && !event.at().isBefore(born()) && !gone;
  }

  private List<Event> possible(List<Event> sorted) {
    State state = new State(title, draft, born());
    return sorted.stream().filter(state::admits).toList();
  }

  private static List<Event> sorted(List<Event> unsorted) {
    return unsorted.stream().sorted(Comparator.comparing(Event::at)).toList();
  }
}
