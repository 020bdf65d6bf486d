package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.github.Answers.Question;
import io.github.containers.backlog.sync.SourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to next pages, right and wrong. */
class LinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<https://api.github.test/a b>; rel=\"next\"",
        "<https://[>; rel=\"next\"",
        "<%>; rel=\"next\"",
        "<>; rel=\"next\"",
        "<mailto:nobody>; rel=\"next\"",
        "<javascript:alert(1)>; rel=\"next\"",
      })
  void aLinkThatIsNoAddressIsRefusedInWords(String link) {
    var source = Answers.source(Answers.saying("[" + Answers.ITEM_JSON + "]", "Link", link));
    String next = String.valueOf(source.allItems(Answers.PODMAN, null).next());

    try {
      source.nextPage(Answers.PODMAN, next);
    } catch (SourceException refused) {
      assertThat(refused).message().isNotBlank().doesNotContain("Exception");
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMELINE", "OWNED"})
  void aPageThatLinksToItselfIsRefusedAndNotReadForEver(Question question) {
    Transport circle =
        request ->
            Answers.saying("[]", "Link", "<" + request.uri() + ">; rel=\"next\"").send(request);

    assertThatThrownBy(() -> question.ask(circle))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("links to itself");
  }

  @Test
  void aPageOfItemsThatLinksToItselfIsRefused() {
    Transport circle =
        request ->
            Answers.saying("[]", "Link", "<" + request.uri() + ">; rel=\"next\"").send(request);

    assertThatThrownBy(() -> Answers.source(circle).allItems(Answers.PODMAN, null))
        .isInstanceOf(SourceException.class)
        .hasMessageContaining("links to itself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<https://x.test/2>; rel=\"next\"|https://x.test/2",
        "<https://x.test/1>; rel=\"prev\", <https://x.test/3>; rel=\"next\"|https://x.test/3",
        "<https://x.test/3>; title=\"a\"; rel=\"next\"|https://x.test/3",
        "<https://x.test/3>; rel=\"last\"|",
        "nonsense|",
      })
  void theNextPageIsTheOneThatIsLinkedSo(String header, String next) {
    var source = Answers.source(Answers.saying("[]", "Link", header));

    assertThat(source.allItems(Answers.PODMAN, null).next()).isEqualTo(next);
  }
}
