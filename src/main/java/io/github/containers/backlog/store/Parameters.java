package io.github.containers.backlog.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Sets the parameters of a statement one after the other, in the order of its question marks. */
final class Parameters {

  private final PreparedStatement statement;
  private int last;

  Parameters(PreparedStatement statement) {
    this.statement = statement;
  }

  Parameters text(@Nullable String value) throws SQLException {
    statement.setString(++last, value == null ? null : Fields.wellFormed(value));
    return this;
  }

  /** A word of ours. */
  Parameters word(@Nullable Enum<?> value) throws SQLException {
    statement.setString(++last, value == null ? null : value.name());
    return this;
  }

  Parameters names(Collection<String> values) throws SQLException {
    return text(Fields.join(values));
  }

  Parameters integer(long value) throws SQLException {
    statement.setLong(++last, value);
    return this;
  }

  Parameters integerOrNull(@Nullable Integer value) throws SQLException {
    return value == null ? nothing() : integer(value);
  }

  Parameters longOrNull(@Nullable Long value) throws SQLException {
    return value == null ? nothing() : integer(value);
  }

  Parameters flag(boolean value) throws SQLException {
    return integer(value ? 1 : 0);
  }

  Parameters instant(@Nullable Instant value) throws SQLException {
    return value == null ? nothing() : integer(Times.toMillis(value));
  }

  private Parameters nothing() throws SQLException {
    statement.setNull(++last, Types.INTEGER);
    return this;
  }
}
