package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.Trials;
import io.github.containers.backlog.benchmark.Workshop;
import io.github.containers.backlog.proof.Machine;
import io.github.containers.backlog.render.chart.GrowthCurve;
import io.github.containers.backlog.render.chart.GrowthPicture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Time and memory by size, as pictures. */
final class GrowthPictures {

  static final String TIME = "scale-time.svg";
  static final String MEMORY = "scale-memory.svg";

  private static final double MEBIBYTE = 1 << 20;

  private GrowthPictures() {}

  /** Writes both; only that of time where nothing tells of memory. */
  static void write(List<Measured> all, Path folder) throws IOException {
    String source = Machine.here().words();
    List<GrowthCurve> times = all.stream().map(GrowthPictures::time).toList();
    write(
        new GrowthPicture(
            "scale-time",
            "Time by number of items",
            "Seconds from start to end; thin: the straight line through the points",
            source,
            "items",
            times),
        folder.resolve(TIME));
    List<GrowthCurve> memory =
        all.stream().filter(its -> its.work().isProgram()).map(GrowthPictures::memory).toList();
    write(
        new GrowthPicture(
            "scale-memory",
            "Memory by number of items",
            "MiB resident at most, with the heap of "
                + Workshop.HEAP
                + " MiB that the launcher gives",
            source,
            "items",
            memory),
        folder.resolve(MEMORY));
  }

  private static GrowthCurve time(Measured measured) {
    LinearFit fit = measured.fit();
    Size first = measured.sizes().get(0);
    Size last = measured.sizes().get(measured.sizes().size() - 1);
    return new GrowthCurve(
        measured.work().title(),
        marks(measured, trials -> trials.medianWall().toNanos() / 1e9),
        List.of(
            new GrowthCurve.Mark(first.items(), Math.max(0, fit.at(first.items()))),
            new GrowthCurve.Mark(last.items(), fit.at(last.items()))));
  }

  private static GrowthCurve memory(Measured measured) {
    return new GrowthCurve(
        measured.work().title(), marks(measured, GrowthPictures::mebibytes), List.of());
  }

  private static double mebibytes(Trials trials) {
    Long peak = trials.peak();
    return peak == null ? 0 : peak / MEBIBYTE;
  }

  private static List<GrowthCurve.Mark> marks(Measured measured, ToDoubleFunction<Trials> value) {
    return measured.sizes().stream()
        .map(size -> new GrowthCurve.Mark(size.items(), value.applyAsDouble(measured.of(size))))
        .toList();
  }

  private static void write(GrowthPicture picture, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      picture.writeSvg(out);
    }
  }
}
