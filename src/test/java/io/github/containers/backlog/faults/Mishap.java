package io.github.containers.backlog.faults;

import io.github.containers.backlog.fake.FaultRule;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Something that goes wrong between the program and GitHub.
 *
 * @param name what it is called in the table
 * @param kind of what kind it is
 * @param gravity how grave it is
 * @param says what people read of it where it could not be overcome, as a regular expression
 * @param onset makes it come true
 * @param remedy what makes it good again, besides that the rule strikes no more
 */
record Mishap(
    String name, Kind kind, Gravity gravity, String says, Onset onset, Consumer<Scene> remedy) {

  /** What it leaves. */
  enum Kind {
    /** An answer that is not as it should be. */
    ANSWER,
    /** A state of things that stays. */
    STATE,
    /** Another world: somebody has done something. */
    ACT
  }

  /** Whether a command can do its work all the same. */
  enum Gravity {
    /** It can. */
    LIGHT,
    /** It can, as though nothing had happened since it last asked. */
    MISLEADING,
    /** It can, where only writing is impossible. */
    NO_WRITING,
    /** It can, if it asks once more, or waits a little. */
    PASSING,
    /** As PASSING; and of a write whose answer is lost it can see that it was made. */
    DONE,
    /** It can no longer, unless it had all that it needs. */
    SPOILING,
    /** It cannot. */
    HEAVY
  }

  /** Makes it come true, by a rule for some of the requests or at once. */
  interface Onset {
    void strike(Scene scene, FaultRule rule, Random random);
  }

  /** Somebody does something just before a request. */
  record Act(Consumer<Scene> what) implements Onset {
    @Override
    public void strike(Scene scene, FaultRule rule, Random random) {
      rule.meanwhile(() -> what.accept(scene));
    }
  }

  /** It is so from the beginning, whatever is asked. */
  record AtOnce(BiConsumer<Scene, Random> what) implements Onset {
    @Override
    public void strike(Scene scene, FaultRule rule, Random random) {
      what.accept(scene, random);
    }
  }

  /** Does the same beforehand; nothing for what nobody does. */
  void doBeforehand(Scene scene, int times) {
    if (onset instanceof Act act) {
      for (int i = 0; i < times; i++) {
        act.what().accept(scene);
      }
    }
  }

  /** Whether an answer fails, so that nobody can take it for the state of things. */
  boolean isFailure() {
    return kind == Kind.ANSWER && gravity != Gravity.LIGHT && !misleads();
  }

  /** Whether it makes the program believe what is no longer so, which nothing could notice. */
  boolean misleads() {
    return gravity == Gravity.MISLEADING;
  }

  /** Whether results bear another name afterwards. */
  boolean renames() {
    return name.equals("moved");
  }

  /** Whether it can strike just once. */
  boolean passes() {
    return kind != Kind.STATE;
  }
}
