package io.github.containers.backlog.policy.condition;

import dev.cel.runtime.CelAttribute;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.CelVariableResolver;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.timeline.LabelSpan;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Answers CEL's questions about one item, each when it is asked. What is not known is an unknown
 * value, which CEL carries through to the result unless something else decides.
 */
final class Bindings implements CelVariableResolver {

  private final Subject subject;
  private final Map<String, String> spellings;

  /**
   * Answers about this item.
   *
   * @param spellings how the condition spells labels, by their names in lower case
   */
  Bindings(Subject subject, Map<String, String> spellings) {
    this.subject = subject;
    this.spellings = spellings;
  }

  @Override
  public Optional<Object> find(String name) {
    if (name.equals("labels")) {
      return Optional.of(labels());
    }
    return Variables.find(name)
        .map(
            variable -> {
              Object value = variable.reading().of(subject);
              return value == null ? unknown(name) : value;
            });
  }

  /** Those functions that depend on the item. */
  // CEL asks for what many threads could share; this lives for one evaluation.
  @SuppressWarnings("Immutable")
  CelLateFunctionBindings functions() {
    return CelLateFunctionBindings.from(
        CelFunctionBinding.from(
            Functions.TIME_IN_LABEL.overload(), String.class, this::timeInLabel));
  }

  /** How long the item has borne a label; an unknown value where its events are unknown. */
  Object timeInLabel(String label) {
    if (!subject.at().eventsKnown() && subject.at().bears(label)) {
      return unknown(Functions.TIME_IN_LABEL.word());
    }
    return subject
        .at()
        .findLabel(label)
        .map(LabelSpan::time)
        .map(time -> Duration.between(time.from(), subject.asOf()))
        .orElse(Duration.ZERO);
  }

  /** GitHub compares labels without case, CEL with it: they are spelled as the condition does. */
  private List<String> labels() {
    List<String> labels = subject.at().labels();
    if (spellings.isEmpty() || labels.isEmpty()) {
      return labels;
    }
    return labels.stream()
        .map(label -> spellings.getOrDefault(label.toLowerCase(Locale.ROOT), label))
        .toList();
  }

  private static CelUnknownSet unknown(String name) {
    return CelUnknownSet.create(CelAttribute.create(name));
  }
}
