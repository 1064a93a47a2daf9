package org.summitry.record.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.summitry.record.RecordException;
import org.summitry.record.RecordException.Reason;

/**
 * One connection for writing, guarded, and a few for reading, opened when they are wanted. Call
 * from platform threads: SQLite waits for a lock in native code, which would hold the carrier of a
 * virtual thread.
 */
final class Connections implements AutoCloseable {
  private static final int READERS = 4;

  private final Path file;
  private final ReentrantLock writing = new ReentrantLock();
  private final Semaphore readers = new Semaphore(READERS);
  private final BlockingQueue<Connection> idle = new ArrayBlockingQueue<>(READERS);
  private @Nullable Connection writer;

  Connections(Path file) {
    this.file = file;
  }

  /** Work on a connection. */
  @FunctionalInterface
  interface Work<T> {
    T on(Sql sql) throws SQLException;
  }

  String url() {
    return "jdbc:sqlite:"
        + file
        + "?journal_mode=WAL&synchronous=NORMAL&foreign_keys=true&busy_timeout=5000"
        + "&transaction_mode=IMMEDIATE";
  }

  Connection open() throws SQLException {
    return DriverManager.getConnection(url());
  }

  /** Runs the work in one transaction: all of it is kept, or nothing when it throws. */
  <T> T write(Work<T> work) {
    writing.lock();
    try {
      Connection connection = writer();
      try {
        T result = work.on(new Sql(connection));
        connection.commit();
        return result;
      } catch (SQLException | RuntimeException failure) {
        connection.rollback();
        throw failure;
      }
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      writing.unlock();
    }
  }

  private Connection writer() throws SQLException {
    if (writer == null) {
      writer = open();
      writer.setAutoCommit(false);
    }
    return writer;
  }

  <T> T read(Work<T> work) {
    readers.acquireUninterruptibly();
    try {
      Connection connection = idle.poll();
      if (connection == null) {
        connection = open();
      }
      try {
        return work.on(new Sql(connection));
      } finally {
        idle.add(connection);
      }
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      readers.release();
    }
  }

  private RecordException explain(SQLException failure) {
    boolean busy =
        failure instanceof SQLiteException sqlite
            && sqlite.getResultCode().code == SQLiteErrorCode.SQLITE_BUSY.code;
    return busy
        ? new RecordException(
            Reason.BUSY,
            file + " is being written by another program. Try again when that has finished.",
            failure)
        : new RecordException(Reason.FAILED, file + ": " + failure.getMessage(), failure);
  }

  @Override
  public void close() {
    writing.lock();
    try {
      if (writer != null) {
        writer.close();
        writer = null;
      }
      readers.acquireUninterruptibly(READERS);
      for (Connection connection = idle.poll(); connection != null; connection = idle.poll()) {
        connection.close();
      }
      readers.release(READERS);
    } catch (SQLException failure) {
      throw explain(failure);
    } finally {
      writing.unlock();
    }
  }
}
