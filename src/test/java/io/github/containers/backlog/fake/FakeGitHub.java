package io.github.containers.backlog.fake;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * GitHub's REST API on the loopback address, as far as this project uses it: with repositories in
 * which people act, a clock that a test moves, limits, tokens and faults. What it says is held
 * against GitHub's own description; {@link #close} fails where it differed.
 */
public final class FakeGitHub implements AutoCloseable {

  /** Reads and writes, in the name of {@code triage-bot}. */
  public static final String WRITE_TOKEN = "write-token";

  /** Reads only. */
  public static final String READ_TOKEN = "read-token";

  /** An app's installation, in the name of {@code backlog-app[bot]}. */
  public static final String APP_TOKEN = "app-token";

  private final VirtualClock clock;
  private final World world;
  private final Accounts accounts = new Accounts();
  private final FakeApp app;
  private final RateLimits limits;
  private final Faults faults = new Faults();
  private final RequestLog log = new RequestLog();
  private final ContractWatch watch = new ContractWatch();
  private final Listener listener;
  private final Api api;
  private final IssueRoutes issueRoutes;

  private FakeGitHub(Instant now) {
    clock = new VirtualClock(now);
    world = new World(clock);
    limits = new RateLimits(clock);
    app = new FakeApp(clock);
    accounts.accept(app::findAccount);
    Router router = new Router(world);
    api = new Api(world, accounts, limits, router, faults, log, watch);
    listener = new Listener(api::reply);
    Lookup lookup = new Lookup(world, url());
    Rendering rendering = Rendering.of(world, url());
    Pages pages = new Pages(url());
    issueRoutes = new IssueRoutes(lookup, rendering, pages);
    new AccountRoutes(world, limits, rendering, pages).addTo(router);
    new AppRoutes(app, rendering, url()).addTo(router);
    new RepositoryRoutes(lookup, rendering, pages).addTo(router);
    new CommentRoutes(lookup, rendering, pages).addTo(router);
    issueRoutes.addTo(router);
    listener.start();
  }

  /** A GitHub without repositories, at that time. */
  public static FakeGitHub start(Instant now) {
    FakeGitHub github = new FakeGitHub(now);
    github.token(WRITE_TOKEN, "triage-bot", TokenKind.WRITE);
    github.token(READ_TOKEN, "reader", TokenKind.READ_ONLY);
    github.token(APP_TOKEN, "backlog-app[bot]", TokenKind.APP);
    return github;
  }

  /**
   * From now on, what is said is not held against GitHub's description, which takes a hundred
   * megabytes: for those who share their memory with the program.
   */
  public FakeGitHub unwatched() {
    watch.stop();
    return this;
  }

  /** An instant by its ISO text. */
  public static Instant at(String text) {
    return Instant.parse(text);
  }

  /** Where it is to be found, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + listener.port();
  }

  /** The same place under the name of another host. */
  public String urlByAnotherHost() {
    return "http://localhost:" + listener.port();
  }

  /** Its clock. */
  public VirtualClock clock() {
    return clock;
  }

  /** Creates a repository now; its owner is an organization unless it is a {@link #user}. */
  public FakeRepository repository(String fullName) {
    synchronized (world) {
      return world.create(fullName);
    }
  }

  /** Says that an owner is a user, not an organization. */
  public FakeGitHub user(String login) {
    synchronized (world) {
      world.markUserAccount(login);
      return this;
    }
  }

  /** Says that an account is a bot, though its login does not end in {@code [bot]}. */
  public FakeGitHub bot(String login) {
    synchronized (world) {
      world.markBot(login);
      return this;
    }
  }

  /** Makes a token valid. */
  public FakeGitHub token(String token, String login, TokenKind kind) {
    accounts.add(Account.of(token, login, kind));
    return this;
  }

  /** Says which scopes a token has, between commas; null makes it a fine-grained one. */
  public FakeGitHub scopes(String token, @Nullable String scopes) {
    accounts.change(token, account -> account.withScopes(scopes));
    return this;
  }

  /** Makes a token invalid: 401 from now on. */
  public FakeGitHub revoke(String token) {
    accounts.remove(token);
    return this;
  }

  /** The one app that is registered there. */
  public FakeApp app() {
    return app;
  }

  /** The rate limit of a token; of nobody's where that is empty. */
  public RateLimit rateLimit(String token) {
    return limits.of(token);
  }

  /** Refuses with 403, as it does at first, or 429 where the rate limit is exhausted. */
  public FakeGitHub refuseExhaustedWith(int status) {
    limits.statusOfRefusal = status;
    return this;
  }

  /** Says besides, where the rate limit is exhausted, after how many seconds to ask again. */
  public FakeGitHub tellRetryAfter() {
    limits.tellsRetryAfter = true;
    return this;
  }

  /** Links the pages of issue lists by number, as GitHub did before 2025. */
  public FakeGitHub linkIssuesByNumber() {
    synchronized (world) {
      issueRoutes.linkByNumber();
      return this;
    }
  }

  /** How slow answers spend their time: in truth, unless told otherwise. */
  public FakeGitHub pausing(Pause pause) {
    api.pause = pause;
    return this;
  }

  /** How it is to misbehave. */
  public Faults faults() {
    return faults;
  }

  /** What it was asked. */
  public RequestLog requests() {
    return log;
  }

  /**
   * Ends.
   *
   * @throws AssertionError where an exchange was not as GitHub describes it
   */
  @Override
  public void close() {
    listener.close();
    List<String> violations = watch.finish();
    if (!violations.isEmpty()) {
      throw new AssertionError(
          "not as GitHub's OpenAPI description has it:\n" + String.join("\n", violations));
    }
  }
}
