package dev.headstart.demo;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** One demo per project folder; the system gives the lock back when its owner is killed. */
final class DemoLock {
  private final FileLock lock;

  private DemoLock(FileLock lock) {
    this.lock = lock;
  }

  static DemoLock take(DemoHome home) throws IOException {
    Files.createDirectories(home.folder());
    FileChannel channel =
        FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = tryLock(channel);
    if (lock == null) {
      channel.close();
      throw new DemoFailure(
          "Another demo is running in " + home.project() + "; stop it with Ctrl-C first.");
    }
    return new DemoLock(lock);
  }

  /** Null when somebody has it: another process, or this one (Maven keeps its own). */
  private static FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  void giveBack() {
    try {
      lock.channel().close();
    } catch (IOException e) {
      // The process ends, and the lock with it.
    }
  }
}
