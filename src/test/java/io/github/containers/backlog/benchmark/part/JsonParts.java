package io.github.containers.backlog.benchmark.part;

import io.github.containers.backlog.benchmark.SyntheticPages;
import io.github.containers.backlog.github.ItemReading;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading all the items from what GitHub sends. */
@State(Scope.Benchmark)
public class JsonParts {

  private final List<byte[]> pages = SyntheticPages.of(ThousandItems.ITEMS);

  /** Pages of a hundred items. */
  @Benchmark
  public void json(Blackhole hole) throws IOException {
    for (byte[] page : pages) {
      hole.consume(ItemReading.read(page));
    }
  }
}
