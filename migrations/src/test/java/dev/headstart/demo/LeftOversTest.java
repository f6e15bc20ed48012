package dev.headstart.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftOversTest {
  @TempDir Path folder;

  @Test
  void aPortInUseIsNamedWithWhatItIsFor() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> Ports.requireFree(Map.of("chat-api", taken.getLocalPort())))
          .isInstanceOf(DemoFailure.class)
          .hasMessageContaining("port " + taken.getLocalPort() + " (chat-api)");
    }
  }

  @Test
  void aFreePortIsNoReasonToStop() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThatCode(() -> Ports.requireFree(Map.of("chat-api", port))).doesNotThrowAnyException();
  }

  @Test
  void aProcessIsKnownAgainByItsNumberAndItsStart() throws IOException {
    Path file = folder.resolve("service.pid");
    PidFile.of(ProcessHandle.current()).write(file);

    assertThat(PidFile.read(file).flatMap(PidFile::process)).contains(ProcessHandle.current());
  }

  @Test
  void aProcessThatGotTheNumberLaterIsLeftAlone() throws IOException {
    Path file = folder.resolve("service.pid");
    new PidFile(ProcessHandle.current().pid(), "2001-01-01T00:00:00Z").write(file);

    assertThat(PidFile.read(file).flatMap(PidFile::process)).isEmpty();
  }

  @Test
  void aPidFileThatWasNeverFinishedNamesNobody() throws IOException {
    assertThat(PidFile.read(Files.writeString(folder.resolve("service.pid"), ""))).isEmpty();
  }

  @Test
  void twoDemosInOneFolderAreOneTooMany() throws IOException {
    DemoHome home = new DemoHome(folder);
    DemoLock lock = DemoLock.take(home);

    assertThatThrownBy(() -> DemoLock.take(home)).isInstanceOf(DemoFailure.class);

    lock.giveBack();
    DemoLock.take(home).giveBack();
  }
}
