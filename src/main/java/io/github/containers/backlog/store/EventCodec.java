package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A timeline as one text: a line with the version, then a line for each event, such as
 *
 * <pre>labeled␟1700000000000␟somebody␟␟kind/bug</pre>
 *
 * the code, the milliseconds since 1970, the login, {@code bot} or nothing, and what its
 * {@linkplain EventKind kind} has besides, with a unit separator between them. A code that is not
 * known reads as {@link Event.Other}.
 */
final class EventCodec {

  private static final String VERSION = "1";

  private static final Map<Class<?>, EventKind<?>> BY_TYPE = new HashMap<>();
  private static final Map<String, EventKind<?>> BY_CODE = new HashMap<>();

  static {
    for (EventKind<?> kind : EventKind.ALL) {
      BY_TYPE.put(kind.type(), kind);
      BY_CODE.put(kind.code(), kind);
    }
  }

  private EventCodec() {}

  static String encode(List<Event> events) {
    StringBuilder text = new StringBuilder(16 + 48 * events.size()).append(VERSION);
    for (Event event : events) {
      append(text.append(Fields.END), event);
    }
    return text.append(Fields.END).toString();
  }

  private static void append(StringBuilder text, Event event) {
    EventKind<?> kind = BY_TYPE.get(event.getClass());
    if (kind == null) {
      throw new IllegalStateException("no code for " + event.getClass());
    }
    text.append(kind.code()).append(Fields.SEPARATOR);
    text.append(Times.toMillis(event.at())).append(Fields.SEPARATOR);
    Fields.append(text, event.actor().login());
    text.append(Fields.SEPARATOR).append(event.actor().bot() ? "bot" : "");
    for (String detail : kind.detailsOf(event)) {
      Fields.append(text.append(Fields.SEPARATOR), detail);
    }
  }

  /**
   * The reverse of {@link #encode}.
   *
   * @throws RuntimeException where it is no such text
   */
  static List<Event> decode(String text, Pools pools) {
    EventFields fields = new EventFields(text, pools);
    if (!fields.field().equals(VERSION)) {
      throw new IllegalStateException("not a timeline of version " + VERSION);
    }
    List<Event> events = new ArrayList<>();
    while (fields.nextLine()) {
      events.add(event(fields));
    }
    return events;
  }

  private static Event event(EventFields fields) {
    String code = fields.field();
    Instant at = fields.instant();
    Actor actor = fields.actor();
    EventKind<?> kind = BY_CODE.get(code);
    return kind == null ? new Event.Other(at, actor, code) : kind.reader().read(at, actor, fields);
  }
}
