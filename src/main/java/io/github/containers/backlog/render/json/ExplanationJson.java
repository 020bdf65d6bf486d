package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Explanation;
import io.github.containers.backlog.policy.LabelLife;
import io.github.containers.backlog.policy.Part;
import io.github.containers.backlog.policy.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What policies see in an item, as JSON. */
public final class ExplanationJson {

  private ExplanationJson() {}

  /**
   * Writes it, with a line end behind it.
   *
   * @param item the item's name
   * @param asOf the instant at which it is seen
   * @param facts values by the names of variables
   * @param policies what each policy sees; none where no policy looks at the item
   * @throws IOException where {@code out} fails
   */
  public static void write(
      String item, Instant asOf, Map<String, String> facts, List<Explanation> policies, Writer out)
      throws IOException {
    try (JsonGenerator json = Generators.on(out)) {
      json.writeStartObject();
      json.writeStringField("item", item);
      json.writeStringField("as_of", asOf.toString());
      values("facts", facts, json);
      json.writeArrayFieldStart("policies");
      for (Explanation policy : policies) {
        write(policy, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void write(Explanation explanation, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("policy", explanation.policy().name());
    json.writeFieldName("condition");
    write(explanation.condition(), json);
    json.writeFieldName("label");
    write(explanation.life(), json);
    json.writeStringField("decision", word(explanation.decision()));
    json.writeStringField("decided_by", explanation.decision().policy().name());
    json.writeStringField("reason", explanation.decision().reason());
    json.writeEndObject();
  }

  private static String word(Decision decision) {
    if (decision instanceof Decision.PutOn) {
      return "put_on";
    } else if (decision instanceof Decision.TakeOff) {
      return "take_off";
    } else if (decision instanceof Decision.Expired) {
      return "expired";
    } else if (decision instanceof Decision.Skipped skipped) {
      return skipped.why().key();
    }
    return "in_line";
  }

  private static void write(Part part, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("text", part.text());
    if (part.verdict() instanceof Verdict.Undecided undecided) {
      json.writeNullField("holds");
      json.writeStringField("unknown", undecided.why());
    } else {
      json.writeBooleanField("holds", part.verdict().holds());
    }
    values("values", part.values(), json);
    text("to_change", part.change(), json);
    json.writeArrayFieldStart("parts");
    for (Part inner : part.parts()) {
      write(inner, json);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(LabelLife life, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", life.label());
    json.writeBooleanField("on", life.on());
    json.writeBooleanField("own", life.own());
    instant("put_on_at", life.putOnAt(), json);
    text("put_on_by", life.putOnBy(), json);
    instant("grace_until", life.graceUntil(), json);
    instant("answered_at", life.answeredAt(), json);
    text("answered_by", life.answeredBy(), json);
    instant("taken_off_at", life.takenOffAt(), json);
    text("taken_off_by", life.takenOffBy(), json);
    text("rests", life.rest() == null ? null : life.rest().inWords(), json);
    json.writeEndObject();
  }

  private static void values(String name, Map<String, String> values, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  private static void instant(String name, @Nullable Instant instant, JsonGenerator json)
      throws IOException {
    text(name, instant == null ? null : instant.toString(), json);
  }

  private static void text(String name, @Nullable String text, JsonGenerator json)
      throws IOException {
    json.writeFieldName(name);
    if (text == null) {
      json.writeNull();
    } else {
      json.writeString(text);
    }
  }
}
