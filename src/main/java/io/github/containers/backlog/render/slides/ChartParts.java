package io.github.containers.backlog.render.slides;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.report.VisibleText;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGraphicalObjectData;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTransform2D;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrameNonVisual;

/** Adds charts to a slide show, each with the workbook that its figures are edited in. */
final class ChartParts {

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String WORKBOOK_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** Above those of the other shapes of a slide. */
  private static final int FIRST_SHAPE = 1000;

  private final OPCPackage parts;
  private final Date asOf;
  private int charts;

  ChartParts(OPCPackage parts, Instant asOf) {
    this.parts = parts;
    this.asOf = Date.from(asOf);
  }

  /** Adds a chart. */
  void add(XSLFSlide slide, Rectangle2D at, Plot plot) {
    charts++;
    try {
      PackagePart workbook =
          part("/ppt/embeddings/chart" + charts + ".xlsx", WORKBOOK_TYPE, workbook(plot));
      byte[] xml = ChartXml.document(plot.xml()).getBytes(UTF_8);
      PackagePart chart = part("/ppt/charts/chart" + charts + ".xml", CHART_TYPE, xml);
      chart.addRelationship(
          workbook.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/package", "rId1");
      String id =
          slide
              .getPackagePart()
              .addRelationship(chart.getPartName(), TargetMode.INTERNAL, RELATIONSHIPS + "/chart")
              .getId();
      frame(slide, at, plot.summary(), id);
    } catch (IOException | InvalidFormatException impossible) {
      throw new IllegalStateException("a chart in memory", impossible);
    }
  }

  private PackagePart part(String name, String type, byte[] content)
      throws InvalidFormatException, IOException {
    PackagePart part = parts.createPart(PackagingURIHelper.createPartName(name), type);
    try (OutputStream out = part.getOutputStream()) {
      out.write(content);
    }
    return part;
  }

  private byte[] workbook(Plot plot) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      XSSFSheet sheet = workbook.createSheet("Sheet1");
      List<List<Object>> rows = plot.sheet();
      for (int i = 0; i < rows.size(); i++) {
        fill(sheet.createRow(i), rows.get(i));
      }
      workbook.getProperties().getCoreProperties().setCreated(Optional.of(asOf));
      workbook.getProperties().getCoreProperties().setCreator("backlog");
      workbook.write(out);
    } catch (UncheckedIOException impossible) {
      throw new IOException(impossible);
    }
    return out.toByteArray();
  }

  private static void fill(XSSFRow row, List<Object> cells) {
    for (int i = 0; i < cells.size(); i++) {
      Object cell = cells.get(i);
      if (cell instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (!Plot.isEmpty(cell)) {
        row.createCell(i).setCellValue(cell.toString());
      }
    }
  }

  private void frame(XSLFSlide slide, Rectangle2D at, String summary, String relationship) {
    CTGraphicalObjectFrame frame = slide.getXmlObject().getCSld().getSpTree().addNewGraphicFrame();
    CTGraphicalObjectFrameNonVisual nonVisual = frame.addNewNvGraphicFramePr();
    CTNonVisualDrawingProps properties = nonVisual.addNewCNvPr();
    properties.setId(FIRST_SHAPE + charts);
    properties.setName("Chart " + charts);
    properties.setDescr(VisibleText.of(summary));
    nonVisual.addNewCNvGraphicFramePr();
    nonVisual.addNewNvPr();
    place(frame.addNewXfrm(), at);
    CTGraphicalObjectData data = frame.addNewGraphic().addNewGraphicData();
    data.setUri(ChartXml.NAMESPACE);
    try (XmlCursor cursor = data.newCursor()) {
      cursor.toEndToken();
      cursor.beginElement(new QName(ChartXml.NAMESPACE, "chart", "c"));
      cursor.insertAttributeWithValue(new QName(RELATIONSHIPS, "id", "r"), relationship);
    }
  }

  private static void place(CTTransform2D place, Rectangle2D at) {
    place.addNewOff().setX(Units.toEMU(at.getX()));
    place.getOff().setY(Units.toEMU(at.getY()));
    place.addNewExt().setCx(Units.toEMU(at.getWidth()));
    place.getExt().setCy(Units.toEMU(at.getHeight()));
  }
}
