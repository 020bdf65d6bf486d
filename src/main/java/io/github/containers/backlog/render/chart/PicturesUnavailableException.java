package io.github.containers.backlog.render.chart;

/**
 * This machine cannot draw: Java finds no fonts, or has no desktop module. Everything but the
 * pictures can still be written. The message says what is missing and what to install.
 */
public final class PicturesUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private static final String ADVICE =
      "charts cannot be drawn: Java finds no usable fonts (%s). Install fontconfig and one font, "
          + "for example: apt-get install fontconfig fonts-dejavu-core, or: dnf install fontconfig "
          + "dejavu-sans-fonts. If they are installed: Java needs its desktop module, and a folder "
          + "for temporary files (java.io.tmpdir) that it may write to.";

  PicturesUnavailableException(Throwable cause) {
    super(ADVICE.formatted(inWords(cause)), cause);
  }

  private static String inWords(Throwable cause) {
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message.strip();
  }
}
