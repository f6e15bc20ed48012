package dev.headstart.worker.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.GZIPInputStream;

/** The bytes of a register file, unpacked, with a guard against files made to fill the machine. */
final class RegisterInput extends InputStream {
  /** Below this nothing is at stake, and a small regular file may shrink very well. */
  private static final long ALWAYS_ALLOWED = 64L * 1024 * 1024;

  private static final int BUFFER_BYTES = 64 * 1024;

  private final CountedInput packed;
  private final InputStream in;
  private final ImportLimits limits;
  private long unpacked;

  private RegisterInput(CountedInput packed, InputStream in, ImportLimits limits) {
    this.packed = packed;
    this.in = in;
    this.limits = limits;
  }

  static RegisterInput open(RegisterFile file, ImportLimits limits) throws IOException {
    CountedInput packed = new CountedInput(Files.newInputStream(file.path()));
    try {
      return new RegisterInput(
          packed, file.isGzip() ? new GZIPInputStream(packed, BUFFER_BYTES) : packed, limits);
    } catch (IOException e) {
      packed.close();
      throw e;
    }
  }

  /** Bytes of the file that were read so far. */
  long fileBytesRead() {
    return packed.count();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = in.read(buffer, offset, length);
    unpacked += Math.max(n, 0);
    if (unpacked > ALWAYS_ALLOWED && unpacked / limits.growth() > packed.count()) {
      throw new IOException("unpacks to more than " + limits.growth() + " times its size");
    }
    if (unpacked > limits.unpackedBytes()) {
      throw new IOException("holds more than " + limits.unpackedBytes() + " bytes");
    }
    return n;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
