package io.github.containers.backlog.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A terminal as far as text can do something to it: reads what was printed, and says what did more
 * than put characters on lines. It knows the states of a VT500's parser that matter here, and the
 * marks of Unicode that turn the reading direction or hide text.
 *
 * @see <a href="https://vt100.net/emu/dec_ansi_parser">A parser for DEC's ANSI-compatible video
 *     terminals</a>
 */
public final class Screen {

  private enum State {
    GROUND,
    ESCAPE,
    SEQUENCE,
    STRING
  }

  /** The one place where tags are seen: they say whose flag it is. */
  private static final Pattern FLAG = Pattern.compile("\\x{1F3F4}[\\x{E0020}-\\x{E007F}]{1,8}");

  private final List<String> findings = new ArrayList<>();
  private final StringBuilder sequence = new StringBuilder();
  private State state = State.GROUND;

  private Screen() {}

  /** What a text does, beyond being read. */
  public static List<String> findings(String printed) {
    Screen screen = new Screen();
    FLAG.matcher(printed).replaceAll("").codePoints().forEach(screen::read);
    if (screen.state != State.GROUND) {
      screen.found("an escape sequence that does not end");
    }
    printed.lines().forEach(screen::lookForCommand);
    return screen.findings;
  }

  private void read(int c) {
    switch (state) {
      case GROUND -> ground(c);
      case ESCAPE -> escape(c);
      case SEQUENCE -> {
        sequence.appendCodePoint(c);
        if (c >= 0x40 && c <= 0x7e) {
          end();
        }
      }
      case STRING -> {
        sequence.appendCodePoint(c);
        if (c == 0x07 || c == 0x9c || sequence.toString().endsWith("\u001b\\")) {
          end();
        }
      }
    }
  }

  private void ground(int c) {
    if (c == 0x1b) {
      state = State.ESCAPE;
    } else if (c == 0x9b) {
      state = State.SEQUENCE;
    } else if (c == 0x90 || c == 0x98 || (c >= 0x9d && c <= 0x9f)) {
      state = State.STRING;
    } else if (c != '\n' && (Character.isISOControl(c) || turnsOrHides(c))) {
      found(String.format(Locale.ROOT, "U+%04X", c));
    }
  }

  private void escape(int c) {
    if (c == '[') {
      state = State.SEQUENCE;
    } else if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_') {
      state = State.STRING;
    } else {
      sequence.appendCodePoint(c);
      end();
    }
  }

  private void end() {
    found("an escape sequence " + sequence);
    sequence.setLength(0);
    state = State.GROUND;
  }

  /** Overrides, isolates and marks of direction, separators, annotations, tags, half a pair. */
  private static boolean turnsOrHides(int c) {
    return switch (Character.getType(c)) {
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.FORMAT -> !"\u00ad\u200b\u200c\u200d\u2060".contains(Character.toString(c));
      default -> (c & 0xfffe) == 0xfffe;
    };
  }

  /** A line that a runner of GitHub's would obey. */
  private void lookForCommand(String line) {
    if (line.stripLeading().startsWith("::") || line.contains("##[")) {
      found("a workflow command: " + line);
    }
  }

  private void found(String what) {
    findings.add(what);
  }
}
