package io.github.containers.backlog.render.chart;

import java.awt.AWTError;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.TextAttribute;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The bundled fonts, with the system's own for what they lack. */
final class Typeface {

  private static final int LONGEST = 300;
  private static final String ELLIPSIS = "\u2026";

  /** Where a font is read from. */
  interface Source {
    InputStream open(String file) throws IOException;
  }

  private final Map<TextStyle.Face, Font> fonts = new EnumMap<>(TextStyle.Face.class);

  private Typeface(Source source) throws IOException, FontFormatException {
    for (TextStyle.Face face : TextStyle.Face.values()) {
      fonts.put(face, read(source, face.file));
    }
  }

  /**
   * Loads the fonts, and lays out a word with every one and with the system's, since Java finds out
   * only then that it cannot.
   *
   * @throws PicturesUnavailableException where it cannot
   */
  static Typeface load() {
    return load(Typeface::resource);
  }

  static Typeface load(Source source) {
    try {
      Typeface typeface = new Typeface(source);
      for (TextStyle style : TextStyle.values()) {
        typeface.of("0 backlog \u4E00", style);
      }
      return typeface;
    } catch (IOException | FontFormatException | RuntimeException noFont) {
      throw new PicturesUnavailableException(noFont);
    } catch (LinkageError | InternalError | AWTError noDesktop) {
      // What a Java runtime without its font libraries throws, depending on which one is missing.
      throw new PicturesUnavailableException(noDesktop);
    }
  }

  /** Lays out a text on one line, made harmless first. */
  Lettering of(String text, TextStyle style) {
    return layOut(PlainText.of(text), style);
  }

  /** As {@link #of}, cut short with an ellipsis where it is wider than that. */
  Lettering within(double width, String text, TextStyle style) {
    String plain = PlainText.of(text);
    int length = Math.min(plain.length(), LONGEST);
    Lettering whole = layOut(plain.substring(0, length), style);
    if (length == plain.length() && whole.width() <= width) {
      return whole;
    }
    while (length > 1) {
      length = plain.offsetByCodePoints(length, -1);
      Lettering cut = layOut(plain.substring(0, length).stripTrailing() + ELLIPSIS, style);
      if (cut.width() <= width) {
        return cut;
      }
    }
    return layOut(ELLIPSIS, style);
  }

  private Lettering layOut(String plain, TextStyle style) {
    Font font = Objects.requireNonNull(fonts.get(style.face)).deriveFont(style.size);
    Font system = new Font(Font.SANS_SERIF, style.face.bold ? Font.BOLD : Font.PLAIN, 1);
    return new Lettering(plain, font, system.deriveFont(style.size));
  }

  private static Font read(Source source, String file) throws IOException, FontFormatException {
    try (InputStream in = source.open(file)) {
      return Font.createFont(Font.TRUETYPE_FONT, in)
          .deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    }
  }

  private static InputStream resource(String file) throws IOException {
    InputStream in = Typeface.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException(file + " is missing from this program");
    }
    return in;
  }
}
