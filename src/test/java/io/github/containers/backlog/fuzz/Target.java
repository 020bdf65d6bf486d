package io.github.containers.backlog.fuzz;

import java.io.IOException;
import java.util.Random;

/** One kind of input, and what reads it. Each thread has one of its own. */
interface Target extends AutoCloseable {

  /** An input; the same for the same state of chance. */
  Input input(Random random);

  /**
   * Has it read by the part of the program that does.
   *
   * @throws Broken where what came of it is not as documented
   * @throws RuntimeException whatever else the program throws: a finding
   */
  Outcome read(byte[] input) throws IOException;

  /**
   * Has it read by whole commands.
   *
   * @param outcome what became of it before
   * @return how many commands read it; 0 where none did
   * @throws Broken where the command's answer is not as documented, or does not fit that
   */
  int command(byte[] input, Outcome outcome) throws IOException;

  @Override
  default void close() {}
}
