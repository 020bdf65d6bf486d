package io.github.containers.backlog.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.policy.condition.Token.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, signs and literals of a condition. */
class TokensTest {

  private static List<String> texts(String condition) {
    return Tokens.of(condition).stream().map(Token::text).toList();
  }

  @Test
  void signsAreAsLongAsTheyCanBe() {
    assertThat(texts("a==b!=c<=d>=e&&f||g<h>i!j=k===l<>m=<n=>o!==p"))
        .containsExactly(
            "a", "==", "b", "!=", "c", "<=", "d", ">=", "e", "&&", "f", "||", "g", "<", "h", ">",
            "i", "!", "j", "=", "k", "===", "l", "<>", "m", "=<", "n", "=>", "o", "!==", "p");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'a b'|TEXT",
        "\"a 'b'\"|TEXT",
        "'it\\'s'|TEXT",
        "r'\\'|TEXT",
        "b\"x\"|TEXT",
        "'''a 'b' c'''|TEXT",
        "''|TEXT",
        "'''a''|OPEN_TEXT",
        "'a|OPEN_TEXT",
        "'a\\|OPEN_TEXT",
        "3|NUMBER",
        "3.14|NUMBER",
        "0x7F|NUMBER",
        "0XfFu|NUMBER",
        "12u|NUMBER",
        "1e3|NUMBER",
        "1.5E-3|NUMBER",
        "a_1|WORD",
        "@|SIGN",
        "rb'x'|TEXT",
        "\"\"\"a\"b\"\"\"|TEXT"
      })
  void aLiteralIsOneToken(String condition, Kind kind) {
    List<Token> tokens = Tokens.of(condition);
    assertThat(tokens).hasSize(1);
    assertThat(tokens.get(0)).isEqualTo(new Token(kind, condition, 0, condition.length()));
  }

  @Test
  void aTextEndsWithItsLineUnlessItBeganWithThreeMarks() {
    assertThat(Tokens.of("'a\nb").get(0).kind()).isEqualTo(Kind.OPEN_TEXT);
    assertThat(texts("'a\nb")).containsExactly("'a", "b");
    assertThat(texts("'''a\nb'''")).containsExactly("'''a\nb'''");
  }

  @Test
  void whiteSpaceAndCommentsAreLeftOut() {
    assertThat(texts(" a // b && c\n\t&& d / e //")).containsExactly("a", "&&", "d", "/", "e");
  }

  @Test
  void placesCountInCodePoints() {
    Token last = Tokens.of("'😀😀' in b").get(2);
    assertThat(last.offset()).isEqualTo(8);
    assertThat(last.end()).isEqualTo(9);
  }

  @Test
  void aNumberWithoutFractionLeavesThePointAlone() {
    assertThat(texts("3.x 4. 5d")).containsExactly("3", ".", "x", "4", ".", "5", "d");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"'a|'", "\"a|\"", "r'a|'", "'''a|'''", "\"\"\"a|\"\"\"", "''|'"})
  void aTextKnowsItsMark(String text, String mark) {
    assertThat(Tokens.of(text).get(0).mark()).isEqualTo(mark);
  }
}
