package io.github.containers.backlog.render.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypefaceTest {

  private final Typeface typeface = Typeface.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Podman 1,150",
        "Ångström Žluťoučký",
        "вопрос",
        "ερώτηση",
        "– — … “x” ‘y’ → ↑ ≥ − ×"
      })
  void theBundledFontShowsLatinGreekAndCyrillicWithPunctuationAndArrows(String text) {
    assertThat(typeface.of(text, TextStyle.LABEL).runs())
        .singleElement()
        .satisfies(run -> assertThat(run.glyphs().getFont().getFontName()).startsWith("Inter"));
  }

  @Test
  void otherScriptsFallBackToAFontOfTheSystem() {
    assertThat(typeface.of("kind שלום", TextStyle.LABEL).runs())
        .extracting(run -> run.glyphs().getFont().getFontName().startsWith("Inter"))
        .contains(true, false);
  }

  @ParameterizedTest
  @EnumSource(
      value = TextStyle.class,
      names = {"CELL_FIGURE", "STRONG_CELL_FIGURE"})
  void figuresInColumnsAreAllEquallyWide(TextStyle style) {
    assertThat(typeface.of("1,111.1", style).width())
        .isCloseTo(typeface.of("4,805.6", style).width(), within(1e-3));
    assertThat(typeface.of("1,234.5 \u2013", style).runs()).hasSize(1);
  }

  @Test
  void aTextThatFitsIsLeftWhole() {
    assertThat(typeface.within(200, "podman", TextStyle.LABEL).text()).isEqualTo("podman");
  }

  @Test
  void aLongTextIsCutToItsWidthWithAnEllipsis() {
    Lettering cut = typeface.within(100, "a very long name of a kind", TextStyle.LABEL);

    assertThat(cut.text()).startsWith("a very").endsWith("…").doesNotContain(" …");
    assertThat(cut.width()).isLessThanOrEqualTo(100);
  }

  @Test
  void aTextOfAMillionLettersIsCutAsWell() {
    assertThat(typeface.within(800, "x".repeat(1_000_000), TextStyle.TITLE).width())
        .isBetween(700.0, 800.0);
  }

  @Test
  void aCutNeverSplitsACharacterOfTwoHalves() {
    Lettering cut = typeface.within(60, "\uD83D\uDC33".repeat(50), TextStyle.LABEL);

    assertThat(cut.text()).matches("(\uD83D\uDC33)*…");
  }

  @ParameterizedTest
  @CsvSource({
    "'a\u0000b', 'ab'",
    "'a\nb\tc', 'a b c'",
    "'\u202Eevil\u202C', 'evil'",
    "'x\u200By', 'xy'",
    "'\uD800', '\uFFFD'",
    "'\uFFFF', '\uFFFD'",
    "' \u2028 ', ''"
  })
  void whatCouldHarmIsTakenOut(String text, String plain) {
    assertThat(PlainText.of(text)).isEqualTo(plain);
  }

  @Test
  void anEmptyTextHasNoWidth() {
    assertThat(typeface.of("", TextStyle.LABEL).width()).isZero();
  }

  @Test
  void aNumberStaysToTheRightOfANameThatRunsFromRightToLeft() {
    Lettering name = typeface.of("שלום", TextStyle.LABEL);
    Lettering label = name.followedBy(typeface.of("29", TextStyle.LABEL));

    assertThat(label.runs().get(label.runs().size() - 1).offset()).isGreaterThan(name.width());
    assertThat(label.text()).isEqualTo("שלום  29");
  }

  @Test
  void aMachineThatCannotReadFontsIsToldWhatToInstall() {
    assertThatThrownBy(
            () ->
                Typeface.load(
                    file -> new ByteArrayInputStream("no font".getBytes(StandardCharsets.UTF_8))))
        .isInstanceOf(PicturesUnavailableException.class)
        .hasMessageContaining("fontconfig")
        .hasMessageContaining("fonts-dejavu-core");
  }

  @Test
  void aJavaWithoutItsFontLibraryIsSaidToBeThat() {
    assertThatThrownBy(
            () ->
                Typeface.load(
                    file -> {
                      throw new UnsatisfiedLinkError("libfreetype.so.6: cannot open");
                    }))
        .isInstanceOf(PicturesUnavailableException.class)
        .hasMessageContaining("libfreetype.so.6");
  }

  @Test
  void theNullPointerOfAJavaWithoutFontconfigIsUnderstood() {
    assertThatThrownBy(
            () ->
                Typeface.load(
                    file -> {
                      throw new NullPointerException();
                    }))
        .isInstanceOf(PicturesUnavailableException.class)
        .hasMessageContaining("NullPointerException");
  }

  @Test
  void aFontThatIsMissingFromTheProgramIsNamed() {
    assertThatThrownBy(
            () ->
                Typeface.load(
                    file -> {
                      throw new FileNotFoundException(file);
                    }))
        .isInstanceOf(PicturesUnavailableException.class)
        .hasMessageContaining("Inter-Regular.ttf");
  }
}
