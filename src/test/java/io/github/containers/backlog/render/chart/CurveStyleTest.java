package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.chart.Series;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CurveStyleTest {

  private final List<CurveStyle> styles = CurveStyle.of(nineCurves());

  @Test
  void nineCurvesHaveNineColours() {
    assertThat(styles).extracting(CurveStyle::colour).doesNotHaveDuplicates().hasSize(9);
  }

  /** WCAG 2.1, 1.4.11: graphical objects stand out by at least 3 to 1. */
  @Test
  void everyColourStandsOutFromThePaper() {
    assertThat(styles)
        .allSatisfy(style -> assertThat(contrastToWhite(style.colour())).isGreaterThanOrEqualTo(3));
  }

  @Test
  void fromTheFifthOnCurvesAreDashedSoThatGreyTellsThemApart() {
    assertThat(styles.subList(0, 4)).allMatch(style -> style.stroke().getDashArray() == null);
    assertThat(styles.subList(4, 8)).noneMatch(style -> style.stroke().getDashArray() == null);
  }

  @Test
  void twoRemaindersDifferByTheirDashesAndTheLastIsSolid() {
    List<CurveStyle> two =
        CurveStyle.of(
            List.of(
                new Series("others", List.of(), true),
                new Series("unclassified", List.of(), true)));

    assertThat(two.get(0).colour()).isEqualTo(two.get(1).colour());
    assertThat(Arrays.toString(two.get(0).stroke().getDashArray())).isEqualTo("[2.0, 3.0]");
    assertThat(two.get(1).stroke().getDashArray()).isNull();
  }

  private static List<Series> nineCurves() {
    List<Series> curves = new ArrayList<>();
    IntStream.range(0, 8).forEach(i -> curves.add(new Series("curve " + i, List.of())));
    curves.add(new Series("others", List.of(), true));
    return curves;
  }

  /** Relative luminance as WCAG 2.1 defines it. */
  private static double contrastToWhite(Color colour) {
    double luminance =
        0.2126 * linear(colour.getRed())
            + 0.7152 * linear(colour.getGreen())
            + 0.0722 * linear(colour.getBlue());
    return 1.05 / (luminance + 0.05);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
