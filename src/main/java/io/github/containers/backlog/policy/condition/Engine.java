package io.github.containers.backlog.policy.condition;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.Program;
import dev.cel.validator.CelValidator;
import dev.cel.validator.CelValidatorFactory;
import dev.cel.validator.validators.DurationLiteralValidator;
import dev.cel.validator.validators.RegexLiteralValidator;
import dev.cel.validator.validators.TimestampLiteralValidator;

/** CEL with our variables and functions. To load it takes half a second: only who must does. */
final class Engine {

  /** So many steps of loops such as {@code labels.exists(...)}; nested ones multiply. */
  private static final int MOST_ITERATIONS = 10_000;

  /** Loaded when it is first asked for, and then shared: it never changes. */
  private static final class Loaded {
    static final Engine ENGINE = new Engine();
  }

  private final Cel cel;
  private final CelValidator literals;

  static Engine loaded() {
    return Loaded.ENGINE;
  }

  private Engine() {
    CelBuilder builder =
        CelFactory.plannerCelBuilder()
            .setOptions(
                CelOptions.current()
                    .comprehensionMaxIterations(MOST_ITERATIONS)
                    .enableHeterogeneousNumericComparisons(true)
                    .build())
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addFunctionBindings(Functions.constant())
            .addLateBoundFunctions(Functions.TIME_IN_LABEL.word());
    Variables.ALL.forEach(variable -> builder.addVar(variable.name(), variable.type().cel()));
    for (Functions function : Functions.values()) {
      builder.addFunctionDeclarations(function.declaration());
    }
    cel = builder.build();
    literals =
        CelValidatorFactory.standardCelValidatorBuilder(cel)
            .addAstValidators(
                DurationLiteralValidator.INSTANCE,
                TimestampLiteralValidator.INSTANCE,
                RegexLiteralValidator.INSTANCE)
            .build();
  }

  /** What CEL makes of a text, or what it finds wrong. */
  CelValidationResult check(String text) {
    return cel.compile(text);
  }

  /** What is wrong with the durations, instants and patterns that are written out in it. */
  CelValidationResult checkLiterals(CelAbstractSyntaxTree tree) {
    return literals.validate(tree);
  }

  /** A program for what was checked before. */
  Program program(CelAbstractSyntaxTree tree) {
    try {
      return cel.createProgram(tree);
    } catch (CelEvaluationException e) {
      throw new IllegalStateException("a checked condition has no program", e);
    }
  }

  /** As {@link #program(CelAbstractSyntaxTree)}, for a part of a condition that was checked. */
  CelAbstractSyntaxTree tree(String text) {
    try {
      return cel.compile(text).getAst();
    } catch (CelValidationException e) {
      throw new IllegalArgumentException("not a part of a condition: " + text, e);
    }
  }
}
