package io.github.containers.backlog.fuzz;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes a failing input smaller: leaves out halves, then quarters, and so on, while it fails. */
final class Shrinking {

  private final Predicate<byte[]> fails;
  private final int mostTries;
  private int tries;

  private Shrinking(Predicate<byte[]> fails, int mostTries) {
    this.fails = fails;
    this.mostTries = mostTries;
  }

  /** A part of the input that fails still, found in so many tries at most. */
  static byte[] of(byte[] input, Predicate<byte[]> fails, int mostTries) {
    Shrinking shrinking = new Shrinking(fails, mostTries);
    byte[] shrunk = input;
    for (int size = input.length / 2; size > 0; size /= 2) {
      shrunk = shrinking.withoutPieces(shrunk, size);
    }
    return shrunk;
  }

  private byte[] withoutPieces(byte[] input, int size) {
    byte[] kept = input;
    for (int at = 0; at < kept.length && tries < mostTries; ) {
      byte[] fewer = without(kept, at, Math.min(kept.length, at + size));
      tries++;
      if (fails.test(fewer)) {
        kept = fewer;
      } else {
        at += size;
      }
    }
    return kept;
  }

  private static byte[] without(byte[] input, int from, int to) {
    byte[] rest = Arrays.copyOf(input, input.length - (to - from));
    System.arraycopy(input, to, rest, from, input.length - to);
    return rest;
  }
}
