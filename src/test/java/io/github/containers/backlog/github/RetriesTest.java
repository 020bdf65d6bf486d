package io.github.containers.backlog.github;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetriesTest {

  private final ScriptedTransport github = new ScriptedTransport();
  private final List<Duration> pauses = new ArrayList<>();
  private final Retries retries = new Retries(github, pauses::add);

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void aReadIsRepeatedAfterAServersError(int status) throws IOException {
    github.answers(status).answers(200);

    assertThat(retries.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(200);
    assertThat(github.asked).hasSize(2);
  }

  @Test
  void aReadIsRepeatedAfterABrokenConnection() throws IOException {
    github.breaks("reset").breaks("reset").answers(200);

    assertThat(retries.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(200);
    assertThat(pauses).containsExactly(Duration.ofMillis(500), Duration.ofSeconds(1));
  }

  @Test
  void whatFailsSixTimesHasFailed() {
    for (int i = 0; i < 6; i++) {
      github.breaks("down");
    }

    assertThatThrownBy(() -> retries.send(Request.get(ScriptedTransport.SOMEWHERE)))
        .isInstanceOf(IOException.class)
        .hasMessage("down");
    assertThat(github.asked).hasSize(6);
  }

  @Test
  void theLastServersErrorIsHandedOn() throws IOException {
    for (int i = 0; i < 6; i++) {
      github.answers(503);
    }

    assertThat(retries.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(503);
  }

  @Test
  void aWriteIsNeverRepeatedAsItMayHaveBeenDone() {
    github.breaks("answer lost").answers(200);
    Request write =
        new Request("POST", ScriptedTransport.SOMEWHERE, Map.of(), new byte[] {'{', '}'});

    assertThatThrownBy(() -> retries.send(write)).hasMessage("answer lost");
    assertThat(github.asked).hasSize(1);
  }

  @Test
  void whereTwiceDoesNoHarmAWriteIsRepeatedToo() throws IOException {
    github.breaks("answer lost").answers(502).answers(201);
    Request write = new Request("POST", ScriptedTransport.SOMEWHERE, Map.of(), null);

    assertThat(Retries.ofAll(github, pauses::add).send(write).status()).isEqualTo(201);
    assertThat(github.asked).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 304, 401, 403, 404, 422})
  void anAnswerThatIsNoFaultIsNotAskedForAgain(int status) throws IOException {
    github.answers(status);

    assertThat(retries.send(Request.get(ScriptedTransport.SOMEWHERE)).status()).isEqualTo(status);
    assertThat(pauses).isEmpty();
  }
}
