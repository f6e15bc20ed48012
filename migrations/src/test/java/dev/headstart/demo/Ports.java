package dev.headstart.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Collectors;

/** Looks whether ports are free, before anything is started that would fail half-way. */
final class Ports {
  private Ports() {}

  /**
   * @param ports by what they are for
   * @throws DemoFailure naming every port in use
   */
  static void requireFree(Map<String, Integer> ports) {
    String used =
        ports.entrySet().stream()
            .filter(port -> !isFree(port.getValue()))
            .map(port -> port.getValue() + " (" + port.getKey() + ")")
            .collect(Collectors.joining("; "));
    if (!used.isEmpty()) {
      throw new DemoFailure(
          "In use by another program: port "
              + used
              + ". End that program, or set the variable named to another port.");
    }
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      // A connection that has just ended must not look like a program that listens.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
