package io.github.containers.backlog.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Decision;
import io.github.containers.backlog.policy.Finding;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.policy.Statistics;
import io.github.containers.backlog.policy.Step;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A plan as JSON: to be reviewed, kept, and applied exactly as it stands. */
public final class PlanJson {

  /** The field by which a plan is known. */
  public static final String MARK = "backlog_plan";

  /** The form of the file; another form has another number. */
  static final int VERSION = 1;

  private PlanJson() {}

  /**
   * Writes it in a stable order, with a line end behind it.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Plan plan, Writer out) throws IOException {
    try (JsonGenerator json = Generators.on(out)) {
      json.writeStartObject();
      write(plan, json);
      json.writeEndObject();
    }
    out.write("\n");
  }

  /**
   * Writes the plan and what else came to light. It can be applied like the plan alone.
   *
   * @throws IOException where {@code out} fails
   */
  public static void write(Planning planning, Writer out) throws IOException {
    try (JsonGenerator json = Generators.on(out)) {
      json.writeStartObject();
      write(planning.plan(), json);
      write("expired", planning.expired(), json);
      write("skipped", planning.skipped(), json);
      write(planning.statistics(), json);
      json.writeEndObject();
    }
    out.write("\n");
  }

  private static void write(Plan plan, JsonGenerator json) throws IOException {
    json.writeNumberField(MARK, VERSION);
    json.writeStringField("as_of", plan.asOf().toString());
    json.writeStringField("account", plan.account());
    write("texts", new TreeMap<>(plan.texts()), json);
    json.writeArrayFieldStart("actions");
    for (Action action : plan.actions()) {
      write(action, json);
    }
    json.writeEndArray();
  }

  private static void write(String name, List<Finding> findings, JsonGenerator json)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Finding finding : findings) {
      json.writeStartObject();
      json.writeStringField("repository", finding.repository().fullName());
      json.writeNumberField("number", finding.item().number());
      json.writeStringField("policy", finding.decision().policy().name());
      if (finding.decision() instanceof Decision.Skipped skipped) {
        json.writeStringField("why", skipped.why().key());
      }
      json.writeStringField("reason", finding.decision().reason());
      write("values", finding.decision().values(), json);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(Statistics statistics, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("statistics");
    for (Statistics.Figure figure : Statistics.Figure.values()) {
      json.writeObjectFieldStart(figure.name().toLowerCase(Locale.ROOT));
      json.writeNumberField("issues", statistics.of(figure).issues());
      json.writeNumberField("pull_requests", statistics.of(figure).pullRequests());
      json.writeEndObject();
    }
    json.writeEndObject();
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
    write("values", action.values(), json);
    write(action.seen(), json);
    json.writeEndObject();
  }

  private static void write(String name, Map<String, String> values, JsonGenerator json)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
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
    return step instanceof Step.EditBody ? "edit_body" : "delete_comment";
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
