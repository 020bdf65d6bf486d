package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.containers.backlog.report.VisibleText;
import java.io.Serial;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes characters that would act on a terminal (controls, marks of direction) as {@code \}{@code
 * u202e}: a program reads the text as it was, and a person who looks at it is safe.
 */
final class HiddenCharacters extends CharacterEscapes {

  @Serial private static final long serialVersionUID = 1;

  private static final int DELETE = 0x7F;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    codes[DELETE] = ESCAPE_STANDARD;
    return codes;
  }

  @Override
  public @Nullable SerializableString getEscapeSequence(int c) {
    String text = Character.toString(c);
    boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return half || VisibleText.of(text).equals(text)
        ? null
        : new SerializedString(String.format(Locale.ROOT, "\\u%04x", c));
  }
}
