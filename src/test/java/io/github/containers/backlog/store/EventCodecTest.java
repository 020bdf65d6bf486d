package io.github.containers.backlog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

  private static final Instant AT = Instant.ofEpochMilli(1_700_000_000_000L);
  private static final Actor SOMEBODY = Actor.of("somebody");

  @Test
  void everyKindOfEventHasItsOwnCode() {
    List<Event> each = new Hostile(1).oneEventOfEachKind();
    assertThat(each)
        .<Object>extracting(Event::getClass)
        .as("the events that the tests make")
        .containsExactlyInAnyOrder((Object[]) Event.class.getPermittedSubclasses());
    assertThat(EventKind.ALL)
        .<Object>extracting(EventKind::type)
        .containsExactlyInAnyOrder((Object[]) Event.class.getPermittedSubclasses());
    assertThat(EventKind.ALL).extracting(EventKind::code).doesNotHaveDuplicates();
  }

  @Test
  void aTimelineIsWrittenAsStoresHoldIt() {
    List<Event> events =
        List.of(
            new Event.Labeled(AT, SOMEBODY, "kind/bug"),
            new Event.Commented(AT, Actor.of("helper[bot]"), Association.NONE),
            new Event.Closed(AT, SOMEBODY, StateReason.NOT_PLANNED),
            new Event.Closed(AT, SOMEBODY, null),
            new Event.Pushed(AT, SOMEBODY),
            new Event.Renamed(AT, SOMEBODY, "a\nb", "c"),
            new Event.CrossReferenced(
                AT, SOMEBODY, new Event.Source("octo/first", 7, true, AT, null)));
    String written =
        """
        1
        labeled|1700000000000|somebody||kind/bug
        commented|1700000000000|helper[bot]|bot|NONE
        closed|1700000000000|somebody||NOT_PLANNED
        closed|1700000000000|somebody||
        committed|1700000000000|somebody|
        renamed|1700000000000|somebody||a\\nb|c
        cross-referenced|1700000000000|somebody||octo/first|7|pull|1700000000000|
        """;
    assertThat(EventCodec.encode(events).replace('\u001f', '|')).isEqualTo(written);
    assertThat(decode(written)).isEqualTo(events);
  }

  @Test
  void aCodeOfTomorrowReadsAsAnEventWithoutAMeaning() {
    assertThat(decode("1\npinned|1700000000000|somebody||x|y|z\nlocked|1700000000000|a|bot\n"))
        .containsExactly(
            new Event.Other(AT, SOMEBODY, "pinned"), new Event.Locked(AT, new Actor("a", true)));
  }

  @Test
  void fieldsOfTomorrowArePassedOver() {
    assertThat(decode("1\nlabeled|1700000000000|somebody||bug|more|\nlocked|1700000000000|a|\n"))
        .containsExactly(
            new Event.Labeled(AT, SOMEBODY, "bug"), new Event.Locked(AT, Actor.of("a")));
  }

  @Test
  void anotherEventThatIsCalledAsAKnownOneStaysAnother() {
    List<Event> events = List.of(new Event.Other(AT, SOMEBODY, "labeled"));
    assertThat(EventCodec.decode(EventCodec.encode(events), new Pools())).isEqualTo(events);
  }

  @Test
  void equalLoginsAndLabelsAreOneObject() {
    String line = "labeled|1700000000000|somebody||kind/bug\n";
    List<Event> events = decode("1\n" + line + line);
    assertThat(events.get(0).actor()).isSameAs(events.get(1).actor());
    assertThat(((Event.Labeled) events.get(0)).label())
        .isSameAs(((Event.Labeled) events.get(1)).label());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "2\n",
        "1\nlabeled",
        "1\nlabeled\n",
        "1\nlabeled|soon|somebody||bug\n",
        "1\nlabeled|1700000000000|somebody||bug",
        "1\npinned|1700000000000|somebody||bug",
        "1\nclosed|1700000000000|somebody||BORED\n",
        "1\nlabeled|1700000000000|some\\body||bug\n",
      })
  void whatIsNoTimelineIsRefused(String text) {
    assertThatThrownBy(() -> decode(text)).isInstanceOf(RuntimeException.class);
  }

  private static List<Event> decode(String text) {
    return EventCodec.decode(text.replace('|', '\u001f'), new Pools());
  }
}
