package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Series;
import java.awt.BasicStroke;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * How a curve looks. Hues after Okabe and Ito (2008), "Color Universal Design": told apart with any
 * colour vision. Their light ones are darkened, so that the labels can be read on white, and from
 * the fifth on the line is dashed, so that the curves are told apart in grey as well.
 *
 * @param colour of the line and its label
 * @param stroke of the line, in pixels of the base size
 */
record CurveStyle(Color colour, BasicStroke stroke) {

  static final Color BLUE = new Color(0x0072B2);
  static final Color VERMILLION = new Color(0xD55E00);

  private static final float WIDTH = 2.2f;
  private static final List<Color> SOLID =
      List.of(BLUE, VERMILLION, new Color(0x009E73), new Color(0xCC79A7));
  private static final List<Color> DASHED =
      List.of(new Color(0xB57A00), new Color(0x2E8BC7), new Color(0x333333), new Color(0x8F8500));
  private static final Color REMAINDER = new Color(0x7D858E);

  /** One style for each curve, in their order; eight differ, and remainders are grey. */
  static List<CurveStyle> of(List<Series> curves) {
    return ofRemainders(curves.stream().map(Series::remainder).toList());
  }

  /** The same for curves of which these are remainders. */
  static List<CurveStyle> ofRemainders(List<Boolean> which) {
    List<CurveStyle> styles = new ArrayList<>();
    int colours = 0;
    long remainders = which.stream().filter(remainder -> remainder).count();
    for (boolean remainder : which) {
      styles.add(remainder ? remainder(--remainders) : style(colours++));
    }
    return styles;
  }

  private static CurveStyle style(int index) {
    int all = SOLID.size() + DASHED.size();
    int at = index % all;
    return at < SOLID.size()
        ? new CurveStyle(SOLID.get(at), line())
        : new CurveStyle(DASHED.get(at - SOLID.size()), line(6, 3));
  }

  private static CurveStyle remainder(long followedBy) {
    return new CurveStyle(REMAINDER, followedBy == 0 ? line() : line(2, 3));
  }

  private static BasicStroke line(float... dash) {
    return new BasicStroke(
        WIDTH,
        dash.length == 0 ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_ROUND,
        1,
        dash.length == 0 ? null : dash,
        0);
  }
}
