package io.github.containers.backlog.fake;

import io.github.containers.backlog.fake.contract.Exchange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One request after the other, from what is asked to what is answered. */
final class Api {

  private final World world;
  private final Accounts accounts;
  private final RateLimits limits;
  private final Router router;
  private final Faults faults;
  private final RequestLog log;
  private final ContractWatch watch;
  volatile Pause pause = Pause.SLEEP;

  Api(
      World world,
      Accounts accounts,
      RateLimits limits,
      Router router,
      Faults faults,
      RequestLog log,
      ContractWatch watch) {
    this.world = world;
    this.accounts = accounts;
    this.limits = limits;
    this.router = router;
    this.faults = faults;
    this.log = log;
    this.watch = watch;
  }

  Reply reply(ApiRequest request) {
    log.arrived();
    try {
      List<Fault> striking = faults.striking(request);
      striking.forEach(this::holdUp);
      synchronized (world) {
        return reply(new Served(request, striking));
      }
    } finally {
      log.left();
    }
  }

  /** What takes time happens outside the lock, so that others are served meanwhile. */
  private void holdUp(Fault fault) {
    try {
      if (fault instanceof Fault.Slow slow) {
        pause.pause(slow.duration());
      } else if (fault instanceof Fault.Held held) {
        held.latch().await();
      } else if (fault instanceof Fault.Meanwhile meanwhile) {
        meanwhile.act().run();
      }
    } catch (InterruptedException closing) {
      Thread.currentThread().interrupt();
    }
  }

  private Reply reply(Served served) {
    ApiAnswer answer = altered(served, refusable(served));
    answer =
        new ApiAnswer(answer.status(), Map.of(), answer.body())
            .with(commonHeaders(served, answer))
            .with(answer.headers());
    log.add(served.logged(answer));
    check(served, answer);
    return new Reply(answer, served.delivery());
  }

  private ApiAnswer refusable(Served served) {
    try {
      return serve(served);
    } catch (Refusal refusal) {
      return refusal.answer();
    } catch (RuntimeException mistake) {
      watch.report(served.request.method() + " " + served.request.target() + ": " + mistake);
      return Refusal.of(500, "The fake failed: " + mistake).answer();
    }
  }

  private ApiAnswer serve(Served served) {
    ApiRequest request = served.request;
    served.account = accounts.authenticate(request);
    if (request.findHeader("user-agent").isEmpty()) {
      throw Refusal.of(403, "Request forbidden by administrative rules: it has no User-Agent.");
    }
    Router.Match match =
        router
            .find(request, served.account)
            .orElseThrow(() -> new UnsupportedOperationException("the fake does not model this"));
    served.match = match;
    Interference.beforeCounting(served);
    if (!match.route().template.equals("/rate_limit")) {
      limits.charge(served.account);
      served.counted = true;
    }
    Interference.beforeApplying(served);
    ApiAnswer answer = match.route().handler.apply(match.call());
    Interference.afterApplying(served);
    return conditional(served, answer);
  }

  private ApiAnswer conditional(Served served, ApiAnswer answer) {
    if (!served.request.method().equals("GET") || answer.status() != 200) {
      return answer;
    }
    ApiAnswer tagged = Conditional.tagged(answer, served.account);
    if (!Conditional.isKnown(tagged, served.request) && !Interference.saysUnmodified(served)) {
      return tagged;
    }
    if (served.counted && !served.account.isAnonymous()) {
      limits.of(served.account.token()).giveBack();
      served.counted = false;
    }
    return Conditional.notModified(tagged);
  }

  private static ApiAnswer altered(Served served, ApiAnswer answer) {
    ApiAnswer result = answer;
    for (Fault fault : served.faults) {
      if (fault instanceof Fault.Altered altered) {
        result = result.withBody(altered.body().apply(result.body()));
      }
    }
    return result;
  }

  private Map<String, String> commonHeaders(Served served, ApiAnswer answer) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Server", "github.com");
    headers.put("Date", Text.httpDate(world.clock.told()));
    if (!answer.body().isEmpty()) {
      headers.put("Content-Type", "application/json; charset=utf-8");
    }
    headers.put("X-GitHub-Media-Type", "github.v3; format=json");
    headers.putAll(limits.of(served.account.token()).headers());
    headers.putAll(RightsHeaders.of(served));
    return headers;
  }

  private void check(Served served, ApiAnswer answer) {
    Router.Match match = served.match;
    if (match != null && !served.isAnsweredByFault()) {
      ApiRequest request = served.request;
      watch.check(
          new Exchange(
              request.method(),
              match.route().template,
              match.call().path(),
              request.rawQuery(),
              request.headers().get("content-type"),
              request.body(),
              answer.status(),
              answer.headers().get("Content-Type"),
              answer.body()));
    }
  }
}
