package dev.headstart.worker.register;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar over the files' bytes. */
final class ProgressOnTerminal implements Progress {
  private static final long MIB = 1024 * 1024;

  private final ProgressBar bar;

  ProgressOnTerminal(long totalBytes) {
    bar =
        new ProgressBarBuilder()
            .setTaskName("reading")
            .setInitialMax(totalBytes)
            .setUnit(" MiB", MIB)
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(250)
            .build();
  }

  @Override
  public void at(long bytes, long rows) {
    bar.stepTo(bytes);
    bar.setExtraMessage(String.format(" %,d rows", rows));
  }

  @Override
  public void step(String what) {
    bar.setExtraMessage(" " + what);
  }

  @Override
  public void close() {
    bar.close();
  }
}
