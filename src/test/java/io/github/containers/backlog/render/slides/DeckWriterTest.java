package io.github.containers.backlog.render.slides;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.deck.Block;
import io.github.containers.backlog.report.deck.Deck;
import io.github.containers.backlog.report.deck.Slide;
import io.github.containers.backlog.report.finding.SmallOrganisation;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFGraphicFrame;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class DeckWriterTest {

  private static byte[] write(SmallOrganisation organisation) throws IOException {
    return write(Deck.of(organisation.briefing(), Optional.empty()));
  }

  private static byte[] write(Deck deck) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeckWriter.write(deck, out);
    return out.toByteArray();
  }

  static XMLSlideShow show(byte[] pptx) throws IOException {
    return new XMLSlideShow(new ByteArrayInputStream(pptx));
  }

  private static List<XSLFGraphicFrame> charts(XMLSlideShow show) {
    List<XSLFGraphicFrame> charts = new ArrayList<>();
    for (XSLFSlide slide : show.getSlides()) {
      for (XSLFShape shape : slide.getShapes()) {
        if (shape instanceof XSLFGraphicFrame frame && frame.hasChart()) {
          charts.add(frame);
        }
      }
    }
    return charts;
  }

  @Test
  void theSameDeckGivesTheSameBytes() throws IOException {
    assertThat(write(SmallOrganisation.full())).isEqualTo(write(SmallOrganisation.full()));
  }

  @Test
  void nothingInItTellsWhenItWasWritten() throws IOException {
    byte[] pptx = write(SmallOrganisation.full());
    int workbooks = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(1980, 1, 1, 0, 0));
        if (entry.getName().endsWith(".xlsx")) {
          workbooks++;
          try (XSSFWorkbook workbook =
              new XSSFWorkbook(new ByteArrayInputStream(zip.readAllBytes()))) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated())
                .isEqualTo(Date.from(SmallOrganisation.AS_OF));
          }
        }
      }
    }
    assertThat(workbooks).isEqualTo(6);
    try (XMLSlideShow show = show(pptx)) {
      assertThat(show.getProperties().getCoreProperties().getCreated())
          .isEqualTo(Date.from(SmallOrganisation.AS_OF));
      assertThat(show.getProperties().getCoreProperties().getModified())
          .isEqualTo(Date.from(SmallOrganisation.AS_OF));
    }
  }

  @Test
  void itIsWideHasTitlesNotesAndNumbersOnEachSlide() throws IOException {
    Deck deck = Deck.of(SmallOrganisation.full().briefing(), Optional.empty());
    try (XMLSlideShow show = show(write(deck))) {
      assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
          .isEqualTo(16.0 / 9);
      assertThat(show.getSlides()).hasSameSizeAs(deck.slides());
      for (XSLFSlide slide : show.getSlides()) {
        assertThat(slide.getTitle())
            .isEqualTo(deck.slides().get(slide.getSlideNumber() - 1).title());
        assertThat(slide.getXmlObject().toString()).contains("type=\"slidenum\"");
        assertThat(slide.getNotes().getXmlObject().toString()).contains("Source: GitHub REST API");
      }
    }
  }

  @Test
  void twoTablesStandOneBelowTheOtherAndAboveTheNumber() throws IOException {
    Table table =
        new Table(
            "policies",
            List.of("policy", "closed"),
            () -> Stream.of("a", "b", "c", "d").map(it -> List.of(new Cell.Text(it), Cell.ABSENT)));
    Block grid = new Block.Grid(table);
    Slide slide = new Slide("Title", "Subtitle", List.of(grid, grid), List.of("Source: none"));
    try (XMLSlideShow show = show(write(new Deck("Deck", Instant.EPOCH, List.of(slide))))) {
      List<Rectangle2D> places =
          show.getSlides().get(0).getShapes().stream()
              .filter(XSLFTable.class::isInstance)
              .map(XSLFShape::getAnchor)
              .toList();
      assertThat(places).hasSize(2);
      assertThat(places.get(0).getMaxY()).isLessThan(places.get(1).getMinY());
      assertThat(places.get(1).getMaxY()).isLessThan(500);
    }
  }

  @Test
  void everyChartIsDescribedAndCanBeEdited() throws IOException {
    try (XMLSlideShow show = show(write(SmallOrganisation.full()))) {
      List<XSLFGraphicFrame> charts = charts(show);
      assertThat(charts).hasSize(6);
      for (XSLFGraphicFrame frame : charts) {
        assertThat(DeckText.description(frame)).isNotBlank();
        XSLFChart chart = frame.getChart();
        assertThat(chart.getChartSeries()).hasSize(1);
        assertThat(chart.getChartSeries().get(0).getSeriesCount()).isPositive();
      }
      XSSFSheet ages = charts.get(4).getChart().getWorkbook().getSheet("Sheet1");
      assertThat(ages.getRow(0).getCell(1).getStringCellValue()).isEqualTo("issues");
      assertThat(ages.getRow(3).getCell(0).getStringCellValue()).isEqualTo("90 days to a year");
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException broken) {
      throw new IOException(broken);
    }
  }

  @Test
  void theValuesOfAChartAreThoseOfItsWorkbook() throws Exception {
    try (XMLSlideShow show = show(write(SmallOrganisation.full()))) {
      for (XSLFGraphicFrame frame : charts(show)) {
        XSLFChart chart = frame.getChart();
        XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
        var values = chart.getChartSeries().get(0).getSeries(0).getValuesData();
        assertThat(sheet.getLastRowNum()).isEqualTo(values.getPointCount());
        for (int i = 0; i < values.getPointCount(); i++) {
          Number value = values.getPointAt(i);
          if (value != null) {
            assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue())
                .isEqualTo(value.doubleValue());
          }
        }
      }
    }
  }

  @Test
  void everyPartIsWellFormedWhateverStrangersWrote() throws Exception {
    SmallOrganisation hostile = SmallOrganisation.of("acme/" + "w".repeat(99));
    int number = 1;
    for (String title : SmallOrganisation.hostileTitles()) {
      hostile.add(
          "acme/" + "w".repeat(99),
          Items.issue(number++).titled(title).created("2024-06-01T00:00:00Z").make());
    }
    byte[] pptx = write(hostile);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pptx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith(".xml")) {
          try (InputStream part = new ByteArrayInputStream(zip.readAllBytes())) {
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(part);
          }
        }
      }
    }
    assertThat(DeckText.of(pptx)).doesNotContain("\u202E", "\u2028", "\u0007");
  }

  @Test
  void fortyRepositoriesWithLongNamesKeepToTheirPlaces() throws IOException {
    SmallOrganisation organisation = SmallOrganisation.of(SmallOrganisation.ANVIL);
    for (int i = 0; i < 40; i++) {
      String name = "acme/" + "repository-with-a-name-as-long-as-they-come-".repeat(2) + i;
      organisation.including(name).growing(name, 1, 3 + i % 7, "bug");
    }
    Deck deck = Deck.of(organisation.briefing(), Optional.empty());
    for (var slide : deck.slides()) {
      assertThat(Fit.lines(slide.title(), Fit.bold(24), SlidePainter.WIDE)).isLessThanOrEqualTo(2);
    }
    String text = DeckText.of(write(deck));
    assertThat(text).contains("others (33) ");
    assertThat(text.lines().filter(line -> line.contains(" | ")))
        .allSatisfy(row -> assertThat(row).hasSizeLessThan(120));
  }
}
