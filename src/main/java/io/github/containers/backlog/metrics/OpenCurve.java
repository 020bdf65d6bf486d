package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * How many items were open at the first instant of each bucket, from the bucket in which the first
 * one was created up to an instant, and at that instant.
 */
public final class OpenCurve {

  private final Bucket bucket;
  private final int first;
  private final int[] open;
  private final Instant asOf;
  private final int openAtEnd;

  private OpenCurve(Bucket bucket, int first, int[] open, Instant asOf, int openAtEnd) {
    this.bucket = bucket;
    this.first = first;
    this.open = open;
    this.asOf = asOf;
    this.openAtEnd = openAtEnd;
  }

  /**
   * A point of the curve.
   *
   * @param at the instant
   * @param open how many were open at it
   */
  public record Point(Instant at, int open) {}

  /**
   * Adds up what opened (+1) and closed (-1) until {@code asOf}.
   *
   * @param changes each counted at the first bucket that begins at its instant or later
   * @param first the bucket of the first item
   */
  static OpenCurve of(Bucket bucket, Counts changes, int first, Instant asOf) {
    int last = bucket.firstFrom(asOf);
    int[] open = new int[Math.max(0, last - first)];
    int sum = 0;
    for (int i = 0; i < open.length; i++) {
      sum += changes.of(first + i);
      open[i] = sum;
    }
    return new OpenCurve(bucket, first, open, asOf, sum + changes.of(last));
  }

  /** How time is cut. */
  public Bucket bucket() {
    return bucket;
  }

  /** The number of the first bucket; where there was no item, the first one not reached. */
  public int firstBucket() {
    return open.length == 0 ? bucket.firstFrom(asOf) : first;
  }

  /** How many were open at the first instant of a bucket before {@code asOf}; empty outside. */
  public OptionalInt openAtStart(int number) {
    int i = number - first;
    return i >= 0 && i < open.length ? OptionalInt.of(open[i]) : OptionalInt.empty();
  }

  /** The number of the last bucket that began before the end; below the first where none did. */
  int lastBucket() {
    return first + open.length - 1;
  }

  /** The curve as it was at the first instant of that bucket, which lies on it. */
  OpenCurve until(int number) {
    int[] past = Arrays.copyOf(open, number - first);
    return new OpenCurve(bucket, first, past, bucket.start(number), open[number - first]);
  }

  /** How many are open at the end of the curve. */
  public int openAtEnd() {
    return openAtEnd;
  }

  /** All points, oldest first; the last one at {@code asOf} itself. */
  public List<Point> points() {
    List<Point> points = new ArrayList<>(open.length + 1);
    for (int i = 0; i < open.length; i++) {
      points.add(new Point(bucket.start(first + i), open[i]));
    }
    points.add(new Point(asOf, openAtEnd));
    return points;
  }
}
