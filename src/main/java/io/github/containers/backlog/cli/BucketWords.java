package io.github.containers.backlog.cli;

import io.github.containers.backlog.metrics.Bucket;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.Stream;

/** The buckets as they are typed. */
final class BucketWords implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Stream.of(Bucket.values()).map(it -> it.name().toLowerCase(Locale.ROOT)).iterator();
  }
}
