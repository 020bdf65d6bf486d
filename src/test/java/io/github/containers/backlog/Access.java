package io.github.containers.backlog;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Random;
import java.util.Set;

/** What only some rooms may reach for: by a call, by a method reference, or by a field. */
final class Access {

  static final DescribedPredicate<JavaClass> CLOCKS =
      describe(
          "are clocks",
          type -> type.isEquivalentTo(Clock.class) || type.isEquivalentTo(InstantSource.class));

  static final DescribedPredicate<JavaAccess<?>> TO_THE_CLOCK =
      describe(
          "it tells the real time",
          access ->
              isNow(access.getTarget())
                  || isOneOf(
                      access.getTarget(),
                      "java.lang.System.currentTimeMillis",
                      "java.lang.System.nanoTime",
                      "java.util.Calendar.getInstance",
                      "java.time.ZoneId.systemDefault")
                  || isCreatedFromNothing(access.getTarget(), "java.util.Date"));

  static final DescribedPredicate<JavaAccess<?>> TO_CHANCE =
      describe(
          "it differs from run to run",
          access ->
              isOneOf(
                      access.getTarget(),
                      "java.lang.Math.random",
                      "java.util.UUID.randomUUID",
                      "java.util.concurrent.ThreadLocalRandom.current")
                  || isCreatedFromNothing(access.getTarget(), Random.class.getName()));

  static final DescribedPredicate<JavaAccess<?>> TO_THE_SWITCHES =
      describe(
          "it changes whom the whole process trusts, or how",
          access ->
              isOneOf(
                  access.getTarget(),
                  "java.lang.System.setProperty",
                  "java.lang.System.setProperties",
                  "java.security.Security.setProperty",
                  "java.security.Security.insertProviderAt",
                  "java.net.http.HttpClient$Builder.sslContext",
                  "java.net.http.HttpClient$Builder.sslParameters"));

  static final DescribedPredicate<JavaAccess<?>> TO_THE_CONSOLE =
      describe(
          "it is the terminal or the end of the process",
          access ->
              isStackTrace(access.getTarget())
                  || isOneOf(
                      access.getTarget(),
                      "java.lang.System.out",
                      "java.lang.System.err",
                      "java.lang.System.in",
                      "java.lang.System.console",
                      "java.lang.System.exit",
                      "java.lang.Runtime.exit",
                      "java.lang.Runtime.halt"));

  private Access() {}

  private static boolean isNow(AccessTarget target) {
    return target.getName().equals("now")
        && target.getOwner().getPackageName().startsWith("java.time");
  }

  private static boolean isOneOf(AccessTarget target, String... names) {
    return Set.of(names).contains(target.getOwner().getName() + "." + target.getName());
  }

  private static boolean isStackTrace(AccessTarget target) {
    return target.getName().equals("printStackTrace")
        && target.getOwner().isAssignableTo(Throwable.class);
  }

  private static boolean isCreatedFromNothing(AccessTarget target, String type) {
    return target instanceof AccessTarget.CodeUnitAccessTarget constructor
        && constructor.getName().equals("<init>")
        && constructor.getOwner().getName().equals(type)
        && constructor.getRawParameterTypes().isEmpty();
  }
}
