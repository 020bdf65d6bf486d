package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.Strip;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

class ChartWriterTest {

  private static final Charts CHARTS = SampleCharts.CHARTS;

  private final ChartWriter writer = new ChartWriter();

  static Stream<Chart> someCharts() {
    return SampleCharts.oneOfEach();
  }

  @ParameterizedTest
  @MethodSource("someCharts")
  void theSameChartGivesTheSameBytes(Chart chart) throws IOException {
    assertThat(svgText(new ChartWriter(), chart)).isEqualTo(svgText(new ChartWriter(), chart));
    assertThat(png(new ChartWriter(), chart)).isEqualTo(png(new ChartWriter(), chart));
  }

  @Test
  void theLanguageOfTheMachineChangesNothing() throws IOException {
    Chart chart = SampleCharts.thirteenRepositories();
    String before = svgText(writer, chart);
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertThat(svgText(writer, chart)).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  @Test
  void everyCurveIsNamedAtItsEndWithItsLastValue() throws Exception {
    assertThat(svg(SampleCharts.thirteenRepositories()).says())
        .contains("podman  1,150", "others (5)  50");
  }

  @Test
  void aNameThatIsMarkupStaysAName() throws Exception {
    String hostile = "</g><script>alert(1)</script>&amp;\u202E\u0000\"'";
    LineChart chart =
        CHARTS.openIssuesByKind(
            List.of(new Series(hostile, SampleCharts.rising(9))), SampleCharts.rising(4));
    String text = svgText(writer, chart);

    assertThat(text).doesNotContain("<script").doesNotContain("\u202E");
    assertThat(new SvgTexts(text).says()).anyMatch(says -> says.startsWith("</g><script>aler"));
  }

  @Test
  void anSvgTellsItsFiguresToThoseWhoCannotSee() throws Exception {
    SvgTexts svg = svg(SampleCharts.thirteenRepositories());

    assertThat(svg.root().getAttribute("role")).isEqualTo("img");
    assertThat(svg.elements("title").get(0).getTextContent())
        .isEqualTo("Open issues by repository");
    assertThat(svg.elements("desc").get(0).getTextContent()).contains("podman 1,150");
  }

  @Test
  void severalChartsCanStandOnOnePage() throws Exception {
    List<String> one = ids(svg(CHARTS.openIssues(SampleCharts.rising(9))));
    List<String> other = ids(svg(CHARTS.openPullRequests(SampleCharts.rising(9))));

    assertThat(one).isNotEmpty().doesNotHaveDuplicates().doesNotContainAnyElementsOf(other);
  }

  @Test
  void anSvgIsPlainEnoughToStandInHtml() throws IOException {
    assertThat(svgText(writer, CHARTS.openIssues(List.of())))
        .startsWith("<svg ")
        .endsWith("</svg>\n")
        .doesNotContain("<!");
  }

  @ParameterizedTest
  @MethodSource("empties")
  void anEmptyChartSaysSo(Chart chart) throws Exception {
    assertThat(svg(chart).says()).contains("No items yet").hasSize(4);
  }

  @Test
  void aChartOfTooFewItemsSaysSo() throws Exception {
    assertThat(svg(SampleEvidence.CHARTS.byYear(List.of())).says())
        .contains("Too few items yet")
        .hasSize(4);
  }

  @Test
  void aSurvivalCurveIsNamedAtItsEndOnAnAxisOfShares() throws Exception {
    List<String> says = svg(SampleEvidence.fourKinds()).says();
    assertThat(says).contains("0%", "25%", "50%", "75%", "100%");
    assertThat(says).contains("bug", "feature", "flake", "unclassified");
    assertThat(says).anyMatch(text -> text.endsWith("since the item was opened"));
  }

  static Stream<Chart> empties() {
    return Stream.of(
        CHARTS.openIssues(List.of()),
        CHARTS.flow(List.of()),
        SampleEvidence.CHARTS.forecast(List.of(), List.of(), ""),
        CHARTS.ages(Optional.empty(), List.of()));
  }

  @Test
  void aSinglePointIsADotWithItsDate() throws Exception {
    SvgTexts svg = svg(CHARTS.openIssues(List.of(new Point(SampleCharts.AS_OF, 7))));

    assertThat(svg.says()).contains("open issues  7", "4 Mar 2025");
    assertThat(svg.elements("path"))
        .anyMatch(path -> path.getAttribute("d").contains("C") && isIn(CurveStyle.BLUE, path));
  }

  @Test
  void aCurveThatIsAlwaysZeroLiesOnTheLineOfZero() throws Exception {
    Chart chart =
        CHARTS.openIssues(
            List.of(
                new Point(SampleCharts.AS_OF.minusSeconds(864_000), 0),
                new Point(SampleCharts.AS_OF, 0)));

    assertThat(svg(chart).says()).contains("0", "1", "open issues  0");
  }

  @Test
  void whatHappenedOutsideTheTimeOfTheCurvesIsNotShown() throws Exception {
    LineChart chart =
        CHARTS
            .openIssues(SampleCharts.rising(50))
            .withAnnotations(
                List.of(
                    new Annotation(SampleCharts.AS_OF, "last"),
                    new Annotation(SampleCharts.AS_OF.plusMillis(1), "too late")));

    assertThat(svg(chart).says()).contains("last").doesNotContain("too late");
  }

  @Test
  void aRepositoryWithoutOpenItemsHasDashesInItsRow() throws Exception {
    Chart chart =
        CHARTS.ages(
            Optional.empty(),
            List.of(
                new Strip("o/empty", 0, null),
                new Strip("o/old", 3, new AgePercentiles(1, 2, 3.05, 4000))));

    assertThat(svg(chart).says())
        .contains("empty", "old", "4,000.0")
        .containsSequence("0", "–", "–", "–", "–");
  }

  @Test
  void aPngIsTwiceAsLargeAsItsSvg() throws IOException {
    BufferedImage image =
        ImageIO.read(
            new ByteArrayInputStream(png(writer, CHARTS.openIssues(SampleCharts.rising(5)))));

    assertThat(image.getWidth()).isEqualTo(1800);
    assertThat(image.getHeight()).isEqualTo(960);
  }

  @Test
  void theStreamStaysOpen() throws IOException {
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void close() {
            Assertions.fail("closed");
          }
        };
    writer.writePng(CHARTS.openIssues(List.of()), out);
    writer.writeSvg(CHARTS.openIssues(List.of()), out);

    assertThat(out.toString()).endsWith("</svg>\n");
  }

  @Test
  void aStreamThatFailsIsAnErrorOfThatStream() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    Assertions.assertThatIOException()
        .isThrownBy(() -> writer.writeSvg(CHARTS.openIssues(List.of()), full))
        .withMessage("No space left on device");
    Assertions.assertThatIOException()
        .isThrownBy(() -> writer.writePng(CHARTS.openIssues(List.of()), full))
        .withStackTraceContaining("No space left");
  }

  private SvgTexts svg(Chart chart) throws Exception {
    return new SvgTexts(svgText(writer, chart));
  }

  private static boolean isIn(Color colour, Element element) {
    String rgb = "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
    return ((Element) element.getParentNode()).getAttribute("fill").equals(rgb);
  }

  private static List<String> ids(SvgTexts svg) {
    return svg.elements("*").stream()
        .map(element -> element.getAttribute("id"))
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private static String svgText(ChartWriter writer, Chart chart) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writeSvg(chart, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static byte[] png(ChartWriter writer, Chart chart) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.writePng(chart, out);
    return out.toByteArray();
  }
}
