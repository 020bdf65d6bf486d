package io.github.containers.backlog.render.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrowthPictureTest {

  @Test
  void theSameFiguresGiveTheSameBytesAndEveryCurveItsNameAndLastValue() throws IOException {
    String drawn = drawn();
    assertThat(drawn)
        .isEqualTo(drawn())
        .startsWith("<svg")
        .contains("Title", "seconds", "report  32", "sync  210", "1,000,000");
  }

  private static String drawn() throws IOException {
    List<GrowthCurve> curves =
        List.of(
            new GrowthCurve(
                "report",
                List.of(mark(31_250, 3), mark(500_000, 18), mark(1_000_000, 32.4)),
                List.of(mark(31_250, 2), mark(1_000_000, 32))),
            new GrowthCurve("sync", List.of(mark(31_250, 8), mark(1_000_000, 210)), List.of()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GrowthPicture("scale-time", "Title", "seconds", "A machine", "items", curves).writeSvg(out);
    return out.toString(UTF_8);
  }

  private static GrowthCurve.Mark mark(double size, double value) {
    return new GrowthCurve.Mark(size, value);
  }
}
