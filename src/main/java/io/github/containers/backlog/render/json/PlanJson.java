package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Step;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;

/** A plan as JSON: to be reviewed, kept, and applied exactly as it stands. */
public final class PlanJson {

  /** The form of the file; another form has another number. */
  static final int VERSION = 1;

  private PlanJson() {}

  /**
   * Writes it in a stable order, with a line end behind it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Plan plan, Writer out) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    try (JsonGenerator json = factory.createGenerator(out).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeNumberField("backlog_plan", VERSION);
      json.writeStringField("as_of", plan.asOf().toString());
      json.writeStringField("account", plan.account());
      json.writeArrayFieldStart("actions");
      for (Action action : plan.actions()) {
        write(action, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void write(Action action, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("repository", action.repository().fullName());
    json.writeNumberField("repository_id", action.repositoryId());
    json.writeNumberField("number", action.number());
    json.writeStringField("title", action.title());
    json.writeStringField("author", action.author());
    json.writeStringField("created_at", action.createdAt().toString());
    json.writeStringField("policy", action.policy());
    write(action.step(), json);
    json.writeStringField("reason", action.reason());
    json.writeObjectFieldStart("values");
    for (Map.Entry<String, String> value : action.values().entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    write(action.seen(), json);
    json.writeEndObject();
  }

  private static void write(Step step, JsonGenerator json) throws IOException {
    json.writeStringField("action", word(step));
    if (step instanceof Step.AddLabel add) {
      json.writeStringField("label", add.label());
    } else if (step instanceof Step.RemoveLabel remove) {
      json.writeStringField("label", remove.label());
    } else if (step instanceof Step.Comment comment) {
      json.writeStringField("template", comment.template());
      json.writeStringField("episode", comment.episode());
    } else if (step instanceof Step.DeleteComment delete) {
      json.writeNumberField("comment_id", delete.commentId());
    }
  }

  private static String word(Step step) {
    if (step instanceof Step.AddLabel) {
      return "add_label";
    } else if (step instanceof Step.RemoveLabel) {
      return "remove_label";
    } else if (step instanceof Step.Comment) {
      return "comment";
    } else if (step instanceof Step.Close) {
      return "close";
    } else if (step instanceof Step.Reopen) {
      return "reopen";
    }
    return "delete_comment";
  }

  private static void write(Seen seen, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("seen");
    json.writeBooleanField("open", seen.open());
    json.writeBooleanField("locked", seen.locked());
    json.writeArrayFieldStart("labels");
    for (String label : seen.labels()) {
      json.writeString(label);
    }
    json.writeEndArray();
    json.writeStringField("updated_at", seen.updatedAt().toString());
    json.writeStringField("human_activity_at", seen.humanActivityAt().toString());
    json.writeEndObject();
  }
}
