package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.chart.Chart;
import java.awt.Rectangle;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartLayoutTest {

  private final ChartWriter writer = new ChartWriter();

  static Stream<Chart> charts() {
    return Stream.concat(SampleCharts.all(), SampleEvidence.all());
  }

  @ParameterizedTest
  @MethodSource("charts")
  void noTextLiesOverAnotherOrIsCutAtTheEdge(Chart chart) throws Exception {
    SvgTexts svg = svg(chart);
    List<SvgTexts.Text> texts = svg.texts();
    Rectangle page = new Rectangle(900, Integer.parseInt(svg.root().getAttribute("height")));

    for (int i = 0; i < texts.size(); i++) {
      assertThat(page.contains(texts.get(i).box())).as(texts.get(i).says()).isTrue();
      for (int j = 0; j < i; j++) {
        assertThat(texts.get(i).box().intersects(texts.get(j).box()))
            .as("%s over %s", texts.get(i).says(), texts.get(j).says())
            .isFalse();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everyChartHasItsTitleSubtitleAndSource(Chart chart) throws Exception {
    assertThat(svg(chart).says()).startsWith(chart.title(), chart.subtitle(), chart.source());
  }

  private SvgTexts svg(Chart chart) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeSvg(chart, out);
    return new SvgTexts(out.toString(StandardCharsets.UTF_8));
  }
}
