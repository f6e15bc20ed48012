package dev.headstart.worker.register;

import dev.headstart.settings.FlagReader;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much a register file may unpack to.
 *
 * @param unpackedBytes IMPORT_MAX_UNPACKED_MB of one file; all of ACRA's files together have less
 *     than 2 GiB
 * @param growth IMPORT_MAX_GROWTH: ACRA's CSV shrinks 6- to 15-fold, and a file that grows much
 *     more is none
 */
public record ImportLimits(long unpackedBytes, int growth) {
  private static final long MEBIBYTE = 1024L * 1024;

  /**
   * @param valueOf a flag's value by its name, empty when it is not set
   */
  public static ImportLimits read(Function<String, Optional<String>> valueOf) {
    FlagReader flags = new FlagReader(valueOf);
    ImportLimits limits =
        new ImportLimits(
            flags.integer("IMPORT_MAX_UNPACKED_MB", 16_384, 1, 10_000_000) * MEBIBYTE,
            flags.integer("IMPORT_MAX_GROWTH", 200, 1, 100_000));
    flags.throwIfWrong();
    return limits;
  }
}
