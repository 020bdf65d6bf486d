package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.chart.Series;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The colours of the slides. The hues are those of the report's charts: after Okabe and Ito (2008),
 * "Color Universal Design", with the light ones darkened so that they can be read on white.
 */
final class Ink {

  static final Color STRONG = new Color(0x1F2328);
  static final Color MUTED = new Color(0x59636E);
  static final Color GRID = new Color(0xE7EAEE);
  static final Color BETTER = new Color(0x00734F);
  static final Color WORSE = new Color(0xB34700);
  static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILLION = new Color(0xD55E00);

  private static final Color REMAINDER = new Color(0x7D858E);
  private static final int SOLID = 4;
  private static final List<Color> HUES =
      List.of(
          BLUE,
          VERMILLION,
          new Color(0x009E73),
          new Color(0xB85E92),
          new Color(0xB57A00),
          new Color(0x2E8BC7),
          new Color(0x333333),
          new Color(0x8F8500));

  /** A colour, and whether the line is dashed to be told apart in grey as well. */
  record Style(Color colour, boolean dashed) {}

  private Ink() {}

  /** One for each curve, in their order; eight differ, and what is left over is grey. */
  static List<Style> of(List<Series> curves) {
    List<Style> styles = new ArrayList<>();
    int next = 0;
    for (Series curve : curves) {
      if (curve.remainder()) {
        styles.add(new Style(REMAINDER, false));
      } else {
        int at = next++ % HUES.size();
        styles.add(new Style(HUES.get(at), at >= SOLID));
      }
    }
    return styles;
  }

  /** Six hexadecimal digits. */
  static String hex(Color colour) {
    return String.format(Locale.ROOT, "%06X", colour.getRGB() & 0xFFFFFF);
  }
}
